import Content
import Diagnostics
import OpenData
import PortalModel

/// What the pages of news show.
extension Site {
    /// How many other pages show.
    private static let latestCount = 5

    /// The positions of the news of an agency, or of all; the latest first.
    func news(of agency: Int?) -> [Int] {
        guard let agency else { return Array(portal.news) }
        return plan.lists.news[agency] ?? []
    }

    func newsItem(_ page: Page, _ index: Int) -> NewsPage {
        let item = portal.articles[index]
        let facts = item.document.common
        let agency = item.agency.map { portal.agencies[$0] }
        let address = page.address
        let list = plan.newsAddress(of: item.agency)
        let image = item.document.facts.news?.image.flatMap { image in
            portal.address(of: image.file.value, in: item.document).map {
                (address: $0, text: image.alternative)
            }
        }
        let language = facts.language
        let data = PageData(facts, provenance(of: page), words)
        let structured =
            self.data.parts.contains(.jsonLD)
            ? self.data.structured(
                news: index, image: image?.address,
                StructuredPage(
                    address: address, title: item.title, language: language ?? plan.language,
                    trail: self.data.trail(plan.trails[page.trail], on: address))) : nil
        return NewsPage(
            frame: frame(
                page, above: item.agency.flatMap { plan.windowPath(to: $0, including: true) },
                description: facts.summary, language: language, structured: structured,
                report: item.agency.flatMap { plan.mailbox(ofAgency: $0) }),
            title: item.title, day: item.day.map(words.text(of:)) ?? "",
            dayISO: item.day?.iso ?? "",
            agency: agency.map {
                PageLink(
                    title: $0.title, address: Address.relative(from: address, to: $0.address))
            },
            summary: facts.summary,
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
                permalink: permalink(of: page)), data: data)
    }

    func newsList(_ page: Page, _ agency: Int?, _ part: Int) -> NewsListPage {
        let all = news(of: agency)
        let shown = all.dropFirst((part - 1) * NewsListPage.perPart).prefix(NewsListPage.perPart)
        var years: [NewsYear] = []
        var start = shown.startIndex
        while start < shown.endIndex {
            let year = portal.articles[shown[start]].day?.year ?? 0
            let end =
                shown[start...].firstIndex { portal.articles[$0].day?.year != year }
                ?? shown.endIndex
            years.append(
                NewsYear(
                    year: "\(year)",
                    news: shown[start..<end].map {
                        entry($0, on: page.address, withAgency: agency == nil)
                    }))
            start = end
        }
        return NewsListPage(
            frame: frame(
                page, above: agency.flatMap { plan.windowPath(to: $0, including: true) },
                part: part, description: words[.newsText]),
            count: words.news(all.count), years: years,
            pager: pager(
                page, part, of: (all.count + NewsListPage.perPart - 1) / NewsListPage.perPart,
                first: plan.newsAddress(of: agency)))
    }

    /// The latest news for another page; nil where there are none.
    func latestNews(of agency: Int?, on address: String) -> LatestNews? {
        guard !portal.news.isEmpty else { return nil }
        let latest = news(of: agency).prefix(Self.latestCount)
        guard !latest.isEmpty else { return nil }
        return LatestNews(
            news: latest.map { entry($0, on: address, withAgency: agency == nil) },
            all: Address.relative(from: address, to: plan.newsAddress(of: agency)))
    }

    private func entry(_ index: Int, on address: String, withAgency: Bool) -> NewsEntry {
        let item = portal.articles[index]
        let agency = item.agency.map { portal.agencies[$0] }
        return NewsEntry(
            title: item.title, address: Address.relative(from: address, to: item.address),
            day: item.day.map(words.text(of:)) ?? "", dayISO: item.day?.iso ?? "",
            summary: item.document.common.summary,
            agency: withAgency && agency?.base.isEmpty == false ? agency?.title : nil)
    }
}
