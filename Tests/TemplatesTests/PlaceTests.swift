import Testing

@testable import Templates

/// What a page of these tests may say.
struct Sample: Sendable {
    var text = "a&b <c> \"d\" 'e'"
    var url = "../a.html?x=1&y=2"
    var html = "<b>&amp;</b>"
    var number = 42
    var flag = true

    static let view = View<Sample>(
        "sample",
        [
            .text("text", "Un texto") { $0.text },
            .address("url", "Una dirección") { $0.url },
            .html("html", "HTML") { Array($0.html.utf8) },
            .optionalJSON("json", "JSON-LD") { _ in Array("{\"a\":1}".utf8) },
            .number("number", "Un número") { $0.number },
            .flag("flag", "Sí o no") { $0.flag },
            .optionalText("none", "Nada") { _ in nil },
            .texts("texts", "Textos") { _ in ["x", "y"] },
        ])
}

struct EscapingTests {
    static let escaped = "a&amp;b &lt;c&gt; &quot;d&quot; &#39;e&#39;"

    @Test(arguments: [
        ("<p>{{text}}</p>", "<p>\(escaped)</p>"),
        ("<p title=\"{{text}}\">", "<p title=\"\(escaped)\">"),
        ("<p title='{{text}}'>", "<p title='\(escaped)'>"),
        ("<title>{{text}}</title>", "<title>\(escaped)</title>"),
        ("<textarea>{{text}}</textarea>", "<textarea>\(escaped)</textarea>"),
        ("<a href=\"{{url}}\">", "<a href=\"../a.html?x=1&amp;y=2\">"),
        (
            "<a href='{{url}}#{{text}}'>",
            "<a href='../a.html?x=1&amp;y=2#a%26b%20%3Cc%3E%20%22d%22%20%27e%27'>"
        ),
        ("<a href=\"?q={{text}}\">", "<a href=\"?q=a%26b%20%3Cc%3E%20%22d%22%20%27e%27\">"),
        ("<a href=\"https://x.co/{{number}}\">", "<a href=\"https://x.co/42\">"),
        ("<a href=\"MailTo:{{number}}\">", "<a href=\"MailTo:42\">"),
        ("<a href=\"funciones-{{number}}.html\">", "<a href=\"funciones-42.html\">"),
        ("<a href=\"/{{number}}\">", "<a href=\"/42\">"),
        (
            "<p data-x=\"{{url}}\">{{url}}",
            "<p data-x=\"../a.html?x=1&amp;y=2\">../a.html?x=1&amp;y=2"
        ),
        ("{{{html}}}{{&html}}", "<b>&amp;</b><b>&amp;</b>"),
        (
            "<script type=\"application/ld+json\">{{{json}}}</script>{{number}}",
            "<script type=\"application/ld+json\">{\"a\":1}</script>42"
        ),
        ("<!-- x --><!doctype html><?x?><!-->{{number}}", "<!-- x --><!doctype html><?x?><!-->42"),
        ("a < b {{number}}", "a < b 42"),
        ("<style>a > b {}</style>{{number}}", "<style>a > b {}</style>42"),
        (
            "<img src=\"{{url}}\" srcset=\"{{url}}\"/>{{number}}",
            "<img src=\"../a.html?x=1&amp;y=2\" srcset=\"../a.html?x=1&amp;y=2\"/>42"
        ),
        ("<p class=a>{{number}}</p>", "<p class=a>42</p>"),
        ("<p hidden title=\"{{number}}\">", "<p hidden title=\"42\">"),
    ])
    func `a value is escaped for its place`(template: String, expected: String) {
        let rendering = Rendering(template, Sample.view, Sample())
        #expect(rendering.messages == [])
        #expect(rendering.text == expected)
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "\" onmouseover=\"alert(1)", "' onmouseover='alert(1)",
        "javascript:alert(1)", "//evil.example", "</title><script>", "%22><img src=x>",
        "&#106;avascript:",
    ])
    func `no text leaves its place`(text: String) {
        let template =
            "<title>{{text}}</title><a title=\"{{text}}\" id='{{text}}' href=\"?{{text}}\">{{text}}</a>"
        var sample = Sample()
        sample.text = text
        let page = Rendering(template, Sample.view, sample).text ?? ""
        let signs = { (sign: Character) in page.count { $0 == sign } }
        #expect(signs("<") == 4)
        #expect(signs(">") == 4)
        #expect(signs("\"") == 4)
        #expect(signs("'") == 2)
    }

    @Test(arguments: [
        (
            Escaping.xml, "<x y='{{text}}'>{{html}}",
            "<x y='\(escaped)'>&lt;b&gt;&amp;amp;&lt;/b&gt;"
        ),
        (.none, "{{text}} {{url}}", "a&b <c> \"d\" 'e' ../a.html?x=1&y=2"),
    ])
    func `other kinds of files are escaped otherwise`(
        escaping: Escaping, template: String, expected: String
    ) {
        let rendering = Rendering(template, Sample.view, Sample(), escaping: escaping)
        #expect(rendering.messages == [])
        #expect(rendering.text == expected)
    }

    @Test(arguments: [("a", Escaping.html), ("robots.txt", .none), ("sitemap.xml", .xml)])
    func `the name of a template says how it escapes`(name: String, escaping: Escaping) {
        #expect(TemplateSource(page: name, "").escaping == escaping)
    }
}

