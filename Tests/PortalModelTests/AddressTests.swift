import Testing

@testable import PortalModel

struct AddressTests {
    @Test(arguments: [
        ("alcaldia-de-cali", "alcaldia-de-cali/"), ("Alcaldía de Cali", "alcaldia-de-cali/"),
        ("alcaldía/Despacho del/la", "alcaldia/despacho-del/la/"), ("Niñez", "ninez/"),
        ("2024", "2024/"), ("a_b", "a-b/"), ("N.º 5", "n-o-5/"), ("a---b", "a-b/"),
        ("Alcaldi\u{301}a", "alcaldia/"),
    ])
    func `an agency stands where its folder's name says`(folder: String, base: String) {
        let (portal, findings) = portal([
            folder + "/index.md": agency("A", "## Funciones\n\n1. U\n")
        ])
        #expect(findings.isEmpty)
        let agency = portal.agencies[0]
        #expect(agency.base == base)
        #expect(agency.address == base + "index.html")
        #expect(agency.functionsAddress == base + "funciones/index.html")
        #expect(agency.address(of: agency.functions[0]) == base + "funciones/1.html")
        #expect(portal.addresses[folder + "/index.md"] == base + "index.html")
    }

    @Test(arguments: ["日本", "---", "a/¿?"])
    func `a folder whose name gives no address is an error`(folder: String) {
        let name = folder.split(separator: "/").last ?? ""
        #expect(
            portal([folder + "/index.md": agency("A")]).findings
                == ["Content/\(folder)/index.md bad-folder-name: \(name)"])
    }

    @Test(arguments: [
        ("Año", "ano"), ("a b", "a-b"), ("Cali", "cali"), ("x/á", "x/a"), ("a_b", "a.b"),
    ])
    func `two folders of one address are an error`(one: String, other: String) {
        let (_, findings) = portal([
            one + "/index.md": agency("A"), other + "/index.md": agency("B"),
        ])
        #expect(findings.count == 1)
        #expect(findings.first?.contains(" duplicate-address: ") == true)
    }

    @Test(arguments: [
        ("entidades", "entidades/index.html"), ("Funciones", "funciones/index.html"),
        ("ENTIDADES", "entidades/index.html"),
    ])
    func `a folder named like a page of the portal is an error`(folder: String, address: String) {
        #expect(
            portal([folder + "/index.md": agency("A")]).findings == [
                "Content/\(folder)/index.md duplicate-address: \(address), \(address)"
                    + " | Vitrina makes that page: give the file or its folder another name"
            ])
    }

    @Test func `the list of all functions keeps its address below an agency at the top`() {
        let (_, findings) = portal([
            "index.md": agency("Todo", fields: "tipo: entidad\n"),
            "Funciones/index.md": agency("A"),
        ])
        #expect(
            findings == [
                "Content/Funciones/index.md duplicate-address: "
                    + "funciones/index.html, funciones/index.html"
                    + " | Vitrina makes that page: give the file or its folder another name"
            ])
    }

    @Test func `an agency named like its holder's list of functions is an error`() {
        let (_, findings) = portal([
            "a/index.md": agency("A", "## Funciones\n\n1. Uno\n"),
            "a/funciones/index.md": agency("B"),
        ])
        #expect(
            findings == [
                "Content/a/index.md duplicate-address: a/funciones/index.html, "
                    + "Content/a/funciones/index.md"
            ])
    }

    @Test(arguments: [
        ("a/plan.pdf", "a/plan.pdf"), ("Año 1/Plan 2.PDF", "ano-1/Plan 2.PDF"),
        ("a/functions/acta.pdf", "a/funciones/acta.pdf"), ("logo.png", "logo.png"),
        ("a/funciones/acta.pdf", "a/funciones/acta.pdf"),
    ])
    func `an attachment stands beside the page of its folder, under its own name`(
        path: String, address: String
    ) {
        let (portal, findings) = portal(["a/index.md": agency("A")], attachments: [path])
        #expect(findings.isEmpty)
        #expect(portal.attachments == [Portal.Attachment(path: path, address: address, size: 1)])
        #expect(portal.addresses[path] == address)
    }

    @Test func `two attachments of one address are an error`() {
        let (_, findings) = portal(
            ["a/index.md": agency("A")], attachments: ["Año/x.pdf", "ano/X.pdf"])
        #expect(
            findings == [
                "Content/ano/X.pdf duplicate-address: ano/X.pdf, Content/Año/x.pdf"
            ])
    }

    @Test func `an attachment in a folder without an address is an error`() {
        #expect(
            portal(["a/index.md": agency("A")], attachments: ["日本/x.pdf"]).findings
                == ["Content/日本/x.pdf bad-folder-name: 日本"])
    }
}

