import Build
import Diagnostics
import Foundation
import Testing

/// A site that is only looked at.
struct PreviewTests {
    private let portal: DatedPortal
    private var preview: String { portal.workplace.path + "/Vista" }

    init() throws {
        portal = try DatedPortal([
            (
                "portal.yml",
                "título: Portal\ndirección: https://www.lavega.gov.co/\nidioma: es\neditor: La Vega\n"
            ), ("a/index.md", agency("Alcaldía", text: "## Funciones\n\n1. Velar.\n")),
        ])
    }

    private func make(_ change: (inout BuildOptions) -> Void = { _ in }) async -> Report {
        var options = portal.options(on: "2026-01-15")
        options.output = preview
        options.isPreview = true
        change(&options)
        return await PortalBuild(options).publish()
    }

    private func pages() throws -> [String: String] {
        var pages: [String: String] = [:]
        for name in try Workplace.files(below: preview) where name.hasSuffix(".html") {
            pages[name] = try String(contentsOfFile: preview + "/" + name, encoding: .utf8)
        }
        return pages
    }

    /// Every file of the portal and of its site, with its bytes.
    private func everything() throws -> [String: Data] {
        var files: [String: Data] = [:]
        for folder in [portal.workplace.portal, portal.workplace.output] {
            for name in try Workplace.files(below: folder) {
                let path = folder + "/" + name
                files[path] = try Data(contentsOf: URL(filePath: path))
            }
        }
        return files
    }

    @Test func `it shows drafts and what is due later, and touches neither ledger nor site`()
        async throws
    {
        _ = await portal.publish(on: "2026-01-01")
        try portal.write(agency("En preparación", "borrador: sí"), to: "a/b/index.md")
        try portal.write(agency("Futura", "publicar_el: 2026-02-01"), to: "a/c/index.md")
        let before = try everything()
        let report = await make()
        #expect(report.outcome == .success)
        #expect(!report.diagnostics.contains { $0.rule == .draftLeftOut || $0.rule == .notDue })
        #expect(try everything() == before)
        let pages = try pages()
        #expect(pages["a/b/index.html"] != nil && pages["a/c/index.html"] != nil)
        for (name, page) in pages {
            #expect(
                page.contains("<meta name=\"robots\" content=\"noindex, nofollow\">"), "\(name)")
            #expect(page.contains("Vista previa: no publicada"), "\(name)")
        }
    }

    @Test func `it gives search engines and readers of feeds nothing`() async throws {
        #expect(await make().outcome == .success)
        let names = try Workplace.files(below: preview)
        #expect(!names.contains { $0.hasSuffix(".xml") && $0 != "opensearch.xml" })
        #expect(
            try String(contentsOfFile: preview + "/robots.txt", encoding: .utf8)
                == "User-agent: *\nDisallow: /\n")
        #expect(try !pages().values.contains { $0.contains("application/atom+xml") })
        #expect(names.filter { $0.hasPrefix(".vitrina/") }.contains(".vitrina/preview"))
        #expect(!names.contains(".vitrina/ledger.tsv") && !names.contains(".vitrina/build.tsv"))
        #expect(
            !FileManager.default.fileExists(
                atPath: portal.workplace.portal + "/Content/ledger.tsv"))
    }

    @Test func `a publication marks nothing`() async throws {
        _ = await portal.publish(on: "2026-01-01")
        #expect(try !portal.says("Vista previa"))
        #expect(try !portal.page("index.html").contains("noindex"))
    }

    @Test func `it is refused where a published site stands, or below one`() async throws {
        _ = await portal.publish(on: "2026-01-01")
        let before = try everything()
        for folder in ["", "/vista"] {
            let report = await make { $0.output = portal.workplace.output + folder }
            #expect(report.outcome == .refused)
            #expect(report.diagnostics.map(\.rule).contains(.outputIsPublished))
        }
        #expect(try everything() == before)
    }

    @Test func `the portal's own Output is no place for it, even while it is empty`() async throws {
        try FileManager.default.createDirectory(
            atPath: portal.workplace.portal + "/Output", withIntermediateDirectories: true)
        for folder in ["/Output", "/Output/vista"] {
            let report = await make { $0.output = portal.workplace.portal + folder }
            #expect(report.outcome == .refused)
        }
    }

    @Test func `it takes the place of another, and a publication that of it`() async throws {
        #expect(await make().outcome == .success)
        try portal.write(agency("Otra", "borrador: sí"), to: "b/index.md")
        #expect(await make().outcome == .success)
        #expect(try pages()["b/index.html"] != nil)

        var options = portal.options(on: "2026-01-15")
        options.output = preview
        let report = await PortalBuild(options).publish()
        #expect(report.outcome == .success)
        #expect(!report.diagnostics.contains { $0.rule == .outputAltered })
        #expect(try pages()["b/index.html"] == nil)
        #expect(try !pages().values.contains { $0.contains("noindex, nofollow") })
        let names = try Workplace.files(below: preview)
        #expect(!names.contains(".vitrina/preview") && names.contains(".vitrina/ledger.tsv"))
        #expect(await make().outcome == .refused)
    }

    @Test func `what only a publication must not do is a warning in it`() async throws {
        _ = await portal.publish(on: "2026-01-01")
        try FileManager.default.moveItem(
            atPath: portal.workplace.portal + "/Content/a",
            toPath: portal.workplace.portal + "/Content/alcaldia")
        try portal.write(agency("B", "borrador: sí"), to: "b/index.md")
        try portal.write(agency("C", text: "[La B](../b/index.md)\n"), to: "c/index.md")
        let report = await make()
        #expect(report.outcome == .success)
        let warnings = report.diagnostics.filter { $0.severity == .warning }.map(\.rule)
        #expect(warnings.contains(.vanishedAddress) && warnings.contains(.linkToDraft))
        #expect(await portal.publish(on: "2026-01-15").outcome == .contentErrors)
    }

    @Test func `any other error stops it`() async throws {
        try portal.write(agency("B", "borrador: sí", text: "[x](nada.md)\n"), to: "b/index.md")
        #expect(await make().outcome == .contentErrors)
        #expect(!FileManager.default.fileExists(atPath: preview))
    }
}
