import Foundation
import Testing

/// Themes as an office meets them: written out, changed, and given up again.
struct ThemesTests {
    private func portal(_ themes: String?) throws -> Workplace {
        let place = Workplace()
        try place.write(
            """
            ---
            título: Alcaldía
            clase: alcaldía
            publicado: 2016-08-23
            ---

            ## Funciones

            1. Dirigir las contrataciones de la Alcaldía.
            2. Cuidar los acueductos veredales.
            """, to: "portal/Content/alcaldia/index.md")
        if let themes { try place.write(themes, to: "portal/Content/themes.yml") }
        return place
    }

    @Test func `what the command prints holds as it is, and can be a file of the portal`() throws {
        let run = try Command.run(["themes"])
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(run.output == (try Repository.text("Templates/themes/es.yml")))

        let (without, with) = (try portal(nil), try portal(run.output))
        let runs = try [without, with].map {
            try Command.build($0("portal"), to: $0("site"))
        }
        #expect(runs.allSatisfy { $0.status == 0 && !$0.errors.contains("error") }, "\(runs)")
        #expect(
            try without.read("site/temas/contratacion.html")
                == with.read("site/temas/contratacion.html"))
        #expect(try without.read("site/temas/contratacion.html").contains("<mark>contrataciones"))
    }

    @Test func `the file of a portal takes the place of all themes, and a word of no use is told`()
        throws
    {
        let place = try portal("- id: agua\n  título: Agua\n  palabras: [acueducto, unicornio]\n")
        let run = try Command.build(place("portal"), to: place("site"))
        #expect(run.status == 0)
        #expect(run.errors.contains("[unused-theme-word]") && run.errors.contains("unicornio"))
        #expect(try place.names(in: "site/temas") == ["agua.html", "index.html"])
    }

    @Test func `a theme that is given up, or called otherwise, leads to the list of all`() throws {
        let place = try portal("- id: agua\n  título: Agua\n  palabras: [acueducto]\n")
        #expect(try Command.build(place("portal"), to: place("site")).status == 0)
        try place.write(
            "- id: acueductos\n  título: Agua\n  palabras: [acueducto]\n",
            to: "portal/Content/themes.yml")
        let run = try Command.build(place("portal"), to: place("site"))
        #expect(run.status == 0, "\(run.errors)")
        #expect(try place.read("site/temas/agua.html").contains("url=index.html"))
        #expect(try place.read("site/temas/acueductos.html").contains("<mark>acueductos</mark>"))
    }

    @Test func `a change of the themes is a change of the site`() throws {
        let place = try portal("- id: agua\n  título: Agua\n  palabras: [acueducto]\n")
        #expect(try Command.build(place("portal"), to: place("site")).status == 0)
        try place.write(
            "- id: agua\n  título: Agua\n  palabras: [contratación]\n",
            to: "portal/Content/themes.yml")
        #expect(try Command.build(place("portal"), to: place("site")).status == 0)
        let page = try place.read("site/temas/agua.html")
        #expect(page.contains("<mark>contrataciones</mark>"))
        #expect(!page.contains("<mark>acueductos</mark>"))
    }
}
