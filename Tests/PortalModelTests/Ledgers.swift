import Content
import Diagnostics
import Digests

@testable import PortalModel

/// A portal that is published version after version, as the builds of it would.
struct Versions {
    private(set) var ledger: Ledger
    private(set) var history: History?
    private(set) var standings: [Standing] = []

    init(knowing ledger: Ledger = Ledger()) { self.ledger = ledger }

    /// Publishes these files; what is wrong is returned, and nothing is published then.
    ///
    /// - Parameters:
    ///   - attachments: Each path below `Content/` with its bytes.
    ///   - tombstones: What `tombstones.yml` holds.
    mutating func publish(
        _ files: KeyValuePairs<String, String>, attachments: KeyValuePairs<String, String> = [:],
        tombstones: String = "", on day: String = "2026-01-01", unreadable: Set<String> = []
    ) -> [String] {
        var (portal, findings) = PortalModelTests.portal(
            files, attachments: attachments.map(\.key), unreadable: unreadable)
        portal.attachments.sort { $0.path < $1.path }
        var diagnostics: [Diagnostic] = []
        var withdrawals: [Withdrawal] = []
        if !tombstones.isEmpty {
            let file = SourceFile(path: "Content/tombstones.yml", text: tombstones)
            let read = EntryFile<TombstoneFacts>(parsing: file, diagnostics: &diagnostics)
            withdrawals = read?.entries.map { Withdrawal($0, in: file) } ?? []
        }
        standings = Self.standings(of: portal, attachments)
        let history = History(
            of: standings, in: portal, known: ledger, withdrawals: withdrawals,
            unreadable: unreadable, others: ["recursos/estilo.css"],
            today: Day(day) ?? Day(daysSince1970: 0), diagnostics: &diagnostics)
        findings += diagnostics.map(words(of:))
        if diagnostics.allSatisfy({ $0.severity != .error }) {
            ledger = history.ledger
            self.history = history
        }
        return findings
    }

    /// What a site of the portal publishes.
    private static func standings(
        of portal: Portal, _ attachments: KeyValuePairs<String, String>
    ) -> [Standing] {
        var standings: [Standing] = []
        for list in ["entidades/index.html", "funciones/index.html", "mapa-del-sitio.html"] {
            standings.append(Standing(fixed: list))
        }
        if !portal.agencies.contains(where: { $0.base.isEmpty }) {
            standings.append(Standing(homeOf: portal, at: "index.html"))
        }
        for agency in portal.agencies {
            standings.append(Standing(agency))
            for function in agency.functions {
                standings.append(
                    Standing(function, of: agency.document, at: agency.address(of: function)))
            }
            if !agency.functions.isEmpty, !agency.base.isEmpty {
                standings.append(
                    Standing(
                        list: agency.functionsAddress, source: agency.document.path,
                        fallback: agency.address))
            }
        }
        for attachment in portal.attachments {
            let bytes = attachments.first { $0.key == attachment.path }?.value ?? ""
            standings.append(
                Standing(
                    file: attachment.address, source: attachment.path,
                    digest: Digest(of: Array(bytes.utf8)).short))
        }
        return standings
    }

    /// What is known of an address.
    func entry(_ address: String) -> Ledger.Entry? {
        ledger.entries.first { $0.address == address }
    }

    /// Where each address of former times leads.
    var redirects: [String: String] {
        Dictionary(
            uniqueKeysWithValues: (history?.redirects ?? []).map { ($0.address, $0.target) })
    }

    /// The addresses that lead to no content, each with what replaces it.
    var tombstones: [String: String] {
        Dictionary(
            uniqueKeysWithValues: (history?.tombstones ?? []).map {
                ($0.address, $0.replacement ?? "")
            })
    }

    /// The headings of a page, those that are gone with where their links lead.
    func anchors(_ address: String) -> [String] {
        (entry(address)?.anchors ?? []).map { $0.id + ($0.successor.map { ">" + $0 } ?? "") }
    }
}

/// The findings that are no note of a heading that went with its text.
func withoutAnchors(_ findings: [String]) -> [String] {
    findings.filter { !$0.contains(" anchor-kept: ") }
}
