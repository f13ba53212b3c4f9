import Build
import Diagnostics
import Foundation
import Testing

/// The accessibility statement says what was checked, and never claims more.
@Suite(.timeLimit(.minutes(30)))
struct StatementTests {
    private static let address = "declaracion-de-accesibilidad.html"

    /// Publishes a portal of one agency, and gives back its statement and what was found.
    private func statement(
        _ settings: String, text: String = "", layout: String? = nil
    ) async throws -> (html: String, codes: [String], report: Report) {
        let workplace = try Workplace()
        try workplace.write("título: Portal de La Vega\n" + settings, to: "Content/portal.yml")
        try workplace.write(
            """
            ---
            tipo: entidad
            título: Alcaldía de La Vega
            clase: alcaldía
            publicado: 2025-03-15
            contacto: {correo: contacto@lavega.gov.co}
            ---

            \(text)

            """, to: "Content/index.md")
        try workplace.write(
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], to: "Content/escudo.png")
        if let layout { try workplace.write(layout, to: "Templates/not-found.mustache") }
        let report = await workplace.publish()
        #expect(report.outcome == .success)
        let html = try String(
            contentsOfFile: workplace.output + "/" + Self.address, encoding: .utf8)
        return (html, report.diagnostics.map(\.rule.code), report)
    }

    private static let image = "![](escudo.png)"
    private static let named = "![Escudo del municipio](escudo.png)"
    private static let proven =
        "accesibilidad:\n  estado: total\n  revisado: 2025-11-04\n  método: Con NVDA y teclado.\n"

    @Test func `where nobody declares anything, nothing is claimed`() async throws {
        let (html, codes, report) = try await statement("", text: Self.named)
        #expect(html.contains("<strong>No se ha evaluado si este portal es conforme."))
        #expect(html.contains("las comprobaciones automáticas no encontraron ninguno"))
        #expect(html.contains("<dd>\(report.pages)</dd>"))
        #expect(html.contains("<dd>no consta</dd>"))
        #expect(html.contains("href=\"mailto:contacto@lavega.gov.co\""))
        #expect(!codes.contains { $0.contains("conformance") })
        // Every criterion has its row, and those that no program decides say so.
        #expect(html.matches(of: /scope="row">CC[0-9]+\./).count == 32)
        #expect(html.contains("al texto</th><td>ninguno</td><td>no la hay</td>"))
        #expect(
            html.contains("<th scope=\"row\">CC1. Alternativa en texto para lo que no es texto"))
    }

    @Test func `full conformance is published with a date, a method and no finding`() async throws {
        let (html, codes, _) = try await statement(Self.proven, text: Self.named)
        #expect(html.contains("<strong>Este portal es totalmente conforme"))
        #expect(html.contains("<time datetime=\"2025-11-04\">4 de noviembre de 2025</time>"))
        #expect(html.contains("Con NVDA y teclado.<br>Autoevaluación"))
        #expect(!codes.contains { $0.contains("conformance") })
    }

    @Test(arguments: ["  revisado: 2025-11-04\n", "  método: Con NVDA.\n", ""])
    func `without date and method it was not evaluated`(given: String) async throws {
        let (html, codes, _) = try await statement(
            "accesibilidad:\n  estado: total\n" + given, text: Self.named)
        #expect(html.contains("<strong>No se ha evaluado"))
        #expect(!html.contains("totalmente conforme"))
        #expect(codes.contains("unproven-conformance"))
    }

    @Test func `it is partial while the content has a finding, and says which`() async throws {
        let (html, codes, _) = try await statement(Self.proven, text: Self.image)
        #expect(html.contains("<strong>Este portal es parcialmente conforme"))
        #expect(
            html.contains(
                "<li>CC1, Alternativa en texto para lo que no es texto: 1\u{A0}hallazgo</li>"))
        #expect(codes.contains("conformance-with-findings"))
        #expect(codes.contains("image-without-text"))
        // The page of the text has the image, too; that is not said twice.
        #expect(!codes.contains("page-image-without-text"))
    }

    @Test func `it is partial while a template has a finding`() async throws {
        let layout = """
            {{<layout}}
            {{$content}}
            <h1>{{words.not_found}}</h1>
            <h3>{{words.home}}</h3>
            {{/content}}
            {{/layout}}

            """
        let (html, codes, _) = try await statement(Self.proven, text: Self.named, layout: layout)
        #expect(html.contains("<strong>Este portal es parcialmente conforme"))
        #expect(html.contains("<li>CC8, Secciones y títulos: 1\u{A0}hallazgo</li>"))
        #expect(codes.contains("page-skipped-heading"))
        #expect(codes.contains("conformance-with-findings"))
    }

    @Test func `exceptions are listed with what takes their place`() async throws {
        let exceptions = """
              excepciones:
                - qué: Los planes anteriores a 2020
                  por_qué: Son imágenes
                  alternativa: Pida una transcripción

            """
        let (html, codes, _) = try await statement(
            Self.proven + exceptions + "  reclamación: Acuda a la Personería.\n", text: Self.named)
        #expect(html.contains("<dt>Los planes anteriores a 2020</dt><dd>Por qué: Son imágenes"))
        #expect(html.contains("<br>Alternativa: Pida una transcripción</dd>"))
        #expect(html.contains("<strong>Este portal es parcialmente conforme"))
        #expect(html.contains("<p>Acuda a la Personería.</p>"))
        #expect(codes.contains("conformance-with-exceptions"))
    }

    @Test(arguments: [
        ("no conforme", "todavía no es conforme"), ("parcial", "parcialmente conforme"),
        ("sin evaluar", "No se ha evaluado"),
    ])
    func `who claims less is believed`(status: String, words: String) async throws {
        let (html, codes, _) = try await statement(
            "accesibilidad: {estado: \(status)}\n", text: Self.named)
        #expect(html.contains(words))
        #expect(!codes.contains { $0.contains("conformance") })
    }

    @Test func `every page leads to it`() async throws {
        let workplace = try Workplace()
        try workplace.write(FaultTests.agency(day: "2024-01-01"), to: "Content/a/index.md")
        #expect(await workplace.publish().outcome == .success)
        for name in try Workplace.files(below: workplace.output) where name.hasSuffix(".html") {
            if name == "404.html" { continue }
            let html = try String(contentsOfFile: workplace.output + "/" + name, encoding: .utf8)
            #expect(html.contains(Self.address + "\""), "\(name)")
        }
    }
}
