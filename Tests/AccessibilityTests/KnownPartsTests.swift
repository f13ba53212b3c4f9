import Testing

@testable import Accessibility

/// Parts that pages share: they are read once, and every page is read as if it were the first.
struct KnownPartsTests {
    static let parts = [
        "<li><a href=\"a.html\">Una entidad con su nombre y sus palabras</a></li>",
        "<li>Sin su final <a href=\"a.html\">una entidad con su nombre</a>",
        "<li><a id=\"una\" href=\"a.html\">Una entidad con su nombre</a></li>",
        "<li><a href=\"#una\">Una entidad con su nombre</a> <b id=\"una\">y otra</b></li>",
        "<li><h3>Una entidad con su nombre y sus palabras</h3></li>",
        "<li><h2>Una entidad con su nombre y sus palabras</h2></li>",
        "<li><label for=\"r\">Buscar entre todas</label><input id=\"r\" type=\"search\"></li>",
        "<li><input type=\"search\" aria-label=\"Buscar entre todas\"></li>",
        "<li><input type=\"search\"> Buscar entre todas las entidades</li>",
        "<li><nav aria-label=\"Otro menú\"><a href=\"a.html\">Una entidad</a></nav></li>",
        "<li><table><tr><th scope=\"col\">Una entidad<td>con su nombre</table></li>",
        "<li>En una celda <th>que no está en ninguna tabla</th></li>",
        "<li><video src=\"a.mp4\"><track kind=\"captions\" src=\"a.vtt\"></video></li>",
        "<li><meta name=\"viewport\" content=\"width=device-width\"> Una entidad</li>",
        "<li><title>Una entidad con su nombre</title><a href=\"a.html\">Una</a></li>",
        "<li><header><a href=\"a.html\">Una entidad con su nombre</a></header></li>",
        "<li><a href=\"a.html\"></a> Un enlace sin palabras en una entidad</li>",
        "<li>Un final que sobra en una entidad con su nombre</b></li>",
        "<header><p><a href=\"a.html\">Una entidad con su nombre</a></p></header>",
        "<header><ul><li><a href=\"a.html\">Una entidad con su nombre</a></li></ul></header>",
        "<footer><p><a href=\"a.html\">Una entidad</a> y <a href=\"b.html\">otra</a></p></footer>",
        "<footer><section id=\"una\"><h2>Una entidad con su nombre</h2></section></footer>",
    ]

    static let surroundings: [(before: String, after: String)] = [
        ("", ""), ("<ul>", "</ul>"), ("<ol><li>Una", "</ol>"), ("<div>", "</div>"),
        ("<p>Uno<ul>", "</ul>"), ("<ul aria-hidden=\"true\">", "</ul>"),
        ("<a href=\"c.html\"><ul>", "</ul></a>"), ("<div id=\"una\"></div><ul>", "</ul>"),
        ("<h2>Uno</h2><h3>Dos</h3><ul>", "</ul>"), ("<label>Uno <ul>", "</ul></label>"),
        ("<table><tr><th scope=\"col\">Uno<td><ul>", "</ul></table>"),
        ("<table><tr><td><ul>", "</ul></table>"), ("<video src=\"b.mp4\"><ul>", "</ul></video>"),
        ("<svg role=\"img\" aria-label=\"Uno\"><ul>", "</ul></svg>"), ("<b><ul>", "</ul></b>"),
        ("<header><ul>", "</ul></header>"), ("<section><ul>", "</ul></section>"),
        ("<section><div>", "</div></section>"),
    ]

    @Test(arguments: parts)
    func `a page is read after others as if it were the first`(part: String) {
        var reader = PageReader()
        for _ in 1...3 {
            for (before, after) in Self.surroundings {
                let content = before + part + after
                let start = SoundPage.text.replacing("<nav aria-labelledby", with: content + "<nav")
                for text in [SoundPage.page(content), start, SoundPage.page(content + content)] {
                    let html = Array(text.utf8)
                    var first = PageReader()
                    first.read(html.span)
                    reader.read(html.span)
                    #expect(Self.account(of: reader) == Self.account(of: first), "\(content)")
                }
            }
        }
    }

    /// All that a reader says of a page.
    private static func account(of reader: PageReader) -> String {
        """
        \(reader.faults)
        \(reader.title as Any) \(reader.titleKey as Any) \(reader.bodyTag)
        \(reader.leadsOn) \(reader.hasMenu) \(reader.hasSearch)
        \(reader.mentions)
        \(reader.tally)
        """
    }

    @Test func `the header is kept when it is met again, and then taken`() {
        var reader = PageReader()
        let html = Array(SoundPage.text.utf8)
        reader.read(html.span)
        #expect(reader.knownParts.bytes.isEmpty)
        for _ in 1...3 {
            reader.read(html.span)
            #expect(reader.knownParts.bytes.starts(with: "<header".utf8))
            #expect(reader.knownParts.bytes.suffix(9).elementsEqual("</header>".utf8))
        }
    }

    @Test func `a page that breaks off in a part that is known is read to its end`() {
        let html = Array(SoundPage.text.utf8)
        var reader = PageReader()
        for _ in 1...3 { reader.read(html.span) }
        for count in 0..<html.count {
            let part = Array(html[..<count])
            var first = PageReader()
            first.read(part.span)
            reader.read(part.span)
            #expect(Self.account(of: reader) == Self.account(of: first))
        }
    }
}
