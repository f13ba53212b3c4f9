import Accessibility
import Content
package import Diagnostics
import OpenData
package import PortalModel
import Templates

/// The site that a portal becomes: which pages there are, at which address, and what each shows.
package struct Site: Sendable {
    /// One page: where it stands and what it is about.
    package struct Page: Sendable, Hashable {
        /// Its place among the pages.
        package let index: Int
        /// The file, from the portal's root.
        package let address: String
        let subject: Subject
    }

    /// What a page is about; positions are those of the portal's agencies and their functions.
    enum Subject: Sendable, Hashable {
        case home
        case agencies(part: Int)
        case agency(Int)
        case functions(Int, part: Int)
        case function(Int, Int)
        case allFunctions(part: Int)
        case siteMap(part: Int)
        case openData
        /// The accessibility statement.
        case accessibility
        case search
        case list(FunctionLists.Subject)
        case news(Int)
        /// The news of an agency, or all of them.
        case newsList(agency: Int?, part: Int)
        /// A sheet of the organigram.
        case organigram(Int)
        case norms(part: Int)
        case norm(Int, part: Int)
        case notFound
        /// An address whose page is now at another, by its place in the history.
        case redirect(Int)
        /// An address that leads to no content any more, by its place in the history.
        case withdrawn(Int)
    }

    /// Every page, those of one agency one after the other, those of former times at the end.
    package private(set) var pages: [Page]
    let portal: Portal
    let words: PageWords
    let pathWords: Portal.PathWords
    let language: String
    /// The portal's own address with a final `/`; nil where it has none.
    let baseURL: String?
    let lists: Lists
    /// The lists of functions of all agencies together.
    let functionLists: FunctionLists
    /// How the hierarchy is drawn.
    let organigram: Organigram
    /// What each agency is called.
    let agencyNames: [AgencyName]
    /// Which functions are like others; nil where the portal does not want to know.
    let likeness: Likeness?
    /// Whether the portal has a search.
    package let hasSearch: Bool
    /// The directory of its index, from the portal's root; nil until the index is made.
    var searchIndex: String?
    let portalTitle: String
    /// The portal as data for machines.
    var data: PortalData
    /// The size of each file of the data, once they are made.
    var dataSizes: [String: Int] = [:]
    /// The latest changes; nil until they are known, or where there are no feeds.
    var changes: Changes?
    /// Whether one agency is the whole portal, so that its page is the home page.
    let hasRootAgency: Bool
    let templates: PageTemplates
    /// The portal's frame as seen from each depth of folders and each place of the menu.
    private var portalFrames: [FramePlace: Record] = [:]
    /// The same for the page that may be shown at any address: its links start at the path of the
    /// portal's address, and there are none where it has no address.
    private(set) var notFoundFrame = Record([])
    /// What the frames are made of.
    private(set) var frameSource = FrameSource()
    /// Where errors of the portal's pages are reported, as a `mailto:` address.
    private(set) var mailbox: String?
    /// Whether the portal's language is written from the right to the left.
    let isRightToLeft: Bool
    /// What was found on the pages; nil until all were read.
    var criteria: CriteriaReport?
    /// What was published before; nil until the pages are compared with it.
    package internal(set) var history: History?
    /// What the page at each address is about, where addresses of former times lead to some.
    var formerTargets: [String: Subject] = [:]
    /// The day of the last change of each page that ever changed.
    var modifiedDays: [Subject: Day] = [:]
    /// The day of the first publication of each agency that gives none.
    var publishedDays: [Subject: Day] = [:]

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
        words = PageWords(theme.strings)
        pathWords = Portal.PathWords(theme.strings)
        language = portal.settings?.fields.text(.language) ?? theme.language
        isRightToLeft = language.isRightToLeft
        self.templates = templates
        let given = baseURL ?? portal.settings?.fields.text(.address)
        self.baseURL = given.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
        lists = Lists(portal, words: words)
        let guide = guide ?? FunctionGuide(portal)
        functionLists = guide.lists
        likeness = guide.likeness
        organigram =
            portal.settings?.omits("organigram") == true
            ? Organigram() : Organigram(portal)
        agencyNames = AgencyName.all(of: portal)
        hasSearch = portal.hasSearch
        portalTitle = Self.title(of: portal, words)
        hasRootAgency = portal.agencies.contains { $0.base.isEmpty }
        data = PortalData(
            portal, strings: theme.strings, title: portalTitle, language: language,
            baseURL: self.baseURL, issuers: lists.issuerTitles)
        pages = Self.pages(
            of: portal, lists, functionLists, pathWords, hasData: data.parts.hasPage,
            hasSearch: hasSearch)
        for sheet in organigram.sheets.indices {
            pages.append(
                Page(
                    index: pages.count, address: address(ofSheet: sheet),
                    subject: .organigram(sheet)))
        }
        if given == nil { diagnostics.append(Diagnostic(.noAddress, path: "")) }
        data.reviewSecurity(&diagnostics)
        portal.refuseInTheWay(&diagnostics)
        let addresses = pages
        frameSource = FrameSource(
            portal, words, assets: assets, pages: Set(addresses.map(\.address)), &diagnostics)
        mailbox = portalMailbox
        let root = self.baseURL.map(Address.path(ofURL:))
        notFoundFrame = portalFrame(root.map { root in { root + $0 } }, at: nil)
        for page in pages { addFrame(of: page) }
    }

    /// Adds a page.
    mutating func add(_ page: Page) {
        addFrame(of: page)
        pages.append(page)
    }

    /// What the frames of pages differ by.
    private struct FramePlace: Hashable {
        let depth: Int
        let menu: MenuPlace?
    }

    private func framePlace(of page: Page) -> FramePlace {
        FramePlace(
            depth: page.address.utf8.count { $0 == UInt8(ascii: "/") }, menu: menuPlace(of: page))
    }

    private mutating func addFrame(of page: Page) {
        let place = framePlace(of: page)
        guard portalFrames[place] == nil else { return }
        let address = String(repeating: "/", count: place.depth)
        portalFrames[place] = portalFrame(
            { Address.relative(from: address, to: $0) }, at: place.menu)
    }

    /// What a page says of the portal, made once for all pages at its place.
    func portalFrame(for page: Page) -> Record { portalFrames[framePlace(of: page)] ?? Record([]) }

    private static func pages(
        of portal: Portal, _ lists: Lists, _ functionLists: FunctionLists,
        _ path: Portal.PathWords, hasData: Bool, hasSearch: Bool
    ) -> [Page] {
        var pages: [Page] = []
        func add(_ address: String, _ subject: Subject) {
            pages.append(Page(index: pages.count, address: address, subject: subject))
        }
        func addParts(_ count: Int, _ first: String, _ subject: (Int) -> Subject) {
            for part in 1...max(count, 1) {
                add(Address.part(part, of: first, word: lists.partWord), subject(part))
            }
        }
        if !portal.agencies.contains(where: { $0.base.isEmpty }), !portal.absences.isHomeExpired {
            add("index.html", .home)
        }
        addParts(lists.agencyParts.count, path.agencies + "/index.html") { .agencies(part: $0) }
        addParts(lists.functionParts.count, path.functions + "/index.html") {
            .allFunctions(part: $0)
        }
        addParts(lists.agencyParts.count, path.siteMap + ".html") { .siteMap(part: $0) }
        if hasData { add(path.data.page, .openData) }
        add(path.accessibility + ".html", .accessibility)
        if hasSearch { add(path.search + ".html", .search) }
        for list in functionLists.subjects {
            add(path.address(of: list, functionLists, portal), .list(list))
        }
        if !portal.norms.isEmpty {
            addParts(lists.normParts.count, path.norms + "/index.html") { .norms(part: $0) }
            for (index, norm) in portal.norms.enumerated() {
                addParts(lists.parts(ofUses: norm.uses).count, norm.address) {
                    .norm(index, part: $0)
                }
            }
        }
        for (address, subject) in newsPages(of: portal, path, partWord: lists.partWord) {
            add(address, subject)
        }
        add("404.html", .notFound)
        for (index, agency) in portal.agencies.enumerated() {
            // In the order of their addresses, which the list of what was published has too.
            let functions = agency.functions
            for position in functions.indices.sorted(by: {
                functions[$0].number < functions[$1].number
            }
            ) {
                add(
                    portal.address(ofFunction: position, of: index), .function(index, position))
            }
            if !functions.isEmpty, !agency.base.isEmpty {
                addParts(
                    lists.parts(ofFunctionsOf: agency).count, agency.functionsAddress
                ) { .functions(index, part: $0) }
            }
            add(agency.address, .agency(index))
        }
        return pages
    }
}
