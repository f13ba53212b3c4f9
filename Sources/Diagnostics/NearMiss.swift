extension String {
    /// The one candidate that the text is probably a misspelling of; nil if there is none, or a tie.
    package func nearMiss(in candidates: some Sequence<String>) -> String? {
        let limit = unicodeScalars.count < 4 ? 1 : unicodeScalars.count < 8 ? 2 : 3
        var best: String?
        var bestDistance = limit + 1
        var isTie = false
        for candidate in candidates where candidate != self {
            let distance = editDistance(to: candidate, atMost: limit)
            if distance < bestDistance {
                (best, bestDistance, isTie) = (candidate, distance, false)
            } else if distance == bestDistance, distance <= limit, candidate != best {
                isTie = true
            }
        }
        return isTie ? nil : best
    }

    /// The edit distance by optimal string alignment; `limit + 1` where it is more than `limit`.
    ///
    /// An edit inserts, deletes or changes a Unicode scalar, or swaps two neighbours.
    private func editDistance(to other: String, atMost limit: Int) -> Int {
        let (one, two) = (Array(unicodeScalars), Array(other.unicodeScalars))
        guard abs(one.count - two.count) <= limit else { return limit + 1 }
        var beforeLast = [Int](repeating: 0, count: two.count + 1)
        var last = Array(0...two.count)
        for row in 1..<(one.count + 1) {
            var current = [row] + [Int](repeating: 0, count: two.count)
            for column in 1..<(two.count + 1) {
                let change = one[row - 1] == two[column - 1] ? 0 : 1
                var distance = Swift.min(
                    last[column] + 1, current[column - 1] + 1, last[column - 1] + change)
                if row > 1, column > 1, one[row - 1] == two[column - 2],
                    one[row - 2] == two[column - 1]
                {
                    distance = Swift.min(distance, beforeLast[column - 2] + 1)
                }
                current[column] = distance
            }
            // It can only grow from here.
            if current.allSatisfy({ $0 > limit }), last.allSatisfy({ $0 > limit }) {
                return limit + 1
            }
            (beforeLast, last) = (last, current)
        }
        return Swift.min(last[two.count], limit + 1)
    }
}
