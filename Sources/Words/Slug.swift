extension String {
    /// The text as one segment of an address: folded, ASCII letters and digits, words joined by
    /// `-`.
    ///
    /// Empty where the text has neither letter nor digit that ASCII can hold.
    package var slug: String {
        var slug = ""
        var isBetweenWords = false
        for byte in folded.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                if isBetweenWords, !slug.isEmpty { slug += "-" }
                isBetweenWords = false
                slug.unicodeScalars.append(Unicode.Scalar(byte))
            case 0x80...: break  // a letter of another script, or a symbol: not a word boundary
            default: isBetweenWords = true
            }
        }
        return slug
    }

    /// Whether the text already is a slug.
    package var isSlug: Bool {
        !isEmpty && !hasPrefix("-") && !hasSuffix("-")
            && utf8.allSatisfy { byte in
                (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte == 0x2D
            }
    }
}
