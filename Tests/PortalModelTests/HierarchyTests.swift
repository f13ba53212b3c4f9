import Testing

@testable import PortalModel

struct HierarchyTests {
    @Test func `an agency is part of the one in the folder above`() {
        let (portal, findings) = portal([
            "a/b/index.md": agency("B"), "a/index.md": agency("A"), "c/d/e/index.md": agency("E"),
            "c/index.md": agency("C"),
        ])
        #expect(findings.isEmpty)
        #expect(portal.titles(portal.roots) == ["A", "C"])
        #expect(portal.parts("a") == ["B"])
        // A folder without an agency is only a folder.
        #expect(portal.parent("c/d/e") == "C")
    }

    @Test func `an agency at the top is above all others`() {
        let (portal, _) = portal([
            "a/index.md": agency("A"), "index.md": agency("Todo", fields: "tipo: entidad\n"),
        ])
        #expect(portal.titles(portal.roots) == ["Todo"])
        #expect(portal.parent("a") == "Todo")
        #expect(portal.home == nil)
        #expect(portal.agency("")?.address == "index.html")
    }

    @Test(arguments: ["superior: a", "parent: a", "superior: /a/", "superior: 'a/'"])
    func `an agency may name the one above itself`(field: String) {
        let (portal, findings) = portal([
            "a/index.md": agency("A"), "b/c/index.md": agency("C", fields: field + "\n"),
            "b/index.md": agency("B"),
        ])
        #expect(findings.isEmpty)
        #expect(portal.parent("b/c") == "A")
        #expect(portal.parts("b") == [])
        // Its address is still its folder's.
        #expect(portal.agency("b/c")?.address == "b/c/index.html")
    }

    @Test func `the agencies above one are walked from the nearest up`() throws {
        let (portal, _) = portal([
            "a/index.md": agency("A"), "a/b/index.md": agency("B"), "a/b/c/index.md": agency("C"),
        ])
        let lowest = try #require(portal.agencies.firstIndex { $0.folder == "a/b/c" })
        let top = try #require(portal.agencies.firstIndex { $0.folder == "a" })
        #expect(portal.titles(Array(portal.ancestors(of: lowest))) == ["B", "A"])
        #expect(portal.titles(Array(portal.lineage(of: lowest))) == ["C", "B", "A"])
        #expect(portal.root(of: lowest) == top)
        #expect(portal.root(of: top) == top)
        #expect(Array(portal.ancestors(of: top)) == [])
    }

    @Test func `a walk up a circle ends once an agency is passed twice`() {
        var (portal, _) = portal(["a/index.md": agency("A"), "b/index.md": agency("B")])
        portal.agencies[0].parent = 1
        portal.agencies[1].parent = 0
        #expect(Array(portal.lineage(of: 0)) == [0, 1, 0])
    }

    @Test func `the parts of an agency stand in alphabetical order`() {
        let (portal, _) = portal([
            "a/index.md": agency("A"), "a/1/index.md": agency("Zona"),
            "a/2/index.md": agency("Álamo"), "a/3/index.md": agency("ñame"),
            "a/4/index.md": agency("nube"), "b/index.md": agency("Oficina 10"),
            "c/index.md": agency("oficina 9"),
        ])
        #expect(portal.parts("a") == ["Álamo", "nube", "ñame", "Zona"])
        #expect(portal.titles(portal.roots) == ["A", "oficina 9", "Oficina 10"])
    }

    @Test func `an agency may name the one that took its place`() throws {
        let (portal, findings) = portal([
            "a/index.md": agency("A", fields: "estado: fusionada\nsucesora: b/c\n"),
            "b/c/index.md": agency("C"),
        ])
        #expect(findings.isEmpty)
        let successor = try #require(portal.agency("a")?.successor)
        #expect(portal.agencies[successor].title == "C")
    }

