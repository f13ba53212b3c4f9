import Diagnostics
import Testing

@testable import CommonMark

/// Words found in a text are linked at their place in its HTML, and not a character changes.
struct PlacedTextTests {
    /// The HTML of a text with a link around each range of its words that is asked for.
    static func linked(_ markdown: String, _ words: [String]) -> String {
        var diagnostics: [Diagnostic] = []
        var text = FormattedText.parse(
            SourceFile(path: "a.md", text: markdown), diagnostics: &diagnostics)
        let placed = PlacedText(of: text)
        let all = String(decoding: placed.words, as: UTF8.self)
        for (subject, part) in words.enumerated() {
            guard let range = all.firstRange(of: part) else { return "not found in: \(all)" }
            let start = all.utf8.distance(from: all.startIndex, to: range.lowerBound)
            text.addedLinks += placed.linkable(start..<start + part.utf8.count).map {
                AddedLink(html: $0, subject: subject)
            }
        }
        var output: [UInt8] = []
        text.write(0..<text.html.count, to: &output) {
            $0.target
        } open: { added, output in
            output += "<a \(added.subject)>".utf8
            return true
        }
        return String(decoding: output, as: UTF8.self)
    }

    @Test(arguments: [
        ("Según la Ley 9 de 1990.", "<p>Según la <a 0>Ley 9 de 1990</a>.</p>\n"),
        ("Ñ & «á» < Ley 9 de 1990", "<p>Ñ &amp; «á» &lt; <a 0>Ley 9 de 1990</a></p>\n"),
        ("la *Ley 9* de 1990", "<p>la <a 0><em>Ley 9</em> de 1990</a></p>\n"),
        (
            "*la Ley 9* de 1990 y",
            "<p><em>la <a 0>Ley 9</a></em><a 0> de 1990</a> y</p>\n"
        ),
        ("la Ley 9 *de 1990* y", "<p>la <a 0>Ley 9 <em>de 1990</em></a> y</p>\n"),
        ("la ***Ley* 9** de 1990", "<p>la <a 0><strong><em>Ley</em> 9</strong> de 1990</a></p>\n"),
        ("la **Ley 9 de 1990**", "<p>la <strong><a 0>Ley 9 de 1990</a></strong></p>\n"),
        ("# Ley 9 de 1990", "<h1 id=\"ley-9-de-1990\"><a 0>Ley 9 de 1990</a></h1>\n"),
        ("la Ley 9\nde 1990.", "<p>la <a 0>Ley 9\nde 1990</a>.</p>\n"),
        ("a\\\nLey 9 de 1990", "<p>a<br />\n<a 0>Ley 9 de 1990</a></p>\n"),
        ("[Ley 9 de 1990](https://a.co)", "<p><a href=\"https://a.co\">Ley 9 de 1990</a></p>\n"),
        (
            "la [Ley 9](https://a.co) de 1990",
            "<p>la <a href=\"https://a.co\">Ley 9</a> de 1990</p>\n"
        ),
    ])
    func `a citation is linked and the text stays`(markdown: String, html: String) {
        #expect(Self.linked(markdown, ["Ley 9 de 1990"]) == html)
    }

    @Test func `code and images have no words`() {
        #expect(
            Self.linked("`Ley 9 de 1990` ![Ley 9 de 1990](a.png) x", ["Ley 9"])
                == "not found in: ` ` x\n")
        #expect(Self.linked("```\nLey 9 de 1990\n```\n\nx", ["Ley 9"]) == "not found in: `\nx\n")
    }

    @Test func `entities inside of a citation are part of it`() {
        #expect(
            Self.linked("Ley 9 \"A & B\"", ["Ley 9 \"A & B\""])
                == "<p><a 0>Ley 9 &quot;A &amp; B&quot;</a></p>\n")
    }

    @Test func `two citations beside the author's own link are two links`() {
        #expect(
            Self.linked("Ley 1 de 1990, [b](c.md), Ley 2 de 1990", ["Ley 1 de 1990", "Ley 2"])
                == "<p><a 0>Ley 1 de 1990</a>, <a href=\"c.md\">b</a>, <a 1>Ley 2</a> de 1990</p>\n"
        )
    }

    @Test func `a block is a line of the words, and so is what follows a hard break`() {
        var diagnostics: [Diagnostic] = []
        let text = FormattedText.parse(
            SourceFile(path: "a.md", text: "# A\n\nb\\\nc\nd\n\n1. e\n2. f\n\n> g\n"),
            diagnostics: &diagnostics)
        let words = String(decoding: PlacedText(of: text).words, as: UTF8.self)
        #expect(words.split { $0 == "\n" } == ["A", "b", "c d", "e", "f", "g"])
    }
}
