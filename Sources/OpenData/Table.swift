package import Diagnostics

/// One table of the portal's data: a CSV file and a JSON file, and all that is said of them.
///
/// Its columns are data; what writes and describes tables knows none of them by name.
package struct Table: Sendable {
    /// The tables that there are.
    package enum ID: String, Sendable, CaseIterable {
        case agencies, functions, contacts, norms, bases, themes
    }

    /// Which table it is.
    package let id: ID
    /// What it is called.
    package let title: Wording
    /// What it holds.
    package let meaning: Wording
    /// What one row is about, in ASCII: its name in the JSON Schema.
    package let item: Wording
    /// Its columns, in order.
    package let columns: [Column]
    /// The column by which its rows are told apart; nil where only all together do.
    let key: Int?
    /// The class of a public vocabulary to which its rows belong, as a whole IRI.
    let rowClass: String
    let count: @Sendable (PortalData) -> Int
    /// Hands on the fields of each row, in order.
    let forEachRow: @Sendable (PortalData, ([Cell]) -> Void) -> Void

    /// Every table, in the order in which they are listed.
    package static let all: [Table] = [
        ofAgencies.table, ofFunctions.table, ofContacts.table, ofNorms.table, ofBases.table,
        ofTopics.table,
    ]

    static subscript(id: ID) -> Table {
        switch id {
        case .agencies: ofAgencies.table
        case .functions: ofFunctions.table
        case .contacts: ofContacts.table
        case .norms: ofNorms.table
        case .bases: ofBases.table
        case .themes: ofTopics.table
        }
    }
}

/// A table and the way to its rows.
struct TableOf<Row: Sendable>: Sendable {
    let table: Table
    let columns: [ColumnOf<Row>]

    init(
        _ id: Table.ID, title: Wording, meaning: Wording, item: Wording, rowClass: String,
        hasKey: Bool = true,
        rows: @escaping @Sendable (PortalData) -> [Row], columns: [ColumnOf<Row>]
    ) {
        self.columns = columns
        table = Table(
            id: id, title: title, meaning: meaning, item: item, columns: columns.map(\.column),
            key: hasKey ? 0 : nil, rowClass: rowClass, count: { rows($0).count },
            forEachRow: { data, body in
                for row in rows(data) { body(columns.map { $0.cell(data, row) }) }
            })
    }

    /// The fields of one row.
    func cells(_ data: PortalData, _ row: Row) -> [Cell] { columns.map { $0.cell(data, row) } }
}
