extension Subject {
    /// What all pages together must have.
    static let pageSet = Subject(
        es: "Las páginas: lo que tienen en común", en: "Pages: what they have in common",
        [
            Explanation(
                .fewWays,
                es: """
                    No todos buscan igual: unos siguen el menú, otros preguntan, otros quieren \
                    ver todo de una vez. Cada página necesita al menos dos de los tres caminos. \
                    CC12; WCAG 2.4.5.
                    """,
                en: """
                    Not everybody looks for things alike: some follow the menu, some ask, some \
                    want to see all at once. Each page needs two of the three ways at least. \
                    CC12; WCAG 2.4.5.
                    """,
                wrong: page(
                    """
                    <header><nav>
                    <a href="{{portal.links.home}}">{{words.home}}</a>
                    <a href="{{portal.links.agencies}}">{{words.agencies}}</a>
                    </nav></header>
                    """),
                mended: page(
                    """
                    <header><nav>
                    <a href="{{portal.links.home}}">{{words.home}}</a>
                    <a href="{{portal.links.agencies}}">{{words.agencies}}</a>
                    <a href="{{portal.links.site_map}}">{{words.site_map}}</a>
                    </nav></header>
                    """)),
            Explanation(
                .menuOrder,
                es: """
                    Quien no ve la página entera, o la ve muy ampliada, encuentra un enlace \
                    porque sabe dónde está: en todas las páginas en el mismo orden. CC13; WCAG \
                    3.2.3.
                    """,
                en: """
                    Who does not see all of the page, or sees it much enlarged, finds a link by \
                    knowing where it is: in the same order on all pages. CC13; WCAG 3.2.3.
                    """,
                wrong: page(
                    """
                    <header><nav>
                    <a href="{{portal.links.site_map}}">{{words.site_map}}</a>
                    <a href="{{portal.links.agencies}}">{{words.agencies}}</a>
                    </nav></header>
                    """),
                mended: page(
                    """
                    <header><nav>
                    <a href="{{portal.links.agencies}}">{{words.agencies}}</a>
                    <a href="{{portal.links.site_map}}">{{words.site_map}}</a>
                    </nav></header>
                    """)),
            Explanation(
                .menuName,
                es: """
                    Lo que hace lo mismo se llama igual en todas las páginas; con otro nombre \
                    parece otra cosa. CC7; WCAG 3.2.4.
                    """,
                en: """
                    What does the same has the same name on all pages; by another name it seems \
                    to be something else. CC7; WCAG 3.2.4.
                    """,
                wrong: page(
                    """
                    <header><nav>
                    <a href="{{portal.links.agencies}}">Quiénes somos</a>
                    <a href="{{portal.links.site_map}}">{{words.site_map}}</a>
                    </nav></header>
                    """),
                mended: page(
                    """
                    <header><nav>
                    <a href="{{portal.links.agencies}}">{{words.agencies}}</a>
                    <a href="{{portal.links.site_map}}">{{words.site_map}}</a>
                    </nav></header>
                    """)),
        ])

    /// The template of one page, with a head of its own.
    private static func page(_ head: String) -> Example {
        .file(
            "Templates/organigram.mustache",
            """
            <html lang="{{page.language}}">
            <head>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{{page.full_title}}</title>
            </head>
            <a href="#aqui">{{words.skip}}</a>
            \(head)
            <main id="aqui"><h1>{{page.title}}</h1></main>
            <footer><p>{{portal.title}}</p></footer>
            </html>
            """)
    }
}
