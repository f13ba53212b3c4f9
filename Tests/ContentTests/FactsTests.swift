import Diagnostics
import Testing

@testable import Content

/// The facts of a file whose front matter is `text`, which begins on its second line, and what is wrong
/// with it.
private func facts(
    _ text: String, path: String
) throws -> (common: CommonFacts, facts: Facts, findings: [String]) {
    let (document, findings) = document("---\n\(text)\n---\n", path: path)
    let given = try #require(document)
    return (given.common, given.facts, findings)
}

/// A value as `value line:column-line:column`.
private func words<Value: Sendable & Hashable>(of located: Located<Value>?) -> String? {
    located.map { "\($0.value) \(words(of: $0.range))" }
}

struct CommonFactsTests {
    @Test func `any file says what every page may say`() throws {
        let (common, kind, findings) = try facts(
            """
            título: Inicio
            resumen: De qué trata.
            publicado: desconocido
            actualizado: 2024-06-30
            responsable: Planeación
            temas: [agua, -salud]
            """, path: "index.md")
        #expect(findings.isEmpty)
        #expect(words(of: common.title) == "Inicio 2:9-2:15")
        #expect(common.summary == "De qué trata.")
        #expect(common.published?.value == .unknown)
        #expect(common.published.map { words(of: $0.range) } == "4:12-4:23")
        #expect(common.updated?.value.iso == "2024-06-30")
        #expect(common.updated.map { words(of: $0.range) } == "5:14-5:24")
        #expect(common.responsible == "Planeación")
        #expect(common.themes.map { words(of: $0) } == ["agua 7:9-7:13", "-salud 7:15-7:21"])
        guard case .home = kind else {
            Issue.record("The file is the home page.")
            return
        }
    }

    @Test(arguments: ["borrador: sí", "borrador: si", "draft: yes"])
    func `a draft says so, and where`(field: String) throws {
        for (path, rest) in [
            ("index.md", "título: Inicio"), ("a/funciones/1.md", "título: Una"),
            ("ley.md", "tipo: norma\nnorma: Ley 1712 de 2014"),
        ] {
            let (common, _, findings) = try facts("\(field)\n\(rest)", path: path)
            #expect(findings.isEmpty && common.isDraft)
            #expect(common.draft?.start.line == 2)
        }
    }

    @Test func `what is no draft says no, or nothing`() throws {
        #expect(try !facts("título: Inicio\nborrador: no", path: "index.md").common.isDraft)
        #expect(try !facts("título: Inicio", path: "index.md").common.isDraft)
        let wrong = try facts("título: Inicio\nborrador: quizás", path: "index.md")
        #expect(wrong.findings.count == 1 && !wrong.common.isDraft)
    }

    @Test func `what few files say is there, too`() throws {
        let (common, _, findings) = try facts(
            """
            review_every: 6 meses
            publish_on: 2025-01-01
            expires_on: 2025-12-31
            aliases: [/a%20b.html]
            language: es-CO
            source: {url: 'https://x.gov.co/a', retrieved: 2024-02-01}
            visits: {count: 2757, as_of: unknown}
            documents:
              - {title: Plan, file: plan.pdf, published: 2024-01-31, summary: S, language: es}
            """, path: "index.md")
        #expect(findings.isEmpty)
        #expect(common.reviewEvery?.period == .months(6))
        #expect(words(of: common.reviewEvery?.words) == "6 meses 2:15-2:22")
        #expect(common.publishOn?.value.iso == "2025-01-01")
        #expect(common.expiresOn.map { words(of: $0.range) } == "4:13-4:23")
        #expect(common.aliases.map { words(of: $0) } == ["a b.html 5:11-5:22"])
        #expect(common.language == "es-CO")
        #expect(common.source?.url == "https://x.gov.co/a")
        #expect(common.source?.retrieved?.iso == "2024-02-01")
        #expect(common.visits?.count == 2757)
        #expect(common.visits?.asOf == .unknown)
        let document = common.documents.first
        #expect(words(of: document?.title) == "Plan 10:13-10:17")
        #expect(words(of: document?.file) == "plan.pdf 10:25-10:33")
        #expect(document?.published?.day?.iso == "2024-01-31")
        #expect(document?.summary == "S")
        #expect(document?.language == "es")
        #expect(common.webAddresses.map(\.value) == ["https://x.gov.co/a"])
    }

