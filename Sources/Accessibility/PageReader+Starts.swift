/// Start tags, each with the rules that concern it alone.
extension PageReader {
    @inline(__always)
    mutating func start(_ tag: Tag, _ page: Span<UInt8>, _ leadsAway: Bool) {
        let element = tag.element
        while let last = stack.last, last.element.mayStayOpen, element.ends(last.element) {
            pop(page)
        }
        checkPlace(tag, page)
        if tag.hasAttributes { readAttributes(of: tag, page) }
        // What is hidden from screen readers needs no name.
        let wantsName = startElement(tag, page, leadsAway) && hiddenDepth == 0
        guard !element.isVoid, !(tag.isClosed && tally.drawings > 0) else {
            if wantsName { noteNameless(element, tag.range, page) }
            return
        }
        stack.append(
            Open(
                name: tag.name, element: element, start: Int32(truncatingIfNeeded: tag.start),
                end: Int32(truncatingIfNeeded: tag.end), wantsName: wantsName))
        if wantsName { nameless += 1 }
        openFrame(element)
        if element.isSection { tally.sections += 1 }
        if element == .svg { tally.drawings += 1 }
        if element == .label { tally.labels += 1 }
        if hiddenDepth == 0, tag.has(.ariaHidden), tag.isHidden(in: page) {
            hiddenDepth = stack.count
        }
    }

    /// Checks that items are in lists, and that nothing else is.
    @inline(__always)
    private mutating func checkPlace(_ tag: Tag, _ page: Span<UInt8>) {
        guard let parent = stack.last else { return }
        let element = tag.element
        switch parent.element {
        case .ul, .ol, .menu:
            if element != .li, element != .script, element != .template {
                note(
                    .listContent, tag.range,
                    [page.name(of: parent.range), "<\(page.name(of: tag.range))>"])
            }
        case .dl:
            if element != .dt, element != .dd, element != .div, element != .script,
                element != .template
            {
                note(.listContent, tag.range, ["dl", "<\(page.name(of: tag.range))>"])
            }
        default:
            if element == .li || (element == .dt || element == .dd) && parent.element != .div {
                note(.itemOutsideList, tag.range, [page.name(of: tag.range)])
            }
        }
    }

