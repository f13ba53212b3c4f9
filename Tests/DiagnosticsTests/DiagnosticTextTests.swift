import Testing

@testable import Diagnostics

/// What a reader at a terminal sees.
struct DiagnosticTextTests {
    private let date = Diagnostic(
        Examples.error, "publicado",
        in: SourceFile(
            path: "Content/alcaldia-de-cali/index.md",
            text: "---\ntítulo: Cali\n  publicado: 23/08/2016\n---\n"),
        at: SourceRange(line: 3, column: 14, length: 10), hint: .write("2016-08-23"))

    @Test func `a finding shows place, message, code, excerpt, caret and hint`() {
        #expect(
            date.text(in: .english) == """
                Content/alcaldia-de-cali/index.md:3:14: error: 'publicado' is wrong [bad-thing]
                    publicado: 23/08/2016
                               ^~~~~~~~~~
                  hint: write 2016-08-23
                """)
    }

    @Test func `it speaks Spanish as well`() {
        #expect(
            date.text(in: .spanish) == """
                Content/alcaldia-de-cali/index.md:3:14: error: «publicado» está mal [bad-thing]
                    publicado: 23/08/2016
                               ^~~~~~~~~~
                  sugerencia: escriba 2016-08-23
                """)
    }

    @Test func `a finding about a file as a whole shows no place in it`() {
        #expect(
            Diagnostic(Examples.warning, "x", path: "Content/a.md").text(in: .spanish)
                == "Content/a.md: aviso: «x» es raro [odd-thing]")
    }

    @Test func `a finding about no file begins with how grave it is`() {
        #expect(
            Diagnostic(Examples.note, path: "").text(in: .english)
                == "note: no more [plain-thing]")
    }

    @Test func `an empty range is one caret`() {
        #expect(
            Examples.excerpt(of: Examples.finding(in: "abc", column: 2, length: 0))
                == ["  abc", "   ^"])
    }

    @Test func `a place past the end of its line is just behind it`() {
        #expect(
            Examples.excerpt(of: Examples.finding(in: "abc", column: 90, length: 5))
                == ["  abc", "     ^"])
    }

    @Test func `a place on an empty line is its beginning`() {
        #expect(
            Examples.excerpt(of: Examples.finding(in: "", column: 1, length: 0)) == ["  ", "  ^"])
    }

    @Test func `a range over several lines is marked to the end of its first`() {
        let file = SourceFile(path: "a", text: "one two\nthree\n")
        let range = SourceRange(Position(line: 1, column: 5), Position(line: 2, column: 3))
        #expect(
            Examples.excerpt(of: Diagnostic(Examples.error, "x", in: file, at: range))
                == ["  one two", "      ^~~"])
    }

    @Test func `a tab takes one column, so the caret is in the right place`() {
        #expect(
            Examples.excerpt(of: Examples.finding(in: "\tkey:\tx", column: 7, length: 1))
                == ["   key: x", "        ^"])
    }

    @Test func `columns count letters and not their bytes`() {
        #expect(
            Examples.excerpt(of: Examples.finding(in: "añoñó x", column: 7, length: 1))
                == ["  añoñó x", "        ^"])
    }

    @Test(arguments: [1, 40, 41, 60, 150, 259, 300, 301])
    func `a long line is cut around the column`(column: Int) throws {
        let line = String((1...300).map { Character(String($0 % 10)) })
        let lines = Examples.excerpt(of: Examples.finding(in: line, column: column, length: 30))
        let (excerpt, caret) = (Array(lines[0]), Array(lines[1]))
        #expect(excerpt.count <= 2 + 78)
        #expect(caret.count <= excerpt.count + 1)
        let start = try #require(caret.firstIndex(of: "^"))
        // The digit above the caret is the column's last digit.
        if column <= 300 { #expect(excerpt[start] == Character(String(column % 10))) }
        #expect((excerpt[2] == "…") == (column > 40))
        #expect((excerpt.last == "…") == (column < 265))
    }

    @Test(arguments: [
        "\u{0}", "\u{7}", "\u{1B}", "\u{7F}", "\u{9B}", "\u{2028}", "\u{202E}", "\u{2066}",
        "\u{200F}",
    ])
    func `what could steer a terminal is shown as a sign`(control: String) {
        let hostile = Diagnostic(
            Examples.error, "x\(control)y",
            in: SourceFile(path: "a\(control).md", text: "z\(control)[31mz"),
            at: SourceRange(line: 1, column: 1, length: 1), hint: .write("h\(control)"))
        let text = hostile.text(in: .english)
        #expect(!text.unicodeScalars.contains(control.unicodeScalars.first ?? " "))
        #expect(
            text == """
                a\u{FFFD}.md:1:1: error: 'x\u{FFFD}y' is wrong [bad-thing]
                  z\u{FFFD}[31mz
                  ^
                  hint: write h\u{FFFD}
                """)
    }

    @Test func `colours change nothing but the colours`() {
        let coloured = date.text(in: .english, coloured: true)
        #expect(coloured.contains("\u{1B}[1;31merror:\u{1B}[0m"))
        #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == date.text(in: .english))
    }
}
