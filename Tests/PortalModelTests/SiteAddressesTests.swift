import Testing

@testable import PortalModel

/// Where the pages of a site are.
struct SiteAddressesTests {
    private static let addresses = SiteAddresses(strings)

    @Test(arguments: [
        ("index.html", ""), ("a/index.html", "a/"), ("a/b/index.html", "a/b/"),
        ("a/5.html", "a/5.html"), ("404.html", "404.html"), ("a/xindex.html", "a/xindex.html"),
        ("xindex.html", "xindex.html"),
    ])
    func `the permanent address of an index is its folder`(address: String, canonical: String) {
        #expect(address.canonicalAddress == canonical)
        #expect(address.isIndex == (address != canonical))
    }

    @Test(arguments: [
        (1, "entidades/index.html", "entidades/index.html"),
        (2, "entidades/index.html", "entidades/parte-2.html"),
        (10, "a/funciones/index.html", "a/funciones/parte-10.html"),
        (1, "mapa-del-sitio.html", "mapa-del-sitio.html"),
        (3, "mapa-del-sitio.html", "mapa-del-sitio-3.html"),
    ])
    func `the first part of a list has the address of the list`(
        number: Int, first: String, address: String
    ) {
        #expect(Self.addresses.part(number, of: first) == address)
    }

    @Test func `further parts of a theme and of a verb have a folder of their own`() {
        #expect(Self.addresses.theme("salud") == "temas/salud.html")
        #expect(Self.addresses.theme("salud", part: 2) == "temas/salud/parte-2.html")
        #expect(Self.addresses.verb("dirigir", part: 3) == "funciones/verbos/dirigir/parte-3.html")
    }

    @Test(arguments: [
        ("", "organigrama/index.html", "noticias/index.html"),
        ("alcaldia/", "alcaldia/organigrama.html", "alcaldia/noticias/index.html"),
    ])
    func `the lists of an agency are below its folder`(
        base: String, organigram: String, news: String
    ) {
        #expect(Self.addresses.organigram(base: base) == organigram)
        #expect(Self.addresses.newsList(base: base) == news)
    }

    @Test func `what is there only with something to list leads on to what is always there`() {
        let addresses = Self.addresses
        for list in [
            addresses.organigram, addresses.themes, addresses.norms, addresses.search,
            addresses.news, addresses.verbs, addresses.alphabet,
        ] {
            let above = addresses.above(list)
            #expect(above != nil && above.flatMap { addresses.above($0) } == nil)
        }
        #expect(addresses.above(addresses.agencies) == nil)
    }
}
