import Testing

@testable import Citations

/// Whose norm a citation means, and why.
struct IssuerTests {
    static func first(_ text: String, _ context: CitationContext) -> (
        String, Citation.IssuerGround
    )? {
        CitationRecogniser(context).citations(in: text).first.map {
            ($0.norm.slug, $0.issuerGround)
        }
    }

    @Test(arguments: [
        ("Ley 80 de 1993", "ley-80-1993", Citation.IssuerGround.type),
        ("Decreto Ley 19 de 2012", "decreto-19-2012", .type),
        ("Decreto 1083 de 2015", "decreto-1083-2015", .known),
        ("artículo 2.2.1.1.2 del Decreto 648 de 2017", "decreto-648-2017", .articles),
        ("Decreto 516 de 2016", "decreto-516-2016-alcaldia-de-cali", .context),
        ("Decreto 516 de 2016 del Gobierno Nacional", "decreto-516-2016", .stated),
        ("Decreto 516 de 2016 del Ministerio de Salud", "decreto-516-2016", .stated),
        ("Decreto Municipal 516 de 2016", "decreto-516-2016-alcaldia-de-cali", .stated),
        (
            "Acuerdo 1 de 1996 del Concejo de Santiago de Cali", "acuerdo-1-1996-alcaldia-de-cali",
            .stated
        ),
        ("Acuerdo 1 de 1996 del Concejo Municipal", "acuerdo-1-1996-alcaldia-de-cali", .stated),
        ("Acuerdo 1 de 1996 de Pasto", "acuerdo-1-1996-alcaldia-de-pasto", .stated),
        (
            "Decreto 5 de 2020 de la Gobernación del Valle", "decreto-5-2020-gobernacion-de-valle",
            .stated
        ),
        ("Resolución 5 de 2020 del DANE", "resolucion-5-2020-dane", .stated),
        (
            "Resolución 5 de 2020 de la Alcaldía de Cali", "resolucion-5-2020-alcaldia-de-cali",
            .stated
        ),
    ])
    func `the issuer is what the text says, then what is known, then whose text it is`(
        text: String, slug: String, ground: Citation.IssuerGround
    ) throws {
        let found = try #require(Self.first(text, SeedTests.cali))
        #expect(found.0 == slug)
        #expect(found.1 == ground)
    }

    @Test func `two cities' agreements of one number are two norms`() throws {
        let cali = try #require(Self.first("Acuerdo 1 de 1996", SeedTests.cali))
        let bogota = try #require(Self.first("Acuerdo 1 de 1996", SeedTests.bogota))
        #expect(cali.0 != bogota.0)
    }

    @Test func `a known norm decides what the text leaves open`() throws {
        var context = SeedTests.cali
        let mintic = Issuer(key: "mintic")
        context.known = KnownNorms([
            NormID(type: .resolution, number: "1519", year: 2020, issuer: mintic),
            NormID(type: .decree, number: "1499", year: 2017, issuer: .nation),
        ])
        #expect(
            try #require(Self.first("Resolución 1519 de 2020", context)).0
                == "resolucion-1519-2020-mintic")
        #expect(try #require(Self.first("Decreto 1499 de 2017", context)).0 == "decreto-1499-2017")
        #expect(try #require(Self.first("Decreto 1083 de 2015", context)).0 == "decreto-1083-2015")
    }

    @Test func `a known local decree wins over the single decree of its number`() throws {
        var context = SeedTests.cali
        context.known = KnownNorms([
            NormID(type: .decree, number: "1083", year: 2015, issuer: context.agency)
        ])
        #expect(
            try #require(Self.first("Decreto 1083 de 2015", context)).0
                == "decreto-1083-2015-alcaldia-de-cali")
    }

    @Test func `two known norms of one number leave it to the context`() throws {
        var context = SeedTests.cali
        context.known = KnownNorms([
            NormID(type: .resolution, number: "5", year: 2020, issuer: Issuer(key: "dane")),
            NormID(type: .resolution, number: "5", year: 2020, issuer: Issuer(key: "dian")),
        ])
        #expect(
            try #require(Self.first("Resolución 5 de 2020", context)).0
                == "resolucion-5-2020-alcaldia-de-cali")
    }

    @Test func `the issuer said once holds for the text, before and after`() {
        let text =
            "El Decreto 1499 de 2017 cambia el Decreto Nacional 1499 de 2017. Decreto 1499 de 2017."
        let citations = CitationRecogniser(SeedTests.cali).citations(in: text)
        #expect(citations.map(\.norm.slug) == Array(repeating: "decreto-1499-2017", count: 3))
        #expect(citations.map(\.issuerGround) == [.text, .type, .text])
    }

    @Test func `a law without its year is found where it is known`() throws {
        var context = SeedTests.cali
        context.known = KnownNorms([NormID(type: .law, number: "1712", year: 2014, issuer: .nation)]
        )
        #expect(try #require(Self.first("la Ley 1712 manda", context)).0 == "ley-1712-2014")
        #expect(Self.first("la Ley 1712 de sus derechos", SeedTests.cali) == nil)
    }
}
