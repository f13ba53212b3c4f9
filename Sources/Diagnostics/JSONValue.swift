/// A JSON value (RFC 8259) whose objects keep the order of their members.
package indirect enum JSONValue: Sendable {
    case string(String)
    case number(Int)
    case bool(Bool)
    case array([JSONValue])
    /// The members, in the order in which they are written.
    case object([(key: String, value: JSONValue)])

    /// An array of strings.
    package static func strings(_ texts: [String]) -> JSONValue {
        .array(texts.map { .string($0) })
    }

    /// Appends the value, indented by two spaces per level; a list of simple values is one line.
    package func write(to text: inout String, indent: String = "") {
        let inner = indent + "  "
        switch self {
        case .string(let string): text += string.jsonString
        case .number(let number): text += String(number)
        case .bool(let bool): text += bool ? "true" : "false"
        case .array(let elements):
            let isShort = elements.allSatisfy(\.isSingle)
            text += "["
            for (index, element) in elements.enumerated() {
                if index > 0 { text += isShort ? ", " : "," }
                if !isShort { text += "\n" + inner }
                element.write(to: &text, indent: inner)
            }
            text += isShort ? "]" : "\n\(indent)]"
        case .object(let members):
            let isShort = members.count < 2 && members.allSatisfy(\.value.isSingle)
            text += "{"
            for (index, member) in members.enumerated() {
                if index > 0 { text += "," }
                if !isShort { text += "\n" + inner }
                text += member.key.jsonString + ": "
                member.value.write(to: &text, indent: inner)
            }
            text += isShort ? "}" : "\n\(indent)}"
        }
    }

    /// The value as a whole file, with a line end.
    package var text: String {
        var text = ""
        write(to: &text)
        return text + "\n"
    }

    private var isSingle: Bool {
        switch self {
        case .string, .number, .bool: true
        case .array, .object: false
        }
    }
}
