import Content
import Testing

@testable import PortalModel

/// What `tombstones.yml` says of addresses without content.
struct WithdrawalTests {
    private static let text = "## Funciones\n\n1. Recaudar.\n2. Pagar.\n"

    private static func entry(_ address: String, _ more: String = "") -> String {
        "- dirección: \(address)\n  retirado: 2026-02-01\n  motivo: Se suprimió.\n\(more)"
    }

    private static func published() -> Versions {
        var versions = Versions()
        _ = versions.publish(
            ["a/index.md": agency("A", Self.text), "b/index.md": agency("B")],
            attachments: ["a/plan.pdf": "%PDF"])
        return versions
    }

    @Test func `one of a folder holds for all that is below it`() {
        var versions = Self.published()
        #expect(
            versions.publish(["b/index.md": agency("B")], tombstones: Self.entry("/a/")) == [])
        #expect(
            versions.tombstones.keys.sorted() == [
                "a/funciones/1.html", "a/funciones/2.html", "a/funciones/index.html",
                "a/index.html", "a/plan.pdf",
            ])
        // And so it does in every later version.
        #expect(
            versions.publish(["b/index.md": agency("B")], tombstones: Self.entry("/a/")) == [])
        #expect(versions.tombstones.count == 5)
        #expect(versions.publish(["b/index.md": agency("B")]).count == 1)
    }

    @Test func `one of a page holds for that page alone`() {
        var versions = Self.published()
        let findings = versions.publish(
            ["b/index.md": agency("B")], tombstones: Self.entry("/a/index.html"))
        #expect(findings.map { $0.split(separator: " ")[2] } == ["/a/funciones/,", "/a/plan.pdf,"])
    }

    @Test func `one of an address that is published, or never was, is a warning`() {
        var versions = Self.published()
        let findings = versions.publish(
            ["a/index.md": agency("A", Self.text), "b/index.md": agency("B")],
            attachments: ["a/plan.pdf": "%PDF"],
            tombstones: Self.entry("/b/") + Self.entry("/a/funciones/3.html") + Self.entry("/c/"))
        #expect(
            findings == [
                "Content/tombstones.yml:1:14-17 tombstone-alive: /b/",
                "Content/tombstones.yml:4:14-33 tombstone-unknown: /a/funciones/3.html",
                "Content/tombstones.yml:7:14-17 tombstone-unknown: /c/",
            ])
    }

    @Test func `two of one address are an error`() {
        var versions = Self.published()
        let findings = versions.publish(
            ["b/index.md": agency("B")], tombstones: Self.entry("/a/") + Self.entry("/a/"))
        #expect(findings == ["Content/tombstones.yml:4:14-17 tombstone-twice: /a/, 1"])
    }

    @Test func `what replaces a page must be there, or have moved to where it is`() {
        var versions = Self.published()
        let unknown = versions.publish(
            ["b/index.md": agency("B")],
            tombstones: Self.entry("/a/", "  reemplazo: /bb/\n"))
        #expect(
            unknown == [
                "Content/tombstones.yml:4:14-18 unknown-replacement: /bb/ | did you mean '/b/'?"
            ])
        let tombstone = Self.entry("/a/", "  reemplazo: /b/\n")
        #expect(versions.publish(["b/index.md": agency("B")], tombstones: tombstone) == [])
        #expect(versions.tombstones["a/index.html"] == "b/index.html")
        #expect(
            versions.publish(
                ["c/index.md": agency("B", fields: "alias: [/b/]\n")], tombstones: tombstone) == [])
        #expect(versions.tombstones["a/index.html"] == "c/index.html")
    }

    @Test func `a page of another site may replace one`() {
        var versions = Self.published()
        #expect(
            versions.publish(
                ["b/index.md": agency("B")],
                tombstones: Self.entry("/a/", "  reemplazo: https://www.suin.gov.co/a\n")) == [])
        #expect(versions.tombstones["a/index.html"] == "https://www.suin.gov.co/a")
    }

    @Test func `who takes an address over wins over who withdrew it`() {
        var versions = Self.published()
        #expect(
            versions.publish(
                ["b/index.md": agency("B", Self.text, fields: "alias: [/a/]\n")],
                tombstones: Self.entry("/a/plan.pdf")) == [])
        #expect(versions.redirects["a/funciones/1.html"] == "b/funciones/1.html")
        #expect(versions.tombstones == ["a/plan.pdf": ""])
    }
}
