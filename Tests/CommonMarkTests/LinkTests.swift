import Diagnostics
import Testing

@testable import CommonMark

struct LinkTests {
    @Test func `a target is left out of the HTML and its place is kept`() {
        let text = parsed("# [a](b.md)\n\nc [d](<e f> \"t\") ![g *h*](i.png)\n")
        #expect(
            html(text) == """
                <h1 id="a"><a href="">a</a></h1>
                <p>c <a href="" title="t">d</a> <img src="" alt="g h" /></p>

                """)
        #expect(
            text.links == [
                Link(
                    target: "b.md", text: "a", isImage: false,
                    range: SourceRange(line: 1, column: 7, length: 4), line: 1,
                    offset: 20),
                Link(
                    target: "e f", text: "d", isImage: false,
                    range: SourceRange(line: 3, column: 8, length: 3), line: 3,
                    offset: 47),
                Link(
                    target: "i.png", text: "g h", isImage: true,
                    range: SourceRange(line: 3, column: 27, length: 5), line: 3,
                    offset: 75),
            ])
        #expect(
            page(text) == """
                <h1 id="a"><a href="b.md">a</a></h1>
                <p>c <a href="e%20f" title="t">d</a> <img src="i.png" alt="g h" /></p>

                """)
    }

    @Test func `a range is written with the targets that it is given`() throws {
        let text = parsed("[a](1)\n\n- [b](2) ![c](3)\n- d\n\n[e](4)\n")
        var output = Array("…".utf8)
        text.write(text.blocks[1].html, to: &output) { "../" + $0.target + "&'\"é " }
        #expect(
            String(decoding: output, as: UTF8.self) == """
                …<ul>
                <li><a href="../2&amp;&#x27;%22%C3%A9%20">b</a> \
                <img src="../3&amp;&#x27;%22%C3%A9%20" alt="c" /></li>
                <li>d</li>
                </ul>

                """)
        output = []
        text.write(0..<0, to: &output) { $0.target }
        #expect(output.isEmpty)
    }

    @Test func `a link in an image and an image in a link have one target each`() {
        let text = parsed("[![a [b](c)](d)](e) ![f [g](h) ![i](j)](k)")
        #expect(
            page(text)
                == "<p>[<img src=\"d\" alt=\"a b\" />](e) <img src=\"k\" alt=\"f g i\" /></p>\n")
        #expect(
            page(parsed("[a ![b](c) d](e)"))
                == "<p><a href=\"e\">a <img src=\"c\" alt=\"b\" /> d</a></p>\n")
        #expect(parsed("[a ![b](c) d](e)").links.map(\.text) == ["a b d", "b"])
    }

    @Test(arguments: [
        ("ñ [a](b)", SourceRange(line: 1, column: 7, length: 1)),
        ("[b](b) [b](b)", SourceRange(line: 1, column: 5, length: 1)),
        ("<http://a.co>", SourceRange(line: 1, column: 2, length: 11)),
        ("x <a@b.co>", SourceRange(line: 1, column: 4, length: 6)),
        ("[a][r] x\n\n[r]: b", SourceRange(line: 3, column: 6, length: 1)),
        ("> [a]\n>\n> [a]: <b c> \"d\"", SourceRange(line: 3, column: 9, length: 3)),
        ("- [a]\n\n  [a]: b\n\n[c]: b", SourceRange(line: 3, column: 8, length: 1)),
        ("[r] x\n\n[r]: b&amp;c", SourceRange(line: 1, column: 1, length: 5)),
        ("[a](b&amp;c) x", SourceRange(line: 1, column: 1, length: 14)),
        ("[r]: x\n[a](b)", SourceRange(line: 2, column: 5, length: 1)),
        ("a\n[a\nb](c)", SourceRange(line: 3, column: 4, length: 1)),
        ("> `a\n> b` [a](c)", SourceRange(line: 2, column: 10, length: 1)),
    ])
    func `a link is found in its file`(markdown: String, place: SourceRange) {
        #expect(parsed(markdown).links.first?.range == place)
    }

    @Test func `equal targets on one line have their own places`() {
        let places = parsed("[b](b) [b](b) b (b)").links.map(\.range.start.column)
        #expect(places == [5, 12])
    }

    @Test(arguments: [
        "http://a.co", "HTTPS://a.co", "mailto:a@b.co", "tel:+57123", "a.md", "../a/b.md#c",
        "/a", "#a", "", "?a=b:c", "./a:b", "1:2", "a/b:c",
    ])
    func `http, https, mailto, tel and relative targets are published`(target: String) {
        let (text, diagnostics) = read("[a](<\(target)>)")
        #expect(diagnostics.isEmpty)
        #expect(text.links.map(\.target) == [target])
    }

    @Test(arguments: [
        "[a](javascript:b)", "[a](JaVaScRiPt:b)", "[a](&#106;avascript:b)",
        "[a](javascript&colon;b)", "[a](java&#10;script:b)", "[a](<&#1;javascript:b>)",
        "[a](< javascript:b>)", "[a](java&Tab;script:b)", "<javascript:b>",
        "![a](data:image/png;base64,x)",
        "[a](data:text/html,x)", "[a](file:///etc)", "[a](vbscript:b)", "[a](ftp://b)",
        "[a](//b.co)", "[a](\\\\\\\\b.co)", "[a](/\\\\b.co)", "[a](C:\\b)",
        "[a][r]\n\n[r]: javascript:b",
        "[a](< //b.co>)", "|[a](x:b)|\n|-|",
    ])
    func `any other target is an error and is not published`(markdown: String) {
        let (text, diagnostics) = read(markdown)
        #expect(diagnostics.map(\.rule.code) == ["unsafe-link"])
        #expect(text.links.isEmpty)
        #expect(page(text).contains("=\"\""))
    }

    @Test func `an unsafe link is shown with its place`() {
        #expect(findings("a\nb [c](x:y)") == ["2:7-10 unsafe-link: x:y"])
    }

    @Test func `CommonMark alone keeps every target in the HTML`() {
        let text = parsed("[a](javascript:b) <i>", style: .plain(headingIDs: false))
        #expect(html(text) == "<p><a href=\"javascript:b\">a</a> <i></p>\n")
        #expect(text.links.isEmpty)
    }

    @Test func `nothing that an author writes is taken for a place of ours`() {
        let text = parsed(
            #"""
            ="vitrina-link:0; `href=""` [a](b 'href=""') ![href="" src=""](c 'src=""')

            ``` href=""
            <a href="">
            ```
            """#)
        #expect(
            page(text) == #"""
                <p>=&quot;vitrina-link:0; <code>href=&quot;&quot;</code> \#
                <a href="b" title="href=&quot;&quot;">a</a> \#
                <img src="c" alt="href=&quot;&quot; src=&quot;&quot;" title="src=&quot;&quot;" /></p>
                <pre><code class="language-href=&quot;&quot;">&lt;a href=&quot;&quot;&gt;
                </code></pre>

                """#)
    }
}
