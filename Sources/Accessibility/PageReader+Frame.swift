/// The parts that every page has around its content.
extension PageReader {
    mutating func startFrame(
        _ tag: Tag, _ page: Span<UInt8>, _ leadsAway: Bool
    ) {
        switch tag.element {
        case .html:
            tally.html = tag.range
            if tag[.lang].map({ !page.isLanguage($0) }) ?? true { note(.language, tag.range) }
        case .head: tally.head = tag.range
        case .body: tally.body = tag.range
        case .title where tally.drawings == 0 && !tally.hasTitle:
            tally.hasTitle = true
            tally.titleStart = tag.end
        case .main:
            tally.mains += 1
            if tally.mains == 1 { tally.main = tag.range }
            if tally.mains == 2 { tally.secondMain = tag.range }
        case .header where tally.sections == 0: tally.headers += 1
        case .footer where tally.sections == 0: tally.footers += 1
        case .nav:
            let words = tag[.ariaLabel] ?? tag[.ariaLabelledby]
            navigations.append(
                Navigation(
                    tag: tag.range,
                    name: words.flatMap { page.isBlank($0) ? nil : page.key(of: $0) }))
        case .meta: startMeta(tag, page, leadsAway)
        default: break
        }
    }

    private mutating func startMeta(
        _ tag: Tag, _ page: Span<UInt8>, _ leadsAway: Bool
    ) {
        if let kind = tag[.httpEquiv], page.equals("refresh", in: kind) {
            let content = tag[.content].map { page.trimmed($0) } ?? 0..<0
            let isAtOnce =
                page.equals("0", in: content) || page.holds("0;", at: content.lowerBound)
                || page.holds("0 ", at: content.lowerBound)
            if !(leadsAway && isAtOnce) { note(.refresh, tag.range) }
        } else if let name = tag[.name], page.equals("viewport", in: name) {
            tally.hasViewport = true
            guard let content = tag[.content], page.forbidsZoom(content) else { return }
            note(.zoomForbidden, tag.range, [page.text(content)])
        }
    }

    /// Checks what is known of a page only at its end.
    mutating func finish(_ page: Span<UInt8>) {
        while let last = stack.last {
            if !last.element.mayStayOpen {
                note(.unclosedElement, last.range, [page.name(of: last.range)])
            }
            pop(page)
        }
        let top = tally.html ?? 0..<0
        let head = tally.head ?? top
        let body = tally.body ?? top
        if tally.html == nil { note(.language, top) }
        if !tally.hasTitle { note(.title, head) }
        if !tally.hasViewport { note(.viewport, head) }
        checkParts(body)
        for reference in references where !ids.contains(reference.key) {
            note(
                .brokenReference, reference.tag,
                [reference.attribute.text, page.text(reference.name)])
        }
        for control in controls where !labels.contains(control.key) {
            note(.unlabelledControl, control.tag, [page.name(of: control.tag)])
        }
        checkTitle(page)
    }

    private mutating func checkParts(_ body: Range<Int>) {
        if tally.mains != 1 { note(.main, tally.secondMain ?? body, ["\(tally.mains)"]) }
        if tally.headers == 0 { note(.landmark, body, ["header"]) }
        // A page without links has no menu to be found.
        if navigations.isEmpty, tally.links > 1 { note(.landmark, body, ["nav"]) }
        if tally.footers == 0 { note(.landmark, body, ["footer"]) }
        if tally.firstHeadings != 1 {
            note(.heading, tally.secondHeading ?? tally.main ?? body, ["\(tally.firstHeadings)"])
        }
        if let stop = tally.firstStop, !stop.isSkip { note(.skipLink, stop.range) }
        guard navigations.count > 1 else { return }
        for (index, navigation) in navigations.enumerated() {
            let isKnown =
                navigation.name.map { name in
                    navigations[..<index].contains { $0.name == name }
                } ?? true
            if isKnown { note(.unnamedNavigation, navigation.tag) }
        }
    }

    private mutating func checkTitle(_ page: Span<UInt8>) {
        guard let words = title else { return }
        titleKey = page.key(of: words)
        var letters = 0
        for index in words where page[index] & 0xC0 != 0x80 { letters += 1 }
        if letters > Self.longestTitle {
            note(.longTitle, tally.head ?? words, ["\(letters)"])
        }
    }

    /// The number of letters from which a title takes more than a quarter of a minute to be read
    /// aloud.
    private static let longestTitle = 250
}

extension Attribute {
    /// The name of the attribute, as it is written.
    fileprivate var text: String {
        switch self {
        case .for: "for"
        case .ariaLabelledby: "aria-labelledby"
        case .ariaDescribedby: "aria-describedby"
        case .ariaControls: "aria-controls"
        default: "href"
        }
    }
}
