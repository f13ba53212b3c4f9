import Content
import PortalModel
import Testing

@testable import Pages

/// Functions of all agencies, by theme, by verb and from A to Z.
struct FunctionListTests {
    private let themes = """
        - id: agua
          título: Agua & vida
          resumen: El agua.
          palabras: [acueducto, agua potable]
        - id: vias
          título: Vías
          palabras: [puente]
        - id: nada
          título: Nada
          palabras: [unicornio]
        """

    private var offices: Site {
        site(
            [
                (
                    "a/index.md",
                    agency(
                        "Alfa", "## Funciones\n\n1. Cuidar los acueductos.\n2. Pintar puentes.\n")
                ),
                (
                    "b/index.md",
                    agency("Beta", "## Funciones\n\n1. Diseñar puentes y acueductos.\n2. Ñame.\n")
                ),
            ], themes: themes
        ).site
    }

    @Test func `a theme shows its functions by agency, and the words for which they are there`()
        throws
    {
        let page = try #require(offices.html("temas/agua.html"))
        #expect(page.contains("<h1>Agua &amp; vida</h1>"))
        #expect(page.stretches(from: "<mark>", to: "</mark>") == ["acueductos", "acueductos"])
        #expect(page.contains("href=\"../a/funciones/1.html\""))
        #expect(page.contains("href=\"../b/funciones/1.html\""))
        #expect(!page.contains("../a/funciones/2.html"))
        #expect(page.contains("2 funciones"))
        let list = try #require(offices.html("temas/index.html"))
        #expect(list.contains("href=\"agua.html\"") && list.contains("href=\"vias.html\""))
        // A theme without functions has no page.
        #expect(!offices.pageAddresses.contains("temas/nada.html"))
        #expect(!list.contains("nada.html"))
    }

    @Test func `a function's page shows its themes, and why`() throws {
        let page = try #require(offices.html("b/funciones/1.html"))
        let section = try #require(
            page.stretches(from: "aria-labelledby=\"sus_temas\"", to: "</section>").first)
        #expect(section.contains("href=\"../../temas/agua.html\""))
        #expect(section.contains("href=\"../../temas/vias.html\""))
        #expect(section.stretches(from: "<mark>", to: "</mark>") == ["acueductos", "puentes"])
        #expect(try !#require(offices.html("b/funciones/2.html")).contains("sus_temas"))
    }

    @Test func `a verb shows the functions that begin with it`() throws {
        let site = offices
        #expect(site.plan.functionLists.verbs.map(\.title) == ["Cuidar", "Diseñar", "Pintar"])
        let page = try #require(site.html("funciones/verbos/disenar.html"))
        #expect(page.contains("<h1>Diseñar</h1>"))
        #expect(page.contains("href=\"../../b/funciones/1.html\""))
        #expect(try #require(site.html("funciones/verbos/index.html")).contains("disenar.html"))
    }

    @Test func `from A to Z, each letter leads to its place`() throws {
        let page = try #require(offices.html("funciones/a-z/index.html"))
        let ids = page.stretches(from: "<h2 id=\"letra", to: "\"")
        #expect(ids == ["_c", "_d", "_enie", "_p"])
        #expect(page.contains("href=\"#letra_enie\""))
    }

    @Test func `no page of many functions passes 300 kB, and each function stands once`() throws {
        let count = 3000
        let long = "acueductos de las veredas más lejanas del municipio, con todas sus obras"
        let text = (1...count).map { "\($0). Cuidar los \(long) número \($0).\n" }.joined()
        let site = site(
            [
                (
                    "una-entidad-con-un-nombre-muy-largo/index.md",
                    agency("A", "## Funciones\n\n" + text)
                ),
                ("b/index.md", agency("B")),
            ], themes: themes
        ).site
        for prefix in ["temas/agua", "funciones/verbos/cuidar", "funciones/a-z/"] {
            let pages = site.pageAddresses.filter { $0.hasPrefix(prefix) }
            #expect(pages.count > 1)
            var links: [String] = []
            for address in pages {
                let page = try #require(site.html(address))
                #expect(page.utf8.count < 300_000)
                let list = page.stretches(from: "<ul class=\"functions", to: "</ul>").joined()
                links += list.stretches(from: "/funciones/", to: ".html")
            }
            #expect(links.count == count && Set(links).count == count)
        }
    }

    @Test func `what a portal leaves out is neither there nor linked`() throws {
        let omitted = site(
            [
                ("a/index.md", agency("A", "## Funciones\n\n1. Cuidar acueductos.\n")),
                ("b/index.md", agency("B", "## Funciones\n\n1. Cuidar acueductos.\n")),
            ], settings: "título: P\nomitir: [temas, parecidas, verbos, a_z, organigrama]\n",
            themes: themes
        ).site
        for word in ["temas", "verbos", "a-z", "organigrama"] {
            #expect(!omitted.pageAddresses.contains { $0.contains(word) })
            #expect(try !#require(omitted.html("index.html")).contains(word + "/index.html"))
        }
        let page = try #require(omitted.html("a/funciones/1.html"))
        #expect(!page.contains("sus_temas") && !page.contains("funciones_parecidas"))
    }
}

