import Diagnostics

/// What of the data for machines a portal publishes: all, but for what `portal.yml` leaves out.
package struct DataParts: Sendable, Hashable {
    /// One part, by the word of ``Schema`` for it.
    package enum Part: String, Sendable, CaseIterable {
        /// The tables as CSV and JSON, with what describes them.
        case tables
        /// A JSON file beside the page of each agency and function.
        case pageJSON = "page_json"
        /// Structured data inside of pages.
        case jsonLD = "json_ld"
        /// The organisation and its functions in RDF.
        case rdf
        /// The catalogue of the datasets.
        case catalogue
        /// The feeds of changes.
        case feeds
        /// The site map for search engines.
        case sitemap
        /// The file for crawlers.
        case robots
    }

    private let omitted: Set<Part>

    init(omitting omitted: [Part]) { self.omitted = Set(omitted) }

    /// The parts that a portal publishes; all of them where it has no settings.
    package init(_ settings: PortalSettings?) {
        self = settings?.facts.dataParts ?? DataParts(omitting: [])
    }

    /// The same parts, but for some.
    package func without(_ parts: [Part]) -> DataParts {
        DataParts(omitting: parts + omitted)
    }

    /// Whether a part is published.
    package func contains(_ part: Part) -> Bool { !omitted.contains(part) }

    /// Whether there are files that the page of open data can list.
    package var hasPage: Bool {
        contains(.tables) || contains(.rdf) || contains(.catalogue)
    }
}
