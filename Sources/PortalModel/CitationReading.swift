import Citations
import CommonMark
import Content
import Diagnostics
import Words

/// Finds what the texts of a portal cite: made once its agencies are in their places, and asked
/// for many agencies at once.
package struct CitationReading: Sendable {
    private let portal: Portal
    /// For each root agency, by its position.
    private let recognisers: [Int: CitationRecogniser]
    /// For what is of no agency.
    let common: CitationRecogniser
    /// The root above each agency.
    private let roots: [Int]
    /// The root of each issuer.
    private let rootOfIssuer: [Issuer: Int]

    /// Prepares reading the texts of a portal whose agencies are in their places.
    package init(_ portal: Portal) {
        self.portal = portal
        let contexts = NormContexts(portal)
        roots = contexts.roots
        rootOfIssuer = Dictionary(
            contexts.byRoot.map { ($1.agency, $0) }, uniquingKeysWith: min)
        let known = KnownNorms(portal.givenNorms.map(\.id))
        recognisers = contexts.byRoot.mapValues { context in
            var context = context
            context.known = known
            return CitationRecogniser(context)
        }
        var context = contexts.common
        context.known = known
        common = CitationRecogniser(context)
    }

    /// What the texts and the front matter of an agency and of its functions cite; nil where that is
    /// nothing.
    package func citations(ofAgency index: Int) -> AgencyCitations? {
        let agency = portal.agencies[index]
        let recogniser = recognisers[roots[index]] ?? common
        var found = AgencyCitations(agency: index)
        found.text = text(of: agency.document, by: recogniser)
        found.basis = agency.facts.legalBasis.map { given($0, by: recogniser) }
        found.functionsBasis = agency.facts.functionsBasis.map { given($0, by: recogniser) }
        for (position, function) in agency.functions.enumerated() {
            guard let document = function.document else { continue }
            let text = text(of: document, by: recogniser)
            let basis = document.facts.legalBasis.map { given($0, by: recogniser) }
            if text != nil || !basis.isEmpty { found.functions.append((position, text, basis)) }
        }
        if found.isEmpty { return nil }
        found.sumUp()
        return found
    }

    /// What the home page and the articles cite.
    package var citationsOfTexts: [TextCitations] {
        var all: [TextCitations] = []
        if let home = portal.home, let text = text(of: home, by: common) {
            all.append(TextCitations(place: .home, text: text, basis: []))
        }
        for (index, article) in portal.articles.enumerated() {
            let recogniser = article.agency.flatMap { recognisers[roots[$0]] } ?? common
            let text = text(of: article.document, by: recogniser)
            let basis = article.document.facts.legalBasis.map { given($0, by: recogniser) }
            if text != nil || !basis.isEmpty {
                all.append(TextCitations(place: .article(index), text: text, basis: basis))
            }
        }
        return all
    }

    /// What the text of a norm that has its own file cites.
    func citations(of norm: IdentifiedNorm) -> CitedText? {
        guard let document = norm.given.document else { return nil }
        return text(of: document, by: recogniser(ofIssuer: norm.id.issuer), act: norm.id)
    }

    /// What reads the texts of a norm's issuer.
    func recogniser(ofIssuer issuer: Issuer) -> CitationRecogniser {
        rootOfIssuer[issuer].flatMap { recognisers[$0] } ?? common
    }

    /// A norm that is given by its name, and by an article of it.
    static func norm(
        named name: String, article: String?, by recogniser: CitationRecogniser
    ) -> (id: NormID, parts: [NormPart])? {
        let found = recogniser.citations(in: name)
        guard found.count == 1, let citation = found.first, citation.norm.isCertain else {
            return nil
        }
        return (citation.norm, article.flatMap { recogniser.articles($0) } ?? citation.parts)
    }

    private func given(_ facts: BasisFacts, by recogniser: CitationRecogniser) -> GivenBasis {
        let norm = Self.norm(named: facts.norm.value, article: facts.article, by: recogniser)
        return GivenBasis(facts: facts, norm: norm?.id, parts: norm?.parts ?? [])
    }

    private func text(
        of document: Document, by recogniser: CitationRecogniser, act: NormID? = nil
    ) -> CitedText? {
        guard !portal.hasNoNorms, act != nil || document.text.plainText.mayCite else {
            return nil
        }
        let placed = PlacedText(of: document.text)
        let (all, relations) = recogniser.reading(of: placed.words.span, of: act)
        let citations = all.filter(\.norm.isCertain)
        guard !citations.isEmpty else { return nil }
        return CitedText(document, citations, relations, in: placed)
    }
}

