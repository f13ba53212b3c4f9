import Content
import Testing

@testable import Pages

/// What stands on every page: its head, its foot and its tools, written once in `portal.yml`.
struct AppearanceTests {
    private static let files = [
        ("a/index.md", agency("Alcaldía", "## Historia\n\nVieja.\n")),
        (
            "a/b/index.md",
            agency("Oficina", functions(6), fields: "contacto:\n  correo: b@x.gov.co\n")
        ),
        ("a/c/index.md", agency("Archivo", functions(1))),
    ]

    private static let menus = """
        título: P
        menús:
          participa:
            - título: Uno
              dirección: /a/b/funciones/index.html
          transparencia:
            - título: Dos
              dirección: https://x.gov.co/?a=1&b=2
            - título: Tres
              dirección: /a/b
        políticas:
          - título: Privacidad
            dirección: /privacidad.pdf
          - título: Historia
            dirección: /a#historia
        """

    @Test func `menus lead to pages, files and other sites from every folder, in the rules' order`()
        throws
    {
        let (site, codes) = site(
            Self.files, settings: Self.menus, attachments: ["privacidad.pdf"])
        #expect(codes == ["no-address"])
        for (address, way) in [("index.html", ""), ("a/b/funciones/1.html", "../../../")] {
            let html = try #require(site.html(address))
            #expect(
                html.stretches(from: "<summary>", to: "</summary>").prefix(2)
                    == ["Transparencia y acceso a la información pública", "Participa"])
            let menu = try #require(html.stretches(from: "<details>", to: "</details>").first)
            let links = menu.stretches(from: "<a href=\"", to: "</a>")
            #expect(
                links == ["https://x.gov.co/?a=1&amp;b=2\">Dos", "\(way)a/b/index.html\">Tres"])
            #expect(html.contains("<a href=\"\(way)privacidad.pdf\">Privacidad</a>"))
            #expect(html.contains("<a href=\"\(way)a/index.html#historia\">Historia</a>"))
        }
    }

    @Test(arguments: [
        "/a/no-existe.html", "/privacidad.pdf", "/a#no-existe", "/../a", "/a/b/funciones/7.html",
    ])
    func `a menu that leads nowhere is an error`(place: String) {
        let settings = "título: P\npolíticas:\n  - título: T\n    dirección: \(place)\n"
        #expect(site(Self.files, settings: settings).codes.contains("dead-menu"))
    }

    @Test(arguments: ["www.x.gov.co", "javascript:alert(1)", "//x.gov.co/", "ftp://x.gov.co/"])
    func `a place that is neither of the portal nor of the web is refused`(place: String) {
        let settings = "título: P\ncanales:\n  - título: T\n    dirección: \(place)\n"
        let (site, codes) = site(Self.files, settings: settings)
        #expect(codes.contains("bad-target"))
        #expect(site.html("index.html")?.contains(place) == false)
    }

    @Test func `the logo stands beside the name, or is an error`() throws {
        let settings = "título: P\nlogo:\n  archivo: escudo.png\n  texto_alternativo: Escudo\n"
        let (site, codes) = site(Self.files, settings: settings, attachments: ["escudo.png"])
        #expect(codes == ["no-address"])
        let html = try #require(site.html("a/b/index.html"))
        #expect(html.contains("<img src=\"../../escudo.png\" alt=\"Escudo\"><span>P</span>"))
        #expect(PagesTests.site(Self.files, settings: settings).codes.contains("no-logo"))
        #expect(
            PagesTests.site(
                Self.files, settings: settings.replacing("png", with: "pdf"),
                attachments: ["escudo.pdf"]
            ).codes.contains("no-logo"))
    }

    @Test(arguments: [("govco: sí\n", 2), ("govco: no\n", 0), ("", 0)])
    func `the bar of the national portal stands where it is asked for`(line: String, count: Int)
        throws
    {
        let html = try #require(
            site(Self.files, settings: "título: P\n" + line).site.html("index.html"))
        #expect(
            html.stretches(from: "<a href=\"https://www.gov.co/\">", to: "</a>")
                == Array(repeating: "GOV.CO", count: count))
    }

    @Test func `what portal_yml does not say of the contact, the agency above all does`() throws {
        let fields = """
            contacto:
              dirección: Calle 1
              teléfono: (602) 887 9020
              correo: a@x.gov.co
            redes:
              - red: Mastodon
                cuenta: "@a"

            """
        let files = [("a/index.md", agency("Alcaldía", fields: fields))] + Self.files.dropFirst()
        let settings = "título: P\ncontacto:\n  correo: p@x.gov.co\n  línea_anticorrupción: 195\n"
        let foot = try #require(
            site(files, settings: settings).site.html("index.html")?
                .stretches(from: "<footer", to: "</footer>").first)
        for words in ["Calle 1", "tel:+576028879020", "mailto:p@x.gov.co", "tel:195", "@a"] {
            #expect(foot.contains(words), "\(words)")
        }
        #expect(!foot.contains("a@x.gov.co"))
    }

    @Test func `an error is reported to the nearest mailbox, with the page's address`() throws {
        let settings = "título: P\ncontacto:\n  correo: p@x.gov.co\n"
        let site = site(Self.files, settings: settings, baseURL: "https://x.gov.co/").site
        func report(_ address: String) throws -> String? {
            try #require(site.html(address))
                .stretches(from: "<p class=\"report\">", to: "</p>").first?
                .stretches(from: "href=\"", to: "\"").first
        }
        let subject = "?subject=Error%20en%20la%20p%C3%A1gina%3A%20https%3A%2F%2Fx.gov.co%2F"
        #expect(try report("index.html") == "mailto:p@x.gov.co" + subject)
        #expect(
            try report("a/b/funciones/1.html")
                == "mailto:b@x.gov.co\(subject)a%2Fb%2Ffunciones%2F1.html")
        #expect(try report("a/c/funciones/1.html")?.hasPrefix("mailto:p@x.gov.co") == true)
        #expect(try report("404.html") == nil)
        #expect(
            PagesTests.site(Self.files).site.html("a/c/index.html")?.contains("report") == false)
    }

    @Test func `a page says how to cite it, and is shared by its permanent address alone`() throws {
        let own = site(Self.files, settings: "título: P\n").site
        let html = try #require(own.html("a/b/funciones/1.html"))
        #expect(
            html.stretches(from: "<p class=\"cite\">", to: "</p>")
                == ["Oficina · Alcaldía. «Función 1: Función 1». P. Publicado: no consta."])
        #expect(!html.contains("wa.me"))
        let site = site(Self.files, settings: "título: P\n", baseURL: "https://x.gov.co/p").site
        let shared = try #require(site.html("a/index.html"))
        #expect(
            shared.stretches(from: "<p class=\"cite\">", to: "</p>")
                == ["«Alcaldía». P. Publicado: no consta. https://x.gov.co/p/a/"])
        let links = shared.stretches(from: "<div class=\"tools\">", to: "</div>")[0]
            .stretches(from: "<a href=\"", to: "\"")
        #expect(links.count == 4)
        #expect(links.allSatisfy { $0.contains("https%3A%2F%2Fx.gov.co%2Fp%2Fa%2F") })
    }

    @Test(arguments: [("es", false), ("ar", true), ("he-IL", true), ("en", false)])
    func `a language that is written from the right says so`(language: String, isRight: Bool) throws
    {
        let site = site([("a/index.md", agency("A", fields: "idioma: \(language)\n"))]).site
        let html = try #require(site.html("a/index.html"))
        #expect(html.contains("<html lang=\"\(language)\"\(isRight ? " dir=\"rtl\"" : "")>"))
        #expect(site.html("index.html")?.contains("<html lang=\"es\">") == true)
    }

    @Test func `an address leads to a map, unless a better one is given`() throws {
        func map(_ fields: String) throws -> [String] {
            try #require(
                site([("a/index.md", agency("A", fields: "contacto:\n" + fields))]).site
                    .html("a/index.html")
            ).stretches(from: "<p class=\"map\"><a href=\"", to: "\"")
        }
        #expect(
            try map("  dirección: Carrera 4 # 5-10\n  municipio: Cali\n") == [
                "https://www.openstreetmap.org/search?query=Carrera%204%2C%20Cali"
            ])
        #expect(
            try map("  dirección: Calle 1\n  mapa: https://www.openstreetmap.org/node/1\n")
                == ["https://www.openstreetmap.org/node/1"])
        #expect(try map("  municipio: Cali\n") == [])
    }
}
