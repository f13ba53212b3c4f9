import Foundation
import Testing

@testable import Accessibility

/// Each rule of pages, by a page that keeps all of them and one change to it.
struct PageReaderTests {
    @Test func `a page with a little of everything has no fault`() {
        #expect(SoundPage.faults(of: SoundPage.text) == [])
    }

    struct Change: Sendable, CustomTestStringConvertible {
        let rules: [PageRule]
        let from: String
        let to: String
        var details: [String]?
        var testDescription: String { "\(rules): \(from) → \(to)" }

        init(_ rules: PageRule..., from: String, to: String, details: [String]? = nil) {
            self.rules = rules
            self.from = from
            self.to = to
            self.details = details
        }
    }

    static let changes = [
        Change(.language, from: " lang=\"es-CO\"", to: ""),
        Change(.language, from: "lang=\"es-CO\"", to: "lang=\"\""),
        Change(.language, from: "lang=\"es-CO\"", to: "lang=\"es_CO\""),
        Change(.partLanguage, from: "lang=\"en\"", to: "lang=\"inglés\"", details: ["inglés"]),
        Change(.partLanguage, from: "hreflang=\"es\"", to: "hreflang=\"e\"", details: ["e"]),
        Change(.title, from: "<title>Secretaría General · Portal</title>", to: ""),
        Change(.title, from: "Secretaría General · Portal", to: " &nbsp;"),
        Change(
            .longTitle, from: "Secretaría General · Portal",
            to: String(repeating: "á", count: 251), details: ["251"]),
        Change(.viewport, from: "name=\"viewport\"", to: "name=\"other\""),
        Change(.zoomForbidden, from: "initial-scale=1\"", to: "user-scalable=no\""),
        Change(.zoomForbidden, from: "initial-scale=1\"", to: "maximum-scale=1.5\""),
        Change(.main, from: "<h3>Figuras</h3>", to: "<main></main>", details: ["2"]),
        Change(.landmark, from: "<footer><p>Pie</p></footer>", to: "", details: ["footer"]),
        Change(.unnamedNavigation, from: " aria-label=\"Menú\"", to: ""),
        Change(.unnamedNavigation, from: "aria-labelledby=\"ruta\"", to: "aria-label=\"Menú\""),
        Change(.skipLink, from: "href=\"#contenido\"", to: "href=\"otra.html\""),
        Change(.skipLink, from: "<a class=\"skip\"", to: "<button>Menú</button><a"),
        Change(.heading, from: "<h2>Formulario</h2>", to: "<h1>Formulario</h1>", details: ["2"]),
        Change(.skippedHeading, from: "<h3>Figuras</h3>", to: "<h4>F</h4>", details: ["2", "4"]),
        Change(.emptyHeading, from: "<h3>Figuras</h3>", to: "<h3> </h3>", details: ["h3"]),
        Change(
            .emptyHeading, from: "<h3>Figuras</h3>",
            to: "<h3><span aria-hidden=\"true\">x</span></h3>"),
        Change(.imageWithoutText, from: "alt=\"\"", to: ""),
        Change(
            .imageTextIsName, from: "Escudo del municipio", to: "IMG_20.JPG",
            details: ["IMG_20.JPG"]),
        Change(.unnamedDrawing, from: " aria-hidden=\"true\"", to: ""),
        Change(.linkWithoutText, from: "alt=\"GOV.CO\"", to: "alt=\"\""),
        Change(.linkWithoutText, from: ">Inicio<", to: "><"),
        Change(.tableWithoutHeader, from: "<th scope=\"col\">Concepto<th", to: "<td>Concepto<td"),
        Change(.headerWithoutScope, from: "<th scope=\"col\">Concepto", to: "<th>Concepto"),
        Change(.listContent, from: "<ol><li>Uno", to: "<ol><p>a</p><li>", details: ["ol", "<p>"]),
        Change(.listContent, from: "<ol><li>Uno", to: "<ol>aquí<li>", details: ["ol", "«aquí»"]),
        Change(.listContent, from: "<dl><div>", to: "<dl><p></p><div>", details: ["dl", "<p>"]),
        Change(.itemOutsideList, from: "<p lang=\"en\">Text</p>", to: "<li>a</li>"),
        Change(.itemOutsideList, from: "<p lang=\"en\">Text</p>", to: "<dd>a</dd>"),
        Change(.brokenReference, .unlabelledControl, from: "for=\"q\"", to: "for=\"r\""),
        Change(.unlabelledControl, from: " aria-label=\"Año\"", to: "", details: ["input"]),
        Change(.unlabelledControl, from: ">Imprimir<", to: "> <", details: ["button"]),
        Change(.unlabelledControl, .strayEndTag, from: "<label>Tema", to: "Tema"),
        Change(.unlabelledControl, from: "type=\"submit\"", to: "type=\"button\""),
        Change(.unlabelledControl, from: ">Más<", to: "><", details: ["summary"]),
        Change(.unnamedFrame, from: " title=\"Mapa\"", to: ""),
        Change(.uncaptionedVideo, from: "captions", to: "chapters"),
        Change(.duplicateID, from: "id=\"tabla\"", to: "id=\"tabla\"><p id=\"tabla\""),
        Change(
            .brokenReference, from: "href=\"#tabla\"", to: "href=\"#tablas\"",
            details: ["href", "tablas"]),
        Change(.brokenReference, from: "\"figura\"", to: "\"figura otra\""),
        Change(.unclosedElement, from: "</div></dl>", to: "</dl>", details: ["div"]),
        Change(.unclosedElement, from: "</article>", to: "", details: ["article"]),
        Change(.strayEndTag, from: "</article>", to: "</article></b>", details: ["b"]),
        Change(.positiveTabindex, from: "tabindex=\"-1\"", to: "tabindex=2", details: ["2"]),
        Change(.takesFocus, from: "<input id=\"q\"", to: "<input autofocus id=\"q\""),
        Change(
            .eventAttribute, from: "<p lang=\"en\"", to: "<p onClick=\"a()\"",
            details: ["onClick"]),
        Change(.playsAlone, from: "<video controls", to: "<video autoplay", details: ["video"]),
        Change(
            .refresh, from: "<meta charset=\"utf-8\">",
            to: "<meta http-equiv=\"Refresh\" content=\"0; url=a.html\">"),
        Change(.movingText, from: "<p lang=\"en\">Text</p>", to: "<marquee>a</marquee>"),
    ]

