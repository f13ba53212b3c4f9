/// A key by which texts are put in alphabetical order as a Spanish dictionary does.
///
/// Accents and case count only between words that are otherwise alike; `ñ` is a letter after `n`;
/// runs of digits compare as numbers; punctuation and spaces only separate.
package struct OrderingKey: Sendable, Hashable, Comparable {
    /// The letters that decide first, as bytes that compare in order.
    private let primary: [UInt8]
    /// The text as written, for what the primary key cannot tell apart.
    private let written: String

    /// Makes the key of a text.
    package init(_ text: String) {
        var primary: [UInt8] = []
        primary.reserveCapacity(text.utf8.count)
        var digits: [UInt8] = []
        func endNumber() {
            guard !digits.isEmpty else { return }
            let significant = digits.drop { $0 == UInt8(ascii: "0") }
            // A number sorts before letters, and by its length before its digits.
            primary.append(UInt8(ascii: "0"))
            primary.append(UInt8(clamping: significant.count + 1))
            primary.append(contentsOf: significant)
            digits = []
        }
        for scalar in text.unicodeScalars {
            if scalar.value >= 0x30, scalar.value <= 0x39 {
                digits.append(UInt8(scalar.value))
                continue
            }
            endNumber()
            switch scalar {
            case "ñ", "Ñ": primary.append(contentsOf: [UInt8(ascii: "n"), 0x7F])
            case "\u{303}" where primary.last == UInt8(ascii: "n"): primary.append(0x7F)
            default:
                var folded = ""
                scalar.appendFolded(to: &folded)
                for byte in folded.utf8 {
                    let isLetter =
                        byte >= 0x61 && byte <= 0x7A || byte >= 0x80 && !scalar.isPunctuation
                    if isLetter {
                        primary.append(byte)
                    } else if primary.last != 0x20 {
                        primary.append(0x20)
                    }
                }
            }
        }
        endNumber()
        if primary.last == 0x20 { primary.removeLast() }
        self.primary = Array(primary.drop { $0 == 0x20 })
        written = text
    }

    /// Whether one text comes before another: by their letters, else by their bytes as written.
    package static func < (one: OrderingKey, other: OrderingKey) -> Bool {
        one.primary != other.primary
            ? one.primary.lexicographicallyPrecedes(other.primary)
            : one.written.utf8.lexicographicallyPrecedes(other.written.utf8)
    }
}

extension Unicode.Scalar {
    /// Whether it is punctuation outside ASCII: a Spanish mark such as `¿` and `«`, a dash, a
    /// quote.
    fileprivate var isPunctuation: Bool {
        (0x80...0xBF).contains(value) || (0x2000...0x206F).contains(value)
            || (0x3000...0x303F).contains(value)
    }
}

/// The first bytes of an ``OrderingKey``, for sorting very many texts.
///
/// It is made without allocating memory, and is enough to tell most texts apart.
package struct OrderingPrefix: Sendable, Comparable {
    private var parts: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    /// How many of the key's bytes are held.
    private static let length = 32

    /// Makes the prefix of a text's key.
    package init(_ text: String) {
        let bytes = text.utf8Span.span
        var (index, count) = (0, 0)
        var last: UInt8 = 0x20
        while index < bytes.count, count < Self.length {
            let byte = bytes[index]
            switch byte {
            case 0x61...0x7A, 0x41...0x5A:
                last = byte | 0x20
                put(last, at: &count)
                index += 1
            case 0x30...0x39:
                var end = index
                while end < bytes.count, (0x30...0x39).contains(bytes[end]) { end += 1 }
                var start = index
                while start < end, bytes[start] == 0x30 { start += 1 }
                put(0x30, at: &count)
                put(UInt8(clamping: end - start + 1), at: &count)
                for digit in start..<end { put(bytes[digit], at: &count) }
                (index, last) = (end, 0x30)
            case 0xC3 where index + 1 < bytes.count:
                var letter = bytes[index + 1] | 0x20
                switch letter {
                case 0xA0...0xA6: letter = UInt8(ascii: "a")
                case 0xA7: letter = UInt8(ascii: "c")
                case 0xA8...0xAB: letter = UInt8(ascii: "e")
                case 0xAC...0xAF: letter = UInt8(ascii: "i")
                case 0xB1: letter = UInt8(ascii: "n")
                case 0xB2...0xB6, 0xB8: letter = UInt8(ascii: "o")
                case 0xB9...0xBC: letter = UInt8(ascii: "u")
                case 0xB0: letter = UInt8(ascii: "d")
                case 0xBE: letter = UInt8(ascii: "t")
                case 0xBF where bytes[index + 1] == 0x9F: letter = UInt8(ascii: "s")
                case 0xBD, 0xBF: letter = UInt8(ascii: "y")
                default: letter = 0x20
                }
                put(letter, at: &count)
                if bytes[index + 1] | 0x20 == 0xB1 { put(0x7F, at: &count) }
                (index, last) = (index + 2, letter)
            default:
                // Punctuation, or a letter that no Spanish word has.
                index += 1
                if byte >= 0x80, byte < 0xC0 { continue }
                if byte >= 0xC4, byte < 0xE2 {
                    put(byte, at: &count)
                    last = byte
                } else if last != 0x20 {
                    put(0x20, at: &count)
                    last = 0x20
                }
            }
        }
    }

    /// The bytes of the first letter, two for `ñ`: equal for texts that begin with the same letter.
    package var lead: UInt16 {
        let lead = UInt16(truncatingIfNeeded: parts.0 >> 48)
        return lead & 0xFF == 0x7F ? lead : lead & 0xFF00
    }

    private mutating func put(_ byte: UInt8, at count: inout Int) {
        guard count < Self.length else { return }
        let value = UInt64(byte) << UInt64(56 - count % 8 * 8)
        switch count / 8 {
        case 0: parts.0 |= value
        case 1: parts.1 |= value
        case 2: parts.2 |= value
        default: parts.3 |= value
        }
        count += 1
    }

    /// Whether one prefix comes before another; false for equal ones, whose keys have to decide.
    package static func < (one: OrderingPrefix, other: OrderingPrefix) -> Bool {
        one.parts < other.parts
    }

    /// Whether two prefixes are equal; their keys may still differ.
    package static func == (one: OrderingPrefix, other: OrderingPrefix) -> Bool {
        one.parts == other.parts
    }
}
