import Build
import Diagnostics
import Foundation
import Testing

/// Whatever happens to a portal, no address that ever existed answers nothing.
@Suite(.slow, .timeLimit(.minutes(30)))
struct LastingAddressTests {
    /// One history in every run of the tests; six by `make soak`, where VITRINA_SOAK is set.
    private static let seeds: ClosedRange<UInt64> =
        ProcessInfo.processInfo.environment["VITRINA_SOAK"] == nil ? 1...1 : 1...6

    @Test(arguments: seeds)
    func `fifty random versions of a portal leave no address without an answer`(
        seed: UInt64
    ) async throws {
        var history = try AddressHistory(seed: seed)
        for version in 1...50 {
            try await history.publishNextVersion(version)
        }
        let figures = history.figures
        print(
            """
            50 versions with seed \(seed): \(figures.addresses) addresses, \(figures.redirects) of \
            them redirects and \(figures.tombstones) tombstones, \(figures.anchors) anchors
            """)
        #expect(figures.addresses > 80 && figures.redirects > 10 && figures.tombstones > 5)
    }
}

/// A portal whose versions are published one after the other, and every address that it ever had.
private struct AddressHistory {
    private let place: Workplace
    private let seed: UInt64
    private var portal: RandomPortal
    private var written: Set<String> = []
    /// Every file that was ever published.
    private var ever: Set<String> = []
    /// The ids that the page at each address ever had.
    private var anchors: [String: Set<String>] = [:]
    private(set) var figures = (addresses: 0, redirects: 0, tombstones: 0, anchors: 0)

    init(seed: UInt64) throws {
        place = try Workplace()
        self.seed = seed
        portal = RandomPortal(seed: seed)
    }

