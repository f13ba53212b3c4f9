import Content
import Testing

@testable import PortalModel

/// Pages that take over addresses of former times.
struct AliasTests {
    private static let text = "## Funciones\n\n1. Recaudar.\n2. Pagar.\n"

    private static func agency(_ title: String, _ aliases: String...) -> String {
        PortalModelTests.agency(
            title, text, fields: "alias: [\(aliases.joined(separator: ", "))]\n")
    }

    @Test func `a folder that moves takes along its functions, its files and what is below it`() {
        var versions = Versions()
        _ = versions.publish(
            [
                "a/index.md": PortalModelTests.agency("A", Self.text),
                "a/b/index.md": PortalModelTests.agency("B", Self.text),
            ], attachments: ["a/plan.pdf": "%PDF"])
        let moved: KeyValuePairs = [
            "c/index.md": PortalModelTests.agency("A", Self.text),
            "c/b/index.md": PortalModelTests.agency("B", Self.text),
        ]
        let findings = versions.publish(moved, attachments: ["c/plan.pdf": "%PDF"])
        #expect(findings.count == 1)
        #expect(
            findings.first?.hasSuffix(
                "(and 8 more below it) | it seems to have moved; write in Content/c/index.md: "
                    + "aliases: [/a/]") == true)
        let mended = versions.publish(
            [
                "c/index.md": Self.agency("A", "/a/"),
                "c/b/index.md": PortalModelTests.agency("B", Self.text),
            ], attachments: ["c/plan.pdf": "%PDF"], on: "2026-03-01")
        #expect(mended == [])
        #expect(
            versions.redirects == [
                "a/index.html": "c/index.html", "a/funciones/index.html": "c/funciones/index.html",
                "a/funciones/1.html": "c/funciones/1.html",
                "a/funciones/2.html": "c/funciones/2.html", "a/plan.pdf": "c/plan.pdf",
                "a/b/index.html": "c/b/index.html",
                "a/b/funciones/index.html": "c/b/funciones/index.html",
                "a/b/funciones/1.html": "c/b/funciones/1.html",
                "a/b/funciones/2.html": "c/b/funciones/2.html",
            ])
        // Who moves a page neither publishes nor changes it.
        #expect(versions.entry("c/index.html")?.published.iso == "2026-01-01")
        #expect(versions.entry("c/index.html")?.modified.iso == "2026-01-01")
        #expect(versions.entry("c/plan.pdf")?.published.iso == "2026-01-01")
    }

    @Test func `a page that moves twice is reached from both addresses in one step`() {
        var versions = Versions()
        #expect(versions.publish(["a/index.md": Self.agency("A")]) == [])
        #expect(versions.publish(["b/index.md": Self.agency("A", "/a/")]) == [])
        #expect(versions.publish(["c/index.md": Self.agency("A", "/a/", "/b/")]) == [])
        #expect(versions.redirects["a/funciones/2.html"] == "c/funciones/2.html")
        #expect(versions.redirects["b/funciones/2.html"] == "c/funciones/2.html")
        #expect(versions.redirects["a/index.html"] == "c/index.html")
        // Without its first address nothing would answer there.
        let findings = versions.publish(["c/index.md": Self.agency("A", "/b/")])
        #expect(findings.count == 1)
        #expect(findings.first?.contains("vanished-address: /a/,") == true)
    }

    @Test func `a page that moves back has its address again`() {
        var versions = Versions()
        #expect(versions.publish(["a/index.md": Self.agency("A")]) == [])
        #expect(versions.publish(["b/index.md": Self.agency("A", "/a/")]) == [])
        let findings = versions.publish(["a/index.md": Self.agency("A", "/a/", "/b/")])
        #expect(findings == ["Content/a/index.md:5:9-12 alias-taken: /a/"])
        #expect(versions.publish(["a/index.md": Self.agency("A", "/b/")]) == [])
        #expect(versions.redirects["b/funciones/1.html"] == "a/funciones/1.html")
        #expect(versions.redirects["a/index.html"] == nil)
    }

    @Test func `two agencies may change places`() {
        var versions = Versions()
        _ = versions.publish([
            "a/index.md": PortalModelTests.agency("A"), "b/index.md": PortalModelTests.agency("B"),
        ])
        #expect(
            versions.publish([
                "a/index.md": PortalModelTests.agency("B"),
                "b/index.md": PortalModelTests.agency("A"),
            ]) == [])
        #expect(versions.redirects.isEmpty)
    }

    @Test func `aliases of two folders that lead to each other end`() {
        var versions = Versions()
        _ = versions.publish([
            "a/index.md": Self.agency("A"), "b/index.md": Self.agency("B"),
        ])
        let findings = withoutAnchors(
            versions.publish([
                "c/index.md": PortalModelTests.agency("A", fields: "alias: [/a/, /b/]\n")
            ]))
        // The functions are at neither of them any more.
        #expect(findings.count == 2)
        #expect(findings.allSatisfy { $0.contains("/funciones/") && $0.contains("2 more below") })
    }

    // It must end; how soon it has its turn among tests that wait for processes is not its matter.
    @Test(.timeLimit(.minutes(30)))
    func `an agency that moved into its own folder takes along what it still has`() {
        var versions = Versions()
        let other = PortalModelTests.agency("C", "")
        _ = versions.publish(["a/index.md": Self.agency("A")])
        let findings = versions.publish([
            "a/index.md": other,
            "a/b/index.md": PortalModelTests.agency(
                "A", "## Funciones\n\n1. Recaudar.\n", fields: "alias: [/a/]\n"),
        ])
        // What is gone is looked for in the folder's folder, and in that one's, but not for ever.
        let vanished = findings.filter { $0.contains(" vanished-address: ") }
        #expect(vanished.count == 1)
        #expect(vanished.first?.contains(": /a/funciones/2.html,") == true)
        _ = versions.publish(["a/index.md": other, "a/b/index.md": Self.agency("A", "/a/")])
        #expect(versions.redirects["a/funciones/1.html"] == "a/b/funciones/1.html")
        #expect(versions.redirects["a/funciones/2.html"] == "a/b/funciones/2.html")
    }

    @Test func `an address of another program leads to a page, whatever it is called`() {
        var versions = Versions()
        let findings = versions.publish([
            "a/index.md": Self.agency(
                "A", "/secretaria/Publicaciones/viejo.aspx", "\"/Mi página.html\"", "/antes")
        ])
        #expect(findings == [])
        #expect(
            versions.redirects == [
                "secretaria/Publicaciones/viejo.aspx": "a/index.html",
                "Mi página.html": "a/index.html", "antes/index.html": "a/index.html",
            ])
        #expect(versions.entry("secretaria/Publicaciones/viejo.aspx") != nil)
        // The page that answers for it is an address, too.
        #expect(versions.entry("secretaria/Publicaciones/viejo.aspx.html") != nil)
    }

    @Test func `the address of a page cannot be an alias, nor that of two pages`() {
        var versions = Versions()
        let findings = versions.publish([
            "a/index.md": Self.agency("A", "/b/", "/x.html"),
            "b/index.md": Self.agency("B", "/x.html"),
        ])
        #expect(
            findings == [
                "Content/a/index.md:5:9-12 alias-taken: /b/",
                "Content/b/index.md:5:9-16 alias-twice: /x.html, Content/a/index.md",
            ])
    }

    @Test(arguments: [
        ("/A/", "/a/"), ("/recursos/estilo.css", "/recursos/estilo.css"),
        ("/a/plan.pdf/nota.html", "/a/plan.pdf"),
        ("/recursos/ESTILO.CSS/x.html", "/recursos/estilo.css"),
    ])
    func `a page of former times needs a place of its own on every disk`(
        alias: String, other: String
    ) {
        var versions = Versions()
        let findings = versions.publish(
            ["a/index.md": Self.agency("A", alias)], attachments: ["a/plan.pdf": "%PDF"])
        #expect(
            findings == [
                "Content/a/index.md:5:9-\(9 + alias.count) address-blocked: \(alias), \(other)"
            ])
    }

    @Test func `an agency that becomes the whole portal takes along its functions`() {
        var versions = Versions()
        _ = versions.publish(["a/index.md": Self.agency("A")])
        #expect(versions.publish(["index.md": Self.root("/a/")]) == [])
        #expect(
            versions.redirects == [
                "a/index.html": "index.html", "a/funciones/index.html": "funciones/index.html",
                "a/funciones/1.html": "funciones/1.html", "a/funciones/2.html": "funciones/2.html",
            ])
    }

    @Test func `an agency that was the whole portal takes along its functions`() {
        var versions = Versions()
        _ = versions.publish(["index.md": Self.root()])
        let findings = withoutAnchors(
            versions.publish(["a/index.md": PortalModelTests.agency("A", Self.text)]))
        #expect(findings.count == 2)
        #expect(
            findings.allSatisfy { $0.hasSuffix("in Content/a/index.md: aliases: [/funciones/]") })
        #expect(
            versions.publish(["a/index.md": Self.agency("A", "/funciones/")]) == [
                "Content/ledger.tsv anchor-kept: #funciones, el comienzo del texto, "
                    + "the beginning of the text"
            ])
        #expect(
            versions.redirects == [
                "funciones/1.html": "a/funciones/1.html", "funciones/2.html": "a/funciones/2.html",
            ])
    }

    private static func root(_ alias: String? = nil) -> String {
        "---\ntipo: entidad\ntítulo: A\nclase: oficina\npublicado: desconocido\n"
            + (alias.map { "alias: [\($0)]\n" } ?? "") + "---\n" + text
    }

    @Test func `a file of a function takes over an address for its function`() {
        var versions = Versions()
        let file = function("Más.\n", fields: "alias: [/tramites/pago.php]\n")
        #expect(
            versions.publish([
                "a/index.md": PortalModelTests.agency("A", Self.text), "a/funciones/2.md": file,
            ]) == [])
        #expect(versions.redirects == ["tramites/pago.php": "a/funciones/2.html"])
    }
}