    @Test func `a file that says nothing has no facts`() throws {
        let (common, _, _) = try facts("type: home", path: "index.md")
        #expect(common.title == nil)
        #expect(common.published == nil)
        #expect(common.reviewEvery == nil)
        #expect(common.aliases.isEmpty)
        #expect(common.documents.isEmpty)
        #expect(common.webAddresses.isEmpty)
    }

    @Test(arguments: [
        ("documents: [{title: Plan}]", 0), ("documents: [{file: a.pdf}]", 1),
        ("documents: [{title: Plan}, {title: Acta, file: acta.pdf}]", 1),
    ])
    func `a document without its file is left out`(text: String, count: Int) throws {
        let (common, _, findings) = try facts(text, path: "index.md")
        #expect(common.documents.count == count)
        #expect(findings.count == 1)
    }
}

struct KindFactsTests {
    @Test func `an agency`() throws {
        let (_, kind, findings) = try facts(
            """
            título: DAGMA
            sigla: DAGMA
            clase: departamento
            orden: municipal
            superior: alcaldia
            estado: fusionada
            sucesora: otra
            nit: 890.399.011-3
            objeto: Proteger el ambiente.
            fundamento: [{norma: Ley 99 de 1993, artículo: 65}]
            titular: {nombre: N, cargo: Directora, correo: d@x.gov.co}
            contacto: {dirección: Carrera 4, municipio: Cali, teléfono: [195], correo: c@x.gov.co}
            redes: [{red: X, cuenta: dagma, enlace: 'https://x.com/dagma'}]
            funciones:
              fundamento: [{norma: Acuerdo 01 de 1996, puntos: 1-6}]
              renumeradas: [{número: 7, antes: 5}]
            publicado: desconocido
            """, path: "a/index.md")
        #expect(findings.isEmpty)
        let agency = try #require(kind.agency)
        #expect(agency.short == "DAGMA")
        #expect(agency.kind == "departamento")
        #expect(agency.level == .municipal)
        #expect(words(of: agency.parent) == "alcaldia 6:11-6:19")
        #expect(agency.status == .merged)
        #expect(words(of: agency.successor) == "otra 8:11-8:15")
        #expect(agency.taxID == "890.399.011-3")
        #expect(agency.purpose == "Proteger el ambiente.")
        #expect(words(of: agency.legalBasis.first?.norm) == "Ley 99 de 1993 11:22-11:36")
        #expect(agency.legalBasis.first?.article == "65")
        #expect(agency.head?.name == "N")
        #expect(agency.head?.position == "Directora")
        #expect(words(of: agency.head?.email) == "d@x.gov.co 12:48-12:58")
        #expect(agency.contact?.address == "Carrera 4")
        #expect(agency.contact?.place == "Cali")
        #expect(agency.contact?.phone == ["195"])
        #expect(agency.contact?.mailboxes.map(\.value) == ["c@x.gov.co"])
        #expect(agency.social.map(\.account) == ["dagma"])
        #expect(words(of: agency.social.first?.url) == "https://x.com/dagma 14:42-14:61")
        #expect(words(of: agency.functionsBasis.first?.items) == "1-6 16:52-16:55")
        #expect(words(of: agency.renumbered.first?.number) == "7 17:27-17:28")
        #expect(agency.renumbered.first?.was == "5")
    }

    @Test func `an agency that does not say otherwise is active`() throws {
        let (_, kind, _) = try facts(
            "título: T\nclase: K\npublicado: desconocido", path: "a/index.md")
        #expect(kind.agency?.status == .active)
        #expect(kind.agency?.level == nil)
        #expect(kind.agency?.contact == nil)
    }

