internal import Encodings

/// Escaping of text and addresses exactly as libcmark's HTML renderer does it.
extension [UInt8] {
    mutating func append(_ text: StaticString) {
        unsafe append(
            contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Appends text with `"`, `&`, `<` and `>` escaped.
    mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        while true {
            let index = unsafe text.firstOffset(from: start) { word in
                // `<` and `>` differ in one bit, and so do `"` and `&`.
                (word | UInt64(repeating: 0x02)).bytes(equalTo: UInt64(repeating: 0x3E))
                    | (word & UInt64(repeating: 0xFB)).bytes(equalTo: UInt64(repeating: 0x22))
            }
            unsafe append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            guard index < text.count else { return }
            switch unsafe text[index] {
            case UInt8(ascii: "\""): append("&quot;")
            case UInt8(ascii: "&"): append("&amp;")
            case UInt8(ascii: "<"): append("&lt;")
            default: append("&gt;")
            }
            start = index + 1
        }
    }

    /// Appends an address for a quoted attribute, percent-encoded where necessary and escaped.
    mutating func append(address: String) {
        for byte in address.utf8 { append(addressByte: byte) }
    }

    mutating func append(addressByte byte: UInt8) {
        switch byte {
        case UInt8(ascii: "&"): append("&amp;")
        case UInt8(ascii: "'"): append("&#x27;")
        case _ where byte.isSafeInAddress: append(byte)
        default: appendPercentEncoded(byte)
        }
    }

    mutating func append(decimal number: Int) { append(contentsOf: String(number).utf8) }
}

extension UInt8 {
    /// Whether it is not encoded in an address: letters, digits and ``-_.+!*(),%#@?=;:/$~``.
    fileprivate var isSafeInAddress: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "?")...UInt8(ascii: "Z"),
            UInt8(ascii: "(")...UInt8(ascii: ";"), UInt8(ascii: "#")...UInt8(ascii: "%"),
            UInt8(ascii: "!"), UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "~"):
            true
        default: false
        }
    }

    /// Whether it is a space or a tab.
    var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

    var isLineEnd: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }

    /// Whether CommonMark trims it: space, tab, line ends, vertical tab and form feed.
    var isWhitespace: Bool { self == UInt8(ascii: " ") || (self >= 0x09 && self <= 0x0D) }

    var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }

    /// Whether it is the first byte of a Unicode scalar.
    var startsScalar: Bool { self & 0xC0 != 0x80 }
}
