/// The agencies above an agency, each by its position, from the nearest up.
///
/// It ends even where parents form a circle, once one of them was passed twice.
package struct Ancestors: Sequence, IteratorProtocol, Sendable {
    private let agencies: [Agency]
    private var upcoming: Int?
    private var steps: Int

    fileprivate init(_ agencies: [Agency], from first: Int?) {
        self.agencies = agencies
        upcoming = first
        steps = agencies.count + 1
    }

    /// The next agency up; nil past the last.
    package mutating func next() -> Int? {
        guard let agency = upcoming, steps > 0 else { return nil }
        steps -= 1
        upcoming = agencies[agency].parent
        return agency
    }
}

extension [Agency] {
    /// The agencies above one, from the nearest up.
    func ancestors(of index: Int) -> Ancestors { Ancestors(self, from: self[index].parent) }

    /// An agency and those above it, from itself up.
    func lineage(of index: Int) -> Ancestors { Ancestors(self, from: index) }
}

extension Portal {
    /// The agencies above one, from the nearest up.
    package func ancestors(of index: Int) -> Ancestors { agencies.ancestors(of: index) }

    /// An agency and those above it, from itself up.
    package func lineage(of index: Int) -> Ancestors { agencies.lineage(of: index) }

    /// The agencies above one, from the nearest up, itself first where asked for.
    package func ancestors(of index: Int, including: Bool) -> Ancestors {
        including ? lineage(of: index) : ancestors(of: index)
    }

    /// The agency at the top of an agency's line: itself where it is part of no other.
    package func root(of index: Int) -> Int {
        ancestors(of: index).reduce(index) { _, above in above }
    }
}
