/// End tags, and whether an element has a name.
extension PageReader {
    /// Reads the text between two tags.
    @inline(__always)
    mutating func text(_ page: Span<UInt8>, _ range: Range<Int>) {
        guard let last = stack.last else { return }
        let isInList = last.element == .ul || last.element == .ol || last.element == .dl
        guard nameless > 0 || isInList, !page.isBlank(range) else { return }
        if isInList {
            note(
                .listContent, last.range,
                [page.name(of: last.range), "«\(page.beginning(of: page.trimmed(range)))»"])
        }
        if hiddenDepth == 0 { nameAll() }
    }

    /// Marks all open elements that wait for a name as named.
    mutating func nameAll() {
        guard nameless > 0 else { return }
        let isTitle = stack.last?.element == .title
        for index in stack.indices.reversed() where stack[index].wantsName {
            // The words in a drawing are a part of it; its name is that of its title.
            if stack[index].element == .svg, !isTitle { continue }
            stack[index].wantsName = false
            nameless -= 1
        }
    }

    @inline(__always)
    mutating func end(_ tag: Tag, _ page: Span<UInt8>) {
        if tag.element == .title { endTitle(at: tag.start, page) }
        if isFrameLinkOpen, tag.element == .a { endFrameLink(at: tag.start) }
        var index = stack.count - 1
        while index >= 0, stack[index].name != tag.name { index -= 1 }
        guard index >= 0 else {
            note(.strayEndTag, tag.range, [page.name(of: tag.start + 1..<tag.end)])
            return
        }
        while stack.count > index + 1 {
            if let last = stack.last, !last.element.mayStayOpen {
                note(.unclosedElement, last.range, [page.name(of: last.range)])
            }
            pop(page)
        }
        pop(page)
    }

    private mutating func endTitle(at end: Int, _ page: Span<UInt8>) {
        guard let start = tally.titleStart else { return }
        tally.titleStart = nil
        let words = page.trimmed(start..<end)
        if page.isBlank(words) { note(.title, stack.last?.range ?? words) } else { title = words }
    }

    /// Closes the innermost element.
    @inline(__always)
    mutating func pop(_ page: Span<UInt8>) {
        guard let open = stack.popLast() else { return }
        if stack.count < hiddenDepth { hiddenDepth = 0 }
        if stack.count < frameDepth { frameDepth = 0 }
        if open.element.isSection { tally.sections -= 1 }
        switch open.element {
        case .svg: tally.drawings -= 1
        case .label: tally.labels -= 1
        case .table: endTable()
        case .video: if !tally.hasCaptions { note(.uncaptionedVideo, open.range) }
        default: break
        }
        if open.wantsName {
            nameless -= 1
            noteNameless(open.element, open.range, page)
        }
    }

    private mutating func endTable() {
        guard let table = tables.popLast(), !table.isLayout else { return }
        if !table.hasHeader {
            note(.tableWithoutHeader, table.tag)
        } else if let cell = table.headerWithoutScope {
            note(.headerWithoutScope, cell)
        }
    }

    /// Notes that an element has no name.
    mutating func noteNameless(
        _ element: HTMLElement, _ range: Range<Int>, _ page: Span<UInt8>
    ) {
        switch element {
        case .a: note(.linkWithoutText, range)
        case .svg: note(.unnamedDrawing, range)
        case .h1, .h2, .h3, .h4, .h5, .h6: note(.emptyHeading, range, [page.name(of: range)])
        default: note(.unlabelledControl, range, [page.name(of: range)])
        }
    }

    /// Returns whether the tag itself names the element.
    func isNamed(_ tag: Tag, _ page: Span<UInt8>) -> Bool {
        if let words = tag[.ariaLabel], !page.isBlank(words) { return true }
        if let names = tag[.ariaLabelledby], !page.isBlank(names) { return true }
        if let words = tag[.title], !page.isBlank(words) { return true }
        return false
    }

    /// Returns whether the tag declares the element to be decoration.
    func isDecoration(_ tag: Tag, _ page: Span<UInt8>) -> Bool {
        guard let role = tag[.role] else { return false }
        return page.equals("presentation", in: role) || page.equals("none", in: role)
    }
}

extension Tag {
    var range: Range<Int> { start..<end }

    /// Returns whether it is hidden from screen readers.
    func isHidden(in page: Span<UInt8>) -> Bool {
        guard let value = self[.ariaHidden] else { return false }
        return page.equals("true", in: value)
    }
}
