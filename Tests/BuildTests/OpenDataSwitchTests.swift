import Build
import Diagnostics
import Foundation
import Testing

/// What of the data for machines is published, and what becomes of it when it is switched off.
struct OpenDataSwitchTests {
    private static let folder = OpenDataTests.root.path + "/Tests/Fixtures/portals/datos-abiertos"

    private func portal(
        _ edit: (String) -> String = { $0 }
    ) throws -> (portal: DatedPortal, settings: String) {
        let portal = try DatedPortal()
        try portal.workplace.copy(Self.folder + "/Content", to: "Content/")
        let settings = try String(
            contentsOfFile: Self.folder + "/Content/portal.yml", encoding: .utf8)
        try portal.write(edit(settings), to: "portal.yml")
        return (portal, settings)
    }

    /// The names of the files of the site, but for those that tell runs apart.
    private func names(_ portal: DatedPortal) throws -> Set<String> {
        Set(try portal.site().keys.filter { !$0.hasPrefix(".vitrina/") })
    }

    /// The word of each part, and which files of the site are its own.
    private static let parts: [(word: String, isOwn: @Sendable (String) -> Bool)] = [
        (
            "tablas",
            { name in
                name.hasPrefix("datos/")
                    && [".csv", ".json"].contains { name.hasSuffix($0) }
            }
        ),
        ("json_de_páginas", { $0.hasSuffix(".json") && !$0.hasPrefix("datos/") }),
        ("rdf", { $0 == "datos/organizacion.ttl" }),
        ("catálogo", { $0.hasPrefix("datos/catalogo.") }),
        ("canales", { $0.hasSuffix("cambios.xml") }), ("sitemap", { $0 == "sitemap.xml" }),
        ("robots", { $0 == "robots.txt" }),
    ]

