import Content
import PortalModel

/// One page as data: where it is, what it is about, and what the rest of the site has to know of it.
package struct Page: Sendable {
    /// Its place among the pages.
    package let index: Int
    /// What the ledger keeps of it: its address, source and digest, and what answers if it goes.
    let standing: Standing
    let title: String
    /// The part of the portal that it belongs to, where it is no page of the content.
    let section: PortalSection?
    /// Where it is in the menu; nil where no entry of the menu is about it.
    var menu: MenuPlace?
    /// The pages above it, by their place in ``SitePlan/trails``.
    let trail: Int
    /// The agency whose page it is, or to which it belongs.
    var agency: Int?
    /// The article that it shows; nil where it shows none.
    var article: Int?
    /// Its place among the pages of that agency, by which feeds order what changed on one day.
    var rank = 0
    /// Whether the search finds it by its title among the pages of the portal; agencies, functions,
    /// norms and themes are found in ways of their own.
    var isSearched = false
    /// What the interface says of it, for the search.
    var summary: Word?
    /// Whether search engines shall find it.
    var isIndexed = true
    /// What has to be made before it.
    package var waits = Wait.nothing
    let subject: Subject

    /// What a page shows of other files, and so waits for.
    package enum Wait: Sendable, Hashable {
        case nothing
        /// The sizes of the data's files.
        case data
        /// The directory of the search's index.
        case searchIndex
        /// What is wrong with all other pages.
        case findings
    }

    /// The file, from the portal's root.
    package var address: String { standing.address }

    /// The file of the portal that it shows, from the portal's folder; empty where it shows several.
    package var source: String { standing.source.isEmpty ? "" : "Content/" + standing.source }

    /// Whether it exists only to lead to another address.
    package var leadsAway: Bool {
        if case .redirect = subject { true } else { false }
    }

    /// Whether it shows what the portal has now, and does not stand in for what it had.
    package var isOfToday: Bool { standing.kind != .former }
}

/// The pages above a page, from the top.
typealias Trail = [(title: String, address: String)]
