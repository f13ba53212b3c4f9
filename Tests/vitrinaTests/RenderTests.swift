import Foundation
import Testing

/// `vitrina render` and `vitrina template check`.
struct RenderTests {
    private func render(_ markdown: String, _ flags: String...) throws -> Command.Run {
        try Command.run(["render"] + flags + ["-"], input: markdown)
    }

    @Test func `a text is rendered as the portal would`() throws {
        let run = try render(
            """
            ---
            título: no se ve
            ---

            # Misión y visión

            Vea [la función](funciones/05.md#uno) y [fuera](https://example.org/?a=1&b=2).

            | Sede | Teléfono |
            |------|---------:|
            | *Sur* | 1 |
            """)
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(
            run.output == """
                <h1 id="mision-y-vision">Misión y visión</h1>
                <p>Vea <a href="funciones/05.html#uno">la función</a> y \
                <a href="https://example.org/?a=1&amp;b=2">fuera</a>.</p>
                <div class="table" tabindex="0">
                <table>
                <thead>
                <tr>
                <th scope="col">Sede</th>
                <th scope="col" class="right">Teléfono</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td><em>Sur</em></td>
                <td class="right">1</td>
                </tr>
                </tbody>
                </table>
                </div>

                """)
    }

    @Test(arguments: ["<b>x</b>", "[x](javascript:alert(1))", "<script>alert(1)</script>"])
    func `what a browser could run is refused, not passed through`(markdown: String) throws {
        let run = try render(markdown)
        #expect(run.status == 1 && run.output.isEmpty)
        #expect(run.errors.hasPrefix("-:1:"))
    }

    @Test(arguments: [
        ("# One\n", "<h1>One</h1>\n"),
        (
            "<b>x</b> & [y](javascript:z)\n",
            "<p><b>x</b> &amp; <a href=\"javascript:z\">y</a></p>\n"
        ),
        ("---\ntitle: x\n---\n", "<hr />\n<h2>title: x</h2>\n"),
        ("| a |\n|---|\n", "<p>| a |\n|---|</p>\n"),
        ("[a](b.md)\n", "<p><a href=\"b.md\">a</a></p>\n"),
        ("3) x\n4) y\n", "<ol start=\"3\">\n<li>x</li>\n<li>y</li>\n</ol>\n"),
        ("a\u{0}b\n", "<p>a\u{FFFD}b</p>\n"),
    ])
    func `an unsafe rendering without ids of headings is CommonMark`(
        markdown: String, html: String
    ) throws {
        let run = try render(markdown, "--unsafe", "--no-heading-ids")
        #expect(run.status == 0 && run.errors.isEmpty && run.output == html)
    }

    @Test func `a file is rendered as well, and one that is not there is an error`() throws {
        let place = Workplace()
        try place.write("*x*\n", to: "a.md")
        let run = try Command.run(["render", "a.md"], in: place.path)
        #expect(run.status == 0 && run.output == "<p><em>x</em></p>\n")
        let missing = try Command.run(["render", "b.md"], in: place.path)
        #expect(missing.status == 1 && missing.errors.hasPrefix("b.md: error: there is no such"))
    }

    @Test func `a check of the templates lists the names that each may use`() throws {
        let place = Workplace()
        let run = try Command.run(["template", "check"], in: place.path)
        #expect(run.status == 0 && run.errors.isEmpty)
        for name in [
            "home", "agencies", "agency", "functions", "function", "all-functions", "site-map",
            "not-found",
        ] {
            #expect(run.lines.contains("\(name).mustache"))
        }
        #expect(run.output.contains("full_title"))
        let spanish = try Command.run(
            ["template", "check"], environment: ["LANG": "es_CO.UTF-8"], in: place.path)
        #expect(spanish.output.contains("puede faltar"))
    }

    @Test func `a name that does not exist is an error at its place in the template`() throws {
        let place = Workplace()
        try place.write(
            "{{<layout}}\n{{$content}}{{portal.titel}}{{/content}}\n{{/layout}}\n",
            to: "Templates/home.mustache")
        let run = try Command.run(["template", "check"], in: place.path)
        #expect(run.status == 1)
        #expect(run.errors.contains("Templates/home.mustache:2:"))
        #expect(run.errors.contains("did you mean 'portal.title'?"))
    }
}
