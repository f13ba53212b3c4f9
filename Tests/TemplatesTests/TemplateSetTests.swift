import Diagnostics
import Testing

@testable import Templates

struct TemplateSetTests {
    @Test func `names are listed with what they mean and whether they are used`() {
        var diagnostics: [Diagnostic] = []
        let templates = TemplateSet(
            compiling: [
                TemplateSource(page: "page", "{{#children}}{{>item}}{{/children}}"),
                TemplateSource(page: "item", "{{name}}"),
            ], pages: [("page", Tree.view.shape)], diagnostics: &diagnostics)
        let lines = templates.names(of: "page").map { name in
            String(repeating: "  ", count: name.depth) + name.path + ": "
                + name.kind.text(in: .spanish) + (name.isOptional ? "?" : "") + ", " + name.summary
                + (name.isUsed ? " *" : "")
        }
        #expect(
            lines == [
                "name: un texto, El nombre *",
                "children: una lista, Las ramas *",
                "first: un grupo de datos?, La primera rama",
                "isLeaf: un sí o no, Si no tiene ramas",
            ])
    }

    @Test func `names inside of names are listed below them`() {
        var diagnostics: [Diagnostic] = []
        let templates = TemplateSet(
            compiling: [TemplateSource(page: "page", "")],
            pages: [("page", FixtureTests.page.shape)], diagnostics: &diagnostics)
        #expect(
            templates.names(of: "page").map(\.path) == [
                "title", "count", "active", "body", "agency", "agency.title", "agency.children",
                "agency.children.name", "children", "children.name",
            ])
        #expect(templates.names(of: "unknown") == [])
    }

    @Test func `a page without a template is an error`() {
        var diagnostics: [Diagnostic] = []
        let templates = TemplateSet(
            compiling: [TemplateSource(page: "agency", "")],
            pages: [("agenci", Tree.view.shape)], diagnostics: &diagnostics)
        #expect(
            diagnostics == [
                Diagnostic(.missingTemplate, "agenci", path: "", hint: .didYouMean("agency"))
            ])
        #expect(templates.page("agenci") == nil)
    }

    @Test func `one mistake keeps every page from being rendered`() {
        var diagnostics: [Diagnostic] = []
        let templates = TemplateSet(
            compiling: [TemplateSource(page: "good", ""), TemplateSource(page: "bad", "{{x}}")],
            pages: [("good", Tree.view.shape), ("bad", Tree.view.shape)], diagnostics: &diagnostics)
        #expect(diagnostics.count == 1)
        #expect(templates.page("good") == nil)
    }

    @Test func `a partial is checked for each page that includes it`() {
        var diagnostics: [Diagnostic] = []
        _ = TemplateSet(
            compiling: [
                TemplateSource(page: "one", "{{>menu}}"), TemplateSource(page: "two", "{{>menu}}"),
                TemplateSource(page: "menu", "{{name}}"),
            ],
            pages: [("one", Tree.view.shape), ("two", Sample.view.shape)], diagnostics: &diagnostics
        )
        #expect(diagnostics.map(\.path) == ["Templates/menu.mustache"])
        #expect(diagnostics.map(\.rule.code) == ["unknown-template-name"])
    }

    @Test func `tasks that render at once write the same bytes`() async throws {
        var diagnostics: [Diagnostic] = []
        let templates = TemplateSet(
            compiling: [
                TemplateSource(page: "page", "<ul>\n  {{>node}}\n</ul>"),
                TemplateSource(
                    page: "node",
                    "<li title=\"{{name}}\">{{name}}{{#children}}{{>node}}{{/children}}</li>\n"),
            ], pages: [("page", Tree.view.shape)], diagnostics: &diagnostics)
        #expect(diagnostics == [])
        let page = try #require(templates.page("page"))
        let records = (0..<50).map { number in
            let leaves = (0..<number).map { Tree(name: "<\($0)>") }
            return Tree.view.record(Tree(name: "\(number)", children: leaves))
        }
        @Sendable func renderAll() -> [UInt8] {
            var output: [UInt8] = []
            for record in records { templates.render(page, record, into: &output) }
            return output
        }
        let expected = renderAll()
        let outputs = await withTaskGroup(of: [UInt8].self) { group in
            for _ in 0..<8 { group.addTask { renderAll() } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outputs == Array(repeating: expected, count: 8))
    }

    @Test func `a value made before is shared between pages`() {
        let menu = View<Tree>(
            "page",
            [
                .records("menu", "El menú", of: { Tree.view.shape }) { _ in
                    [Tree.view.record(Tree(name: "x")), Tree.view.record(Tree(name: "y"))]
                },
                .shared("home", "El inicio", of: { Tree.view.shape }) { Tree.view.record($0) },
            ])
        let rendering = Rendering(
            "{{#menu}}{{name}}{{/menu}}{{home.name}}{{#home}}{{name}}{{/home}}", menu, Tree.sample)
        #expect(rendering.messages == [])
        #expect(rendering.text == "xyaa")
    }

    @Test func `sections over single values give them as the element itself`() {
        let rendering = Rendering(
            "{{#text}}({{.}}){{/text}}{{#none}}no{{/none}}{{^none}}none{{/none}}{{#number}}{{/number}}",
            Sample.view, Sample(text: "t"))
        #expect(rendering.codes == ["not-a-template-section"])
        let shown = Rendering(
            "{{#text}}({{.}}){{/text}}{{#none}}no{{/none}}{{^none}}none{{/none}}", Sample.view,
            Sample(text: "t"))
        #expect(shown.text == "(t)none")
        let empty = Rendering(
            "{{#text}}{{.}}{{/text}}{{^text}}-{{/text}}", Sample.view, Sample(text: ""))
        #expect(empty.text == "-")
    }
}
