import Content
import Testing

@testable import PortalModel

/// The headings that links from elsewhere may name.
struct KeptAnchorTests {
    private static func files(_ headings: String...) -> KeyValuePairs<String, String> {
        ["a/index.md": agency("A", headings.map { "## \($0)\n\nTexto.\n" }.joined(separator: "\n"))]
    }

    private static let address = "a/index.html"

    @Test func `the ids of the headings are written down`() {
        var versions = Versions()
        #expect(versions.publish(Self.files("Misión", "Historia")) == [])
        #expect(versions.anchors(Self.address) == ["mision", "historia"])
    }

    @Test func `a heading that was renamed is kept beside the one in its place`() {
        var versions = Versions()
        _ = versions.publish(Self.files("Misión", "Historia", "Equipo"))
        let findings = versions.publish(Self.files("Misión", "Reseña", "Equipo"))
        #expect(
            findings == [
                "Content/a/index.md:10:1-10 anchor-kept: #historia, «#resena», '#resena'"
            ])
        #expect(
            versions.anchors(Self.address) == ["mision", "resena", "equipo", "historia>resena"])
        #expect(versions.history?.keptAnchors[Self.address]?.map(\.id) == ["historia"])
        // It is said once, and kept ever after.
        #expect(versions.publish(Self.files("Misión", "Reseña", "Equipo")) == [])
        #expect(versions.history?.keptAnchors[Self.address]?.map(\.id) == ["historia"])
    }

    @Test func `a heading that was the last is kept beside the one before it`() {
        var versions = Versions()
        _ = versions.publish(Self.files("Misión", "Historia"))
        #expect(versions.publish(Self.files("Misión")).count == 1)
        #expect(versions.anchors(Self.address) == ["mision", "historia>mision"])
    }

    @Test func `without any heading it is kept at the beginning of the text`() {
        var versions = Versions()
        _ = versions.publish(Self.files("Misión"))
        let findings = versions.publish(["a/index.md": agency("A", "Texto.\n")])
        #expect(
            findings == [
                "Content/a/index.md:1:1-4 anchor-kept: #mision, el comienzo del texto, "
                    + "the beginning of the text"
            ])
        #expect(versions.anchors(Self.address) == ["mision>"])
    }

    @Test func `one whose place was taken by one that goes, too, follows it`() {
        var versions = Versions()
        _ = versions.publish(Self.files("Uno", "Dos", "Fin"))
        _ = versions.publish(Self.files("Tres", "Dos", "Fin"))
        #expect(versions.anchors(Self.address) == ["tres", "dos", "fin", "uno>tres"])
        let findings = versions.publish(Self.files("Cuatro", "Dos", "Fin"))
        #expect(findings.count == 1)
        #expect(
            versions.anchors(Self.address)
                == ["cuatro", "dos", "fin", "tres>cuatro", "uno>cuatro"])
    }

    @Test func `a heading that comes back is no anchor of former times`() {
        var versions = Versions()
        _ = versions.publish(Self.files("Uno", "Dos"))
        _ = versions.publish(Self.files("Dos"))
        #expect(versions.anchors(Self.address) == ["dos", "uno>dos"])
        #expect(versions.publish(Self.files("Dos", "Uno")) == [])
        #expect(versions.anchors(Self.address) == ["dos", "uno"])
        #expect(versions.history?.keptAnchors.isEmpty == true)
    }

    @Test func `those of a page that moves go with it`() {
        var versions = Versions()
        _ = versions.publish(Self.files("Uno", "Dos"))
        _ = versions.publish(Self.files("Dos"))
        _ = versions.publish([
            "b/index.md": agency("A", "## Tres\n\nTexto.\n", fields: "alias: [/a/]\n")
        ])
        #expect(versions.anchors("b/index.html") == ["tres", "dos>tres", "uno>tres"])
    }

    @Test func `those of a function's file are kept when the file goes`() {
        var versions = Versions()
        let text = agency("A", "## Funciones\n\n1. Recaudar.\n")
        _ = versions.publish([
            "a/index.md": text, "a/funciones/1.md": function("## Trámite\n\nCómo se paga.\n"),
        ])
        #expect(versions.anchors("a/funciones/1.html") == ["tramite"])
        let findings = versions.publish(["a/index.md": text])
        #expect(findings.count == 1)
        #expect(findings.first?.hasPrefix("Content/a/index.md anchor-kept: #tramite") == true)
        #expect(versions.history?.keptAnchors["a/funciones/1.html"]?.map(\.id) == ["tramite"])
    }
}
