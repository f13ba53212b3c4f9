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
