/// A set of ASCII characters, as one bit for each: those that an encoding leaves as they are.
package struct ASCIISet: Sendable, Hashable {
    /// The characters below 64, by their codes.
    private let low: UInt64
    /// The characters from 64 on, by their codes less 64.
    private let high: UInt64

    private init(low: UInt64, high: UInt64) {
        self.low = low
        self.high = high
    }

    /// The characters of a text, which must be ASCII.
    package init(_ characters: String) {
        var (low, high): (UInt64, UInt64) = (0, 0)
        for byte in characters.utf8 {
            precondition(byte < 0x80, "A set of ASCII characters holds no others.")
            if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte - 64) }
        }
        self.init(low: low, high: high)
    }

    /// Whether a byte is one of the characters.
    package func contains(_ byte: UInt8) -> Bool {
        let half = byte < 64 ? low : byte < 128 ? high : 0
        return half &>> UInt64(byte & 63) & 1 != 0
    }

    /// The set with the characters of a text, which must be ASCII, added.
    package func union(_ characters: String) -> ASCIISet {
        let other = ASCIISet(characters)
        return ASCIISet(low: low | other.low, high: high | other.high)
    }

    /// The set with the characters of a text, which must be ASCII, removed.
    package func subtracting(_ characters: String) -> ASCIISet {
        let other = ASCIISet(characters)
        return ASCIISet(low: low & ~other.low, high: high & ~other.high)
    }
}

extension ASCIISet {
    /// Letters, digits and `-._~`, which stand for themselves in every part of a URI (RFC 3986,
    /// section 2.3).
    package static let unreserved = ASCIISet(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")

    /// All characters that are neither white space nor control characters: `!` to `~`.
    package static let visible = ASCIISet(low: 0xFFFF_FFFE_0000_0000, high: 0x7FFF_FFFF_FFFF_FFFF)
}
