import Testing

@testable import Pages

/// The documents that pages list, each with its format and size.
struct DocumentListTests {
    /// What the page of an agency lists as its documents; each attachment has 1 234 567 bytes.
    private func documents(_ text: String, fields: String = "", on page: String = "a/index.html")
        -> [String]
    {
        let (site, _) = site(
            [
                ("index.md", "---\ntítulo: P\n---\n"),
                ("a/index.md", agency("A", text, fields: fields)),
            ],
            attachments: ["a/plan.pdf", "a/Acta #3.ods", "a/mapa.png"])
        let section = site.html(page)?.stretches(
            from: "<section class=\"documents\">", to: "</section>"
        ).first
        return (section ?? "").stretches(from: "<li>", to: "</li>")
    }

    @Test func `a document has its format and size`() {
        #expect(
            documents("", fields: "documentos:\n  - título: Plan\n    archivo: plan.pdf\n")
                == ["<a href=\"plan.pdf\">Plan</a> (PDF, 1,2\u{A0}MB)"])
    }

    @Test func `an attachment that the text links is listed by the link's words`() {
        #expect(
            documents("El [plan de *acción*](plan.pdf#page=3) y el [acta](<Acta %233.ods>).")
                == [
                    "<a href=\"plan.pdf\">Plan de acción</a> (PDF, 1,2\u{A0}MB)",
                    "<a href=\"Acta%20%233.ods\">Acta</a> (ODS, 1,2\u{A0}MB)",
                ])
    }

    @Test func `an attachment is listed once, by the title that the file gives it`() {
        let fields = "documentos:\n  - título: Plan\n    archivo: plan.pdf\n"
        #expect(
            documents("El [plan](plan.pdf), [otra vez](./plan.pdf).", fields: fields).map {
                $0.prefix { $0 != "(" }
            } == ["<a href=\"plan.pdf\">Plan</a> "])
    }

    @Test func `images and links to pages and other sites are not listed`() {
        #expect(
            documents("![Mapa](mapa.png) [P](../index.md) [x](https://x.gov.co/plan.pdf)") == [])
    }

    @Test func `the page of a function lists what its own text links`() {
        let text =
            "[Otro](mapa.png)\n\n## Funciones\n\n1. Publicar el [plan](plan.pdf).\n2. Dirigir.\n"
        #expect(
            documents(text, on: "a/funciones/1.html")
                == ["<a href=\"../plan.pdf\">Plan</a> (PDF, 1,2\u{A0}MB)"])
        #expect(documents(text, on: "a/funciones/2.html") == [])
        #expect(documents(text).count == 2)
    }
}
