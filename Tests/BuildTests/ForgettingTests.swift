import Build
import Diagnostics
import Foundation
import Testing

/// Beginning anew with addresses that nobody ever saw.
struct ForgettingTests {
    private let portal: DatedPortal

    init() throws {
        portal = try DatedPortal([("oficina/index.md", agency("Oficina"))])
    }

    private var content: String { portal.workplace.portal + "/Content" }

    private func forget(forGood: Bool) -> (forgotten: Forgotten?, report: Report) {
        PortalBuild(portal.options(on: "2026-01-02")).forget(forGood: forGood)
    }

    @Test func `folders that were renamed on the first day leave no trace`() async throws {
        #expect(await portal.publish(on: "2026-01-01").outcome == .success)
        try FileManager.default.moveItem(
            atPath: content + "/oficina", toPath: content + "/oficina-juridica")
        #expect(await portal.publish(on: "2026-01-02").outcome == .contentErrors)

        let ledger = try Data(contentsOf: URL(filePath: content + "/ledger.tsv"))
        let (forgotten, report) = forget(forGood: true)
        #expect(report.outcome == .success)
        #expect(forgotten?.since == "2026-01-01" && forgotten?.former == 0)
        #expect(forgotten?.keptAt == "Content/.vitrina/ledger-2026-01-02.tsv")
        let kept = URL(filePath: content + "/.vitrina/ledger-2026-01-02.tsv")
        #expect(try Data(contentsOf: kept) == ledger)

        let anew = await portal.publish(on: "2026-01-02")
        #expect(anew.outcome == .success)
        #expect(anew.found == [])
        #expect(try portal.addresses() == ["oficina-juridica/index.html"])
        let now = try String(contentsOfFile: content + "/ledger.tsv", encoding: .utf8)
        #expect(!now.contains("oficina/index.html") && !now.contains("2026-01-01"))
    }

    @Test func `without consent it says what would be forgotten, and forgets nothing`()
        async throws
    {
        _ = await portal.publish(on: "2026-01-01")
        let before = try portal.site()
        let ledger = try Data(contentsOf: URL(filePath: content + "/ledger.tsv"))
        let (forgotten, report) = forget(forGood: false)
        #expect(report.outcome == .success)
        #expect((forgotten?.addresses ?? 0) > 5 && forgotten?.keptAt == nil)
        #expect(try portal.site() == before)
        #expect(try Data(contentsOf: URL(filePath: content + "/ledger.tsv")) == ledger)
    }

    @Test func `what only the site knows is forgotten, too`() async throws {
        _ = await portal.publish(on: "2026-01-01")
        try FileManager.default.removeItem(atPath: content + "/ledger.tsv")
        #expect(forget(forGood: true).forgotten != nil)
        #expect(forget(forGood: true).forgotten == nil)
    }

    @Test func `each ledger that is put aside has a name of its own`() async throws {
        for name in ["ledger-2026-01-02.tsv", "ledger-2026-01-02-2.tsv"] {
            _ = await portal.publish(on: "2026-01-01")
            #expect(forget(forGood: true).forgotten?.keptAt == "Content/.vitrina/" + name)
        }
    }

    @Test func `a portal that was never published has nothing to forget`() throws {
        let (forgotten, report) = forget(forGood: true)
        #expect(forgotten == nil && report.outcome == .success)
    }
}
