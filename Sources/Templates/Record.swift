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
    case absent

    /// A list of plain texts.
    package static func texts(_ texts: [String]) -> Value {
        .list(texts.map { Record([.text($0)]) })
    }

    /// Whether a section over the value is shown.
    var isShown: Bool {
        switch self {
        case .text(let text), .address(let text): !text.isEmpty
        case .html(let bytes), .json(let bytes): !bytes.isEmpty
        case .flag(let flag): flag
        case .list(let records): !records.isEmpty
        case .number, .record: true
        case .absent: false
        }
    }
}

/// The values of one shape, in the order of its fields.
package struct Record: Sendable {
    package let values: [Value]

    package init(_ values: [Value]) { self.values = values }
}
