/// What a format cannot have as it is: most texts have little of it, and are written in long stretches.
extension Span<UInt8> {
    /// Whether a byte has a mark.
    ///
    /// - Parameter mark: Not zero for a byte that has one. It is asked of every byte, without an early
    ///   end, so that many are compared at once.
    @inline(__always) func hold(_ mark: (UInt8) -> UInt8) -> Bool {
        var marks: UInt8 = 0
        for index in indices { marks |= mark(self[index]) }
        return marks != 0
    }
}

extension [UInt8] {
    /// Appends a text, what has no mark in long stretches.
    ///
    /// - Parameter escape: Appends what replaces the byte at an offset that has a mark,
    ///   and says how many bytes of the text that is for; 0 where the byte may stay.
    @inline(__always) mutating func write(
        _ text: Span<UInt8>, _ mark: (UInt8) -> UInt8,
        escape: (_ offset: Int, _ bytes: inout [UInt8]) -> Int
    ) {
        var (start, index) = (0, 0)
        while index < text.count {
            guard mark(text[index]) != 0 else {
                index += 1
                continue
            }
            append(text.extracting(start..<index))
            let length = escape(index, &self)
            start = index + length
            index += Swift.max(length, 1)
        }
        append(text.extracting(start..<text.count))
    }

    private mutating func append(_ bytes: Span<UInt8>) {
        append(addingCapacity: bytes.count) { output in
            for index in bytes.indices { output.append(bytes[index]) }
        }
    }
}

extension UInt8 {
    /// What JSON and Turtle both write between quotes for a byte that has a short form.
    var shortEscape: String? {
        switch self {
        case UInt8(ascii: "\""): "\\\""
        case UInt8(ascii: "\\"): "\\\\"
        case UInt8(ascii: "\n"): "\\n"
        case UInt8(ascii: "\r"): "\\r"
        case UInt8(ascii: "\t"): "\\t"
        default: nil
        }
    }

    /// For JSON, and for a script in HTML.
    @inline(__always) var jsonMark: UInt8 {
        quoteMark | (self == UInt8(ascii: "<") ? 1 : 0) | (self == UInt8(ascii: ">") ? 1 : 0)
            | (self == UInt8(ascii: "&") ? 1 : 0) | (self == 0xE2 ? 1 : 0)
    }

    /// For a quoted literal of Turtle.
    @inline(__always) var turtleMark: UInt8 { quoteMark }

    /// For an IRI of Turtle between its signs.
    @inline(__always) var iriMark: UInt8 {
        quoteMark | (self == UInt8(ascii: " ") ? 1 : 0) | (self == UInt8(ascii: "<") ? 1 : 0)
            | (self == UInt8(ascii: ">") ? 1 : 0) | (self == UInt8(ascii: "^") ? 1 : 0)
            | (self == UInt8(ascii: "`") ? 1 : 0) | (self == UInt8(ascii: "{") ? 1 : 0)
            | (self == UInt8(ascii: "|") ? 1 : 0) | (self == UInt8(ascii: "}") ? 1 : 0)
    }

    /// For a field of CSV without quotes.
    @inline(__always) var csvMark: UInt8 {
        (self == UInt8(ascii: "\"") ? 1 : 0) | (self == UInt8(ascii: ",") ? 1 : 0)
            | (self == UInt8(ascii: "\r") ? 1 : 0) | (self == UInt8(ascii: "\n") ? 1 : 0)
    }

    /// For XML, `0xEF` as the first byte of U+FFFE and U+FFFF.
    @inline(__always) var xmlMark: UInt8 {
        (self < 0x20 ? 1 : 0) | (self == UInt8(ascii: "&") ? 1 : 0)
            | (self == UInt8(ascii: "<") ? 1 : 0) | (self == UInt8(ascii: ">") ? 1 : 0)
            | (self == UInt8(ascii: "\"") ? 1 : 0) | (self == UInt8(ascii: "'") ? 1 : 0)
            | (self == 0xEF ? 1 : 0)
    }

    /// For what is between double quotes, with `\` before what would end it.
    @inline(__always) private var quoteMark: UInt8 {
        (self < 0x20 ? 1 : 0) | (self == 0x7F ? 1 : 0) | (self == UInt8(ascii: "\"") ? 1 : 0)
            | (self == UInt8(ascii: "\\") ? 1 : 0)
    }
}
