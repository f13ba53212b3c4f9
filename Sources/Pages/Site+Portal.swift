import Content
import Diagnostics
import OpenData
import PortalModel

/// What the pages about the portal itself show.
extension Site {
    /// How many of the latest changes the home page shows.
    private static let changeCount = 10
    /// How many agencies the home page shows; the rest is on the page of all.
    private static let homeAgencyCount = 200

    func home(_ page: Page) -> HomePage {
        let own = portal.home?.common
        let summary = portal.settings?.facts.summary
        let title = own?.title?.value ?? plan.portalTitle
        return HomePage(
            frame: frame(
                page, title: title, description: summary ?? own?.summary,
                language: own?.language,
                structured: structured(home: page, title, own?.language)),
            summary: own?.summary ?? summary,
            text: portal.home.map { html($0, on: page.address) } ?? keptAnchors(on: page.address),
            agencies: portal.roots.prefix(Self.homeAgencyCount).map { item($0, on: page.address) },
            agencyCount: words.agencies(portal.agencies.count),
            functionCount: portal.functionCount == 0
                ? nil : words.functions(portal.functionCount),
            normCount: portal.norms.isEmpty ? nil : words.norms(portal.norms.count),
            themes: plan.functionLists.shownThemes.map { theme in
                PageLink(
                    title: portal.topicIndex.topics.all[theme].title,
                    address: Address.relative(
                        from: page.address, to: plan.address(ofTheme: theme)))
            },
            changes: changes(on: page.address),
            themesFigure: themesFigure(on: page.address),
            freshnessFigure: freshnessFigure(on: page.address),
            documents: portal.home.map { documents(of: $0, on: page.address) } ?? [],
            latestNews: latestNews(of: nil, on: page.address),
            data: portal.home.flatMap { home in
                PageData.isGiven(home.common)
                    ? PageData(home.common, provenance(of: page), words) : nil
            })
    }

    func notFound(_ page: Page) -> NotFoundPage {
        // It is shown at any address, so that only links from the server's root lead anywhere.
        var frame = frame(page)
        frame.portal = frames.notFound
        frame.permalink = nil
        frame.report = nil
        frame.jsonLD = nil
        return NotFoundPage(frame: frame)
    }

    /// The agencies and functions that changed last, of those whose day is known.
    private func changes(on address: String) -> [Change] {
        struct Candidate {
            let day: Day
            let isModification: Bool
            let agency: Int
            let function: Int?
        }
        var candidates: [Candidate] = []
        func consider(_ provenance: Provenance, _ agency: Int, _ function: Int?) {
            let day = function == nil ? provenance.latest : provenance.ownLatest
            guard let day else { return }
            let published = provenance.published?.day
            // Only what can still come among the latest is kept.
            if candidates.count >= Self.changeCount * 8 {
                candidates.sort { $0.day > $1.day }
                candidates.removeLast(candidates.count - Self.changeCount)
            }
            candidates.append(
                Candidate(
                    day: day, isModification: published.map { day > $0 } ?? true, agency: agency,
                    function: function))
        }
        for index in plan.lists.depthFirst {
            let agency = portal.agencies[index]
            consider(data.days.agencies[index], index, nil)
            for (position, function) in agency.functions.enumerated()
            where function.document != nil {
                consider(data.days.functions[index][position], index, position)
            }
        }
        // A stable order: the latest day first, then as the tree has them.
        let latest = candidates.enumerated().sorted {
            ($1.element.day, $0.offset) < ($0.element.day, $1.offset)
        }
        return latest.prefix(Self.changeCount).map { _, change in
            let agency = portal.agencies[change.agency]
            let function = change.function.map { agency.functions[$0] }
            return Change(
                title: function?.title ?? agency.title,
                address: Address.relative(
                    from: address, to: function.map(agency.address(of:)) ?? agency.address),
                path: function == nil ? plan.path(above: change.agency) : agency.title,
                day: words.text(of: change.day), dayISO: change.day.iso,
                isModification: change.isModification)
        }
    }
}
