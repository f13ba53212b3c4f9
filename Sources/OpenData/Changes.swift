import Content
import PortalModel

/// The latest changes of the portal and of each agency with all its parts, for their feeds.
package struct Changes: Sendable {
    /// How many changes a feed has.
    static let limit = 50

    /// A page and the day on which it was published or changed last.
    struct Change: Sendable {
        let day: Day
        let page: PortalData.PageEntry

        /// The latest first; of one day, in the order of the agencies and their pages.
        static func precedes(_ one: Change, _ other: Change) -> Bool {
            if one.day != other.day { return one.day > other.day }
            return (one.page.agency ?? -1, one.page.rank) < (
                other.page.agency ?? -1, other.page.rank
            )
        }
    }

    /// Those of each agency, by its place in the portal.
    let ofAgencies: [[Change]]
    let ofPortal: [Change]

    /// Collects them from the parts up, keeping no more of each than its feed has.
    package init(_ pages: [PortalData.PageEntry], in data: PortalData) {
        let agencies = data.portal.agencies
        var order: [Int] = []
        var pending = data.portal.roots
        while let index = pending.popLast() {
            order.append(index)
            pending += agencies[index].children
        }
        var found: [[Change]] = Array(repeating: [], count: agencies.count)
        var ofNobody: [Change] = []
        for page in pages where page.isInFeeds {
            guard let day = page.day else { continue }
            let change = Change(day: day, page: page)
            if let agency = page.agency {
                found[agency].append(change)
            } else {
                ofNobody.append(change)
            }
        }
        for index in order.reversed() {
            found[index] = Self.latest(found[index])
            if let parent = agencies[index].parent { found[parent] += found[index] }
        }
        ofAgencies = found
        ofPortal = Self.latest(data.portal.roots.flatMap { found[$0] } + ofNobody)
    }

    private static func latest(_ changes: [Change]) -> [Change] {
        Array(changes.sorted(by: Change.precedes).prefix(limit))
    }
}
