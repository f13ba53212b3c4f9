import Build
import Diagnostics
import Foundation
import Testing

/// What somebody changed in a site by hand.
struct AlterationTests {
    private let portal: DatedPortal

    init() throws {
        portal = try DatedPortal([("a/index.md", agency("Alcaldía"))])
    }

    private func warnings(_ report: Report) -> [[String]] {
        report.diagnostics.filter { $0.rule == .outputAltered }.map(\.arguments)
    }

    private func put(_ text: String, at name: String) throws {
        try Data(text.utf8).write(to: URL(filePath: portal.workplace.output + "/" + name))
    }

    @Test func `a file that is another, gone or strange is named once, and put right`() async throws
    {
        _ = await portal.publish(on: "2026-01-01")
        let before = try portal.site()
        let page = try portal.page("a/index.html")
        try put(page.replacing("Alcaldía", with: "alcaldía"), at: "a/index.html")
        try put("mine", at: "aviso.html")
        try FileManager.default.removeItem(atPath: portal.workplace.output + "/404.html")
        let report = await portal.publish(on: "2026-01-01")
        #expect(report.outcome == .success)
        #expect(warnings(report) == [["404.html, a/index.html, aviso.html", "", ""]])
        #expect(try portal.site() == before)
        #expect(warnings(await portal.publish(on: "2026-01-01")) == [])
    }

    @Test func `it is named beside a change of the content, too`() async throws {
        _ = await portal.publish(on: "2026-01-01")
        try put("mine", at: "a/index.html")
        try portal.write(agency("Otra"), to: "b/index.md")
        #expect(
            warnings(await portal.publish(on: "2026-01-01")) == [["a/index.html", "", ""]])
    }

    @Test func `of many, some are named and the rest is counted`() async throws {
        _ = await portal.publish(on: "2026-01-01")
        for number in 1...8 { try put("x", at: "nota-\(number).txt") }
        let names = (1...5).map { "nota-\($0).txt" }.joined(separator: ", ")
        #expect(
            warnings(await portal.publish(on: "2026-01-01"))
                == [[names, " (y 3 más)", " (and 3 more)"]])
    }

    @Test func `a new time, a dotfile of the user's and the first publication say nothing`()
        async throws
    {
        #expect(warnings(await portal.publish(on: "2026-01-01")) == [])
        try put("Deny from all", at: ".htaccess")
        try put(try portal.page("a/index.html"), at: "a/index.html")
        try portal.write(agency("Otra"), to: "b/index.md")
        #expect(warnings(await portal.publish(on: "2026-01-01")) == [])
    }

    @Test func `warnings that stop a publication do not stop what puts it right`() async throws {
        try portal.write("título: P\ndirección: https://a.gov.co/\nidioma: es\n", to: "portal.yml")
        var options = portal.options(on: "2026-01-01")
        options.isStrict = true
        #expect(await PortalBuild(options).publish().outcome == .success)
        try put("mine", at: "a/index.html")
        let report = await PortalBuild(options).publish()
        #expect(report.outcome == .success && warnings(report).count == 1)
        #expect(try portal.page("a/index.html").contains("Alcaldía"))
    }
}
