package import Content
import Diagnostics
import PortalModel

/// The files of the data for machines, but for those that stand beside pages.
extension PortalData {
    /// Every file, made and ready to be written.
    ///
    /// - Parameters:
    ///   - pages: The pages that search engines shall find, in order; the place in the portal
    ///     of those that are about an agency or function gives the day of their last change.
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
            Sitemap.Entry(
                url: baseURL + page.address.canonicalAddress, modified: day(of: page)?.iso)
        }
        return Sitemap(entries: entries).files(named: addresses.sitemap, baseURL: baseURL)
    }

    /// The day of the last change of a page.
    private func day(of page: PageEntry) -> Day? {
        switch page.subject {
        case .home: portal.home.flatMap { Days($0.fields, ledger: ledgerDays.home).latest }
        case .agency(let index): days(ofAgency: index).latest
        case .function(let index, let position):
            days(of: FunctionPlace(agency: index, position: position)).latest
        case .news(let index): day(ofNews: index)
        case .other: nil
        }
    }

    /// A page as a search engine shall find it.
    package struct PageEntry: Sendable {
        let address: String
        let subject: Subject

        /// What a page is about, as far as the day of its last change depends on it.
        package enum Subject: Sendable, Hashable {
            case home
            case agency(Int)
            case function(Int, Int)
            case news(Int)
            case other
        }

        /// Makes an entry of an address from the portal's root and what the page is about.
        package init(address: String, _ subject: Subject) {
            self.address = address
            self.subject = subject
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

extension PortalData {
    /// The files that the ledger of addresses promises to keep: those that do not depend on the
    /// portal's own address, which a run may be given and another not.
    package var lastingAddresses: [String] {
        (parts.contains(.tables) ? addresses.tableFiles : [])
            + (parts.contains(.rdf) ? [addresses.organisation] : [])
            + (parts.contains(.catalogue) ? addresses.catalogueFiles : [])
    }
}
