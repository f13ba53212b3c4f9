package import Citations
package import Content
package import Diagnostics
import Digests

/// A norm that something in the portal cites, or that its authors describe.
package struct Norm: Sendable {
    /// Which norm it is.
    package let id: NormID
    /// The address of its page, from the portal's root.
    package let address: String
    /// What the content says of it; nil where it is known by being cited alone.
    package internal(set) var given: GivenNorm?
    /// What the texts say beside the type, as *Distrital*; the first that does.
    var qualifier: NormQualifier?
    /// The days on which it was issued as the texts say them; one, where they agree.
    var citedDays: Set<NormDate> = []
    /// What it does to others and they to it, by position in ``Portal/normTies``.
    package internal(set) var ties: [Int] = []
    /// Whether it is in force, as far as the portal knows.
    package internal(set) var status = NormStatus.unknown
    /// What rests on it or names it: all of the norm first, then article by article, each in the order
    /// of the agencies and their functions.
    package internal(set) var uses: [NormUse] = []
    /// How many functions rest on it or name it.
    package internal(set) var functionCount = 0

    init(_ id: NormID, _ siteAddresses: SiteAddresses) {
        self.id = id
        address = siteAddresses.norm(id.slug)
    }

    /// As it is cited in full: *Decreto Distrital 807 de 2019*.
    package var name: String {
        guard let qualifier else { return id.title }
        let type = id.type.rawValue
        return type + " " + qualifier.rawValue + id.title.dropFirst(type.count)
    }

    /// Its number and year as readers write them: `140/2021`; nil where one is missing, or the number
    /// is more than digits.
    package var numberAndYear: String? {
        guard let year, !id.number.isEmpty,
            id.number.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
        else { return nil }
        return "\(id.number)/\(year)"
    }

    /// The word of its type: *Decreto*.
    package var type: String { id.type.rawValue }
    /// Its year.
    package var year: Int? { id.year }
    /// The key of who issued it: a root agency's slug, that of a body's name, or `nacion`.
    package var issuer: String { id.issuer.key }
    /// Whether the nation issued it.
    package var isNational: Bool { id.issuer == .nation }

    /// The day on which it was issued, as its authors say it or as all texts that say one do.
    package var issued: Day? {
        if let given = given?.facts.issued { return given }
        guard citedDays.count == 1, let cited = citedDays.first else { return nil }
        return Day(year: cited.year, month: cited.month, day: cited.day)
    }
}

/// What `norms.yml`, or its own file, says of a norm.
package struct GivenNorm: Sendable {
    /// What it says.
    package let facts: NormFacts
    /// Its name, as it is cited.
    let name: Located<String>
    /// The file, for messages.
    package let file: SourceFile
    /// Its own file, where it has one, with the text of the norm.
    package internal(set) var document: Document?
    /// What tells that text from any other, as its author wrote it; nil where there is none.
    var digest: ShortDigest? { document?.contentDigest }

    /// Takes an entry of `norms.yml`, or the file of a norm; nil where its name is missing, which is an
    /// error already.
    init?(_ facts: NormFacts, in file: SourceFile, _ document: Document? = nil) {
        guard let name = facts.name else { return nil }
        self.facts = facts
        self.name = name
        self.file = file
        self.document = document
    }
}

/// Whether a norm is in force, as far as the portal knows.
package enum NormStatus: Sendable, Hashable {
    /// Nobody says; never to be shown as in force.
    case unknown
    case inForce
    /// By the norms at these positions in ``Portal/norms``, where that is known.
    case repealed(by: [Int])
    case partlyRepealed(by: [Int])
    case suspended
    case annulled

    /// Whether nothing can rest on it any more.
    package var isGone: Bool {
        switch self {
        case .repealed, .annulled: true
        default: false
        }
    }
}

extension Portal {
    /// The norms no longer in force that the text of an agency and its functions name.
    package func goneNorms(namedBy index: Int) -> [Basis] {
        guard hasGoneNorms else { return [] }
        let agency = agencies[index]
        let own = agency.mentions + agency.functionBases.flatMap(\.self)
        return own.filter { $0.norm.map { norms[$0].status.isGone } ?? false }.withoutRepetition
    }

    /// The day from which a norm is repealed; nil where nobody says.
    package func repealDay(of norm: Norm) -> Day? {
        guard case .repealed(let others) = norm.status else { return nil }
        let days = norm.ties.compactMap { index -> Day? in
            let tie = normTies[index]
            guard tie.kind == .repeals, !tie.isPartial, others.contains(tie.actor),
                norms[tie.object].id == norm.id
            else { return nil }
            return tie.since ?? norms[tie.actor].issued
        }
        return days.min()
    }

