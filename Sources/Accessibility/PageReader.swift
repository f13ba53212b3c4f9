/// Reads pages as they were written, once from left to right, and notes what keeps people from using
/// them.
///
/// It makes no tree: a stack of the open elements, the ids and what refers to them are all it keeps,
/// and these from page to page. A page without faults costs no memory, and time in the order of what
/// it cost to write it down.
package struct PageReader: Sendable {
    /// What is wrong with the page read last: as it was met, what concerns all of it at the end.
    package private(set) var faults: [PageFault] = []
    /// Where the words of its title stand; nil where it has none.
    package internal(set) var title: Range<Int>?
    /// A number that two pages share where they share their title; nil where there is none.
    package internal(set) var titleKey: UInt64?
    /// The links of its head and its foot.
    package internal(set) var frameLinks: [FrameLink] = []

    var stack: [Open] = []
    /// How many open elements still wait for a name.
    var nameless = 0
    /// How deep the stack was when what nobody hears began; 0 outside of it.
    var hiddenDepth = 0
    /// How deep the stack was when the head or the foot of the page began; 0 outside of both.
    var frameDepth = 0
    var isInFoot = false
    var isFrameLinkOpen = false
    var sums = Sums()
    var ids = IDTable()
    var references: [Reference] = []
    var labels: [UInt64] = []
    var controls: [Control] = []
    var navigations: [Navigation] = []
    var tables: [Table] = []

    /// More faults than that on one page are one fault made often.
    private static let limit = 50

    package init() { stack.reserveCapacity(64) }

    /// Reads a page; what is wrong with it stands in ``faults``.
    ///
    /// - Parameter leadsAway: Whether the page is there only to lead to another address.
    package mutating func read(_ page: Span<UInt8>, leadsAway: Bool = false) {
        begin()
        var tag = Tag()
        var index = 0
        while true {
            let next = page.offset(of: UInt8(ascii: "<"), from: index)
            if next > index { text(page, index..<next) }
            guard next &+ 1 < page.count else { break }
            let sign = page[next &+ 1]
            if (sign | 0x20) &- 0x61 < 26 {
                page.readTag(at: next, into: &tag)
                index = tag.end
                start(tag, page, leadsAway)
                if tag.element == .script || tag.element == .style || tag.element == .textarea {
                    index = page.endOfRawText(of: tag.element, from: index)
                }
            } else if sign == UInt8(ascii: "/") {
                page.readEndTag(at: next, into: &tag)
                index = tag.end
                end(tag, page)
            } else if page.holds("<!--", at: next) {
                index = page.offset(of: "-->", in: next..<page.count).map { $0 + 3 } ?? page.count
            } else {
                index = page.offset(of: UInt8(ascii: ">"), from: next) &+ 1
            }
            guard index < page.count else { break }
        }
        finish(page)
    }

    private mutating func begin() {
        faults.removeAll(keepingCapacity: true)
        title = nil
        titleKey = nil
        stack.removeAll(keepingCapacity: true)
        nameless = 0
        hiddenDepth = 0
        frameDepth = 0
        isFrameLinkOpen = false
        frameLinks.removeAll(keepingCapacity: true)
        sums = Sums()
        ids.begin()
        references.removeAll(keepingCapacity: true)
        labels.removeAll(keepingCapacity: true)
        controls.removeAll(keepingCapacity: true)
        navigations.removeAll(keepingCapacity: true)
        tables.removeAll(keepingCapacity: true)
    }

    /// Whether the page leads to others at all.
    package var leadsOn: Bool { sums.links > 1 }
    /// Whether it has a menu.
    package var hasMenu: Bool { !navigations.isEmpty }
    /// Whether it has a field to search with.
    package var hasSearch: Bool { sums.hasSearch }
    /// The tag of its body, or that of the page where it has none.
    package var bodyTag: Range<Int> { sums.body ?? sums.html ?? 0..<0 }

    /// Notes a fault, unless there are enough.
    mutating func note(_ rule: PageRule, _ range: Range<Int>, _ details: [String] = []) {
        guard faults.count < Self.limit else { return }
        faults.append(PageFault(rule, range, details))
    }
}

/// An element whose end was not met yet.
struct Open: Sendable {
    let name: UInt64
    let element: HTMLElement
    let start: Int32
    let end: Int32
    /// Whether nothing was met that says what it is.
    var wantsName: Bool

    var range: Range<Int> { Int(start)..<Int(end) }
}

/// What is counted on a page.
struct Sums: Sendable {
    var mains = 0
    var headers = 0
    var footers = 0
    var firstHeadings = 0
    /// The level of the heading met last; 0 before the first.
    var level = 0
    /// How many of the open elements have headers and footers of their own.
    var sections = 0
    var drawings = 0
    /// The links to other pages of the site.
    var links = 0
    var labels = 0
    var hasViewport = false
    var hasTitle = false
    var hasCaptions = false
    var hasSearch = false
    /// Where the words of the title begin; nil outside of it.
    var titleStart: Int?
    /// Where the page, its head, its body and its content begin.
    var html: Range<Int>?
    var head: Range<Int>?
    var body: Range<Int>?
    var main: Range<Int>?
    /// The tag of the second `main` or `h1`.
    var secondMain: Range<Int>?
    var secondHeading: Range<Int>?
    /// The first that the keyboard comes to, and whether it leads to a place of the same page.
    var firstStop: (range: Range<Int>, isSkip: Bool)?
}

/// Something that names an id.
struct Reference: Sendable {
    let attribute: Attribute
    /// The id as it is named.
    let name: Range<Int>
    let tag: Range<Int>
    let key: UInt64
}

/// A field that takes its name from a label, if there is one for its id.
struct Control: Sendable {
    let element: HTMLElement
    let key: UInt64
    let tag: Range<Int>
}

/// A menu, with a number for its name; nil where it has none.
struct Navigation: Sendable {
    let tag: Range<Int>
    let name: UInt64?
}

/// A table whose end was not met yet.
struct Table: Sendable {
    let tag: Range<Int>
    /// Whether it says that it is none.
    let isLayout: Bool
    var hasHeader = false
    var headerWithoutScope: Range<Int>?
}
