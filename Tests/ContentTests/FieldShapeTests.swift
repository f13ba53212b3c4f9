import Diagnostics
import Testing

@testable import Content

/// Lists and groups of fields.
struct FieldShapeTests {
    @Test(arguments: [
        ("temas: salud", ["salud"]), ("temas: [salud, agua]", ["salud", "agua"]),
        ("temas:\n  - salud\n  - agua", ["salud", "agua"]), ("temas:\n- NO\n- 5", ["NO", "5"]),
        ("temas: []", []), ("temas:", []), ("temas: salud, agua", ["salud, agua"]),
    ])
    func `a list of texts may be one text without a hyphen`(text: String, themes: [String]) {
        let (fields, findings) = agency(text)
        #expect(fields?.texts(.themes).map(\.value) == themes)
        #expect(findings.isEmpty)
    }

    @Test func `each text of a list knows its place`() {
        let themes = agency("temas:\n  - ñandú\n  - 'agua'").fields?.texts(.themes)
        #expect(themes?.map { words(of: $0.range) } == ["6:5-6:10", "7:5-7:11"])
    }

    @Test func `what is wrong in a list leaves the rest of it`() {
        let (fields, findings) = agency("temas:\n  - salud\n  - {a: b}\n  -\n  - agua")
        #expect(fields?.texts(.themes).map(\.value) == ["salud", "agua"])
        #expect(
            findings == [
                "7:5-11 wrong-shape: temas, un solo valor, a single value",
                "8:4-4 empty-value: temas",
            ])
    }

    @Test func `groups are read in lists and in groups`() {
        let (fields, findings) = agency(
            """
            titular:
              nombre: Ana
              cargo: Secretaria
            documentos:
              - título: Plan
                archivo: plan.pdf
                publicado: 2020-01-02
              - {title: Acta, file: acta.pdf}
            funciones:
              fundamento:
                - norma: Ley 1712 de 2014
                  puntos: 1-6
            """)
        #expect(findings.isEmpty)
        #expect(fields?.group(.head)?.text(.name) == "Ana")
        #expect(fields?.groups(.documents).map { $0.text(.title) } == ["Plan", "Acta"])
        #expect(fields?.groups(.documents).first?.day(.published)?.day?.iso == "2020-01-02")
        let basis = fields?.group(.functions)?.groups(.legalBasis)
        #expect(basis?.map { $0.text(.norm) } == ["Ley 1712 de 2014"])
        #expect(basis?.map { $0.text(.items) } == ["1-6"])
    }

    @Test(arguments: [
        ("sigla: [a]", "5:8-11 wrong-shape: sigla, un solo valor, a single value"),
        ("sigla: {a: b}", "5:8-14 wrong-shape: sigla, un solo valor, a single value"),
        (
            "temas: {a: b}",
            "5:8-14 wrong-shape: temas, una lista, un guion por línea, "
                + "a list, a hyphen on each line"
        ),
        (
            "titular: Ana",
            "5:10-13 wrong-shape: titular, un grupo de campos con sangría debajo, "
                + "a group of fields indented below it"
        ),
        (
            "titular: [Ana]",
            "5:10-15 wrong-shape: titular, un grupo de campos con sangría debajo, "
                + "a group of fields indented below it"
        ),
        (
            "redes: Facebook",
            "5:8-16 wrong-shape: redes, una lista, con un guion ante cada grupo de campos, "
                + "a list, with a hyphen before each group of fields"
        ),
        (
            "redes: {red: a, cuenta: b}",
            "5:8-27 wrong-shape: redes, una lista, con un guion ante cada grupo de campos, "
                + "a list, with a hyphen before each group of fields"
        ),
        (
            "redes: [Facebook]",
            "5:9-17 wrong-shape: redes, un grupo de campos con sangría debajo, "
                + "a group of fields indented below it"
        ),
    ])
    func `a value of another shape is told which one is meant`(text: String, finding: String) {
        #expect(agency(text).findings == [finding])
    }

    @Test func `a field that a group needs is missed where the group begins`() {
        #expect(
            agency("redes:\n  - red: X\n  - cuenta: '@x'\ntitular:\n  edad: 5").findings == [
                "6:5-5 missing-key: cuenta",
                "7:5-5 missing-key: red",
                "9:3-7 unknown-key: edad, «titular», 'titular'",
            ])
    }
}

