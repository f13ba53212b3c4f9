/// Which functions of other agencies are like one: by the words they share, the rarer the better.
///
/// An index from words to functions, with bounds: of a word that very many functions have, only those
/// that stand nearest in the portal are looked at, so that the work grows with the functions and not
/// with their square.
package struct Likeness: Sendable {
    private let words: [[FunctionWords]]
    /// The agency of each function, and its place there, by its number among all.
    private let places: [FunctionPosition]
    /// The number of the first function of each agency.
    private let firsts: [Int]
    /// The functions of each word in ascending order, one word after the other.
    private let functions: [UInt32]
    /// Where the functions of each word begin; words are told apart by the lowest bits of their keys.
    private let starts: [UInt32]
    private let mask: UInt32
    /// What a word is worth, by how many functions have it: twice the halvings from all to these.
    private let logarithm: Int

    /// How many functions like one are shown at most.
    package static let limit = 5
    /// How many words of a function are looked up, the rarest first.
    private static let lookedUp = 6
    /// How many functions before, and how many after its agency's own are looked at for each word.
    private static let reach = 10
    /// How many of those with the most in common are compared word by word.
    private static let compared = 12

    package init(_ index: TopicIndex) {
        words = index.words
        var (places, firsts): ([FunctionPosition], [Int]) = ([], [])
        var count = 0
        for (agency, functions) in words.enumerated() {
            firsts.append(places.count)
            for (position, function) in functions.enumerated() {
                places.append(FunctionPosition(agency: agency, position: position))
                count += function.stems.count
            }
        }
        firsts.append(places.count)
        var bits = 10
        while bits < 20, 1 << bits < count { bits += 1 }
        let mask = UInt32(1 << bits - 1)
        var starts = [UInt32](repeating: 0, count: Int(mask) + 2)
        for agency in words {
            for function in agency {
                for stem in function.stems { starts[Int(stem & mask) + 1] += 1 }
            }
        }
        for place in 1..<starts.count { starts[place] += starts[place - 1] }
        var ends = starts
        var functions = [UInt32](repeating: 0, count: count)
        var number: UInt32 = 0
        for agency in words {
            for function in agency {
                for stem in function.stems {
                    let place = Int(stem & mask)
                    functions[Int(ends[place])] = number
                    ends[place] += 1
                }
                number += 1
            }
        }
        (self.places, self.firsts, self.functions) = (places, firsts, functions)
        (self.starts, self.mask) = (starts, mask)
        logarithm = Self.logarithm(places.count)
    }

    /// What looking for the functions like many needs, kept from one to the next.
    package struct Cache: Sendable {
        fileprivate var candidates: [UInt32] = []
        fileprivate var rarest: [(count: Int, stem: UInt32)] = []
        fileprivate var scored: [(score: Int, number: UInt32)] = []

        package init() {}
    }

    /// The functions of other agencies that are like one, the likest first.
    package func functions(
        like place: FunctionPosition, _ cache: inout Cache
    ) -> [FunctionPosition] {
        let own = words[Int(place.agency)][Int(place.position)]
        guard own.stems.count > 1 else { return [] }
        findCandidates(place, own, &cache)
        let worth = worth(of: own)
        var best: [(score: Int, number: UInt32)] = []
        for (_, number) in cache.scored.prefix(Self.compared) {
            let other = read(number)
            let score = score(own, other)
            // A quarter of what both say in common, and more than one word.
            if score > 0, score * 8 >= worth + self.worth(of: other) {
                best.append((score, number))
            }
        }
        best.sort { ($1.score, $0.number) < ($0.score, $1.number) }
        return best.prefix(Self.limit).map { places[Int($0.number)] }
    }

    private func read(_ number: UInt32) -> FunctionWords {
        let place = places[Int(number)]
        return words[Int(place.agency)][Int(place.position)]
    }

    /// Notes the functions of other agencies that share words, those with the rarest and most first.
    private func findCandidates(
        _ place: FunctionPosition, _ own: FunctionWords, _ cache: inout Cache
    ) {
        let first = UInt32(firsts[Int(place.agency)])
        let end = UInt32(firsts[Int(place.agency) + 1])
        cache.rarest.removeAll(keepingCapacity: true)
        for stem in own.stems {
            let count = count(of: stem)
            if count > 1 { cache.rarest.append((count, stem)) }
        }
        cache.rarest.sort { ($0.count, $0.stem) < ($1.count, $1.stem) }
        cache.candidates.removeAll(keepingCapacity: true)
        for (_, stem) in cache.rarest.prefix(Self.lookedUp) {
            let slot = Int(stem & mask)
            let range = Int(starts[slot])..<Int(starts[slot + 1])
            let before = firstPlace(in: range, notBelow: first)
            let after = firstPlace(in: before..<range.upperBound, notBelow: end)
            for index in max(range.lowerBound, before - Self.reach)..<before {
                cache.candidates.append(functions[index])
            }
            for index in after..<min(range.upperBound, after + Self.reach) {
                cache.candidates.append(functions[index])
            }
        }
        cache.candidates.sort()
        cache.scored.removeAll(keepingCapacity: true)
        var index = 0
        while index < cache.candidates.count {
            let number = cache.candidates[index]
            let start = index
            while index < cache.candidates.count, cache.candidates[index] == number { index += 1 }
            cache.scored.append((index - start, number))
        }
        cache.scored.sort { ($1.score, $0.number) < ($0.score, $1.number) }
    }

    /// The first place of a stretch whose function is not before a number.
    private func firstPlace(in range: Range<Int>, notBelow number: UInt32) -> Int {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if functions[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func count(of stem: UInt32) -> Int {
        let slot = Int(stem & mask)
        return Int(starts[slot + 1] - starts[slot])
    }

    private func worth(of words: FunctionWords) -> Int {
        words.stems.reduce(0) { $0 + value(of: $1) }
    }

    private func value(of stem: UInt32) -> Int {
        max(1, logarithm - Self.logarithm(count(of: stem)))
    }

    /// Twice the binary logarithm, rounded down to a whole.
    private static func logarithm(_ number: Int) -> Int {
        guard number > 0 else { return 0 }
        let bits = Int.bitWidth - 1 - number.leadingZeroBitCount
        let isUpperHalf = bits > 0 && number >> (bits - 1) & 1 == 1
        return bits * 2 + (isUpperHalf ? 1 : 0)
    }

    /// What two functions have in common: the worth of the words, and as much as a word of the middle
    /// for each theme.
    private func score(_ one: FunctionWords, _ other: FunctionWords) -> Int {
        var (score, shared) = (0, 0)
        var (here, there) = (0, 0)
        while here < one.stems.count, there < other.stems.count {
            let (left, right) = (one.stems[here], other.stems[there])
            if left == right {
                score += value(of: left)
                shared += 1
            }
            if left <= right { here += 1 }
            if right <= left { there += 1 }
        }
        guard shared > 1 else { return 0 }
        for topic in one.topics where other.marks.contains(where: { Int($0.topic) == topic }) {
            score += logarithm / 2
        }
        return score
    }
}
