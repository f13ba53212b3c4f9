package import Content
import Diagnostics
package import OpenData
package import PortalModel

/// What the site gives to machines.
extension Site {
    /// Takes what the ledger knows of the days of pages.
    mutating func noteDays(of history: History) {
        var days = PortalData.PageDays()
        days.agencies = Array(repeating: nil, count: portal.agencies.count)
        days.functions = portal.agencies.map { Array(repeating: nil, count: $0.functions.count) }
        for (page, known) in zip(pages, history.days) {
            switch page.subject {
            case .home: days.home = known
            case .agency(let index): days.agencies[index] = known
            case .function(let index, let position): days.functions[index][position] = known
            default: break
            }
        }
        data.ledgerDays = days
        if data.hasFeeds { changes = Changes(data) }
    }

    /// The files of the data that do not stand beside pages, made and ready to be written.
    ///
    /// - Parameter today: The day of the run.
    package func dataFiles(on today: Day) -> [DataFile] {
        let entries = pages.compactMap { page -> PortalData.PageEntry? in
            switch page.subject {
            case .home: .init(address: page.address, .home)
            case .agency(let index): .init(address: page.address, .agency(index))
            case .function(let index, let position):
                .init(address: page.address, .function(index, position))
            case .news(let index): .init(address: page.address, .news(index))
            case .newsList: .init(address: page.address, .other)
            case .agencies, .functions, .allFunctions, .siteMap, .openData, .accessibility, .search,
                .list,
                .organigram, .norms, .norm:
                .init(address: page.address, .other)
            case .notFound, .redirect, .withdrawn: nil
            }
        }
        return data.files(of: entries, changes, on: today)
    }

    /// The files of the data that stay at their addresses for good, as the pages do.
    package var dataStandings: [Standing] {
        data.lastingAddresses.map { Standing(address: $0, source: "", digest: nil) }
    }

    /// The data's files that are others on another day though nobody edited anything.
    package func datedFiles(on today: Day) -> [DataFile] { data.datedFiles(on: today) }

    /// The days around that of the run on which the data's files last changed by themselves, and will
    /// next.
    package func turningDays(around today: Day) -> [Day] { data.turningDays(around: today) }

    /// Whether a page lists the data's files, and so waits for them.
    package func needsData(_ page: Page) -> Bool { page.subject == .openData }

    /// Takes the sizes of the data's files, for the page that lists them.
    package mutating func note(dataSizes sizes: [String: Int]) { dataSizes = sizes }

    /// The JSON that stands beside a page, appended to `output`; its address, or nil where the page
    /// has none.
    package func renderJSON(beside page: Page, into output: inout [UInt8]) -> String? {
        guard data.parts.contains(.pageJSON) else { return nil }
        switch page.subject {
        case .agency(let index): data.writeJSON(agency: index, to: &output)
        case .function(let index, let position):
            data.writeJSON(function: position, ofAgency: index, to: &output)
        case .norm(let index, part: 1): data.writeJSON(norm: index, to: &output)
        default: return nil
        }
        return PortalData.jsonAddress(of: page.address)
    }

    /// The feed that stands beside a page, appended to `output`; its address, or nil where the page
    /// has none.
    package func renderFeed(beside page: Page, into output: inout [UInt8]) -> String? {
        guard let changes, case .agency(let index) = page.subject,
            data.writeFeed(ofAgency: index, changes, to: &output)
        else { return nil }
        return data.feedAddress(ofAgency: index)
    }

    /// The feed of the changes of a page and all below it as a link on the page names it.
    func feedLink(of page: Page) -> String? {
        guard data.hasFeeds else { return nil }
        switch page.subject {
        case .agency, .home: return data.addresses.feedName
        default: return nil
        }
    }

    /// The JSON beside a page as a link on the page names it.
    func jsonLink(of page: Page) -> String? {
        guard data.parts.contains(.pageJSON) else { return nil }
        let address = PortalData.jsonAddress(of: page.address)
        return Address.relative(from: page.address, to: address)
    }
}