struct PlaceTests {
    @Test(arguments: [
        ("<{{text}}>", "1:4: 'text' cannot be in a tag's name"),
        ("<h{{number}}>", "1:5: 'number' cannot be in a tag's name"),
        ("<p {{text}}>", "1:6: 'text' cannot be in a tag, outside quotes"),
        ("<p x{{text}}=\"\">", "1:7: 'text' cannot be in an attribute's name"),
        ("<p class={{text}}>", "1:12: 'text' cannot be in an attribute without quotes"),
        ("<p class=a{{text}}>", "1:13: 'text' cannot be in an attribute without quotes"),
        ("<p onclick=\"{{text}}\">", "1:15: 'text' cannot be in an attribute of code or style"),
        ("<p STYLE=\"{{text}}\">", "1:13: 'text' cannot be in an attribute of code or style"),
        ("<script>{{text}}</script>", "1:11: 'text' cannot be inside <script>"),
        ("<script>{{{html}}}</script>", "1:12: 'html' cannot be inside <script>"),
        ("<style>{{text}}</style>", "1:10: 'text' cannot be inside <style>"),
        (
            "<script type=\"application/ld+json\">{{text}}</script>",
            "1:38: 'text' cannot be inside <script>"
        ),
        (
            "<script type=\"application/ld+json\">{{{html}}}</script>",
            "1:39: 'html' cannot be inside <script>"
        ),
        ("<script>{{{json}}}</script>", "1:12: 'json' cannot be inside <script>"),
        ("<p>{{{json}}}</p>", "1:7: 'json' cannot be between tags"),
        ("<p title=\"{{{json}}}\">", "1:14: 'json' cannot be in an attribute"),
        ("<title>{{{json}}}</title>", "1:11: 'json' cannot be inside <title>"),
        (
            "<script type=\"application/ld+json\">[{{{json}}}]</script>",
            "1:40: 'json' cannot be inside <script>"
        ),
        (
            "<script type=\"application/ld+json\">{{{json}}}{{{json}}}</script>",
            "1:49: 'json' cannot be inside <script>"
        ),
        ("<!-- {{text}} -->", "1:8: 'text' cannot be in a comment"),
        ("<!doctype {{text}}>", "1:13: 'text' cannot be in a declaration"),
        ("<p title=\"{{{html}}}\">", "1:14: 'html' cannot be in an attribute"),
        ("<title>{{{html}}}</title>", "1:11: 'html' cannot be inside <title>"),
        ("<a href=\"x{{url}}\">", "1:13: 'url' cannot be in the attribute of an address"),
        (
            "<a href=\"javascript:{{number}}\">",
            "1:23: 'number' cannot be in the attribute of an address"
        ),
    ])
    func `a value in a place of no safety is refused`(template: String, message: String) {
        #expect(Rendering(template, Sample.view, Sample()).messages == [message])
    }