    @Test(arguments: parts.indices)
    func `a part that is switched off has no file, and all others have theirs`(index: Int)
        async throws
    {
        let part = Self.parts[index]
        let (whole, _) = try portal()
        #expect(await whole.publish(on: "2026-01-01").outcome == .success)
        let all = try names(whole)
        #expect(all.contains { part.isOwn($0) })

        let (without, _) = try portal {
            $0.replacing("datos_abiertos:\n", with: "datos_abiertos:\n  omitir: \(part.word)\n")
        }
        #expect(await without.publish(on: "2026-01-01").outcome == .success)
        #expect(try names(without) == all.filter { !part.isOwn($0) })
        // Nothing leads where nothing is.
        for name in try names(without) where name.hasSuffix(".html") {
            let page = try without.page(name)
            for link in page.matches(of: /href="([^"#:]+)"/) where name != "404.html" {
                let file = URL(filePath: without.workplace.output + "/" + name)
                    .deletingLastPathComponent().appending(path: String(link.1))
                #expect(
                    FileManager.default.fileExists(atPath: file.path), "\(link.1) in \(name)")
            }
        }
    }

    @Test func `without JSON-LD no page has a script`() async throws {
        let (portal, _) = try portal {
            $0.replacing("datos_abiertos:\n", with: "datos_abiertos:\n  omitir: [json_ld]\n")
        }
        #expect(await portal.publish(on: "2026-01-01").outcome == .success)
        #expect(try !portal.says("<script type="))
    }

    @Test func `without tables, RDF and catalogue there is no page of open data`() async throws {
        let (portal, _) = try portal {
            $0.replacing(
                "datos_abiertos:\n",
                with: "datos_abiertos:\n  omitir: [tablas, rdf, catálogo]\n")
        }
        #expect(await portal.publish(on: "2026-01-01").outcome == .success)
        #expect(try !names(portal).contains { $0.hasPrefix("datos/") })
        #expect(try !portal.says("datos/index.html"))
    }

    @Test func `a table that was published does not vanish without a word`() async throws {
        let (portal, settings) = try portal()
        #expect(await portal.publish(on: "2026-01-01").outcome == .success)
        try portal.write(
            settings.replacing(
                "datos_abiertos:\n",
                with: "datos_abiertos:\n  omitir: [tablas, json_de_páginas, canales]\n"),
            to: "portal.yml")
        let refused = await portal.publish(on: "2026-01-02")
        #expect(refused.outcome == .contentErrors)
        #expect(
            Set(refused.diagnostics.filter { $0.severity == .error }.map(\.rule.code))
                == ["vanished-address"])
        // The feeds and the JSON beside pages go with a word less: they are found by their pages.
        let said = refused.diagnostics.map { $0.text(in: .spanish) }.joined(separator: "\n")
        #expect(said.contains("/datos/funciones.csv"))
        #expect(!said.contains("cambios.xml") && !said.contains("alcaldia/index.json"))

        try portal.write(
            """
            - dirección: /datos/entidades.csv
              retirado: 2026-01-02
              motivo: Los datos están en el portal nacional.
            """, to: "tombstones.yml")
        let rest = await portal.publish(on: "2026-01-02")
        #expect(!rest.diagnostics.contains { $0.text(in: .spanish).contains("entidades.csv") })
    }

    @Test func `data without the portal's address names all by paths`() async throws {
        let (portal, _) = try portal {
            $0.replacing("dirección: https://transparencia.ejemplo.gov.co/\n", with: "")
        }
        #expect(await portal.publish(on: "2026-01-01").outcome == .success)
        let names = try names(portal)
        for name in ["sitemap.xml", "robots.txt", "cambios.xml", "alcaldia/cambios.xml"] {
            #expect(!names.contains(name))
        }
        #expect(names.contains("datos/organizacion.ttl") && names.contains("datos/funciones.csv"))
        // Whom to tell of a flaw needs no address of the portal.
        #expect(names.contains(".well-known/security.txt"))
        #expect(try !portal.says("transparencia.ejemplo.gov.co"))
    }

    @Test func `security.txt belongs at the root of a host`() async throws {
        let (portal, _) = try portal {
            $0.replacing("ejemplo.gov.co/\n", with: "ejemplo.gov.co/portal\n")
        }
        let report = await portal.publish(on: "2026-01-01")
        #expect(report.outcome == .success)
        #expect(report.found == ["portal.yml:16 security-below-root"])
        let names = try names(portal)
        #expect(!names.contains(".well-known/security.txt") && !names.contains("robots.txt"))
        #expect(names.contains("sitemap.xml"))
    }

    @Test func `the day on which security.txt changes is the next change`() async throws {
        let (portal, _) = try portal()
        #expect(await portal.nextChange(on: "2026-01-01") == "2026-07-01")
        #expect(await portal.publish(on: "2026-01-01").outcome == .success)
        #expect(await portal.publish(on: "2026-06-30").changed == 0)
        let later = await portal.publish(on: "2026-07-01")
        #expect(later.outcome == .success && later.changed == 1)
        #expect(
            try portal.page(".well-known/security.txt").contains("Expires: 2027-06-30T00:00:00Z"))
    }

    @Test func `somebody's own .well-known stays beside ours`() async throws {
        let (portal, settings) = try portal { $0.replacing("seguridad:", with: "seguridad_no:") }
        try portal.write(
            settings.split(separator: "\n").filter {
                !$0.contains("csirt") && !$0.contains("segur")
            }
            .joined(separator: "\n"), to: "portal.yml")
        #expect(await portal.publish(on: "2026-01-01").outcome == .success)
        let own = portal.workplace.output + "/.well-known/acme-challenge"
        try FileManager.default.createDirectory(
            atPath: own, withIntermediateDirectories: true)
        try "x".write(toFile: own + "/y", atomically: false, encoding: .utf8)
        try portal.write(settings, to: "portal.yml")
        let report = await portal.publish(on: "2026-01-02")
        #expect(report.outcome == .success)
        // It is never deleted: beside ours, or under another name, which the run says.
        let files = try Workplace.files(below: portal.workplace.output)
        #expect(files.contains { $0.hasSuffix("acme-challenge/y") })
        #expect(files.contains(".well-known/security.txt"))
        #expect(
            files.contains(".well-known/acme-challenge/y")
                || report.found.contains { $0.hasSuffix("set-aside") })
    }

    @Test(arguments: [
        "alcaldia/index.json", "alcaldia/funciones/1.json", "normas/ley-136-1994.json",
        "alcaldia/funciones/7.json",
    ])
    func `a file of the content cannot stand where the portal puts data`(path: String) async throws
    {
        let (portal, _) = try portal()
        try portal.write("{}", to: path)
        let report = await portal.publish(on: "2026-01-01")
        let isTaken = path != "alcaldia/funciones/7.json"
        #expect(report.found.contains("\(path):0 data-in-the-way") == isTaken)
        #expect((report.outcome == .success) != isTaken)
    }

    @Test func `a feed has the latest fifty changes, newest first`() async throws {
        let (portal, _) = try portal()
        try portal.write(
            agency(
                "Grande", "publicado: 2025-05-05",
                text: "## Funciones\n\n" + (1...70).map { "\($0). Hacer \($0).\n" }.joined()),
            to: "alcaldia/grande/index.md")
        #expect(await portal.publish(on: "2026-01-01").outcome == .success)
        for name in ["cambios.xml", "alcaldia/cambios.xml", "alcaldia/grande/cambios.xml"] {
            let feed = try portal.page(name)
            #expect(feed.matches(of: /<entry>/).count == 50, "\(name)")
        }
        let days = try portal.page("alcaldia/cambios.xml").matches(of: /<updated>([^T]*)T/)
            .map { String($0.1) }
        #expect(days == days.sorted(by: >))
        #expect(try portal.page("alcaldia/hacienda/cambios.xml").matches(of: /<entry>/).count == 1)
    }
}
