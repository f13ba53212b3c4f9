/// What every page has around its content.
extension PageReader {
    mutating func startFrame(
        _ tag: Tag, _ page: Span<UInt8>, _ leadsAway: Bool
    ) {
        switch tag.element {
        case .html:
            sums.html = tag.range
            if tag[.lang].map({ !page.isLanguage($0) }) ?? true { note(.language, tag.range) }
        case .head: sums.head = tag.range
        case .body: sums.body = tag.range
        case .title where sums.drawings == 0 && !sums.hasTitle:
            sums.hasTitle = true
            sums.titleStart = tag.end
        case .main:
            sums.mains += 1
            if sums.mains == 1 { sums.main = tag.range }
            if sums.mains == 2 { sums.secondMain = tag.range }
        case .header where sums.sections == 0: sums.headers += 1
        case .footer where sums.sections == 0: sums.footers += 1
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
            sums.hasViewport = true
            guard let content = tag[.content], page.forbidsZoom(content) else { return }
            note(.zoomForbidden, tag.range, [page.text(content)])
        }
    }

    /// What is known of a page only at its end.
    mutating func finish(_ page: Span<UInt8>) {
        while let last = stack.last {
            if !last.element.mayStayOpen {
                note(.unclosedElement, last.range, [page.name(of: last.range)])
            }
            pop(page)
        }
        let top = sums.html ?? 0..<0
        let head = sums.head ?? top
        let body = sums.body ?? top
        if sums.html == nil { note(.language, top) }
        if !sums.hasTitle { note(.title, head) }
        if !sums.hasViewport { note(.viewport, head) }
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
        if sums.mains != 1 { note(.main, sums.secondMain ?? body, ["\(sums.mains)"]) }
        if sums.headers == 0 { note(.landmark, body, ["header"]) }
        // A page from which nothing leads away has no menu to be found.
        if navigations.isEmpty, sums.links > 1 { note(.landmark, body, ["nav"]) }
        if sums.footers == 0 { note(.landmark, body, ["footer"]) }
        if sums.firstHeadings != 1 {
            note(.heading, sums.secondHeading ?? sums.main ?? body, ["\(sums.firstHeadings)"])
        }
        if let stop = sums.firstStop, !stop.isSkip { note(.skipLink, stop.range) }
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
            note(.longTitle, sums.head ?? words, ["\(letters)"])
        }
    }

    /// What is longer is more than a quarter of a minute read aloud.
    private static let longestTitle = 250
}

extension Attribute {
    /// As it is written.
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
