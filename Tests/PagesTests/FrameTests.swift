import Content
import PortalModel
import Testing

@testable import Pages

/// What every page says of itself and of the portal.
struct FrameTests {
    private static let files = [
        ("a/index.md", agency("Alcaldía", functions(1))),
        ("a/b/index.md", agency("Oficina", functions(1))),
    ]

    /// The permanent address that a page gives.
    private func permalink(_ site: Site, _ address: String) throws -> String? {
        try #require(site.html(address)).stretches(
            from: "<link rel=\"canonical\" href=\"", to: "\""
        )
        .first
    }

    @Test(arguments: [
        ("index.html", "https://x.gov.co/p/"), ("a/index.html", "https://x.gov.co/p/a/"),
        ("a/b/funciones/1.html", "https://x.gov.co/p/a/b/funciones/1.html"),
        ("mapa-del-sitio.html", "https://x.gov.co/p/mapa-del-sitio.html"), ("404.html", nil),
    ])
    func `a page gives its permanent address`(address: String, permalink: String?) throws {
        for base in ["https://x.gov.co/p", "https://x.gov.co/p/"] {
            let (site, codes) = site(Self.files, baseURL: base)
            #expect(try self.permalink(site, address) == permalink)
            #expect(codes.isEmpty)
        }
    }

    @Test func `the address that is asked for wins over that of portal_yml`() throws {
        let settings = "título: P\ndirección: https://uno.co\n"
        #expect(
            try permalink(site(Self.files, settings: settings).site, "a/index.html")
                == "https://uno.co/a/")
        #expect(
            try permalink(
                site(Self.files, settings: settings, baseURL: "https://dos.co").site, "a/index.html"
            )
                == "https://dos.co/a/")
    }

    @Test func `without an address pages have none, and a note says so`() throws {
        let (site, codes) = site(Self.files, settings: "título: P\n")
        #expect(codes == ["no-address"])
        for page in site.pages { #expect(try permalink(site, page.address) == nil) }
    }

    @Test func `the page for what is not there links from the path of the portal's address`() throws
    {
        let html = try #require(
            site(Self.files, baseURL: "https://x.gov.co/p").site.html("404.html"))
        let links = html.stretches(from: "href=\"", to: "\"").filter { !$0.hasPrefix("#") }
        #expect(links.contains("/p/index.html"))
        #expect(links.contains("/p/recursos/estilo.css"))
        #expect(links.allSatisfy { $0.hasPrefix("/p/") }, "\(links)")
    }

    @Test func `without an address the page for what is not there has no links`() throws {
        let html = try #require(site(Self.files).site.html("404.html"))
        let links = html.stretches(from: "<a ", to: ">")
        #expect(links == ["class=\"skip\" href=\"#contenido_principal\""])
        // At the root at least it looks like the others.
        #expect(html.contains("<link rel=\"stylesheet\" href=\"recursos/estilo.css\">"))
        #expect(html.stretches(from: "href=\"", to: "\"").count == 2)
    }

    @Test(arguments: [
        ("index.html", "Inicio", "page"), ("entidades/index.html", "Entidades", "page"),
        ("a/index.html", "Entidades", "true"), ("a/b/funciones/1.html", "Entidades", "true"),
        ("funciones/index.html", "Funciones", "page"),
        ("funciones/a-z/index.html", "Funciones", "true"),
        ("mapa-del-sitio.html", "Mapa del sitio", "page"),
    ])
    func `the menu says where a page stands`(
        address: String, title: String, current: String
    ) throws {
        let html = try #require(site(Self.files).site.html(address))
        let menu = try #require(html.stretches(from: "<nav class=\"wide\"", to: "</nav>").first)
        let marked = menu.stretches(from: " aria-current=\"", to: "<")
        #expect(marked == ["\(current)\">\(title)"])
    }

    @Test(arguments: ["buscar.html", "declaracion-de-accesibilidad.html", "404.html"])
    func `a page of no section is marked nowhere in the menu`(address: String) throws {
        let html = try #require(
            site(Self.files, baseURL: "https://x.gov.co").site.html(address))
        let menu = try #require(html.stretches(from: "<nav class=\"wide\"", to: "</nav>").first)
        #expect(menu.contains("Mapa del sitio") && !menu.contains("aria-current"))
    }

    @Test(arguments: [
        ("index.html", ""), ("a/index.html", "../"), ("a/funciones/1.html", "../../"),
        ("a/b/funciones/1.html", "../../../"), ("entidades/index.html", "../"),
        ("mapa-del-sitio.html", ""),
    ])
    func `the links to the portal's own pages are those from the page's folder`(
        address: String, way: String
    ) throws {
        let html = try #require(site(Self.files).site.html(address))
        #expect(html.contains("<link rel=\"stylesheet\" href=\"\(way)recursos/estilo.css\">"))
        #expect(html.contains("href=\"\(way)mapa-del-sitio.html\""))
    }

    @Test(arguments: [
        ("index.html", "P"), ("a/index.html", "Alcaldía · P"),
        ("a/b/index.html", "Oficina · Alcaldía · P"),
        ("a/b/funciones/1.html", "Función 1: Función 1 · Oficina · Alcaldía · P"),
        ("a/b/funciones/index.html", "Funciones: Oficina · Alcaldía · P"),
        ("entidades/index.html", "Entidades · P"), ("404.html", "Esta página no existe · P"),
    ])
    func `the window's title names the page, what is above it and the portal`(
        address: String, title: String
    ) throws {
        let html = try #require(site(Self.files, settings: "título: P\n").site.html(address))
        #expect(html.stretches(from: "<title>", to: "</title>") == [title])
    }

    @Test(
        arguments: [
            ("título: P\n", "---\ntítulo: Inicio\n---\n", "P"),
            (nil, "---\ntítulo: Casa\n---\n", "Casa"),
            (nil, nil, "Alcaldía"),
        ] as [(String?, String?, String)])
    func `the portal is called as portal_yml says, or the home page, or the first agency`(
        settings: String?, home: String?, title: String
    ) {
        let files = Self.files + (home.map { [("index.md", $0)] } ?? [])
        #expect(site(files, settings: settings).site.plan.portalTitle == title)
    }

    @Test func `what an author wrote is text on every page`() throws {
        let evil = "\"<script>alert('&')</script>\""
        let site = site(
            [("a/index.md", agency(evil, functions(1), fields: "resumen: \(evil)\n"))],
            settings: "título: \(evil)\npie: \(evil)\n"
        ).site
        for page in site.pages {
            let html = try #require(site.html(page.address))
            #expect(!html.contains("<script>"), "\(page.address)")
        }
    }
}
