/// What matching, addresses and sorting see of a text: lowercase Latin letters without accents.
///
/// The tables are ours, so that no locale and no library version can change an address.
extension String {
    /// The text with accents and case folded away: `Misión` and `MISION` fold to `mision`.
    ///
    /// `ñ` folds to `n`; letters outside the Latin blocks up to U+017F stay as they are.
    package var folded: String {
        var isFolded = true
        var isASCII = true
        for byte in utf8 {
            if byte >= 0x80 { isASCII = false }
            if byte >= 0x80 || (byte >= 0x41 && byte <= 0x5A) { isFolded = false }
        }
        if isFolded { return self }
        if isASCII {
            return String(
                decoding: utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
        }
        var folded = ""
        folded.reserveCapacity(utf8.count)
        for scalar in unicodeScalars { scalar.appendFolded(to: &folded) }
        return folded
    }
}

extension Unicode.Scalar {
    /// Appends what the scalar folds to; nothing for a combining mark or a soft hyphen.
    func appendFolded(to text: inout String) {
        switch value {
        case 0x41...0x5A: text.unicodeScalars.append(Unicode.Scalar(UInt8(value) + 0x20))
        case 0xAA: text += "a"
        case 0xBA: text += "o"
        case 0xAD, 0x300...0x36F, 0x200B...0x200D, 0xFEFF: break
        case 0xC0...0x17F: text += foldedLetters[Int(value) - 0xC0]
        default: text.unicodeScalars.append(self)
        }
    }
}

/// What U+00C0 to U+017F fold to (Unicode canonical decompositions without their marks, and the
/// usual spellings of the letters that have none).
private let foldedLetters: [String] =
    [
        "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",  // U+00C0
        "d", "n", "o", "o", "o", "o", "o", "", "o", "u", "u", "u", "u", "y", "th", "ss",  // U+00D0
        "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",  // U+00E0
        "d", "n", "o", "o", "o", "o", "o", "", "o", "u", "u", "u", "u", "y", "th", "y",  // U+00F0
        "a", "a", "a", "a", "a", "a", "c", "c", "c", "c", "c", "c", "c", "c", "d", "d",  // U+0100
        "d", "d", "e", "e", "e", "e", "e", "e", "e", "e", "e", "e", "g", "g", "g", "g",  // U+0110
        "g", "g", "g", "g", "h", "h", "h", "h", "i", "i", "i", "i", "i", "i", "i", "i",  // U+0120
        "i", "i", "ij", "ij", "j", "j", "k", "k", "k", "l", "l", "l", "l", "l", "l", "l",  // U+0130
        "l", "l", "l", "n", "n", "n", "n", "n", "n", "n", "n", "n", "o", "o", "o", "o",  // U+0140
        "o", "o", "oe", "oe", "r", "r", "r", "r", "r", "r", "s", "s", "s", "s", "s", "s",  // U+0150
        "s", "s", "t", "t", "t", "t", "t", "t", "u", "u", "u", "u", "u", "u", "u", "u",  // U+0160
        "u", "u", "u", "u", "w", "w", "y", "y", "y", "z", "z", "z", "z", "z", "z", "s",  // U+0170
    ]