    /// Reads the attributes that any element may have.
    private mutating func readAttributes(of tag: Tag, _ page: Span<UInt8>) {
        if let id = tag[.id] {
            let key = page.key(of: id)
            if !ids.insert(key) { note(.duplicateID, tag.range, [page.text(id)]) }
        }
        if let target = tag[.href], target.count > 1,
            page[target.lowerBound] == UInt8(ascii: "#")
        {
            let name = target.lowerBound + 1..<target.upperBound
            if !page.equals("top", in: name) { refer(.href, name, tag, page) }
        }
        if let name = tag[.for] {
            let key = page.key(of: name)
            labels.append(key)
            refer(.for, name, tag, page)
        }
        if let names = tag[.ariaLabelledby] { referToAll(.ariaLabelledby, names, tag, page) }
        if let names = tag[.ariaDescribedby] { referToAll(.ariaDescribedby, names, tag, page) }
        if let names = tag[.ariaControls] { referToAll(.ariaControls, names, tag, page) }
        if tag.element != .html, let code = tag[.lang] ?? tag[.hreflang],
            !page.isLanguage(code)
        {
            note(.partLanguage, tag.range, [page.text(code)])
        }
        if let index = tag[.tabindex], !index.isEmpty,
            (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(page[index.lowerBound])
        {
            note(.positiveTabindex, tag.range, [page.text(index)])
        }
        if tag.has(.autofocus) { note(.takesFocus, tag.range) }
        if let event = tag.event { note(.eventAttribute, tag.range, [page.text(event)]) }
    }

    private mutating func referToAll(
        _ attribute: Attribute, _ names: Range<Int>, _ tag: Tag, _ page: Span<UInt8>
    ) {
        var index = names.lowerBound
        while index < names.upperBound {
            while index < names.upperBound, page[index] <= 0x20 { index += 1 }
            let start = index
            while index < names.upperBound, page[index] > 0x20 { index += 1 }
            if index > start { refer(attribute, start..<index, tag, page) }
        }
    }

    private mutating func refer(
        _ attribute: Attribute, _ name: Range<Int>, _ tag: Tag, _ page: Span<UInt8>
    ) {
        let key =
            attribute == .href ? page.keyOfFragment(name) : page.key(of: name)
        references.append(
            Reference(attribute: attribute, name: name, tag: tag.range, key: key))
    }

    /// Applies the rules for one kind of element; returns whether it needs a name from its content.
    private mutating func startElement(
        _ tag: Tag, _ page: Span<UInt8>, _ leadsAway: Bool
    ) -> Bool {
        switch tag.element {
        case .a:
            guard let target = tag[.href] else { return false }
            if page.leadsToAPage(target) {
                tally.links += 1
                if frameDepth > 0 { openFrameLink(tag, to: target) }
            }
            stop(
                at: tag.range,
                isSkip: target.count > 1 && page[target.lowerBound] == UInt8(ascii: "#"))
            return !isNamed(tag, page)
        case .h1, .h2, .h3, .h4, .h5, .h6: return startHeading(tag, page)
        case .img: startImage(tag, page)
        case .input, .select, .textarea, .button: return startControl(tag, page)
        case .summary: return !isNamed(tag, page)
        case .svg: return !tag.isHidden(in: page) && !isDecoration(tag, page) && !isNamed(tag, page)
        case .html, .head, .body, .meta, .title, .main, .header, .footer, .nav:
            startFrame(tag, page, leadsAway)
        case .table: tables.append(Table(tag: tag.range, isLayout: isDecoration(tag, page)))
        case .th: startHeaderCell(tag)
        case .iframe: if !isNamed(tag, page) { note(.unnamedFrame, tag.range) }
        case .video, .audio:
            tally.hasCaptions = false
            if tag.has(.autoplay), tag.element == .audio || !tag.has(.muted) {
                note(.playsAlone, tag.range, [page.name(of: tag.range)])
            }
        case .track:
            guard let kind = tag[.kind] else { break }
            if page.equals("captions", in: kind) || page.equals("subtitles", in: kind) {
                tally.hasCaptions = true
            }
        case .marquee, .blink: note(.movingText, tag.range, [page.name(of: tag.range)])
        default: break
        }
        return false
    }

    private mutating func startHeading(_ tag: Tag, _ page: Span<UInt8>) -> Bool {
        guard let level = tag.element.headingLevel else { return false }
        if level == 1 {
            tally.firstHeadings += 1
            if tally.firstHeadings == 2 { tally.secondHeading = tag.range }
        }
        if level > tally.level + 1, level > 2 {
            note(.skippedHeading, tag.range, ["\(max(tally.level, 1))", "\(level)"])
        }
        tally.level = level
        return !isNamed(tag, page)
    }

    private mutating func startImage(_ tag: Tag, _ page: Span<UInt8>) {
        guard let words = tag[.alt] else {
            if !isNamed(tag, page), !isDecoration(tag, page), !tag.isHidden(in: page) {
                note(.imageWithoutText, tag.range)
            }
            return
        }
        guard !page.isBlank(words) else { return }
        if page.isImageName(words) { note(.imageTextIsName, tag.range, [page.text(words)]) }
        if hiddenDepth == 0 { nameAll() }
    }

    /// Checks a control: a field is named by its label, a button by its text.
    private mutating func startControl(_ tag: Tag, _ page: Span<UInt8>) -> Bool {
        let kind = tag.element == .input ? tag[.type] : nil
        if let kind, page.equals("hidden", in: kind) { return false }
        if let kind, page.equals("search", in: kind) { tally.hasSearch = true }
        stop(at: tag.range, isSkip: false)
        if isNamed(tag, page) { return false }
        if tag.element == .button { return true }
        if let kind {
            if page.equals("submit", in: kind) || page.equals("reset", in: kind) {
                // Browsers show a text where the tag has none; it may not have an empty one.
                return tag[.value].map { page.isBlank($0) } ?? false
            }
            if page.equals("button", in: kind) {
                return tag[.value].map { page.isBlank($0) } ?? true
            }
            if page.equals("image", in: kind) {
                return tag[.alt].map { page.isBlank($0) } ?? true
            }
        }
        if tally.labels > 0 { return false }
        if let id = tag[.id] {
            controls.append(
                Control(element: tag.element, key: page.key(of: id), tag: tag.range))
        } else {
            note(.unlabelledControl, tag.range, [page.name(of: tag.range)])
        }
        return false
    }

    private mutating func startHeaderCell(_ tag: Tag) {
        guard let last = tables.indices.last else { return }
        tables[last].hasHeader = true
        if !tag.has(.scope), tables[last].headerWithoutScope == nil {
            tables[last].headerWithoutScope = tag.range
        }
    }

    /// Notes an element that the keyboard reaches.
    private mutating func stop(at range: Range<Int>, isSkip: Bool) {
        if tally.firstStop == nil { tally.firstStop = (range, isSkip) }
    }
}
