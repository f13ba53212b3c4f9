import Build
import Diagnostics
import Foundation
import Testing

/// News of agencies and of the portal: where they stand, in which order, and what becomes of them.
@Suite(.timeLimit(.minutes(30)))
struct NewsTests {
    private let workplace: Workplace

    init() throws {
        workplace = try Workplace()
        try workplace.write(
            "título: Portal de La Vega\ndirección: https://lavega.gov.co/\n",
            to: "Content/portal.yml")
        try workplace.write("---\ntítulo: Inicio\n---\n", to: "Content/index.md")
        for name in ["hacienda", "salud"] {
            try workplace.write(
                """
                ---
                tipo: entidad
                título: Secretaría de \(name.capitalized)
                clase: secretaría
                publicado: 2020-01-01
                ---

                """, to: "Content/\(name)/index.md")
        }
        try write("hacienda/noticias/impuesto.md", "Vence el impuesto predial", "2025-03-15")
    }

    private func write(
        _ path: String, _ title: String, _ day: String, _ more: String = "", text: String = ""
    ) throws {
        try workplace.write(
            "---\ntítulo: \(title)\npublicado: \(day)\n\(more)---\n\n\(text)\n",
            to: "Content/" + path)
    }

    private func page(_ address: String) throws -> String {
        try String(contentsOfFile: workplace.output + "/" + address, encoding: .utf8)
    }

    private func exists(_ address: String) -> Bool {
        FileManager.default.fileExists(atPath: workplace.output + "/" + address)
    }

