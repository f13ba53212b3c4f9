import CommonMark
import Content
import Diagnostics
import Testing

@testable import PortalModel

struct VocabularyTests {
    private let vocabulary = Vocabulary(strings)

    @Test(arguments: [
        ("Misión", SectionRole.mission), ("MISION", .mission), ("misión:", .mission),
        ("Misión.", .mission), ("Misión …", .mission), ("Misio\u{301}n ;,.", .mission),
        ("VISIÓN", .vision), ("Objetivos estratégicos", .objectives),
        ("objetivos  ESTRATEGICOS :", .objectives), ("Funciones", .functions),
        ("Funciones y deberes", .functions), ("RESPONSABILIDADES", .functions),
    ])
    func `a heading counts without its accents, case and final signs`(
        heading: String, role: SectionRole
    ) {
        #expect(vocabulary.role(ofHeading: heading) == role)
    }

    @Test(arguments: [
        "", ".", "Nuestra misión", "Misión y visión", "1. Funciones", "Funciones (2016)",
        "¿Funciones?", "Funcion", "Mis ion", "Funcionesydeberes",
    ])
    func `a heading that only holds the word does not count`(heading: String) {
        #expect(vocabulary.role(ofHeading: heading) == nil)
    }

    @Test(arguments: [
        ("Las demás que le asigne la ley.", true), ("LAS DEMÁS funciones", true),
        ("las demas", true), ("Y las demás que se le asignen", true), ("Las otras", false),
        ("Atender las demás funciones", false), ("Las", false), ("", false), ("Lás démas x", true),
        ("Las  demás", false), ("Yo", false),
    ])
    func `the clause for all the rest is known by its beginning`(text: String, isResidual: Bool) {
        #expect(vocabulary.isResidual(text) == isResidual)
    }

    @Test(
        arguments: [
            ("Dirigir la política", "dirigir"), ("OÍR a la gente", "oir"),
            ("Formular, y más", "formular"),
            ("Encargarse: de", "encargarse"), ("Hacer", "hacer"), ("Elaborar/ejecutar", "elaborar"),
            ("Dar respuesta", "dar"), ("Las demás", nil), ("La formulación", nil), ("", nil),
            (" Dirigir", nil),
            ("“Dirigir”", nil), ("5 direcciones", nil), ("Ir", nil), ("El lugar", nil),
        ] as [(String, String?)])
    func `the verb is the infinitive with which a text begins`(text: String, verb: String?) {
        #expect(vocabulary.verb(of: text) == verb)
    }

    @Test func `a language without infinitives has no verbs`() {
        var english = strings
        var diagnostics: [Diagnostic] = []
        english.read(
            SourceFile(
                path: "en.yml",
                text: "infinitive_endings: []\nresidual_openings: []\nsmall_words: []\n"),
            diagnostics: &diagnostics)
        #expect(diagnostics.isEmpty)
        #expect(Vocabulary(english).verb(of: "Dirigir") == nil)
        #expect(!Vocabulary(english).isResidual("Las demás"))
    }
}

struct SectionTests {
    /// The sections of an agency's text: role, line of the heading, and how many blocks.
    private func sections(_ text: String) -> [String] {
        let agency = portal(["a/index.md": agency("A", text)]).portal.agency("a")
        return (agency?.sections ?? []).map {
            "\($0.role) \($0.heading.line): \($0.blocks.count)"
        }
    }

    @Test(arguments: [
        ("## Misión\n\nuna\n\ndos\n\n## Visión\n\ntres\n", ["mission 6: 2", "vision 12: 1"]),
        // A heading of the same level or above ends a section, one below does not.
        ("## Misión\n\nuna\n\n## Historia\n\ndos\n", ["mission 6: 1"]),
        ("## Misión\n\nuna\n\n# Historia\n\ndos\n", ["mission 6: 1"]),
        ("## Misión\n\nuna\n\n### Historia\n\ndos\n", ["mission 6: 3"]),
        ("## Misión\n\n### a\n\n#### b\n\n### c\n\n## d\n\ne\n", ["mission 6: 3"]),
        // A heading with a role ends a section at any level.
        (
            "# Misión\n\nuna\n\n### Visión\n\ndos\n\n### Otra\n\ntres\n",
            [
                "mission 6: 1", "vision 10: 1",
            ]
        ),
        ("### Misión\n\nuna\n\n# Visión\n\ndos\n", ["mission 6: 1", "vision 10: 1"]),
        // What stands before the first heading, and headings inside of other blocks, have none.
        ("una\n\n> ## Misión\n>\n> dos\n", []), ("- ## Misión\n\n  dos\n", []),
        ("## Misión\n", ["mission 6: 0"]), ("Misión\n------\n\nx\n", ["mission 6: 1"]),
        ("**Misión**\n\nx\n", []), ("", []), ("## *Misión*:\n\nx\n", ["mission 6: 1"]),
    ])
    func `a section reaches from its heading to the next`(text: String, expected: [String]) {
        #expect(sections(text) == expected)
    }

    @Test func `objectives are the items of their section's lists`() {
        let text = """
            ## Objetivos

            - Uno
              - dentro
            - Dos

            ## Historia

            - Tres

            ## Objetivos estratégicos

            1. *Cuatro*
            """
        let agency = portal(["a/index.md": agency("A", text)]).portal.agency("a")
        #expect(agency?.objectives == ["Uno\ndentro", "Dos", "Cuatro"])
    }
}
