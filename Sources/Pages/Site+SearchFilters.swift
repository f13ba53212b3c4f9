import Content
import Diagnostics
import PortalModel
import Search
import Words

/// Where the documents of agencies and themes stand in the index.
struct SearchSpans {
    /// The document of each agency, which its functions follow.
    var starts: [Int]
    /// The documents of each theme that are no functions.
    var themes: [[Int]]
    /// The first of the norms.
    var norms = 0
    /// Behind the documents of the last agency.
    var end = 0

    init(agencies: Int, themes: Int) {
        starts = Array(repeating: 0, count: agencies)
        self.themes = Array(repeating: [], count: themes)
    }
}

/// What readers of the search can ask for alone.
extension Site {
    /// How the index calls what can be asked for.
    private enum FilterName {
        static func kind(_ word: String) -> String { "k/" + word.slug }
        static func agency(_ base: String) -> String { "a/" + base.dropLast() }
        static func theme(_ id: String) -> String { "t/" + id }
    }

    func filters(of plan: SearchPlan, _ spans: inout SearchSpans) -> [SearchFilter] {
        agencyFilters(spans) + themeFilters(&spans) + kindFilters(plan)
    }

    /// Each agency with all that are part of it, and the norms on which they rest or that they name.
    private func agencyFilters(_ spans: SearchSpans) -> [SearchFilter] {
        let order = plan.lists.depthFirst
        var ends = spans.starts
        for (place, index) in order.enumerated() {
            ends[index] = place + 1 < order.count ? spans.starts[order[place + 1]] : spans.end
        }
        for index in order.reversed() {
            guard let parent = portal.agencies[index].parent else { continue }
            ends[parent] = max(ends[parent], ends[index])
        }
        var norms = [[Int]](repeating: [], count: portal.agencies.count)
        for (place, norm) in portal.norms.enumerated() {
            for use in norm.uses {
                let user: Int? =
                    switch use.place {
                    case .agency(let index), .function(let index, _): index
                    case .article(let index): portal.articles[index].agency
                    case .home, .norm: nil
                    }
                guard let user else { continue }
                for index in portal.lineage(of: user)
                where norms[index].last != spans.norms + place {
                    norms[index].append(spans.norms + place)
                }
            }
        }
        return order.compactMap { index in
            let agency = portal.agencies[index]
            guard !agency.base.isEmpty else { return nil }
            return SearchFilter(
                name: FilterName.agency(agency.base),
                documents: norms[index].stretches + [spans.starts[index]..<ends[index]])
        }
    }

    private func themeFilters(_ spans: inout SearchSpans) -> [SearchFilter] {
        for index in plan.lists.depthFirst {
            for name in portal.agencies[index].document.common.themes {
                guard let theme = portal.topic(named: name.value), theme < spans.themes.count
                else { continue }
                spans.themes[theme].append(spans.starts[index])
            }
        }
        return plan.functionLists.shownThemes.map { theme in
            let functions = plan.functionLists.themes[theme].functions.map {
                spans.starts[Int($0.agency)] + 1 + Int($0.position)
            }
            return SearchFilter(
                name: FilterName.theme(portal.topicIndex.topics.all[theme].id),
                documents: Set(functions + spans.themes[theme]).sorted().stretches)
        }
    }

    private func kindFilters(_ plan: SearchPlan) -> [SearchFilter] {
        var positions = [[Int]](repeating: [], count: SearchDocument.Kind.allCases.count)
        for (position, entry) in plan.entries.enumerated() {
            positions[entry.kind.rawValue].append(position)
        }
        return SearchDocument.Kind.allCases.map { kind in
            SearchFilter(
                name: FilterName.kind(words[kind.word]),
                documents: positions[kind.rawValue].stretches)
        }
    }
}

extension SearchPlan.Entry {
    fileprivate var kind: SearchDocument.Kind {
        switch self {
        case .page: .page
        case .theme: .theme
        case .norm: .norm
        case .agency: .agency
        case .function: .function
        case .file: .document
        }
    }
}

extension [Int] {
    /// Numbers in ascending order, each once, as stretches of those that follow each other.
    fileprivate var stretches: [Range<Int>] {
        var stretches: [Range<Int>] = []
        for number in self {
            if let last = stretches.last, last.upperBound == number {
                stretches[stretches.count - 1] = last.lowerBound..<number + 1
            } else {
                stretches.append(number..<number + 1)
            }
        }
        return stretches
    }
}

/// The page of the search.
extension Site {
    /// How many agencies readers choose from, if that many are at the top: all others have links to
    /// the search within them.
    private static let agencyLimit = 400

    func search(_ page: Page, _ directory: String) -> SearchPage {
        SearchPage(
            frame: frame(
                page, description: words[.searchText]),
            script: Address.relative(
                from: page.address,
                to: plan.frameSource.assets["buscar.js"] ?? addresses.assets + "buscar.js"),
            index: directory.isEmpty ? page.address : addresses.searchFolder + directory,
            kinds: SearchDocument.Kind.allCases.map { kind in
                SearchOption(value: words[kind.word].slug, title: words[kind.word])
            },
            agencies: agencyOptions(),
            themes: plan.functionLists.shownThemes.map { theme in
                let topic = portal.topicIndex.topics.all[theme]
                return SearchOption(value: topic.id, title: topic.title)
            })
    }

    /// The agencies as their hierarchy has them, as deep as there is room.
    private func agencyOptions() -> [SearchOption] {
        var depths = [Int](repeating: 0, count: portal.agencies.count)
        var counts: [Int] = []
        for index in plan.lists.depthFirst {
            let depth = portal.agencies[index].parent.map { depths[$0] + 1 } ?? 0
            depths[index] = depth
            if depth == counts.count { counts.append(0) }
            counts[depth] += 1
        }
        var (deepest, total) = (0, counts.first ?? 0)
        while deepest + 1 < counts.count, total + counts[deepest + 1] <= Self.agencyLimit {
            deepest += 1
            total += counts[deepest]
        }
        return plan.lists.depthFirst.filter {
            depths[$0] <= deepest && !portal.agencies[$0].base.isEmpty
        }
        .map { index in
            let agency = portal.agencies[index]
            return SearchOption(
                value: String(agency.base.dropLast()),
                title: String(repeating: "— ", count: depths[index]) + agency.title)
        }
    }
}

extension SearchDocument.Kind {
    /// What one of its documents is called.
    fileprivate var word: Word {
        switch self {
        case .agency: .agency
        case .function: .function
        case .norm: .norm
        case .document: .document
        case .theme: .theme
        case .page: .webPage
        }
    }
}