    @Test func `a function`() throws {
        let (_, kind, findings) = try facts(
            "número: 2-5\nfundamento:\n  - norma: Ley 1712 de 2014\n    artículo: 9\n  - artículo: 3",
            path: "a/funciones/5.md")
        #expect(findings == ["6:5-5 missing-key: norma"])
        let function = try #require(kind.function)
        #expect(words(of: function.number) == "2-5 2:9-2:12")
        #expect(function.legalBasis.map(\.norm.value) == ["Ley 1712 de 2014", ""])
        #expect(function.legalBasis.map(\.article) == ["9", "3"])
    }

    @Test func `a piece of news`() throws {
        let (document, findings) = document(
            """
            ---
            título: T
            publicado: 2025-03-15
            imagen: {archivo: sede.jpg, texto_alternativo: La sede}
            documentos: [{título: Acta, archivo: acta.pdf}]
            ---

            """, path: "noticias/sede.md")
        #expect(findings.isEmpty)
        let image = document?.facts.news?.image
        #expect(words(of: image?.file) == "sede.jpg 4:19-4:27")
        #expect(image?.alternative == "La sede")
        #expect(document?.namedFiles.map(\.value) == ["acta.pdf", "sede.jpg"])
    }

    @Test func `a norm that has a file`() throws {
        let (common, kind, findings) = try facts(
            """
            type: norm
            norm: Decreto 140 de 2021
            issuer: bogota
            title: Decreto Distrital 140 de 2021
            epigraph: Por medio del cual …
            issued: 2021-04-14
            published: 2021-04-15
            gazette: {name: Registro Distrital, number: 7081, date: 2021-04-15}
            url: https://x.gov.co/140
            status: partly_repealed
            relations:
              - {relation: derives_from, norm: Ley 1 de 2020, article: 3, since: 2024-12-09}
              - {relation: repeals}
            summary: Cómo se organiza.
            """, path: "a.md")
        #expect(findings == ["14:5-5 missing-key: norm"])
        guard case .norm(let norm) = kind else {
            Issue.record("The file is of a norm.")
            return
        }
        #expect(words(of: norm.name) == "Decreto 140 de 2021 3:7-3:26")
        #expect(norm.issuer == "bogota")
        #expect(norm.title == "Decreto Distrital 140 de 2021")
        #expect(norm.epigraph == "Por medio del cual …")
        #expect(norm.issued?.iso == "2021-04-14")
        #expect(norm.published?.iso == "2021-04-15")
        #expect(norm.gazette?.name == "Registro Distrital")
        #expect(norm.gazette?.date?.iso == "2021-04-15")
        #expect(norm.url == "https://x.gov.co/140")
        #expect(norm.status?.value == .partlyRepealed)
        #expect(norm.relations.map(\.kind) == [.derivesFrom])
        #expect(words(of: norm.relations.first?.norm) == "Ley 1 de 2020 13:36-13:49")
        #expect(norm.relations.first?.since?.iso == "2024-12-09")
        #expect(norm.webAddresses.map(\.value) == ["https://x.gov.co/140"])
        #expect(common.summary == "Cómo se organiza.")
    }
}

struct EntryFactsTests {
    @Test func `entries of norms and themes`() {
        var diagnostics: [Diagnostic] = []
        let norms = EntryFile<NormFacts>(
            parsing: SourceFile(path: "norms.yml", text: "- norma: Ley 1 de 2020\n- emisor: x\n"),
            diagnostics: &diagnostics)
        #expect(norms?.entries.map(\.name?.value) == ["Ley 1 de 2020", nil])
        let themes = EntryFile<ThemeFacts>(
            parsing: SourceFile(
                path: "themes.yml", text: "- {id: a, título: A, palabras: [x, y]}\n- {id: b}\n"),
            diagnostics: &diagnostics)
        #expect(themes?.entries.map(\.id.value) == ["a"])
        #expect(themes?.entries.first?.words.map(\.value) == ["x", "y"])
        #expect(
            diagnostics.map(words(of:)) == [
                "2:3-3 missing-key: norma", "2:4-4 missing-key: title",
                "2:4-4 missing-key: words",
            ])
    }
}
