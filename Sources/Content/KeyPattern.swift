import Words

/// Regular expressions for words whose accents and case make no difference, as ECMA-262 and
/// Python's `re` both read them.
enum KeyPattern {
    /// What a key may be besides its names exactly: `Titulo`, `HUSO HORARIO`, `postal-code`.
    static func otherSpellings(of names: [String]) -> String {
        let exact = names.joined(separator: "|")
        let any = names.map { spellings(of: $0, between: "[ _-]") }.joined(separator: "|")
        return "^(?!(?:\(exact))$)(?:\(any))$"
    }

    /// Any of those words, whatever their accents and case.
    static func any(of words: [String]) -> String {
        "^(?:\(words.map { spellings(of: $0) }.joined(separator: "|")))$"
    }

    /// A word with every letter as the class of those that fold to it.
    ///
    /// - Parameter between: What matches an underscore, a hyphen or a space.
    static func spellings(of word: String, between: String = " ") -> String {
        word.folded.map { letter in
            if letter == "_" || letter == "-" || letter == " " { return between }
            guard letter.isASCII, letter.isLetter else { return String(letter) }
            let upper = letter.uppercased()
            return "[\(letter)\(upper)\(accented[letter] ?? "")]"
        }.joined()
    }

    /// The accented letters that a Spanish keyboard gives, by the letter to which they fold.
    private static let accented: [Character: String] = [
        "a": "áÁàÀäÄâÂ", "e": "éÉèÈëËêÊ", "i": "íÍìÌïÏîÎ", "o": "óÓòÒöÖôÔ", "u": "úÚùÙüÜûÛ",
        "n": "ñÑ", "c": "çÇ",
    ]
}
