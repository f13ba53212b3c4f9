import Citations
import CommonMark
import Content
import Diagnostics

/// Turns what an agency cites into links, and into what its functions rest on: made once all norms
/// have their positions, and asked for many agencies at once.
package struct NormResolution: Sendable {
    let portal: Portal
    /// The position of each norm.
    let positions: [NormID: Int]
    /// Where the home page and the norms' own texts cite norms.
    var places: [CitedPlace] = []

    /// An agency with links to the norms it cites.
    package func resolved(_ citations: AgencyCitations) -> ResolvedAgency {
        let agency = portal.agencies[citations.agency]
        var result = ResolvedAgency(agency: citations.agency, document: agency.document)
        var bases = [[Basis]](repeating: [], count: agency.functions.count)
        result.basis = citations.basis.map { given($0, $0.ground ?? .own) }
        result.functionsBasis = citations.functionsBasis.map { basis in
            given(basis, basis.ground ?? .inherited)
        }
        for given in citations.basis + citations.functionsBasis {
            result.note(given, positions, in: agency.document)
        }
        if let text = citations.text {
            result.document = linked(text)
            result.note(text, positions)
            sort(text, of: agency, into: &bases, &result)
        }
        cover(agency, citations.functionsBasis, into: &bases, &result.faults)
        resolveFiles(citations, agency, into: &bases, &result)
        result.functionBases = bases.map { $0.isEmpty ? $0 : $0.withoutRepetition }
        result.mentions = result.mentions.withoutRepetition
        return result
    }

    /// The document with a link around each citation.
    func linked(_ cited: CitedText) -> Document {
        var text = cited.document.text
        text.addedLinks = zip(cited.citations, cited.links).flatMap { citation, parts in
            positions[citation.norm].map { norm in
                parts.map { AddedLink(html: $0, subject: norm) }
            } ?? []
        }
        return cited.document.replacing(text: text)
    }

    /// Everything that a text names, as mentions.
    func mentions(in text: CitedText) -> [Basis] {
        text.citations.compactMap { basis($0, .mention) }.withoutRepetition
    }

    /// What an article rests on, as its front matter gives it.
    func basis(of cited: TextCitations) -> [Basis] {
        cited.basis.map { given($0, $0.ground ?? .own) }.withoutRepetition
    }

    private func basis(_ citation: Citation, _ ground: Basis.Ground) -> Basis? {
        positions[citation.norm].map {
            Basis(norm: $0, words: "", parts: citation.parts, ground: ground)
        }
    }

    private func given(_ given: GivenBasis, _ ground: Basis.Ground) -> Basis {
        guard let norm = given.norm, let position = positions[norm] else {
            var words = given.facts.norm.value
            if let article = given.facts.article { words += ", artículo " + article }
            return Basis(norm: nil, words: words, parts: [], ground: ground)
        }
        let words = given.parts.isEmpty ? given.facts.article : nil
        return Basis(norm: position, words: words ?? "", parts: given.parts, ground: ground)
    }

    // MARK: The agency's text

    /// Gives each citation of the agency's text to the function in whose item it is, or to all
    /// before whose list it is, or to the agency.
    private func sort(
        _ text: CitedText, of agency: Agency, into bases: inout [[Basis]],
        _ result: inout ResolvedAgency
    ) {
        let items = agency.functions.indices.compactMap { position in
            agency.functions[position].item.map { (position: position, html: $0) }
        }.sorted { $0.html.lowerBound < $1.html.lowerBound }
        var next = 0
        var start = 0
        while start < text.citations.count {
            let place = text.html[start].lowerBound
            while next < items.count, items[next].html.upperBound <= place { next += 1 }
            guard next < items.count, items[next].html.contains(place) else {
                if let mention = basis(text.citations[start], .mention) {
                    result.mentions.append(mention)
                }
                start += 1
                continue
            }
            var end = start
            while end < text.citations.count,
                items[next].html.contains(text.html[end].lowerBound)
            { end += 1 }
            let closing = text.closing(start..<end, before: items[next].html.upperBound)
            for index in start..<end {
                let ground: Basis.Ground = index >= closing ? .own : .mention
                if let basis = basis(text.citations[index], ground) {
                    bases[items[next].position].append(basis)
                }
            }
            start = end
        }
        inherit(text, agency, items, into: &bases)
    }

    /// Gives what is between a section's heading and a list of functions to all of its items.
    private func inherit(
        _ text: CitedText, _ agency: Agency, _ items: [(position: Int, html: Range<Int>)],
        into bases: inout [[Basis]]
    ) {
        let blocks = agency.document.text.blocks
        var carried: [Basis] = []
        // Blocks, items and citations are all in the order of the text.
        var (nextItem, nextCitation) = (0, 0)
        for section in agency.sections where section.role == .functions {
            var inherited = carried
            carried = []
            var hasList = false
            for block in blocks[section.blocks] {
                let isList = if case .list = block.kind { true } else { false }
                hasList = hasList || isList
                while nextItem < items.count,
                    items[nextItem].html.lowerBound < block.html.upperBound
                {
                    bases[items[nextItem].position] += inherited
                    nextItem += 1
                }
                while nextCitation < text.citations.count,
                    text.html[nextCitation].lowerBound < block.html.upperBound
                {
                    defer { nextCitation += 1 }
                    let citation = text.citations[nextCitation]
                    guard !isList, text.html[nextCitation].lowerBound >= block.html.lowerBound
                    else { continue }
                    let relation = text.relation(naming: citation)
                    if let relation, relation.kind != .derivesFrom { continue }
                    if let basis = basis(citation, .inherited) { inherited.append(basis) }
                }
            }
            // A section whose lists are in sections below it introduces those.
            if !hasList { carried = inherited }
        }
    }

    // MARK: The front matter

    /// Gives the norms of `functions: legal_basis:` to the functions that they cover.
    private func cover(
        _ agency: Agency, _ givens: [GivenBasis], into bases: inout [[Basis]],
        _ faults: inout [ResolvedAgency.Fault]
    ) {
        for given in givens {
            guard let items = given.facts.items else {
                let basis = self.given(given, .inherited)
                for position in bases.indices where agency.functions[position].item != nil {
                    bases[position].append(basis)
                }
                continue
            }
            let basis = self.given(given, .items(items.value))
            guard let ranges = ItemRange.ranges(of: items.value) else {
                faults.append(.init(rule: .badItems, words: items.value, range: items.range))
                continue
            }
            for range in ranges {
                var isFound = false
                for position in bases.indices
                where range.contains(agency.functions[position].number) {
                    bases[position].append(basis)
                    isFound = true
                }
                if !isFound {
                    faults.append(
                        .init(
                            rule: .itemsWithoutFunction, words: range.words, range: items.range))
                }
            }
        }
    }

    /// Gives to the functions what their own files give and name.
    private func resolveFiles(
        _ citations: AgencyCitations, _ agency: Agency, into bases: inout [[Basis]],
        _ result: inout ResolvedAgency
    ) {
        for (position, text, basis) in citations.functions {
            let function = agency.functions[position]
            for given in basis {
                bases[position].append(self.given(given, given.ground ?? .own))
                if let document = function.document { result.note(given, positions, in: document) }
            }
            guard let text else { continue }
            result.functions.append((position, function.replacing(document: linked(text))))
            result.note(text, positions)
            let end = text.document.text.html.count
            let closing =
                function.item == nil
                ? text.closing(0..<text.citations.count, before: end) : text.citations.count
            for (index, citation) in text.citations.enumerated() {
                if let basis = self.basis(citation, index >= closing ? .own : .mention) {
                    bases[position].append(basis)
                }
            }
        }
    }
}

