import CommonMark
import Content
import Testing

@testable import PortalModel

struct LinkTests {
    /// A portal to which a link is added, in the text of `alcaldia/oficina/index.md`.
    private func portal(
        linking target: String, isImage: Bool = false
    ) -> (portal: Portal, findings: [String]) {
        PortalModelTests.portal(
            [
                "index.md": "---\ntítulo: P\n---\n\n## Inicio\n",
                "alcaldia/index.md": agency("Alcaldía", "## Misión\n"),
                "alcaldia/oficina/index.md": agency(
                    "Oficina", "# Aquí\n\n\(isImage ? "!" : "")[x](<\(target)>)\n"),
                "alcaldia/oficina/funciones/05.md": function("Atender.\n\n## Más\n"),
                "Año Uno/index.md": agency("Año"),
            ],
            attachments: [
                "alcaldia/oficina/plan.pdf", "Año Uno/Acta #3.pdf", "alcaldia/oficina/mapa 1.png",
            ])
    }

    /// The target of the only link of an agency's text.
    private func target(_ portal: Portal, in folder: String = "alcaldia/oficina") -> String? {
        portal.agency(folder)?.document.text.links.first?.target
    }

    @Test(arguments: [
        // Files and folders, from where the text stands.
        ("index.md", "/alcaldia/oficina/index.html"), ("../index.md", "/alcaldia/index.html"),
        ("..", "/alcaldia/index.html"), ("../", "/alcaldia/index.html"),
        (".", "/alcaldia/oficina/index.html"), ("../../index.md", "/index.html"),
        ("../..", "/index.html"), ("./../oficina/./index.md", "/alcaldia/oficina/index.html"),
        ("funciones/05.md", "/alcaldia/oficina/funciones/5.html"),
        ("plan.pdf", "/alcaldia/oficina/plan.pdf"),
        ("mapa%201.png", "/alcaldia/oficina/mapa 1.png"),
        // From Content's root.
        ("/alcaldia/index.md", "/alcaldia/index.html"), ("/", "/index.html"),
        ("/Año Uno/", "/ano-uno/index.html"), ("/A%C3%B1o%20Uno/index.md", "/ano-uno/index.html"),
        ("/An\u{303}o Uno/index.md", "/ano-uno/index.html"),
        // Pages that have no file of their own.
        ("/alcaldia/oficina/funciones/5.html", "/alcaldia/oficina/funciones/5.html"),
        ("../index.html", "/alcaldia/index.html"),
        ("funciones/index.html", "/alcaldia/oficina/funciones/index.html"),
        // Headings.
        ("#aqui", "/alcaldia/oficina/index.html#aqui"),
        ("../index.md#mision", "/alcaldia/index.html#mision"),
        ("funciones/05.md#mas", "/alcaldia/oficina/funciones/5.html#mas"),
        ("/#inicio", "/index.html#inicio"),
        ("plan.pdf#page=2", "/alcaldia/oficina/plan.pdf#page=2"),
        // Outside.
        ("https://x.co/a?b#c", "https://x.co/a?b#c"), ("mailto:a@b.co", "mailto:a@b.co"),
        ("tel:+576020000", "tel:+576020000"),
    ])
    func `a link leads to the page of its source`(link: String, address: String) {
        let (portal, findings) = portal(linking: link)
        #expect(findings.isEmpty)
        #expect(target(portal) == address)
    }

    @Test func `a number sign in a file's name is no heading`() {
        let (portal, findings) = portal(linking: "/Año Uno/Acta %233.pdf")
        #expect(findings.isEmpty)
        #expect(target(portal) == "/ano-uno/Acta %233.pdf")
    }

