import Build
import Diagnostics
import Foundation
import Testing

/// Where nothing is wrong, nothing is found: not a note.
@Suite(.timeLimit(.minutes(30)))
struct CleanTests {
    @Test func `the five agencies have no finding`() async throws {
        var options = BuildOptions(
            source: Self.repository, output: try Workplace().output, now: 0, jobs: 2)
        for day in ["2026-01-01", "2029-12-31"] {
            options.today = DayText.day(day)
            // The example is no portal of anybody's, and has no address; that is noted.
            options.baseURL = nil
            let report = await PortalBuild(options).check()
            #expect(report.diagnostics.map(\.rule.code) == ["no-address"])
            options.baseURL = "https://ejemplo.gov.co/vitrina/"
            #expect(await findings(options) == [])
        }
    }

    @Test(.slow) func `a portal of a thousand pages has no finding`() async throws {
        let workplace = try Workplace()
        var options = workplace.options(strict: true)
        options.today = DayText.day("2025-12-01")
        try write(CleanPortal(isReorganised: false), to: workplace)
        #expect(await findings(options) == [])
        let first = await PortalBuild(options).publish()
        #expect(first.outcome == .success && first.diagnostics.isEmpty)
        #expect(first.pages > 1_000)
        #expect(await findings(options) == [])

        // Offices move, go, and change; what is warned of once is not warned of again.
        options.isStrict = false
        options.today = DayText.day("2026-01-01")
        try write(CleanPortal(isReorganised: true), to: workplace)
        #expect(await findings(options) == ["Content/los-penoles/index.md anchor-kept"])
        let second = await PortalBuild(options).publish()
        #expect(second.outcome == .success && second.diagnostics.count == 1)
        #expect(second.pages > first.pages)
        options.isStrict = true
        #expect(await findings(options) == [])
        let locked = try Command(
            [
                "build", "--source", workplace.portal, "--output", workplace.output, "--today",
                "2026-01-01", "--strict", "--locked",
            ], at: workplace)
        #expect(locked.status == 0 && !locked.errors.contains("warning"), "\(locked.errors)")
    }

    @Test(
        .slow,
        arguments: [
            ("la-vega/index.md", "](hacienda/index.md)", "](hacienda/indice.md)", "broken-link"),
            ("la-vega/salud/index.md", "#mision", "#vision", "broken-anchor"),
            ("la-vega/salud/index.md", "2024-03-15", "15/03/2024", "bad-date"),
            ("la-vega/salud/index.md", "890.399.011-3", "890.399.011-4", "wrong-check-digit"),
            (
                "puerto-nuevo/index.md", "![Mapa de las sedes, todas",
                "![](sedes.png) ![Mapa de las sedes",
                "image-without-text"
            ),
            ("puerto-nuevo/index.md", "## Dependencias", "#### Dependencias", "skipped-heading"),
            (
                "puerto-nuevo/index.md", "revisar_cada: anual", "revisar_cada: mensual",
                "review-overdue"
            ),
            (
                "rio-claro/salud/archivo/index.md", "Secretaría de Salud](", "clic aquí](",
                "vague-link"
            ),
            (
                "rio-claro/salud/funciones/03.md", "publicado: desconocido", "publicado: ayer",
                "bad-date"
            ),
        ])
    func `one mistake in it is the only finding`(
        path: String, right: String, wrong: String, code: String
    ) async throws {
        let workplace = try Workplace()
        var files = CleanPortal(isReorganised: false).files
        let text = String(decoding: try #require(files["Content/" + path]), as: UTF8.self)
        #expect(text.contains(right))
        files["Content/" + path] = Array(
            text.replacing(right, with: wrong, maxReplacements: 1).utf8)
        for (path, bytes) in files { try workplace.write(bytes, to: path) }
        #expect(await findings(workplace.options()) == ["Content/\(path) \(code)"])
    }

    /// What is found, each by its file and its code.
    private func findings(_ options: BuildOptions) async -> [String] {
        await PortalBuild(options).check().diagnostics.map { "\($0.path) \($0.rule.code)" }
    }

    private func write(_ portal: CleanPortal, to workplace: Workplace) throws {
        let content = workplace.portal + "/Content"
        for name in try FileManager.default.contentsOfDirectory(atPath: content)
        where name != "ledger.tsv" {
            try FileManager.default.removeItem(atPath: content + "/" + name)
        }
        for (path, bytes) in portal.files { try workplace.write(bytes, to: path) }
    }

    private static let repository = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path
}
