import Content
import PortalModel
import Templates

/// What pages say of the portal, made once for all at one depth of folders and one place of the menu.
struct SiteFrames: Sendable {
    private var records: [Place: Record] = [:]
    /// The same for the page that may be shown at any address: its links start at the path of the
    /// portal's address, and there are none where it has no address.
    let notFound: Record

    /// What the frames of pages differ by.
    private struct Place: Hashable {
        let depth: Int
        let menu: MenuPlace?

        init(of page: Page) {
            depth = page.address.utf8.count { $0 == UInt8(ascii: "/") }
            menu = page.menu
        }
    }

    init(for pages: [Page], of plan: SitePlan) {
        let root = plan.baseURL.map(Address.path(ofURL:))
        notFound = plan.portalFrame(root.map { root in { root + $0 } }, at: nil)
        for page in pages {
            let place = Place(of: page)
            guard records[place] == nil else { continue }
            let address = String(repeating: "/", count: place.depth)
            records[place] = plan.portalFrame(
                { Address.relative(from: address, to: $0) }, at: place.menu)
        }
    }

    /// What a page says of the portal.
    subscript(page: Page) -> Record { records[Place(of: page)] ?? notFound }
}
