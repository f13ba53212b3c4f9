/// A word of a text as matching sees it: its stem and its range.
package struct StemmedWord: Sendable, Hashable {
    /// The stem, as a number: equal for two words whose stems and `ñ` are the same.
    ///
    /// It has 64 bits, so that two stems of a language do not collide by chance.
    package let key: UInt64
    /// The offset at which the word begins in the text, in bytes of UTF-8.
    package let start: Int
    /// The offset just past the word, in bytes of UTF-8.
    package let end: Int
}

/// Reads texts word by word: folds each word, leaves out stop words, and stems the rest.
///
/// It keeps its buffers from text to text, so that reading many does not allocate again and again.
package struct StemReader: Sendable {
    private let stemmer: Stemmer
    /// The words that are left out: folded, and packed into eight bytes each.
    private let stopWords: Set<UInt64>
    private var word: [UInt8] = []
    /// The keys of words read before, 0 for a stop word.
    ///
    /// The index is the lowest bits of the word's number: a portal uses the same few thousand words
    /// again and again.
    private var known = [(word: UInt64, key: UInt64)](repeating: (0, 0), count: 1 << 12)

    /// Makes a reader for the texts of one language.
    ///
    /// - Parameter stopWords: Words that are left out, of eight letters at most.
    package init(stopWords: [String], stemmer: Stemmer = .spanish) {
        self.stemmer = stemmer
        self.stopWords = Set(stopWords.map { Self.packed(Array($0.folded.utf8)) })
        word.reserveCapacity(64)
    }

    /// Appends the words of a text, `limit` at most.
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
            var tildes: UInt64 = 0
            word.removeAll(keepingCapacity: true)
            while index < bytes.count {
                let byte = bytes[index]
                if byte >= 0x61 && byte <= 0x7A || byte >= 0x30 && byte <= 0x39 {
                    word.append(byte)
                    index += 1
                } else if byte >= 0x41 && byte <= 0x5A {
                    word.append(byte | 0x20)
                    index += 1
                } else if byte >= 0x80, let length = word.appendFolded(bytes, index, &tildes) {
                    index += length
                } else {
                    break
                }
            }
            if index == start {
                index += 1
            } else if let key = key(tildes) {
                words.append(StemmedWord(key: key, start: start, end: index))
            }
        }
    }

    /// The longest word that is read, in letters.
    private static let limit = 40

    /// The key of the word that was read; nil for a stop word, a single letter or what is too long.
    private mutating func key(_ tildes: UInt64) -> UInt64? {
        guard word.count > 1, word.count <= Self.limit else { return nil }
        let number = number(tildes)
        let slot = Int(truncatingIfNeeded: number) & (known.count - 1)
        if known[slot].word != number { known[slot] = (number, newKey(tildes)) }
        return known[slot].key == 0 ? nil : known[slot].key
    }

    /// The key of a word that was not read before; 0 for a stop word.
    private mutating func newKey(_ tildes: UInt64) -> UInt64 {
        if word.count <= 8, tildes == 0, stopWords.contains(Self.packed(word)) { return 0 }
        stemmer.stem(&word)
        return number(tildes)
    }

    /// A hash of the letters in `word` and of which of them are an `ñ` (FNV-1a).
    private func number(_ tildes: UInt64) -> UInt64 {
        var number = 0xCBF2_9CE4_8422_2325 ^ tildes &* 0x9E37_79B9_7F4A_7C15
        for index in word.indices {
            number = (number ^ UInt64(word[index])) &* 0x0000_0100_0000_01B3
        }
        return number ^ number >> 29
    }

    private static func packed(_ word: [UInt8]) -> UInt64 {
        word.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
}