/// What becomes of an agency whose citations are known.
package struct ResolvedAgency: Sendable {
    let agency: Int
    /// Its document with links to norms.
    var document: Document
    /// The functions whose texts are others by it.
    var functions: [(position: Int, function: Function)] = []
    /// What each function rests on or names.
    var functionBases: [[Basis]] = []
    /// What the agency rests on.
    var basis: [Basis] = []
    /// What the front matter gives for the functions.
    var functionsBasis: [Basis] = []
    /// What the rest of its text names.
    var mentions: [Basis] = []
    /// Each citation with its place.
    var places: [CitedPlace] = []
    var faults: [Fault] = []

    /// What is wrong with the items of a basis.
    struct Fault {
        let rule: Rule
        let words: String
        let range: SourceRange
    }

    init(agency: Int, document: Document) {
        self.agency = agency
        self.document = document
    }

    fileprivate mutating func note(_ text: CitedText, _ positions: [NormID: Int]) {
        places += text.places(positions)
    }

    fileprivate mutating func note(
        _ given: GivenBasis, _ positions: [NormID: Int], in document: Document
    ) {
        guard let norm = given.norm.flatMap({ positions[$0] }) else { return }
        places.append(
            CitedPlace(norm: norm, document: document, place: .field(given.facts.norm.range)))
    }
}

/// Where a norm is cited.
struct CitedPlace: Sendable {
    let norm: Int
    let document: Document
    let place: Place

    enum Place: Sendable {
        case field(SourceRange)
        /// In the HTML of the document's text.
        case html(Range<Int>)
    }
}

extension CitedText {
    /// The places at which it cites norms, but for those it names to say what became of them.
    func places(_ positions: [NormID: Int]) -> [CitedPlace] {
        zip(citations, html).compactMap { citation, html in
            guard let norm = positions[citation.norm], relation(naming: citation) == nil else {
                return nil
            }
            return CitedPlace(norm: norm, document: document, place: .html(html))
        }
    }

    /// The first of some citations from which on nothing but citations and what joins them is left
    /// before the end of an item.
    fileprivate func closing(_ range: Range<Int>, before end: Int) -> Int {
        let bytes = document.text.html
        var closing = range.upperBound
        var end = end
        while closing > range.lowerBound,
            bytes[html[closing - 1].upperBound..<end].joinsCitations
        {
            closing -= 1
            end = html[closing].lowerBound
        }
        return closing
    }
}

extension ArraySlice<UInt8> {
    /// Whether only tags, punctuation and words like *y el* are here.
    fileprivate var joinsCitations: Bool {
        var index = startIndex
        while index < endIndex {
            let byte = self[index]
            if byte == UInt8(ascii: "<") {
                while index < endIndex, self[index] != UInt8(ascii: ">") { index += 1 }
                index += 1
            } else if byte == UInt8(ascii: "&") {
                while index < endIndex, self[index] != UInt8(ascii: ";") { index += 1 }
                index += 1
            } else if byte | 0x20 >= UInt8(ascii: "a"), byte | 0x20 <= UInt8(ascii: "z") {
                let start = index
                while index < endIndex, self[index] | 0x20 >= UInt8(ascii: "a"),
                    self[index] < 0x80
                { index += 1 }
                guard index - start <= 3,
                    ["y", "e", "el", "la", "los", "las", "del", "de"].contains(
                        String(decoding: self[start..<index], as: UTF8.self))
                else { return false }
            } else if byte >= 0x30, byte <= 0x39 {
                return false
            } else if byte == 0xC3 {
                // A letter with an accent is of a word.
                return false
            } else {
                index += 1
            }
        }
        return true
    }
}
