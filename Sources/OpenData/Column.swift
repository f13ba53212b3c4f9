package import Content
package import Diagnostics

/// The value of one field of a table.
package enum Cell: Sendable, Hashable {
    case absent
    case text(String)
    case number(Int)
    case flag(Bool)
    case day(Day)
    case texts([String])
}

/// One column of a table: what its CSV, its JSON, the descriptions of both and the page of open data
/// say of it.
package struct Column: Sendable {
    /// What its fields hold, and so how each format writes and describes them.
    package enum Kind: Sendable {
        case text
        /// The address of a page from the portal's root, which no other page has: `/alcaldia/`.
        case address
        /// A whole address of the web.
        case url
        case number
        case flag
        case day
        /// Several texts: an array in JSON, with ``separator`` between them in CSV.
        case texts

        /// What the page of open data calls it.
        package var word: Word {
            switch self {
            case .text: .columnText
            case .address: .columnAddress
            case .url: .columnUrl
            case .number: .columnNumber
            case .flag: .columnFlag
            case .day: .columnDay
            case .texts: .columnTexts
            }
        }
    }

    /// The separator of the texts of a field with several, in CSV.
    package static let separator = " | "

    /// The name in CSV and JSON, in ASCII without spaces.
    package let name: Wording
    /// What its fields mean.
    package let meaning: Wording
    /// What its fields hold.
    package let kind: Kind
    /// Whether every row has something there.
    package let isRequired: Bool
    /// The property of a public vocabulary that means the same, as a whole IRI; nil where there is none.
    let property: String?
    /// The table whose key it holds.
    let target: Table.ID?

    init(
        _ es: String, _ en: String, _ kind: Kind, required: Bool = false,
        to target: Table.ID? = nil,
        property: String? = nil, es meaning: String, en meaningEN: String
    ) {
        name = Wording(es: es, en: en)
        self.meaning = Wording(es: meaning, en: meaningEN)
        self.kind = kind
        isRequired = required
        self.property = property
        self.target = target
    }
}

/// A column and the way from a row to its field.
struct ColumnOf<Row>: Sendable {
    let column: Column
    let cell: @Sendable (PortalData, Row) -> Cell

    init(_ column: Column, _ cell: @escaping @Sendable (PortalData, Row) -> Cell) {
        self.column = column
        self.cell = cell
    }
}

extension Cell {
    init(_ text: String?) {
        self = text.map { $0.isEmpty ? .absent : .text($0) } ?? .absent
    }

    init(_ day: Day?) { self = day.map { .day($0) } ?? .absent }

    init(_ texts: [String]) { self = texts.isEmpty ? .absent : .texts(texts) }
}
