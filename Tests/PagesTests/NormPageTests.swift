import Testing

@testable import Pages

/// The pages of norms, and what the others say of norms.
struct NormPageTests {
    static let act = "La Resolución 630 de 2024 deroga la Resolución 277 de 2020.\n\n"

    static let functions = """
        ## Funciones

        Según el artículo 48 del Acuerdo 257 de 2006:

        1. Una (Ley 80 de 1993, artículo 11).
        2. Otra (Resolución 277 de 2020, numeral 2 del artículo 3).
        """

    @Test func `each norm has a page, the list has them all, and the menu leads there`() throws {
        let (site, _) = site([("a/index.md", agency("Alcaldía", Self.act + Self.functions))])
        let pages = [
            "normas/index.html", "normas/ley-80-1993.html", "normas/resolucion-277-2020-a.html",
            "normas/resolucion-630-2024-a.html", "normas/acuerdo-257-2006-a.html",
        ]
        #expect(site.pageAddresses.filter { $0.hasPrefix("normas/") } == pages)
        let list = try #require(site.html("normas/index.html"))
        let order = ["Nación", "Ley 80", "Alcaldía</h2>", "630", "277", "Acuerdo</h3>", "257"]
        var rest = list[...]
        for words in order {
            let found = try #require(rest.firstRange(of: words), "\(words)")
            rest = rest[found.upperBound...]
        }
        #expect(list.contains("norma derogada por Resolución 630 de 2024"))
        let home = try #require(site.html("index.html"))
        #expect(home.contains("<a href=\"normas/index.html\">Normas</a>"))
        #expect(home.contains("<a href=\"normas/index.html\">4 normas</a>"))
        #expect(try #require(site.html("mapa-del-sitio.html")).contains("normas/index.html"))
    }

    @Test func `a portal that cites nothing has no list of norms and no link to it`() throws {
        let (site, _) = site([("a/index.md", agency("A", "Nada."))])
        #expect(!site.pageAddresses.contains { $0.contains("norma") })
        #expect(try #require(site.html("index.html")).contains("normas") == false)
    }

    @Test func `a norm's page says what rests on it, article by article`() throws {
        let text = """
            ## Funciones

            1. Una (Ley 80 de 1993, artículo 11).
            2. Dos (Ley 80 de 1993, artículo 2).
            3. Tres (numeral 4 del artículo 2 de la Ley 80 de 1993).
            4. Cuatro (Ley 80 de 1993).
            """
        let (site, _) = site([("a/index.md", agency("Oficina", text))])
        let page = try #require(site.html("normas/ley-80-1993.html"))
        let order = [
            "<h1>Ley 80 de 1993</h1>", "sin dato", "4 funciones", "La norma en su conjunto",
            "funciones/4.html", "Artículo 2</h3>", "funciones/2.html", "funciones/3.html",
            "numeral 4 del artículo 2", "Artículo 11</h3>", "funciones/1.html",
        ]
        var rest = page[...]
        for words in order {
            let found = try #require(rest.firstRange(of: words), "\(words)")
            rest = rest[found.upperBound...]
        }
    }

    @Test func `a norm's page names each agency once for all of its functions`() throws {
        let text = """
            Rige la Ley 80 de 1993.

            ## Funciones

            1. Una (Ley 80 de 1993).
            2. Dos (Ley 80 de 1993).
            """
        let (site, _) = site([
            ("a/index.md", agency("Alcaldía", text)), ("a/b/index.md", agency("Oficina", text)),
        ])
        let page = try #require(site.html("normas/ley-80-1993.html"))
        #expect(
            page.stretches(from: "<h4>", to: "</h4>") == [
                "<a href=\"../a/index.html\">Alcaldía</a>",
                "<a href=\"../a/b/index.html\">Oficina <span class=\"path\">Alcaldía</span></a>",
            ])
        #expect(page.stretches(from: "<p class=\"ground\">", to: "</p>").count == 2)
        #expect(page.stretches(from: "<span class=\"ground\">", to: "</span>").count == 4)
    }

    @Test func `a function's page says of which kind its basis is, and what no longer holds`()
        throws
    {
        let (site, codes) = site([("a/index.md", agency("A", Self.act + Self.functions))])
        #expect(codes.contains("repealed-norm"))
        let one = try #require(site.html("a/funciones/1.html"))
        #expect(one.contains("Fundamento propio"))
        #expect(one.contains("<a class=\"norm\" href=\"../../normas/ley-80-1993.html\">"))
        #expect(one.contains("Acuerdo 257 de 2006</a>, artículo 48<br>"))
        #expect(one.contains("Fundamento común"))
        let two = try #require(site.html("a/funciones/2.html"))
        #expect(
            two.contains(
                "<strong class=\"gone\">norma derogada por Resolución 630 de 2024</strong>"))
        #expect(
            two.contains(
                "<a class=\"norm gone\" title=\"norma derogada por Resolución 630 de 2024\""))
        let page = try #require(site.html("a/index.html"))
        #expect(page.contains("Normas que cita y ya no rigen"))
    }

    @Test func `a norm on which thousands of functions rest has several parts under 300 kB`() throws
    {
        let text =
            "## Funciones\n\n"
            + (1...1200).map {
                "\($0). \(String(repeating: "Ordenar ", count: 20)) (Ley 80 de 1993).\n"
            }
            .joined()
        let (site, _) = site([
            (
                "secretaria-de-desarrollo-territorial/direccion-de-planeacion/index.md",
                agency("Dirección de Planeación", text)
            )
        ])
        let parts = site.pageAddresses.filter { $0.hasPrefix("normas/ley-80-1993") }
        #expect(
            parts == ["normas/ley-80-1993.html"] + (2...5).map { "normas/ley-80-1993-\($0).html" })
        var functions = 0
        for part in parts {
            let page = try #require(site.html(part))
            #expect(page.utf8.count < 300_000)
            functions += page.ranges(of: "class=\"ground\"").count
            #expect(page.contains("class=\"pager\""))
        }
        #expect(functions == 1200)
    }

    @Test func `the words are those of the portal's language`() throws {
        let (site, _) = site(
            [("a/index.md", agency("A", Self.act))],
            settings: "title: P\nlanguage: en\n")
        #expect(site.pageAddresses.contains("norms/resolucion-277-2020-a.html"))
        let page = try #require(site.html("norms/resolucion-277-2020-a.html"))
        #expect(page.contains("Repealed by: "))
    }
}
