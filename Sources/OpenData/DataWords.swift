import Content
import Diagnostics
import PortalModel

/// The words of the portal's language in its data.
struct DataWords: Sendable {
    private let strings: Strings
    /// The language in which tables and columns are named and described: the portal's, or Spanish
    /// where they are in no catalogue.
    let catalogue: Language

    init(_ strings: Strings, language: String) {
        self.strings = strings
        catalogue = Language(rawValue: String(language.prefix { $0 != "-" })) ?? .spanish
    }

    subscript(word: Word) -> String { strings[word] }

    /// What a listed file is called.
    subscript(title: PortalData.Title) -> String {
        switch title {
        case .format(let name): name
        case .word(let word): strings[word]
        }
    }

    /// A level of government.
    func level(_ level: GovernmentLevel) -> String { strings[level.word] }

    /// Whether an agency still exists.
    func status(_ status: AgencyStatus) -> String { strings[status.word] }

    /// Whether a norm is in force.
    func status(_ status: NormStatus) -> String {
        switch status {
        case .unknown: strings[.normUnknown]
        case .inForce: strings[.normInForce]
        case .repealed: strings[.normRepealed]
        case .partlyRepealed: strings[.normPartlyRepealed]
        case .suspended: strings[.normSuspended]
        case .annulled: strings[.normAnnulled]
        }
    }

    /// How something comes to rest on a norm.
    func ground(_ ground: Basis.Ground) -> String {
        switch ground {
        case .own: strings[.groundOwn]
        case .inherited: strings[.groundInherited]
        case .items(let items): strings[.groundItems] + " " + items
        case .mention: strings[.groundMention]
        }
    }
}
