import Build
import Diagnostics
import Foundation
import Testing

/// A portal whose every field tries to become markup, a script or a template.
@Suite(.timeLimit(.minutes(30)))
struct ScriptedContentTests {
    /// What is tried in each field, as YAML between double quotes; `%` is the field's own number.
    private static let payload =
        #"X%X\"' onx=1><script>alert(%)</script></title><img src=x onerror=alert(%)>"#
        + #"<!-- {{page.title}} {{{text}}} {{#x}} ]]> &lt;b&gt; &#60; javascript:alert(%) \\ `"#

    /// Writes the portal; how many fields it has.
    @discardableResult
    static func write(to workplace: Workplace) throws -> Int {
        var count = 0
        for (path, template) in files {
            let parts = template.split(separator: "§", omittingEmptySubsequences: false)
            var text = String(parts[0])
            for part in parts.dropFirst() {
                count += 1
                text += payload.replacing("%", with: "\(count)") + part
            }
            try workplace.write(text, to: path)
        }
        let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        for (name, start) in [("plan'&.pdf", Array("%PDF-1.7".utf8)), ("escudo.png", png)] {
            try workplace.write(start, to: "Content/a/" + name)
        }
        return count
    }

    @Test func `no field becomes markup, and none is lost`() async throws {
        let workplace = try Workplace()
        let count = try Self.write(to: workplace)

        let report = await workplace.publish()

        // Each text has a heading of its own that is one of the page's title, and words without end.
        #expect(Set(report.diagnostics.map(\.rule.code)) == ["page-heading", "long-page-title"])
        #expect(report.outcome == .success)
        try HostileContentTests.expectStrictMarkup(in: workplace)
        var pages = ""
        for name in try Workplace.files(below: workplace.output) where name.hasSuffix(".html") {
            pages += try String(contentsOfFile: workplace.output + "/" + name, encoding: .utf8)
        }
        #expect(count > 40)
        let missing = (1...count).filter { !pages.contains("X\($0)X") }
        #expect(missing == [])
        // What a browser does not run, and the portal's own.
        for start in ["<script type=\"application/ld+json\">", "<script src=\"recursos/"] {
            #expect(pages.contains(start))
        }
        #expect(
            !pages.replacing("<script type=\"application/ld+json\">", with: "")
                .replacing(
                    #/<script src="[a-z./]*recursos/[a-z]+\.[0-9a-f]{10}\.js" defer>/#, with: ""
                )
                .contains("<script"))
        #expect(!pages.contains("{{{text}}}<") && pages.contains("{{page.title}}"))
    }

    /// Files in which each `§` stands for a payload.
    private static let files: [(path: String, text: String)] = [
        (
            "Content/portal.yml",
            """
            título: "§"
            dirección: "https://entidad.gov.co/portal"
            editor: "§"
            resumen: "§"
            pie: "§"
            contacto:
              dirección: "§"
              teléfono: "195 ext. §"
              horario: "§"
            """
        ),
        (
            "Content/index.md",
            """
            ---
            título: "§"
            resumen: "§"
            publicado: 2016-08-23
            responsable: "§"
            temas: ["§"]
            documentos:
              - título: "§"
                archivo: "a/plan'&.pdf"
            ---

            """ + body
        ),
        (
            "Content/a/index.md",
            """
            ---
            título: "§"
            sigla: "§"
            clase: "§"
            orden: municipal
            estado: renombrada
            sucesora: b
            resumen: "§"
            objeto: "§"
            fundamento:
              - norma: "§"
                artículo: "§"
                puntos: "§"
            titular:
              nombre: "§"
              cargo: "§"
              correo: "{{x}}'&@a.co"
            contacto:
              dirección: "§"
              municipio: "§"
              departamento: "§"
              código_postal: "§"
              teléfono: ["195 ext. §", "(602) 887 9020 ext. §"]
              línea_gratuita: "195 ext. §"
              línea_anticorrupción: "195 ext. §"
              correo: a'b@a.co
              horario: "§"
            redes:
              - red: "§"
                cuenta: "§"
                enlace: "https://a.co/'&x=y"
              - red: "§"
                cuenta: "§"
            documentos:
              - título: "§"
                archivo: "plan'&.pdf"
                resumen: "§"
            funciones:
              fundamento:
                - norma: "§"
                  artículo: "§"
            temas: ["§", "§"]
            publicado: 2016-08-23
            actualizado: 2017-01-01
            responsable: "§"
            revisar_cada: 60 años
            fuente:
              enlace: "https://a.co/'&x=y"
              consultado: 2020-01-01
            visitas:
              cantidad: 2757
              al: desconocido
            ---

            """ + body
        ),
        (
            "Content/a/funciones/7.md",
            """
            ---
            título: "§"
            resumen: "§"
            fundamento:
              - norma: "§"
            documentos:
              - título: "§"
                archivo: "../plan'&.pdf"
            temas: "§"
            responsable: "§"
            publicado: desconocido
            ---

            """ + body
        ),
        ("Content/a/funciones/1.md", "---\npublicado: desconocido\n---\n\n" + body),
        (
            "Content/b/index.md",
            "---\ntítulo: \"§\"\nclase: \"§\"\npublicado: desconocido\nsuperior: a\n---\n"
        ),
    ]

    /// A text whose every construct holds the signs of markup; CommonMark reads none as HTML.
    private static let body = #"""
        # A \<script\> "'& {{x}} </title\>

        ## Funciones

        1. B `<script>alert(1)</script>` "'>\<img src=x onerror=alert(1)\>
        2. {{{text}}} &lt;script&gt;alert(1)&lt;/script&gt; &quot; &#34; &#x3C;b>

        ## Más

        [c "\<b\>](/a/plan'&.pdf "\"><script>alert(1)</script>")
        ![d "\>\<script\>](/a/escudo.png '"><script>alert(1)</script>')
        [e](https://a.co/"onx=1?a=b&c='d' "t")

        | `<script>` | "> |
        |---|:-:|
        | {{x}} \<b\> | &lt;i&gt; |

        ```"><script>
        </code></pre><script>alert(1)</script>
        ```

            </pre><script>alert(1)</script>

        > \<script\>
        """#
}
