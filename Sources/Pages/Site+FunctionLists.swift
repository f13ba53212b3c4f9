import Content
import Diagnostics
import OpenData
import PortalModel
import Templates
import Words

/// What the pages that list functions of all agencies show.
extension Site {
    /// The template of a page that lists functions, and what it shows.
    func content(
        of page: Page, _ list: FunctionLists.Subject
    ) -> (template: TemplateSet.Page?, record: Record) {
        switch list {
        case .themes:
            (templates.themes, ThemesPage.view.record(themes(page)))
        case .theme(let topic, let part):
            (templates.themeOfFunctions, ThemePage.view.record(theme(page, topic, part)))
        case .verbs(let part):
            (templates.verbs, VerbsPage.view.record(verbs(page, part)))
        case .verb(let index, let part):
            (templates.verb, VerbPage.view.record(verb(page, index, part)))
        case .alphabet(let part):
            (templates.alphabet, AlphabetPage.view.record(alphabet(page, part)))
        }
    }

    /// What a page that lists functions is called.
    func title(of list: FunctionLists.Subject) -> String {
        switch list {
        case .themes: words["themes"]
        case .theme(let topic, _): portal.topicIndex.topics.all[topic].title
        case .verbs: words["functions_by_verb"]
        case .verb(let verb, _): functionLists.verbs[verb].title
        case .alphabet: words["functions_a_z"]
        }
    }

    /// The pages above one that lists functions, home included.
    private func steps(above list: FunctionLists.Subject) -> [(title: String, address: String)] {
        let home = (title: words["home"], address: "index.html")
        let functions = (
            title: words["all_functions"], address: pathWords.functions + "/index.html"
        )
        return switch list {
        case .themes: [home]
        case .theme: [home, (words["themes"], address(of: .themes))]
        case .verbs, .alphabet: [home, functions]
        case .verb: [home, functions, (words["functions_by_verb"], address(of: .verbs(part: 1)))]
        }
    }

    private func frame(
        _ page: Page, _ list: FunctionLists.Subject, part: Int, description: String? = nil
    ) -> PageFrame {
        let steps = steps(above: list)
        return frame(
            page, title: title(of: list), part: part, description: description,
            breadcrumb: steps.map { link($0.title, to: $0.address, from: page.address) },
            structured: structured(page, title(of: list), nil, below: steps))
    }

    func address(of list: FunctionLists.Subject) -> String {
        pathWords.address(of: list, functionLists, portal)
    }

    private func pager(
        _ page: Page, _ part: Int, of count: Int, _ list: (Int) -> FunctionLists.Subject
    ) -> Pager? {
        guard count > 1 else { return nil }
        func link(_ number: Int) -> String {
            Address.relative(from: page.address, to: address(of: list(number)))
        }
        return Pager(
            part: part,
            parts: (1...count).map {
                PagerPart(number: $0, address: link($0), isCurrent: $0 == part)
            },
            previous: part > 1 ? link(part - 1) : nil, next: part < count ? link(part + 1) : nil)
    }

    // MARK: Themes

    private func themes(_ page: Page) -> ThemesPage {
        let topics = portal.topicIndex.topics.all
        let order = functionLists.shownThemes.map { (OrderingKey(topics[$0].title), $0) }
        return ThemesPage(
            frame: frame(page, .themes, part: 1),
            themes: order.sorted { $0.0 < $1.0 }.map { _, topic in
                ThemeItem(
                    title: topics[topic].title, summary: topics[topic].summary,
                    address: Address.relative(
                        from: page.address, to: address(of: .theme(topic, part: 1))),
                    count: words.functions(functionLists.themes[topic].functions.count))
            })
    }

    private func theme(_ page: Page, _ index: Int, _ part: Int) -> ThemePage {
        let topic = portal.topicIndex.topics.all[index]
        let list = functionLists.themes[index]
        return ThemePage(
            frame: frame(
                page, .theme(index, part: part), part: part, description: topic.summary),
            summary: topic.summary, count: words.functions(list.functions.count),
            marks: topic.words.map(\.value),
            agencies: agencies(list.functions[list.parts[part - 1]], on: page.address) {
                place, item in
                var item = item
                (item.words, item.isGiven) = reasons(place, for: index)
                return item
            },
            pager: pager(page, part, of: list.parts.count) { .theme(index, part: $0) })
    }

    /// Why a function belongs to a theme: words as its text has them, and whether its file says so.
    private func reasons(
        _ place: FunctionPosition, for topic: Int
    ) -> (words: [String], isGiven: Bool) {
        let read = portal.topicIndex[Int(place.agency), Int(place.position)]
        return reasons(
            read.marks.filter { $0.topic == topic }[...],
            in: portal.function(at: place).plainText)
    }

    private func reasons(
        _ marks: ArraySlice<TopicMark>, in text: String
    ) -> (words: [String], isGiven: Bool) {
        var words: [String] = []
        var isGiven = false
        for mark in marks {
            guard !mark.isGiven else {
                isGiven = true
                continue
            }
            let utf8 = text.utf8
            let start = utf8.index(utf8.startIndex, offsetBy: Int(mark.start))
            let end = utf8.index(start, offsetBy: Int(mark.end - mark.start))
            let word = text[start..<end].onOneLine
            // To fold costs more than all the rest, and most functions have one word.
            if words.isEmpty
                || !words.contains(word) && !words.contains(where: { $0.folded == word.folded })
            {
                words.append(word)
            }
        }
        return (words, isGiven)
    }

