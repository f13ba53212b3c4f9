import Content
import OpenData
import PortalModel
import Templates

/// A figure of the portal: rows with a bar each, and beside every bar its number in words.
struct Figure: Sendable {
    struct Row: Sendable {
        let title: String
        let address: String
        /// The number or the day in words.
        let value: String
        /// Where the bar begins and how long it is, of 100.
        let start: Int
        let length: Int

        static let view = View<Row>(
            "row",
            [
                .text("title", "De qué es") { $0.title },
                .address("address", "Su página") { $0.address },
                .text("value", "Cuánto o cuándo, en palabras") { $0.value },
                .number("start", "Dónde comienza la barra, de 100") { $0.start },
                .number("length", "Cuánto mide, de 100") { $0.length },
            ])
    }

    let rows: [Row]
    /// What stands at the beginning of the bars, and at their end.
    let first: String
    let last: String

    /// How many rows a figure has at most.
    static let limit = 10

    static let view = View<Figure>(
        "figure",
        [
            .list("rows", "Las filas", of: { Row.view }) { $0.rows },
            .text("first", "Lo que está al comienzo de las barras") { $0.first },
            .text("last", "Lo que está al final") { $0.last },
        ])
}

extension Site {
    /// How many functions the themes have that have most; nil where there is nothing to compare.
    func themesFigure(on address: String) -> Figure? {
        let counts = plan.functionLists.shownThemes.map { theme in
            (theme: theme, count: plan.functionLists.themes[theme].functions.count)
        }
        // Those with as many stay in the order in which the portal names them.
        let sorted = counts.enumerated().sorted {
            ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
        }.map(\.element)
        guard counts.count > 1, let most = sorted.first?.count else { return nil }
        let rows = sorted.prefix(Figure.limit).map { theme, count in
            Figure.Row(
                title: portal.topicIndex.topics.all[theme].title,
                address: Address.relative(
                    from: address, to: plan.address(ofTheme: theme)),
                value: words.text(of: count), start: 0, length: max(1, count * 100 / most))
        }
        return Figure(rows: rows, first: words.text(of: 0), last: words.text(of: most))
    }

    /// Between which days the pages of the main agencies changed last; nil where there is nothing to
    /// compare.
    ///
    /// The days are those that the pages say, so that the figure is the same on every day.
    func freshnessFigure(on address: String) -> Figure? {
        var shown = portal.roots
        if shown.count == 1 { shown = portal.agencies[shown[0]].children }
        let spans = self.spans(of: shown)
        let known = shown.compactMap { agency in spans[agency].map { (agency, $0) } }
        guard known.count > 1, let first = known.map(\.1.first).min(),
            let last = known.map(\.1.last).max(), first < last
        else { return nil }
        let whole = last.daysSince1970 - first.daysSince1970
        let rows = known.prefix(Figure.limit).map { agency, span in
            let start = (span.first.daysSince1970 - first.daysSince1970) * 100 / whole
            let end = (span.last.daysSince1970 - first.daysSince1970) * 100 / whole
            // Where all pages are of one day, that day is still to be seen.
            let length = max(2, end - start)
            return Figure.Row(
                title: portal.agencies[agency].title,
                address: Address.relative(from: address, to: portal.agencies[agency].address),
                value: span.first == span.last
                    ? words.text(of: span.last)
                    : words.text(of: span.first) + " – " + words.text(of: span.last),
                start: min(start, 100 - length), length: length)
        }
        return Figure(rows: rows, first: words.text(of: first), last: words.text(of: last))
    }

    /// The first and the last day on which a page of some agencies, or of those below them, changed.
    private func spans(of shown: [Int]) -> [Int: (first: Day, last: Day)] {
        var rows: [Int?] = Array(repeating: nil, count: portal.agencies.count)
        for agency in shown { rows[agency] = agency }
        var spans: [Int: (first: Day, last: Day)] = [:]
        for index in plan.lists.depthFirst {
            let agency = portal.agencies[index]
            if rows[index] == nil { rows[index] = agency.parent.flatMap { rows[$0] } }
            guard let row = rows[index] else { continue }
            func note(_ day: Day?) {
                guard let day else { return }
                let span = spans[row] ?? (day, day)
                spans[row] = (min(span.first, day), max(span.last, day))
            }
            note(data.days.agencies[index].latest)
            for provenance in data.days.functions[index] { note(provenance.ownLatest) }
        }
        return spans
    }
}
