import Content
import Testing

@testable import Pages

/// The figures of the home page: each bar stands beside its number.
struct FigureTests {
    private func dated(_ title: String, _ published: String) -> String {
        "---\ntítulo: \(title)\nclase: oficina\npublicado: \(published)\n---\n"
    }

    @Test func `freshness goes from the first change to the last, those below included`() throws {
        let site = site([
            ("a/index.md", dated("A", "2020-01-01")), ("a/x/index.md", dated("AX", "2020-04-10")),
            ("b/index.md", dated("B", "2019-09-23")),
            ("b/funciones/1.md", "---\ntítulo: Una\npublicado: 2020-02-20\n---\nTexto.\n"),
            ("c/index.md", dated("C", "desconocido")),
        ]).site
        let figure = try #require(site.freshnessFigure(on: "index.html"))
        #expect(figure.rows.map(\.title) == ["A", "B"])
        #expect(
            figure.rows.map(\.value) == [
                "1 de enero de 2020 – 10 de abril de 2020",
                "23 de septiembre de 2019 – 20 de febrero de 2020",
            ])
        // Two hundred days in all.
        #expect(figure.rows.map(\.start) == [50, 0])
        #expect(figure.rows.map(\.length) == [50, 75])
        #expect(figure.first == "23 de septiembre de 2019")
        #expect(figure.last == "10 de abril de 2020")
    }

    @Test func `where there is nothing to compare there is no figure`() {
        #expect(
            site([("a/index.md", dated("A", "2020-01-01"))]).site
                .freshnessFigure(on: "index.html") == nil)
        #expect(
            site([
                ("a/index.md", dated("A", "2020-01-01")), ("b/index.md", dated("B", "2020-01-01")),
            ]).site.freshnessFigure(on: "index.html") == nil)
        #expect(site([("a/index.md", agency("A", functions(3)))]).site.themesFigure(on: "x") == nil)
    }

    @Test func `of many themes the ten with most functions are shown, the largest as the whole`()
        throws
    {
        let words = (1...12).map { "palabra\(Array("abcdefghijkl")[$0 - 1])" }
        let text =
            "## Funciones\n\n"
            + words.enumerated().flatMap { index, word in
                (0...index).map { "1. Hacer \(word) \($0)\n" }
            }.joined()
        let themes = words.map { "- id: \($0)\n  título: \($0)\n  palabras: [\($0)]\n" }.joined()
        let site = site([("a/index.md", agency("A", text))], themes: themes).site
        let figure = try #require(site.themesFigure(on: "index.html"))
        #expect(figure.rows.map(\.title) == Array(words.reversed().prefix(10)))
        #expect(figure.rows.map(\.value) == (3...12).reversed().map { "\($0)" })
        #expect(figure.rows.map(\.length) == (3...12).reversed().map { $0 * 100 / 12 })
        let html = try #require(site.html("index.html"))
        #expect(html.contains("<rect class=\"bar\" x=\"0\" width=\"91\" height=\"10\"/>"))
    }
}
