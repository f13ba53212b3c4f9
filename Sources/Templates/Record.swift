/// The value of a name on one page; each case but the last belongs to the ``Kind`` of that name.
package enum Value: Sendable {
    /// Plain text.
    case text(String)
    /// A number.
    case number(Int)
    /// Safe HTML, in UTF-8.
    case html([UInt8])
    /// Safe JSON-LD, in UTF-8.
    case json([UInt8])
    /// A safe URL.
    case address(String)
    /// A Boolean.
    case flag(Bool)
    /// A nested record.
    case record(Record)
    /// A list of records of one shape.
    case list([Record])
    /// A list of plain texts.
    case texts([String])
    /// No value, of any kind; only for optional fields.
    case absent

    /// Whether a section over the value is shown.
    var isShown: Bool {
        switch self {
        case .text(let text), .address(let text): !text.isEmpty
        case .html(let bytes), .json(let bytes): !bytes.isEmpty
        case .flag(let flag): flag
        case .list(let records): !records.isEmpty
        case .texts(let texts): !texts.isEmpty
        case .number, .record: true
        case .absent: false
        }
    }
}

/// The values of one shape, in the order of its fields.
package struct Record: Sendable {
    /// The values, as many as the shape has fields.
    package private(set) var values: [Value]

    /// Makes a record of values in the order of the shape's fields.
    package init(_ values: [Value]) { self.values = values }

    /// Makes the record of a text in a list of texts.
    init(text: String) { values = [.text(text)] }

    /// Replaces the text by the next one of the list.
    mutating func replace(text: String) { values[0] = .text(text) }
}
