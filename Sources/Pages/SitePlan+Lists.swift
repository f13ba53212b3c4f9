import Content
import PortalModel

/// The planners of what is listed across agencies: functions, norms and news.
extension SitePlan {
    /// The lists of functions of all agencies: by theme, by verb, and from A to Z.
    mutating func planFunctionLists() {
        let lists = functionLists
        if !lists.shownThemes.isEmpty {
            add(
                Standing(list: addresses.themes, fallback: addresses.above(addresses.themes)),
                .themes, title: words[.themes], in: .themes, below: Self.homeTrail
            ) { $0.isSearched = true }
        }
        let themesTrail = addTrail([homeStep, (words[.themes], addresses.themes)])
        for theme in lists.shownThemes {
            for part in lists.themes[theme].parts.indices.map({ $0 + 1 }) {
                let address = address(ofTheme: theme, part: part)
                add(
                    Standing(
                        list: address,
                        fallback: part == 1 ? addresses.themes : self.address(ofTheme: theme)),
                    .theme(theme, part: part), title: portal.topicIndex.topics.all[theme].title,
                    in: .themes, below: themesTrail)
            }
        }
        planVerbs(below: addTrail([homeStep, (words[.allFunctions], addresses.functions)]))
    }

    private mutating func planVerbs(below trail: Int) {
        let lists = functionLists
        let verbTrail = addTrail(
            trails[trail] + [(words[.functionsByVerb], addresses.verbs)])
        if !lists.verbParts.isEmpty {
            addParts(
                lists.verbParts.count, of: addresses.verbs, title: words[.functionsByVerb],
                in: .functions, below: trail, fallback: addresses.above(addresses.verbs),
                { .verbs(part: $0) }
            ) { $0.isSearched = true }
        }
        for (index, verb) in lists.verbs.enumerated() {
            for part in verb.list.parts.indices.map({ $0 + 1 }) {
                add(
                    Standing(
                        list: addresses.verb(verb.slug, part: part),
                        fallback: part == 1 ? addresses.verbs : addresses.verb(verb.slug)),
                    .verb(index, part: part), title: verb.title, in: .functions, below: verbTrail)
            }
        }
        if !lists.alphabet.parts.isEmpty {
            addParts(
                lists.alphabet.parts.count, of: addresses.alphabet, title: words[.functionsAZ],
                in: .functions, below: trail, fallback: addresses.above(addresses.alphabet),
                { .alphabet(part: $0) }
            ) { $0.isSearched = true }
        }
    }

    /// Where a part of the list of a theme is.
    func address(ofTheme theme: Int, part: Int = 1) -> String {
        addresses.theme(portal.topicIndex.topics.all[theme].id, part: part)
    }

    /// The norms, and the list of them.
    mutating func planNorms() {
        guard !portal.norms.isEmpty else { return }
        addParts(
            lists.normParts.count, of: addresses.norms, title: words[.norms], in: .norms,
            below: Self.homeTrail, fallback: addresses.above(addresses.norms),
            { .norms(part: $0) }
        ) { ($0.isSearched, $0.summary) = (true, .normsText) }
        let trail = addTrail([homeStep, (words[.norms], addresses.norms)])
        for (index, norm) in portal.norms.enumerated() {
            add(
                Standing(norm, fallback: addresses.norms), .norm(index, part: 1),
                title: norm.name, in: .norms, below: trail)
            let count = lists.parts(ofUses: norm.uses).count
            guard count > 1 else { continue }
            for part in 2...count {
                add(
                    Standing(
                        list: addresses.part(part, of: norm.address),
                        source: norm.given?.document?.path ?? "", fallback: norm.address),
                    .norm(index, part: part), title: norm.name, in: .norms, below: trail)
            }
        }
    }

    /// The news, and the lists of those of the portal and of each agency.
    mutating func planNews() {
        guard !portal.news.isEmpty else { return }
        planNewsList(of: nil, portal.news.count)
        for (agency, news) in lists.news.sorted(by: { $0.key < $1.key })
        where !portal.agencies[agency].base.isEmpty {
            planNewsList(of: agency, news.count)
        }
        var trails: [Int?: Int] = [:]
        for index in portal.news {
            let item = portal.articles[index]
            let trail =
                trails[item.agency]
                ?? addTrail(
                    self.trails[newsTrail(of: item.agency)]
                        + [(words[.news], newsAddress(of: item.agency))])
            trails[item.agency] = trail
            add(article: index, .news(index), below: trail)
        }
    }

    private mutating func planNewsList(of agency: Int?, _ count: Int) {
        addParts(
            (count + NewsListPage.perPart - 1) / NewsListPage.perPart, of: newsAddress(of: agency),
            title: words[.news], in: nil, below: newsTrail(of: agency),
            fallback: agency.map { portal.agencies[$0].address } ?? addresses.above(addresses.news),
            { .newsList(agency: agency, part: $0) }
        ) { $0.isSearched = agency == nil }
    }

    /// The trail of a list of news: that of its agency, or of the home page.
    private func newsTrail(of agency: Int?) -> Int {
        agency.map { trailsOfAgencies[$0] } ?? Self.homeTrail
    }

    /// Where the list of an agency's news begins; that of the portal for one at its root.
    func newsAddress(of agency: Int?) -> String {
        addresses.newsList(base: agency.map { portal.agencies[$0].base } ?? "")
    }
}
