import Build
import Diagnostics
import Digests
import Foundation
import Testing

/// The findings of a run that are kept for one that has nothing to do.
@Suite(.timeLimit(.minutes(30)))
struct RepeatedFindingsTests {
    private let place: Workplace
    private var memory: String { place.path + "/cache/findings.tsv" }

    init() throws {
        place = try Workplace()
        try place.write(FaultTests.agency(day: "2999-01-01"), to: "Content/index.md")
        try place.write("título: Portal\n", to: "Content/portal.yml")
    }

    private func publish(on day: String = "2026-01-01") async -> Report {
        var options = place.options()
        options.memory = memory
        options.today = DayText.day(day)
        return await PortalBuild(options).publish()
    }

    private static func codes(_ report: Report) -> [String] {
        report.diagnostics.map(\.rule.code).sorted()
    }

    /// Puts another finding into the file, with the sum that it then must have.
    private func forge() throws {
        let text = try String(contentsOfFile: memory, encoding: .utf8)
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var heading = lines.removeFirst().split(separator: "\t").map(String.init)
        let finding = Diagnostic(.noSettings, path: "").record
        let rest = ([finding] + lines).joined(separator: "\n")
        heading[heading.count - 1] = Digest(of: Array(rest.utf8)).short.hex
        try (heading.joined(separator: "\t") + "\n" + rest).write(
            toFile: memory, atomically: true, encoding: .utf8)
    }

    @Test func `a run with nothing to do repeats what the one before found`() async throws {
        #expect(Self.codes(await publish()) == ["future-date", "no-address"])
        // The first run changed the ledger, and so might have said what no later one will.
        #expect(!FileManager.default.fileExists(atPath: memory))
        #expect(Self.codes(await publish()) == ["future-date", "no-address"])
        #expect(FileManager.default.fileExists(atPath: memory))
        let repeated = await publish()
        #expect(Self.codes(repeated) == ["future-date", "no-address"])
        #expect(repeated.changed + repeated.removed == 0 && repeated.outcome == .success)
        try forge()
        #expect(Self.codes(await publish()) == ["future-date", "no-address", "no-settings"])
    }

    @Test func `on another day, or for other content, they are sought again`() async throws {
        for _ in 0..<2 { _ = await publish() }
        try forge()
        #expect(Self.codes(await publish(on: "2026-01-02")) == ["future-date", "no-address"])
        try forge()
        try place.write("título: Otro\n", to: "Content/portal.yml")
        #expect(Self.codes(await publish(on: "2026-01-02")) == ["future-date", "no-address"])
    }

    @Test func `a damaged file is forgotten`() async throws {
        for _ in 0..<2 { _ = await publish() }
        let sound = try #require(FileManager.default.contents(atPath: memory))
        for count in stride(from: 0, to: sound.count, by: 7) {
            var bytes = sound
            bytes[count] ^= 1
            try bytes.write(to: URL(filePath: memory))
            #expect(Self.codes(await publish()) == ["future-date", "no-address"])
            try sound.prefix(count).write(to: URL(filePath: memory))
            #expect(Self.codes(await publish()) == ["future-date", "no-address"])
        }
    }
}
