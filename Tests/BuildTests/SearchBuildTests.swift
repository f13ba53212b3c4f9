import Build
import Diagnostics
import Foundation
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// The search as a portal publishes it, or does not.
struct SearchBuildTests {
    private static let settings = """
        título: Portal de transparencia de La Vega
        dirección: https://lavega.gov.co/
        """

    private func portal(_ more: String = "") throws -> DatedPortal {
        try DatedPortal([
            ("portal.yml", Self.settings + more),
            (
                "alcaldia/index.md",
                agency(
                    "Alcaldía de La Vega", "publicado: 2024-01-01",
                    text: "## Funciones\n\n1. Organizar el archivo. (Ley 594 de 2000).\n")
            ),
            ("alcaldia/hacienda/index.md", agency("Hacienda", "publicado: 2024-01-01")),
        ])
    }

    private func names(_ portal: DatedPortal) throws -> [String] {
        try portal.site().keys.filter { !$0.hasPrefix(".vitrina/") }.sorted()
    }

    @Test func `the page of the search loads the script and the directory that stand there`()
        async throws
    {
        let portal = try portal()
        #expect(await portal.publish(on: "2026-01-01").outcome == .success)
        let page = try portal.page("buscar.html")
        let names = try names(portal)
        let directory = try #require(page.firstMatch(of: /data-index="([^"]*)"/)).1
        #expect(names.contains(String(directory)))
        let script = try #require(
            page.firstMatch(of: /<script src="(recursos\/buscar[^"]*)" defer>/)
        ).1
        #expect(names.contains(String(script)))
        // Every file of the index is named in the directory, but for the rests of long texts.
        let index = try portal.page(String(directory))
        for name in names where name.hasPrefix("buscar/") && name != directory {
            let sum = try #require(name.split(separator: "-").last?.dropLast(3))
            #expect(index.contains(String(sum)), "\(name)")
        }
        #expect(page.contains("<option value=\"alcaldia/hacienda\">— Hacienda</option>"))
        // Without a script the lists are a link away.
        #expect(page.contains("<a href=\"funciones/a-z/index.html\">"))
        #expect(try portal.page("alcaldia/index.html").contains("action=\"../buscar.html\""))
    }

    @Test func `the words of a document are found where it is text, in whatever letters`()
        async throws
    {
        let latin = Data("Mejora del zanj".utf8) + [0xF3] + Data("n con gaviones.".utf8)
        let portal = try DatedPortal([
            ("portal.yml", Self.settings),
            (
                "alcaldia/index.md",
                agency(
                    "Alcaldía de La Vega", "publicado: 2024-01-01",
                    text: "Lea el [acta del comité](acta.txt) y el [informe de obra](obra.txt).\n")
            ),
            ("alcaldia/acta.txt", "El comité aprobó la compra de luminarias.\n"),
        ])
        try latin.write(
            to: URL(filePath: portal.workplace.portal + "/Content/alcaldia/obra.txt"))
        #expect(await portal.publish(on: "2026-01-01").outcome == .success)
        let index = try names(portal).filter { $0.hasPrefix("buscar/") }
            .map { try portal.page($0) }.joined()
        for words in ["luminarias", "gaviones", "zanjón"] {
            #expect(index.contains(words), "\(words)")
        }
    }

    @Test func `pages run their own scripts and send forms to themselves, and nothing else`()
        async throws
    {
        let portal = try portal()
        #expect(await portal.publish(on: "2026-01-01").outcome == .success)
        for name in try names(portal) where name.hasSuffix(".html") {
            let page = try portal.page(name)
            guard page.contains("<body>") else { continue }
            #expect(
                page.contains(
                    "content=\"default-src 'none'; style-src 'self'; script-src 'self'; "
                        + "img-src 'self'; base-uri 'none'; form-action 'self'\""), "\(name)")
        }
    }

    @Test(arguments: ["omitir: búsqueda", "omit: [search]"])
    func `a portal that wants no search has nothing of it`(line: String) async throws {
        let portal = try portal("\n" + line)
        #expect(await portal.publish(on: "2026-01-01").outcome == .success)
        let left = try names(portal).filter {
            $0.hasPrefix("buscar") || $0 == "opensearch.xml"
        }
        #expect(left == [])
        #expect(try !portal.says("buscar.html") && !portal.says("opensearch"))
    }

    @Test func `browsers are told of the search where the portal has an address`() async throws {
        let portal = try portal()
        #expect(await portal.publish(on: "2026-01-01").outcome == .success)
        let description = try portal.page("opensearch.xml")
        #expect(description.contains("<ShortName>Portal de</ShortName>"))
        #expect(
            description.contains("template=\"https://lavega.gov.co/buscar.html?q={searchTerms}\""))
        #expect(XMLParser(data: Data(description.utf8)).parse())
        #expect(
            try portal.page("alcaldia/index.html").contains(
                "<link rel=\"search\" type=\"application/opensearchdescription+xml\""))

        let another = try DatedPortal([
            ("portal.yml", "título: P"),
            ("a/index.md", agency("A", "publicado: 2024-01-01")),
        ])
        #expect(await another.publish(on: "2026-01-01").outcome == .success)
        #expect(try !names(another).contains("opensearch.xml"))
        #expect(try !another.says("opensearch"))
    }

    @Test func `the same portal has the same index, however many tasks there are`() async throws {
        var texts: [[String: Data]] = []
        for jobs in [1, 2, 5] {
            let portal = try portal()
            for number in 0..<150 {
                try portal.write(
                    agency(
                        "Oficina \(number)", "publicado: 2024-01-01",
                        text: "Atiende el asunto número \(number * 7 % 13) del municipio."),
                    to: "alcaldia/o\(number)/index.md")
            }
            var options = portal.options(on: "2026-01-01")
            options.jobs = jobs
            #expect(await PortalBuild(options).publish().outcome == .success)
            texts.append(try portal.site().filter { $0.key.hasPrefix("buscar") })
        }
        #expect(texts[0].count > 5)
        #expect(texts[0] == texts[1] && texts[0] == texts[2])
    }
}
