import Content
package import Diagnostics
import OpenData
package import PortalModel
import Templates

/// Which pages a portal has, at which address, and what they share: all that can be said before they
/// are compared with what was published before.
package struct SitePlan: Sendable {
    /// Every page, those of one agency one after the other.
    package private(set) var pages: [Page] = []
    /// The pages above each page, each list once.
    private(set) var trails: [Trail] = [[]]
    /// The trail that ends at each agency.
    private(set) var trailsOfAgencies: [Int] = []
    package let portal: Portal
    let strings: Strings
    let words: PageWords
    let language: String
    /// Whether the portal's language is written from right to left.
    let isRightToLeft: Bool
    /// The portal's own address with a final `/`; nil where it has none.
    let baseURL: String?
    let templates: PageTemplates
    let lists: Lists
    /// The lists of functions of all agencies together.
    let functionLists: FunctionLists
    /// Which functions are like others; nil where the portal does not want to know.
    let likeness: Likeness?
    /// How the hierarchy is drawn.
    let organigram: Organigram
    /// What each agency is called.
    let agencyNames: [AgencyName]
    /// Whether the portal has a search.
    let hasSearch: Bool
    let portalTitle: String
    /// Whether one agency is the whole portal, so that its page is the home page.
    let hasRootAgency: Bool
    /// What of the portal is published for machines.
    let parts: DataParts
    /// What the head and foot of every page are made of.
    private(set) var frameSource: FrameSource
    /// The entries of the main menu, in order.
    private(set) var mainMenu: [FrameSource.Place] = []
    /// Where errors of the portal's pages are reported, as a `mailto:` address.
    let mailbox: String?

    /// Where everything is.
    var addresses: SiteAddresses { portal.siteAddresses }

    /// What the portal publishes at each address, in the order of the pages, and then what describes it
    /// to machines.
    ///
    /// - Parameter files: The files of the content that are published unchanged; they come between.
    package func standings(with files: [Standing]) -> [Standing] {
        pages.map(\.standing) + files + portal.lastingDataAddresses.map { Standing(fixed: $0) }
    }

    /// Plans the pages of a portal.
    ///
    /// - Parameters:
    ///   - guide: What leads from one function to others, where it was found before.
    ///   - assets: Where the theme's files are published, by their names.
    ///   - baseURL: The address that wins over the one in `portal.yml`.
    package init(
        _ portal: Portal, guide: FunctionGuide? = nil, theme: Theme,
        assets: [String: String] = [:], templates: PageTemplates, baseURL: String?,
        diagnostics: inout [Diagnostic]
    ) {
        self.portal = portal
        strings = theme.strings
        words = PageWords(theme.strings)
        language = portal.settings?.facts.language?.value ?? theme.language
        isRightToLeft = language.isRightToLeft
        self.templates = templates
        let given = baseURL ?? portal.settings?.facts.address
        self.baseURL = given.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
        lists = Lists(portal, words: words)
        let guide = guide ?? FunctionGuide(portal)
        functionLists = guide.lists
        likeness = guide.likeness
        organigram =
            portal.settings?.omits(.organigram) == true
            ? Organigram() : Organigram(portal)
        agencyNames = AgencyName.all(of: portal)
        hasSearch = portal.hasSearch
        portalTitle = Self.title(of: portal, words)
        hasRootAgency = portal.agencies.contains { $0.base.isEmpty }
        parts = portal.dataParts
        mailbox = Self.mailbox(of: portal)
        frameSource = FrameSource()
        planTrails()
        planPages()
        if given == nil { diagnostics.append(Diagnostic(.noAddress, path: "")) }
        portal.reviewSecurity(at: self.baseURL, &diagnostics)
        portal.refuseInTheWay(&diagnostics)
        let addresses = pages
        portal.reviewOwnPageLinks(among: Set(addresses.map(\.address)), &diagnostics)
        frameSource = FrameSource(
            portal, words, assets: assets, pages: Set(addresses.map(\.address)), &diagnostics)
        mainMenu = frameSource.mainMenu.isEmpty ? defaultMenu : frameSource.mainMenu
        for (index, place) in menuPlaces.enumerated() { pages[index].menu = place }
    }

    /// Adds a page; further facts are set on what is returned by `with`.
    mutating func add(
        _ standing: Standing, _ subject: Page.Subject, title: String, in section: PortalSection?,
        below trail: Int, with facts: (inout Page) -> Void = { _ in }
    ) {
        var page = Page(
            index: pages.count, standing: standing, title: title, section: section, trail: trail,
            subject: subject)
        facts(&page)
        pages.append(page)
    }

    /// Adds the page of an article.
    mutating func add(article index: Int, _ subject: Page.Subject, below trail: Int) {
        let article = portal.articles[index]
        add(Standing(article), subject, title: article.title, in: nil, below: trail) {
            ($0.agency, $0.article, $0.rank) = (article.agency, index, 1 + index)
            $0.isSearched = true
        }
    }

    /// Adds the parts of a list.
    ///
    /// - Parameter fallback: The page that answers for the list if there is nothing to list any more.
    mutating func addParts(
        _ count: Int, of list: String, source: String = "", title: String,
        in section: PortalSection?, below trail: Int, fallback: String?,
        _ subject: (Int) -> Page.Subject, with facts: (inout Page) -> Void = { _ in }
    ) {
        for part in 1...max(count, 1) {
            let standing = Standing(
                list: addresses.part(part, of: list), source: source,
                fallback: part == 1 ? fallback : list)
            add(standing, subject(part), title: title, in: section, below: trail) { page in
                facts(&page)
                page.isSearched = page.isSearched && part == 1
            }
        }
    }

    /// Notes the pages above some page; their place among all.
    mutating func addTrail(_ trail: Trail) -> Int {
        trails.append(trail)
        return trails.count - 1
    }

    /// The trail of what is right below the home page.
    static let homeTrail = 1

    /// Makes the trails of the portal's own pages and of those of agencies.
    private mutating func planTrails() {
        trails.append([homeStep])
        for index in portal.agencies.indices {
            trailsOfAgencies.append(trails.count)
            trails.append(steps(to: index, including: true))
        }
    }

    /// The home page among the pages above another.
    var homeStep: (title: String, address: String) { (words[.home], SiteAddresses.home) }

    /// The pages above an agency's, from the top, its own where asked for.
    private func steps(to index: Int, including: Bool) -> Trail {
        var steps: Trail = portal.ancestors(of: index, including: including).map {
            (portal.agencies[$0].title, portal.agencies[$0].address)
        }
        if !hasRootAgency { steps.append(homeStep) }
        return steps.reversed()
    }

    /// The trail of what is right above an agency's page.
    func trail(above index: Int) -> Int {
        if portal.agencies[index].address == SiteAddresses.home { return 0 }
        if let parent = portal.agencies[index].parent { return trailsOfAgencies[parent] }
        return hasRootAgency ? 0 : Self.homeTrail
    }
}