    /// The themes of a function, for its own page.
    func themes(ofFunction position: Int, of agency: Int, on address: String) -> [FunctionTheme] {
        guard !functionLists.themes.isEmpty else { return [] }
        let read = portal.topicIndex[agency, position]
        let text = portal.agencies[agency].functions[position].plainText
        return read.marks.chunked(by: { $0.topic == $1.topic }).map { marks in
            let topic = Int(marks[marks.startIndex].topic)
            let (words, isGiven) = reasons(marks, in: text)
            return FunctionTheme(
                title: portal.topicIndex.topics.all[topic].title,
                address: Address.relative(
                    from: address, to: self.address(of: .theme(topic, part: 1))),
                words: words, isGiven: isGiven)
        }
    }

    // MARK: Functions

    /// A stretch of a list of functions, by agency.
    private func agencies(
        _ stretch: ArraySlice<FunctionPosition>, on address: String,
        _ complete: (FunctionPosition, ListedFunction) -> ListedFunction = { $1 }
    ) -> [ListedAgency] {
        stretch.chunked(by: { $0.agency == $1.agency }).map { places in
            let index = Int(places[places.startIndex].agency)
            let agency = portal.agencies[index]
            return ListedAgency(
                title: agency.title, path: path(above: index),
                address: Address.relative(from: address, to: agency.address),
                functions: places.map { complete($0, item($0, on: address)) })
        }
    }

    private func item(_ place: FunctionPosition, on address: String) -> ListedFunction {
        let agency = portal.agencies[Int(place.agency)]
        let function = agency.functions[Int(place.position)]
        return ListedFunction(
            number: function.number, title: function.title,
            address: Address.relative(from: address, to: agency.address(of: function)))
    }

    /// The functions of other agencies that are like one, for its own page.
    func related(
        toFunction position: Int, of agency: Int, on address: String, _ cache: inout Cache
    ) -> [ListedFunction] {
        guard let likeness else { return [] }
        let place = FunctionPosition(agency: agency, position: position)
        return likeness.functions(like: place, &cache.likeness).map { place in
            var item = item(place, on: address)
            item.agency = nameWithPath(of: Int(place.agency))
            return item
        }
    }

    /// An agency with those above it: many have a «Secretaría General».
    private func nameWithPath(of agency: Int) -> String {
        ([portal.agencies[agency].title] + [path(above: agency)].compactMap(\.self))
            .joined(separator: " · ")
    }

    private func verbs(_ page: Page, _ part: Int) -> VerbsPage {
        let range = functionLists.verbParts.isEmpty ? 0..<0 : functionLists.verbParts[part - 1]
        return VerbsPage(
            frame: frame(page, .verbs(part: part), part: part),
            verbs: range.map { verb in
                ThemeItem(
                    title: functionLists.verbs[verb].title, summary: nil,
                    address: Address.relative(
                        from: page.address, to: address(of: .verb(verb, part: 1))),
                    count: words.functions(functionLists.verbs[verb].list.functions.count))
            },
            pager: pager(page, part, of: functionLists.verbParts.count) { .verbs(part: $0) })
    }

    private func verb(_ page: Page, _ index: Int, _ part: Int) -> VerbPage {
        let list = functionLists.verbs[index].list
        return VerbPage(
            frame: frame(page, .verb(index, part: part), part: part),
            count: words.functions(list.functions.count),
            agencies: agencies(list.functions[list.parts[part - 1]], on: page.address),
            pager: pager(page, part, of: list.parts.count) { .verb(index, part: $0) })
    }

    private func alphabet(_ page: Page, _ part: Int) -> AlphabetPage {
        let list = functionLists.alphabet
        var letters: [FunctionLetter] = []
        for place in list.functions[list.parts[part - 1]].chunked(by: { one, other in
            portal.function(at: one).title.initial == portal.function(at: other).title.initial
        }) {
            let letter = portal.function(at: place[place.startIndex]).title.initial
            letters.append(
                FunctionLetter(
                    letter: letter, id: Self.id(ofLetter: letter),
                    functions: place.map { place in
                        var item = item(place, on: page.address)
                        item.agency = nameWithPath(of: Int(place.agency))
                        return item
                    }))
        }
        return AlphabetPage(
            frame: frame(page, .alphabet(part: part), part: part),
            count: words.functions(portal.functionCount),
            index: functionLists.letters.map { letter, first in
                PageLink(
                    title: letter,
                    address: (first == part
                        ? ""
                        : Address.relative(
                            from: page.address, to: address(of: .alphabet(part: first))))
                        + "#" + Self.id(ofLetter: letter))
            },
            letters: letters,
            pager: pager(page, part, of: list.parts.count) { .alphabet(part: $0) })
    }

    /// The name of the place where a letter begins: `letra_enie` for «Ñ», which no address has.
    private static func id(ofLetter letter: String) -> String {
        switch letter {
        case "Ñ": "letra_enie"
        case "#": "letra_otras"
        case "0–9": "letra_cifras"
        default: "letra_" + (letter.slug.isEmpty ? "otras" : letter.slug)
        }
    }
}

extension RandomAccessCollection {
    /// The stretches of elements that belong together, each two neighbours of which do.
    fileprivate func chunked(by belong: (Element, Element) -> Bool) -> [SubSequence] {
        var chunks: [SubSequence] = []
        var start = startIndex
        var index = startIndex
        while index != endIndex {
            let next = self.index(after: index)
            if next == endIndex || !belong(self[index], self[next]) {
                chunks.append(self[start..<next])
                start = next
            }
            index = next
        }
        return chunks
    }
}

extension Substring {
    /// The text with one blank between its words.
    fileprivate var onOneLine: String {
        let hasBreaks = utf8.contains { $0 < 0x20 }
        return hasBreaks
            ? split(whereSeparator: \.isWhitespace).joined(separator: " ") : String(self)
    }
}