    @Test(arguments: [
        (
            "superior: secretaria",
            "5:11-21 unknown-agency: secretaria | did you mean 'secretarias'?"
        ),
        ("superior: xyz", "5:11-14 unknown-agency: xyz"),
        ("sucesora: ../b", "5:11-15 unknown-agency: ../b"),
    ])
    func `an agency that there is not is told so`(field: String, finding: String) {
        let (portal, findings) = portal([
            "a/index.md": agency("A", fields: field + "\n"), "secretarias/index.md": agency("B"),
        ])
        #expect(findings == ["Content/a/index.md:" + finding])
        #expect(portal.parent("a") == nil)
        #expect(portal.roots.count == 2)
    }

    @Test func `an agency that could not be read is no second error`() {
        let (_, findings) = portal(
            ["a/index.md": agency("A", fields: "superior: b\nsucesora: b\n")],
            unreadable: ["b/index.md"])
        #expect(findings.isEmpty)
    }

    @Test func `an agency that is part of itself is an error`() {
        let (portal, findings) = portal(["a/index.md": agency("A", fields: "superior: a\n")])
        #expect(findings == ["Content/a/index.md:5:11-12 cyclic-parents: A"])
        #expect(portal.titles(portal.roots) == ["A"])
    }

    @Test func `a circle is cut once, and all in it stay in the portal`() {
        let (portal, findings) = portal([
            "a/index.md": agency("A", "## Funciones\n\n1. Uno\n", fields: "superior: b\n"),
            "b/index.md": agency("B", "## Funciones\n\n1. Uno\n", fields: "superior: c\n"),
            "c/index.md": agency("C", fields: "superior: a\n"),
            "d/index.md": agency("D", "## Funciones\n\n1. Uno\n", fields: "superior: c\n"),
        ])
        #expect(findings == ["Content/a/index.md:5:11-12 cyclic-parents: A"])
        #expect(portal.titles(portal.roots) == ["A"])
        #expect(portal.agency("a")?.functionCount == 3)
        #expect(portal.agency("c")?.functionCount == 2)
    }

    @Test func `two circles are two errors`() {
        let (portal, findings) = portal([
            "a/index.md": agency("A", fields: "superior: b\n"),
            "b/index.md": agency("B", fields: "superior: a\n"),
            "c/index.md": agency("C", fields: "superior: d\n"),
            "d/index.md": agency("D", fields: "superior: c\n"),
            // Hangs from a circle and is in none.
            "e/index.md": agency("E", fields: "superior: d\n"),
        ])
        #expect(findings.count == 2)
        #expect(portal.titles(portal.roots) == ["A", "C"])
    }

    @Test func `functions are counted for an agency and all its parts`() {
        let functions = "## Funciones\n\n1. Uno\n2. Dos\n"
        let (portal, _) = portal([
            "a/index.md": agency("A", functions), "a/b/index.md": agency("B"),
            "a/b/c/index.md": agency("C", functions), "a/b/c/funciones/9.md": function("Nueve"),
            "d/index.md": agency("D"),
        ])
        #expect(portal.functionCount == 5)
        #expect(
            ["a", "a/b", "a/b/c", "d"].map { portal.agency($0)?.functionCount } == [5, 3, 3, 0])
    }

    @Test(arguments: [
        ("a/inicio.md", "---\ntipo: inicio\n---\n", "a/inicio.md:1:1-4 home-not-at-top"),
        (
            "a/oficina.md", agency("X", fields: "tipo: entidad\n"),
            "a/oficina.md:1:1-4 agency-not-index"
        ),
    ])
    func `a file in the wrong place is an error`(path: String, text: String, finding: String) {
        #expect(
            portal(["a/index.md": agency("A"), path: text]).findings == ["Content/" + finding])
    }

    @Test func `a portal without agencies is an error`() {
        #expect(portal([:]).findings == ["no-content: Content/"])
        #expect(portal([:], unreadable: ["a/index.md"]).findings == [])
    }
}
