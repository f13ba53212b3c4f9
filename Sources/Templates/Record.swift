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

extension Record {
    /// Returns the same values in memory of their own.
    ///
    /// A task that reads shared values often is quicker with a copy: the references to what tasks
    /// share are counted by all of them, and each waits for the others.
    package func copied() -> Record { Record(values.map { $0.copied() }) }
}

extension Value {
    fileprivate func copied() -> Value {
        switch self {
        case .text(let text): .text(text.copied())
        case .address(let text): .address(text.copied())
        case .html(let bytes): .html(bytes.map(\.self))
        case .json(let bytes): .json(bytes.map(\.self))
        case .record(let record): .record(record.copied())
        case .list(let records): .list(records.map { $0.copied() })
        case .texts(let texts): .texts(texts.map { $0.copied() })
        case .number, .flag, .absent: self
        }
    }
}

extension String {
    fileprivate func copied() -> String { String(decoding: utf8, as: UTF8.self) }
}
