import CommonMark
import Content
import Diagnostics
import Testing

@testable import PortalModel

/// The functions that an agency's text gives.
struct FunctionTests {
    /// The functions of an agency's text as `number text`, and what is wrong with them.
    private func functions(_ text: String) -> (texts: [String], findings: [String]) {
        let (portal, findings) = portal(["a/index.md": agency("A", text)])
        let functions = portal.agency("a")?.functions ?? []
        return (functions.map { "\($0.number) \($0.plainText)" }, findings)
    }

    @Test(arguments: [
        ("## Funciones\n\n1. Uno\n2. Dos\n", ["1 Uno", "2 Dos"]),
        ("## Funciones\n\n- Uno\n- Dos\n", ["1 Uno", "2 Dos"]),
        ("## Funciones\n\n5. Uno\n6. Dos\n", ["5 Uno", "6 Dos"]),
        ("## Funciones\n\n0) Uno\n1) Dos\n", ["0 Uno", "1 Dos"]),
        ("## Funciones\n\n07. Uno\n", ["7 Uno"]),
        // What stands inside of an item is part of it.
        ("## Funciones\n\n1. Uno:\n   1. a\n   2. b\n2. Dos\n", ["1 Uno:\na\nb", "2 Dos"]),
        ("## Funciones\n\n1. Uno\n\n   más\n\n2. Dos\n", ["1 Uno\nmás", "2 Dos"]),
        ("## Funciones\n\nSon:\n\n1. Uno\n\n### En casa\n\nNada.\n", ["1 Uno"]),
        ("1. Uno\n\n## Misión\n\n1. Dos\n", []), ("> ## Funciones\n>\n> 1. Uno\n", []),
    ])
    func `each item of a list in the section is a function`(text: String, expected: [String]) {
        let (texts, findings) = functions(text)
        #expect(texts == expected)
        #expect(findings.isEmpty)
    }

    @Test(arguments: [
        ("## Funciones\n\n1. Uno\n\nAdemás:\n\n1. Dos\n2. Tres\n", ["1", "2-1", "2-2"]),
        ("## Funciones\n\n- Uno\n\n1. Dos\n\n- Tres\n", ["1", "2-1", "3-1"]),
        ("## Funciones\n\n1. Uno\n\n### De la jefa\n\n1. Dos\n", ["1", "2-1"]),
        ("## Funciones\n\n1. Uno\n\n## Responsabilidades\n\n1. Dos\n", ["1", "2-1"]),
        ("## Funciones\n\n1. Uno\n\n## Misión\n\n1. x\n\n## Funciones\n\n7. Dos\n", ["1", "2-7"]),
    ])
    func `the numbers of a further list are told apart by its own`(text: String, numbers: [String])
    {
        let (texts, findings) = functions(text)
        #expect(texts.map { String($0.prefix { $0 != " " }) } == numbers)
        #expect(findings.isEmpty)
    }

    @Test func `a number is as its author wrote it, not as CommonMark counts`() {
        let (texts, findings) = functions("## Funciones\n\n1. Uno\n3. Tres\n4. Cuatro\n")
        #expect(texts == ["1 Uno", "3 Tres", "4 Cuatro"])
        #expect(findings == ["Content/a/index.md:9:1-3 renumbered-item: 3, 2"])
    }

    @Test func `a number that stands twice is an error where it stands again`() {
        let findings = functions("## Funciones\n\n1. Uno\n2. Dos\n2. Tres\n").findings
        #expect(
            findings.filter { !$0.contains("renumbered") } == [
                "Content/a/index.md:10:4-8 duplicate-function: 2, Content/a/index.md:9"
            ])
    }

    @Test(arguments: [
        "## Funciones\n\nDirige la política.\n", "## Funciones\n", "## Funciones\n\n> 1. Uno\n",
        "## Funciones\n\n## Historia\n\n1. x\n",
    ])
    func `a section without a list is a warning at its heading`(text: String) {
        #expect(
            functions(text).findings
                == ["Content/a/index.md:6:1-13 functions-without-items: Funciones"])
    }

    @Test func `a section whose lists stand under a heading of the same role is complete`() {
        let (texts, findings) = functions(
            "## Responsabilidades\n\n### Funciones\n\n1. Uno\n\n### Funciones y deberes\n\n1. Dos\n"
        )
        #expect(texts == ["1 Uno", "2-1 Dos"])
        #expect(findings.isEmpty)
    }

    @Test func `a function knows its words, its title and its place`() throws {
        let text = """
            ## Funciones

            1. *Dirigir* la política de gobierno digital. También, [oír](https://x.co).
            2. Las demás que le asigne la ley.
            """
        let agency = try #require(portal(["a/index.md": agency("A", text)]).portal.agency("a"))
        let (first, last) = (agency.functions[0], agency.functions[1])
        #expect(first.plainText == "Dirigir la política de gobierno digital. También, oír.")
        #expect(first.title == "Dirigir la política de gobierno digital")
        #expect(first.verb == "dirigir")
        #expect(!first.isResidual)
        #expect(first.range.start.line == 8)
        #expect(first.document == nil)
        #expect(last.isResidual)
        #expect(last.verb == nil)
        let item = try #require(agency.text(of: last))
        #expect(
            String(decoding: item.document.text.html[item.range], as: UTF8.self)
                == "Las demás que le asigne la ley.")
    }
}
