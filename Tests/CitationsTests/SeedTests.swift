import Foundation
import Testing

@testable import Citations

/// The five pages of the seeds: every citation with its parts, none invented.
struct SeedTests {
    static let bogota = CitationContext(
        agency: Issuer(key: "alcaldia-mayor-de-bogota"),
        agencyName: "Alcaldía Mayor de Bogotá D.C.",
        order: .district)
    static let cali = CitationContext(
        agency: Issuer(key: "alcaldia-de-cali"), agencyName: "Alcaldía de Cali", order: .municipal)
    static let antioquia = CitationContext(
        agency: Issuer(key: "gobernacion-de-antioquia"), agencyName: "Gobernación de Antioquia",
        order: .departmental)

    static func text(_ name: String) throws -> String {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Fixtures/seeds")
        return try String(contentsOf: folder.appending(path: name + ".txt"), encoding: .utf8)
    }

    /// One citation: its words, its norm, its parts.
    static func lines(_ name: String, _ context: CitationContext) throws -> [String] {
        let text = try text(name)
        return CitationRecogniser(context).citations(in: text).map { citation in
            let words = String(decoding: Array(text.utf8)[citation.range], as: UTF8.self)
                .replacing("\u{A0}", with: " ")
            let parts = citation.parts.map(\.words).joined(separator: ", ")
            return "\(words) | \(citation.norm.slug) | \(parts)"
        }
    }

    @Test(arguments: ["000_3f8619da80ab65b0", "002_3b6e6890db66c84e"])
    func `the pages of Antioquia cite nothing`(name: String) throws {
        #expect(try Self.lines(name, Self.antioquia) == [])
    }

    @Test func `the first page of Bogotá cites nothing`() throws {
        #expect(try Self.lines("001_94db08b18101f259", Self.bogota) == [])
    }

    @Test func `the second page of Bogotá cites its acts and their grounds`() throws {
        let act = "Resolución 630 de 2024  (09 de diciembre de 2024)"
        #expect(
            try Self.lines("003_76cf715c7c7fe667", Self.bogota) == [
                "\(act) | resolucion-630-2024-alcaldia-mayor-de-bogota | ",
                "Resolución 277 de 2020 | resolucion-277-2020-alcaldia-mayor-de-bogota | ",
                "\(act) | resolucion-630-2024-alcaldia-mayor-de-bogota | ",
                "Resolución 277 de 2020 | resolucion-277-2020-alcaldia-mayor-de-bogota | ",
                "Decreto 140 de 2021 (14 de abril de 2021) | "
                    + "decreto-140-2021-alcaldia-mayor-de-bogota | ",
                "Artículo 2º | decreto-140-2021-alcaldia-mayor-de-bogota | artículo 2",
                "artículo 48 del Acuerdo Distrital 257 de 2006 | "
                    + "acuerdo-257-2006-alcaldia-mayor-de-bogota | artículo 48",
                "artículo 133 de la Ley 1753 de 2015 | ley-1753-2015 | artículo 133",
                "Decreto Único Reglamentario del Sector de Función Pública 1083 de 2015 | "
                    + "decreto-1083-2015 | ",
                "Decreto Distrital 807 de 2019 | decreto-807-2019-alcaldia-mayor-de-bogota | ",
            ])
    }

    @Test func `the page of Cali rests on four articles of one agreement`() throws {
        let norm = "acuerdo-1-1996-alcaldia-de-cali"
        #expect(
            try Self.lines("004_bac81b251b8217af", Self.cali)
                == [38, 39, 41, 39, 42].map {
                    "Acuerdo 01/96, Art.\($0) | \(norm) | artículo \($0)"
                })
    }

    @Test func `the second page of Bogotá says what its acts do`() throws {
        let text = try Self.text("003_76cf715c7c7fe667")
        let found = CitationRecogniser(Self.bogota).relations(in: text).map {
            "\($0.actor?.title ?? "") \($0.kind.rawValue) \($0.object.title)"
        }
        #expect(
            found == [
                "Resolución 630 de 2024 deroga Resolución 277 de 2020",
                "Resolución 630 de 2024 deroga Resolución 277 de 2020",
                "Decreto 140 de 2021 se deriva de Acuerdo 257 de 2006",
            ])
    }
}
