import Diagnostics
import Testing

@testable import CommonMark

struct ListTests {
    /// The first list of a text.
    private func list(_ text: FormattedText) throws -> List {
        for block in text.blocks {
            if case .list(let list) = block.kind { return list }
        }
        throw NoList()
    }
    private struct NoList: Error {}

    @Test(arguments: [
        ("1. a\n2. b\n3. c\n", [1, 2, 3]), ("1. a\n2. b\n4. c\n5. d\n", [1, 2, 4, 5]),
        ("7) a\n8) b\n", [7, 8]), ("0. a\n1. b\n", [0, 1]), ("1. a\n1. b\n", [1, 1]),
        ("  3. a\n  04. b\n", [3, 4]), ("1.\ta\n2.\tb\n", [1, 2]),
        ("1. a\n\n   b\n\n2. c\n", [1, 2]),
        ("123456789. a\n", [123_456_789]), ("- a\n- b\n", [nil, nil]), ("1.\n2.\n", [1, 2]),
        ("1. 5. a\n2. b\n", [1, 2]),
    ])
    func `items have the numbers that their author wrote`(markdown: String, numbers: [Int?]) throws
    {
        let list = try list(parsed(markdown))
        #expect(list.items.map(\.number) == numbers)
        #expect(list.isOrdered == (numbers.first.flatMap(\.self) != nil))
    }

    @Test(arguments: [
        ("1. a\n3. b\n4. c\n", "<ol>\n<li>a</li>\n<li value=\"3\">b</li>\n<li>c</li>\n</ol>\n"),
        ("5. a\n5. b\n", "<ol start=\"5\">\n<li>a</li>\n<li value=\"5\">b</li>\n</ol>\n"),
        (
            "- 1. a\n  3. b\n",
            "<ul>\n<li>\n<ol>\n<li>a</li>\n<li value=\"3\">b</li>\n</ol>\n</li>\n</ul>\n"
        ),
        (
            "> 2. a\n> 1. b\n",
            "<blockquote>\n<ol start=\"2\">\n<li>a</li>\n<li value=\"1\">b</li>\n</ol>\n"
                + "</blockquote>\n"
        ),
    ])
    func `a number out of order is published as written`(markdown: String, expected: String) {
        #expect(html(parsed(markdown)) == expected)
    }

    @Test func `a number out of order is a warning at its place`() {
        #expect(
            findings("1. á\n2. b\n4. c\n5. d\n\n> - 1. x\n>   7. y\n") == [
                "3:1-3 renumbered-item: 4, 3", "7:5-7 renumbered-item: 7, 2",
            ])
    }

    @Test func `CommonMark alone counts for itself`() {
        #expect(
            html(parsed("1. a\n3. b\n", style: .plain(headingIDs: false)))
                == "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n")
    }

    @Test func `items know their HTML, words and places`() throws {
        let text = parsed("x\n\n1.  Dirigir la *política*.  \n    ## Más\n2. [b](c)\n\n   d\n10.\n")
        let list = try list(text)
        #expect(
            list.items.map { String(decoding: text.html[$0.html], as: UTF8.self) } == [
                "\n<p>Dirigir la <em>política</em>.</p>\n<h2 id=\"mas\">Más</h2>\n",
                "\n<p><a href=\"\">b</a></p>\n<p>d</p>\n", "",
            ])
        #expect(list.items.map(\.plainText) == ["Dirigir la política.\nMás", "b\nd", ""])
        #expect(list.items.map(\.line) == [3, 5, 8])
        #expect(
            list.items.map(\.range) == [
                SourceRange(line: 3, column: 5, length: 22),
                SourceRange(line: 5, column: 4, length: 6),
                SourceRange(line: 8, column: 4, length: 0),
            ])
    }

    @Test func `the items of a tight list have no paragraphs`() throws {
        let text = parsed("- a\n  - b\n- c\n")
        #expect(
            try list(text).items.map { String(decoding: text.html[$0.html], as: UTF8.self) }
                == ["a\n<ul>\n<li>b</li>\n</ul>\n", "c"])
        #expect(try list(text).items.map(\.plainText) == ["a\nb", "c"])
    }

    @Test func `only lists at the top level have items`() {
        let text = parsed("> - a\n\n- b\n\nc\n\n1. d\n")
        let lists = text.blocks.compactMap { block -> [String]? in
            guard case .list(let list) = block.kind else { return nil }
            return list.items.map(\.plainText)
        }
        #expect(lists == [["b"], ["d"]])
    }
}