/// The hierarchy as a drawing.
struct OrganigramDrawingTests {
    typealias Node = OrganigramDrawing.Node

    /// A tree by the number of children at each level.
    private func tree(_ widths: [Int], title: String = "Secretaría de Gestión") -> Node {
        Node(
            title: title, address: "x.html",
            children: widths.first.map { width in
                (0..<width).map { tree(Array(widths.dropFirst()), title: "\(title) \($0)") }
            } ?? [])
    }

    private static let shapes: [[Int]] = [
        [], [1], [3], [4], [5, 2], [250], [3, 3, 3], [2, 2, 2, 2, 2],
        Array(repeating: 1, count: 60),
    ]

    @Test(arguments: shapes)
    func `no two boxes overlap, and all are on the sheet`(widths: [Int]) {
        let drawing = OrganigramDrawing(tree(widths))
        for (index, box) in drawing.boxes.enumerated() {
            #expect(box.x >= 0 && box.x + box.width <= OrganigramDrawing.width)
            #expect(box.y >= 0 && box.bottom <= drawing.height)
            #expect(box.width >= 100)
            for other in drawing.boxes[(index + 1)...] {
                let isApart =
                    box.x + box.width <= other.x || other.x + other.width <= box.x
                    || box.bottom <= other.y || other.bottom <= box.y
                #expect(isApart)
            }
        }
    }

    @Test(arguments: shapes)
    func `the boxes stand in the order of the tree, each below its own`(widths: [Int]) {
        func titles(_ node: Node) -> [String] { [node.title] + node.children.flatMap(titles) }
        let root = tree(widths)
        let drawing = OrganigramDrawing(root)
        #expect(drawing.boxes.map { $0.lines.joined(separator: " ") } == titles(root))
        #expect(drawing.boxes.dropFirst().allSatisfy { $0.y >= drawing.boxes[0].bottom })
    }

    @Test func `a long name has several lines, none wider than its box`() {
        let name =
            "Dirección Administrativa de Relaciones Internacionales y Cooperación "
            + String(repeating: "W", count: 80)
        let drawing = OrganigramDrawing(Node(title: name, address: "x.html"))
        let box = drawing.boxes[0]
        #expect(box.lines.count > 2)
        #expect(box.lines.allSatisfy { TextMeasure.width(of: $0) * 13 / 1000 <= box.width })
        #expect(box.lines.joined().filter { $0 != " " } == name.filter { $0 != " " })
    }

    @Test func `the drawing is text, its colours are not in it, and nothing in it is markup`() {
        let svg = String(
            decoding: OrganigramDrawing(Node(title: "A <b> & \"c\"", address: "a&b.html")).svg,
            as: UTF8.self)
        #expect(svg.contains("<tspan") && svg.contains("A &lt;b&gt; &amp; "))
        #expect(svg.contains("href=\"a&amp;b.html\""))
        #expect(!svg.contains("style=") && !svg.contains("#"))
        #expect(svg.contains("aria-hidden=\"true\"") && svg.contains("tabindex=\"-1\""))
    }

    @Test func `the page has every agency twice: drawn, and in the list`() throws {
        let site = site([
            ("a/index.md", agency("Alfa")), ("a/x/index.md", agency("Equis")),
            ("b/index.md", agency("Beta")),
        ]).site
        let page = try #require(site.html("organigrama.html"))
        for address in ["a/index.html", "a/x/index.html", "b/index.html"] {
            #expect(page.stretches(from: "href=\"\(address)\"", to: ">").count == 2)
        }
        #expect(try #require(site.html("a/index.html")).contains("href=\"../organigrama.html\""))
        #expect(try !#require(site.html("b/index.html")).contains("organigrama.html\">Organigrama"))
    }
}
