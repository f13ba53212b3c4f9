import Build
import Diagnostics
import Foundation
import Testing

/// The norms of the five agencies of the example, on the pages as they are published.
@Suite(.timeLimit(.minutes(30)))
struct SeedNormTests {
    /// The pages of the example, by address, made once.
    private static func pages() async throws -> Workplace {
        let workplace = try Workplace()
        let example = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Content")
        for file in try Workplace.files(below: example.path) where !file.hasSuffix("ledger.tsv") {
            try workplace.write(
                String(contentsOf: example.appending(path: file), encoding: .utf8),
                to: "Content/" + file)
        }
        let report = await workplace.publish()
        #expect(report.outcome == .success)
        #expect(report.diagnostics.filter { $0.rule.code.contains("norm") }.isEmpty)
        return workplace
    }

    private static func page(_ address: String, of workplace: Workplace) throws -> String {
        try String(contentsOfFile: workplace.output + "/" + address, encoding: .utf8)
    }

    @Test func `the norms of the seeds have their pages, and there are no others`() async throws {
        let workplace = try await Self.pages()
        let names = try FileManager.default.contentsOfDirectory(
            atPath: workplace.output + "/normas")
        #expect(
            names.filter { $0.hasSuffix(".html") }.sorted() == [
                "acuerdo-1-1996-alcaldia-de-cali.html",
                "acuerdo-257-2006-alcaldia-mayor-de-bogota.html", "decreto-1083-2015.html",
                "decreto-140-2021-alcaldia-mayor-de-bogota.html",
                "decreto-807-2019-alcaldia-mayor-de-bogota.html", "index.html",
                "ley-1753-2015.html", "resolucion-277-2020-alcaldia-mayor-de-bogota.html",
                "resolucion-630-2024-alcaldia-mayor-de-bogota.html",
            ])
        let repealed = try Self.page(
            "normas/resolucion-277-2020-alcaldia-mayor-de-bogota.html", of: workplace)
        #expect(
            repealed.contains(
                "La derogó: <a href=\"resolucion-630-2024-alcaldia-mayor-de-bogota.html\">Resolución 630 de 2024</a>, desde el <time datetime=\"2024-12-09\">9 de diciembre de 2024</time>"
            ))
        let repealing = try Self.page(
            "normas/resolucion-630-2024-alcaldia-mayor-de-bogota.html", of: workplace)
        #expect(
            repealing.contains(
                "Deroga: <a href=\"resolucion-277-2020-alcaldia-mayor-de-bogota.html\">"))
        #expect(repealing.contains("<time datetime=\"2024-12-09\">"))
        #expect(repealing.contains("sin dato"))
    }

    @Test(arguments: [
        ([1, 2, 3, 4, 5, 6], "39", "1–6"), ([7, 8, 9], "41", "7–9"),
        ([10, 11, 12, 13, 14], "39", "10–14"), ([15, 16, 17], "42", "15–17"),
    ])
    func `the functions of Cali rest on the articles of their ranges`(
        numbers: [Int], article: String, items: String
    ) async throws {
        let workplace = try await Self.pages()
        for number in numbers {
            let page = try Self.page(
                "alcaldia-de-cali/secretaria-general/funciones/\(number).html", of: workplace)
            #expect(
                page.contains(
                    "<a href=\"../../../normas/acuerdo-1-1996-alcaldia-de-cali.html\">Acuerdo 1 de 1996</a>, artículo \(article)<br><span class=\"ground\">Fundamento de los puntos \(items)</span>"
                ), "\(number)")
        }
        let norm = try Self.page("normas/acuerdo-1-1996-alcaldia-de-cali.html", of: workplace)
        let section = try #require(
            norm.components(separatedBy: "<h3>").first { $0.hasPrefix("Artículo \(article)<") })
        for number in numbers {
            #expect(section.contains("secretaria-general/funciones/\(number).html"))
        }
    }

    @Test func `the functions of Bogotá rest on the act before their list`() async throws {
        let workplace = try await Self.pages()
        let norm = try Self.page(
            "normas/decreto-140-2021-alcaldia-mayor-de-bogota.html", of: workplace)
        #expect(norm.contains("10 funciones"))
        #expect(norm.contains("<time datetime=\"2021-04-14\">"))
        #expect(norm.contains("<h3>Artículo 2</h3>"))
        let page = try Self.page(
            "alcaldia-mayor-de-bogota/secretaria-general/funciones/10.html", of: workplace)
        for (name, address) in [
            ("artículo 133 de la Ley 1753 de 2015", "ley-1753-2015"),
            (
                "Decreto Único Reglamentario del Sector de Función Pública 1083 de 2015",
                "decreto-1083-2015"
            ),
            ("Decreto Distrital 807 de 2019", "decreto-807-2019-alcaldia-mayor-de-bogota"),
        ] {
            #expect(
                page.contains(
                    "<a class=\"norm\" href=\"../../../normas/\(address).html\">\(name)</a>"))
        }
    }
}