/// The names of fields, in both languages.
struct FieldNameTests {
    @Test(arguments: [
        "código_postal", "codigo_postal", "Código Postal", "CÓDIGO-POSTAL", "postal_code",
        "Postal Code", "postal-code", "co\u{301}digo postal",
    ])
    func `a name is known without accents, case, and whatever joins its words`(name: String) {
        let (fields, findings) = agency("contacto:\n  \(name): '760001'")
        #expect(fields?.group(.contact)?.text(.postalCode) == "760001")
        #expect(findings.isEmpty)
    }

    @Test(arguments: [
        (
            "resumen: a\nsummary: b",
            "6:1-8 duplicate-key: summary, 5"
                + " | 'resumen' and 'summary' are the same field: keep one of them"
        ),
        ("resumen: a\nresumen: b", "6:1-8 duplicate-key: resumen, 5"),
        ("resumen: a\nResumen: b", "6:1-8 duplicate-key: Resumen, 5"),
        ("resumen:\nresumen: b", "6:1-8 duplicate-key: resumen, 5"),
    ])
    func `a field is given once, in one language`(text: String, finding: String) {
        #expect(agency(text).findings == [finding])
    }

    @Test(arguments: [
        ("resumne: a", "5:1-8 unknown-key: resumne", " | did you mean 'resumen'?"),
        ("sumary: a", "5:1-7 unknown-key: sumary", " | did you mean 'summary'?"),
        ("presupuesto: a", "5:1-12 unknown-key: presupuesto", ""),
        ("número: 5", "5:1-7 unknown-key: número", ""),
    ])
    func `an unknown name is told, with the one that was meant`(
        line: String, start: String, end: String
    ) throws {
        let findings = agency(line).findings
        #expect(findings == [start + ", una entidad, an agency" + end])
    }

    @Test func `a no-break space in front of a name is told as such`() throws {
        let finding = try #require(agency("\u{A0}resumen: a").findings.first)
        #expect(finding.hasPrefix("5:1-2 yaml-no-break-space | "))
    }

    @Test(arguments: [
        ("---\ntype: agency\n---\n", ["title", "kind"]),
        ("---\ntipo: entidad\n---\n", ["título", "clase"]),
        ("---\nTipo: entidad\n---\n", ["título", "clase"]),
        ("---\ntítulo: T\nshort: S\n---\n", ["clase"]),
    ])
    func `required fields are missed in the language of the others`(
        file: String, names: [String]
    ) {
        let missing = fields(file, path: "a/index.md").findings
            .map { $0.split(separator: " | ").first.map(String.init) ?? "" }
        let expected: [String] = names.map { "2:1-1 missing-key: \($0)" }
        #expect(missing == expected)
    }

    @Test func `a required field without a value is told so at its name`() {
        let findings = fields(
            "---\ntítulo:\nclase: ~\nvisitas:\n  cantidad: 1\n  al:\n---\n", path: "a/index.md"
        ).findings
        #expect(
            findings.map { $0.split(separator: " | ").first } == [
                "2:1-7 empty-value: título", "3:1-6 empty-value: clase",
                "6:3-5 empty-value: al",
            ])
    }

    @Test func `another field without a value is as if it were not there`() {
        let (fields, findings) = agency("sigla:\nresumen: ~\ntitular:\nredes:\ntemas:\nfuente:")
        #expect(findings.isEmpty)
        #expect(fields?.text(.short) == nil)
        #expect(fields?.group(.head) == nil)
        #expect(fields?.groups(.social).isEmpty == true)
    }
}
