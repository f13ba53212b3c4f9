import Build
import Diagnostics
import ExternalLinks
import Foundation
import Testing

/// `vitrina check --external` against servers on this machine, through the real curl.
@Suite(
    .timeLimit(.minutes(30)),
    .enabled(
        if: ExternalServers.isPossible,
        "SKIPPED: addresses outside cannot be asked here: there is no curl, no python3, or no Linux"
    ))
struct ExternalCheckTests {
    /// The rules that nothing breaks without a network: these tests and `ExternalTests` show them.
    static let rules = [
        "curl-failed", "external-certificate", "external-endless", "external-failing",
        "external-gone", "external-home", "external-moved", "external-no-connection",
        "external-private", "external-timeout", "external-unknown-host", "external-unverifiable",
        "no-curl", "no-network", "old-curl", "verdicts-not-kept",
    ]

    private let workplace: Workplace
    private let servers: ExternalServers

    init() throws {
        workplace = try Workplace()
        servers = try ExternalServers(workplace)
    }

    private var memory: String { workplace.path + "/cache/vitrina/external.tsv" }

    private func check(
        now: Int = 1_800_000_000, isFresh: Bool = false,
        change: (inout ExternalCheck) -> Void = { _ in }
    ) async -> Report {
        var check = ExternalCheck(now: now, memory: memory, userAgent: "vitrina/test (link check)")
        check.asksPrivate = true
        check.isFresh = isFresh
        check.limits.pause = 0.05
        change(&check)
        return await PortalBuild(workplace.options()).check(external: check)
    }

    /// A portal whose text leads to these addresses, one on a line from the eleventh.
    private func write(_ addresses: [String]) throws {
        try workplace.write(
            """
            ---
            type: agency
            title: Alcaldía
            kind: alcaldía
            level: municipal
            published: unknown
            ---

            Véase:

            """ + "\n" + addresses.map { "[aquí](\($0))\n" }.joined(), to: "Content/index.md")
    }

    /// The findings about addresses, as `line code`.
    private func findings(_ report: Report) -> [String] {
        report.diagnostics.filter { $0.rule.code.hasPrefix("external") }
            .map { "\($0.range?.start.line ?? 0) \($0.rule.code)" }
    }

