package import Diagnostics

/// What a name of a template stands for, and so where and how it may be used.
package enum Kind: Sendable {
    /// Words; escaped for the place where they stand.
    case text
    case number
    /// HTML that is safe as it is; only `{{{name}}}`, only between tags.
    case html
    /// JSON-LD that is safe in a script; only `{{{name}}}`, only as all that stands in a
    /// `<script type="application/ld+json">`.
    case json
    /// A URL that is safe as it is; the only kind that may begin a URL attribute.
    case address
    /// Yes or no; only for sections.
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

    /// The shape of what a section over this kind puts in front; nil for single values.
    var shape: Shape? {
        switch self {
        case .record(let shape), .list(let shape): shape
        case .text, .number, .html, .json, .address, .flag: nil
        }
    }
}

/// A name that templates may use.
package struct Field: Sendable {
    package let name: String
    /// Whether there may be nothing there; a section asks.
    package let isOptional: Bool
    /// What it is, in Spanish, for `vitrina template check`.
    package let summary: String
    private let makeKind: @Sendable () -> Kind

    /// Asked for late, because a shape may contain itself.
    package var kind: Kind { makeKind() }

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

/// The names that a record has, in the order of its values.
///
/// A class, because a shape is itself and no other, and because shapes may contain each other.
package final class Shape: Sendable {
    package let name: String
    package let fields: [Field]

    package init(_ name: String, _ fields: [Field]) {
        let names = Set(fields.map(\.name))
        precondition(names.count == fields.count, "Two fields of \(name) have one name.")
        self.name = name
        self.fields = fields
    }

    /// What an element of a list of plain texts is: a record with one value, called `.`.
    static let textItem = Shape("text", [Field(Field.itself, .text)])

    func index(of name: String) -> Int? { fields.firstIndex { $0.name == name } }
}

extension Field {
    /// The name by which `{{.}}` finds the value of an element that is no record.
    package static let itself = "."
}