    /// The links of a list of news, in their order.
    private func links(_ address: String) throws -> [String] {
        try page(address).matches(of: /<br><a href="([^"]*)">/)
            .map { String($0.1) }
    }

    private func publish(_ day: String = "2026-01-01") async -> Report {
        var options = workplace.options()
        options.today = DayText.day(day)
        return await PortalBuild(options).publish()
    }

    private func said(_ report: Report) -> [String] {
        report.diagnostics.filter { $0.severity > .note }.map {
            "\($0.path): \($0.rule.code)"
        }
    }

    @Test func `news stand below their agency, and in the lists the latest goes first`()
        async throws
    {
        try write("hacienda/noticias/Día del niño.md", "Día del niño", "2025-04-26")
        try write("noticias/sede.md", "Abre la sede del sur", "2024-12-31")
        try write("salud/vacunas.md", "Jornada de vacunas", "2025-04-27", "tipo: noticia\n")
        let report = await publish()
        #expect(report.outcome == .success && said(report) == [])
        #expect(
            try links("noticias/index.html") == [
                "../salud/noticias/vacunas.html", "../hacienda/noticias/dia-del-nino.html",
                "../hacienda/noticias/impuesto.html", "sede.html",
            ])
        #expect(
            try links("hacienda/noticias/index.html") == ["dia-del-nino.html", "impuesto.html"])
        #expect(try links("salud/noticias/index.html") == ["vacunas.html"])
        let list = try page("noticias/index.html")
        #expect(list.matches(of: /<h2>(\d+)<\/h2>/).map { $0.1 } == ["2025", "2024"])
        #expect(list.contains("4 noticias"))
        // Those of an agency's own list do not say whose they are.
        #expect(list.contains("<span class=\"path\">Secretaría de Salud</span>"))
        #expect(!(try page("salud/noticias/index.html").contains("class=\"path\"")))
    }

    @Test func `the home page and the agency's show the five latest`() async throws {
        for day in 10...18 {
            try write("hacienda/noticias/n\(day).md", "Noticia \(day)", "2025-06-\(day)")
        }
        #expect(await publish().outcome == .success)
        for (address, folder) in [("index.html", "hacienda/"), ("hacienda/index.html", "")] {
            let expected = (14...18).reversed().map { "\(folder)noticias/n\($0).html" }
            #expect(try links(address).filter { $0.contains("noticias/n") } == expected)
        }
        #expect(!(try page("salud/index.html").contains("ultimas_noticias")))
        #expect(try page("mapa-del-sitio.html").contains("href=\"noticias/index.html\""))
    }

    @Test func `a page of news says what machines and people need`() async throws {
        try workplace.write(
            [0xFF, 0xD8, 0xFF, 0xE0], to: "Content/hacienda/noticias/sede.jpg")
        try write(
            "hacienda/noticias/sede.md", "Nueva sede", "2025-05-02",
            """
            resumen: Abre el lunes.
            imagen: {archivo: sede.jpg, texto_alternativo: La fachada}
            alias: [/prensa/sede.html]

            """, text: "Vea el [impuesto](impuesto.md).")
        let report = await publish()
        #expect(report.outcome == .success && said(report) == [])
        let html = try page("hacienda/noticias/sede.html")
        #expect(html.contains("<img src=\"sede.jpg\" alt=\"La fachada\">"))
        #expect(html.contains("<a href=\"impuesto.html\">impuesto</a>"))
        #expect(html.contains("<time datetime=\"2025-05-02\">2 de mayo de 2025</time>"))
        #expect(html.contains("<title>Nueva sede · Secretaría de Hacienda · Portal de La Vega<"))
        let article = [
            "\"mainEntity\":{\"@type\":\"NewsArticle\",",
            "\"@id\":\"https://lavega.gov.co/hacienda/noticias/sede.html#news\",",
            "\"headline\":\"Nueva sede\",\"description\":\"Abre el lunes.\",",
            "\"datePublished\":\"2025-05-02\",\"inLanguage\":\"es\",",
            "\"image\":\"https://lavega.gov.co/hacienda/noticias/sede.jpg\"",
        ].joined()
        #expect(html.contains(article))
        #expect(try page("prensa/sede.html").contains("url=../hacienda/noticias/sede.html"))
        for feed in ["cambios.xml", "hacienda/cambios.xml"] {
            #expect(
                try page(feed).contains(
                    "<title>Secretaría de Hacienda · Nueva sede</title>\n"
                        + "<updated>2025-05-02T00:00:00-05:00</updated>"))
        }
        #expect(!(try page("salud/cambios.xml").contains("Nueva sede")))
        #expect(
            try page("sitemap.xml").contains(
                "hacienda/noticias/sede.html</loc><lastmod>2025-05-02</lastmod>"))
    }

    @Test func `news come and go on their days, and their addresses answer`() async throws {
        try write(
            "salud/noticias/feria.md", "Feria de la salud", "2025-05-01",
            "publicar_el: 2025-05-01\nvence_el: 2025-06-01\n")
        #expect(await publish("2025-04-01").outcome == .success)
        #expect(!exists("salud/noticias/feria.html") && !exists("salud/noticias/index.html"))
        #expect(await publish("2025-05-01").outcome == .success)
        #expect(try links("salud/noticias/index.html") == ["feria.html"])
        let after = await publish("2025-06-01")
        #expect(after.outcome == .success, "\(said(after))")
        #expect(try page("salud/noticias/feria.html").contains("<h1>Feria de la salud</h1>"))
        #expect(try page("salud/noticias/feria.html").contains("noindex"))
        // Its agency answers for a list of nothing.
        #expect(try page("salud/noticias/index.html").contains("url=../index.html"))
        #expect(try links("noticias/index.html") == ["../hacienda/noticias/impuesto.html"])
    }

    @Test func `news go with an agency that no longer holds`() async throws {
        #expect(await publish("2025-04-01").outcome == .success)
        try workplace.write(
            """
            ---
            tipo: entidad
            título: Secretaría de Hacienda
            clase: secretaría
            publicado: 2020-01-01
            vence_el: 2025-06-01
            ---

            """, to: "Content/hacienda/index.md")
        let report = await publish("2025-06-01")
        #expect(report.outcome == .success, "\(said(report))")
        #expect(try page("hacienda/noticias/impuesto.html").contains("noindex"))
        #expect(exists("hacienda/noticias/index.html"))
    }

    @Test func `many news are cut into parts`() async throws {
        for number in 1...205 {
            let day = "2025-\(number % 12 < 9 ? "0" : "")\(number % 12 + 1)-05"
            try write("salud/noticias/n\(number).md", "Noticia \(number)", day)
        }
        #expect(await publish().outcome == .success)
        #expect(exists("salud/noticias/parte-3.html") && exists("noticias/parte-3.html"))
        #expect(!exists("salud/noticias/parte-4.html"))
        let parts = try (["index"] + ["parte-2", "parte-3"]).flatMap {
            try links("salud/noticias/\($0).html").filter { $0.hasPrefix("n") }
        }
        #expect(Set(parts).count == 205 && parts.count == 205)
    }

    @Test func `what is wrong with news is said where it is wrong`() async throws {
        try workplace.write(
            "---\ntipo: noticia\nimagen: {archivo: no.jpg, texto_alternativo: A}\n---\n",
            to: "Content/salud/noticias/mal.md")
        try write("hacienda/noticias/dos.md", "Dos", "desconocido")
        try write("hacienda/noticias/index.md", "Índice", "2025-01-01", "tipo: noticia\n")
        try write("salud/noticias/roto.md", "Roto", "2025-01-01", text: "[Plan](no-hay.md)")
        let report = await publish()
        #expect(report.outcome == .contentErrors)
        let said = Set(said(report))
        let expected = [
            "Content/salud/noticias/mal.md: missing-key",
            "Content/salud/noticias/mal.md: missing-document",
            "Content/hacienda/noticias/dos.md: bad-date",
            "Content/salud/noticias/roto.md: broken-link",
        ]
        #expect(Set(expected).subtracting(said) == [], "\(said.sorted())")
        #expect(!exists("index.html"))
    }
}
