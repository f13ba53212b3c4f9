import Testing

@testable import Templates

/// Parents and blocks: what the specification's optional module on inheritance asks for.
struct InheritanceTests {
    struct Example: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let template: String
        var data: Data = [:]
        var partials: [String: String] = [:]
        let expected: String

        init(
            _ description: String, _ template: String, data: Data = [:],
            partials: [String: String] = [:], _ expected: String
        ) {
            testDescription = description
            self.template = template
            self.data = data
            self.partials = partials
            self.expected = expected
        }
    }

    static let blocks = [
        Example("a block that is not replaced shows its own content", "{{$a}}own{{/a}}\n", "own\n"),
        Example(
            "its own content may use variables", "{{$a}}<b>{{x}}</b>{{/a}}", data: ["x": "1"],
            "<b>1</b>"),
        Example(
            "and values that are HTML", "{{$a}}{{{x}}}{{/a}}", data: ["x": "<i>1</i>"], "<i>1</i>"),
        Example(
            "and sections", "{{$a}}{{#s}}{{t}}{{/s}}{{^s}}no{{/s}}{{/a}}",
            data: ["s": ["t": "yes"]], "yes"),
        Example(
            "what a value says is never read as a tag", "{{$a}}{{x}}{{/a}}",
            data: ["x": "{{y}}"], "{{y}}"),
        Example(
            "a parent without overrides is shown as it is", "{{<p}}{{/p}}",
            partials: ["p": "{{$a}}own{{/a}}"],
            "own"),
        Example(
            "a child replaces a block", "{{<p}}{{$a}}mine{{/a}}{{/p}}",
            partials: ["p": "({{$a}}own{{/a}})"], "(mine)"),
        Example(
            "data with the name of a block means nothing to it", "{{<p}}{{$a}}mine{{/a}}{{/p}}",
            data: ["a": "data"], partials: ["p": "{{$a}}own{{/a}}"], "mine"),
        Example(
            "one parent serves two children",
            "{{<p}}{{$a}}1{{/a}}{{/p}} {{<p}}{{$a}}2{{/a}}{{/p}}",
            partials: ["p": "|{{$a}}own{{/a}}{{$b}} rest{{/b}}|"], "|1 rest| |2 rest|"),
        Example(
            "other blocks keep their content", "{{<p}}{{$b}}two{{/b}}{{/p}}",
            partials: ["p": "{{$a}}one{{/a}}, {{$b}}own{{/b}}"], "one, two"),
        Example(
            "a partial is a parent without children", "{{>p}}|{{<p}}{{/p}}",
            partials: ["p": "{{$a}}own{{/a}}"], "own|own"),
        Example(
            "text between the blocks of a child is not shown",
            "{{<p}} lost {{$a}}mine{{/a}} lost {{! lost }}{{/p}}", partials: ["p": "{{$a}}{{/a}}"],
            "mine"),
        Example(
            "the child furthest out wins", "{{<p}}{{$a}}child{{/a}}{{/p}}",
            partials: [
                "p": "{{<q}}{{$a}}parent{{/a}}{{/q}}", "q": "{{<r}}{{$a}}elder{{/a}}{{/r}}",
                "r": "{{$a}}own{{/a}}",
            ], "child"),
        Example(
            "and the next one if it says nothing", "{{<p}}{{/p}}",
            partials: [
                "p": "{{<q}}{{$a}}parent{{/a}}{{/q}}", "q": "{{<r}}{{$a}}elder{{/a}}{{/r}}",
                "r": "{{$a}}own{{/a}}",
            ], "parent"),
        Example(
            "a block sees the data of the place where it is shown",
            "{{<p}}{{$a}}{{fruit}}{{/a}}{{/p}}",
            data: ["fruit": "outer", "inside": ["fruit": "inner"]],
            partials: ["p": "{{#inside}}{{$a}}{{/a}}{{/inside}}"], "inner"),
        Example(
            "parents may use each other while blocks stop them",
            "{{<p}}{{$a}}mine{{/a}}{{/p}}",
            partials: [
                "p": "{{$a}}own{{/a}} {{$b}}{{<q}}{{/q}}{{/b}}",
                "q": "{{$a}}other{{/a}} {{<p}}{{$b}}end{{/b}}{{/p}}",
            ], "mine mine mine end"),
        Example(
            "a block inside what replaces it is the parent's own",
            "{{<p}}{{$a}}[{{$a}}default{{/a}}]{{/a}}{{/p}}", partials: ["p": "{{$a}}own{{/a}}"],
            "[default]"),
    ]

    static let whiteSpace = [
        Example(
            "line ends inside a replaced block stay", "{{<p}}{{$a}}\none\n\ntwo\n{{/a}}{{/p}}",
            partials: ["p": "{{$a}}own{{/a}}"], "one\n\ntwo\n"),
        Example(
            "what replaces a block is where the block was",
            "{{<p}}{{$a}}mine{{/a}}{{/p}}", partials: ["p": "list:\n  {{$a}}own{{/a}}\n"],
            "list:\n  mine\n"),
        Example(
            "a parent alone on its line indents its lines", "a\n  {{<p}}{{/p}}\nb\n",
            partials: ["p": "one\ntwo\n"], "a\n  one\n  two\nb\n"),
        Example(
            "a block that opens and closes on one line keeps that line's end",
            "{{<p}}{{$a}}\none\ntwo{{/a}}\n{{/p}}\n", partials: ["p": "Hi,\n  {{$a}}{{/a}}\n"],
            "Hi,\n  one\n  two\n"),
        Example(
            "a child's own indentation is not the parent's",
            "{{<p}}{{$a}}\n    one\n    two\n{{/a}}{{/p}}\n",
            partials: ["p": "Hi,\n  {{$a}}\n  {{/a}}\n"], "Hi,\n  one\n  two\n"),
        Example(
            "the block's own content decides its indentation",
            "{{<p}}{{$a}}\none\ntwo\n{{/a}}{{/p}}\n",
            partials: ["p": "Hi,\n{{$a}}\n  own\n{{/a}}\n"], "Hi,\n  one\n  two\n"),
        Example(
            "a block within a replaced block is indented by both",
            "{{<p}}{{$inner}}\nthree\n{{/inner}}{{/p}}\n",
            partials: [
                "p":
                    "{{<q}}{{$outer}}\none\n{{$inner}}\n  two\n{{/inner}}\n{{/outer}}{{/q}}\n",
                "q": "{{$outer}}\n  own\n{{/outer}}\n",
            ], "  one\n    three\n"),
    ]

    @Test(arguments: blocks + whiteSpace)
    func `a template inherits`(example: Example) {
        let rendering = Rendering(example.template, example.data, partials: example.partials)
        #expect(rendering.messages == [])
        #expect(rendering.text == example.expected)
    }

    @Test func `a block that no parent has is a mistake`() {
        let rendering = Rendering(
            "{{<base}}{{$titel}}x{{/titel}}{{/base}}", partials: ["base": "{{$title}}{{/title}}"])
        #expect(
            rendering.messages == [
                "1:13: the template 'base' has no block 'titel'; did you mean 'title'?"
            ])
    }

    @Test func `what a parent would swallow is a mistake`() {
        let rendering = Rendering(
            "{{<p}}{{x}}{{/p}}", ["x": "1"], partials: ["p": "{{$a}}{{/a}}"])
        #expect(rendering.codes == ["lost-in-parent"])
    }

    /// The fuzzer found a crash: within a parent, the white space before a tag is not kept.
    @Test(arguments: [
        (" {{<p}}\n {{<p}}\n {{/p}}\n {{/p}}", ["lost-in-parent"]),
        (
            " {{<p}}x\n {{<p}}",
            ["unclosed-template-section", "lost-in-parent", "unclosed-template-section"]
        ),
    ])
    func `a parent directly inside of a parent is a mistake`(template: String, codes: [String]) {
        let rendering = Rendering(template, partials: ["p": "{{$a}}{{/a}}"])
        #expect(rendering.codes == codes)
    }

    @Test func `a missing parent is a mistake`() {
        let rendering = Rendering("{{<layuot}}{{/layuot}}", partials: ["layout": ""])
        #expect(
            rendering.messages == ["1:4: there is no template 'layuot'; did you mean 'layout'?"])
    }
}
