import Build
import Diagnostics
import Foundation
import Testing

/// What is wrong with addresses, and what a disk without room leaves of the ledger.
@Suite(.timeLimit(.minutes(30)))
struct LedgerFaultTests {
    @Test(arguments: FaultCorpus.ledgerNames)
    func `each fault of a ledger is found, and nothing is published`(name: String) async throws {
        let corpus = try FaultCorpus(name)
        let workplace = try Workplace()
        try workplace.copy(corpus.path)
        let before = try String(
            contentsOfFile: workplace.portal + "/Content/ledger.tsv", encoding: .utf8)
        let report = await workplace.publish()
        let found = report.diagnostics.map { FaultCorpus.Finding($0) }.sorted()
        #expect(found.map(\.description) == corpus.findings.map(\.description))
        #expect(report.outcome == .contentErrors)
        #expect(!FileManager.default.fileExists(atPath: workplace.output))
        #expect(
            try String(contentsOfFile: workplace.portal + "/Content/ledger.tsv", encoding: .utf8)
                == before)
    }

    @Test func `a link to a heading that is gone learns which one stands in its place`()
        async throws
    {
        func agency(_ title: String, _ text: String) -> String {
            "---\ntítulo: \(title)\nclase: oficina\npublicado: desconocido\n---\n\n\(text)\n"
        }
        func hints(_ report: Report) -> [Hint?] {
            report.diagnostics.filter { $0.rule.code == "broken-anchor" }.map(\.hint)
        }
        let links = """
            Vea la [historia](../hacienda/index.md#historia), la [misión](../hacienda/index.md#mision)
            y el [horario](#horario).

            ## Horario
            """
        let workplace = try Workplace()
        try workplace.write(
            agency(
                "Hacienda", "## Misión\n\n## Historia\n\nVea la [misión](#mision).\n\n## Equipo"),
            to: "Content/hacienda/index.md")
        try workplace.write(agency("Salud", links), to: "Content/salud/index.md")
        #expect(await workplace.publish().outcome == .success)
        // In the run in which it goes …
        try workplace.write(
            agency(
                "Hacienda", "## Misión\n\n## Reseña\n\nVea la [historia](#historia).\n\n## Equipo"),
            to: "Content/hacienda/index.md")
        #expect(
            hints(await workplace.publish())
                == [.didYouMean("#resena"), .didYouMean("#resena")])
        // … and in every one after that; a slip is still told from it.
        try workplace.write(
            agency("Hacienda", "## Misión\n\n## Reseña\n\n## Equipo"),
            to: "Content/hacienda/index.md")
        try workplace.write(
            agency("Salud", links.replacing("#historia", with: "#resena")),
            to: "Content/salud/index.md")
        #expect(await workplace.publish().outcome == .success)
        try workplace.write(
            agency("Salud", links.replacing("#mision", with: "#mison")),
            to: "Content/salud/index.md")
        #expect(
            hints(await workplace.publish())
                == [.didYouMean("#resena"), .didYouMean("#mision")])
    }

    @Test func `what is locked gets no new address`() async throws {
        let workplace = try Workplace()
        try write(1, to: workplace)
        var options = workplace.options()
        options.isLocked = true
        let refused = await PortalBuild(options).publish()
        #expect(refused.outcome == .contentErrors)
        #expect(refused.diagnostics.map(\.rule.code).contains("ledger-locked"))
        #expect(!FileManager.default.fileExists(atPath: workplace.output))
        #expect(await workplace.publish().outcome == .success)
        let known = FileManager.default.contents(
            atPath: workplace.portal + "/Content/ledger.tsv")
        #expect(await PortalBuild(options).publish().outcome == .success)
        options.output = workplace.path + "/Elsewhere"
        #expect(await PortalBuild(options).publish().outcome == .success)
        #expect(
            known
                == FileManager.default.contents(
                    atPath: workplace.portal + "/Content/ledger.tsv"))
    }

    #if os(Linux)
        @Test func `a content on a full disk publishes nothing, and its ledger stays whole`()
            async throws
        {
            let workplace = try Workplace()
            let content = workplace.portal + "/Content"
            guard try Self.run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", content) else {
                print("SKIPPED, because only root may mount: tmpfs for a content")
                return
            }
            defer { _ = try? Self.run("umount", "-l", content) }
            for number in 1...4 { try write(number, to: workplace) }
            #expect(await workplace.publish().outcome == .success)
            let ledger = FileManager.default.contents(atPath: content + "/ledger.tsv")
            let site = try workplace.snapshot()
            try write(5, to: workplace)
            // All the room that is left.
            let filler = content + "/.filler"
            _ = FileManager.default.createFile(atPath: filler, contents: nil)
            if let file = FileHandle(forWritingAtPath: filler) {
                while (try? file.write(contentsOf: Data(count: 512))) != nil {}
                try? file.close()
            }
            let report = await workplace.publish()
            #expect(report.outcome == .diskFailure)
            #expect(report.diagnostics.map(\.rule.code).contains("disk-full"))
            #expect(FileManager.default.contents(atPath: content + "/ledger.tsv") == ledger)
            #expect(try workplace.snapshot() == site)
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: content).sorted()
                    == [".filler"] + (1...5).map { "entidad-\($0)" } + ["ledger.tsv"])
            try FileManager.default.removeItem(atPath: filler)
            #expect(await workplace.publish().outcome == .success)
            #expect(try Self.ledgersAgree(workplace))
        }

        @Test func `an output on a full disk leaves the ledger as it was`() async throws {
            let workplace = try Workplace()
            let disk = workplace.path + "/disk"
            try FileManager.default.createDirectory(
                atPath: disk, withIntermediateDirectories: true)
            guard try Self.run("mount", "-t", "tmpfs", "-o", "size=700k", "tmpfs", disk) else {
                print("SKIPPED, because only root may mount: tmpfs for an output")
                return
            }
            defer { _ = try? Self.run("umount", "-l", disk) }
            var options = workplace.options()
            options.output = disk + "/Output"
            try write(1, to: workplace)
            #expect(await PortalBuild(options).publish().outcome == .success)
            let path = workplace.portal + "/Content/ledger.tsv"
            let ledger = FileManager.default.contents(atPath: path)
            for number in 2...80 { try write(number, to: workplace) }
            let report = await PortalBuild(options).publish()
            #expect(report.outcome == .diskFailure)
            #expect(report.diagnostics.map(\.rule.code).contains("disk-full"))
            #expect(FileManager.default.contents(atPath: path) == ledger)
            #expect(
                FileManager.default.contents(atPath: disk + "/Output/.vitrina/ledger.tsv")
                    == ledger)
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: workplace.portal + "/Content")
                    .allSatisfy { !$0.hasPrefix(".") })
        }
    #endif

    private func write(_ number: Int, to workplace: Workplace) throws {
        try workplace.write(
            "---\ntítulo: Entidad \(number)\nclase: oficina\npublicado: desconocido\n---\n",
            to: "Content/entidad-\(number)/index.md")
    }

    private static func ledgersAgree(_ workplace: Workplace) throws -> Bool {
        FileManager.default.contents(atPath: workplace.portal + "/Content/ledger.tsv")
            == FileManager.default.contents(atPath: workplace.output + "/.vitrina/ledger.tsv")
    }

    private static func run(_ words: String...) throws -> Bool {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = words
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}

extension FaultCorpus {
    /// The portals with a ledger of their own.
    static let ledgerNames = ["ledger", "ledger-conflict", "ledger-unreadable"]
}
