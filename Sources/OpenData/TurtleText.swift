/// RDF 1.1 Turtle as bytes.
extension [UInt8] {
    /// Appends a quoted literal.
    mutating func writeTurtle(_ text: String) {
        append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): write("\\\"")
            case UInt8(ascii: "\\"): write("\\\\")
            case UInt8(ascii: "\n"): write("\\n")
            case UInt8(ascii: "\r"): write("\\r")
            case UInt8(ascii: "\t"): write("\\t")
            case 0..<0x20, 0x7F:
                write("\\u00")
                append(Self.digits[Int(byte >> 4)])
                append(Self.digits[Int(byte & 15)])
            default: append(byte)
            }
        }
        append(UInt8(ascii: "\""))
    }

    /// Appends a quoted literal with the tag of its language.
    mutating func writeTurtle(_ text: String, language: String) {
        writeTurtle(text)
        append(UInt8(ascii: "@"))
        write(language)
    }

    /// Appends a day.
    mutating func writeTurtle(day: String) { write("\"\(day)\"^^xsd:date") }

    /// Appends `<iri>`; what an IRI cannot hold is percent-encoded, so that none ends early.
    mutating func writeTurtle(iri: String...) {
        append(UInt8(ascii: "<"))
        for part in iri { writeIRI(part) }
        append(UInt8(ascii: ">"))
    }

    /// Appends an IRI, whole or relative, for a place where it stands between signs of its own.
    mutating func writeIRI(_ iri: String) {
        for byte in iri.utf8 {
            if byte <= 0x20 || byte == 0x7F || "<>\"{}|^`\\".utf8.contains(byte) {
                append(UInt8(ascii: "%"))
                append(Self.digits[Int(byte >> 4)])
                append(Self.digits[Int(byte & 15)])
            } else {
                append(byte)
            }
        }
    }

    private static let digits = Array("0123456789ABCDEF".utf8)
}
