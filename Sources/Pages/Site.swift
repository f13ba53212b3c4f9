import Content
import OpenData
package import PortalModel
import Templates

/// A site that is ready to be rendered: its pages, and what was published before.
package struct Site: Sendable {
    let plan: SitePlan
    /// Every page, those at former addresses at the end.
    package let pages: [Page]
    /// What was published before.
    package let history: History
    /// The portal as data for machines.
    let data: PortalData
    /// The latest changes; nil where there are no feeds.
    let changes: Changes?
    /// What the pages say of the portal.
    let frames: SiteFrames
    /// The page at each address, where former addresses lead to some.
    let pageAtAddress: [String: Int]

    /// Takes the history of what the pages publish: their days, and a page for each former address.
    ///
    /// - Parameter history: Made of the plan's standings, and of others after them.
    package init(_ plan: SitePlan, after history: History) {
        self.plan = plan
        self.history = history
        var pages = plan.pages
        let hasFormer = !history.redirects.isEmpty || !history.tombstones.isEmpty
        pageAtAddress =
            hasFormer
            ? Dictionary(
                pages.map { ($0.address, $0.index) }, uniquingKeysWith: { first, _ in first })
            : [:]
        Self.addFormerPages(to: &pages, plan, history, pageAtAddress)
        self.pages = pages
        data = PortalData(
            plan.portal, strings: plan.strings, title: plan.portalTitle, language: plan.language,
            baseURL: plan.baseURL, issuers: plan.lists.issuerTitles,
            days: Self.days(of: plan, history))
        changes = data.hasFeeds ? Changes(Self.entries(of: plan.pages, history), in: data) : nil
        frames = SiteFrames(for: pages, of: plan)
    }

    /// The pages that wait for some of this, by their places among all.
    package func pages(thatWaitFor waits: Set<Page.Wait>) -> [Int] {
        pages.indices.filter { waits.contains(pages[$0].waits) }
    }

    /// Whether the portal has a search.
    package var hasSearch: Bool { plan.hasSearch }

    /// Where the site map is.
    package var siteMapAddress: String { addresses.siteMap }

    var portal: Portal { plan.portal }
    var words: PageWords { plan.words }
    var addresses: SiteAddresses { plan.portal.siteAddresses }

    /// When a page was published and changed.
    func provenance(of page: Page) -> Provenance { history.provenances[page.index] }

    /// The days of the portal's pages as the data for machines asks for them.
    private static func days(of plan: SitePlan, _ history: History) -> PortalData.PageDays {
        var days = PortalData.PageDays(plan.portal)
        // By position, here and where else all pages are walked: to copy each would cost more.
        for (index, provenance) in zip(plan.pages.indices, history.provenances) {
            if let article = plan.pages[index].article { days.articles[article] = provenance }
            switch plan.pages[index].subject {
            case .home: days.home = provenance
            case .agency(let index): days.agencies[index] = provenance
            case .function(let index, let position): days.functions[index][position] = provenance
            default: break
            }
        }
        return days
    }
}
