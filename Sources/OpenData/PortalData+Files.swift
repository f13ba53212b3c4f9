package import Content
import Diagnostics
package import PortalModel

/// The files of the data for machines, but for those that stand beside pages.
extension PortalData {
    /// Every file, made and ready to be written.
    ///
    /// - Parameters:
    ///   - pages: The pages that search engines shall find, in order.
    ///   - changes: The latest changes; nil where there are no feeds.
    ///   - today: The day of the run.
    package func files(of pages: [PageEntry], _ changes: Changes?, on today: Day) -> [DataFile] {
        var files: [DataFile] = []
        if parts.contains(.tables) { files += tableFiles }
        if parts.contains(.rdf) {
            files.append(DataFile(address: addresses.organisation, bytes: organisation))
        }
        if parts.contains(.catalogue) { files += catalogue(of: files) }
        if let feed = changes.flatMap(feed) { files.append(feed) }
        if parts.contains(.sitemap), let baseURL { files += sitemap(pages, baseURL) }
        files += [robots, openSearch, securityFile(on: today)].compactMap(\.self)
        return files
    }

    private var tableFiles: [DataFile] {
        tables.flatMap { table in
            let name = addresses.name(of: table.table.id)
            let (csv, json) = table.files(self)
            return [
                DataFile(address: name + ".csv", bytes: csv),
                DataFile(address: name + ".json", bytes: json),
            ]
        } + [
            DataFile(address: addresses.tableMetadata, bytes: Array(tableMetadata.text.utf8)),
            DataFile(address: addresses.package, bytes: Array(dataPackage.text.utf8)),
            DataFile(address: addresses.schema, bytes: Array(jsonSchema.text.utf8)),
        ]
    }

    private func sitemap(_ pages: [PageEntry], _ baseURL: String) -> [DataFile] {
        let entries = pages.map { page in
            Sitemap.Entry(url: baseURL + page.address.canonicalAddress, modified: page.day?.iso)
        }
        return Sitemap(entries: entries).files(named: addresses.sitemap, baseURL: baseURL)
    }

    /// A page as a feed or a site map names it.
    package struct PageEntry: Sendable {
        let address: String
        let title: String
        /// The agency whose page it is, or to which it belongs.
        let agency: Int?
        /// Its place among the pages of that agency.
        let rank: Int
        /// The day of its last change; nil where that is not known, or is that of what it lists.
        let day: Day?
        let isInFeeds: Bool

        /// Makes an entry of a page.
        package init(
            address: String, title: String, agency: Int?, rank: Int, day: Day?, isInFeeds: Bool
        ) {
            self.address = address
            self.title = title
            self.agency = agency
            self.rank = rank
            self.day = day
            self.isInFeeds = isInFeeds
        }
    }
}

extension Portal.DataAddresses {
    /// What the files of a table are called beside each other, before their ending.
    func fileName(of table: Table.ID) -> String {
        String(name(of: table).dropFirst(folder.count))
    }

    /// What the files of a table are called before their ending.
    func name(of table: Table.ID) -> String {
        switch table {
        case .agencies: agencies
        case .functions: functions
        case .contacts: contacts
        case .norms: norms
        case .bases: bases
        case .themes: themes
        }
    }
}

extension Portal {
    /// The data's files that the ledger promises to keep: those that do not depend on the portal's own
    /// address, which a run may be given and another not.
    package var lastingDataAddresses: [String] {
        let (parts, addresses) = (dataParts, siteAddresses.data)
        return (parts.contains(.tables) ? addresses.tableFiles : [])
            + (parts.contains(.rdf) ? [addresses.organisation] : [])
            + (parts.contains(.catalogue) ? addresses.catalogueFiles : [])
    }
}
