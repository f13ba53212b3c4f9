/// Reduces Spanish words to what their plural, their gender and the commonest derivations share.
///
/// It is light on purpose: `contratación` and `contratar` are one stem, `contrato` is another, and
/// what differs in one letter alone (`acto`, `acta`) stays apart. It works on folded letters (see
/// ``Swift/String/folded``), by tables (``SpanishStems``) that JavaScript uses as well.
package struct Stemmer: Sendable {
    /// A suffix and its replacement, its bytes packed from the last to the first.
    private struct Suffix: Sendable {
        let packed: UInt64
        let mask: UInt64
        let length: Int
        let replacement: [UInt8]
        /// The fewest letters that must be left before it.
        let minimum: Int
    }

    /// The suffixes of each step by their last letter (`a` is 0), the longest first.
    private let steps: [[[Suffix]]]
    /// The stems of words that the rules would merge with others, by their packed words.
    private let exceptions: [UInt64: [(word: [UInt8], stem: [UInt8])]]
    /// Which slots those keys have, so that most words are not looked up.
    private let filter: [Bool]

    /// The stemmer with the rules and exceptions of ``SpanishStems``.
    package static let spanish = Stemmer(SpanishStems.steps, SpanishStems.exceptions)

    init(
        _ steps: [[SpanishStems.Rule]], _ exceptions: [(word: String, stem: String)]
    ) {
        self.steps = steps.map { rules in
            var byLetter = [[Suffix]](repeating: [], count: 26)
            for rule in rules.sorted(by: { $0.suffix.utf8.count > $1.suffix.utf8.count }) {
                let bytes = Array(rule.suffix.utf8)
                precondition(bytes.count <= 8, "A suffix has at most eight letters.")
                byLetter[Int(bytes[bytes.count - 1] - 0x61)].append(
                    Suffix(
                        packed: Self.tail(of: bytes), mask: Self.mask(bytes.count),
                        length: bytes.count, replacement: Array(rule.replacement.utf8),
                        minimum: rule.minimum))
            }
            return byLetter
        }
        var table: [UInt64: [(word: [UInt8], stem: [UInt8])]] = [:]
        var filter = [Bool](repeating: false, count: 1024)
        for (word, stem) in exceptions {
            let key = Self.key(of: Array(word.utf8))
            table[key, default: []].append((Array(word.utf8), Array(stem.utf8)))
            filter[Self.slot(of: key)] = true
        }
        self.exceptions = table
        self.filter = filter
    }

    /// Returns the stem of a word, which is folded first.
    package func stem(of word: String) -> String {
        var bytes = Array(word.folded.utf8)
        stem(&bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Reduces a word of folded letters, in ASCII, to its stem.
    package func stem(_ word: inout [UInt8]) {
        guard word.count > 2 else { return }
        if replaceException(&word) { return }
        for (position, step) in steps.enumerated() {
            guard apply(step, to: &word) else { continue }
            // The word may be the plural of an exception.
            if position < steps.count - 1, replaceException(&word) { return }
        }
    }

    /// Replaces the longest suffix of a step that leaves enough of the word.
    private func apply(_ step: [[Suffix]], to word: inout [UInt8]) -> Bool {
        let last = word[word.count - 1]
        guard last >= 0x61, last <= 0x7A else { return false }
        let suffixes = step[Int(last - 0x61)]
        guard !suffixes.isEmpty else { return false }
        let tail = Self.tail(of: word)
        for index in suffixes.indices
        where tail & suffixes[index].mask == suffixes[index].packed
            && word.count >= suffixes[index].length + suffixes[index].minimum
        {
            word.removeLast(suffixes[index].length)
            word += suffixes[index].replacement
            return true
        }
        return false
    }

    private func replaceException(_ word: inout [UInt8]) -> Bool {
        let key = Self.key(of: word)
        guard filter[Self.slot(of: key)], let candidates = exceptions[key] else { return false }
        for (exception, stem) in candidates where exception == word {
            word = stem
            return true
        }
        return false
    }

    /// The last eight letters, the last in the lowest byte.
    private static func tail(of word: [UInt8]) -> UInt64 {
        var tail: UInt64 = 0
        for index in max(0, word.count - 8)..<word.count {
            tail = tail << 8 | UInt64(word[index])
        }
        return tail
    }

    private static func mask(_ length: Int) -> UInt64 {
        length == 8 ? .max : (1 << UInt64(length * 8)) - 1
    }

    private static func key(of word: [UInt8]) -> UInt64 {
        (tail(of: word) ^ UInt64(word.count) << 56) &* 0x9E37_79B9_7F4A_7C15
    }

    private static func slot(of key: UInt64) -> Int { Int(key >> 54) }
}
