import Words

/// The order of pages below one page.
///
/// Those with a rank come first, by it; all others follow by their names. Protocol comes before the
/// alphabet.
struct SiblingOrder: Comparable {
    private let rank: Int
    private let name: OrderingKey

    init(rank: Int?, name: String) {
        self.rank = rank ?? .max
        self.name = OrderingKey(name)
    }

    static func < (one: SiblingOrder, other: SiblingOrder) -> Bool {
        one.rank != other.rank ? one.rank < other.rank : one.name < other.name
    }
}
