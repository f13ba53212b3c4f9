import PortalModel
import Templates

/// Every kind of page: what it is about, who plans it, and what it shows. A new kind has its line in
/// each of the lists of this file.
extension Page {
    /// What a page is about; numbers are positions among the portal's agencies, their functions,
    /// articles and norms.
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
        case themes
        case theme(Int, part: Int)
        case verbs(part: Int)
        case verb(Int, part: Int)
        case alphabet(part: Int)
        /// A page of the content that is none of the other kinds.
        case page(Int)
        case news(Int)
        /// The news of an agency, or all of them.
        case newsList(agency: Int?, part: Int)
        /// A sheet of the organigram.
        case organigram(Int)
        case norms(part: Int)
        case norm(Int, part: Int)
        case notFound
        /// A former address whose page is now at another, by its place in the history.
        case redirect(Int)
        /// An address that leads to no content any more, by its place in the history.
        case withdrawn(Int)
    }

    /// What the templates of all kinds may use, each called as its template is.
    static var shapes: [Shape] {
        [
            HomePage.view.shape, AgenciesPage.view.shape, AgencyPage.view.shape,
            FunctionsPage.view.shape, FunctionPage.view.shape, AllFunctionsPage.view.shape,
            SiteMapPage.view.shape, OpenDataPage.view.shape, AccessibilityPage.view.shape,
            OrdinaryPage.view.shape, NewsPage.view.shape, NewsListPage.view.shape,
            SearchPage.view.shape,
            ThemesPage.view.shape, ThemePage.view.shape, VerbsPage.view.shape,
            VerbPage.view.shape, AlphabetPage.view.shape, OrganigramPage.view.shape,
            NormsPage.view.shape, NormPage.view.shape, NotFoundPage.view.shape,
            RedirectPage.view.shape, WithdrawnPage.view.shape,
        ]
    }
}

extension SitePlan {
    /// Plans the pages of all kinds, those of one agency one after the other.
    mutating func planPages() {
        planPortal()
        planFunctionLists()
        planNorms()
        planNews()
        planOrdinaryPages()
        planNotFound()
        planAgencies()
        planOrganigram()
    }
}

extension Site {
    /// What a page shows, and the template that shows it: the one place that asks what kind it is.
    ///
    /// - Parameters:
    ///   - late: What was made since, for the pages that wait for it.
    ///   - cache: What the page before left for this one.
    func content(of page: Page, _ late: LateContent, _ cache: inout Cache) -> PageContent {
        switch page.subject {
        case .home: PageContent(HomePage.view, home(page))
        case .agencies(let part): PageContent(AgenciesPage.view, agencies(page, part))
        case .agency(let index): PageContent(AgencyPage.view, agency(page, index))
        case .functions(let index, let part):
            PageContent(FunctionsPage.view, functions(page, index, part))
        case .function(let index, let position):
            PageContent(FunctionPage.view, function(page, index, position, &cache))
        case .allFunctions(let part): PageContent(AllFunctionsPage.view, allFunctions(page, part))
        case .siteMap(let part): PageContent(SiteMapPage.view, siteMap(page, part))
        case .openData: PageContent(OpenDataPage.view, openData(page, late.dataSizes))
        case .accessibility:
            PageContent(AccessibilityPage.view, accessibility(page, late.criteria))
        case .search: PageContent(SearchPage.view, search(page, late.searchDirectory))
        case .themes: PageContent(ThemesPage.view, themes(page))
        case .theme(let topic, let part): PageContent(ThemePage.view, theme(page, topic, part))
        case .verbs(let part): PageContent(VerbsPage.view, verbs(page, part))
        case .verb(let index, let part): PageContent(VerbPage.view, verb(page, index, part))
        case .alphabet(let part): PageContent(AlphabetPage.view, alphabet(page, part))
        case .page(let index): PageContent(OrdinaryPage.view, ordinaryPage(page, index))
        case .news(let index): PageContent(NewsPage.view, newsItem(page, index))
        case .newsList(let agency, let part):
            PageContent(NewsListPage.view, newsList(page, agency, part))
        case .organigram(let sheet): PageContent(OrganigramPage.view, organigram(page, sheet))
        case .norms(let part): PageContent(NormsPage.view, norms(page, part))
        case .norm(let index, let part): PageContent(NormPage.view, norm(page, index, part))
        case .notFound: PageContent(NotFoundPage.view, notFound(page))
        case .redirect(let index): PageContent(RedirectPage.view, redirect(page, index))
        case .withdrawn(let index): PageContent(WithdrawnPage.view, withdrawn(page, index))
        }
    }
}

/// What a page shows, with the name of the template that shows it.
struct PageContent {
    let template: String
    let record: Record

    init<Source>(_ view: View<Source>, _ page: Source) {
        template = view.shape.name
        record = view.record(page)
    }
}
