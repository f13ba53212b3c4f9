import Build
import Foundation
import Testing

/// The day of the last modification moves when what a page says does, and never else.
struct ModificationTests {
    private static let agencyText = """
        ---
        título: Secretaría de Hacienda
        clase: secretaría
        orden: municipal
        resumen: Recauda y paga.
        revisar_cada: 6 meses
        contacto:
          teléfono: 601 234 5678
          correo: hacienda@ejemplo.gov.co
        ---

        Vea [la Alcaldía](../index.md) y [la ley](https://ejemplo.gov.co/ley).

        ## Funciones

        1. Preparar el presupuesto.
        2. Llevar la contabilidad.

        """

    private func portal() async throws -> DatedPortal {
        let portal = try DatedPortal([
            ("a/index.md", agency("Alcaldía")), ("a/otra/index.md", agency("Otra")),
            ("a/hacienda/index.md", Self.agencyText),
            ("a/hacienda/funciones/2.md", "---\ntítulo: Contabilidad\n---\nCada mes.\n"),
        ])
        #expect(await portal.publish(on: "2026-01-01").outcome == .success)
        #expect(await portal.publish(on: "2026-01-05").changed == 0)
        return portal
    }

    /// The pages that say that they were modified on the day of the edit.
    private func modified(_ portal: DatedPortal) async throws -> [String] {
        let report = await portal.publish(on: "2026-01-09")
        #expect(report.outcome == .success, "\(report.found)")
        return try portal.addresses().filter { address in
            try portal.page(address).contains("datetime=\"2026-01-09\"")
        }
    }

    @Test(arguments: [
        ("white space", "Recauda y paga.", "Recauda   y paga.  "),
        ("an empty line", "## Funciones\n", "\n\n## Funciones\n\n"),
        ("the ends of lines", "\n", "\r\n"),
        ("a key in English", "título:", "title:"),
        ("a choice in English", "orden: municipal", "level: municipal"),
        (
            "the order of keys", "clase: secretaría\norden: municipal\n",
            "orden: municipal\nclase: secretaría\n"
        ),
        (
            "the order of keys in a group",
            "  teléfono: 601 234 5678\n  correo: hacienda@ejemplo.gov.co\n",
            "  correo: hacienda@ejemplo.gov.co\n  teléfono: 601 234 5678\n"
        ),
        ("quotes", "resumen: Recauda y paga.", "resumen: \"Recauda y paga.\""),
        ("a comment", "clase: secretaría", "clase: secretaría # así se llama"),
        ("a day of publication", "clase:", "publicado: 2025-01-01\nclase:"),
        ("an unknown day", "clase:", "publicado: desconocido\nclase:"),
        ("a day of expiry", "clase:", "vence_el: 2027-01-01\nclase:"),
        ("how often it is reviewed", "6 meses", "8 meses"),
        ("an alias", "clase:", "alias: [/vieja/]\nclase:"),
        ("another way to write the same text", "1. Preparar", "1)  Preparar"),
    ])
    func `nothing moves with`(what: String, old: String, new: String) async throws {
        let portal = try await portal()
        let text =
            what == "another way to write the same text"
            ? Self.agencyText.replacing("1. ", with: "1) ").replacing("2. ", with: "2) ")
            : Self.agencyText.replacing(old, with: new)
        try #require(text != Self.agencyText)
        try portal.write(text, to: "a/hacienda/index.md")
        #expect(try await modified(portal) == [])
    }

    @Test(arguments: [
        ("a word", "Recauda", "Recoge", ["a/hacienda/index.html"]),
        ("the target of a link", "../index.md", "../otra/index.md", ["a/hacienda/index.html"]),
        ("an address outside", "gov.co/ley", "gov.co/leyes", ["a/hacienda/index.html"]),
        ("a field", "601 234 5678", "601 234 5679", ["a/hacienda/index.html"]),
        ("a new field", "clase:", "sigla: SH\nclase:", ["a/hacienda/index.html"]),
        (
            "the text of a function", "Preparar el", "Preparar y ejecutar el",
            ["a/hacienda/funciones/1.html", "a/hacienda/index.html"]
        ),
    ])
    func `a page moves with`(
        what: String, old: String, new: String, expected: [String]
    ) async throws {
        let portal = try await portal()
        let text = Self.agencyText.replacing(old, with: new)
        try #require(text != Self.agencyText)
        try portal.write(text, to: "a/hacienda/index.md")
        #expect(try await modified(portal) == expected)
        // And stays there until the next change.
        #expect(await portal.publish(on: "2026-01-20").changed == 0)
    }

    @Test func `nothing moves with a template, a word of the theme, or a style`() async throws {
        let portal = try await portal()
        let theme = FaultCorpus.folder + "/../../../Templates/"
        for (name, old, new) in [
            ("agency.mustache", "<header class=\"agency\">", "<header class=\"entidad\">"),
            ("strings/es.yml", "published: Publicado", "published: Publicada"),
        ] {
            let text = try String(contentsOfFile: theme + name, encoding: .utf8)
            try #require(text.contains(old))
            try portal.workplace.write(text.replacing(old, with: new), to: "Templates/" + name)
        }
        try portal.workplace.write("body { color: red }", to: "Templates/assets/estilo.css")
        #expect(try await modified(portal) == [])
        #expect(try portal.page("a/hacienda/index.html").contains("<header class=\"entidad\">"))
    }

    @Test func `a function moves with its own file, and its agency does not`() async throws {
        let portal = try await portal()
        try portal.write(
            "---\ntítulo: Contabilidad\n---\nCada año.\n", to: "a/hacienda/funciones/2.md")
        #expect(try await modified(portal) == ["a/hacienda/funciones/2.html"])
    }

    @Test func `a page does not move because what it links to did`() async throws {
        let link = "Lea [las funciones](/b/funciones/index.html).\n"
        let portal = try DatedPortal([
            ("index.md", "---\ntítulo: P\nrevisar_cada: 9 años\n---\n" + link),
            ("a/index.md", agency("A", text: link)), ("b/index.md", agency("B")),
            ("b/funciones/1.md", "---\ntítulo: Una\nvence_el: 2026-01-09\n---\nTexto.\n"),
        ])
        #expect(await portal.publish(on: "2026-01-01").found == [])
        #expect(await portal.publish(on: "2026-01-09").outcome == .success)
        for address in ["index.html", "a/index.html"] {
            let page = try portal.page(address)
            #expect(page.contains("b/index.html\">las funciones</a>"))
            #expect(!page.contains("datetime=\"2026-01-09\""))
        }
    }

    @Test func `what the author says of the day wins`() async throws {
        let portal = try await portal()
        try portal.write(
            Self.agencyText.replacing("Recauda", with: "Recoge").replacing(
                "clase:", with: "actualizado: 2025-12-24\nclase:"), to: "a/hacienda/index.md")
        #expect(try await modified(portal) == [])
        #expect(try portal.page("a/hacienda/index.html").contains("datetime=\"2025-12-24\""))
    }

    @Test func `a page that says no day shows that of its first publication`() async throws {
        let portal = try await portal()
        for day in ["2026-01-05", "2026-03-01"] {
            _ = await portal.publish(on: day)
            let page = try portal.page("a/hacienda/index.html")
            #expect(page.contains("<time datetime=\"2026-01-01\">1 de enero de 2026</time>"))
        }
        #expect(try portal.page("index.html").contains("datetime=\"2026-01-01\""))
    }
}
