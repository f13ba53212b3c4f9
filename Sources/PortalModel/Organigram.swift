/// How the hierarchy is drawn: on one page where it is small, and else on several, each of which
/// shows whole families, so that no page is too heavy.
package struct Organigram: Sendable {
    /// One of the drawings.
    package struct Sheet: Sendable {
        /// The agency at the top; nil for the portal itself.
        package let top: Int?
        /// Which part of the agencies right below the top it shows, from 1.
        package let part: Int
        /// How many parts there are.
        package let partCount: Int
        /// Those of them that it shows.
        package let children: Range<Int>
        /// The agencies whose own parts stand on another sheet.
        package var cut: Set<Int> = []
    }

    /// The drawings, from the top.
    package private(set) var sheets: [Sheet] = []
    /// The sheet on which each agency's own parts are shown; nil for one that has none.
    package private(set) var sheetOfAgency: [Int?]

    /// How many agencies a sheet shows.
    package static let limit = 250

    /// No drawing.
    package init() { sheetOfAgency = [] }

    /// Cuts the hierarchy of a portal into drawings.
    package init(_ portal: Portal) {
        sheetOfAgency = Array(repeating: nil, count: portal.agencies.count)
        guard portal.agencies.count > 1 else { return }
        // One agency above all is the top itself.
        var pending: [Int?] = portal.roots.count == 1 ? [portal.roots[0]] : [nil]
        var next = 0
        while next < pending.count {
            let top = pending[next]
            next += 1
            pending += addSheets(of: top, portal)
        }
    }

    /// The agencies right below one; of the portal itself for nil.
    package static func children(of top: Int?, in portal: Portal) -> [Int] {
        top.map { portal.agencies[$0].children } ?? portal.roots
    }

    /// Adds the sheets of an agency; returns those below it that need sheets of their own.
    private mutating func addSheets(of top: Int?, _ portal: Portal) -> [Int] {
        let children = Self.children(of: top, in: portal)
        let partCount = (children.count + Self.limit - 1) / Self.limit
        if let top { sheetOfAgency[top] = sheets.count }
        guard partCount == 1 else {
            var cut: [Int] = []
            for part in 0..<partCount {
                let range =
                    part * Self.limit..<min((part + 1) * Self.limit, children.count)
                let parents = children[range].filter { !portal.agencies[$0].children.isEmpty }
                sheets.append(
                    Sheet(
                        top: top, part: part + 1, partCount: partCount, children: range,
                        cut: Set(parents)))
                cut += parents
            }
            return cut
        }
        var sheet = Sheet(top: top, part: 1, partCount: 1, children: 0..<children.count)
        var count = children.count
        var cut: [Int] = []
        // Level by level, each family as a whole.
        var level = children
        while !level.isEmpty {
            var below: [Int] = []
            for agency in level where !portal.agencies[agency].children.isEmpty {
                let family = portal.agencies[agency].children
                if count + family.count <= Self.limit {
                    count += family.count
                    below += family
                    sheetOfAgency[agency] = sheets.count
                } else {
                    sheet.cut.insert(agency)
                    cut.append(agency)
                }
            }
            level = below
        }
        sheets.append(sheet)
        return cut
    }
}
