/// A document with the level of a word in it, in 32 bits, the document first: postings sort by it.
struct Posting: Sendable {
    private let bits: UInt32

    /// The most documents that an index can have.
    static let limit = 1 << 27
    /// The highest level.
    static let highestLevel = 15

    /// Packs a posting.
    ///
    /// - Parameters:
    ///   - level: How much the word counts, from 1 to 15.
    ///   - hasTilde: Whether it is written with a `ñ` there.
    init(_ document: Int, level: Int, hasTilde: Bool) {
        bits = UInt32(truncatingIfNeeded: document) << 5 | (hasTilde ? 16 : 0) | UInt32(level)
    }

    var document: Int { Int(bits >> 5) }
    var level: Int { Int(bits & 15) }
    var hasTilde: Bool { bits & 16 != 0 }

    /// Returns the level of a weight: the first occurrences count most.
    static func level(of weight: Float) -> Int {
        max(1, min(highestLevel, Int(16 * weight / (weight + 1.5))))
    }
}

/// Numbers as text in an alphabet of 64 letters, which a string literal can hold unescaped.
///
/// A posting list has the documents of each level, the highest first: a letter with the level and
/// the encoding, how many documents there are, and then the gaps between them, or a bit for each.
struct PostingText {
    private(set) var bytes: [UInt8] = []
    /// The ends of the ranges that can be read alone.
    private(set) var ends: [Int] = []

    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
    /// The most documents, or letters of bits, of one range.
    private static let rangeLimit = 12_000
    private static let bitmap = 16

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
    }

    /// Appends the documents of each level, the highest first.
    mutating func append(levels: [[Int32]]) {
        for level in levels.indices.reversed() where !levels[level].isEmpty {
            let documents = levels[level]
            let last = Int(documents[documents.count - 1]) - Int(documents[0])
            if documents.count > last / 6 + 4 {
                append(bitsOf: documents, level)
                continue
            }
            var start = 0
            while start < documents.count {
                let end = min(documents.count, start + Self.rangeLimit)
                append(letter: level)
                append(end - start)
                var next = 0
                for index in start..<end {
                    append(Int(documents[index]) - next)
                    next = Int(documents[index]) + 1
                }
                ends.append(bytes.count)
                start = end
            }
        }
    }

    /// Appends documents as bits, six to a letter, from the first of them.
    private mutating func append(bitsOf documents: [Int32], _ level: Int) {
        var index = 0
        while index < documents.count {
            let first = Int(documents[index])
            let reach = first + Self.rangeLimit * 6
            var letters: [UInt8] = []
            while index < documents.count, Int(documents[index]) < reach {
                let (letter, bit) = (Int(documents[index]) - first).quotientAndRemainder(
                    dividingBy: 6)
                while letters.count <= letter { letters.append(0) }
                letters[letter] |= 1 << UInt8(bit)
                index += 1
            }
            append(letter: level + Self.bitmap)
            append(letters.count)
            append(first)
            for letter in letters { append(letter: Int(letter)) }
            ends.append(bytes.count)
        }
    }

    /// Appends ranges of documents: the gap before each, and its length less one.
    mutating func append(ranges: [Range<Int>]) {
        var next = 0
        for range in ranges where !range.isEmpty {
            append(range.lowerBound - next)
            append(range.count - 1)
            next = range.upperBound
        }
    }

    /// Appends a number, five bits to a letter, the lowest first; the sixth says that more follow.
    mutating func append(_ number: Int) {
        var rest = number
        while rest >= 32 {
            append(letter: rest & 31 | 32)
            rest >>= 5
        }
        append(letter: rest)
    }

    private mutating func append(letter: Int) { bytes.append(Self.alphabet[letter]) }
}
