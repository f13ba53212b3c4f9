import Content
import OpenData
import PortalModel

/// What the pages of news show.
extension Site {
    /// How many a part of a list shows, and how many other pages show.
    private static let perPart = 100
    private static let latestCount = 5

    /// The positions of the news of an agency, or of all; the latest first.
    func news(of agency: Int?) -> [Int] {
        guard let agency else { return Array(portal.news.indices) }
        return lists.news[agency] ?? []
    }

    /// Where the list of an agency's news begins; that of the portal for one at its root.
    func newsAddress(of agency: Int?) -> String {
        (agency.map { portal.agencies[$0].base } ?? "") + pathWords.news + "/index.html"
    }

    /// The addresses of all pages of news, and what each is about.
    static func newsPages(
        of portal: Portal, _ path: Portal.PathWords, partWord: String
    ) -> [(address: String, subject: Subject)] {
        guard !portal.news.isEmpty else { return [] }
        var pages: [(address: String, subject: Subject)] = []
        var counts: [Int: Int] = [:]
        for item in portal.news {
            if let agency = item.agency { counts[agency, default: 0] += 1 }
        }
        func addList(_ agency: Int?, _ count: Int, base: String) {
            for part in 1...max(1, (count + perPart - 1) / perPart) {
                pages.append(
                    (
                        Address.part(part, of: base + path.news + "/index.html", word: partWord),
                        .newsList(agency: agency, part: part)
                    ))
            }
        }
        addList(nil, portal.news.count, base: "")
        for (agency, count) in counts.sorted(by: { $0.key < $1.key })
        where !portal.agencies[agency].base.isEmpty {
            addList(agency, count, base: portal.agencies[agency].base)
        }
        for (index, item) in portal.news.enumerated() {
            pages.append((item.address, .news(index)))
        }
        return pages
    }

    func newsItem(_ page: Page, _ index: Int) -> NewsPage {
        let item = portal.news[index]
        let fields = item.document.fields
        let agency = item.agency.map { portal.agencies[$0] }
        let address = page.address
        let list = newsAddress(of: item.agency)
        let image = fields.group(.image).flatMap { image in
            image.text(.file).flatMap { portal.address(of: $0, in: item.document) }.map {
                (address: $0, text: image.text(.alternative) ?? "")
            }
        }
        let language = fields.text(.language)
        let steps = newsSteps(of: item.agency, includingList: true)
        let data = PageData(
            fields, days: days(of: page), overdue: overdue(item.document), words)
        let structured =
            self.data.parts.contains(.jsonLD)
            ? self.data.structured(
                news: index, image: image?.address,
                StructuredPage(
                    address: address, title: item.title, language: language ?? self.language,
                    trail: self.data.trail(steps, on: address))) : nil
        return NewsPage(
            frame: frame(
                page, title: item.title,
                above: item.agency.flatMap { windowPath(to: $0, including: true) },
                description: fields.text(.summary), language: language,
                breadcrumb: steps.map { link($0.title, to: $0.address, from: address) },
                structured: structured,
                report: item.agency.flatMap { mailbox(ofAgency: $0) } ?? mailbox),
            title: item.title, day: item.day.map(words.text(of:)) ?? "",
            dayISO: item.day?.iso ?? "",
            agency: agency.map {
                PageLink(
                    title: $0.title, address: Address.relative(from: address, to: $0.address))
            },
            summary: fields.text(.summary),
            image: image.map {
                NewsImage(
                    address: Address.relative(from: address, to: $0.address).percentEncodedPath,
                    text: $0.text)
            },
            text: html(item.document, on: address),
            documents: documents(of: item.document, on: address),
            list: PageLink(
                title: words[.allNews], address: Address.relative(from: address, to: list)),
            citation: citation(
                of: item.title, by: agency?.title, data,
                permalink: baseURL.map { $0 + Address.canonical(address) }), data: data)
    }

    func newsList(_ page: Page, _ agency: Int?, _ part: Int) -> NewsListPage {
        let all = news(of: agency)
        let shown = all.dropFirst((part - 1) * Self.perPart).prefix(Self.perPart)
        var years: [NewsYear] = []
        var start = shown.startIndex
        while start < shown.endIndex {
            let year = portal.news[shown[start]].day?.year ?? 0
            let end =
                shown[start...].firstIndex { portal.news[$0].day?.year != year } ?? shown.endIndex
            years.append(
                NewsYear(
                    year: "\(year)",
                    news: shown[start..<end].map {
                        entry($0, on: page.address, withAgency: agency == nil)
                    }))
            start = end
        }
        let steps = newsSteps(of: agency, includingList: false)
        return NewsListPage(
            frame: frame(
                page, title: words[.news],
                above: agency.flatMap { windowPath(to: $0, including: true) }, part: part,
                description: words[.newsText],
                breadcrumb: steps.map { link($0.title, to: $0.address, from: page.address) },
                structured: structured(page, words[.news], nil, below: steps)),
            count: words.news(all.count), years: years,
            pager: pager(
                page, part, of: (all.count + Self.perPart - 1) / Self.perPart,
                first: newsAddress(of: agency)))
    }

    /// The latest news for another page; nil where there are none.
    func latestNews(of agency: Int?, on address: String) -> LatestNews? {
        guard !portal.news.isEmpty else { return nil }
        let latest = news(of: agency).prefix(Self.latestCount)
        guard !latest.isEmpty else { return nil }
        return LatestNews(
            news: latest.map { entry($0, on: address, withAgency: agency == nil) },
            all: Address.relative(from: address, to: newsAddress(of: agency)))
    }

    private func entry(_ index: Int, on address: String, withAgency: Bool) -> NewsEntry {
        let item = portal.news[index]
        let agency = item.agency.map { portal.agencies[$0] }
        return NewsEntry(
            title: item.title, address: Address.relative(from: address, to: item.address),
            day: item.day.map(words.text(of:)) ?? "", dayISO: item.day?.iso ?? "",
            summary: item.document.fields.text(.summary),
            agency: withAgency && agency?.base.isEmpty == false ? agency?.title : nil)
    }

    /// The pages above news: their agency and those above it, or the home page.
    private func newsSteps(
        of agency: Int?, includingList: Bool
    ) -> [(title: String, address: String)] {
        var steps =
            agency.map { self.steps(to: $0, including: true) } ?? [(words[.home], "index.html")]
        if includingList { steps.append((words[.news], newsAddress(of: agency))) }
        return steps
    }
}
