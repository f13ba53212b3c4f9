package import Content
import Diagnostics
package import OpenData
import PortalModel

/// What the site gives to machines.
extension Site {
    /// The pages as feeds and site maps name them.
    static func entries(of pages: [Page], _ history: History) -> [PortalData.PageEntry] {
        pages.indices.filter { pages[$0].isIndexed }.map { index in
            let kind = pages[index].standing.kind
            let isDated =
                switch kind {
                case .agency, .function, .page, .news: true
                case .home: pages[index].standing.document != nil
                default: false
                }
            return PortalData.PageEntry(
                address: pages[index].address, title: pages[index].title,
                agency: pages[index].agency, rank: pages[index].rank,
                day: isDated ? history.provenances[index].latest : nil,
                isInFeeds: isDated && kind != .home)
        }
    }

    /// The files of the data that are not beside pages, made and ready to be written.
    ///
    /// - Parameter today: The day of the run.
    package func dataFiles(on today: Day) -> [DataFile] {
        data.files(of: Self.entries(of: plan.pages, history), changes, on: today)
    }

    /// The data's files that are others on another day though nobody edited anything.
    package func datedFiles(on today: Day) -> [DataFile] { data.datedFiles(on: today) }

    /// The days around that of the run on which the data's files last changed by themselves, and will
    /// next.
    package func turningDays(around today: Day) -> [Day] {
        data.turningDays(around: today)
    }

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
        _ page: Page, _ title: String, _ language: String?
    ) -> [UInt8]? {
        guard data.parts.contains(.jsonLD) else { return nil }
        return data.structured(structuredPage(page, title, language))
    }

    /// What every page says of itself in these words.
    private func structuredPage(
        _ page: Page, _ title: String, _ language: String?
    ) -> StructuredPage {
        StructuredPage(
            address: page.address, title: title, language: language ?? plan.language,
            trail: data.trail(plan.trails[page.trail], on: page.address))
    }

    func structured(_ page: Page, agency index: Int) -> [UInt8]? {
        guard data.parts.contains(.jsonLD) else { return nil }
        let agency = portal.agencies[index]
        return data.structured(
            agency: index,
            structuredPage(page, agency.title, agency.document.common.language))
    }

    func structured(_ page: Page, norm index: Int, _ part: Int) -> [UInt8]? {
        guard part == 1, data.parts.contains(.jsonLD) else { return nil }
        return data.structured(norm: index, structuredPage(page, page.title, nil))
    }

    func structured(openData page: Page, _ sizes: [String: Int]) -> [UInt8]? {
        guard data.parts.contains(.jsonLD) else { return nil }
        return data.structured(openData: structuredPage(page, page.title, nil), sizes)
    }

    func structured(home page: Page, _ title: String, _ language: String?) -> [UInt8]? {
        guard data.parts.contains(.jsonLD) else { return nil }
        return data.structured(home: structuredPage(page, title, language))
    }
}

/// The page of open data.
extension Site {
    func openData(_ page: Page, _ sizes: [String: Int]) -> OpenDataPage {
        let latest = data.latestDay
        let publisher = portal.settings?.facts.publisher
        let names = [
            publisher, plan.portalTitle == publisher ? nil : plan.portalTitle, words[.openData],
        ]
        let parts =
            names.compactMap(\.self)
            + [latest.map(words.text(of:)), plan.baseURL.map { $0 + data.addresses.folder }]
            .compactMap(\.self)
        return OpenDataPage(
            frame: frame(
                page, description: words[.openDataText],
                structured: structured(openData: page, sizes)),
            license: data.license, citation: parts.joined(separator: ". "),
            updated: latest.map(words.text(of:)), updatedISO: latest?.iso,
            hasJSON: data.parts.contains(.pageJSON),
            tables: data.tableListing.map { table in
                DataTable(
                    id: table.name, title: table.title, meaning: table.meaning,
                    count: words.text(of: table.count) + "\u{A0}"
                        + words[table.count == 1 ? .rowCountOne : .rowCountMany],
                    files: table.files.compactMap {
                        link(
                            $0, "\(table.title) (\(title(of: $0)))", sizes[$0.address], on: page)
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
                    file, Self.formats[String(ending)].map { "\(title) (\($0))" } ?? title,
                    sizes[file.address], on: page)
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
    private func link(
        _ file: PortalData.Listed, _ title: String, _ size: Int?, on page: Page
    ) -> DataLink? {
        size.map { size in
            DataLink(
                title: title, address: Address.relative(from: page.address, to: file.address),
                type: file.type, size: words.size(of: size))
        }
    }
}
