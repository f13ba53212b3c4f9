import Diagnostics
import Testing

@testable import CommonMark

struct TableTests {
    /// The rows of the tables of a text, their cells as in the HTML; `(…)` names an alignment.
    private func rows(_ markdown: String) -> [String] {
        page(parsed(markdown)).split(separator: "<tr>\n").dropFirst().map { row in
            let cells = row.split(separator: "</tr>")[0].split(separator: "\n").map { cell in
                var cell = String(cell.dropLast(5))
                for (tag, shown) in [
                    ("<th scope=\"col\"", ""), ("<td", ""), (" class=\"left\">", "(left)"),
                    (" class=\"center\">", "(center)"), (" class=\"right\">", "(right)"),
                ] where cell.hasPrefix(tag) {
                    cell = shown + cell.dropFirst(tag.count)
                }
                return cell.hasPrefix(">") ? String(cell.dropFirst()) : cell
            }
            return cells.joined(separator: "│")
        }
    }

    @Test func `a table has a header, a body and classes for its alignments`() {
        #expect(
            html(parsed("| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | 2 | 3 | 4 |\n")) == """
                <div class="table" tabindex="0">
                <table>
                <thead>
                <tr>
                <th scope="col">a</th>
                <th scope="col" class="left">b</th>
                <th scope="col" class="center">c</th>
                <th scope="col" class="right">d</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td>1</td>
                <td class="left">2</td>
                <td class="center">3</td>
                <td class="right">4</td>
                </tr>
                </tbody>
                </table>
                </div>

                """)
    }

    static let tables: [(String, [String])] = [
        ("a | b\n--- | ---\nc | d", ["a│b", "c│d"]),
        ("|a|b|\n|-|-|\n", ["a│b"]),
        ("| a |\n|---|\n| b |", ["a", "b"]),
        ("a\n|-|\nb", ["a", "b"]),
        ("|a|b\n:-|-:\nc|d|", ["(left)a│(right)b", "(left)c│(right)d"]),
        ("| a | b |\r\n|---|---|\r\n| c | d |\r\n", ["a│b", "c│d"]),
        ("|\ta\t|  b  |\n| - | - |\t\n| c | d |  ", ["a│b", "c│d"]),
        ("|a|b|\n|-|-|\n|c|\n||d|\n|", ["a│b", "c│", "│d", "│"]),
        ("|a|b|\n|-|-|\nc\n", ["a│b", "c│"]),
        ("|a \\| b|c|\n|-|-|\n|`d \\| e`|\\\\|\n", ["a | b│c", "<code>d | e</code>│|"]),
        ("|`a|b`|\n|-|-|\n", ["`a│b`"]),
        ("|a\\b|C#|\n|-|-|\n|#|# d #|\n", ["a\\b│C#", "#│# d #"]),
        (
            "|*a*|**b**|`c`|\n|-|-|-|\n|d\\*|&amp;|é|\n",
            [
                "<em>a</em>│<strong>b</strong>│<code>c</code>", "d*│&amp;│é",
            ]
        ),
        ("|*a|b*|\n|-|-|\n", ["*a│b*"]),
        (
            "|[a](b)|<http://c>|\n|-|-|\n|![d](e)||\n",
            [
                "<a href=\"b\">a</a>│<a href=\"http://c\">http://c</a>",
                "<img src=\"e\" alt=\"d\" />│",
            ]
        ),
        (
            "[r]: x\n\n|[a][r]|[s]|[t]|\n|-|-|-|\n\n> [s]: y 'z'",
            [
                "<a href=\"x\">a</a>│<a href=\"y\" title=\"z\">s</a>│[t]"
            ]
        ),
        ("- |a|b|\n  |-|-|\n  |c|d|\n- x", ["a│b", "c│d"]),
        ("1. x\n\n   |a|b|\n   |-|-|\n   |c|d|\n", ["a│b", "c│d"]),
        ("> |a|b|\n> |-|-|\n> |c|d|\n", ["a│b", "c│d"]),
        ("> - > |a|b|\n>   > |-|-|\n>   >|c|d|\n", ["a│b", "c│d"]),
        ("> |a|b|\n> |-|-|\n|c|d|\n", ["a│b", "c│d"]),
        ("|a|\n|-|\n|b|\n\n|c|\n|-|\n|d|\n", ["a", "b", "c", "d"]),
        ("|a|\n|-|\n|-|\n", ["a", "-"]),
        ("|a|\n|-|\n# b", ["a"]),
        ("|a|\n|-|\n- b", ["a"]),
    ]

    @Test(arguments: tables)
    func `a pipe table is read`(markdown: String, expected: [String]) {
        #expect(rows(markdown) == expected)
    }

    @Test(arguments: [
        "|a|b|\n|-|\n", "|a|\n|-|-|\n", "|a|b|\n", "|a|b|\n\n|-|-|\n", "a\n---\nb|c",
        "|a|b|\n|-|x|\n", "|a|b|\n|-||\n", "|a|b|\n|:|-|\n", "|a|b|\n|::-|-|\n", "|a|b|\n|- -|-|\n",
        "    |a|\n    |-|\n", "```\n|a|\n|-|\n```\n", "|-|-|\n", "a|b\n- | -\n", "a | b\nc | d\n",
        "|a|\n\\|-|\n", "- |a|\n\n|-|\n",
    ])
    func `what is no pipe table stays text`(markdown: String) {
        #expect(!html(parsed(markdown)).contains("<table>"))
    }

    @Test func `CommonMark alone has no tables`() {
        #expect(
            html(parsed("|a|\n|-|", style: .plain(headingIDs: true))) == "<p>|a|\n|-|</p>\n")
    }

    @Test(arguments: [
        ("x *y*\nz\n|a|\n|-|\n", "<p>x <em>y</em>\nz</p>\n<div"),
        ("x *y\n|a*|\n|-|\n", "<p>x *y</p>\n<div"),
        ("x  \n    # y\n|a|\n|-|\n", "<p>x<br />\n# y</p>\n<div"),
        (
            "[r]: u\n|[r]|\n|-|\n",
            "<div class=\"table\" tabindex=\"0\">\n<table>\n<thead>\n<tr>\n<th scope=\"col\"><a"
        ),
        ("> x\n> |a|\n> |-|\n", "<blockquote>\n<p>x</p>\n<div"),
        ("- x\n  |a|\n  |-|\n", "<ul>\n<li>x\n<div"),
        ("- |a|\n  |-|\n", "<ul>\n<li>\n<div"),
        ("|a|\n|-|\n\nx", "<div"),
    ])
    func `the lines before a table stay a paragraph`(markdown: String, start: String) {
        #expect(html(parsed(markdown)).hasPrefix(start))
    }

    @Test func `a byte order mark in the lines before a table is a character like any other`() {
        let text = " \u{FEFF}> a\n<b>\n| c | d |\n|---|---|\n| [e](f) |\n"
        #expect(
            page(parsed(text)).hasPrefix(
                "<p>\u{FEFF}&gt; a\n</p>\n<div class=\"table\" tabindex=\"0\">"))
        #expect(page(parsed(text)).contains("<td><a href=\"f\">e</a></td>"))
        #expect(findings(text).first?.hasPrefix("2:1-4 raw-html") == true)
    }

    @Test func `a cell too many is an error`() {
        #expect(
            findings("|ñ|b|\n|-|-|\n|c|d|\n| é | d | e | f\n> |a|\n> |-|\n> |b|c|\n") == [
                "4:11-16 table-row-too-long: 4, 2", "7:6-8 table-row-too-long: 2, 1",
            ])
    }

    @Test func `the links of a text are in order, those of cells included`() {
        let text = parsed(
            "[a](1)\n\nx [b](2)\n|[c](3)|d|\n|-|-|\n|e|![f](4) [g](javascript:h)|\n\n[i](5)")
        #expect(text.links.map(\.target) == ["1", "2", "3", "4", "5"])
        #expect(text.links.map(\.text) == ["a", "b", "c", "f", "i"])
        #expect(text.links.map(\.range.start.line) == [1, 3, 4, 6, 8])
        #expect(text.links.map(\.range.start.column) == [5, 7, 6, 9, 5])
        #expect(text.links.map(\.offset) == text.links.map(\.offset).sorted())
        #expect(text.blocks.map(\.line) == [1, 3, 8])
    }

    @Test func `a finding in a cell has its line`() {
        #expect(
            findings("|a|\n|-|\n|b|\n|x <b>|\n|[c](d:e)|\n") == [
                "4:4-7 raw-html: <b>", "5:6-9 unsafe-link: d:e",
            ])
    }

    @Test func `a table in an item is part of the item`() {
        let text = parsed("1. a\n\n   |b|c|\n   |-|-|\n   |[d](e)|f|\n2. g\n")
        guard case .list(let list) = text.blocks.first?.kind else {
            Issue.record("There is no list.")
            return
        }
        #expect(list.items.map(\.plainText) == ["a\nb c\nd f", "g"])
        #expect(text.links.map(\.range) == [SourceRange(line: 5, column: 9, length: 1)])
    }
}
