internal import Encodings

/// JSON as bytes (RFC 8259), without spaces: a portal has as many of these files as pages.
extension [UInt8] {
    /// Appends a text as it is.
    mutating func write(_ text: String) { append(contentsOf: text.utf8) }

    /// Appends a JSON string.
    ///
    /// - Parameter inScript: Whether it is inside `<script>`, which HTML would let end at a `<`,
    ///   and which old browsers read with the line ends of JavaScript.
    mutating func writeJSON(_ text: String, inScript: Bool = false) {
        append(UInt8(ascii: "\""))
        writeJSONContent(text, inScript: inScript)
        append(UInt8(ascii: "\""))
    }

    /// Appends what is between the quotes of a JSON string.
    mutating func writeJSONContent(_ text: String, inScript: Bool = false) {
        let bytes = text.utf8Span.span
        guard bytes.hold({ $0.jsonMark }) else {
            append(contentsOf: text.utf8)
            return
        }
        write(bytes, { $0.jsonMark }) { offset, json in
            if let short = bytes[offset].shortEscape {
                json.write(short)
                return 1
            }
            switch bytes[offset] {
            case 0xE2:
                guard inScript, let mark = bytes.lineMark(at: offset) else { return 0 }
                json.writeJSONEscape(mark)
                return 3
            case let byte where inScript || byte < 0x20 || byte == 0x7F:
                json.writeJSONEscape(UInt16(byte))
            default: return 0
            }
            return 1
        }
    }

    /// Appends `\u003C`.
    private mutating func writeJSONEscape(_ unit: UInt16) {
        write("\\u")
        appendHex(unit, .uppercase)
    }

    /// Appends `,"key":`, or `{"key":` where an object begins.
    mutating func writeJSONKey(_ key: String) {
        let begins = last == nil || last == UInt8(ascii: "{")
        if !begins { append(UInt8(ascii: ",")) }
        append(UInt8(ascii: "\""))
        write(key)
        append(UInt8(ascii: "\""))
        append(UInt8(ascii: ":"))
    }
}

extension Span<UInt8> {
    /// U+2028 or U+2029, where one of them begins at an offset.
    fileprivate func lineMark(at offset: Int) -> UInt16? {
        guard offset + 2 < count, self[offset + 1] == 0x80 else { return nil }
        return switch self[offset + 2] {
        case 0xA8: 0x2028
        case 0xA9: 0x2029
        default: nil
        }
    }
}
