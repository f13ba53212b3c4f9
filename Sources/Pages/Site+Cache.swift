import OpenData
import PortalModel
import Templates

extension Site {
    /// What a task keeps from one page to the next, because the next probably needs it too: what is
    /// the same on the pages of all functions of an agency.
    package struct Cache {
        /// The agency it was made for.
        var agency: Int?
        var breadcrumb: [Record] = []
        /// What the pages say of the portal, and the words, in memory of the task's own.
        var portal: Record?
        var words: Record?
        /// The agencies above, as the browser's window says them.
        var windowPath: String?
        /// Where errors are reported.
        var mailbox: String?
        /// Every function of the agency, to be the previous or next one.
        var neighbours: [Record] = []
        var menu = Menu()
        /// The pages of the themes, by theme.
        var themeAddresses: [String] = []
        /// What the functions' pages say alike in the words of schema.org.
        var structure: PortalData.SharedStructure?

        /// What looking for similar functions needs.
        var likeness = Likeness.Cache()

        package init() {}

        /// The menu on the page of the function at a position.
        func menu(at position: Int) -> [UInt8] { menu.html(at: position) }
    }

    /// The functions of an agency as the menus of their pages list them, rendered once for all.
    struct Menu {
        /// How many functions before and after its own a menu shows.
        private static let reach = 30

        /// Each function as another's page lists it, one after the other.
        var items: [UInt8] = []
        var ends: [Int] = []
        /// Each function as its own page lists it.
        var currentItems: [UInt8] = []
        var currentEnds: [Int] = []

        /// The functions around one, that one marked.
        func html(at position: Int) -> [UInt8] {
            let last = min(ends.count - 1, position + Self.reach)
            let start = self.start(ends, max(0, position - Self.reach))
            var html: [UInt8] = []
            html.reserveCapacity(ends[last] - start + 64)
            html += items[start..<self.start(ends, position)]
            html += currentItems[self.start(currentEnds, position)..<currentEnds[position]]
            html += items[ends[position]..<ends[last]]
            return html
        }

        private func start(_ ends: [Int], _ position: Int) -> Int {
            position == 0 ? 0 : ends[position - 1]
        }
    }
}
