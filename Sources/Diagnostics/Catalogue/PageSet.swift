extension Subject {
    /// What all pages together must have.
    static let pageSet = Subject(
        es: "Las páginas: lo que tienen en común", en: "Pages: what they have in common",
        rules: [
            .fewWays, .menuOrder, .menuName,
        ])
}

/// What can be wrong with all pages together.
///
/// The first three placeholders are those of every rule of pages: see `PageHead.swift`.
extension Rule {
    package static let fewWays = Rule(
        "few-ways", .warning,
        es: "no hay dos caminos a las demás páginas: menú, buscador, mapa del sitio (en {0}{1})",
        en: "no two ways lead to the other pages: menu, search, site map (on {0}{2})"
    ) {
        Explanation(
            $0,
            es: """
                No todos buscan igual: unos siguen el menú, otros preguntan, otros quieren \
                ver todo de una vez. Cada página necesita al menos dos de los tres caminos. \
                CC12; WCAG 2.4.5.
                """,
            en: """
                Not everybody looks for things in the same way: some follow the menu, some search, \
                some want to see everything at once. Each page needs at least two of the three \
                ways. CC12; WCAG 2.4.5.
                """,
            wrong: .organigram(
                """
                <header><nav>
                <a href="{{portal.links.home}}">{{words.home}}</a>
                <a href="{{portal.links.agencies}}">{{words.agencies}}</a>
                </nav></header>
                """),
            mended: .organigram(
                """
                <header><nav>
                <a href="{{portal.links.home}}">{{words.home}}</a>
                <a href="{{portal.links.agencies}}">{{words.agencies}}</a>
                <a href="{{portal.links.site_map}}">{{words.site_map}}</a>
                </nav></header>
                """))
    }

    package static let menuOrder = Rule(
        "menu-order", .warning,
        es: "«{3}» no está en el mismo orden que en {4} (en {0}{1})",
        en: "'{3}' is not in the same order as on {4} (on {0}{2})"
    ) {
        Explanation(
            $0,
            es: """
                Quien no ve la página entera, o la ve muy ampliada, encuentra un enlace \
                porque sabe dónde está: en todas las páginas en el mismo orden. CC13; WCAG \
                3.2.3.
                """,
            en: """
                People who do not see all of the page, or see it much enlarged, find a link \
                because they know where it is: in the same order on all pages. CC13; WCAG 3.2.3.
                """,
            wrong: .organigram(
                """
                <header><nav>
                <a href="{{portal.links.site_map}}">{{words.site_map}}</a>
                <a href="{{portal.links.agencies}}">{{words.agencies}}</a>
                </nav></header>
                """),
            mended: .organigram(
                """
                <header><nav>
                <a href="{{portal.links.agencies}}">{{words.agencies}}</a>
                <a href="{{portal.links.site_map}}">{{words.site_map}}</a>
                </nav></header>
                """))
    }

    package static let menuName = Rule(
        "menu-name", .warning,
        es: "«{3}» lleva a donde en {5} lleva «{4}» (en {0}{1})",
        en: "'{3}' leads where '{4}' leads on {5} (on {0}{2})"
    ) {
        Explanation(
            $0,
            es: """
                Lo que hace lo mismo se llama igual en todas las páginas; con otro nombre \
                parece otra cosa. CC7; WCAG 3.2.4.
                """,
            en: """
                What does the same thing has the same name on all pages; under another name it \
                seems to be something else. CC7; WCAG 3.2.4.
                """,
            wrong: .organigram(
                """
                <header><nav>
                <a href="{{portal.links.agencies}}">Quiénes somos</a>
                <a href="{{portal.links.site_map}}">{{words.site_map}}</a>
                </nav></header>
                """),
            mended: .organigram(
                """
                <header><nav>
                <a href="{{portal.links.agencies}}">{{words.agencies}}</a>
                <a href="{{portal.links.site_map}}">{{words.site_map}}</a>
                </nav></header>
                """))
    }
}

extension Hint {
    package static let secondWay = Hint(
        es: "añada un menú en <nav>, el buscador o un enlace al mapa del sitio",
        en: "add a menu in <nav>, the search or a link to the site map")
    package static let sameOrder = Hint(
        es: "dé a los enlaces del encabezado y del pie un solo orden en todas las páginas",
        en: "give the links in the header and the footer the same order on all pages")
    package static let sameName = Hint(
        es: "dele el mismo nombre en todas las páginas", en: "give it the same name on all pages")
}

extension Example {
    /// The template of one page, with its own header.
    fileprivate static func organigram(_ header: String) -> Example {
        .file(
            "Templates/organigram.mustache",
            """
            <html lang="{{page.language}}">
            <head>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{{page.full_title}}</title>
            </head>
            <a href="#aqui">{{words.skip}}</a>
            \(header)
            <main id="aqui"><h1>{{page.title}}</h1></main>
            <footer><p>{{portal.title}}</p></footer>
            </html>
            """)
    }
}
