import Diagnostics

/// A JSON value (RFC 8259) whose objects keep the order in which they were made.
indirect enum JSONValue: Sendable {
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([JSONValue])
    case object([(key: String, value: JSONValue)])

    static func texts(_ texts: [String]) -> JSONValue { .list(texts.map { .text($0) }) }

    /// The value on lines of its own, two spaces for each level; lists of single values, and
    /// objects of one, on one line.
    func text(indent: String = "") -> String {
        let inner = indent + "  "
        switch self {
        case .text(let text): return text.jsonString
        case .number(let number): return String(number)
        case .flag(let flag): return flag ? "true" : "false"
        case .list(let items):
            if items.allSatisfy(\.isSingle) {
                return "[" + items.map { $0.text() }.joined(separator: ", ") + "]"
            }
            let lines = items.map { inner + $0.text(indent: inner) }
            return "[\n" + lines.joined(separator: ",\n") + "\n" + indent + "]"
        case .object(let members):
            if members.allSatisfy(\.value.isSingle), members.count < 2 {
                return "{" + members.map { $0.key.jsonString + ": " + $0.value.text() }.joined()
                    + "}"
            }
            let lines = members.map {
                inner + $0.key.jsonString + ": " + $0.value.text(indent: inner)
            }
            return "{\n" + lines.joined(separator: ",\n") + "\n" + indent + "}"
        }
    }

    private var isSingle: Bool {
        switch self {
        case .text, .number, .flag: true
        case .list, .object: false
        }
    }
}
