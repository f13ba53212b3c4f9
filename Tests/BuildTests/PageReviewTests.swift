import Accessibility
import Build
import Diagnostics
import Foundation
import Testing

/// The pages are read as they were rendered, and what is wrong with them is said where it is mended.
@Suite(.timeLimit(.minutes(30)))
struct PageReviewTests {
    private static let codes = Set(PageRule.allCases.map(\.rule.code))

    private static func found(_ report: Report) -> [Diagnostic] {
        report.diagnostics.filter { codes.contains($0.rule.code) }
    }

    /// This repository's own content, and every portal among the fixtures.
    static let portals: [String] = {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let fixtures = root.appending(path: "Tests/Fixtures/portals").path
        let names = (try? FileManager.default.contentsOfDirectory(atPath: fixtures)) ?? []
        return [root.path] + names.sorted().map { fixtures + "/" + $0 }
    }()

    @Test func `there are portals to look at`() { #expect(Self.portals.count > 8) }

    @Test(arguments: portals)
    func `nothing is found on the pages that Vitrina makes`(portal: String) async {
        var options = BuildOptions(source: portal, output: "/dev/null/none", now: 0, jobs: 2)
        options.today = DayText.day("2026-01-01")
        let report = await PortalBuild(options).check()
        #expect(report.outcome == .success)
        #expect(report.pages > 5)
        #expect(Self.found(report).map { "\($0.path) \($0.message(in: .english))" } == [])
    }

    /// A portal of agencies with functions, and a template of its own.
    static func workplace(
        _ agencies: [String], _ template: String, _ text: String
    ) throws -> Workplace {
        let workplace = try Workplace()
        for name in agencies {
            try workplace.write(
                FaultTests.agency(day: "2020-01-01").replacing("Alcaldía", with: "Entidad \(name)")
                    + "\n## Funciones\n\n1. Recaudar los tributos.\n2. Pagar las cuentas.\n",
                to: "Content/\(name)/index.md")
        }
        try workplace.write(text, to: "Templates/" + template)
        return workplace
    }

    /// A layout with nothing wrong but what its title and its head say.
    static func layout(title: String, head: String) -> String {
        """
        <!DOCTYPE html>
        <html lang="{{page.language}}">
        <head>
        <meta name="viewport" content="width=device-width">
        <title>\(title)</title>
        {{$head}}{{/head}}</head>
        <body>
        <a href="#m">{{words.skip}}</a>
        \(head)
        <main id="m">
        {{$content}}{{/content}}
        </main>
        {{{portal.foot}}}
        </body>
        </html>

        """
    }

    private func portal(_ template: String, _ text: String) async throws -> (Workplace, Report) {
        let workplace = try Self.workplace(["a", "b", "c"], template, text)
        return (workplace, await workplace.publish())
    }

    @Test func `a fault of a template is said once, at its line, with all pages counted`()
        async throws
    {
        let (workplace, report) = try await portal(
            "partials/site-footer.mustache",
            "<footer>\n<p>{{portal.title}}</p>\n  <img src=\"escudo.png\">\n</footer>\n")
        let found = Self.found(report)
        #expect(found.map(\.rule.code) == ["page-image-without-text"])
        let fault = try #require(found.first)
        #expect(fault.path == "Templates/partials/site-footer.mustache")
        #expect(fault.range?.start == Position(line: 3, column: 3))
        #expect(fault.excerpt == "  <img src=\"escudo.png\">")
        #expect(fault.message(in: .english).hasSuffix("and \(report.pages - 1) more)"))
        #expect(fault.message(in: .spanish).hasSuffix("y otras \(report.pages - 1))"))
        // The number of tasks changes nothing, and a check says what a publication says.
        for jobs in [1, 3] {
            let again = await PortalBuild(workplace.options(jobs: jobs)).check()
            #expect(Self.found(again) == found)
        }
        // A run with nothing to do repeats it.
        #expect(Self.found(await workplace.publish()) == found)
    }

    @Test func `a page that some could not use is not published, and the site stays`() async throws
    {
        let sound = "{{<layout}}\n{{$content}}\n<h1>{{page.title}}</h1>\n"
        let end = "{{/content}}\n{{/layout}}\n"
        let (workplace, first) = try await portal("agencies.mustache", sound + end)
        #expect(first.outcome == .success && Self.found(first) == [])
        let before = try workplace.snapshot()
        try workplace.write(
            sound + "<p><a href=\"{{portal.links.home}}\"></a></p>\n" + end,
            to: "Templates/agencies.mustache")
        let second = await workplace.publish()
        #expect(second.outcome == .contentErrors)
        #expect(Self.found(second).map(\.rule.code) == ["page-link-without-text"])
        #expect(Self.found(second).first?.range?.start == Position(line: 4, column: 4))
        #expect(try workplace.snapshot() == before)
    }

    @Test func `a portal may take a warning for an error`() async throws {
        let (workplace, first) = try await portal(
            "agencies.mustache",
            "{{<layout}}\n{{$content}}\n<h2>{{page.title}}</h2>\n{{/content}}\n{{/layout}}\n")
        #expect(first.outcome == .success)
        #expect(Self.found(first).map(\.rule.code) == ["page-heading"])
        #expect(Self.found(first).first?.path == "Templates/agencies.mustache")
        try workplace.write(
            "título: Portal\nseveridades: {page-heading: error}\n", to: "Content/portal.yml")
        #expect(await workplace.publish().outcome == .contentErrors)
    }

    @Test func `two pages with one title are found, but not those of former times`() async throws {
        let (_, report) = try await portal(
            "partials/layout.mustache",
            Self.layout(title: "{{portal.title}}", head: "{{{portal.head}}}"))
        let found = Self.found(report).filter { $0.rule.code == "repeated-page-title" }
        #expect(found.count == 1)
        #expect(found.first?.message(in: .english).contains("is also the title of") == true)
    }
}
