import Content
import Diagnostics
import PortalModel

/// The words of the portal's language that stand in its data.
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

    /// The level of government that a file gives by its English word.
    func level(_ choice: String) -> String { Word(level: choice).map { strings[$0] } ?? choice }

    /// The state of an agency that a file gives by its English word.
    func status(_ choice: String) -> String {
        Word(agencyStatus: choice).map { strings[$0] } ?? choice
    }

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