/// The attachments of a portal: those that pages lead to, and their addresses.
struct AttachmentTests {
    @Test func `an attachment that no page leads to is named`() {
        let (_, findings) = portal(
            [
                "index.md": "---\ntítulo: P\ndocumentos:\n  - título: D\n    archivo: d.pdf\n---\n",
                "a/index.md": agency(
                    "A", "[x](plan.pdf#page=2) ![m](mapa.png)\n\n## Funciones\n\n1. Uno\n"),
                "a/funciones/1.md": function("[y](anexo.pdf) [z](../../b/)"),
                "b/index.md": agency("B"),
            ],
            attachments: [
                "a/funciones/anexo.pdf", "a/funciones/otro.pdf", "a/mapa.png", "a/plan.pdf",
                "b/solo.pdf", "d.pdf",
            ], withUnused: true)
        let hint = "name it in 'documents' or in a link; if it is no longer needed, delete it"
        #expect(
            findings == [
                "Content/a/funciones/otro.pdf unused-attachment | \(hint)",
                "Content/b/solo.pdf unused-attachment | \(hint)",
            ])
    }

    @Test func `an attachment beside a file that could not be read may be named there`() {
        let (_, findings) = portal(
            ["a/index.md": agency("A")],
            attachments: ["a/x.pdf", "b/anexos/x.pdf", "b/anexos/2024/x.pdf", "b/x.pdf"],
            unreadable: ["b/index.md"], withUnused: true)
        #expect(
            findings.map { $0.prefix { $0 != " " } }
                == ["Content/a/x.pdf", "Content/b/anexos/2024/x.pdf"])
    }

    @Test func `an attachment cannot have the address of a file of the theme`() {
        let (_, findings) = portal(
            ["a/index.md": agency("A")], attachments: ["recursos/Escudo.png"],
            assets: [("recursos/escudo.png", "Templates/assets/escudo.png")])
        #expect(
            findings == [
                "Content/recursos/Escudo.png duplicate-address: recursos/Escudo.png, "
                    + "Templates/assets/escudo.png"
            ])
    }

    @Test(arguments: [
        ("Oficina de Control", "oficina  de CONTROL", true),
        ("Oficina de Control", "Oficina de Controles", false),
    ])
    func `two agencies of one parent should not have one title`(
        one: String, other: String, isFound: Bool
    ) {
        let (_, findings) = portal([
            "a/index.md": agency("A"), "a/x/index.md": agency(one), "a/y/index.md": agency(other),
            // Elsewhere the same title is common.
            "b/index.md": agency("B"), "b/x/index.md": agency(one),
        ])
        #expect(
            findings.map { $0.prefix { $0 != "," } }
                == (isFound
                    ? ["Content/a/y/index.md:2:9-\(9 + other.count) duplicate-title: \(other)"]
                    : []))
    }

    @Test func `two files of functions should not have one title`() {
        let (_, findings) = portal([
            "a/index.md": agency("A", "## Funciones\n\n1. Uno\n2. Dos\n3. Tres\n"),
            "a/funciones/1.md": function(fields: "título: Vigilar\n"),
            "a/funciones/2.md": function(fields: "título: Vigilar\n"),
            "a/funciones/3.md": function(), "b/index.md": agency("B", "## Funciones\n\n1. Uno\n"),
            "b/funciones/1.md": function(fields: "título: Vigilar\n"),
        ])
        #expect(
            findings.map { $0.prefix { $0 != "," } } == [
                "Content/a/funciones/2.md:3:9-16 duplicate-title: Vigilar"
            ])
    }
}