    /// Makes some edits, mends what the run finds, publishes, and looks at every address.
    mutating func publishNextVersion(_ version: Int) async throws {
        var edits: [RandomPortal.Edit] = []
        for _ in 0..<Int.random(in: 1...4, using: &portal.random) where version > 1 {
            let edit = RandomPortal.Edit.allCases.randomElement(using: &portal.random) ?? .nothing
            edits.append(edit)
            portal.edit(edit)
        }
        let name: Comment = "seed \(seed), version \(version): \(edits)"
        var options = place.options()
        options.today = DayText.day("2026-\(version < 25 ? "02" : "03")-\(10 + version % 10)")
        var report = Report()
        for _ in 0..<8 {
            try write()
            report = await PortalBuild(options).publish()
            if report.outcome == .success { break }
            let isMended = portal.follow(report.diagnostics)
            try #require(
                isMended,
                "\(name) \(report.diagnostics.map { FaultCorpus.Finding($0) })")
        }
        try #require(
            report.outcome == .success,
            "\(name) \(report.diagnostics.map { FaultCorpus.Finding($0) })")
        try check(name)
    }

    /// Writes the portal's files, and removes those that are not its any more.
    private mutating func write() throws {
        let files = portal.files
        for path in written.subtracting(files.keys) {
            try FileManager.default.removeItem(atPath: place.portal + "/" + path)
        }
        for (path, text) in files { try place.write(text, to: path) }
        written = Set(files.keys)
    }

    private mutating func check(_ name: Comment) throws {
        var site: [String: String] = [:]
        for path in try Workplace.files(below: place.output) where !path.hasPrefix(".vitrina/") {
            site[path] = try String(contentsOfFile: place.output + "/" + path, encoding: .utf8)
        }
        let rules = ServerRules(site)
        let own = ["recursos/", "buscar/", "servidor/", "_redirects", "_headers"]
        // The JSON and the feed beside a page go with it, and are found by it alone.
        ever.formUnion(
            site.keys.filter { path in
                !own.contains { path.hasPrefix($0) }
                    && (![".json", ".xml"].contains { path.hasSuffix($0) }
                        || path.hasPrefix("datos/"))
            })
        figures = (0, 0, 0, 0)
        for (address, ids) in try ledger() {
            anchors[address, default: []].formUnion(ids)
            ever.insert(address)
        }
        for address in ever.sorted() {
            try answers(address, in: site, rules, name)
        }
    }

    /// Whether an address answers: with its page, with one that leads on, or with a tombstone.
    private mutating func answers(
        _ address: String, in site: [String: String], _ rules: ServerRules, _ name: Comment
    ) throws {
        figures.addresses += 1
        var text = site[address]
        if text == nil {
            // No page can stand there: a server is told where it is.
            text = site[address + ".html"]
            let isCovered = rules.cover(address)
            #expect(isCovered, "no rule for \(address); \(name)")
        }
        let page = try #require(text, "\(address) answers nothing; \(name)")
        if page.contains("http-equiv=\"refresh\"") {
            figures.redirects += 1
            let target = try #require(Self.target(of: page, at: address), "\(address); \(name)")
            let reached = try #require(
                site[target], "\(address) leads to \(target), where nothing is; \(name)")
            #expect(
                !reached.contains("http-equiv=\"refresh\""), "\(address) leads on twice; \(name)")
            let isCovered = site[address] == nil || rules.cover(address)
            let isPageOfDocument = Self.isPageOfDocument(address)
            #expect(isCovered || isPageOfDocument, "\(address); \(name)")
        } else if page.contains("<p class=\"kind\">Página retirada") {
            figures.tombstones += 1
        } else {
            for id in anchors[address] ?? [] {
                figures.anchors += 1
                #expect(
                    page.ranges(of: " id=\"\(id)\"").count == 1, "\(address)#\(id); \(name)")
            }
        }
    }

    /// Whether it is `plan.pdf.html`, where the page stands that answers for `plan.pdf`.
    private static func isPageOfDocument(_ address: String) -> Bool {
        (address.split(separator: "/").last ?? "").split(separator: ".").count > 2
    }

    /// The file to which a page of former times leads.
    private static func target(of page: String, at address: String) -> String? {
        guard let start = page.firstRange(of: "content=\"0; url=")?.upperBound else { return nil }
        let link = page[start...].prefix { $0 != "\"" }
        var parts = address.split(separator: "/").dropLast()
        for part in link.split(separator: "/") {
            if part == ".." {
                guard parts.popLast() != nil else { return nil }
            } else {
                parts.append(part)
            }
        }
        return parts.joined(separator: "/").removingPercentEncoding
    }

    /// Each address of the ledger with the ids that its page has or had.
    private func ledger() throws -> [(String, [String])] {
        let text = try String(
            contentsOfFile: place.portal + "/Content/ledger.tsv", encoding: .utf8)
        #expect(
            try Data(contentsOf: URL(filePath: place.output + "/.vitrina/ledger.tsv"))
                == Data(text.utf8))
        return text.split(separator: "\n").dropFirst().map { line in
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
            let ids = columns[5] == "-" ? [] : columns[5].split(separator: ",")
            return (String(columns[0]), ids.map { String($0.prefix { $0 != ">" }) })
        }
    }
}

/// What the files for servers say.
struct ServerRules {
    private let nginx: Set<String>
    private let apache: Set<String>
    private let hosts: Set<String>

    init(_ site: [String: String]) {
        func paths(_ name: String, _ column: Int, _ separator: Character) -> Set<String> {
            Set(
                (site[name] ?? "").split(separator: "\n").filter { !$0.hasPrefix("#") }
                    .compactMap { line in
                        let columns = line.split(separator: separator)
                        return columns.count > column ? String(columns[column]) : nil
                    })
        }
        nginx = paths("servidor/redirecciones.nginx.conf", 1, "\"")
        apache = paths("servidor/redirecciones.apache.conf", 1, "\"")
        hosts = paths("_redirects", 0, " ")
    }

    /// Whether all of them have an address.
    func cover(_ address: String) -> Bool {
        let path = "/" + address
        let expression = path.unicodeScalars.map { scalar in
            CharacterSet.alphanumerics.contains(scalar) || "-_~/".unicodeScalars.contains(scalar)
                ? String(scalar)
                : String(scalar).utf8.map { "\\x" + String($0, radix: 16, uppercase: true) }
                    .joined()
        }.joined()
        let plain = CharacterSet(
            charactersIn:
                "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/")
        let encoded = path.addingPercentEncoding(withAllowedCharacters: plain) ?? ""
        return nginx.contains(path) && apache.contains("^\(expression)$")
            && hosts.contains(encoded)
    }
}
