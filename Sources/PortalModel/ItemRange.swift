/// Numbers of functions as front matter gives them: `1-6`, `1, 3 y 5`, `2-4` for that function itself.
struct ItemRange {
    let first: String
    let last: String

    var words: String { first == last ? first : "\(first)-\(last)" }

    /// Whether a function's number is one of them.
    func contains(_ number: String) -> Bool {
        if number == words { return true }
        guard let low = Int(first), let high = Int(last), let number = Int(number) else {
            return number == first
        }
        return low <= number && number <= high
    }

    /// The ranges that a text names; nil where it is none.
    static func ranges(of text: String) -> [ItemRange]? {
        var ranges: [ItemRange] = []
        let parts = text.replacing(" y ", with: ",").replacing(" e ", with: ",")
            .replacing(" and ", with: ",").replacing("–", with: "-").replacing(" a ", with: "-")
            .replacing(" to ", with: "-").split(omittingEmptySubsequences: false) {
                $0 == "," || $0 == ";"
            }
        for part in parts {
            let numbers = part.split(separator: "-", omittingEmptySubsequences: false).map {
                String($0).replacing(" ", with: "")
            }
            guard numbers.count <= 2, let first = numbers.first, let last = numbers.last,
                let low = Int(first), let high = Int(last), low <= high || numbers.count == 2,
                low >= 0
            else { return nil }
            ranges.append(ItemRange(first: String(low), last: String(high)))
        }
        return ranges
    }
}

extension [Basis] {
    /// The same without what another says as well, or better: the norm with its article rather than
    /// without, the first of the grounds that stand together.
    var withoutRepetition: [Basis] {
        guard count > 1 else { return self }
        var kept: [Basis] = []
        let order = indices.sorted {
            (self[$0].ground.rank, $0) < (self[$1].ground.rank, $1)
        }
        for index in order {
            let basis = self[index]
            let isSaid = kept.contains { other in
                other.norm == basis.norm && other.words == basis.words
                    && (other.parts == basis.parts || basis.parts.isEmpty)
            }
            if isSaid { continue }
            kept.removeAll {
                $0.norm == basis.norm && $0.norm != nil && $0.parts.isEmpty
                    && $0.ground.rank == basis.ground.rank
            }
            kept.append(basis)
        }
        return kept
    }
}

extension Basis.Ground {
    /// What is said of a function itself stands before what is said of many.
    fileprivate var rank: Int {
        switch self {
        case .items: 0
        case .own: 1
        case .inherited: 2
        case .mention: 3
        }
    }
}
