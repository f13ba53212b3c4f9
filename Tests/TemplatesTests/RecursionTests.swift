import Testing

@testable import Templates

/// A tree of data, as agencies are.
struct Tree: Sendable {
    var name: String
    var children: [Tree] = []

    static let view: View<Tree> = View(
        "tree",
        [
            .text("name", "El nombre") { $0.name },
            .list("children", "Las ramas", of: { view }) { $0.children },
            .optionalRecord("first", "La primera rama", of: { view }) { $0.children.first },
            .flag("isLeaf", "Si no tiene ramas") { $0.children.isEmpty },
        ])

    static let sample = Tree(
        name: "a",
        children: [Tree(name: "b", children: [Tree(name: "c")]), Tree(name: "d")])
}

struct RecursionTests {
    @Test(arguments: [
        ("{{>node}}", ["node": "{{name}}({{#children}}{{>node}}{{/children}})"], "a(b(c())d())"),
        ("{{>node}}", ["node": "{{name}}{{#first}}{{>node}}{{/first}}"], "abc"),
        (
            "{{>one}}",
            [
                "one": "{{name}}<{{#children}}{{>two}}{{/children}}>",
                "two": "{{name}}[{{#first}}{{>one}}{{/first}}]",
            ], "a<b[c<>]d[]>"
        ),
        ("{{#first.first}}{{name}}{{/first.first}}{{first.first.name}}", [:], "cc"),
        (
            "{{#first}}{{#first}}{{#first}}x{{/first}}{{/first}}{{name}}{{/first}}{{name}}", [:],
            "ba"
        ),
        (
            "{{>node}}",
            ["node": "<li>{{name}}\n  {{#children}}\n  {{>node}}\n  {{/children}}\n"],
            // Indented like the outermost: each level deeper would be another program.
            "<li>a\n<li>b\n<li>c\n<li>d\n"
        ),
    ])
    func `a template may include itself for nested data`(
        template: String, partials: [String: String], expected: String
    ) {
        let rendering = Rendering(
            template, Tree.view, Tree.sample, partials: partials, escaping: .xml)
        #expect(rendering.messages == [])
        #expect(rendering.text == expected)
    }

    @Test(
        .timeLimit(.minutes(30)),
        arguments: [
            ["node": "{{>node}}"],
            ["node": "{{#isLeaf}}{{>node}}{{/isLeaf}}"],
            ["node": "{{#name}}{{>node}}{{/name}}"],
            ["node": "{{<node}}{{/node}}"],
            ["node": "{{$x}}{{/x}}{{<node}}{{$x}}{{>node}}{{/x}}{{/node}}"],
            ["node": "  {{>node}}\n"],
            ["node": "{{>other}}", "other": "{{^isLeaf}}{{>node}}{{/isLeaf}}"],
            ["node": "{{#children}}{{>other}}{{/children}}{{>other}}", "other": "{{>node}}"],
            ["node": "{{#children}}{{>node}}{{/children}}{{>node}}"],
        ])
    func `a template that would include itself endlessly is refused`(partials: [String: String]) {
        let rendering = Rendering("{{>node}}", Tree.view, Tree.sample, partials: partials)
        #expect(rendering.text == nil)
        #expect(Set(rendering.codes) == ["endless-template"])
    }

    @Test func `a section found further out does not make data smaller`() {
        // Inside of an element `x` is still the outer one, so this would never end.
        let data: Data = ["x": ["y": 1]]
        let rendering = Rendering("{{>p}}", data, partials: ["p": "{{#x}}{{>p}}{{/x}}"])
        #expect(rendering.codes == ["endless-template"])
    }

    @Test(.timeLimit(.minutes(30)))
    func `too many levels are refused and never crash`() {
        let depth = 10_000
        let open = String(repeating: "{{#isLeaf}}", count: depth)
        let close = String(repeating: "{{/isLeaf}}", count: depth)
        let sections = Rendering(open + close, Tree.view, Tree.sample)
        #expect(Set(sections.codes) == ["template-too-deep"])
        var partials: [String: String] = [:]
        for number in 0..<200 { partials["p\(number)"] = "{{>p\(number + 1)}}" }
        partials["p200"] = ""
        let chain = Rendering("{{>p0}}", Tree.view, Tree.sample, partials: partials)
        #expect(chain.codes == ["template-too-deep"])
    }

    @Test(.timeLimit(.minutes(30)))
    func `what doubles at each level is compiled once`() {
        var partials: [String: String] = ["p60": "x"]
        for number in 0..<60 {
            partials["p\(number)"] = "{{#isLeaf}}{{>p\(number + 1)}}{{>p\(number + 1)}}{{/isLeaf}}"
        }
        let rendering = Rendering("{{>p0}}.", Tree.view, Tree.sample, partials: partials)
        #expect(rendering.messages == [])
        #expect(rendering.text == ".")
    }

    /// Found by the fuzzer: each inclusion is in a longer name of a tag, so that each is another
    /// program, and all of them lead around.
    @Test(.timeLimit(.minutes(30)))
    func `a circle of hundreds of programs is refused without following all its ways`() {
        let node = """
            <li${{titl#{a}}s}{{>p}}{r
            r{/&e}}{{of}}s}{{>p}}{r
            r{/&e}}{{#b}}s}{{>p}}{p/b{>/s#b}}s}{{>p}}{p
            """
        let rendering = Rendering("{{>p}}", Tree.view, Tree.sample, partials: ["p": node])
        #expect(rendering.text == nil)
        #expect(!rendering.codes.isEmpty)
    }

    @Test(.timeLimit(.minutes(30)))
    func `a template that grows with each inclusion is refused`() {
        // Each level is in another place of the address, so that each is another program.
        let rendering = Rendering(
            "<a href=\"{{>p}}\">", Tree.view, Tree.sample, partials: ["p": "x{{>p}}y{{>p}}"])
        #expect(rendering.text == nil)
    }

    @Test(
        .timeLimit(.minutes(30)),
        arguments: [
            "{{", "{{{", "{{!", "{{=", "{{#a}}", "{{/a}}", "{{$a}}", "{{<a}}", "{{a}}\n", "<a ",
        ])
    func `no heap of signs takes long or crashes`(sign: String) {
        let rendering = Rendering(
            String(repeating: sign, count: 2_000), Tree.view, Tree.sample, partials: ["a": "x"])
        #expect(rendering.text == nil)
    }
}