    @Test func `every kind of answer has its verdict, at its place`() async throws {
        let cases: [(path: String, code: String?)] = [
            ("ok", nil), ("no-head", nil), ("status/204", nil), ("for-now", nil), ("huge", nil),
            ("once-dropped", nil), ("once-garbage", nil),
            ("status/404", "external-gone"), ("status/410", "external-gone"),
            ("no-such-page", "external-gone"),
            ("status/401", "external-unverifiable"), ("status/403", "external-unverifiable"),
            ("status/400", "external-failing"), ("status/500", "external-failing"),
            ("status/503", "external-failing"), ("script", "external-failing"),
            ("moved", "external-moved"), ("away", "external-moved"), ("chain/9", "external-moved"),
            ("chain/12", "external-endless"), ("loop/0", "external-endless"),
            ("to-home", "external-home"), ("garbage", "external-no-connection"),
            ("dropped", "external-no-connection"),
        ]
        try write(cases.map { servers.address(1, $0.path) })
        let report = await check()
        #expect(
            findings(report)
                == cases.enumerated().compactMap { index, item in
                    item.code.map { "\(11 + index) \($0)" }
                })
        #expect(report.outcome == .contentErrors)
        let moved = report.diagnostics.filter { $0.rule == .externalMoved }
        #expect(
            moved.map(\.hint) == [
                .write(servers.address(1, "ok?new=1")), .write(servers.address(3, "page")),
                .write(servers.address(1, "chain/0")),
            ])
        let requests = try servers.requests()
        #expect(requests.allSatisfy { $0.userAgent == "vitrina/test_(link_check)" })
        // Nobody is asked for the same more often than the verdict takes.
        let counts = Dictionary(grouping: requests, by: \.line).mapValues(\.count)
        #expect(counts["HEAD /ok"] == 1 && counts["GET /ok"] == nil)
        #expect(counts["GET /status/404"] == 1)
        // Two chains of redirects share their links, each asked for in two ways.
        #expect(counts.filter { $0.value > 4 } == [:])
    }

    @Test func `an address is asked once, found wherever it stands, and known for a day`()
        async throws
    {
        let gone = servers.address(1, "status/410")
        try workplace.write(
            """
            ---
            type: agency
            title: Alcaldía
            kind: alcaldía
            level: municipal
            published: unknown
            source:
              url: \(gone)
            social:
              - network: X
                account: alcaldia
                url: \(gone)
            ---

            Uno: [aquí](\(gone)). Dos: <\(gone)>. Tres: [allá](\(gone)#abajo), [bien](\(servers.address(1, "ok"))).
            """, to: "Content/index.md")
        try workplace.write(
            """
            title: Portal
            contact:
              hours: \(gone)
            """, to: "Content/portal.yml")

        let first = await check()
        #expect(
            first.diagnostics.filter { $0.rule == .externalGone }.map {
                "\($0.path):\($0.range?.start.line ?? 0):\($0.range?.start.column ?? 0)"
            } == [
                "Content/index.md:8:8", "Content/index.md:12:10", "Content/index.md:15:13",
                "Content/index.md:15:\(22 + gone.count)",
                "Content/index.md:15:\(38 + 2 * gone.count)",
                "Content/portal.yml:3:10",
            ])
        let asked = try servers.requests().map(\.line).sorted()
        #expect(asked == ["GET /status/410", "HEAD /ok", "HEAD /status/410"])
        let count = try #require(first.external)
        #expect(count.addresses == 2 && count.asked == 2 && count.remembered == 0)
        #expect(count.broken == 1 && count.open == 0)

        // The same again, and without a question.
        let second = await check(now: 1_800_000_000 + 86_399)
        #expect(second.diagnostics == first.diagnostics)
        #expect(second.external?.remembered == 2 && second.external?.asked == 0)
        #expect(try servers.requests().count == asked.count)

        _ = await check(now: 1_800_000_000 + 86_400)
        #expect(try servers.requests().count == 2 * asked.count)
        _ = await check(now: 1_800_000_000 + 86_401, isFresh: true)
        #expect(try servers.requests().count == 3 * asked.count)

        // A damaged memory is none.
        let file = URL(filePath: memory)
        try (try Data(contentsOf: file).dropLast(3)).write(to: file)
        let last = await check(now: 1_800_000_000 + 86_402)
        #expect(last.diagnostics == first.diagnostics)
        #expect(try servers.requests().count == 4 * asked.count)
    }

    @Test func `no server gets more than two questions at once, and all together ten`()
        async throws
    {
        let hosts = [1, 7, 8, 9, 10, 11, 12, 13, 14]
        try write(hosts.flatMap { host in (0..<12).map { servers.address(host, "slow/\($0)") } })
        let report = await check()
        #expect(findings(report) == [])
        let requests = try servers.requests()
        #expect(requests.count == hosts.count * 12)
        #expect(requests.map(\.atOnce.here).max() == 2)
        let most = requests.map(\.atOnce.everywhere).max() ?? 0
        #expect(most <= 10 && most > 2)
    }

    @Test func `who says 200 to anything is not verifiable, who sends home is caught`()
        async throws
    {
        try write([
            servers.address(2, "ley.html"), servers.address(2, ""), servers.address(2, "acta.pdf"),
            servers.address(3, "page"), servers.address(3, "acta.pdf"),
        ])
        let report = await check()
        #expect(
            findings(report) == [
                "11 external-unverifiable", "13 external-unverifiable", "15 external-home",
            ])
        #expect(
            report.diagnostics.first { $0.rule == .externalUnverifiable }?.hint == .answersAnything)
        #expect(report.outcome == .success)
    }

    @Test func `who wants a pause gets it, and who has had enough is left alone`() async throws {
        try write(
            [servers.address(4, "busy"), servers.address(4, "ok")]
                + (0..<20).map { servers.address(5, "\($0)") })
        let start = ContinuousClock.now
        let report = await check()
        #expect(ContinuousClock.now - start >= .seconds(1))
        #expect(findings(report) == (13...32).map { "\($0) external-unverifiable" })
        let requests = try servers.requests()
        #expect(requests.count { $0.host == "127.0.0.5" } == 2)
        #expect(
            requests.filter { $0.line.hasSuffix("busy") }.map(\.line) == [
                "HEAD /busy", "GET /busy",
            ])
    }

    @Test func `who names a moment is left alone until then, whatever the clocks say`() async throws
    {
        try write([servers.address(4, "until")])
        let start = ContinuousClock.now
        let report = await check()
        #expect(findings(report) == [])
        // Both of its moments are whole seconds.
        #expect(ContinuousClock.now - start >= .seconds(1))
        #expect(try servers.requests().map(\.line) == ["HEAD /until", "GET /until"])
    }

    @Test func `a server that never answers is given up`() async throws {
        try write((0..<40).map { servers.address(6, "\($0)") } + [servers.address(1, "ok")])
        let report = await check { $0.limits.answering = 1.5 }
        #expect(findings(report) == (11...50).map { "\($0) external-timeout" })
        #expect((1...4).contains(try servers.requests().count { $0.host == "127.0.0.6" }))
    }

    @Test func `a name that no server has is certain only where others answer`() async throws {
        try write(["http://nadie.invalid/x", "http://127.0.0.200:\(servers.port)/x"])
        let alone = await check()
        #expect(alone.diagnostics.map(\.rule).contains(.noNetwork))
        #expect(findings(alone) == [])
        #expect(alone.outcome == .unavailable)
        #expect(alone.external?.asked == 0)

        try write([
            "http://nadie.invalid/x", "http://127.0.0.200:\(servers.port)/x",
            servers.address(1, "ok"),
        ])
        let among = await check()
        #expect(findings(among) == ["11 external-unknown-host", "12 external-no-connection"])
        #expect(among.external?.asked == 3)
    }

    /// What an author writes is an address and nothing else: no option, no file, no pattern, no
    /// command, no second line.
    @Test func `an address stays one, whatever stands in it`() async throws {
        let canary = workplace.path + "/canary"
        let hostile: [(written: String, asked: String?)] = [
            ("page/{a,b}[1-3]", "/page/%7Ba,b%7D[1-3]"),
            ("page/-K", "/page/-K"), ("page/@\(canary)", "/page/@\(canary)"),
            ("page/a\\\"b", "/page/a%22b"), ("page/'$(touch \(canary))'", nil),
            ("page/a%0d%0aX:1", "/page/a%0d%0aX:1"), ("page/%00", "/page/%00"),
            ("page/../x/./page", "/page/../x/./page"), ("page/a&b|c;d`e", "/page/a&b%7Cc;d%60e"),
            ("page/año", "/page/a%C3%B1o"), ("page?a=b&c=#d", "/page?a=b&c="),
        ]
        let others = [
            "http://-K@127.0.0.1:\(servers.port)/page", "http://a\"b:1/", "https://",
            "http://127.0.0.1:\(servers.port)\\\\@x/",
        ]
        try write((hostile.map { servers.address(1, $0.written) } + others).map { "<\($0)>" })
        _ = await check()
        let lines = try servers.requests().map(\.line)
        for (written, asked) in hostile {
            guard let asked else { continue }
            #expect(lines.count { $0 == "HEAD " + asked } == 1, "\(written): \(lines)")
        }
        #expect(lines.allSatisfy { $0.hasPrefix("HEAD /page") || $0.hasPrefix("GET /page") })
        #expect(!FileManager.default.fileExists(atPath: canary))
    }

    @Test func `what is on one's own network is not asked`() async throws {
        try write([
            servers.address(1, "ok"), "http://localhost:\(servers.port)/ok",
            "http://2130706433:\(servers.port)/ok", "http://[::ffff:7f00:1]:\(servers.port)/ok",
        ])
        let report = await check { $0.asksPrivate = false }
        #expect(findings(report) == (11...14).map { "\($0) external-private" })
        #expect(try servers.requests().isEmpty)
        #expect(!FileManager.default.fileExists(atPath: memory))
    }

    @Test(
        .enabled(
            if: ExternalServers.has("openssl"), "SKIPPED: there is no openssl to make a certificate"
        ))
    func `a certificate that nobody vouches for is said to be none`() async throws {
        let certificate = workplace.path + "/certificate.pem"
        let openssl = Process()
        openssl.executableURL = URL(filePath: "/usr/bin/env")
        openssl.arguments = [
            "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj",
            "/CN=example.gov.co", "-keyout", certificate, "-out", certificate + ".crt",
        ]
        openssl.standardError = FileHandle.nullDevice
        try openssl.run()
        openssl.waitUntilExit()
        let both =
            try Data(contentsOf: URL(filePath: certificate))
            + Data(contentsOf: URL(filePath: certificate + ".crt"))
        try both.write(to: URL(filePath: certificate))
        let servers = try ExternalServers(workplace, certificate: certificate)
        try write(["https://127.0.0.14:\(servers.port)/ok", "https://127.0.0.1:\(servers.port)/ok"])
        let report = await check()
        #expect(findings(report) == ["11 external-certificate", "12 external-no-connection"])
        #expect(try servers.requests().isEmpty)
    }

    @Test func `a build asks nobody`() async throws {
        try write([servers.address(1, "status/404")])
        #expect(await workplace.publish().outcome == .success)
        #expect(await PortalBuild(workplace.options()).check().outcome == .success)
        #expect(try servers.requests().isEmpty)
    }
}
