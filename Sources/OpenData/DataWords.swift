import Content
import Diagnostics

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

    /// A norm as its author cites it: «Ley 1712 de 2014, artículo 9 (puntos 1-6)».
    func citation(_ fields: FieldGroup) -> String {
        var text = fields.text(.norm) ?? ""
        if let article = fields.text(.article) { text += ", \(strings["article"]) \(article)" }
        if let items = fields.text(.items) { text += " (\(strings["items"]) \(items))" }
        return text
    }
}
