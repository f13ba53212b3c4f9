import Accessibility
import Build
import Diagnostics
import Testing

@testable import Build

/// What all pages of a site have alike is compared from page to page.
@Suite(.timeLimit(.minutes(30)))
struct FrameReviewTests {
    private static let codes = ["few-ways", "menu-order", "menu-name"]

    /// What is found in a portal of three agencies with a template of its own.
    private func findings(
        _ template: String, _ text: String, settings: String = "título: Portal\n"
    ) async throws -> [Diagnostic] {
        let workplace = try PageReviewTests.workplace(["a", "b", "a/c"], template, text)
        try workplace.write(settings, to: "Content/portal.yml")
        let report = await workplace.publish()
        #expect(report.outcome == .success)
        // The number of tasks changes nothing, and a check says what a publication says.
        for jobs in [1, 3] {
            let again = await PortalBuild(workplace.options(jobs: jobs)).check()
            #expect(again.diagnostics == report.diagnostics)
        }
        return report.diagnostics.filter { Self.codes.contains($0.rule.code) }
    }

    /// A layout whose head says on the pages of one kind what it says nowhere else.
    private static func layout(_ head: String) -> String {
        PageReviewTests.layout(
            title: "{{page.full_title}}",
            head: "{{#portal.links}}\n<header>\n\(head)\n</header>\n{{/portal.links}}")
    }

    private static let menu = """
        <nav>
        <a href="{{home}}">{{words.home}}</a>
        <a href="{{agencies}}">{{words.agencies}}</a>
        <a href="{{site_map}}">{{words.site_map}}</a>
        </nav>
        """

    @Test func `one menu on all pages is in order, whatever their folders`() async throws {
        #expect(try await findings("partials/layout.mustache", Self.layout(Self.menu)) == [])
    }

    @Test func `another order on some pages is found at its link, once, with the pages counted`()
        async throws
    {
        let head = """
            {{#page.has_breadcrumb}}
            <nav><a href="{{agencies}}">{{words.agencies}}</a>
            <a href="{{home}}">{{words.home}}</a></nav>
            {{/page.has_breadcrumb}}
            {{^page.has_breadcrumb}}
            \(Self.menu)
            {{/page.has_breadcrumb}}
            """
        let found = try await findings("partials/layout.mustache", Self.layout(head))
        #expect(found.map(\.rule.code) == ["menu-order"])
        let fault = try #require(found.first)
        #expect(fault.path == "Templates/partials/layout.mustache")
        #expect(fault.excerpt == "<nav><a href=\"{{agencies}}\">{{words.agencies}}</a>")
        let message = fault.message(in: .english)
        #expect(message.hasPrefix("'Entidades' is not in the same order as on index.html"))
        #expect(message.contains(" more)"))
    }

    @Test func `another name for the same place is found, and the logo is none`() async throws {
        let logo = "<a href=\"{{home}}\">{{portal.title}}</a>\n"
        let head = """
            {{^page.has_breadcrumb}}\(logo){{/page.has_breadcrumb}}
            <nav><a href="{{home}}">{{words.home}}</a>
            {{#page.has_breadcrumb}}
            <a href="{{agencies}}">Quiénes   <b>somos</b></a>
            {{/page.has_breadcrumb}}
            {{^page.has_breadcrumb}}
            <a href="{{agencies}}">{{words.agencies}}</a>
            {{/page.has_breadcrumb}}
            <a href="{{site_map}}">{{words.site_map}}</a></nav>
            """
        let found = try await findings("partials/layout.mustache", Self.layout(head))
        #expect(found.map(\.rule.code) == ["menu-name"])
        #expect(
            found.first?.message(in: .spanish).hasPrefix(
                "«Quiénes somos» lleva a donde en index.html lleva «Entidades» (en ") == true)
    }

    @Test func `a page wants two of a menu, a search and the site map`() async throws {
        let links = "<a href=\"{{home}}\">a</a> <a href=\"{{agencies}}\">b</a>"
        let map = "<a href=\"{{site_map}}\">c</a>"
        let field = "<input type=\"search\" aria-label=\"d\">"
        let foot = "<footer><p>{{portal.title}}</p></footer>"
        for (head, isEnough) in [
            ("<nav>\(links)</nav>", false), ("<p>\(links) \(map)</p>", false),
            ("<nav>\(links) \(map)</nav>", true), ("<nav>\(links)</nav>\(field)", true),
            ("<p>\(links) \(map)</p>\(field)", true),
        ] {
            let layout = Self.layout(head).replacing("{{{portal.foot}}}", with: foot)
            let found = try await findings(
                "partials/layout.mustache", layout,
                settings: "título: Portal\nomitir: [búsqueda]\n")
            #expect(found.map(\.rule.code) == (isEnough ? [] : ["few-ways"]), "\(head)")
            if let fault = found.first { #expect(fault.excerpt == "<body>") }
        }
    }

    @Test(arguments: [
        ("index.html", "index.html"), ("a/b/../c.html", "a/c.html"), ("./x", "x"),
        ("../../index.html", "index.html"), ("/p/index.html", "/p/index.html"),
        ("https://x.co/../a", "https://x.co/../a"), ("mailto:a@b.co", "mailto:a@b.co"),
        ("#aqui", "#aqui"),
    ])
    func `a link leads to one place, from whichever folder`(link: String, place: String) {
        #expect(FrameReview.resolved(link, in: []) == place)
        let inside = link.first == "/" || link.first == "#" || link.contains(":")
        #expect(
            FrameReview.resolved((inside ? "" : "../../") + link, in: ["e", "f"][...]) == place)
    }
}
