package import Diagnostics
package import Templates

/// The compiled templates, one for each type of page.
package struct PageTemplates: Sendable {
    private let set: TemplateSet
    let home: TemplateSet.Page?
    let agencies: TemplateSet.Page?
    let agency: TemplateSet.Page?
    let functions: TemplateSet.Page?
    let function: TemplateSet.Page?
    let allFunctions: TemplateSet.Page?
    let siteMap: TemplateSet.Page?
    let openData: TemplateSet.Page?
    let accessibility: TemplateSet.Page?
    let news: TemplateSet.Page?
    let newsList: TemplateSet.Page?
    let search: TemplateSet.Page?
    let themes: TemplateSet.Page?
    let themeOfFunctions: TemplateSet.Page?
    let verbs: TemplateSet.Page?
    let verb: TemplateSet.Page?
    let alphabet: TemplateSet.Page?
    let organigram: TemplateSet.Page?
    let norms: TemplateSet.Page?
    let norm: TemplateSet.Page?
    let notFound: TemplateSet.Page?
    let redirect: TemplateSet.Page?
    let withdrawn: TemplateSet.Page?
    /// Not pages: the head and the foot of every page, the same on all.
    let header: TemplateSet.Page?
    let footer: TemplateSet.Page?
    /// Not a page: what the menus of functions' pages have for each function.
    let menuItem: TemplateSet.Page?

    /// The name of each page's template, with the names it may use.
    static let shapes: [(template: String, shape: Shape)] = [
        ("home", HomePage.view.shape),
        ("agencies", AgenciesPage.view.shape),
        ("agency", AgencyPage.view.shape),
        ("functions", FunctionsPage.view.shape),
        ("function", FunctionPage.view.shape),
        ("all-functions", AllFunctionsPage.view.shape),
        ("site-map", SiteMapPage.view.shape),
        ("open-data", OpenDataPage.view.shape),
        ("accessibility", AccessibilityPage.view.shape),
        ("news", NewsPage.view.shape),
        ("news-list", NewsListPage.view.shape),
        ("search", SearchPage.view.shape),
        ("themes", ThemesPage.view.shape),
        ("theme", ThemePage.view.shape),
        ("verbs", VerbsPage.view.shape),
        ("verb", VerbPage.view.shape),
        ("functions-a-z", AlphabetPage.view.shape),
        ("organigram", OrganigramPage.view.shape),
        ("norms", NormsPage.view.shape),
        ("norm", NormPage.view.shape),
        ("not-found", NotFoundPage.view.shape),
        ("redirect", RedirectPage.view.shape),
        ("withdrawn", WithdrawnPage.view.shape),
        ("menu-item", MenuItem.view.shape),
        ("site-header", PortalFrame.blockShape),
        ("site-footer", PortalFrame.blockShape),
    ]

    /// Compiles the templates of a theme and checks them against the data of their pages.
    package init(of theme: Theme, diagnostics: inout [Diagnostic]) {
        set = TemplateSet(
            compiling: theme.templates, pages: Self.shapes, diagnostics: &diagnostics)
        home = set.page("home")
        agencies = set.page("agencies")
        agency = set.page("agency")
        functions = set.page("functions")
        function = set.page("function")
        allFunctions = set.page("all-functions")
        siteMap = set.page("site-map")
        openData = set.page("open-data")
        accessibility = set.page("accessibility")
        news = set.page("news")
        newsList = set.page("news-list")
        search = set.page("search")
        themes = set.page("themes")
        themeOfFunctions = set.page("theme")
        verbs = set.page("verbs")
        verb = set.page("verb")
        alphabet = set.page("functions-a-z")
        organigram = set.page("organigram")
        norms = set.page("norms")
        norm = set.page("norm")
        notFound = set.page("not-found")
        redirect = set.page("redirect")
        withdrawn = set.page("withdrawn")
        menuItem = set.page("menu-item")
        header = set.page("site-header")
        footer = set.page("site-footer")
    }

    /// Renders a page whose template was compiled without errors.
    func render(_ page: TemplateSet.Page?, _ record: Record, into output: inout [UInt8]) {
        set.render(sound(page), record, into: &output)
    }

    /// Where the byte of a page comes from that stands at an offset; nil past its end.
    func origin(
        of offset: Int, in page: TemplateSet.Page?, _ record: Record
    ) -> PageOrigin? {
        set.origin(of: offset, in: sound(page), record)
    }

    /// Renders a template once for each record; returns where each ends in `output`.
    func render(
        _ page: TemplateSet.Page?, each records: [Record], into output: inout [UInt8]
    ) -> [Int] {
        set.render(sound(page), each: records, into: &output)
    }

    private func sound(_ page: TemplateSet.Page?) -> TemplateSet.Page {
        guard let page else {
            preconditionFailure("A page was rendered although its template has errors.")
        }
        return page
    }
}

/// The names that each template may use, for `vitrina template check`.
package enum TemplateReference {
    /// The templates of pages in their order, each with its names.
    package static func names(
        in theme: Theme, diagnostics: inout [Diagnostic]
    ) -> [(template: String, names: [TemplateName])] {
        let set = TemplateSet(
            compiling: theme.templates, pages: PageTemplates.shapes, diagnostics: &diagnostics)
        return PageTemplates.shapes.map { ($0.template, set.names(of: $0.template)) }
    }
}
