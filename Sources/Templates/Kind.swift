package import Diagnostics

/// The kind of value that a name means, and so where and how it may be used.
package enum Kind: Sendable {
    /// Plain text; escaped for its place.
    case text
    /// A number, in decimal digits.
    case number
    /// HTML that is safe unescaped; only `{{{name}}}`, only between tags.
    case html
    /// JSON-LD that is safe in a script; only `{{{name}}}`, only as the whole content of a
    /// `<script type="application/ld+json">`.
    case json
    /// A URL that is safe as it is; the only kind with which a URL attribute may begin.
    case address
    /// A Boolean; only for sections.
    case flag
    /// Another record; only for sections and dotted names.
    case record(Shape)
    /// Any number of records; only for sections.
    case list(Shape)

    /// Any number of plain texts: `{{#names}}{{.}}{{/names}}`.
    package static var texts: Kind { .list(.textItem) }

    /// The kind as a message names it.
    package var word: Wording {
        switch self {
        case .text: Wording(es: "un texto", en: "a text")
        case .number: Wording(es: "un número", en: "a number")
        case .html: Wording(es: "HTML", en: "HTML")
        case .json: Wording(es: "datos JSON-LD", en: "JSON-LD data")
        case .address: Wording(es: "una dirección", en: "an address")
        case .flag: Wording(es: "un sí o no", en: "a yes or no")
        case .record: Wording(es: "un grupo de datos", en: "a group of data")
        case .list: Wording(es: "una lista", en: "a list")
        }
    }

    /// The shape of the records that a section over this kind enters; nil for single values.
    var shape: Shape? {
        switch self {
        case .record(let shape), .list(let shape): shape
        case .text, .number, .html, .json, .address, .flag: nil
        }
    }
}

/// A name that templates may use.
package struct Field: Sendable {
    /// The name, as templates use it.
    package let name: String
    /// Whether the value may be absent; a section tells.
    package let isOptional: Bool
    /// What the value is, in Spanish, for `vitrina template check`.
    package let summary: String
    private let makeKind: @Sendable () -> Kind

    /// The kind of the value, computed late because a shape may contain itself.
    package var kind: Kind { makeKind() }

    /// Declares a name with the kind of its value.
    package init(
        _ name: String, _ kind: @autoclosure @escaping @Sendable () -> Kind,
        isOptional: Bool = false, summary: String = ""
    ) {
        self.name = name
        makeKind = kind
        self.isOptional = isOptional
        self.summary = summary
    }
}

/// The fields of a record, in the order of its values.
///
/// It is a class because shapes have identity, and because they may contain each other.
package final class Shape: Sendable {
    /// The name of the shape, for messages to programmers.
    package let name: String
    /// The fields, in the order of a record's values.
    package let fields: [Field]

    /// Makes a shape; the names of its fields must differ.
    package init(_ name: String, _ fields: [Field]) {
        let names = Set(fields.map(\.name))
        precondition(names.count == fields.count, "Two fields of \(name) have one name.")
        self.name = name
        self.fields = fields
    }

    /// The shape of an element of a list of plain texts: a record with one value, named `.`.
    static let textItem = Shape("text", [Field(Field.itself, .text)])

    func index(of name: String) -> Int? { fields.firstIndex { $0.name == name } }
}

extension Field {
    /// The name by which `{{.}}` finds the value of an element that is not a record.
    package static let itself = "."
}
