import Content
import Testing

@testable import PortalModel

/// What is a draft, and what goes with it.
struct DraftTests {
    private let today = Day(year: 2026, month: 1, day: 1)

    private func found(
        _ files: KeyValuePairs<String, String>, attachments: [String] = []
    ) -> [String] {
        portal(files, attachments: attachments, today: today).findings
    }

    @Test func `an agency that is a draft takes along its functions, news, files and parts`() {
        let (portal, findings) = portal(
            [
                "a/index.md": agency("A"),
                "a/b/index.md": agency(
                    "B", "[Acta](acta.pdf)\n\n## Funciones\n\n1. Velar.\n", fields: "borrador: sí\n"
                ),
                "a/b/funciones/2.md": function("Cuidar."),
                "a/b/noticias/abre.md": "---\ntítulo: Abre\npublicado: 2025-12-01\n---\n",
                "a/b/c/index.md": agency("C"),
            ], attachments: ["a/b/acta.pdf"], today: today)
        #expect(
            Set(findings) == [
                "Content/a/b/index.md:5:11-13 draft-left-out",
                "Content/a/b/acta.pdf draft-left-out-with: Content/a/b/index.md",
                "Content/a/b/funciones/2.md draft-left-out-with: Content/a/b/index.md",
                "Content/a/b/noticias/abre.md draft-left-out-with: Content/a/b/index.md",
                "Content/a/b/c/index.md draft-left-out-with: Content/a/b/index.md",
            ])
        #expect(portal.agencies.map(\.title) == ["A"])
        #expect(portal.articles.isEmpty && portal.attachments.isEmpty)
        #expect(portal.agencies[0].children == [])
    }

    @Test func `a draft over an item of the agency's text leaves the item`() {
        let (portal, findings) = portal(
            [
                "a/index.md": agency("A", "## Funciones\n\n1. Velar.\n"),
                "a/funciones/1.md": function("Anexo.", fields: "título: Corto\nborrador: sí\n"),
                "a/funciones/2.md": function("Cuidar.", fields: "borrador: sí\n"),
            ], today: today)
        #expect(
            findings == [
                "Content/a/funciones/1.md:4:11-13 draft-left-out",
                "Content/a/funciones/2.md:3:11-13 draft-left-out",
            ])
        #expect(portal.agencies[0].functions.map(\.number) == ["1"])
        #expect(portal.agencies[0].functions[0].document == nil)
    }

    @Test func `news, the home page and a norm may be drafts`() {
        let (portal, findings) = portal(
            [
                "index.md": "---\ntítulo: Inicio\nborrador: sí\n---\nHola.\n",
                "a/index.md": agency("A"),
                "a/noticias/abre.md":
                    "---\ntítulo: Abre\npublicado: 2025-12-01\nborrador: sí\n---\n",
                "ley.md": "---\ntipo: norma\nnorma: Ley 1712 de 2014\nborrador: sí\n---\n",
            ], today: today)
        #expect(
            Set(findings) == [
                "Content/index.md:3:11-13 draft-left-out",
                "Content/a/noticias/abre.md:4:11-13 draft-left-out",
                "Content/ley.md:4:11-13 draft-left-out",
            ])
        #expect(portal.home == nil && portal.articles.isEmpty && portal.norms.isEmpty)
    }

    @Test func `a page that is a draft takes along those below it`() {
        let (portal, findings) = portal(
            [
                "a/index.md": agency("A"), "ayuda.md": "---\ntítulo: Ayuda\n---\n",
                "politicas/index.md": "---\ntipo: página\ntítulo: Políticas\nborrador: sí\n---\n",
                "politicas/datos.md": "---\ntítulo: Datos personales\n---\n",
            ], today: today)
        #expect(
            Set(findings) == [
                "Content/politicas/index.md:4:11-13 draft-left-out",
                "Content/politicas/datos.md draft-left-out-with: Content/politicas/index.md",
            ])
        #expect(portal.articles.map(\.title) == ["Ayuda"])
    }

    @Test(arguments: ["borrador: no", "draft: no", ""])
    func `draft: no says nothing`(field: String) {
        let fields = field.isEmpty ? "" : field + "\n"
        let (portal, findings) = portal(["a/index.md": agency("A", fields: fields)], today: today)
        #expect(findings == [] && portal.agencies.count == 1)
    }

    @Test func `that it is a draft does not change what a file says`() {
        func digest(_ fields: String) -> Agency? {
            portal(["a/index.md": agency("A", fields: fields)]).portal.agencies.first
        }
        #expect(digest("borrador: sí\n")?.digest == digest("")?.digest)
    }

    @Test func `a file that a published page leads to, too, is published`() {
        let files: KeyValuePairs = [
            "a/index.md": agency("A", "[Plan](plan.pdf)\n"),
            "a/funciones/1.md": function("Lea [el plan](../plan.pdf).", fields: "borrador: sí\n"),
        ]
        #expect(
            portal(files, attachments: ["a/plan.pdf"], today: today).portal.attachments.count == 1)
        #expect(
            found(
                [
                    "a/index.md": agency("A"),
                    "a/funciones/1.md": function(
                        "Lea [el plan](../plan.pdf).", fields: "borrador: sí\n"),
                ], attachments: ["a/plan.pdf"]
            ).contains("Content/a/plan.pdf draft-left-out-with: Content/a/funciones/1.md"))
    }

    @Test func `a link to a draft is an error, unless it stands in a draft or is not published`() {
        let link = "[La oficina](../b/index.md)\n"
        let hint =
            "remove the link until it is published, or remove 'draft' from what it leads to"
        func links(fields: String) -> [String] {
            found([
                "a/index.md": agency("A", link, fields: fields),
                "b/index.md": agency("B", fields: "borrador: sí\n"),
            ]).filter { $0.contains("link-") }
        }
        #expect(
            links(fields: "") == [
                "Content/a/index.md:6:14-27 link-to-draft: ../b/index.md | \(hint)"
            ])
        #expect(links(fields: "publicar_el: 2026-02-01\n").count == 1)
        #expect(links(fields: "borrador: sí\n") == [])
        #expect(links(fields: "vence_el: 2025-12-31\n") == [])
    }

    @Test func `what is due later waits for its day, and in a draft for nothing else`() {
        let findings = found([
            "a/index.md": agency("A", fields: "borrador: sí\n"),
            "a/b/index.md": agency("B", fields: "publicar_el: 2026-02-01\n"),
            "a/b/c/index.md": agency("C"),
        ])
        #expect(
            Set(findings) == [
                "Content/a/index.md:5:11-13 draft-left-out",
                "Content/a/b/index.md draft-left-out-with: Content/a/index.md",
                "Content/a/b/c/index.md draft-left-out-with: Content/a/index.md",
            ])
    }

    @Test func `everything in a draft is checked all the same`() {
        let findings = found([
            "a/index.md": agency("A"),
            "b/index.md": agency("B", "[Nada](nada.md)\n", fields: "borrador: sí\n"),
        ])
        #expect(findings.contains { $0.hasPrefix("Content/b/index.md:7:8-15 broken-link") })
    }

    @Test func `a preview takes in drafts and what is due later, and leaves out what expired`() {
        let (portal, findings) = portal(
            [
                "a/index.md": agency("A", fields: "borrador: sí\n"),
                "b/index.md": agency("B", fields: "publicar_el: 2026-02-01\n"),
                "c/index.md": agency("C", fields: "vence_el: 2025-12-31\n"),
                "ley.md": "---\ntipo: norma\nnorma: Ley 1712 de 2014\nborrador: sí\n---\n",
            ], today: today, isPreview: true)
        #expect(portal.agencies.map(\.title) == ["A", "B"])
        #expect(portal.norms.count == 1)
        #expect(findings.filter { !$0.contains("unused-norm") } == [])
    }
}
