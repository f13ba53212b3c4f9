/// A word of a text as it is written, accents and case folded away.
package struct FoldedWord: Sendable, Hashable {
    /// A hash of the folded word, of 64 bits, so that two words of a language do not collide by
    /// chance.
    package let key: UInt64
    /// The offset at which the word begins in the text, in bytes of UTF-8.
    package let start: Int
    /// The offset just past the word, in bytes of UTF-8.
    package let end: Int
    /// Whether it is written with a `ñ`, which folds to `n`.
    package let hasTilde: Bool
}

/// Reads texts word by word, leaving none out: what the search sees of them.
///
/// Words are those of ``StemReader``, those of one letter included; leading zeros of a number are
/// dropped. The script of the search has a twin of this reader; both are tested with one table.
package struct WordReader: Sendable {
    private var word: [UInt8] = []

    /// Makes a reader for any number of texts.
    package init() { word.reserveCapacity(64) }

    /// The longest word that is read, in letters.
    package static let limit = 40

    /// Appends the words of a text.
    package mutating func read(_ text: String, into words: inout [FoldedWord]) {
        let bytes = text.utf8Span.span
        var index = 0
        while index < bytes.count {
            let start = index
            var tildes: UInt64 = 0
            readWord(bytes, &index, &tildes)
            if index == start {
                index += 1
            } else if word.count <= Self.limit {
                words.append(
                    FoldedWord(key: key, start: start, end: index, hasTilde: tildes != 0))
            }
        }
    }

    /// Returns the first word of a text, folded; empty where it has none.
    package mutating func firstWord(of text: Substring) -> String {
        let text = String(text)
        let bytes = text.utf8Span.span
        var index = 0
        var tildes: UInt64 = 0
        while index < bytes.count {
            let start = index
            readWord(bytes, &index, &tildes)
            if index > start { return String(decoding: word, as: UTF8.self) }
            index += 1
        }
        return ""
    }

    /// Returns the key of the first word of a text; nil where it has none.
    package mutating func key(of text: String) -> UInt64? {
        firstWord(of: text[...]).isEmpty ? nil : key
    }

    private mutating func readWord(
        _ bytes: Span<UInt8>, _ index: inout Int, _ tildes: inout UInt64
    ) {
        word.removeAll(keepingCapacity: true)
        while index < bytes.count {
            let byte = bytes[index]
            if byte >= 0x61 && byte <= 0x7A {
                word.append(byte)
                index += 1
            } else if byte >= 0x30 && byte <= 0x39 {
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
        guard word.first == UInt8(ascii: "0"), word.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
            return
        }
        let zeros = word.prefix { $0 == UInt8(ascii: "0") }.count
        word.removeFirst(zeros == word.count ? zeros - 1 : zeros)
    }

    private var key: UInt64 {
        var key: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in word.indices { key = (key ^ UInt64(word[index])) &* 0x0000_0100_0000_01B3 }
        return key ^ key >> 29
    }
}
