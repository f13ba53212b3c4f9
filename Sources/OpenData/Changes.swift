import Content
import PortalModel

/// The latest changes of the portal and of each agency with all its parts, for their feeds.
package struct Changes: Sendable {
    /// How many changes a feed has.
    static let limit = 50

    /// A page and the day on which it was published or changed last.
    struct Change: Sendable, Hashable {
        let day: Day
        /// -1 for news of the portal itself.
        let agency: Int
        /// The function's place in its agency; nil for the agency itself.
        let function: Int?
        /// The place among the news; nil for what is none.
        var news: Int?

        /// The latest first; of one day, in the order of the agencies.
        static func precedes(_ one: Change, _ other: Change) -> Bool {
            if one.day != other.day { return one.day > other.day }
            return (one.agency, one.function ?? -1, one.news ?? -1)
                < (other.agency, other.function ?? -1, other.news ?? -1)
        }
    }

    /// Those of each agency, by its place in the portal.
    let ofAgencies: [[Change]]
    let ofPortal: [Change]

    /// Collects them from the parts up, keeping no more of each than its feed has.
    package init(_ data: PortalData) {
        let agencies = data.portal.agencies
        var order: [Int] = []
        var pending = data.portal.roots
        while let index = pending.popLast() {
            order.append(index)
            pending += agencies[index].children
        }
        var found: [[Change]] = Array(repeating: [], count: agencies.count)
        var ofNobody: [Change] = []
        for (index, item) in data.portal.news.enumerated() {
            guard let day = data.day(ofNews: index) else { continue }
            let change = Change(day: day, agency: item.agency ?? -1, function: nil, news: index)
            if let agency = item.agency {
                found[agency].append(change)
            } else {
                ofNobody.append(change)
            }
        }
        for index in order.reversed() {
            var changes = found[index]
            if let day = data.days(ofAgency: index).latest {
                changes.append(Change(day: day, agency: index, function: nil))
            }
            for position in agencies[index].functions.indices {
                let place = FunctionPlace(agency: index, position: position)
                guard let day = data.days(of: place).latest else { continue }
                changes.append(Change(day: day, agency: index, function: position))
            }
            found[index] = Self.latest(changes)
            if let parent = agencies[index].parent { found[parent] += found[index] }
        }
        ofAgencies = found
        ofPortal = Self.latest(data.portal.roots.flatMap { found[$0] } + ofNobody)
    }

    private static func latest(_ changes: [Change]) -> [Change] {
        Array(changes.sorted(by: Change.precedes).prefix(limit))
    }
}
