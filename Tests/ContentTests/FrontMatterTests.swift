import Diagnostics
import Testing

@testable import Content

struct FrontMatterTests {
    /// The YAML and the text of a file as its front matter parts them, with the text's line.
    private func parts(_ text: String) -> Parts? {
        var diagnostics: [Diagnostic] = []
        guard
            let matter = FrontMatter(
                of: SourceFile(path: "a.md", text: text), diagnostics: &diagnostics)
        else { return nil }
        let bytes = Array(text.utf8)
        return Parts(
            yaml: String(decoding: bytes[matter.yaml], as: UTF8.self),
            text: String(decoding: bytes[matter.textStart...], as: UTF8.self),
            line: matter.textLine)
    }

    private struct Parts: Equatable {
        let yaml: String
        let text: String
        let line: Int
    }

    private func findings(_ text: String) -> [String] {
        var diagnostics: [Diagnostic] = []
        _ = FrontMatter(of: SourceFile(path: "a.md", text: text), diagnostics: &diagnostics)
        return diagnostics.map(words(of:))
    }

    @Test(arguments: [
        ("---\na: b\n---\ntexto\n", "a: b\n", "texto\n", 4),
        ("---\na: b\n---\n", "a: b\n", "", 4), ("---\na: b\n---", "a: b\n", "", 4),
        ("---\n---\ntexto", "", "texto", 3), ("---\n---", "", "", 3),
        ("---\n\n\n---\n\ntexto", "\n\n", "\ntexto", 5),
        // Blanks after the hyphens.
        ("--- \na: b\n---\t \ntexto", "a: b\n", "texto", 4),
        ("---\t\na: b\n---  ", "a: b\n", "", 4),
        // The line ends of Windows and of old Macs.
        ("---\r\na: b\r\n---\r\ntexto\r\n", "a: b\r\n", "texto\r\n", 4),
        ("---\ra: b\r---\rtexto", "a: b\r", "texto", 4),
        ("---\r\na: b\n---\rtexto", "a: b\n", "texto", 4),
    ])
    func `the data stand between two lines of three hyphens`(
        file: String, yaml: String, text: String, line: Int
    ) {
        #expect(parts(file) == Parts(yaml: yaml, text: text, line: line))
    }

    @Test(arguments: [
        // Rules and table rows of the text, and values that hold hyphens.
        ("---\na: b\n---\nuno\n\n---\n\ndos\n", "a: b\n", "uno\n\n---\n\ndos\n"),
        ("---\na: b --- c\n---\nx", "a: b --- c\n", "x"),
        ("---\na: |\n  ---\n---\nx", "a: |\n  ---\n", "x"),
        ("---\n----\n---\nx", "----\n", "x"), ("---\n--- x\n---\ny", "--- x\n", "y"),
        ("---\n ---\n---\ny", " ---\n", "y"), ("---\n---x\n---\ny", "---x\n", "y"),
    ])
    func `only a line of three hyphens and blanks ends the data`(
        file: String, yaml: String, text: String
    ) {
        #expect(parts(file)?.yaml == yaml)
        #expect(parts(file)?.text == text)
    }

    @Test(arguments: [
        ("texto\n", "1:1-6 no-front-matter"), ("", "1:1-2 no-front-matter"),
        ("# Misión\n---\n", "1:1-9 no-front-matter"), ("--\na: b\n--\n", "1:1-3 no-front-matter"),
        (" ---\na: b\n---\n", "1:1-5 no-front-matter"), ("----\n", "1:1-5 no-front-matter"),
        ("--- a\n---\n", "1:1-6 no-front-matter"),
        ("\n\n---\na: b\n---\n", "1:1-2 no-front-matter"),
    ])
    func `a file without data is told so on its first line`(file: String, finding: String) throws {
        let findings = findings(file)
        #expect(findings.count == 1)
        #expect(try #require(findings.first).hasPrefix(finding + " | "))
    }

    @Test(arguments: [
        ("---\na: b\n", "1:1-4 unclosed-front-matter"), ("---", "1:1-4 unclosed-front-matter"),
        ("---\n", "1:1-4 unclosed-front-matter"),
        (
            "---\na: b\n–––\ntexto\n",
            "1:1-4 unclosed-front-matter"
                + " | line 3 looks like it: write exactly three hyphens there: ---"
        ),
        (
            "---\na: b\n----\ntexto\n——\n",
            "1:1-4 unclosed-front-matter"
                + " | line 3 looks like it: write exactly three hyphens there: ---"
        ),
        (
            "---\r\na: b\r\n- -\r\n",
            "1:1-4 unclosed-front-matter"
                + " | line 3 looks like it: write exactly three hyphens there: ---"
        ),
    ])
    func `data that never end are told so, with the line that was meant`(
        file: String, finding: String
    ) {
        #expect(findings(file) == [finding])
    }

    @Test func `data are read up to 64 kB`() {
        let line = String(repeating: "a", count: 1023) + "\n"
        let whole = "---\n" + String(repeating: line, count: 64) + "---\n"
        #expect(findings(whole) == [])
        #expect(
            findings("---\n" + String(repeating: line, count: 64) + "b\n---\n")
                == ["1:1-4 front-matter-too-large: 65536"])
    }

    @Test func `a text that may have data begins after them, or at once`() {
        var diagnostics: [Diagnostic] = []
        func start(_ text: String) -> [Int] {
            let file = SourceFile(path: "a.md", text: text)
            let start = Document.textStart(of: file, diagnostics: &diagnostics)
            return [start.offset, start.line]
        }
        #expect(start("---\nñ: b\n---\ntexto") == [14, 4])
        #expect(start("texto\n---\n") == [0, 1])
        #expect(start("") == [0, 1])
        #expect(diagnostics.isEmpty)
    }
}