    /// The key of the issuer that a root agency is.
    package func issuerKey(ofRoot index: Int) -> String { agencies[index].issuer.key }
}

extension NormTie {
    /// What the actor does: «Deroga».
    package var activeWord: Word {
        switch kind {
        case .repeals: .tieRepeals
        case .modifies: .tieModifies
        case .adds: .tieAdds
        case .regulates: .tieRegulates
        case .compiles: .tieCompiles
        case .adopts: .tieAdopts
        case .corrects: .tieCorrects
        case .derivesFrom: .tieDerivesFrom
        }
    }

    /// What is done to the object: «La derogó».
    package var passiveWord: Word {
        switch kind {
        case .repeals: .tiedRepeals
        case .modifies: .tiedModifies
        case .adds: .tiedAdds
        case .regulates: .tiedRegulates
        case .compiles: .tiedCompiles
        case .adopts: .tiedAdopts
        case .corrects: .tiedCorrects
        case .derivesFrom: .tiedDerivesFrom
        }
    }
}

extension NormTie {
    /// What is done, as a word for names: `repeals`.
    package var key: String {
        switch kind {
        case .repeals: "repeals"
        case .modifies: "modifies"
        case .adds: "adds"
        case .regulates: "regulates"
        case .compiles: "compiles"
        case .adopts: "adopts"
        case .corrects: "corrects"
        case .derivesFrom: "derives_from"
        }
    }
}

/// What one norm does to another.
package struct NormTie: Sendable {
    /// What is done.
    package let kind: NormRelation
    /// The norm that does it, as a position in ``Portal/norms``.
    package let actor: Int
    /// The norm that it is done to.
    package let object: Int
    /// The parts of the object it is done to; empty for all of it.
    package let parts: [NormPart]
    /// Whether it is done to a part of the object only.
    package let isPartial: Bool
    /// The day from which it holds; nil where nobody says.
    package let since: Day?
    /// Where it is said.
    let place: TiePlace

    /// The parts in words: *artículo 3*; nil for all of it.
    package var partWords: String? {
        parts.isEmpty ? nil : parts.map(\.words).joined(separator: ", ")
    }
}

/// Where a text rests on a norm or names it.
package struct NormUse: Sendable {
    /// The page on which a norm is used.
    package enum Place: Sendable, Hashable {
        case home
        /// The article at this position.
        case article(Int)
        /// The agency at this position.
        case agency(Int)
        /// The function of an agency, both by position.
        case function(Int, Int)
        /// The text of the norm at this position.
        case norm(Int)
    }

    /// The page.
    package let place: Place
    /// How the page comes to use the norm.
    package let ground: Basis.Ground
    /// The parts of the norm that are used; empty for all of it.
    package let parts: [NormPart]

    /// The parts in words: *artículo 39, numeral 2 del artículo 40*; empty for all of the norm.
    package var partWords: String { parts.map(\.words).joined(separator: ", ") }

    /// The article that is meant, by which a list is put in order; nil where none is named.
    package var article: String? { parts.lazy.compactMap(\.article).first?.label }

    /// Whether the article says all that is meant.
    package var isArticleAlone: Bool {
        parts.count == 1 && parts[0].steps.count == 1 && article != nil
    }
}

/// A norm on which an agency or a function rests, or that its text names.
package struct Basis: Sendable, Hashable {
    /// A position in ``Portal/norms``; nil where the words name no norm for certain.
    package let norm: Int?
    /// What its author wrote where that names no norm for certain, or no part of it; empty elsewhere.
    package let words: String
    /// The parts of the norm; empty for all of it.
    package let parts: [NormPart]
    /// How it comes to rest on the norm.
    package let ground: Ground

    /// How it comes to rest on the norm.
    package enum Ground: Sendable, Hashable {
        /// The agency's front matter says that it covers these items.
        case items(String)
        /// Its own text ends with the citation, or its own file gives it.
        case own
        /// It is said before the list of functions, for all of them.
        case inherited
        /// Its text names the norm and does not rest on it.
        case mention
    }

    /// The parts in words: *artículo 39*, or as their author wrote them; empty for all of the norm.
    package var partWords: String {
        if parts.isEmpty, norm != nil { return words }
        return parts.map(\.words).joined(separator: ", ")
    }
}
