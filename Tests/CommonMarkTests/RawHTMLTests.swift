import Testing

@testable import CommonMark

struct RawHTMLTests {
    static let markup: [(String, [String], String?)] = [
        ("a <b>c</b>", ["1:3-6 raw-html: <b>", "1:7-11 raw-html: </b>"], "<p>a c</p>\n"),
        ("a\n\n<div>\nb\n</div>\n", ["3:1-6 raw-html: <div>"], "<p>a</p>\n"),
        ("- <p>\n", ["1:3-6 raw-html: <p>"], "<ul>\n<li></li>\n</ul>\n"),
        ("<?php x ?>\n", ["1:1-11 raw-html: <?php x ?>"], ""),
        ("a <!A b> c", ["1:3-9 raw-html: <!A b>"], "<p>a  c</p>\n"),
        ("a <![CDATA[x]]>", ["1:3-16 raw-html: <![CDATA[x]]>"], "<p>a </p>\n"),
        ("a <b\nc>", ["1:3-5 raw-html: <b"], "<p>a </p>\n"),
        ("![a <b>](c)", ["1:5-8 raw-html: <b>"], "<p><img src=\"\" alt=\"a \" /></p>\n"),
        ("| <b> |\n|---|", ["1:3-6 raw-html: <b>"], nil),
        ("<!-- a --> b\n", ["1:12-13 raw-html: b"], ""),
        ("<!-- a\nb\n--> <b>\n", ["3:5-8 raw-html: <b>"], ""),
        ("a\n\n<!-- b\n\nc", ["3:1-7 raw-html: <!-- b"], "<p>a</p>\n"),
        ("<!--> a", ["1:7-8 raw-html: a"], ""),
        ("<script>alert(1)</script>", ["1:1-26 raw-html: <script>alert(1)</script>"], ""),
    ]

    @Test(arguments: markup)
    func `raw HTML is an error and is not published`(
        markdown: String, expected: [String], published: String?
    ) {
        #expect(findings(markdown) == expected)
        if let published { #expect(html(parsed(markdown)) == published) }
    }

    @Test(arguments: [
        ("<!-- nota -->\n\na", "<p>a</p>\n"), ("a <!-- nota --> b", "<p>a  b</p>\n"),
        ("<!--\nnota\n\notra\n-->\na", "<p>a</p>\n"), ("<!-- a --><!-- b -->", ""),
        ("- <!-- a -->\n- b", "<ul>\n<li></li>\n<li>b</li>\n</ul>\n"), ("<!---->", ""),
        ("1 < 2 &lt; 3 <3", "<p>1 &lt; 2 &lt; 3 &lt;3</p>\n"),
    ])
    func `comments are left out in silence`(markdown: String, published: String) {
        #expect(findings(markdown) == [])
        #expect(html(parsed(markdown)) == published)
    }

    @Test func `a long tag is shown in a short form`() {
        let markdown = "<a title=\"" + String(repeating: "ñ", count: 80) + "\">"
        let short = "<a title=\"" + String(repeating: "ñ", count: 50) + "…"
        #expect(findings(markdown) == ["1:1-93 raw-html: \(short)"])
    }

    @Test func `a line of tags is reported twenty times`() {
        let markdown = String(repeating: "x<b>", count: 1000) + "\ny <i>"
        #expect(findings(markdown).count == 21)
    }
}