    @Test(arguments: changes)
    func `what breaks a rule is found, and nothing else`(change: Change) throws {
        let range = try #require(SoundPage.text.firstRange(of: change.from))
        let text = SoundPage.text.replacingCharacters(in: range, with: change.to)
        let faults = SoundPage.faults(of: text)
        #expect(Set(faults.map(\.rule)) == Set(change.rules), "\(faults)")
        if let details = change.details { #expect(faults.first?.details == details) }
        for fault in faults where !fault.range.isEmpty {
            let tag = Array(text.utf8)[fault.range]
            #expect(tag.first == UInt8(ascii: "<") && tag.last == UInt8(ascii: ">"))
        }
    }

    @Test func `every rule of pages is broken by a change`() {
        let shown = Set(Self.changes.flatMap(\.rules))
        // What only all pages together show: PageReviewTests in BuildTests.
        let others = Set(PageRule.allCases.filter { $0.isOfStyle || $0.isOfSite })
        #expect(shown.isDisjoint(with: others))
        #expect(shown.union(others) == Set(PageRule.allCases))
    }

    static let sound = [
        "<svg role=\"presentation\"><g/></svg>",
        "<svg aria-hidden=\"true\"><a href=\"a.html\" tabindex=\"-1\"><rect/></a></svg>",
        "<p><a href=\"a.html\" aria-label=\"Plan\"></a></p>",
        "<p><a href=\"a.html\"><svg aria-label=\"Plan\"><g/></svg>Plan</a></p>",
        "<p><a id=\"aqui\"></a></p>",
        "<p><input type=\"image\" alt=\"Buscar\" src=\"a.png\"></p>",
        "<table role=\"presentation\"><tr><td>a</table>",
        "<p><a href=\"#top\">Arriba</a></p>",
        "<p id=\"año\"><a href=\"#a%C3%B1o\">Año</a></p>",
        "<audio src=\"a.mp3\" controls></audio>",
        "<video src=\"a.mp4\" autoplay muted><track kind=subtitles src=a.vtt></video>",
        "<textarea aria-label=\"Texto\"><a></textarea>",
        "<style>a > b { color: red }</style>",
        "<p>a < b, 3<4</p>",
        "<p data-hidden=\"true\" data-label=\"x\">a</p>",
        "<ul><!-- nada --><li>a</li></ul>",
        "<p>a<br/>b<wbr>c</p>",
        "<h2>Uno</h2><h3>Dos</h3><h2>Tres</h2><h3>Cuatro</h3><h4>Cinco</h4>",
        "<template><li>a</li></template>".replacing("<li>a</li>", with: "<p>a</p>"),
    ]

    @Test(arguments: sound)
    func `what is in order is let be`(content: String) {
        #expect(SoundPage.faults(of: SoundPage.page(content)) == [])
    }

    @Test func `a page of a former address may lead to another at once, and only so`() {
        for (content, isRight) in [("0; url=a.html", true), ("0", true), ("5; url=a.html", false)] {
            let text = SoundPage.text.replacing(
                "<meta charset=\"utf-8\">",
                with: "<meta http-equiv=\"refresh\" content=\"\(content)\">")
            #expect(SoundPage.rules(of: text, leadsAway: true) == (isRight ? [] : [.refresh]))
            #expect(SoundPage.rules(of: text) == [.refresh])
        }
    }

    @Test func `a page needs a menu where links lead to others`() {
        func page(_ links: String) -> String {
            """
            <html lang="es"><meta name="viewport"><title>A</title><body><a href="#a">A</a><header>\
            </header><main id="a"><h1>A</h1>\(links)</main><footer></footer></html>
            """
        }
        let outside =
            "<p><a href=\"mailto:a@b.co\">a</a><a href=\"https://b.co/\">b</a>"
            + "<a href=\"whatsapp://send\">c</a></p>"
        #expect(SoundPage.rules(of: page(outside)) == [])
        let inside = "<p><a href=\"a.html\">a</a><a href=\"../b.html\">b</a></p>"
        #expect(SoundPage.faults(of: page(inside)).map(\.details) == [["nav"]])
    }

    @Test func `the words of the title are known, and equal titles have equal keys`() {
        var reader = PageReader()
        let html = Array(SoundPage.text.utf8)
        reader.read(html.span)
        let title = reader.title.map { String(decoding: html[$0], as: UTF8.self) }
        #expect(title == "Secretaría General · Portal")
        let key = reader.titleKey
        reader.read(Array(SoundPage.text.replacing("· Portal", with: "· portal").utf8).span)
        #expect(reader.titleKey != key && reader.titleKey != nil)
        reader.read(Array(SoundPage.page("").utf8).span)
        #expect(reader.titleKey == key)
        reader.read([UInt8]().span)
        #expect(reader.titleKey == nil && reader.title == nil)
    }

    @Test func `the links of the head and the foot are known by their words`() {
        let html = Array(
            """
            <html lang="es"><body><header><a href="a.html"> Inicio
              <b>del</b>  <img src="x.png" alt="">portal </a></header>
            <main><header><a href="b.html">B</a></header><a href="c.html">C</a></main>
            <footer><section><a href="d.html">D</a></section><a href="e.html"></a>
            <a href="https://f.co/">F</a><a href="#g">G</a></footer>
            """.utf8)
        var reader = PageReader()
        for _ in 0..<2 {
            reader.read(html.span)
            let links = reader.frameLinks
            #expect(
                links.map { reader.target(of: $0, in: html.span) }
                    == ["a.html", "d.html", "e.html"])
            #expect(
                links.map { reader.words(of: $0, in: html.span) }
                    == ["Inicio del portal", "D", ""])
            #expect(links.map(\.isInFoot) == [false, true, true])
        }
        let key = reader.frameKey(of: html.span)
        let other = Array(
            String(decoding: html, as: UTF8.self).replacing("D</a>", with: "E</a>").utf8)
        reader.read(other.span)
        #expect(reader.frameKey(of: other.span) != key)
    }

    @Test(arguments: [
        ("../../a.html", 2, true), ("../a.html", 1, true), ("a.html", 0, true),
        ("../a.html", 2, false), ("a.html", 1, false), ("../../a.html", 1, false),
        ("./a.html", 0, false), ("../.a/../b.html", 1, false), ("/a.html", 2, true),
        ("https://a.co/", 2, true), ("#a", 2, true), ("mailto:a@b.co", 1, true), ("/a", 0, true),
    ])
    func `links that lead from the root are the same in all folders of one depth`(
        target: String, depth: Int, isFromRoot: Bool
    ) {
        let html = Array("<body><header><a href=\"\(target)\">A</a></header>".utf8)
        var reader = PageReader()
        reader.read(html.span)
        #expect(reader.leadsFromRoot(html.span, depth: depth) == isFromRoot)
    }

    @Test func `a reader used again says what a new one says`() throws {
        var reader = PageReader()
        for change in Self.changes {
            let range = try #require(SoundPage.text.firstRange(of: change.from))
            let text = SoundPage.text.replacingCharacters(in: range, with: change.to)
            reader.read(Array(text.utf8).span)
            #expect(reader.faults == SoundPage.faults(of: text))
        }
        reader.read(Array(SoundPage.text.utf8).span)
        #expect(reader.faults == [])
    }

    @Test func `a page that breaks off anywhere is read to its end`() {
        let html = Array(SoundPage.text.utf8)
        var reader = PageReader()
        for count in 0..<html.count {
            reader.read(Array(html[..<count]).span)
            #expect(!reader.faults.isEmpty || count >= html.count - 18)
            for fault in reader.faults {
                #expect(fault.range.upperBound <= count && fault.details.count < 3)
            }
        }
    }

    @Test func `random bytes are read to their end`() {
        var random = SystemRandomNumberGenerator()
        let signs = Array("<>/=\"'! -#&;abhi1\u{A0}ñ\0\n".utf8)
        var reader = PageReader()
        for _ in 0..<20_000 {
            let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
                signs.randomElement(using: &random) ?? 0
            }
            reader.read(bytes.span)
            #expect(reader.faults.allSatisfy { $0.range.upperBound <= bytes.count }, "\(bytes)")
        }
    }

    @Test func `a fault that is made often is said fifty times and no more`() {
        let images = String(repeating: "<img src=\"a\">", count: 1_000)
        #expect(SoundPage.faults(of: SoundPage.page(images)).count == 50)
    }
}
