import Testing

@testable import Citations

/// What texts say that norms do to each other.
struct RelationTests {
    static func found(_ text: String, of act: NormID? = nil) -> [String] {
        CitationRecogniser(SeedTests.bogota).relations(in: text, of: act).map { relation in
            var words = "\(relation.actor?.title ?? "?") \(relation.kind.rawValue) "
            words += relation.object.title
            if !relation.parts.isEmpty {
                words += " [\(relation.parts.map(\.words).joined(separator: "; "))]"
            }
            return words + (relation.isPartial ? " en parte" : "")
        }
    }

    @Test(arguments: [
        (
            "Ley 80 de 1993, modificada por la Ley 1150 de 2007",
            ["Ley 1150 de 2007 modifica Ley 80 de 1993"]
        ),
        (
            "Ley 80 de 1993, modificada por la Ley 1150 de 2007 y reglamentada parcialmente por el "
                + "Decreto 1082 de 2015",
            [
                "Ley 1150 de 2007 modifica Ley 80 de 1993",
                "Decreto 1082 de 2015 reglamenta Ley 80 de 1993 en parte",
            ]
        ),
        (
            "Decreto 1377 de 2013 (compilado en el Decreto 1074 de 2015)",
            ["Decreto 1074 de 2015 compila Decreto 1377 de 2013"]
        ),
        (
            "el artículo 223A de la Ley 1801 de 2016, adicionado por el artículo 47 de la Ley 2197 "
                + "de 2022",
            [
                "Ley 2197 de 2022 adiciona Ley 1801 de 2016 [artículo 223A] en parte"
            ]
        ),
        (
            "La Ley 1150 de 2007 modificó la Ley 80 de 1993.",
            ["Ley 1150 de 2007 modifica Ley 80 de 1993"]
        ),
        (
            "Ley 1150 de 2007, que modifica la Ley 80 de 1993",
            ["Ley 1150 de 2007 modifica Ley 80 de 1993"]
        ),
        (
            "Decreto 103 de 2015, por el cual se reglamenta parcialmente la Ley 1712 de 2014 y se "
                + "dictan otras disposiciones",
            ["Decreto 103 de 2015 reglamenta Ley 1712 de 2014 en parte"]
        ),
        (
            "Resolución 630 de 2024\n\"Por la cual se adopta la plataforma de Bogotá D.C. y se "
                + "deroga la Resolución 277 de 2020\"",
            ["Resolución 630 de 2024 deroga Resolución 277 de 2020"]
        ),
        (
            "Decreto 140 de 2021\nModificado por el Decreto 5 de 2022",
            ["Decreto 5 de 2022 modifica Decreto 140 de 2021"]
        ),
        (
            "Deróguense la Ley 1 de 2000 y el Decreto 2 de 2001.",
            ["? deroga Ley 1 de 2000", "? deroga Decreto 2 de 2001"]
        ),
        (
            "Se modifica y adiciona el Decreto 5 de 2019",
            ["? modifica Decreto 5 de 2019", "? adiciona Decreto 5 de 2019"]
        ),
        (
            "Resolución 9 de 2020, por la cual se corrige la Resolución 8 de 2020",
            ["Resolución 9 de 2020 corrige Resolución 8 de 2020"]
        ),
        (
            "Resolución 9 de 2020, por la cual se adopta la NTC 5854",
            ["Resolución 9 de 2020 adopta NTC 5854"]
        ),
        (
            "Acuerdo 5 de 2010, derogado parcialmente por el Acuerdo 6 de 2012",
            ["Acuerdo 6 de 2012 deroga Acuerdo 5 de 2010 en parte"]
        ),
    ])
    func `a relation is read with its direction`(text: String, relations: [String]) {
        #expect(Self.found(text) == relations)
    }

    @Test(arguments: [
        "La Ley 80 de 1993 y el Decreto 1082 de 2015 se aplican.",
        "Ley 80 de 1993. Modificada la planta, se aplica la Ley 909 de 2004.",
        "Se adopta el plan según la Ley 152 de 1994",
        "Ley 80 de 1993, modificada en 2007",
        "Adoptar las políticas de la Ley 1712 de 2014",
        "La estructura fue modificada por la junta; ver la Ley 489 de 1998",
        "De conformidad con lo dispuesto en la Ley 80 de 1993, contratar.",
    ])
    func `what does not say it for certain says nothing`(text: String) {
        #expect(Self.found(text) == [])
    }

    @Test func `of a chain only the first relation is certain`() {
        #expect(
            Self.found(
                "Ley 80 de 1993, modificada por la Ley 1150 de 2007, reglamentada por el Decreto 734 "
                    + "de 2012") == ["Ley 1150 de 2007 modifica Ley 80 de 1993"])
    }

    @Test func `in a text of an act, the act does it`() {
        let act = NormID(
            type: .resolution, number: "630", year: 2024, issuer: SeedTests.bogota.agency)
        #expect(
            Self.found("Deróguese la Resolución 277 de 2020.", of: act)
                == ["Resolución 630 de 2024 deroga Resolución 277 de 2020"])
        #expect(
            Self.found("Por la cual se modifica el artículo 5 de la Resolución 1 de 2020", of: act)
                == ["Resolución 630 de 2024 modifica Resolución 1 de 2020 [artículo 5] en parte"])
    }

    @Test func `no norm does anything to itself`() {
        #expect(
            Self.found("Ley 80 de 1993, modificada por la Ley 80 de 1993") == [])
    }
}
