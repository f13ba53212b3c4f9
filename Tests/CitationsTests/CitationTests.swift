import Testing

@testable import Citations

/// Dates, years, forms and what points back.
struct CitationTests {
    static func citations(_ text: String, of act: NormID? = nil) -> [Citation] {
        CitationRecogniser(SeedTests.bogota).citations(in: text, of: act)
    }

    @Test(arguments: [
        ("00", 2000), ("29", 2029), ("40", 1940), ("96", 1996), ("99", 1999), ("30", nil),
        ("39", nil),
    ])
    func `two digits are a year of this century or of the last, or of none`(
        digits: String, year: Int?
    ) {
        #expect(Self.citations("Acuerdo 1/\(digits)").first?.norm.year == year)
    }

    @Test(arguments: [
        ("Decreto 140 de 2021 (14 de abril de 2021)", (2021, 4, 14)),
        ("Decreto 140 de 2021 (abril 14)", (2021, 4, 14)),
        ("Resolución 630 del 20 de mayo de 2024", (2024, 5, 20)),
        ("Resolución 630, del 20 de mayo de 2024", (2024, 5, 20)),
        ("Resolución 630 de mayo 20 de 2024", (2024, 5, 20)),
        ("Resolución 630 del 20/05/2024", (2024, 5, 20)),
        ("Ley 1 de fecha 1º de enero de 1991", (1991, 1, 1)),
        ("Ley 2 del primero de enero de 1991", (1991, 1, 1)),
    ])
    func `the day of issue is read`(text: String, day: (Int, Int, Int)) throws {
        let citation = try #require(Self.citations(text).first)
        #expect(citation.date == NormDate(year: day.0, month: day.1, day: day.2))
        #expect(citation.nameRange == 0..<text.utf8.count)
    }

    @Test(arguments: [
        "Decreto 140 de 2021 (31 de abril)", "Decreto 140 de 2021 (14 de abril de 2020)",
        "Decreto 140 de 2021 (abril)",
    ])
    func `a day that cannot be is not read`(text: String) throws {
        let citation = try #require(Self.citations(text).first)
        #expect(citation.date == nil)
        #expect(citation.nameRange == 0..<"Decreto 140 de 2021".utf8.count)
    }

    @Test(arguments: [
        ("Ley 1753 de 2015", Citation.Form.full), ("Acuerdo 01/96", .short),
        ("Res. 1519 de 2020", .short), ("art. 5 C.P.", .short),
    ])
    func `the form says how much of the name is there`(text: String, form: Citation.Form) {
        #expect(Self.citations(text).first?.form == form)
    }

    @Test(arguments: [
        ("Decreto Distrital 807 de 2019", NormQualifier.district),
        ("Ley Estatutaria 1581 de 2012", .statutory),
        ("Decreto Único Reglamentario 1083 de 2015", .singleRegulatory),
        ("Circular Externa 5 de 2019", .outward), ("Ley 80 de 1993", nil),
    ])
    func `the word beside the type is kept`(text: String, qualifier: NormQualifier?) {
        #expect(Self.citations(text).first?.qualifier == qualifier)
    }

    @Test(arguments: [
        "La Ley 80 de 1993 y la Ley 1150 de 2007; la citada ley ordena.",
        "La Ley 80 de 1993. El mismo decreto lo dice.",
        "La Ley 80 de 1993 y el Decreto 5 de 2020, art. 6 ibídem.",
        "La Ley 80 de 1993: la presente ley rige.", "La Ley 80 de 1993: esta ley rige.",
    ])
    func `what may point back to two norms, or to none, is no citation`(text: String) {
        #expect(!Self.citations(text).contains { $0.form == .anaphora })
    }

    @Test func `of several norms, the one of the type is meant`() throws {
        let citations = Self.citations("La Ley 80 de 1993 y el Decreto 5 de 2020; la citada ley.")
        #expect(citations.map(\.form) == [.full, .full, .anaphora])
        #expect(citations[2].norm == citations[0].norm)
    }

    @Test func `an article's heading is of the act that the caller gives`() throws {
        let act = NormID(type: .decree, number: "140", year: 2021, issuer: SeedTests.bogota.agency)
        let citations = Self.citations(
            "Artículo 2º.- Funciones. El presente decreto rige.", of: act)
        #expect(citations.map(\.form) == [.heading, .anaphora])
        #expect(citations.map(\.norm) == [act, act])
        #expect(Self.citations("Artículo 2º.- Funciones. El presente decreto rige.") == [])
        #expect(Self.citations("Rige el presente decreto.", of: act).map(\.norm) == [act])
    }

    @Test func `parts have their words from the inside out`() throws {
        let parts = try #require(
            Self.citations("artículo 24, numeral 5, literal b), de la Ley 80 de 1993").first
        ).parts
        #expect(
            parts == [
                NormPart([
                    .init(.article, "24"), .init(.numeral, "5"), .init(.literal, "b"),
                ])
            ])
        #expect(parts[0].article == .init(.article, "24"))
    }

    @Test(arguments: [
        ("Decreto 140 de 2021", "decreto-140-2021-alcaldia-mayor-de-bogota"),
        (" Ley 80 de 1993. ", "ley-80-1993"), ("la Ley 80 de 1993", nil), ("Ley", nil),
        ("Leyes 80 de 1993 y 1150 de 2007", nil),
    ])
    func `a value is one citation, or none`(value: String, slug: String?) {
        let citation = CitationRecogniser(SeedTests.bogota).citation(value)
        #expect(citation?.norm.slug == slug)
    }

    @Test(arguments: [
        ("9", ["artículo 9"]), ("38 a 42", ["artículos 38 a 42"]), ("2º", ["artículo 2"]),
        ("3, 5 y 7", ["artículo 3", "artículo 5", "artículo 7"]),
        ("24, numeral 5", ["numeral 5 del artículo 24"]), ("Anexo 2", ["anexo 2"]),
        ("artículo 9", ["artículo 9"]), ("9 de la Ley", nil), ("", nil), ("todos", nil),
    ])
    func `a value names articles`(value: String, words: [String]?) {
        let parts = CitationRecogniser(SeedTests.bogota).articles(value)
        #expect(parts?.map(\.words) == words)
    }

    @Test func `parts are in the order of the norm`() throws {
        let recogniser = CitationRecogniser(SeedTests.bogota)
        let parts = try #require(recogniser.articles("10, 9 a 12, 2, 2.2.10, 2.2.9 y 10A"))
        #expect(
            parts.sorted().map(\.words) == [
                "artículo 2", "artículo 2.2.9", "artículo 2.2.10", "artículos 9 a 12",
                "artículo 10", "artículo 10A",
            ])
        let inner = try #require(recogniser.articles("2, numeral 5"))
        #expect(try #require(recogniser.articles("2"))[0] < inner[0])
    }

    @Test func `no word of the lexicon has two meanings`() {
        #expect(Lexicon.ambiguous == [])
    }
}
