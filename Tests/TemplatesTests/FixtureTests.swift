import Diagnostics
import Foundation
import Testing

@testable import Templates

/// Templates with mistakes; each says on the line of the mistake what should be said of it.
struct FixtureTests {
    struct Child: Sendable { let name: String }

    static let child = View<Child>("child", [.text("name", "El nombre") { $0.name }])

    static let agency = View<Int>(
        "agency",
        [
            .text("title", "El título") { _ in "t" },
            .list("children", "Las hijas", of: { child }) { _ in [] },
        ])

    static let page = View<Int>(
        "page",
        [
            .text("title", "El título") { _ in "t" },
            .number("count", "Cuántas") { $0 },
            .flag("active", "Si está activa") { _ in true },
            .html("body", "El texto") { _ in [] },
            .record("agency", "La entidad", of: { agency }) { $0 },
            .list("children", "Las hijas", of: { child }) { _ in [] },
        ])

    @Test(arguments: ["names", "tags", "places"])
    func `every mistake is reported at its place`(name: String) throws {
        let text = try Self.fixture(name)
        var diagnostics: [Diagnostic] = []
        _ = TemplateSet(
            compiling: [
                TemplateSource(page: name, text),
                TemplateSource(page: "menu", "{{$items}}{{/items}}"),
                TemplateSource(page: "again", ""),
            ], pages: [(name, Self.page.shape)], diagnostics: &diagnostics)
        let found = diagnostics.inOrder().map { diagnostic in
            let hint = diagnostic.hint.map { "; " + $0.text(in: .english) } ?? ""
            let line = diagnostic.range.map { String($0.start.line) } ?? "?"
            return line + ": " + diagnostic.message(in: .english) + hint
        }
        #expect(found == Self.expected(in: text))
    }

    @Test func `the place of a mistake is that of the name`() {
        let rendering = Rendering("ñ\r\n<p>ñá{{ nam }} {{  nmae }}</p>", ["name": "x"])
        #expect(
            rendering.messages == [
                "2:9: there is no data called 'nam' here; did you mean 'name'?",
                "2:20: there is no data called 'nmae' here; did you mean 'name'?",
            ])
    }

    private static func fixture(_ name: String) throws -> String {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "Fixtures")
        return try String(contentsOf: folder.appending(path: name + ".mustache"), encoding: .utf8)
    }

    /// What the lines of a fixture say should be reported, with their numbers.
    private static func expected(in text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap {
            index, line in
            guard let mark = line.range(of: "{{! expect: ") else { return nil }
            // The end of a tag is written `} }`, or it would end the comment.
            let message = line[mark.upperBound...].dropLast(" }}".count)
            return "\(index + 1): " + message.replacing("} }", with: "}}")
        }
    }
}