/// Pages in the words of schema.org.
extension Site {
    /// A page of the portal itself, or below others; nil where the portal leaves this out.
    func structured(
        _ page: Page, _ title: String, _ language: String?,
        below steps: [(title: String, address: String)]? = nil
    ) -> [UInt8]? {
        guard data.parts.contains(.jsonLD) else { return nil }
        let steps = page.address == "index.html" ? [] : steps ?? [(words[.home], "index.html")]
        return data.structured(
            StructuredPage(
                address: page.address, title: title, language: language ?? self.language,
                trail: data.trail(steps, on: page.address)))
    }

    func structured(_ page: Page, agency index: Int) -> [UInt8]? {
        guard data.parts.contains(.jsonLD) else { return nil }
        let agency = portal.agencies[index]
        let steps = page.address == "index.html" ? [] : steps(to: index, including: false)
        return data.structured(
            agency: index,
            StructuredPage(
                address: page.address, title: agency.title,
                language: agency.document.fields.text(.language) ?? language,
                trail: data.trail(steps, on: page.address)))
    }

    func structured(_ page: Page, norm index: Int, _ part: Int) -> [UInt8]? {
        let above = [
            (title: words[.home], address: "index.html"),
            (title: words[.norms], address: pathWords.norms + "/index.html"),
        ]
        guard part == 1, data.parts.contains(.jsonLD) else {
            return structured(page, portal.norms[index].name, nil, below: above)
        }
        return data.structured(
            norm: index,
            StructuredPage(
                address: page.address, title: portal.norms[index].name, language: language,
                trail: data.trail(above, on: page.address)))
    }

    func structured(openData page: Page) -> [UInt8]? {
        guard data.parts.contains(.jsonLD) else { return nil }
        return data.structured(
            openData: StructuredPage(
                address: page.address, title: words[.openData], language: language,
                trail: data.trail([(words[.home], "index.html")], on: page.address)), dataSizes)
    }

    func structured(home page: Page, _ title: String, _ language: String?) -> [UInt8]? {
        guard data.parts.contains(.jsonLD) else { return nil }
        return data.structured(
            home: StructuredPage(
                address: page.address, title: title, language: language ?? self.language,
                trail: data.trail([], on: page.address)))
    }
}

/// The page of open data.
extension Site {
    func openData(_ page: Page) -> OpenDataPage {
        let latest = data.latestDay
        let publisher = portal.settings?.fields.text(.publisher)
        let names = [publisher, portalTitle == publisher ? nil : portalTitle, words[.openData]]
        let parts =
            names.compactMap(\.self)
            + [latest.map(words.text(of:)), baseURL.map { $0 + data.addresses.folder }]
            .compactMap(\.self)
        return OpenDataPage(
            frame: frame(
                page, title: words[.openData], description: words[.openDataText],
                breadcrumb: breadcrumb(page), structured: structured(openData: page)),
            license: data.license, citation: parts.joined(separator: ". "),
            updated: latest.map(words.text(of:)), updatedISO: latest?.iso,
            hasJSON: data.parts.contains(.pageJSON),
            tables: data.tableListing.map { table in
                DataTable(
                    id: table.name, title: table.title, meaning: table.meaning,
                    count: words.text(of: table.count) + "\u{A0}"
                        + words[table.count == 1 ? .rowCountOne : .rowCountMany],
                    files: table.files.compactMap {
                        link($0, "\(table.title) (\(title(of: $0)))", on: page)
                    },
                    columns: table.columns.map {
                        DataColumn(
                            name: $0.name, meaning: $0.meaning, kind: words[$0.kind],
                            isRequired: $0.isRequired)
                    })
            },
            files: data.otherListing.compactMap { file in
                let title = title(of: file)
                let ending = file.address.split(separator: ".").last ?? ""
                return link(
                    file, Self.formats[String(ending)].map { "\(title) (\($0))" } ?? title, on: page
                )
            })
    }

    private func title(of file: PortalData.Listed) -> String {
        switch file.title {
        case .format(let name): name
        case .word(let word): words[word]
        }
    }

    /// What tells files apart that hold the same, by their endings.
    private static let formats = ["ttl": "Turtle", "jsonld": "JSON-LD"]

    /// A file of the data as a link; nil where it was not made.
    private func link(_ file: PortalData.Listed, _ title: String, on page: Page) -> DataLink? {
        dataSizes[file.address].map { size in
            DataLink(
                title: title, address: Address.relative(from: page.address, to: file.address),
                type: file.type, size: words.size(of: size))
        }
    }
}
