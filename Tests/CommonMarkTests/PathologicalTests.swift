import Diagnostics
import Testing

@testable import CommonMark

/// Inputs that make libcmark 0.30.2 or a careless reader take very long.
@Suite(.timeLimit(.minutes(30)))
struct PathologicalTests {
    private static func half(_ first: String, _ second: String) -> String {
        String(repeating: first, count: 100_000 / first.utf8.count)
            + String(repeating: second, count: 100_000 / second.utf8.count)
    }

    static let refused: [(String, String)] = [
        (String(repeating: "- ", count: 101) + "x", "text-too-deep"),
        (String(repeating: ">", count: 101), "text-too-deep"),
        (String(repeating: "1. > ", count: 51) + "x", "text-too-deep"),
        (String(repeating: " ", count: 300) + "- x", "text-too-deep"),
        (
            String(repeating: "- ", count: 90) + "x" + String(repeating: "\n", count: 300_000),
            "text-too-deep"
        ),
        (
            "> " + String(repeating: "- ", count: 90) + "x\n"
                + String(repeating: ">\n", count: 300_000), "text-too-deep"
        ),
        (half(">", "a*"), "text-too-deep"),
        (half("- ", "\n"), "text-too-deep"),
        (String(repeating: "![[]()", count: 20_000), "text-too-dense"),
        (half("![", "[](b)"), "text-too-dense"),
        ("[a]: b\n\n" + half("![", "[a]"), "text-too-dense"),
        // Lines that look like the end of a paragraph, and are not.
        (
            String(repeating: "![", count: 20_000) + "\n+\n"
                + String(repeating: "[](b)", count: 20_000),
            "text-too-dense"
        ),
        (
            String(repeating: "![", count: 20_000) + "\n     >\n"
                + String(repeating: "[](b)", count: 20_000), "text-too-dense"
        ),
        // A long definition that is used often.
        (
            "[a]: " + String(repeating: "x", count: 100_000) + "\n\n"
                + String(repeating: "[a]", count: 20_000),
            "text-too-dense"
        ),
        (
            "[a]:\n[" + String(repeating: "x", count: 100_000) + "\n\n"
                + String(repeating: "[a]", count: 20_000), "text-too-dense"
        ),
        (
            "[a]: b '" + String(repeating: "\n[x]: y", count: 20_000) + "'\n\n"
                + String(repeating: "[a]", count: 20_000), "text-too-dense"
        ),
        // Cells that are nowhere in the text.
        (
            String(repeating: "|a", count: 1000) + "\n" + String(repeating: "|-", count: 1000)
                + "\n"
                + String(repeating: "b\n", count: 1000), "text-too-dense"
        ),
    ]

    @Test(arguments: refused.indices)
    func `a text that would take too long is refused`(index: Int) {
        let (markdown, code) = Self.refused[index]
        let (text, diagnostics) = read(markdown)
        #expect(diagnostics.map(\.rule.code) == [code])
        #expect(diagnostics.allSatisfy { $0.range != nil })
        #expect(text == FormattedText())
    }

    static let units = [
        "[", "![", "[a](", "[a](<", "[]", "[a]", "[a][", "[a](b)", "*", "_", "*a ", "a**b", "*_",
        "`", "`a",
        "<", "<a", "<?", "<!A ", "<![CDATA[", "<!--", "</", "<a b=\"", "<ab:c> ", "&", "&#1", "\\",
        "!",
        "\n", "> \n", "-\n", "- a\n\n", "1. a\n", "a\n=\n", "[a]: b\n", "[a]: b \"\n", "# a\n",
        "```\n",
        "\t", "a  \n", "<b>", "<b>\n\n", "<!-- a -->", "[`", "[_*a", "|", "|-|\n", "a|b\n-|-\n",
        "|a|\n|-|\n\n", "|a|\n|-|\n|[a](b)|\n\n", "\0", "\r", "[a](javascript:b) ",
    ]

    @Test(arguments: units)
    func `no sign is slow in great numbers`(unit: String) {
        let (text, _) = read(String(repeating: unit, count: 100_000 / unit.utf8.count))
        #expect(text.links.map(\.offset) == text.links.map(\.offset).sorted())
    }

    @Test func `great depth on both sides of a word is no matter`() {
        let stars = String(repeating: "*", count: 30_000)
        #expect(html(parsed(stars + "x" + stars)).count == 255_009)
        let text = parsed(String(repeating: "> ", count: 100) + "x")
        #expect(text.plainText == "x")
    }

    @Test func `many equal headings have different ids`() {
        let text = parsed(String(repeating: "# a\n", count: 20_000))
        #expect(Set(text.outline.map(\.id)).count == 20_000)
    }

    @Test func `a text that is too large is refused`() {
        let (text, diagnostics) = read(String(repeating: "a", count: FormattedText.sizeLimit + 1))
        #expect(diagnostics.map(\.rule.code) == ["text-too-large"])
        #expect(diagnostics.map(\.arguments) == [["1048577", "1048576"]])
        #expect(text == FormattedText())
    }

    @Test func `the limit of the size can be another`() {
        var diagnostics: [Diagnostic] = []
        let file = SourceFile(path: "a.md", text: "---\n---\nabcde")
        _ = FormattedText.parse(file, bodyStart: 8, sizeLimit: 5, diagnostics: &diagnostics)
        #expect(diagnostics == [])
        _ = FormattedText.parse(file, bodyStart: 8, sizeLimit: 4, diagnostics: &diagnostics)
        #expect(diagnostics.map(\.arguments) == [["5", "4"]])
    }

    static let ordinary = [
        (1...400).map { "[\($0)]: https://ejemplo.gov.co/normas/decreto-\($0)\n" }.joined() + "\n"
            + (1...400).map { "[Decreto \($0)][\($0)] " }.joined(),
        String(repeating: "![Foto de la sede](foto.jpg) ", count: 2000),
        (0..<20).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
            + String(repeating: "\n", count: 10_000),
        String(repeating: "* ", count: 40) + "\n\n" + String(repeating: "-", count: 2000),
    ]

    @Test(arguments: ordinary)
    func `what people write is not refused`(markdown: String) {
        #expect(findings(markdown) == [])
    }
}

struct MemoryTests {
    @Test(arguments: [
        "", "# a", "| a | b |\n|---|---|\n| c | [d] |\n\n[d]: e", "- a\n\n  | a |\n  |---|\n",
        String(repeating: "> ", count: 200) + "a",
    ])
    func `a text gives back the memory of all its trees`(markdown: String) {
        _ = read(markdown)
        #expect(ThreadTrees.count == 0)
    }
}

struct ConcurrencyTests {
    @Test func `eight tasks at a time give what one gives`() async {
        let texts = (0..<200).map { number in
            """
            # Título \(number)

            \(number). Uno [a](b-\(number).md) <!-- c -->
            \(number + 2). Dos <i>

            | a | b |
            |---|--:|
            | `\(number)` | ![c](d.png) |
            """
        }
        let serial = texts.map { read($0) }
        let results = await withTaskGroup(of: (Int, FormattedText, [Diagnostic]).self) { group in
            for slice in 0..<8 {
                for index in stride(from: slice, to: texts.count, by: 8) {
                    group.addTask {
                        let result = read(texts[index])
                        return (index, result.text, result.diagnostics)
                    }
                }
            }
            var results: [(Int, FormattedText, [Diagnostic])] = []
            for await result in group { results.append(result) }
            return results
        }
        #expect(results.count == 200)
        for (index, text, diagnostics) in results {
            #expect(text == serial[index].text)
            #expect(diagnostics == serial[index].diagnostics)
        }
    }
}
