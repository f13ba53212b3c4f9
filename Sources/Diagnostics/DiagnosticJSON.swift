internal import Encodings

extension Diagnostic {
    /// The finding as one JSON object (RFC 8259) on one line.
    ///
    /// Its members are `severity`, `code`, `message`, `file`, `line`, `column`, `endLine`,
    /// `endColumn`, `excerpt` and `hint`; those without a value are left out.
    package func json(in language: Language) -> String {
        var fields = [
            ("severity", severity.rawValue.jsonString),
            ("code", rule.code.jsonString),
            ("message", message(in: language).jsonString),
        ]
        if !path.isEmpty { fields.append(("file", path.jsonString)) }
        if let range {
            fields.append(("line", String(range.start.line)))
            fields.append(("column", String(range.start.column)))
            fields.append(("endLine", String(range.end.line)))
            fields.append(("endColumn", String(range.end.column)))
        }
        if let excerpt { fields.append(("excerpt", excerpt.jsonString)) }
        if let hint { fields.append(("hint", hint.text(in: language).jsonString)) }
        return "{" + fields.map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}"
    }
}

extension String {
    /// The text as a JSON string, quotes included.
    package var jsonString: String {
        var json = "\""
        for scalar in unicodeScalars {
            switch scalar {
            case "\"": json += "\\\""
            case "\\": json += "\\\\"
            case "\n": json += "\\n"
            case "\r": json += "\\r"
            case "\t": json += "\\t"
            case "\u{2028}": json += "\\u2028"
            case "\u{2029}": json += "\\u2029"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                var escape = Array("\\u".utf8)
                escape.appendHex(UInt16(truncatingIfNeeded: scalar.value))
                json += String(decoding: escape, as: UTF8.self)
            default: json.unicodeScalars.append(scalar)
            }
        }
        return json + "\""
    }
}
