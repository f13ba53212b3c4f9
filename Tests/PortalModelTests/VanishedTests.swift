import Content
import Testing

@testable import PortalModel

/// Addresses at which nothing is published any more.
struct VanishedTests {
    private static let text = "## Funciones\n\n1. Recaudar.\n2. Pagar.\n"

    @Test func `what is published for the first time is written down`() {
        var versions = Versions()
        let findings = versions.publish(
            ["a/index.md": agency("A", Self.text)], attachments: ["a/plan.pdf": "%PDF"])
        #expect(findings == [])
        #expect(
            versions.ledger.entries.map(\.address) == [
                "a/funciones/1.html", "a/funciones/2.html", "a/funciones/index.html",
                "a/index.html", "a/plan.pdf", "entidades/index.html", "funciones/index.html",
                "index.html", "mapa-del-sitio.html",
            ])
        #expect(versions.entry("a/index.html")?.source == "a/index.md")
        #expect(versions.entry("a/plan.pdf")?.digest != nil)
        #expect(versions.entry("a/funciones/index.html")?.digest == nil)
        #expect(versions.redirects.isEmpty && versions.tombstones.isEmpty)
    }

    @Test func `an agency that goes is one error, with what stood below it`() {
        var versions = Versions()
        _ = versions.publish(
            ["a/index.md": agency("A", Self.text), "b/index.md": agency("B")],
            attachments: ["a/plan.pdf": "%PDF"])
        let before = versions.ledger
        let findings = versions.publish(["b/index.md": agency("B")])
        #expect(
            findings == [
                "Content/a/index.md vanished-address: /a/, 2026-01-01,  (y otras 4 debajo de "
                    + "ella),  (and 4 more below it) | if it moved, write 'aliases: [/a/]' in its "
                    + "new page; if it was withdrawn, say so in Content/tombstones.yml with "
                    + "'address: /a/', 'withdrawn' and 'reason'"
            ])
        #expect(versions.ledger == before)
    }

    @Test func `a page that goes is an error of its own`() {
        var versions = Versions()
        _ = versions.publish(["a/index.md": agency("A", Self.text)])
        let findings = versions.publish([
            "a/index.md": agency("A", "## Funciones\n\n1. Recaudar.\n")
        ])
        #expect(findings.count == 1)
        #expect(
            findings.first?.hasPrefix(
                "Content/a/index.md vanished-address: /a/funciones/2.html, 2026-01-01, ,  | if it")
                == true)
    }

    @Test func `all functions of an agency that go are one error`() {
        var versions = Versions()
        _ = versions.publish(["a/index.md": agency("A", Self.text)])
        let findings = withoutAnchors(versions.publish(["a/index.md": agency("A")]))
        #expect(findings.count == 1)
        #expect(findings.first?.contains("vanished-address: /a/funciones/,") == true)
        #expect(findings.first?.contains("(and 2 more below it)") == true)
        let tombstone = "- {dirección: /a/funciones/, retirado: 2026-01-01, motivo: Cesó}\n"
        #expect(
            withoutAnchors(versions.publish(["a/index.md": agency("A")], tombstones: tombstone))
                == [])
        #expect(
            versions.tombstones.keys.sorted() == [
                "a/funciones/1.html", "a/funciones/2.html", "a/funciones/index.html",
            ])
    }

    @Test func `a file that was given another name is to be withdrawn with its replacement`() {
        var versions = Versions()
        _ = versions.publish(["a/index.md": agency("A")], attachments: ["a/plan.pdf": "%PDF"])
        let findings = versions.publish(
            ["a/index.md": agency("A")], attachments: ["a/plan-2026.pdf": "%PDF"])
        #expect(
            findings == [
                "Content/a/plan.pdf vanished-address: /a/plan.pdf, 2026-01-01, ,  | it seems to be "
                    + "'/a/plan-2026.pdf' now; say so in Content/tombstones.yml with 'address: "
                    + "/a/plan.pdf', 'withdrawn', 'reason' and 'replacement: /a/plan-2026.pdf'"
            ])
        let tombstone = """
            - dirección: /a/plan.pdf
              retirado: 2026-02-01
              motivo: Tiene otro nombre
              reemplazo: /a/plan-2026.pdf

            """
        #expect(
            versions.publish(
                ["a/index.md": agency("A")], attachments: ["a/plan-2026.pdf": "%PDF"],
                tombstones: tombstone) == [])
        #expect(versions.tombstones == ["a/plan.pdf": "a/plan-2026.pdf"])
        // Should the file come back, the page that answered for it leads to it.
        #expect(
            versions.publish(
                ["a/index.md": agency("A")],
                attachments: ["a/plan-2026.pdf": "%PDF", "a/plan.pdf": "%PDF"]) == [])
        #expect(versions.redirects == ["a/plan.pdf.html": "a/plan.pdf"])
    }

    @Test(arguments: [Ledger.Kind.list, .unknown])
    func `a part of a list that has become shorter leads to its first`(kind: Ledger.Kind) {
        var versions = Versions()
        _ = versions.publish(["a/index.md": agency("A", Self.text)])
        var entries = versions.ledger.entries
        for (address, first) in [
            ("entidades/parte-2.html", "entidades/index.html"),
            ("mapa-del-sitio-3.html", "mapa-del-sitio.html"),
        ] {
            var entry = entries[0]
            (entry.address, entry.source, entry.digest) = (address, "", nil)
            (entry.kind, entry.fallback) = kind == .unknown ? (kind, nil) : (kind, first)
            entries.append(entry)
        }
        var longer = Versions(knowing: .init(entries))
        #expect(longer.publish(["a/index.md": agency("A", Self.text)]) == [])
        #expect(
            longer.redirects == [
                "entidades/parte-2.html": "entidades/index.html",
                "mapa-del-sitio-3.html": "mapa-del-sitio.html",
            ])
    }

    @Test func `an alias that is taken away is missed, whatever it is called`() {
        var versions = Versions()
        _ = versions.publish(["a/index.md": agency("A", fields: "alias: [/noticia-2.html]\n")])
        #expect(versions.redirects == ["noticia-2.html": "a/index.html"])
        let findings = versions.publish(["a/index.md": agency("A")])
        #expect(findings.count == 1)
        #expect(findings.first?.contains("vanished-address: /noticia-2.html") == true)
    }

    @Test func `a file with errors of its own is no second error`() {
        var versions = Versions()
        _ = versions.publish(["a/index.md": agency("A", Self.text), "b/index.md": agency("B")])
        let findings = versions.publish(
            ["b/index.md": agency("B")], unreadable: ["a/index.md"])
        #expect(findings == [])
    }

    @Test func `words of addresses that changed are said to have`() {
        var versions = Versions()
        _ = versions.publish(["a/index.md": agency("A", Self.text)])
        var entries = versions.ledger.entries
        for index in entries.indices where entries[index].address == "entidades/index.html" {
            entries[index].address = "agencies/index.html"
        }
        var english = Versions(knowing: .init(entries))
        let findings = english.publish(["a/index.md": agency("A", Self.text)])
        #expect(findings.count == 1)
        #expect(findings.first?.contains("the words of the addresses changed") == true)
    }
}
