import Content
import Diagnostics
import OpenData
import PortalModel
import Templates
import Words

/// What the pages that list functions of all agencies show.
extension Site {
    private func pager(
        _ page: Page, _ part: Int, of count: Int, at address: (Int) -> String
    ) -> Pager? {
        guard count > 1 else { return nil }
        func link(_ number: Int) -> String {
            Address.relative(from: page.address, to: address(number))
        }
        return Pager(
            part: part,
            parts: (1...count).map {
                PagerPart(number: $0, address: link($0), isCurrent: $0 == part)
            },
            previous: part > 1 ? link(part - 1) : nil, next: part < count ? link(part + 1) : nil)
    }

    // MARK: Themes

    func themes(_ page: Page) -> ThemesPage {
        let topics = portal.topicIndex.topics.all
        let order = plan.functionLists.shownThemes.map { (OrderingKey(topics[$0].title), $0) }
        return ThemesPage(
            frame: frame(page),
            themes: order.sorted { $0.0 < $1.0 }.map { _, topic in
                ThemeItem(
                    title: topics[topic].title, summary: topics[topic].summary,
                    address: Address.relative(
                        from: page.address, to: plan.address(ofTheme: topic)),
                    count: words.functions(plan.functionLists.themes[topic].functions.count))
            })
    }

    func theme(_ page: Page, _ index: Int, _ part: Int) -> ThemePage {
        let topic = portal.topicIndex.topics.all[index]
        let list = plan.functionLists.themes[index]
        return ThemePage(
            frame: frame(page, part: part, description: topic.summary),
            summary: topic.summary, count: words.functions(list.functions.count),
            marks: topic.words.map(\.value),
            agencies: agencies(list.functions[list.parts[part - 1]], on: page.address) {
                reasons($0, for: index)
            },
            pager: pager(page, part, of: list.parts.count) {
                plan.address(ofTheme: index, part: $0)
            })
    }

    /// Why a function belongs to a theme.
    private struct Reasons {
        /// Words as its text has them.
        var words: [String] = []
        /// Whether its own file says so.
        var isGiven = false

        mutating func add(_ mark: TopicMark, in text: String) {
            guard !mark.isGiven else {
                isGiven = true
                return
            }
            let utf8 = text.utf8
            let start = utf8.index(utf8.startIndex, offsetBy: Int(mark.start))
            let end = utf8.index(start, offsetBy: Int(mark.end - mark.start))
            let word = text[start..<end].onOneLine
            if !words.contains(where: { $0.isFolded(like: word) }) { words.append(word) }
        }
    }

    private func reasons(_ place: FunctionPosition, for topic: Int) -> Reasons {
        let text = portal.function(at: place).plainText
        var reasons = Reasons()
        for mark in portal.topicIndex.marks(Int(place.agency), Int(place.position))
        where mark.topic == topic {
            reasons.add(mark, in: text)
        }
        return reasons
    }

    /// The themes of a function, for its own page.
    ///
    /// - Parameter addresses: The page of each theme, as seen from that page.
    func themes(
        ofFunction position: Int, of agency: Int, addresses: [String]
    ) -> [FunctionTheme] {
        guard !plan.functionLists.themes.isEmpty else { return [] }
        let text = portal.agencies[agency].functions[position].plainText
        return portal.topicIndex.marks(agency, position).chunked(by: { $0.topic == $1.topic }).map {
            marks in
            let topic = Int(marks[marks.startIndex].topic)
            var reasons = Reasons()
            reasons.words.reserveCapacity(marks.count)
            for mark in marks { reasons.add(mark, in: text) }
            return FunctionTheme(
                title: portal.topicIndex.topics.all[topic].title,
                address: addresses[topic],
                words: reasons.words, isGiven: reasons.isGiven)
        }
    }

    // MARK: Functions

    /// A stretch of a list of functions, by agency.
    private func agencies(
        _ stretch: ArraySlice<FunctionPosition>, on address: String,
        reasons: (FunctionPosition) -> Reasons = { _ in Reasons() }
    ) -> [ListedAgency] {
        stretch.chunked(by: { $0.agency == $1.agency }).map { places in
            let index = Int(places[places.startIndex].agency)
            return ListedAgency(
                title: portal.agencies[index].title, path: plan.path(above: index),
                address: Address.relative(from: address, to: portal.agencies[index].address),
                functions: places.map { place in
                    let reasons = reasons(place)
                    return item(
                        place, on: address, words: reasons.words, isGiven: reasons.isGiven)
                })
        }
    }