/// What a text cites, each citation with its place in the HTML.
package struct CitedText: Sendable {
    let document: Document
    let citations: [Citation]
    let html: [Range<Int>]
    /// What a link of each citation goes around.
    let links: [[Range<Int>]]
    let relations: [StatedRelation]
    /// The first relation that each place of the words ends.
    private let relationAtEnd: [Int: StatedRelation]

    init(
        _ document: Document, _ citations: [Citation], _ relations: [StatedRelation],
        in text: PlacedText
    ) {
        self.document = document
        self.citations = citations
        self.relations = relations
        html = citations.map { text.html(of: $0.range) }
        links = citations.map { text.linkable($0.range) }
        relationAtEnd = Dictionary(
            relations.map { ($0.range.upperBound, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The relation whose object a citation is there to name.
    func relation(naming citation: Citation) -> StatedRelation? {
        guard !relations.isEmpty, let relation = relationAtEnd[citation.range.upperBound],
            relation.object == citation.norm
        else { return nil }
        return relation
    }
}

/// What an agency and its functions cite.
package struct AgencyCitations: Sendable {
    let agency: Int
    var text: CitedText?
    var basis: [GivenBasis] = []
    var functionsBasis: [GivenBasis] = []
    /// Of the functions with their own files.
    var functions: [(position: Int, text: CitedText?, basis: [GivenBasis])] = []
    /// Each norm of them once, so that one task has little to count.
    private(set) var norms = CitedNorms()

    var isEmpty: Bool {
        text == nil && basis.isEmpty && functionsBasis.isEmpty && functions.isEmpty
    }

    fileprivate mutating func sumUp() {
        if let text { norms.note(text) }
        for given in basis + functionsBasis { given.norm.map { norms.note($0) } }
        for function in functions {
            if let text = function.text { norms.note(text) }
            for given in function.basis { given.norm.map { norms.note($0) } }
        }
    }
}

/// What the home page or an article cites.
package struct TextCitations: Sendable {
    let place: NormUse.Place
    let text: CitedText?
    let basis: [GivenBasis]
}

/// The norms that texts cite, with what they say of them beside their identity.
struct CitedNorms: Sendable {
    private(set) var facts: [NormID: Facts] = [:]
    /// What the texts say that norms do.
    private(set) var stated: [(relation: StatedRelation, text: CitedText)] = []

    struct Facts: Sendable {
        /// The first that a text has.
        var qualifier: NormQualifier?
        var days: Set<NormDate> = []
    }

    mutating func note(_ id: NormID) {
        if facts[id] == nil { facts[id] = Facts() }
    }

    mutating func note(_ text: CitedText) {
        for citation in text.citations {
            facts[citation.norm, default: Facts()].add(citation.qualifier, citation.date)
        }
        stated += text.relations.map { ($0, text) }
    }

    mutating func append(_ others: CitedNorms) {
        for (id, other) in others.facts {
            facts[id, default: Facts()].add(other.qualifier, nil)
            facts[id]?.days.formUnion(other.days)
        }
        stated += others.stated
    }
}

extension CitedNorms.Facts {
    fileprivate mutating func add(_ qualifier: NormQualifier?, _ day: NormDate?) {
        self.qualifier = self.qualifier ?? qualifier
        if let day { days.insert(day) }
    }
}

/// A norm that front matter gives as a basis.
struct GivenBasis: Sendable {
    let facts: BasisFacts
    /// Nil where its words name none for certain.
    let norm: NormID?
    let parts: [NormPart]

    /// The items that it says to cover; nil where it says none.
    var ground: Basis.Ground? { facts.items.map { .items($0.value) } }
}

/// Whose texts are read: who issues a norm of which the text does not say it.
struct NormContexts {
    /// The root above each agency.
    let roots: [Int]
    let byRoot: [Int: CitationContext]
    /// For a text of no agency: that of the only root, or one in which no such norm is certain.
    let common: CitationContext

    init(_ portal: Portal) {
        roots = portal.agencies.indices.map { portal.root(of: $0) }
        byRoot = Dictionary(
            uniqueKeysWithValues: Set(roots).map { root in
                let agency = portal.agencies[root]
                return (
                    root,
                    CitationContext(
                        agency: agency.issuer, agencyName: agency.title, order: agency.order)
                )
            })
        common =
            byRoot.count == 1 ? byRoot.values.first ?? .uncertain : .uncertain
    }
}

extension CitationContext {
    fileprivate static let uncertain = CitationContext(
        agency: Issuer(key: ""), agencyName: "", order: nil)
}

extension NormID {
    /// Whether its issuer is known.
    var isCertain: Bool {
        let first = issuer.key.utf8.first
        return first != nil && first != UInt8(ascii: "-")
    }
}

extension Agency {
    /// Whose norms are its own, where it is a root.
    var issuer: Issuer {
        Issuer(
            key: base.isEmpty
                ? title.slug : String(base.dropLast()).replacing("/", with: "-"))
    }

    fileprivate var order: TerritorialOrder? {
        switch facts.level {
        case .national: .national
        case .departmental: .departmental
        case .district: .district
        case .municipal: .municipal
        case nil: nil
        }
    }
}

extension String {
    /// Whether it has a digit, or may name the Constitution, without which a text cites nothing.
    fileprivate var mayCite: Bool {
        let bytes = utf8Span.span
        for index in bytes.indices {
            let byte = bytes[index]
            if byte >= 0x30, byte <= 0x39 { return true }
            // *onstituci* and *arta P*, whatever the case of their first letter.
            if byte == UInt8(ascii: "t"), index >= 3, index + 1 < bytes.count {
                let (before, next) = (bytes[index - 1], bytes[index + 1])
                if before == UInt8(ascii: "s"), next == UInt8(ascii: "i") { return true }
                if before == UInt8(ascii: "r"), next == UInt8(ascii: "a") { return true }
            } else if byte == UInt8(ascii: "T"), index >= 3 {
                return true
            }
        }
        return false
    }
}
