import Diagnostics
import Testing

@testable import CommonMark

struct HeadingTests {
    @Test(arguments: [
        ("# Misión", "<h1 id=\"mision\">Misión</h1>\n"),
        ("## *Qué* es `esto`", "<h2 id=\"que-es-esto\"><em>Qué</em> es <code>esto</code></h2>\n"),
        ("Título\n===", "<h1 id=\"titulo\">Título</h1>\n"),
        ("# ---", "<h1 id=\"seccion\">---</h1>\n"),
        ("#", "<h1 id=\"seccion\"></h1>\n"),
        ("> # Cita", "<blockquote>\n<h1 id=\"cita\">Cita</h1>\n</blockquote>\n"),
        ("- # Punto", "<ul>\n<li>\n<h1 id=\"punto\">Punto</h1>\n</li>\n</ul>\n"),
        ("###### Uno <!-- nota -->", "<h6 id=\"uno\">Uno </h6>\n"),
    ])
    func `a heading has the slug of its words as its id`(markdown: String, expected: String) {
        #expect(html(parsed(markdown)) == expected)
    }

    @Test(arguments: [
        (["a", "a", "a"], ["a", "a-2", "a-3"]),
        (["a", "a", "a-2"], ["a", "a-2", "a-2-2"]),
        (["a-2", "a", "a"], ["a-2", "a", "a-3"]),
        (["¿?", "¿?", "Sección"], ["seccion", "seccion-2", "seccion-3"]),
        (["Á", "a", "A"], ["a", "a-2", "a-3"]),
    ])
    func `no two headings have one id`(headings: [String], ids: [String]) {
        let markdown = headings.map { "# \($0)\n" }.joined()
        #expect(parsed(markdown).outline.map(\.id) == ids)
    }

    @Test func `without ids a heading is CommonMark's own`() {
        #expect(html(parsed("# a", style: .portal(headingIDs: false))) == "<h1>a</h1>\n")
        #expect(html(parsed("# a", style: .plain(headingIDs: false))) == "<h1>a</h1>\n")
        #expect(html(parsed("# a", style: .plain(headingIDs: true))) == "<h1 id=\"a\">a</h1>\n")
    }

    @Test func `the outline knows level, words, line and block of each heading`() {
        let text = parsed("# Uno **dos**\n\nx\n\n> ## Tres\n\nCuatro\ncinco\n---\n")
        #expect(
            text.outline == [
                Heading(level: 1, id: "uno-dos", text: "Uno dos", line: 1, block: 0),
                Heading(level: 2, id: "tres", text: "Tres", line: 5, block: nil),
                Heading(
                    level: 2, id: "cuatro-cinco", text: "Cuatro cinco", line: 7, block: 3),
            ])
        #expect(text.blocks.map(\.kind) == [.heading(0), .other, .other, .heading(2)])
    }
}

struct BlockTests {
    @Test func `the blocks know their HTML and their lines`() {
        let text = parsed("# a\n\nb\nc\n\n- d\n- e\n\n```\nf\n\ng\n```\n\n<!-- h\n\ni -->\n***\n")
        let blocks = text.blocks.map { block in
            "\(block.line)-\(block.endLine) "
                + String(decoding: text.html[block.html], as: UTF8.self)
        }
        #expect(
            blocks == [
                "1-1 <h1 id=\"a\">a</h1>\n", "3-4 <p>b\nc</p>\n",
                "6-7 <ul>\n<li>d</li>\n<li>e</li>\n</ul>\n",
                "9-13 <pre><code>f\n\ng\n</code></pre>\n", "15-17 ", "18-18 <hr />\n",
            ])
    }

    @Test func `lines are those of the file`() {
        var diagnostics: [Diagnostic] = []
        let file = SourceFile(path: "a.md", text: "---\nt: é\n---\n# a\n\n[b](c)\n\n1. d\n3. <i>\n")
        let text = FormattedText.parse(
            file, bodyStart: 14, firstLine: 4, diagnostics: &diagnostics)
        #expect(text.outline.map(\.line) == [4])
        #expect(text.links.map(\.range) == [SourceRange(line: 6, column: 5, length: 1)])
        #expect(text.blocks.map(\.line) == [4, 6, 8])
        #expect(diagnostics.map { $0.range?.start.line } == [9, 9])
        #expect(diagnostics.map(\.excerpt) == ["3. <i>", "3. <i>"])
    }

    @Test(arguments: ["a\r\n\r\n# b\r\n\r\n[c](d)\r\n", "a\r\r# b\r\r[c](d)\r"])
    func `the line ends of every system count`(markdown: String) {
        let text = parsed(markdown)
        #expect(page(text) == "<p>a</p>\n<h1 id=\"b\">b</h1>\n<p><a href=\"d\">c</a></p>\n")
        #expect(text.blocks.map(\.line) == [1, 3, 5])
        #expect(text.links.map(\.range) == [SourceRange(line: 5, column: 5, length: 1)])
    }

    @Test func `a NUL becomes the replacement character and cuts nothing off`() {
        #expect(
            html(parsed("a\0b\n\n`c\0d`")) == "<p>a\u{FFFD}b</p>\n<p><code>c\u{FFFD}d</code></p>\n")
    }

    @Test func `a text may be empty`() {
        #expect(parsed("") == FormattedText())
        #expect(parsed("\n \n") == FormattedText())
    }

    @Test(arguments: [
        ("# a\n\nb *c*\nd  \ne\n", "a\nb c d e"),
        ("- a\n- b\n\n  c\n", "a\nb\nc"),
        ("```\na\n b\n```\nc", "a\n b\nc"),
        ("![la *sede*](a.png \"t\") y [b](c)", "la sede y b"),
        ("| a | b |\n|---|---|\n| c | |\n| | d |\n", "a b\nc\nd"),
        ("a <!-- nota --> b\n\n<!-- nota -->\n\nc", "a  b\nc"),
        ("&amp; \\* &copy;", "& * ©"),
    ])
    func `the plain text is the words alone`(markdown: String, words: String) {
        #expect(parsed(markdown).plainText == words)
    }

    @Test func `the version of the library is known`() {
        #expect(libraryVersion().hasPrefix("0.3"))
    }
}
