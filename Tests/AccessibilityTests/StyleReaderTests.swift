import Testing

@testable import Accessibility

/// What a style sheet takes away.
struct StyleReaderTests {
    private func faults(_ sheet: String) -> [String] {
        StyleReader(Array(sheet.utf8)).faults.map { fault in
            "\(fault.rule): \(fault.details[0])"
        }
    }

    @Test(arguments: [
        ":focus { outline: none }", "a:focus { OUTLINE: 0 !important; }",
        "a:focus{outline-style:none;color:red}", "* { outline: 0; }",
        "@media screen { button:focus { color: red; outline-width: 0 } }",
    ])
    func `an outline is not removed without another sign`(sheet: String) {
        #expect(faults(sheet).count == 1)
        #expect(faults(sheet)[0].hasPrefix("focusRemoved: "))
    }

    @Test(arguments: [
        ":focus { outline: 3px solid }", "a:focus { outline: none; box-shadow: 0 0 0 3px }",
        "a:focus:not(:focus-visible) { outline: none }", "main:focus { outline: none }",
        "* { outline: 0 } :focus-visible { outline: 3px solid }",
        "/* a:focus { outline: none } */", "a::after { content: \"} a:focus { outline: none }\" }",
        "@import url(\"a.css\"); a { color: red }", "", "}}}", "a {", "\"", "/*",
    ])
    func `an outline may go where something else shows the focus`(sheet: String) {
        #expect(faults(sheet) == [])
    }

    @Test(arguments: [
        "a { transition: color 1s }", "a { animation: x 1s infinite; }",
        "html { scroll-behavior: smooth }",
    ])
    func `nothing moves for who asked that nothing move`(sheet: String) {
        #expect(faults(sheet).count == 1)
        #expect(faults(sheet)[0].hasPrefix("motionForced: "))
        let asked = "@media (prefers-reduced-motion: no-preference) { \(sheet) }"
        #expect(faults(asked) == [])
        #expect(faults(sheet + "@media (prefers-reduced-motion: reduce) { * {} }") == [])
        #expect(faults(sheet.replacing("1s", with: "").replacing(/: .*/, with: ": none }")) == [])
    }

    @Test func `the place is that of the declaration`() {
        let sheet = "a { color: red }\nb:focus {\n  outline: none;\n}\n"
        let fault = StyleReader(Array(sheet.utf8)).faults[0]
        #expect(String(decoding: Array(sheet.utf8)[fault.range], as: UTF8.self) == "outline: none")
    }
}
