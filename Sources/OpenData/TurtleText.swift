internal import Encodings

/// RDF 1.1 Turtle as bytes.
extension [UInt8] {
    /// Appends a quoted literal.
    mutating func writeTurtle(_ text: String) {
        append(UInt8(ascii: "\""))
        let bytes = text.utf8Span.span
        write(bytes, { $0.turtleMark }) { offset, turtle in
            if let short = bytes[offset].shortEscape {
                turtle.write(short)
            } else {
                turtle.write("\\u00")
                turtle.appendHex(bytes[offset], .uppercase)
            }
            return 1
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

    /// Appends an IRI, whole or relative, for a place where it is between its own signs.
    mutating func writeIRI(_ iri: String) {
        let bytes = iri.utf8Span.span
        write(bytes, { $0.iriMark }) { offset, turtle in
            turtle.appendPercentEncoded(bytes[offset])
            return 1
        }
    }
}
