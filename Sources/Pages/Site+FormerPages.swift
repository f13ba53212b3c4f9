import CommonMark
import Content
import Diagnostics
import PortalModel
import Templates

/// What the site makes of what was published before.
extension Site {
    /// Adds a page for each address of which the history knows that nothing of today is there.
    static func addFormerPages(
        to pages: inout [Page], _ plan: SitePlan, _ history: History, _ pageAtAddress: [String: Int]
    ) {
        func add(_ address: String, _ title: String, _ subject: Page.Subject) {
            var page = Page(
                index: pages.count, standing: Standing(former: address.pageOfFormerAddress),
                title: title, section: nil,
                trail: trail(ofFormer: address, plan, pageAtAddress), subject: subject)
            page.isIndexed = false
            pages.append(page)
        }
        for (index, redirect) in history.redirects.enumerated() {
            let isFile = pageAtAddress[redirect.target] == nil
            add(
                redirect.address, plan.words[isFile ? .movedFile : .moved], .redirect(index))
        }
        for (index, tombstone) in history.tombstones.enumerated() {
            add(
                tombstone.address, tombstone.withdrawal.title ?? plan.words[.withdrawn],
                .withdrawn(index))
        }
    }

    /// The trail of a former address: what is still there of the agencies around it.
    private static func trail(
        ofFormer address: String, _ plan: SitePlan, _ pageAtAddress: [String: Int]
    ) -> Int {
        let address = address.pageOfFormerAddress
        var folders = address.split(separator: "/").dropLast()
        while !folders.isEmpty {
            let folder = folders.joined(separator: "/") + "/"
            if let page = pageAtAddress[folder.indexOfFolder].map({ plan.pages[$0] }),
                case .agency(let index) = page.subject
            {
                return plan.trailsOfAgencies[index]
            }
            folders.removeLast()
        }
        return SitePlan.trail(ofPage: address)
    }

    func redirect(_ page: Page, _ index: Int) -> RedirectPage {
        let target = history.redirects[index].target
        var frame = frame(page)
        frame.permalink = permalink(of: target)
        frame.jsonLD = nil
        return RedirectPage(frame: frame, target: link(from: page, to: target))
    }

    func withdrawn(_ page: Page, _ index: Int) -> WithdrawnPage {
        let tombstone = history.tombstones[index]
        let withdrawal = tombstone.withdrawal
        let replacement = tombstone.replacement.map { target in
            target.isWholeURL
                ? PageLink(title: target, address: target) : link(from: page, to: target)
        }
        var frame = frame(page)
        frame.permalink = permalink(of: page.address)
        frame.jsonLD = nil
        return WithdrawnPage(
            frame: frame, day: words.text(of: withdrawal.day), dayISO: withdrawal.day.iso,
            reason: withdrawal.reason, act: withdrawal.act, replacement: replacement)
    }

    /// A link from an address of former times to what is there now.
    private func link(from page: Page, to target: String) -> PageLink {
        PageLink(
            title: title(at: target),
            address: Address.relative(from: page.address, to: target).percentEncodedFile)
    }

    /// The whole address of a file that may have any name.
    private func permalink(of address: String) -> String? {
        plan.baseURL.map { $0 + address.canonicalAddress.percentEncodedFile }
    }

    /// What the page at an address is called; the name of the file where it is no page.
    private func title(at address: String) -> String {
        pageAtAddress[address].map { pages[$0].title }
            ?? address.split(separator: "/").last.map(String.init) ?? address
    }
}

extension FormattedText {
    /// Where the ids of headings that are gone belong: before the heading beside which each is kept,
    /// or at the beginning; in the order of their places.
    func places(of anchors: [Ledger.Anchor]) -> [(offset: Int, id: String)] {
        let places = anchors.map { anchor in
            (offset: anchor.successor.flatMap { place(ofID: $0) } ?? 0, id: anchor.id)
        }
        return places.enumerated().sorted {
            ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset)
        }.map(\.element)
    }
}
