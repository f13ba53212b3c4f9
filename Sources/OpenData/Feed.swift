import Content
import PortalModel

/// Feeds of changes, as Atom (RFC 4287).
extension PortalData {
    /// Where the feed of an agency stands.
    package func feedAddress(ofAgency index: Int) -> String {
        portal.agencies[index].base + addresses.feedName
    }

    /// Whether there are feeds: they need the portal's own address, by which readers know a page
    /// again.
    package var hasFeeds: Bool { parts.contains(.feeds) && baseURL != nil }

    /// The feed of the whole portal; nil where it has none.
    func feed(_ changes: Changes) -> DataFile? {
        guard hasFeeds, let baseURL else { return nil }
        var bytes: [UInt8] = []
        write(
            changes.ofPortal, title: title, page: SiteAddresses.home, at: addresses.feedName,
            baseURL,
            to: &bytes)
        return DataFile(address: addresses.feedName, bytes: bytes)
    }

    /// Appends the feed of an agency; false where it has none: its page is the home page, whose feed
    /// is the portal's, or there are no feeds.
    package func writeFeed(
        ofAgency index: Int, _ changes: Changes, to bytes: inout [UInt8]
    ) -> Bool {
        let agency = portal.agencies[index]
        guard hasFeeds, let baseURL, !agency.base.isEmpty else { return false }
        write(
            changes.ofAgencies[index], title: "\(agency.title) · \(title)", page: agency.address,
            at: feedAddress(ofAgency: index), baseURL, to: &bytes)
        return true
    }

    private func write(
        _ changes: [Changes.Change], title: String, page: String, at address: String,
        _ baseURL: String, to bytes: inout [UInt8]
    ) {
        bytes.write(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(language)">

            """)
        bytes.writeXML(element: "id", baseURL + address)
        bytes.writeXML(element: "title", "\(title): \(words[.latestChanges])")
        let updated = changes.first.map { moment($0.day) } ?? moment(nil)
        bytes.writeXML(element: "updated", updated)
        bytes.write("<link rel=\"self\" type=\"application/atom+xml\" href=\"")
        bytes.writeXML(baseURL + address)
        bytes.write("\"/>\n<link rel=\"alternate\" type=\"text/html\" href=\"")
        bytes.writeXML(baseURL + page.canonicalAddress)
        bytes.write("\"/>\n<author>\n")
        bytes.writeXML(element: "name", portal.settings?.facts.publisher ?? self.title)
        bytes.write("</author>\n")
        for change in changes { write(change, baseURL, to: &bytes) }
        bytes.write("</feed>\n")
    }

    private func write(_ change: Changes.Change, _ baseURL: String, to bytes: inout [UInt8]) {
        let page = change.page
        let url = baseURL + page.address.canonicalAddress
        let agency = page.agency.map { portal.agencies[$0] }
        let isOwn = agency.map { $0.address == page.address } ?? true
        let title = isOwn ? page.title : "\(agency?.title ?? "") · \(page.title)"
        bytes.write("<entry>\n")
        bytes.writeXML(element: "id", url)
        bytes.writeXML(element: "title", title)
        bytes.writeXML(element: "updated", moment(change.day))
        bytes.write("<link rel=\"alternate\" type=\"text/html\" href=\"")
        bytes.writeXML(url)
        bytes.write("\"/>\n</entry>\n")
    }

    /// The first moment of a day where the portal is; of no day, that of no change at all.
    private func moment(_ day: Day?) -> String {
        let offset = portal.settings?.facts.utcOffset?.text ?? "-05:00"
        return (day?.iso ?? "1970-01-01") + "T00:00:00" + offset
    }
}
