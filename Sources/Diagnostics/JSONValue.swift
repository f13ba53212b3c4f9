/// A JSON text that is being put together (RFC 8259).
indirect enum JSONValue {
    case string(String)
    case number(Int)
    case bool(Bool)
    case array([JSONValue])
    /// The members in their order.
    case object([(String, JSONValue)])

    /// The text, an array's elements and an object's members on lines of their own.
    func write(to text: inout String, indent: String = "") {
        switch self {
        case .string(let string): text += string.jsonString
        case .number(let number): text += String(number)
        case .bool(let bool): text += bool ? "true" : "false"
        case .array(let elements):
            let inner = indent + "  "
            text += "["
            for (index, element) in elements.enumerated() {
                text += (index > 0 ? ",\n" : "\n") + inner
                element.write(to: &text, indent: inner)
            }
            text += elements.isEmpty ? "]" : "\n\(indent)]"
        case .object(let members):
            let inner = indent + "  "
            text += "{"
            for (index, member) in members.enumerated() {
                text += (index > 0 ? ",\n" : "\n") + inner + member.0.jsonString + ": "
                member.1.write(to: &text, indent: inner)
            }
            text += members.isEmpty ? "}" : "\n\(indent)}"
        }
    }
}
