/// Reads pages as they were written, in one pass, and notes barriers for people with disabilities.
///
/// It makes no tree: it keeps a stack of the open elements, the ids and the references to them, and
/// reuses their memory from page to page. A page without faults costs no memory, and about as much
/// time as it cost to write.
package struct PageReader: Sendable {
    /// The faults of the page read last, in its order; those of the whole page are at the end.
    package private(set) var faults: [PageFault] = []
    /// The range of its title, in bytes of the page; nil where it has none.
    package internal(set) var title: Range<Int>?
    /// A hash of its title, of 64 bits; nil where it has none.
    package internal(set) var titleKey: UInt64?
    /// The links of its header and its footer.
    package internal(set) var frameLinks: [FrameLink] = []

    var stack: [Open] = []
    /// How many open elements still wait for a name.
    var nameless = 0
    /// The depth of the stack at the outermost element that is hidden from screen readers; 0
    /// outside.
    var hiddenDepth = 0
    /// The depth of the stack at the header or footer of the page; 0 outside of both.
    var frameDepth = 0
    var isInFoot = false
    var isFrameLinkOpen = false
    var tally = Tally()
    var ids = IDTable()
    var references: [Reference] = []
    var labels: [UInt64] = []
    var controls: [Control] = []
    var navigations: [Navigation] = []
    var tables: [Table] = []

    /// The most faults that are noted for a page: more of them are one mistake made often.
    private static let limit = 50

    /// Makes a reader for any number of pages.
    package init() { stack.reserveCapacity(64) }

    /// Reads a page, given as UTF-8; ``faults`` and the other properties are about it then.
    ///
    /// - Parameter leadsAway: Whether the page only redirects to another address.
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
        tally = Tally()
        ids.begin()
        references.removeAll(keepingCapacity: true)
        labels.removeAll(keepingCapacity: true)
        controls.removeAll(keepingCapacity: true)
        navigations.removeAll(keepingCapacity: true)
        tables.removeAll(keepingCapacity: true)
    }

    /// Whether the page has more than one link to pages of the site.
    package var leadsOn: Bool { tally.links > 1 }
    /// Whether the page has a menu.
    package var hasMenu: Bool { !navigations.isEmpty }
    /// Whether the page has a search field.
    package var hasSearch: Bool { tally.hasSearch }
    /// The range of the tag of its body, or of `html` where there is none.
    package var bodyTag: Range<Int> { tally.body ?? tally.html ?? 0..<0 }

    /// Notes a fault, unless there are enough.
    mutating func note(_ rule: PageRule, _ range: Range<Int>, _ details: [String] = []) {
        guard faults.count < Self.limit else { return }
        faults.append(PageFault(rule, range, details))
    }
}

/// An element that is not closed yet.
struct Open: Sendable {
    let name: UInt64
    let element: HTMLElement
    let start: Int32
    let end: Int32
    /// Whether it still waits for a name.
    var wantsName: Bool

    var range: Range<Int> { Int(start)..<Int(end) }
}

/// What is counted and noted on a page.
struct Tally: Sendable {
    var mains = 0
    var headers = 0
    var footers = 0
    var firstHeadings = 0
    /// The level of the last heading; 0 before the first.
    var level = 0
    /// How many of the open elements may have their own headers and footers.
    var sections = 0
    var drawings = 0
    /// The links to other pages of the site.
    var links = 0
    var labels = 0
    var hasViewport = false
    var hasTitle = false
    var hasCaptions = false
    var hasSearch = false
    /// The offset at which the title begins; nil outside of it.
    var titleStart: Int?
    /// The tags of the page, its head, its body and its content.
    var html: Range<Int>?
    var head: Range<Int>?
    var body: Range<Int>?
    var main: Range<Int>?
    /// The tag of the second `main` or `h1`.
    var secondMain: Range<Int>?
    var secondHeading: Range<Int>?
    /// The first element that the keyboard reaches, and whether it links to a place on the same
    /// page.
    var firstStop: (range: Range<Int>, isSkip: Bool)?
}

/// A reference to an id.
struct Reference: Sendable {
    let attribute: Attribute
    /// The range of the id.
    let name: Range<Int>
    let tag: Range<Int>
    let key: UInt64
}

/// A field that is named by a label, if there is one for its id.
struct Control: Sendable {
    let element: HTMLElement
    let key: UInt64
    let tag: Range<Int>
}

/// A menu, with a hash of its name; nil where it has none.
struct Navigation: Sendable {
    let tag: Range<Int>
    let name: UInt64?
}

/// A table that is not closed yet.
struct Table: Sendable {
    let tag: Range<Int>
    /// Whether it is declared to be layout only.
    let isLayout: Bool
    var hasHeader = false
    var headerWithoutScope: Range<Int>?
}
