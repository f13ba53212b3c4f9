import Accessibility
import Pages

/// What the heads and the feet of all pages have in common, and where one of them has it otherwise
/// (WCAG 2.1, success criteria 3.2.3 and 3.2.4).
struct FrameReview: Sendable {
    /// A link as readers meet it: where it leads, from the site's root, and what it says.
    struct Link: Hashable {
        let target: String
        let words: String
    }

    /// The links of the head, or of the foot, of some pages.
    private struct Frame: Hashable {
        let links: [Link]
        let isFoot: Bool
    }

    /// The pages that have the same: the first, by its place among all, and how many there are.
    private struct Pages {
        var first: Int
        var count: Int
    }

    /// A page that has a link of others in another way.
    struct Deviation {
        let rule: PageRule
        let link: Link
        /// What the message says of it.
        let details: [String]
        /// The first page where it is so, and how many others there are.
        let page: Int
        let others: Int
    }

    private var frames: [Frame: Int] = [:]
    /// The pages of each frame.
    private var pages: [Pages] = []
    /// The frames of the pages of one folder, or of one depth, by how they are written there.
    private var known: [UInt64: (frames: [Int], leadsToMap: Bool)] = [:]

    /// So many are not the frame of a site, but something that each page has for itself.
    private static let limit = 500

    /// Notes the links of a page's head and foot.
    ///
    /// - Parameter siteMap: The address of the site map.
    /// - Returns: Whether one of them leads to the site map.
    mutating func read(
        _ reader: PageReader, _ html: [UInt8], of page: Page, siteMap: String
    ) -> Bool {
        guard !reader.frameLinks.isEmpty else { return false }
        var key = reader.frameKey(of: html.span)
        let depth = page.address.utf8.count { $0 == UInt8(ascii: "/") }
        if reader.leadsFromRoot(html.span, depth: depth) {
            key = (key ^ UInt64(depth)) &* 0x100_0000_01B3
        } else {
            let folder = page.address.utf8.lastIndex(of: UInt8(ascii: "/"))
            for byte in page.address.utf8[..<(folder ?? page.address.startIndex)] {
                key = (key ^ UInt64(byte)) &* 0x100_0000_01B3
            }
        }
        if let known = known[key] {
            for frame in known.frames { pages[frame].count += 1 }
            return known.leadsToMap
        }
        let leadsToMap = reader.frameLinks.contains {
            let target = reader.target(of: $0, in: html.span)
            return target == siteMap || target.hasSuffix("/" + siteMap)
        }
        guard frames.count < Self.limit else { return leadsToMap }
        let links = reader.frameLinks.map { Self.link($0, reader, html, on: page) }
        let own = [false, true].compactMap { isFoot in
            let links = zip(links, reader.frameLinks).filter { link, own in
                own.isInFoot == isFoot && !link.words.isEmpty
            }
            return add(
                Frame(links: links.map(\.0), isFoot: isFoot), Pages(first: page.index, count: 1))
        }
        known[key] = (own, leadsToMap)
        return leadsToMap
    }

    /// A link as it is met on a page.
    static func link(
        _ link: FrameLink, _ reader: PageReader, _ html: [UInt8], on page: Page
    ) -> Link {
        Link(
            target: resolved(
                reader.target(of: link, in: html.span),
                in: page.address.split(separator: "/").dropLast()),
            words: reader.words(of: link, in: html.span))
    }

    /// Where a relative link leads to; any other one is left as it is.
    static func resolved(_ target: String, in folders: ArraySlice<Substring>) -> String {
        guard let first = target.first, first != "/", first != "#",
            !target.prefix(while: { $0 != "/" }).contains(":")
        else { return target }
        var path = folders
        for part in target.split(separator: "/", omittingEmptySubsequences: false) {
            switch part {
            case ".": break
            case "..": _ = path.popLast()
            default: path.append(part)
            }
        }
        return path.joined(separator: "/")
    }

    /// - Returns: The place of the frame; nil where there are too many.
    @discardableResult
    private mutating func add(_ frame: Frame, _ added: Pages) -> Int? {
        if let place = frames[frame] {
            pages[place].first = min(pages[place].first, added.first)
            pages[place].count += added.count
            return place
        }
        guard frames.count < Self.limit else { return nil }
        frames[frame] = pages.count
        pages.append(added)
        return pages.count - 1
    }

    /// Takes in what was read of other pages, all of them after these.
    mutating func join(_ other: FrameReview) {
        for (frame, place) in other.frames.sorted(by: { $0.value < $1.value }) {
            add(frame, other.pages[place])
        }
    }

    /// Where a head or a foot has what the first one has, in another order or by another name.
    ///
    /// - Parameter address: The address of a page, by its place among all.
    func deviations(address: (Int) -> String) -> [Deviation] {
        [false, true].flatMap { isFoot -> [Deviation] in
            let own = frames.filter { $0.key.isFoot == isFoot && !$0.key.links.isEmpty }
                .map { (frame: $0.key, pages: pages[$0.value]) }
                .sorted { $0.pages.first < $1.pages.first }
            guard let model = own.first else { return [] }
            return own.dropFirst().flatMap { frame, pages -> [Deviation] in
                let found =
                    Self.renamed(frame.links, after: model.frame.links)
                    + Self.moved(frame.links, after: model.frame.links)
                return found.map { rule, link, details in
                    Deviation(
                        rule: rule, link: link,
                        details: details + [address(model.pages.first)],
                        page: pages.first, others: pages.count - 1)
                }
            }
        }
    }

    private typealias Found = (rule: PageRule, link: Link, details: [String])

    /// What leads to the same place by other words only.
    private static func renamed(_ links: [Link], after model: [Link]) -> [Found] {
        let names = Dictionary(grouping: model, by: \.target)
        let own = Dictionary(grouping: links, by: \.target)
        return links.compactMap { link in
            guard let known = names[link.target], let all = own[link.target],
                link == all.first, Set(known).isDisjoint(with: all)
            else { return nil }
            return (.menuName, link, [link.words, known[0].words])
        }
    }

    /// The first link that stands before one which it follows elsewhere.
    private static func moved(_ links: [Link], after model: [Link]) -> [Found] {
        func order(of links: [Link], among others: [Link]) -> [Link] {
            var rest = Set(others)
            return links.filter { rest.remove($0) != nil }
        }
        let (own, other) = (order(of: links, among: model), order(of: model, among: links))
        guard let place = zip(own, other).first(where: { $0 != $1 }) else { return [] }
        return [(.menuOrder, place.0, [place.0.words])]
    }
}
