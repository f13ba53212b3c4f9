import Testing

@testable import Pages

/// Pages of the content that are no agency, function, news or norm.
struct OrdinaryPageTests {
    private static let files = [
        ("index.md", "---\ntítulo: Portal\n---\n"),
        ("a/index.md", agency("A", functions(1))),
        (
            "politicas/index.md",
            "---\ntipo: página\ntítulo: Políticas\nresumen: Las que hay.\n---\n"
        ),
        ("politicas/datos.md", "---\ntítulo: Datos personales\n---\n\nComo dice la ley.\n"),
        ("politicas/autor.md", "---\ntítulo: Derechos de autor\nposición: 1\n---\n"),
        ("politicas/comite/index.md", agency("Comité", functions(2))),
        (
            "preguntas.md",
            """
            ---
            título: Preguntas
            preguntas:
              - pregunta: ¿Dónde pago?
                respuesta: En la caja.
            ---

            [Todas las funciones](funciones/index.html)
            """
        ),
    ]

    @Test func `a page is at the address of its file`() {
        let addresses = site(Self.files).site.pageAddresses
        for address in [
            "politicas/index.html", "politicas/datos.html", "politicas/autor.html",
            "preguntas.html",
            "politicas/comite/index.html",
        ] {
            #expect(addresses.contains(address))
        }
    }

    @Test func `those below a page are listed by rank, then by name`() throws {
        let page = try #require(site(Self.files).site.html("politicas/index.html"))
        let main = try #require(page.stretches(from: "<main", to: "</main>").first)
        let autor = try #require(main.firstRange(of: "autor.html"))
        let datos = try #require(main.firstRange(of: "datos.html"))
        #expect(autor.lowerBound < datos.lowerBound)
    }

    @Test func `the way to a page leads through those above it`() throws {
        let page = try #require(site(Self.files).site.html("politicas/datos.html"))
        let way = try #require(
            page.stretches(from: "<nav class=\"breadcrumb\"", to: "</nav>").first)
        #expect(way.stretches(from: "html\">", to: "</a>") == ["Inicio", "Políticas"])
        #expect(page.contains("Como dice la ley."))
    }

    @Test func `pages are in no list of agencies and in no organigram`() throws {
        let site = site(Self.files).site
        for address in ["entidades/index.html", "organigrama.html"] {
            let page = try #require(site.html(address))
            let main = try #require(page.stretches(from: "<main", to: "</main>").first)
            #expect(!main.contains("Políticas") && !main.contains("politicas/index.html"))
            #expect(main.contains("politicas/comite/index.html"))
        }
    }

    @Test func `questions stand with their answers, and text leads to the portal's own pages`()
        throws
    {
        let (site, codes) = site(Self.files)
        #expect(!codes.contains("broken-link"))
        let page = try #require(site.html("preguntas.html"))
        #expect(page.contains("¿Dónde pago?") && page.contains("En la caja."))
        #expect(page.contains("<a href=\"funciones/index.html\">Todas las funciones</a>"))
    }

    @Test func `the main menu has what portal.yml says, in its order`() throws {
        let settings = """
            título: Portal
            menús:
              principal:
                - título: Preguntas frecuentes
                  dirección: /preguntas.html
                - título: Políticas
                  dirección: /politicas/index.html
            """
        let page = try #require(
            site(Self.files, settings: settings).site.html("politicas/datos.html"))
        let header = try #require(page.stretches(from: "<header", to: "</header>").first)
        let first = try #require(header.firstRange(of: "Preguntas frecuentes"))
        let second = try #require(header.firstRange(of: "Políticas"))
        #expect(first.lowerBound < second.lowerBound)
        #expect(!header.contains("entidades/index.html"))
    }
}
