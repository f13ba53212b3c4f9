import Content
import PortalModel
import Testing

@testable import Pages

struct SiteTests {
    private static let files = [
        ("index.md", "---\ntítulo: Portal\n---\n\n[alcaldía](alcaldia/index.md)\n"),
        ("alcaldia/index.md", agency("Alcaldía", functions(2))),
        ("alcaldia/oficina/index.md", agency("Oficina", "## Misión\n")),
        ("alcaldia/oficina/funciones/05.md", "---\ntipo: función\n---\nAtender.\n"),
    ]

    @Test func `every agency and function has a page, besides those of the portal`() {
        let (site, codes) = site(Self.files)
        #expect(codes == ["no-address"])
        #expect(
            site.pageAddresses == [
                "index.html", "entidades/index.html", "funciones/index.html",
                "mapa-del-sitio.html", "datos/index.html", "declaracion-de-accesibilidad.html",
                "buscar.html",
                "funciones/verbos/index.html",
                "funciones/verbos/atender.html", "funciones/a-z/index.html", "404.html",
                "alcaldia/funciones/1.html",
                "alcaldia/funciones/2.html", "alcaldia/funciones/index.html",
                "alcaldia/index.html", "alcaldia/oficina/funciones/5.html",
                "alcaldia/oficina/funciones/index.html", "alcaldia/oficina/index.html",
                "organigrama.html",
            ])
    }

    @Test func `the words of addresses are those of the portal's language`() {
        let text = "## Functions\n\n1. Serve.\n"
        let site = site(
            [("a/index.md", agency("A", text))],
            settings: "title: P\nlanguage: en\n"
        ).site
        #expect(
            site.pageAddresses == [
                "index.html", "agencies/index.html", "functions/index.html", "site-map.html",
                "data/index.html", "accessibility-statement.html", "search.html",
                "functions/a-z/index.html", "404.html", "a/functions/1.html",
                "a/functions/index.html", "a/index.html",
            ])
        #expect(site.html("a/functions/1.html")?.contains("<html lang=\"en\"") == true)
    }

    @Test(
        arguments: [
            [], [("index.md", agency("Todo", functions(700), fields: "tipo: entidad\n"))],
            (0..<1100).map { ("e\($0)/index.md", agency("E\($0)", functions($0 == 7 ? 900 : 1))) },
            [
                ("a/index.md", agency("A", functions(3))),
                ("a/1/index.md", agency("Uno", functions(2))),
            ],
        ] as [[(String, String)]])
    func `no two pages have one address`(files: [(String, String)]) {
        let addresses = site(files).site.pageAddresses
        #expect(Set(addresses).count == addresses.count)
        #expect(addresses.contains("index.html"))
        #expect(addresses.contains("404.html"))
    }

    @Test func `an agency that is the whole portal is its home page`() throws {
        let (site, _) = site([
            ("index.md", agency("Todo", functions(2), fields: "tipo: entidad\n")),
            ("parte/index.md", agency("Parte", functions(1))),
        ])
        #expect(
            site.pageAddresses == [
                "entidades/index.html", "funciones/index.html", "mapa-del-sitio.html",
                "datos/index.html", "declaracion-de-accesibilidad.html", "buscar.html",
                "funciones/a-z/index.html", "404.html",
                "funciones/1.html",
                "funciones/2.html", "index.html",
                "parte/funciones/1.html", "parte/funciones/index.html", "parte/index.html",
                "organigrama.html",
            ])
        let home = try #require(site.html("index.html"))
        #expect(home.contains("<title>Todo</title>"))
        #expect(home.contains("<h1>Todo</h1>"))
        // Its functions and all functions are one page.
        #expect(
            home.contains(
                "<a href=\"funciones/index.html\">Cada función en su página (2 funciones)</a>"))
        let all = try #require(site.html("funciones/index.html"))
        #expect(all.contains("3 funciones"))
        // The agency stands in the place of «Inicio» on the way to the pages below.
        let function = try #require(site.html("parte/funciones/1.html"))
        let way = try #require(
            function.stretches(from: "<nav class=\"breadcrumb\"", to: "</nav>").first)
        #expect(way.stretches(from: "html\">", to: "</a>") == ["Todo", "Parte", "Funciones"])
        #expect(!home.contains("<nav class=\"breadcrumb\""))
    }

    /// How many functions an agency has, the one that is seen, and the first and last of the menu.
    @Test(arguments: [
        (200, 100, 70, 130), (200, 1, 1, 31), (200, 200, 170, 200), (200, 31, 1, 61),
        (200, 32, 2, 62), (200, 170, 140, 200), (61, 31, 1, 61), (2, 2, 1, 2),
    ])
    func `the menu of a function shows thirty before it and thirty after`(
        count: Int, number: Int, first: Int, last: Int
    ) throws {
        let site = site([("a/index.md", agency("A", functions(count)))]).site
        let html = try #require(site.html("a/funciones/\(number).html"))
        let menu = try #require(html.stretches(from: "<nav class=\"menu\"", to: "</nav>").first)
        let items = menu.stretches(from: "<li><a href=\"", to: ".html\"")
        #expect(items == (first...last).map(String.init))
        #expect(menu.stretches(from: "aria-current=\"page\">", to: ".") == ["\(number)"])
        let previous = html.stretches(from: "<a href=\"", to: "\" rel=\"prev\"").last
        #expect(previous.map { $0.hasSuffix("\(number - 1).html") } == (number > 1 ? true : nil))
        #expect(html.contains("rel=\"next\"") == (number < count))
    }

    @Test func `an agency of one function has no menu`() throws {
        let site = site([("a/index.md", agency("A", functions(1)))]).site
        let html = try #require(site.html("a/funciones/1.html"))
        #expect(!html.contains("<nav class=\"menu\""))
        #expect(!html.contains("rel=\"prev\""))
        #expect(!html.contains("rel=\"next\""))
    }

    @Test func `pages rendered one after the other are those rendered alone`() {
        // What a task keeps for the next page must be forgotten at the next agency.
        let site = site([
            ("a/index.md", agency("A", functions(3))), ("a/b/index.md", agency("B", functions(2))),
            ("c/index.md", agency("C", functions(2))),
        ]).site
        var cache = Site.Cache()
        for page in site.pages + site.pages.reversed() {
            var bytes: [UInt8] = []
            site.render(page, into: &bytes, cache: &cache)
            #expect(String(decoding: bytes, as: UTF8.self) == site.html(page.address))
        }
    }

    @Test func `a document with a number sign in its name is reached`() throws {
        let fields = "documentos:\n  - título: Acta\n    archivo: 'Acta #3.pdf'\n"
        let site = site(
            [("a/index.md", agency("A", "[acta](<Acta %233.pdf>)\n", fields: fields))],
            attachments: ["a/Acta #3.pdf"]
        ).site
        let html = try #require(site.html("a/index.html"))
        #expect(html.stretches(from: "href=\"Acta", to: "\"") == ["%20%233.pdf", "%20%233.pdf"])
    }
}
