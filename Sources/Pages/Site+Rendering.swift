import CommonMark
import Content
import PortalModel
package import Templates

extension Site {
    /// Renders a page and appends it to `output`.
    package func render(_ page: Page, into output: inout [UInt8], cache: inout Cache) {
        guard let (template, record) = content(of: page, &cache) else { return }
        templates.render(template, record, into: &output)
    }

    /// Where the byte of a page comes from that stands at an offset; nil where no template says.
    package func origin(of offset: Int, in page: Page) -> PageOrigin? {
        var cache = Cache()
        guard let (template, record) = content(of: page, &cache),
            let origin = templates.origin(of: offset, in: template, record)
        else { return nil }
        // The head and the foot were made before, of templates of their own.
        let block =
            switch origin.valueName {
            case "portal.head": templates.header
            case "portal.foot": templates.footer
            default: TemplateSet.Page?.none
            }
        guard let block, let inside = origin.offsetInValue else { return origin }
        let frame =
            page.subject == .notFound ? notFoundFrame : portalFrame(for: page)
        return templates.origin(
            of: inside, in: block, Record([.record(frame), .record(words.record)])) ?? origin
    }

    /// The name of the template of a page; nil where it has nothing to show.
    package func templateName(of page: Page) -> String? {
        var cache = Cache()
        return content(of: page, &cache)?.template?.name
    }

    /// The template of a page, and what it shows; nil where there is nothing to show.
    private func content(
        of page: Page, _ cache: inout Cache
    ) -> (template: TemplateSet.Page?, record: Record)? {
        switch page.subject {
        case .home:
            return (templates.home, HomePage.view.record(home(page)))
        case .agencies(let part):
            return (templates.agencies, AgenciesPage.view.record(agencies(page, part)))
        case .agency(let index):
            return (templates.agency, AgencyPage.view.record(agency(page, index)))
        case .functions(let index, let part):
            return (templates.functions, FunctionsPage.view.record(functions(page, index, part)))
        case .function(let index, let position):
            return (
                templates.function,
                FunctionPage.view.record(function(page, index, position, &cache))
            )
        case .allFunctions(let part):
            return (templates.allFunctions, AllFunctionsPage.view.record(allFunctions(page, part)))
        case .siteMap(let part):
            return (templates.siteMap, SiteMapPage.view.record(siteMap(page, part)))
        case .openData:
            return (templates.openData, OpenDataPage.view.record(openData(page)))
        case .accessibility:
            return (templates.accessibility, AccessibilityPage.view.record(accessibility(page)))
        case .search: return (templates.search, SearchPage.view.record(search(page)))
        case .list(let list): return content(of: page, list)
        case .news(let index):
            return (templates.news, NewsPage.view.record(newsItem(page, index)))
        case .newsList(let agency, let part):
            return (templates.newsList, NewsListPage.view.record(newsList(page, agency, part)))
        case .organigram(let sheet):
            return (templates.organigram, OrganigramPage.view.record(organigram(page, sheet)))
        case .norms(let part):
            return (templates.norms, NormsPage.view.record(norms(page, part)))
        case .norm(let index, let part):
            return (templates.norm, NormPage.view.record(norm(page, index, part)))
        case .notFound:
            return (templates.notFound, NotFoundPage.view.record(notFound(page)))
        case .redirect(let index):
            return (templates.redirect, RedirectPage.view.record(redirect(page, index)))
        case .withdrawn(let index):
            guard let withdrawn = withdrawn(page, index) else { return nil }
            return (templates.withdrawn, WithdrawnPage.view.record(withdrawn))
        }
    }

    /// Whether a page is there only to lead to another address.
    package func leadsAway(_ page: Page) -> Bool {
        if case .redirect = page.subject { true } else { false }
    }

    /// Whether a page shows what the portal has now, and does not stand in for what it had.
    package func isOfToday(_ page: Page) -> Bool {
        switch page.subject {
        case .redirect, .withdrawn: false
        default: true
        }
    }

    /// The frame of a page.
    ///
    /// - Parameters:
    ///   - windowTitle: What the browser's window says in the place of the title.
    ///   - above: The agencies above, as the window says them: many have a «Secretaría General».
    ///   - part: The part of a list that the page shows.
    ///   - structured: The page in the words of schema.org; nil for what can be said of any page.
    ///   - json: The same page as JSON, where it has such a file beside it.
    ///   - report: Where its errors are reported, if not where those of the portal are.
    func frame(
        _ page: Page, title: String, windowTitle: String? = nil, above: String? = nil,
        part: Int = 1, description: String? = nil, language: String? = nil, breadcrumb: [Record],
        structured: [UInt8]? = nil, json: String? = nil, report: String? = nil
    ) -> PageFrame {
        var fullTitle = windowTitle ?? title
        if part > 1 { fullTitle += " (\(words[.part]) \(part))" }
        if let above { fullTitle += " · \(above)" }
        if page.address != "index.html" || title != portalTitle { fullTitle += " · \(portalTitle)" }
        let isOwn = language == nil || language == self.language
        let language = language ?? self.language
        let permalink = baseURL.map { $0 + Address.canonical(page.address) }
        return PageFrame(
            title: title, fullTitle: fullTitle, description: description, language: language,
            permalink: permalink, place: permalink ?? page.address, report: report ?? mailbox,
            isRightToLeft: isOwn ? isRightToLeft : language.isRightToLeft, breadcrumb: breadcrumb,
            jsonLD: structured ?? self.structured(page, title, language), json: json,
            feed: feedLink(of: page), portal: portalFrame(for: page), words: words.record)
    }

