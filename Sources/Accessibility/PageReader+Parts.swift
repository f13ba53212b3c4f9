/// Parts that pages share: what was read on one page is compared on the next, and not read again.
///
/// A part is read alike on every page if no element is open around it that waits for something in
/// it, and if it has no fault, closes what it opens, and changes nothing but counts and mentions.
extension PageReader {
    /// Adds what is known of the part that starts with a tag; returns the offset of its end.
    ///
    /// Returns nil where nothing is known of it; where it was met before, it is kept once it was
    /// read.
    mutating func takeKnownPart(_ tag: borrowing Tag, _ page: Span<UInt8>) -> Int? {
        guard partStart.depth == 0, mayStartPart(tag.element),
            tag.start + Span<UInt8>.partKeyWidth <= page.count
        else { return nil }
        let key = page.partKey(at: tag.start)
        guard let part = knownParts.part(key) else {
            if knownParts.meet(key) { startPart(tag, key) }
            return nil
        }
        guard part.surroundings == surroundings,
            page.holds(knownParts.bytes.span, part.bytes, at: tag.start)
        else {
            startPart(tag, key)
            return nil
        }
        // A second element with an id is a fault.
        for index in part.ids where ids.contains(knownParts.ids[index]) { return nil }
        tally.links += part.links
        tally.headers += part.headers
        tally.footers += part.footers
        tally.hasSearch = tally.hasSearch || part.hasSearch
        for index in part.ids { _ = ids.insert(knownParts.ids[index]) }
        mentions.append(
            knownParts.mentions, from: part.start, to: part.end, movedBy: tag.start)
        return tag.start + part.bytes.count
    }

    /// Returns whether the page so far has nothing open that a part would be read with.
    private func mayStartPart(_ element: HTMLElement) -> Bool {
        guard let parent = stack.last?.element, nameless == 0, hiddenDepth == 0, frameDepth == 0,
            !isFrameLinkOpen, tally.drawings == 0, tally.labels == 0, tally.titleStart == nil,
            tally.firstStop != nil, tables.isEmpty
        else { return false }
        return element == .li
            ? parent == .ul || parent == .ol
            : tally.sections == 0 && (parent == .body || parent == .div)
    }

    private var surroundings: KnownParts.Surroundings {
        KnownParts.Surroundings(
            hasTitle: tally.hasTitle, hasViewport: tally.hasViewport,
            hasCaptions: tally.hasCaptions, isInSection: tally.sections > 0)
    }

    private mutating func startPart(_ tag: borrowing Tag, _ key: UInt64) {
        partStart = PartStart(
            key: key, offset: tag.start, depth: stack.count, surroundings: surroundings,
            tally: tally, faults: faults.count, ids: ids.keys.count, mentions: mentions.counts)
    }

    /// Ends the part that is being read, and keeps it if it is read alike on every page.
    mutating func endPart(at end: Int, _ page: Span<UInt8>) {
        let depth = partStart.depth
        partStart.depth = 0
        guard stack.count == depth, faults.count == partStart.faults, nameless == 0,
            hiddenDepth == 0, frameDepth == 0, !isFrameLinkOpen, tables.isEmpty,
            // A tag at the end of a page may lack its own end.
            page[end - 1] == UInt8(ascii: ">")
        else { return }
        var others = tally
        (others.links, others.hasSearch) = (partStart.tally.links, partStart.tally.hasSearch)
        (others.headers, others.footers) = (partStart.tally.headers, partStart.tally.footers)
        guard others == partStart.tally else { return }
        knownParts.keep(
            partStart, tally, partStart.offset..<end, of: page, ids: ids.keys[partStart.ids...],
            mentions)
    }
}

extension HTMLElement {
    /// Whether pages may share such an element with all that is in it.
    var mayBeShared: Bool { self == .li || self == .header || self == .footer }
}
