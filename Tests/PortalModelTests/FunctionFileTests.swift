import CommonMark
import Content
import Testing

@testable import PortalModel

/// Functions that have files of their own.
struct FunctionFileTests {
    private static let text = "## Funciones\n\n1. Uno\n2. Dos\n"

    @Test(arguments: [
        ("5", "5"), ("05", "5"), ("0", "0"), ("000", "0"), ("2-5", "2-5"), ("02-05", "2-5"),
        ("1-2-3", "1-2-3"), ("123456789", "123456789"), ("100", "100"),
    ])
    func `a name of digits is a number`(name: String, number: String) {
        #expect(Function.number(fromFileName: name) == number)
    }

    @Test(arguments: [
        "", "-", "5-", "-5", "2--5", "5a", "cinco", "5.", "٥", "1234567890", "2–5", " 5", "+5",
    ])
    func `another name is none`(name: String) {
        #expect(Function.number(fromFileName: name) == nil)
    }

    @Test func `a file adds to the item of its number`() throws {
        let (portal, findings) = portal([
            "a/index.md": agency("A", Self.text),
            "a/funciones/02.md": function("Más.\n", fields: "título: La segunda\n"),
        ])
        #expect(findings.isEmpty)
        #expect(portal.numbers("a") == ["1", "2"])
        let second = try #require(portal.agency("a")).functions[1]
        #expect(second.title == "La segunda")
        #expect(second.plainText == "Dos")
        #expect(second.item != nil)
        #expect(second.document?.path == "a/funciones/02.md")
    }

    @Test func `the text of an item is that of its agency as it is now`() throws {
        let (portal, _) = portal([
            "a/index.md": agency("A", "[b](../b/index.md)\n\n" + Self.text),
            "b/index.md": agency("B"),
        ])
        let linked = try #require(portal.agency("a"))
        #expect(linked.document.text.links.map(\.target) == ["/b/index.html"])
        let first = try #require(linked.functions.first)
        #expect(linked.text(of: first)?.document === linked.document)
    }

    @Test func `a file that adds need not have text or title`() {
        let (portal, findings) = portal([
            "a/index.md": agency("A", Self.text), "a/funciones/1.md": function(),
        ])
        #expect(findings.isEmpty)
        #expect(portal.agency("a")?.functions.first?.title == "Uno")
    }

    @Test func `a file without an item is the function`() throws {
        let (portal, findings) = portal([
            "a/index.md": agency("A"), "a/funciones/7.md": function("Atender *bien*. Y más.\n"),
        ])
        #expect(findings.isEmpty)
        let only = try #require(portal.agency("a")?.functions.first)
        #expect(only.number == "7")
        #expect(only.item == nil)
        #expect(only.plainText == "Atender bien. Y más.")
        #expect(only.verb == "atender")
    }

    @Test(arguments: ["a/funciones/05.md", "a/functions/05.md", "a/05.md", "a/5.md"])
    func `the file stands in the agency's folder or in its functions'`(path: String) {
        let (portal, findings) = portal([
            "a/index.md": agency("A"), path: function("Atender.\n"),
        ])
        #expect(findings.isEmpty)
        #expect(portal.numbers("a") == ["5"])
        #expect(portal.address(ofFunctionFile: path) == "a/funciones/5.html")
    }

    @Test func `functions of files stand in the order of their numbers`() {
        let (portal, _) = portal([
            "a/index.md": agency("A", Self.text), "a/funciones/10.md": function("x"),
            "a/funciones/2-10.md": function("x"), "a/funciones/2-9.md": function("x"),
            "a/funciones/9.md": function("x"), "a/funciones/100.md": function("x"),
        ])
        #expect(portal.numbers("a") == ["1", "2", "2-9", "2-10", "9", "10", "100"])
    }

    /// The list of the text, and the numbers with a file of 3 beside it.
    @Test(arguments: [
        ("1. a\n2. b\n4. c\n5. d\n", ["1", "2", "3", "4", "5"]), ("4. a\n", ["3", "4"]),
        // Where the text has an order of its own, it stays.
        ("5. a\n4. b\n", ["5", "4", "3"]),
        ("1. a\n2. b\n5. c\n\n---\n\n1. d\n", ["1", "2", "5", "2-1", "3"]),
    ])
    func `a function of a file stands among those of the text`(list: String, numbers: [String]) {
        let (portal, _) = portal([
            "a/index.md": agency("A", "## Funciones\n\n" + list),
            "a/funciones/3.md": function("Tres"),
        ])
        #expect(portal.numbers("a") == numbers)
    }

    @Test(arguments: [
        ("número: 5\n", "5"), ("number: '05'\n", "5"), ("número: 2-5\n", "2-5"),
    ])
    func `a number that is given wins over the name`(fields: String, number: String) {
        let (portal, findings) = portal([
            "a/index.md": agency("A"),
            "a/funciones/atender.md": function("Atender.\n", fields: fields),
        ])
        #expect(findings.isEmpty)
        #expect(portal.numbers("a") == [number])
        #expect(
            portal.address(ofFunctionFile: "a/funciones/atender.md") == "a/funciones/\(number).html"
        )
    }

    @Test(arguments: [
        ("a/funciones/atender.md", "", "a/funciones/atender.md:1:1-4 function-number: atender"),
        ("a/funciones/5a.md", "", "a/funciones/5a.md:1:1-4 function-number: 5a"),
        (
            "a/funciones/5.md", "número: quinto\n",
            "a/funciones/5.md:3:9-15 bad-function-number: quinto"
        ),
        (
            "b/funciones/5.md", "",
            "b/funciones/5.md:1:1-4 function-outside-agency: Content/b/index.md"
        ),
        ("funciones/5.md", "", "funciones/5.md:1:1-4 function-outside-agency: Content/index.md"),
    ])
    func `a function without a number or an agency is an error`(
        path: String, fields: String, finding: String
    ) {
        let (portal, findings) = portal([
            "a/index.md": agency("A"), path: function("x", fields: fields),
        ])
        #expect(findings == ["Content/" + finding])
        #expect(portal.functionCount == 0)
    }

    @Test func `a function of an agency that could not be read is no second error`() {
        let (_, findings) = portal(
            ["b/index.md": agency("B"), "a/funciones/5.md": function("x")],
            unreadable: ["a/index.md"])
        #expect(findings.isEmpty)
    }

    @Test func `an item without words is an error, unless a file has them`() {
        let text = "## Funciones\n\n1.\n2. Dos\n3.\n4.\n"
        let (_, findings) = portal([
            "a/index.md": agency("A", text), "a/funciones/1.md": function("Uno"),
            "a/funciones/3.md": function(fields: "título: Tres\n"),
        ])
        #expect(findings == ["Content/a/index.md:11:3-3 empty-function"])
    }

    @Test func `a function without words is an error`() {
        let (_, findings) = portal([
            "a/index.md": agency("A", Self.text), "a/funciones/3.md": function(),
        ])
        #expect(findings == ["Content/a/funciones/3.md:1:1-4 empty-function"])
    }

    @Test(arguments: [
        ("a/funciones/3.md", "a/funciones/03.md", "3"),
        ("a/funciones/1.md", "a/funciones/01.md", "1"),
    ])
    func `two files of one number are an error`(one: String, other: String, number: String) {
        let (_, findings) = portal([
            "a/index.md": agency("A", Self.text), one: function("x"), other: function("y"),
        ])
        let first = number == "1" ? "Content/a/index.md:8" : "Content/\(one):1"
        #expect(
            findings == ["Content/\(other):1:1-4 duplicate-function: \(number), \(first)"])
    }
}
