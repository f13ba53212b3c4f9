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

    subscript(key: String) -> String { strings[key] }

    /// The level of government that a file gives by its English word.
    func level(_ choice: String) -> String { strings["level_\(choice)"] }

    /// The state of an agency that a file gives by its English word.
    func status(_ choice: String) -> String { strings["status_\(choice)"] }

    /// Whether a norm is in force.
    func status(_ status: NormStatus) -> String {
        switch status {
        case .unknown: strings["norm_unknown"]
        case .inForce: strings["norm_in_force"]
        case .repealed: strings["norm_repealed"]
        case .partlyRepealed: strings["norm_partly_repealed"]
        case .suspended: strings["norm_suspended"]
        case .annulled: strings["norm_annulled"]
        }
    }

    /// How something comes to rest on a norm.
    func ground(_ ground: Basis.Ground) -> String {
        switch ground {
        case .own: strings["ground_own"]
        case .inherited: strings["ground_inherited"]
        case .items(let items): strings["ground_items"] + " " + items
        case .mention: strings["ground_mention"]
        }
    }
}