    @Test(arguments: [
        "<a href=\"{{text}}\">", "<a href='{{number}}'>", "<img SRC=\"{{text}}\">",
        "<form action=\"{{text}}\">", "<a href=\"https:{{text}}\">", "<a href=\"//{{text}}\">",
        "<a href=\"https://{{text}}/\">", "<a href=\"https://x.co{{text}}\">",
        "<a href=\"{{#flag}}{{url}}{{/flag}}{{text}}\">",
    ])
    func `a text cannot say where an address leads`(template: String) {
        #expect(Rendering(template, Sample.view, Sample()).codes == ["text-as-address"])
    }

    @Test(arguments: [
        ("<a{{#flag}} class=\"x\"{{/flag}}>", "<a class=\"x\">"),
        ("<a {{#flag}}aria-current=\"page\"{{/flag}}>", "<a aria-current=\"page\">"),
        ("<option {{#flag}}selected{{/flag}}>", "<option selected>"),
        ("<p class=\"a{{#flag}} b{{/flag}}\">", "<p class=\"a b\">"),
        (
            "<a href=\"{{#flag}}{{url}}{{/flag}}{{^flag}}{{url}}{{/flag}}#x\">",
            "<a href=\"../a.html?x=1&amp;y=2#x\">"
        ),
        ("<!-- {{#flag}}a{{/flag}} -->", "<!-- a -->"),
        ("<script>{{#flag}}a{{/flag}}</script>", "<script>a</script>"),
        ("{{#texts}}<li>{{.}}</li>{{/texts}}", "<li>x</li><li>y</li>"),
    ])
    func `a section keeps its place`(template: String, expected: String) {
        let rendering = Rendering(template, Sample.view, Sample())
        #expect(rendering.messages == [])
        #expect(rendering.text == expected)
    }

