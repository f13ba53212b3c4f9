/// How a message that names the first of several things tells of the others: " y otras 3" in Spanish
/// and " and 3 more" in English.
package struct Others: Sendable, Hashable {
    /// The words in Spanish; empty where there are no others.
    package let spanish: String
    /// The words in English; empty where there are no others.
    package let english: String

    /// The words for a number of others.
    ///
    /// - Parameters:
    ///   - isFeminine: Whether they are in Spanish, as pages and addresses.
    ///   - spanishPlace: Where they are, after their number.
    ///   - englishPlace: The same in English: `" below it"`.
    package init(
        _ count: Int, isFeminine: Bool = true, es spanishPlace: String = "",
        en englishPlace: String = ""
    ) {
        spanish = count == 0 ? "" : " y \(isFeminine ? "otras" : "otros") \(count)\(spanishPlace)"
        english = count == 0 ? "" : " and \(count) more\(englishPlace)"
    }

    private init(spanish: String, english: String) {
        (self.spanish, self.english) = (spanish, english)
    }

    /// The words as an aside: " (y otras 3)".
    package var inBrackets: Others {
        func bracketed(_ words: String) -> String {
            words.isEmpty ? "" : " (\(words.dropFirst()))"
        }
        return Others(spanish: bracketed(spanish), english: bracketed(english))
    }
}
