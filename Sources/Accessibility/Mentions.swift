/// What a page refers to or names, each kind in the order of the page.
struct Mentions: Sendable {
    var references: [Reference] = []
    /// The ids that labels are for, by their keys.
    var labels: [UInt64] = []
    var controls: [Control] = []
    var navigations: [Navigation] = []
    /// The links of the page's header and its footer.
    var frameLinks: [FrameLink] = []

    /// How many there are of each kind.
    struct Counts: Sendable {
        var references = 0
        var labels = 0
        var controls = 0
        var navigations = 0
        var frameLinks = 0
    }

    var counts: Counts {
        Counts(
            references: references.count, labels: labels.count, controls: controls.count,
            navigations: navigations.count, frameLinks: frameLinks.count)
    }

    /// Appends a part of other mentions, with their offsets moved.
    mutating func append(
        _ other: borrowing Mentions, from start: Counts, to end: Counts, movedBy offset: Int
    ) {
        for index in start.references..<end.references {
            references.append(other.references[index].moved(by: offset))
        }
        for index in start.labels..<end.labels { labels.append(other.labels[index]) }
        for index in start.controls..<end.controls {
            controls.append(other.controls[index].moved(by: offset))
        }
        for index in start.navigations..<end.navigations {
            navigations.append(other.navigations[index].moved(by: offset))
        }
        for index in start.frameLinks..<end.frameLinks {
            frameLinks.append(other.frameLinks[index].moved(by: offset))
        }
    }

    /// Removes all mentions, and keeps their memory.
    mutating func removeAll() {
        references.removeAll(keepingCapacity: true)
        labels.removeAll(keepingCapacity: true)
        controls.removeAll(keepingCapacity: true)
        navigations.removeAll(keepingCapacity: true)
        frameLinks.removeAll(keepingCapacity: true)
    }
}

/// A reference to an id.
struct Reference: Sendable {
    let attribute: Attribute
    /// The range of the id.
    let name: Range<Int>
    let tag: Range<Int>
    let key: UInt64

    func moved(by offset: Int) -> Reference {
        Reference(
            attribute: attribute, name: name.moved(by: offset), tag: tag.moved(by: offset),
            key: key)
    }
}

/// A field that is named by a label, if there is one for its id.
struct Control: Sendable {
    let element: HTMLElement
    let key: UInt64
    let tag: Range<Int>

    func moved(by offset: Int) -> Control {
        Control(element: element, key: key, tag: tag.moved(by: offset))
    }
}

/// A menu, with a hash of its name; nil where it has none.
struct Navigation: Sendable {
    let tag: Range<Int>
    let name: UInt64?

    func moved(by offset: Int) -> Navigation {
        Navigation(tag: tag.moved(by: offset), name: name)
    }
}

extension FrameLink {
    func moved(by offset: Int) -> FrameLink {
        FrameLink(
            tag: tag.moved(by: offset), target: target.moved(by: offset),
            content: content.moved(by: offset), isInFoot: isInFoot)
    }
}

extension Range<Int> {
    fileprivate func moved(by offset: Int) -> Range<Int> {
        lowerBound + offset..<upperBound + offset
    }
}
