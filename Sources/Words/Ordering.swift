/// A key by which texts are put in alphabetical order as a Spanish dictionary does.
///
/// Accents and case count only between words that are otherwise alike; `ñ` is a letter after `n`;
/// runs of digits compare as numbers; signs and spaces only separate.
package struct OrderingKey: Sendable, Hashable, Comparable {
    /// The letters that decide first, as bytes that compare in order.
    private let primary: [UInt8]
    /// The text as written, for what the primary key cannot tell apart.
    private let written: String

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
                        byte >= 0x61 && byte <= 0x7A || byte >= 0x80 && !scalar.isSign
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

    package static func < (one: OrderingKey, other: OrderingKey) -> Bool {
        one.primary != other.primary
            ? one.primary.lexicographicallyPrecedes(other.primary)
            : one.written.utf8.lexicographicallyPrecedes(other.written.utf8)
    }
}

extension Unicode.Scalar {
    /// Whether it is a sign outside ASCII: a Spanish one such as `¿` and `«`, a dash, a quote.
    fileprivate var isSign: Bool {
        (0x80...0xBF).contains(value) || (0x2000...0x206F).contains(value)
            || (0x3000...0x303F).contains(value)
    }
}
