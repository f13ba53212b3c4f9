/// One word of a text as matching sees it: its stem, and where it stands.
package struct StemmedWord: Sendable, Hashable {
    /// The stem, as a number: two words have one if their stems are one and their `ñ` are the same.
    ///
    /// Of 64 bits, so that no two stems of a language meet in one by chance.
    package let key: UInt64
    /// Where the word stands in the text, in bytes of UTF-8.
    package let start: Int
    package let end: Int
}

/// Reads texts word by word: folds each, leaves out those that say nothing, and stems the rest.
///
/// It has room of its own, so that reading many texts asks for no memory again and again.
package struct StemReader: Sendable {
    private let stemmer: Stemmer
    /// The words that are left out, folded, packed into eight bytes each.
    private let stopWords: Set<UInt64>
    private var word: [UInt8] = []
    /// The keys of words read before, 0 for one that says nothing.
    ///
    /// Each stands at the lowest bits of what tells the word from others: a portal says the same few
    /// thousand words again and again.
    private var known = [(word: UInt64, key: UInt64)](repeating: (0, 0), count: 1 << 12)

    /// - Parameter stopWords: Words that say nothing alone, of eight letters at most.
    package init(stopWords: [String], stemmer: Stemmer = .spanish) {
        self.stemmer = stemmer
        self.stopWords = Set(stopWords.map { Self.packed(Array($0.folded.utf8)) })
        word.reserveCapacity(64)
    }

    /// Appends the words of a text, at most as many as are asked for.
    ///
    /// Words are runs of letters and digits; a word longer than any in a dictionary is left out.
    package mutating func read(
        _ text: String, limit: Int = .max, into words: inout [StemmedWord]
    ) {
        let bytes = text.utf8Span.span
        let last = words.count <= .max - limit ? words.count + limit : .max
        var index = 0
        while index < bytes.count, words.count < last {
            let start = index
            var signs: UInt64 = 0
            word.removeAll(keepingCapacity: true)
            while index < bytes.count {
                let byte = bytes[index]
                if byte >= 0x61 && byte <= 0x7A || byte >= 0x30 && byte <= 0x39 {
                    word.append(byte)
                    index += 1
                } else if byte >= 0x41 && byte <= 0x5A {
                    word.append(byte | 0x20)
                    index += 1
                } else if byte >= 0x80, let length = word.appendFolded(bytes, index, &signs) {
                    index += length
                } else {
                    break
                }
            }
            if index == start {
                index += 1
            } else if let key = key(signs) {
                words.append(StemmedWord(key: key, start: start, end: index))
            }
        }
    }

    /// The longest word that is read, in letters.
    private static let limit = 40

    /// The key of the word that was read; nil where it says nothing.
    private mutating func key(_ signs: UInt64) -> UInt64? {
        guard word.count > 1, word.count <= Self.limit else { return nil }
        let number = number(signs)
        let slot = Int(truncatingIfNeeded: number) & (known.count - 1)
        if known[slot].word != number { known[slot] = (number, newKey(signs)) }
        return known[slot].key == 0 ? nil : known[slot].key
    }

    /// The key of a word that was not read before; 0 where it says nothing.
    private mutating func newKey(_ signs: UInt64) -> UInt64 {
        if word.count <= 8, signs == 0, stopWords.contains(Self.packed(word)) { return 0 }
        stemmer.stem(&word)
        return number(signs)
    }

    /// What tells the letters in `word` from any others.
    private func number(_ signs: UInt64) -> UInt64 {
        var number = 0xCBF2_9CE4_8422_2325 ^ signs &* 0x9E37_79B9_7F4A_7C15
        for index in word.indices {
            number = (number ^ UInt64(word[index])) &* 0x0000_0100_0000_01B3
        }
        return number ^ number >> 29
    }

    private static func packed(_ word: [UInt8]) -> UInt64 {
        word.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
}
