/// JSON as bytes (RFC 8259), without spaces: a portal has as many of these files as pages.
extension [UInt8] {
    /// Appends a text as it is.
    mutating func write(_ text: String) { append(contentsOf: text.utf8) }

    /// Appends a JSON string.
    ///
    /// - Parameter inScript: Whether it stands inside `<script>`, which HTML would let end at a `<`,
    ///   and which old browsers read with the line ends of JavaScript.
    mutating func writeJSON(_ text: String, inScript: Bool = false) {
        append(UInt8(ascii: "\""))
        writeJSONContent(text, inScript: inScript)
        append(UInt8(ascii: "\""))
    }

    /// Appends what stands between the quotes of a JSON string.
    mutating func writeJSONContent(_ text: String, inScript: Bool = false) {
        let bytes = text.utf8Span.span
        // Most texts have nothing to be escaped; without an early end many bytes are compared at once.
        var marks: UInt8 = 0
        for index in bytes.indices { marks |= bytes[index].jsonMark }
        if marks == 0 {
            append(contentsOf: text.utf8)
            return
        }
        reserveCapacity(count + bytes.count + 16)
        for index in bytes.indices {
            switch bytes[index] {
            case UInt8(ascii: "\""): write("\\\"")
            case UInt8(ascii: "\\"): write("\\\\")
            case UInt8(ascii: "\n"): write("\\n")
            case UInt8(ascii: "\r"): write("\\r")
            case UInt8(ascii: "\t"): write("\\t")
            case let byte where byte < 0x20 || byte == 0x7F: writeJSONEscape(UInt16(byte))
            case let byte
            where inScript
                && (byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
                    || byte == UInt8(ascii: "&")):
                writeJSONEscape(UInt16(byte))
            case 0xA8 where inScript && endsWithLineMark:
                removeLast(2)
                writeJSONEscape(0x2028)
            case 0xA9 where inScript && endsWithLineMark:
                removeLast(2)
                writeJSONEscape(0x2029)
            case let byte: append(byte)
            }
        }
    }

    /// Whether the first two bytes of U+2028 and U+2029 stand at the end.
    private var endsWithLineMark: Bool {
        count >= 2 && self[count - 2] == 0xE2 && self[count - 1] == 0x80
    }

    /// Appends `\u003C`.
    private mutating func writeJSONEscape(_ unit: UInt16) {
        write("\\u")
        for shift in [12, 8, 4, 0] {
            let digit = UInt8(truncatingIfNeeded: unit >> UInt16(shift)) & 15
            append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10)
        }
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

extension UInt8 {
    /// Not zero for what JSON, or a script in HTML, cannot have as it is.
    fileprivate var jsonMark: UInt8 {
        (self < 0x20 ? 1 : 0) | (self == 0x7F ? 1 : 0) | (self == UInt8(ascii: "\"") ? 1 : 0)
            | (self == UInt8(ascii: "\\") ? 1 : 0) | (self == UInt8(ascii: "<") ? 1 : 0)
            | (self == UInt8(ascii: ">") ? 1 : 0) | (self == UInt8(ascii: "&") ? 1 : 0)
            | (self == 0xE2 ? 1 : 0)
    }
}
