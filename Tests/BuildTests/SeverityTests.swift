import Build
import Diagnostics
import Foundation
import Testing

/// The severities that a portal sets in its `portal.yml`.
@Suite(.serialized, .timeLimit(.minutes(30)))
struct SeverityTests {
    /// A portal with a warning (its day is in the future) and two notes: one found before
    /// `portal.yml` is read, and one after.
    private static func portal(_ severities: String) throws -> Workplace {
        let workplace = try Workplace()
        try workplace.write(FaultTests.agency(day: "2999-01-01"), to: "Content/index.md")
        try workplace.write("x", to: "Content/.oculto")
        try workplace.write("título: Portal\n" + severities, to: "Content/portal.yml")
        return workplace
    }

    private static func severities(_ report: Report) -> [String: Severity] {
        Dictionary(uniqueKeysWithValues: report.diagnostics.map { ($0.rule.code, $0.severity) })
    }

    @Test func `without any, each finding is as grave as its rule`() async throws {
        let workplace = try Self.portal("")
        let report = await workplace.publish()
        #expect(
            Self.severities(report)
                == ["future-date": .warning, "left-out": .note, "no-address": .note])
        #expect(report.outcome == .success)
        #expect(await workplace.publish(strict: true).outcome == .contentErrors)
    }

    @Test(arguments: ["left-out", "no-address", "future-date"], ["severities", "severidades"])
    func `a note or a warning that is raised stops the publication, whenever it is found`(
        code: String, key: String
    ) async throws {
        let workplace = try Self.portal("\(key):\n  \(code): error\n")
        let report = await workplace.publish()
        #expect(Self.severities(report)[code] == .error)
        #expect(report.outcome == .contentErrors)
        #expect(!FileManager.default.fileExists(atPath: workplace.output))
        #expect(await PortalBuild(workplace.options()).check().outcome == .contentErrors)
    }

    @Test(arguments: ["warning", "aviso", "Aviso"])
    func `a note that is raised to a warning stops a strict publication`(
        word: String
    ) async throws {
        let workplace = try Self.portal(
            "severidades:\n  no-address: \(word)\n  future-date: nota\n")
        let report = await workplace.publish()
        #expect(report.outcome == .success)
        #expect(
            Self.severities(report)
                == ["future-date": .note, "left-out": .note, "no-address": .warning])
        #expect(await workplace.publish(strict: true).outcome == .contentErrors)
    }

    @Test(arguments: ["note", "nota"])
    func `a warning that is lowered stops nothing`(word: String) async throws {
        let workplace = try Self.portal("severidades:\n  future-date: \(word)\n")
        let report = await workplace.publish(strict: true)
        #expect(report.outcome == .success)
        #expect(Self.severities(report)["future-date"] == .note)
    }

    @Test func `an error is never lowered, and the setting is an error at its place`()
        async throws
    {
        let workplace = try Self.portal("severidades:\n  bad-date: nota\n  broken-link: error\n")
        try workplace.write(FaultTests.agency(day: "ayer"), to: "Content/otra/index.md")
        let errors = await workplace.publish().diagnostics.filter { $0.severity == .error }
        #expect(errors.map(\.rule.code) == ["bad-date", "fixed-severity"])
        let setting = try #require(errors.last)
        #expect(setting.path == "Content/portal.yml")
        #expect(setting.range?.start == Position(line: 3, column: 13))
    }

    @Test func `the other settings hold where one of them is wrong`() async throws {
        let workplace = try Self.portal("severidades:\n  nada: error\n  future-date: error\n")
        let report = await workplace.publish()
        #expect(Self.severities(report)["future-date"] == .error)
        #expect(Self.severities(report)["unknown-code"] == .error)
    }

    @Test(arguments: ["severidades: error", "severidades:\n  - future-date", "severidades: ''"])
    func `severities of another shape are an error`(text: String) async throws {
        let report = try await Self.portal(text + "\n").publish()
        #expect(Self.severities(report)["wrong-shape"] == .error)
    }

    @Test(arguments: ["json", "sarif", "github"])
    func `the formats show the severity that results`(format: String) throws {
        let workplace = try Self.portal("severidades:\n  future-date: nota\n  left-out: error\n")
        let run = try Command(
            ["check", "-s", workplace.portal, "--today", "2026-01-01", "--format", format],
            at: workplace)
        #expect(run.status == 1)
        func count(_ text: String) -> Int { run.output.ranges(of: text).count }
        switch format {
        case "json":
            #expect(count("\"severity\":\"error\",\"code\":\"left-out\"") == 1)
            #expect(count("\"severity\":\"note\",\"code\":\"future-date\"") == 1)
        case "sarif":
            // What the rule is by itself stands among the rules.
            #expect(count("\"level\": \"error\"") == 1)
            #expect(count("\"level\": \"warning\"") == 1)
            #expect(count("\"level\": \"note\"") == 4)
        default:
            #expect(count("::error file=") == 1)
            #expect(count("::notice ") == 2)
            #expect(count("::warning ") == 0)
        }
    }

    @Test func `they hold where nothing changed, too`() async throws {
        let workplace = try Self.portal("severidades:\n  no-address: aviso\n  left-out: aviso\n")
        try workplace.write(FaultTests.agency(day: "2016-08-23"), to: "Content/index.md")
        let first = await workplace.publish()
        let second = await workplace.publish()
        #expect(first.changed > 0 && second.changed == 0)
        for report in [first, second] {
            #expect(report.outcome == .success)
            #expect(Self.severities(report) == ["left-out": .warning, "no-address": .warning])
        }
        #expect(await workplace.publish(strict: true).outcome == .contentErrors)
    }

    @Test func `the listing of templates does with severities what a check does`() async throws {
        let workplace = try Self.portal("severidades:\n  unknown-file: nota\n")
        try workplace.write("x", to: "Templates/LEEME.txt")
        var report = Report()
        _ = await PortalBuild(workplace.options()).templateNames(&report)
        #expect(Self.severities(report)["unknown-file"] == .error)
    }
}
