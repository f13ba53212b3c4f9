/// What a name stands for on one page.
package enum Value: Sendable {
    case text(String)
    case number(Int)
    case html([UInt8])
    case json([UInt8])
    case address(String)
    case flag(Bool)
    case record(Record)
    case list([Record])
    /// A list of plain texts.
    case texts([String])
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
    package private(set) var values: [Value]

    package init(_ values: [Value]) { self.values = values }

    /// A text of a list of texts.
    init(text: String) { values = [.text(text)] }

    /// Puts the next text of the list in the place of that one.
    mutating func replace(text: String) { values[0] = .text(text) }
}