    /// The breadcrumb of a page of the portal itself.
    func breadcrumb(_ page: Page) -> [Record] {
        page.address == "index.html" ? [] : [homeLink(from: page.address)]
    }

    private func homeLink(from address: String) -> Record {
        link(words[.home], to: "index.html", from: address)
    }

    func link(_ title: String, to target: String, from address: String) -> Record {
        PageLink.view.record(
            PageLink(title: title, address: Address.relative(from: address, to: target)))
    }

    /// The breadcrumb of an agency's pages: home and the agencies above, itself where asked for.
    func breadcrumb(to index: Int, including: Bool, from address: String) -> [Record] {
        steps(to: index, including: including).map { link($0.title, to: $0.address, from: address) }
    }

    /// The pages of that breadcrumb.
    func steps(to index: Int, including: Bool) -> [(title: String, address: String)] {
        var steps: [(title: String, address: String)] = []
        var next = including ? index : portal.agencies[index].parent
        while let agency = next {
            steps.append((portal.agencies[agency].title, portal.agencies[agency].address))
            next = portal.agencies[agency].parent
        }
        if !hasRootAgency { steps.append((words[.home], "index.html")) }
        return steps.reversed()
    }

    /// A stretch of a text with the addresses of its links as seen from a page.
    func html(_ slice: TextSlice, on address: String) -> [UInt8] {
        html(slice.document.text, slice.range, on: address)
    }

    /// The whole text of a document.
    func html(_ document: Document, on address: String) -> [UInt8] {
        let text = document.text
        guard let anchors = history?.keptAnchors[address] else {
            return text.hasLinks ? html(text, 0..<text.html.count, on: address) : text.html
        }
        var html: [UInt8] = []
        var start = 0
        for (offset, id) in text.places(of: anchors) {
            html += self.html(text, start..<offset, on: address)
            html += "<a id=\"\(id)\"></a>".utf8
            start = offset
        }
        return html + self.html(text, start..<text.html.count, on: address)
    }

    /// The anchors of the headings that a page had before its document went.
    func keptAnchors(on address: String) -> [UInt8] {
        guard let anchors = history?.keptAnchors[address] else { return [] }
        return anchors.flatMap { "<a id=\"\($0.id)\"></a>".utf8 }
    }

    private func html(
        _ text: FormattedText, _ range: Range<Int>, on address: String
    ) -> [UInt8] {
        guard text.hasLinks else { return Array(text.html[range]) }
        var html: [UInt8] = []
        html.reserveCapacity(range.count + 64)
        text.write(range, to: &html) { link in
            link.target.hasPrefix("/")
                ? Address.relative(from: address, to: String(link.target.dropFirst()))
                : link.target
        } open: { added, html in
            openLink(toNorm: added.subject, on: address, into: &html)
        }
        return html
    }

    /// The agencies above one, from the nearest up, for the window's title; nil where there are none.
    ///
    /// An agency that is the whole portal is left out where the portal has its name.
    func windowPath(to index: Int, including: Bool) -> String? {
        var titles: [String] = []
        var next = including ? index : portal.agencies[index].parent
        while let agency = next {
            let title = portal.agencies[agency].title
            if !portal.agencies[agency].base.isEmpty || title != portalTitle {
                titles.append(title)
            }
            next = portal.agencies[agency].parent
        }
        return titles.isEmpty ? nil : titles.joined(separator: " · ")
    }

    /// The agencies above one, from the top; nil where there are none.
    func path(above index: Int) -> String? { agencyNames[index].path }

    func item(_ index: Int, on address: String) -> AgencyItem {
        let agency = portal.agencies[index]
        return AgencyItem(
            title: agency.title, short: agency.document.fields.text(.short),
            summary: agency.document.fields.text(.summary)
                ?? agency.document.fields.text(.purpose),
            address: Address.relative(from: address, to: agency.address),
            path: path(above: index),
            functions: agency.functionCount == 0 ? nil : words.functions(agency.functionCount))
    }
}
