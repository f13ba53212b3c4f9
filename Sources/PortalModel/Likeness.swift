/// Which functions of other agencies are like one: by the words they share, the rarer the better.
///
/// An index from words to functions, with bounds: of a word that very many functions have, only those
/// that stand nearest in the portal are looked at, so that the work grows with the functions and not
/// with their square.
package struct Likeness: Sendable {
    /// The words of each function in ascending order, one function after the other.
    private let stems: [UInt32]
    /// Where the words of each function begin, by its number among all.
    private let stemStarts: [Int]
    /// The themes of each function in ascending order, one function after the other.
    private let topics: [Int32]
    private let topicStarts: [Int]
    /// The agency of each function, and its place there, by its number among all.
    private let places: [FunctionPosition]
    /// The number of the first function of each agency.
    private let firsts: [Int]
    /// The functions of each word in ascending order, one word after the other.
    private let functions: [UInt32]
    /// Where the functions of each word begin; words are told apart by the lowest bits of their keys.
    private let starts: [UInt32]
    private let mask: UInt32
    /// What the words of each function are worth together, by its number among all.
    private var worths: [Int32] = []
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

    /// Prepares comparing the functions of an index.
    package init(_ index: TopicIndex) {
        var (places, firsts): ([FunctionPosition], [Int]) = ([], [])
        var (stems, stemStarts): ([UInt32], [Int]) = ([], [])
        var (topics, topicStarts): ([Int32], [Int]) = ([], [])
        for (agency, functions) in index.words.enumerated() {
            firsts.append(places.count)
            for (position, function) in functions.enumerated() {
                places.append(FunctionPosition(agency: agency, position: position))
                stemStarts.append(stems.count)
                stems += function.stems
                topicStarts.append(topics.count)
                var last: Int32 = -1
                for mark in function.marks where mark.topic != last {
                    last = mark.topic
                    topics.append(last)
                }
            }
        }
        firsts.append(places.count)
        stemStarts.append(stems.count)
        topicStarts.append(topics.count)
        var bits = 10
        while bits < 20, 1 << bits < stems.count { bits += 1 }
        let mask = UInt32(1 << bits - 1)
        var starts = [UInt32](repeating: 0, count: Int(mask) + 2)
        for stem in stems { starts[Int(stem & mask) + 1] += 1 }
        for place in 1..<starts.count { starts[place] += starts[place - 1] }
        var ends = starts
        var functions = [UInt32](repeating: 0, count: stems.count)
        for number in places.indices {
            for index in stemStarts[number]..<stemStarts[number + 1] {
                let place = Int(stems[index] & mask)
                functions[Int(ends[place])] = UInt32(number)
                ends[place] += 1
            }
        }
        (self.stems, self.stemStarts) = (stems, stemStarts)
        (self.topics, self.topicStarts) = (topics, topicStarts)
        (self.places, self.firsts, self.functions) = (places, firsts, functions)
        (self.starts, self.mask) = (starts, mask)
        logarithm = Self.logarithm(places.count)
        worths = places.indices.map { number in
            words(of: number).reduce(0) { $0 + Int32(value(of: stems[$1])) }
        }
    }

    /// What looking for the functions like many needs, kept from one to the next.
    package struct Cache: Sendable {
        /// How many of the words looked up each function shares, by its number: 0 between two searches.
        fileprivate var shared: [UInt8] = []
        /// Those that share any.
        fileprivate var found: [UInt32] = []
        /// The words looked up, the rarest first.
        fileprivate var rarest: [(count: Int, stem: UInt32)] = []
        /// Those with the most in common, the first of them first.
        fileprivate var nearest: [(count: UInt8, number: UInt32)] = []

        /// Makes an empty cache.
        package init() {}
    }

    /// The functions of other agencies that are like one, the likest first.
    package func functions(
        like place: FunctionPosition, _ cache: inout Cache
    ) -> [FunctionPosition] {
        let own = firsts[Int(place.agency)] + Int(place.position)
        guard words(of: own).count > 1 else { return [] }
        findCandidates(place, own, &cache)
        var best: [(score: Int, number: UInt32)] = []
        for (_, number) in cache.nearest {
            let score = score(own, Int(number))
            // A quarter of what both say in common, and more than one word.
            if score > 0, score * 8 >= Int(worths[own] + worths[Int(number)]) {
                best.append((score, number))
            }
        }
        best.sort { ($1.score, $0.number) < ($0.score, $1.number) }
        return best.prefix(Self.limit).map { places[Int($0.number)] }
    }

    /// Where the words of a function stand.
    private func words(of number: Int) -> Range<Int> {
        stemStarts[number]..<stemStarts[number + 1]
    }

    /// Notes the functions of other agencies that share the rarest words, those with the most first.
    private func findCandidates(
        _ place: FunctionPosition, _ own: Int, _ cache: inout Cache
    ) {
        let first = UInt32(firsts[Int(place.agency)])
        let end = UInt32(firsts[Int(place.agency) + 1])
        cache.rarest.removeAll(keepingCapacity: true)
        for index in words(of: own) {
            let stem = stems[index]
            let count = count(of: stem)
            if count > 1 {
                cache.rarest.keep((count, stem), atMost: Self.lookedUp) {
                    ($0.count, $0.stem) < ($1.count, $1.stem)
                }
            }
        }
        if cache.shared.isEmpty { cache.shared = Array(repeating: 0, count: places.count) }
        cache.found.removeAll(keepingCapacity: true)
        for (_, stem) in cache.rarest {
            let slot = Int(stem & mask)
            let range = Int(starts[slot])..<Int(starts[slot + 1])
            let before = firstPlace(in: range, notBelow: first)
            let after = firstPlace(in: before..<range.upperBound, notBelow: end)
            count(max(range.lowerBound, before - Self.reach)..<before, &cache)
            count(after..<min(range.upperBound, after + Self.reach), &cache)
        }
        cache.nearest.removeAll(keepingCapacity: true)
        for number in cache.found {
            cache.nearest.keep((cache.shared[Int(number)], number), atMost: Self.compared) {
                ($1.count, $0.number) < ($0.count, $1.number)
            }
            cache.shared[Int(number)] = 0
        }
    }

    /// Counts the word that the functions of a stretch share.
    private func count(_ stretch: Range<Int>, _ cache: inout Cache) {
        for index in stretch {
            let number = functions[index]
            if cache.shared[Int(number)] == 0 { cache.found.append(number) }
            cache.shared[Int(number)] += 1
        }
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
    private func score(_ one: Int, _ other: Int) -> Int {
        var (score, shared) = (0, 0)
        let all = stems.span
        var (here, there) = (stemStarts[one], stemStarts[other])
        let (end, otherEnd) = (stemStarts[one + 1], stemStarts[other + 1])
        while here < end, there < otherEnd {
            let (stem, otherStem) = (all[here], all[there])
            if stem == otherStem {
                score += value(of: stem)
                shared += 1
            }
            here &+= stem <= otherStem ? 1 : 0
            there &+= otherStem <= stem ? 1 : 0
        }
        guard shared > 1 else { return 0 }
        var next = topicStarts[other]
        for index in topicStarts[one]..<topicStarts[one + 1] {
            while next < topicStarts[other + 1], topics[next] < topics[index] { next += 1 }
            if next < topicStarts[other + 1], topics[next] == topics[index] {
                score += logarithm / 2
            }
        }
        return score
    }
}

extension Array {
    /// Keeps an element among the first by an order, which the array is in, and lets the last go where
    /// there are too many.
    fileprivate mutating func keep(
        _ element: Element, atMost limit: Int, by precedes: (Element, Element) -> Bool
    ) {
        if count == limit {
            guard precedes(element, self[limit - 1]) else { return }
            removeLast()
        }
        var index = count
        while index > 0, precedes(element, self[index - 1]) { index -= 1 }
        insert(element, at: index)
    }
}