    private func item(
        _ place: FunctionPosition, on address: String, agency: String? = nil,
        words: [String] = [], isGiven: Bool = false
    ) -> ListedFunction {
        let function = portal.function(at: place)
        return ListedFunction(
            number: function.number, title: function.title,
            address: Address.relative(
                from: address,
                to: portal.address(ofFunction: Int(place.position), of: Int(place.agency))),
            agency: agency, words: words, isGiven: isGiven)
    }

    /// The functions of other agencies that are like one, for its own page.
    func related(
        toFunction position: Int, of agency: Int, on address: String, _ cache: inout Cache
    ) -> [ListedFunction] {
        guard let likeness = plan.likeness else { return [] }
        let place = FunctionPosition(agency: agency, position: position)
        return likeness.functions(like: place, &cache.likeness).map {
            item($0, on: address, agency: plan.agencyNames[Int($0.agency)].withPath)
        }
    }

    func verbs(_ page: Page, _ part: Int) -> VerbsPage {
        let range =
            plan.functionLists.verbParts.isEmpty ? 0..<0 : plan.functionLists.verbParts[part - 1]
        return VerbsPage(
            frame: frame(page, part: part),
            verbs: range.map { verb in
                ThemeItem(
                    title: plan.functionLists.verbs[verb].title, summary: nil,
                    address: Address.relative(
                        from: page.address,
                        to: addresses.verb(plan.functionLists.verbs[verb].slug)),
                    count: words.functions(plan.functionLists.verbs[verb].list.functions.count))
            },
            pager: pager(
                page, part, of: plan.functionLists.verbParts.count, first: addresses.verbs))
    }

    func verb(_ page: Page, _ index: Int, _ part: Int) -> VerbPage {
        let verb = plan.functionLists.verbs[index]
        let list = verb.list
        return VerbPage(
            frame: frame(page, part: part),
            count: words.functions(list.functions.count),
            agencies: agencies(list.functions[list.parts[part - 1]], on: page.address),
            pager: pager(page, part, of: list.parts.count) {
                addresses.verb(verb.slug, part: $0)
            })
    }

    func alphabet(_ page: Page, _ part: Int) -> AlphabetPage {
        let list = plan.functionLists.alphabet
        var letters: [FunctionLetter] = []
        for place in list.functions[list.parts[part - 1]].chunked(by: { one, other in
            portal.function(at: one).title.initial == portal.function(at: other).title.initial
        }) {
            let letter = portal.function(at: place[place.startIndex]).title.initial
            letters.append(
                FunctionLetter(
                    letter: letter, id: Self.id(ofLetter: letter),
                    functions: place.map {
                        item(
                            $0, on: page.address, agency: plan.agencyNames[Int($0.agency)].withPath)
                    }))
        }
        return AlphabetPage(
            frame: frame(page, part: part),
            count: words.functions(portal.functionCount),
            index: plan.functionLists.letters.map { letter, first in
                PageLink(
                    title: letter,
                    address: (first == part
                        ? ""
                        : Address.relative(
                            from: page.address,
                            to: addresses.part(first, of: addresses.alphabet)))
                        + "#" + Self.id(ofLetter: letter))
            },
            letters: letters,
            pager: pager(page, part, of: list.parts.count, first: addresses.alphabet))
    }

    /// The name of the place where a letter begins: `letra_enie` for «Ñ», which no address has, and
    /// the numbers of Unicode for what is no letter of ours.
    static func id(ofLetter letter: String) -> String {
        switch letter {
        case "Ñ": "letra_enie"
        case "#": "letra_otras"
        case "0–9": "letra_cifras"
        default:
            "letra_"
                + (letter.slug.isEmpty
                    ? letter.unicodeScalars.map { String($0.value, radix: 16) }
                        .joined(separator: "_") : letter.slug)
        }
    }
}

extension RandomAccessCollection {
    /// The stretches of elements that belong together, each two neighbours of which do.
    func chunked(by belong: (Element, Element) -> Bool) -> [SubSequence] {
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

extension String {
    /// Whether both are one word, whatever their case and accents.
    fileprivate func isFolded(like other: String) -> Bool {
        if self == other { return true }
        // To fold costs more than all the rest, and few begin alike.
        if let one = utf8.first, let two = other.utf8.first, one < 0x80, two < 0x80,
            one | 0x20 != two | 0x20
        {
            return false
        }
        return folded == other.folded
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
