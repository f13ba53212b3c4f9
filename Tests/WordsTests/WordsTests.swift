import Testing

@testable import Words

struct FoldingTests {
    @Test(arguments: [
        ("Misión", "mision"), ("VISIÓN", "vision"), ("Año", "ano"), ("ﬁn", "ﬁn"),
        ("Mi\u{73}io\u{301}n", "mision"), ("Nº 5º", "no 5o"), ("ya-plano 9", "ya-plano 9"),
        ("Łódź, Œuvre, Straße", "lodz, oeuvre, strasse"),
    ])
    func `accents and case are folded away`(text: String, folded: String) {
        #expect(text.folded == folded)
    }
}

struct SlugTests {
    @Test(arguments: [
        ("Alcaldía de Cali", "alcaldia-de-cali"),
        ("  ¿Quién   responde?  ", "quien-responde"),
        ("Despacho del/la Secretario(a) General", "despacho-del-la-secretario-a-general"),
        ("Niñez y ñame", "ninez-y-name"), ("日本", ""), ("---", ""), ("Art. 2º", "art-2o"),
    ])
    func `a slug is ASCII, lowercase and joined by hyphens`(text: String, slug: String) {
        #expect(text.slug == slug)
    }

    @Test(arguments: ["alcaldia-de-cali", "05", "a"])
    func `a slug is recognised`(text: String) { #expect(text.isSlug) }

    @Test(arguments: ["", "-a", "a-", "Cali", "año", "a b", "a_b"])
    func `what is no slug is not taken for one`(text: String) { #expect(!text.isSlug) }
}

struct OrderingTests {
    @Test func `texts are in the order of a Spanish dictionary`() {
        let ordered = [
            "2 de mayo", "10 de mayo", "Álamo", "alba", "Alcaldía de Cali", "Alcaldía Mayor",
            "nube", "ñame", "Oficina", "zona",
        ]
        #expect(ordered.reversed().sorted { OrderingKey($0) < OrderingKey($1) } == ordered)
    }

    @Test func `signs only separate, those of Spanish too`() {
        let ordered = ["«Alba»", "“Casa” abierta", "Casa–taller", "¿Dónde?", "(El) Faro", "…y más"]
        #expect(ordered.reversed().sorted { OrderingKey($0) < OrderingKey($1) } == ordered)
    }

    @Test func `what differs only in accents still has one order`() {
        #expect(OrderingKey("el") != OrderingKey("él"))
        #expect((OrderingKey("el") < OrderingKey("él")) != (OrderingKey("él") < OrderingKey("el")))
    }
}