    @Test(arguments: [
        ("../indice.md", "broken-link: ../indice.md | did you mean '../index.md'?"),
        ("planos.pdf", "broken-link: planos.pdf | did you mean 'plan.pdf'?"),
        ("/alcaldia/oficin/", "broken-link: /alcaldia/oficin/"),
        ("../../..", "link-outside: ../../.."), ("/../x.md", "link-outside: /../x.md"),
        ("../../../etc/passwd", "link-outside: ../../../etc/passwd"),
        ("%2e%2e/%2e%2e/%2e%2e/x", "link-outside: %2e%2e/%2e%2e/%2e%2e/x"),
        ("#aqi", "broken-anchor: aqi | did you mean '#aqui'?"),
        ("../index.md#misión", "broken-anchor: misión | did you mean '#mision'?"),
        ("/Año Uno/index.md#x", "broken-anchor: x"), ("", "empty-link: "), ("#", "empty-link: "),
        ("portal.yml", "broken-link: portal.yml"),
        ("Plan.pdf", "broken-link: Plan.pdf | did you mean 'plan.pdf'?"),
    ])
    func `a link that leads nowhere is told so`(link: String, finding: String) throws {
        let findings = portal(linking: link).findings
        #expect(findings.count == 1)
        let words = try #require(findings.first?.split(separator: " ", maxSplits: 1).last)
        #expect(words.hasPrefix(finding), "\(findings)")
    }

    @Test func `a broken link is found where it stands`() {
        #expect(
            portal(linking: "xyz.pdf").findings
                == ["Content/alcaldia/oficina/index.md:8:6-13 broken-link: xyz.pdf"])
    }

    @Test func `an image may stand in the portal and nowhere else`() {
        let (own, none) = portal(linking: "mapa 1.png", isImage: true)
        #expect(none.isEmpty)
        #expect(target(own) == "/alcaldia/oficina/mapa 1.png")
        let findings = portal(linking: "https://x.co/a.png", isImage: true).findings
        #expect(findings.map { $0.contains(" external-image: https://x.co/a.png") } == [true])
    }

    @Test func `a link to a file that could not be read is no second error`() {
        let (_, findings) = PortalModelTests.portal(
            ["a/index.md": agency("A", "[x](../b/index.md) [y](../b)\n")],
            unreadable: ["b/index.md"])
        #expect(findings.isEmpty)
    }

    @Test func `links of a function's file are those of its own folder`() throws {
        let (portal, findings) = PortalModelTests.portal(
            [
                "a/index.md": agency("A", "## Funciones\n\n1. [Uno](plan.pdf)\n"),
                "a/funciones/1.md": function(
                    "[plan](../plan.pdf) [acta](acta.pdf) [s](#s)\n\n# S\n"),
            ], attachments: ["a/plan.pdf", "a/funciones/acta.pdf"])
        #expect(findings.isEmpty)
        let agency = try #require(portal.agency("a"))
        let only = try #require(agency.functions.first)
        #expect(agency.text(of: only)?.document.text.links.map(\.target) == ["/a/plan.pdf"])
        #expect(
            only.document?.text.links.map(\.target)
                == ["/a/plan.pdf", "/a/funciones/acta.pdf", "/a/funciones/1.html#s"])
    }

    @Test(arguments: [
        ("plan.pdf", []), ("./plan.pdf", []), ("../a/plan.pdf", []),
        ("plano.pdf", ["missing-document: plano.pdf | did you mean 'plan.pdf'?"]),
        ("../../plan.pdf", ["missing-document: ../../plan.pdf"]),
    ])
    func `a document must stand beside its page`(file: String, expected: [String]) {
        let fields = "documentos:\n  - título: Plan\n    archivo: \(file)\n"
        let (portal, findings) = PortalModelTests.portal(
            ["a/index.md": agency("A", fields: fields)], attachments: ["a/plan.pdf"])
        #expect(findings.map { String($0.drop { $0 != " " }.dropFirst()) } == expected)
        let document = portal.agencies[0].document
        #expect(
            portal.address(of: file, in: document) == (expected.isEmpty ? "a/plan.pdf" : nil))
    }
}
