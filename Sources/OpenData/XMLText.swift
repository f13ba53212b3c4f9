/// XML 1.0 as bytes.
extension [UInt8] {
    /// Appends a text with what XML reads as markup replaced, for an element or a quoted attribute.
    ///
    /// What XML 1.0 cannot hold at all, the control characters but for tabs and line ends, and
    /// U+FFFE and U+FFFF, becomes U+FFFD.
    mutating func writeXML(_ text: String) {
        guard text.utf8Span.span.hold({ $0.xmlMark }) else {
            append(contentsOf: text.utf8)
            return
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": write("&amp;")
            case "<": write("&lt;")
            case ">": write("&gt;")
            case "\"": write("&quot;")
            case "'": write("&#39;")
            // An attribute would turn it into a space.
            case "\n": write("&#10;")
            case "\t": write("&#9;")
            case "\r": write("&#13;")
            case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": write("\u{FFFD}")
            default: append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
    }

    /// Appends `<name>text</name>` and a line end.
    mutating func writeXML(element name: String, _ text: String) {
        write("<\(name)>")
        writeXML(text)
        write("</\(name)>\n")
    }
}