    @Test(arguments: [
        ("{{#flag}}<p title=\"{{/flag}}\">", "flag", "between tags", "in an attribute"),
        ("<p {{#flag}}>{{/flag}}>", "flag", "in a tag, outside quotes", "between tags"),
        ("{{^flag}}<!-- {{/flag}}-->", "flag", "between tags", "in a comment"),
        ("<p {{>open}}>", "open", "in a tag, outside quotes", "in an attribute"),
        ("{{$block}}<p title=\"{{/block}}\">", "block", "between tags", "in an attribute"),
    ])
    func `a section that changes the place is refused`(
        template: String, name: String, start: String, end: String
    ) {
        let rendering = Rendering(
            template, Sample.view, Sample(), partials: ["open": "title=\"", "close": "\""])
        #expect(rendering.codes.first == "template-place-changed")
        #expect(
            rendering.messages.first?.hasSuffix(
                "'\(name)' begins \(start) and ends \(end): it must end where it began") == true)
    }

    /// What the fuzzer found: a browser reads each of these otherwise than it was compiled for,
    /// with or without the section, or where a value is empty.
    @Test(arguments: [
        "<p {{#flag}}on{{/flag}}click=\"{{text}}\">",
        "<p{{#flag}} on{{/flag}}click=\"{{text}}\">",
        "<p {{#flag}}x {{/flag}}=\"{{text}}\">",
        "<p \u{C}onclick=\"{{text}}\">",
        "<script\u{C}>{{text}}</script>",
        "<script{{#flag}} x{{/flag}}y>{{text}}</script>",
        "<script type=\"a\" type=\"application/ld+json\">{{{json}}}</script>",
        "<script type=a type=\"application/ld+json\">{{{json}}}</script>",
        "<script type type=\"application/ld+json\">{{{json}}}</script>",
        "<script {{#flag}}type=\"a\"{{/flag}} type=\"application/ld+json\">{{{json}}}</script>",
        "<script type=\"application/ld+json\"></{{#flag}}x{{/flag}}script><p x=\"{{{html}}}\">",
        "<script type=\"application/ld+json\">{{{json}}};x</script>{{text}}",
        "<script type=\"application/ld+json\">{{{json}}}</x></script>{{text}}",
        "<textarea type=\"application/ld+json\">{{{json}}}</textarea>",
        "<!-- {{#flag}}-{{/flag}}-><script>-->{{text}}",
        "<!-- --!><script>-->{{text}}",
        "<!a!--><script>-->{{text}}",
        "</ x=\"><script>{{text}}</script>\">",
        "<plaintext></plaintext>{{{html}}}",
        "<a href=\"{{#flag}}x\" src='y{{/flag}}\" x=' onclick=\"{{text}}\">",
        "<a href=\"/\\{{text}}\">", "<a href=\"/\t/{{text}}\">", "<a href=\"\\\\{{text}}\">",
        "<a href=\"&#47;/{{text}}\">", "<a href=\"java&#115;cript:{{text}}\">",
        "<a href=\"/{{none}}/{{text}}\">", "<a href=\"/{{#flag}}x{{/flag}}/{{text}}\">",
        "<a href=\"java{{#flag}}x{{/flag}}script:{{text}}\">",
        "<a href=\"/{{^flag}}{{text}}{{/flag}}/{{text}}\">",
        "<a href=\"{{url}}//{{text}}\">", "<a href=\"{{url}}{{text}}\">",
    ])
    func `a value is refused where a browser may read something else`(template: String) {
        let rendering = Rendering(template, Sample.view, Sample())
        #expect(rendering.text == nil)
        #expect(!rendering.codes.isEmpty)
    }

    @Test(
        arguments: [
            ("<option {{#flag}}selected{{/flag}} title=\"{{text}}\">", "<option selected title=\""),
            (
                "<p{{#flag}} a{{/flag}}{{#flag}} b=\"c\"{{/flag}} title=\"{{text}}\">",
                "<p a b=\"c\""
            ),
            ("<p {{#flag}}a=\"{{/flag}}{{^flag}}b=\"{{/flag}}{{text}}\">", nil),
            ("<a href=\"x{{none}}/{{number}}#{{text}}\">", "<a href=\"x/42#"),
            ("<a href=\"a{{#flag}}b{{/flag}}-{{number}}.html\">", "<a href=\"ab-42.html\">"),
            ("<a href=\"/{{number}}/{{text}}\">", "<a href=\"/42/"),
            ("<a href=\"https://x.co/{{none}}/{{text}}\">", "<a href=\"https://x.co//"),
            ("<!-- {{#flag}}a{{/flag}}b -->{{number}}", "<!-- ab -->42"),
            ("<!doctype html{{#flag}} x{{/flag}}>{{number}}", "<!doctype html x>42"),
            ("<p data-type=\"a\" type=\"{{text}}\">", "<p data-type=\"a\" type=\""),
        ] as [(String, String?)])
    func `a value is allowed wherever all browsers read the same`(template: String, start: String?)
    {
        let rendering = Rendering(template, Sample.view, Sample())
        #expect(rendering.messages.isEmpty == (start != nil))
        #expect(rendering.text?.hasPrefix(start ?? "") == (start == nil ? nil : true))
    }

    @Test func `a page ends between tags`() {
        #expect(
            Rendering("<p", Sample.view, Sample()).messages == [
                "1:3: the template 'page' ends in a tag's name"
            ])
    }
}
