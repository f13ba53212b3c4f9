extension Subject {
    /// The parts of a page and its headings, by which those who do not see it move around.
    static let pageParts = Subject(
        es: "Las páginas: sus partes y títulos", en: "Pages: their parts and headings",
        rules: [
            .pageMain, .pageLandmark, .unnamedNavigation, .skipLink, .pageHeading,
            .pageSkippedHeading, .pageEmptyHeading,
        ])
}

/// What can be wrong with the parts of a page and its headings.
///
/// The first three placeholders are those of every rule of pages: see `PageHead.swift`.
extension Rule {
    package static let pageMain = Rule(
        "page-main", .warning,
        es: "la página tiene {3} elementos <main>, y debe tener uno (en {0}{1})",
        en: "the page has {3} <main> elements, and must have one (on {0}{2})"
    ) {
        Explanation(
            $0,
            es: """
                Quien no ve la página salta a <main> para no oír otra vez el menú. Debe \
                haber uno, con todo lo propio de la página. CC8, CC10; WCAG 1.3.1, 2.4.1.
                """,
            en: """
                People who do not see the page jump to <main> to skip the menu. There must be \
                exactly one, with all of the page's own content. CC8, CC10; WCAG 1.3.1, 2.4.1.
                """,
            wrong: .file(
                "Templates/not-found.mustache",
                """
                <html lang="{{page.language}}">
                <head>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>{{page.full_title}}</title>
                </head>
                <header><p>{{portal.title}}</p></header>
                <div><h1>{{page.title}}</h1></div>
                <footer><p>{{portal.title}}</p></footer>
                </html>
                """),
            mended: .file(
                "Templates/not-found.mustache",
                """
                <html lang="{{page.language}}">
                <head>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>{{page.full_title}}</title>
                </head>
                <header><p>{{portal.title}}</p></header>
                <main><h1>{{page.title}}</h1></main>
                <footer><p>{{portal.title}}</p></footer>
                </html>
                """))
    }

    package static let pageLandmark = Rule(
        "page-landmark", .warning,
        es: "la página no tiene <{3}>, y quien no la ve salta de una parte a otra (en {0}{1})",
        en: "the page has no <{3}>, and people who do not see it jump from part to part (on {0}{2})"
    ) {
        Explanation(
            $0,
            es: """
                <header>, <nav> y <footer> son las partes por las que salta quien no ve la \
                página; en un <div> no sabría qué hay. CC8, CC10; WCAG 1.3.1, 2.4.1.
                """,
            en: """
                <header>, <nav> and <footer> are the parts by which people who do not see the page \
                move around it; a <div> does not say what it holds. CC8, CC10; WCAG 1.3.1, 2.4.1.
                """,
            wrong: .file(
                "Templates/not-found.mustache",
                """
                <html lang="{{page.language}}">
                <head>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>{{page.full_title}}</title>
                </head>
                <header><p>{{portal.title}}</p></header>
                <main><h1>{{page.title}}</h1></main>
                <div><p>{{portal.title}}</p></div>
                </html>
                """),
            mended: .file(
                "Templates/not-found.mustache",
                """
                <html lang="{{page.language}}">
                <head>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>{{page.full_title}}</title>
                </head>
                <header><p>{{portal.title}}</p></header>
                <main><h1>{{page.title}}</h1></main>
                <footer><p>{{portal.title}}</p></footer>
                </html>
                """))
    }

    package static let unnamedNavigation = Rule(
        "unnamed-navigation", .warning,
        es: "hay más de un <nav>, y este no tiene un nombre que lo distinga (en {0}{1})",
        en: "there is more than one <nav>, and no name tells this one apart (on {0}{2})"
    ) {
        Explanation(
            $0,
            es: """
                En la lista de las partes de la página, dos menús sin nombre se llaman \
                igual: «navegación». CC8, CC10; WCAG 1.3.1, 2.4.1.
                """,
            en: """
                In the list of the page's parts, two menus without a name have the same one: \
                'navigation'. CC8, CC10; WCAG 1.3.1, 2.4.1.
                """,
            wrong: .file(
                "Templates/not-found.mustache",
                """
                {{<layout}}
                {{$content}}
                <h1>{{words.not_found}}</h1>
                <nav><p>{{portal.title}}</p></nav>
                <nav><p>{{portal.title}}</p></nav>
                {{/content}}
                {{/layout}}
                """),
            mended: .file(
                "Templates/not-found.mustache",
                """
                {{<layout}}
                {{$content}}
                <h1>{{words.not_found}}</h1>
                <nav aria-label="{{words.breadcrumb}}"><p>{{portal.title}}</p></nav>
                {{/content}}
                {{/layout}}
                """))
    }

    package static let skipLink = Rule(
        "skip-link", .warning,
        es: "el primer enlace no salta al contenido de la página (en {0}{1})",
        en: "the first link does not skip to the content of the page (on {0}{2})"
    ) {
        Explanation(
            $0,
            es: """
                Quien usa el teclado pasa por todos los enlaces del menú en cada página, si \
                el primero no le deja saltarlos. CC10; WCAG 2.4.1.
                """,
            en: """
                People who use the keyboard go through all the links of the menu on every page, \
                unless the first one lets them skip it. CC10; WCAG 2.4.1.
                """,
            wrong: .file(
                "Templates/not-found.mustache",
                """
                <html lang="{{page.language}}">
                <title>{{page.full_title}}</title>
                <a href="index.html">{{words.skip}}</a>
                <main id="contenido"><h1>{{page.title}}</h1></main>
                </html>
                """),
            mended: .file(
                "Templates/not-found.mustache",
                """
                <html lang="{{page.language}}">
                <title>{{page.full_title}}</title>
                <a href="#contenido">{{words.skip}}</a>
                <main id="contenido"><h1>{{page.title}}</h1></main>
                </html>
                """))
    }

    package static let pageHeading = Rule(
        "page-heading", .warning,
        es: "la página tiene {3} títulos <h1>, y debe tener uno (en {0}{1})",
        en: "the page has {3} <h1> headings, and must have one (on {0}{2})"
    ) {
        Explanation(
            $0,
            es: """
                <h1> dice de qué trata la página, y de él cuelgan los demás títulos. Sin \
                uno, o con dos, el índice que oye quien no la ve no tiene comienzo. CC8; \
                WCAG 1.3.1, 2.4.6.
                """,
            en: """
                <h1> says what the page is about, and the other headings depend on it. Without \
                one, or with two, the outline that people hear who do not see the page has no \
                beginning. CC8; WCAG 1.3.1, 2.4.6.
                """,
            wrong: .file(
                "Templates/not-found.mustache",
                """
                {{<layout}}
                {{$content}}
                <h2>{{words.not_found}}</h2>
                {{/content}}
                {{/layout}}
                """),
            mended: .file(
                "Templates/not-found.mustache",
                """
                {{<layout}}
                {{$content}}
                <h1>{{words.not_found}}</h1>
                {{/content}}
                {{/layout}}
                """))
    }

    package static let pageSkippedHeading = Rule(
        "page-skipped-heading", .warning,
        es: "después de <h{3}> viene <h{4}>: no se saltan niveles (en {0}{1})",
        en: "<h{4}> comes after <h{3}>: levels are not skipped (on {0}{2})"
    ) {
        Explanation(
            $0,
            es: """
                Los niveles de los títulos son el índice de la página: un nivel que falta \
                deja una parte colgada de nada. El tamaño de la letra es asunto de la hoja \
                de estilo. CC8; WCAG 1.3.1, 2.4.6.
                """,
            en: """
                The levels of headings are the outline of the page: a missing level leaves a part \
                that belongs to nothing. The size of the letters is up to the style sheet. CC8; \
                WCAG 1.3.1, 2.4.6.
                """,
            wrong: .file(
                "Templates/not-found.mustache",
                """
                {{<layout}}
                {{$content}}
                <h1>{{words.not_found}}</h1>
                <h4>{{words.contact}}</h4>
                {{/content}}
                {{/layout}}
                """),
            mended: .file(
                "Templates/not-found.mustache",
                """
                {{<layout}}
                {{$content}}
                <h1>{{words.not_found}}</h1>
                <h2>{{words.contact}}</h2>
                {{/content}}
                {{/layout}}
                """))
    }

    package static let pageEmptyHeading = Rule(
        "page-empty-heading", .warning,
        es: "<{3}> no tiene palabras (en {0}{1})",
        en: "<{3}> has no words (on {0}{2})"
    ) {
        Explanation(
            $0,
            es: """
                Un título sin palabras deja un hueco en el índice de la página. Si las \
                palabras pueden faltar, el título va dentro de la misma sección que ellas. \
                CC8; WCAG 1.3.1, 2.4.6.
                """,
            en: """
                A heading without words leaves a gap in the outline of the page. If the words may \
                be missing, the heading goes into the same section as they do. CC8; WCAG 1.3.1, \
                2.4.6.
                """,
            wrong: .file(
                "Templates/not-found.mustache",
                """
                {{<layout}}
                {{$content}}
                <h1>{{words.not_found}}</h1>
                <h2>{{#portal.publisher}}{{.}}{{/portal.publisher}}</h2>
                {{/content}}
                {{/layout}}
                """),
            mended: .file(
                "Templates/not-found.mustache",
                """
                {{<layout}}
                {{$content}}
                <h1>{{words.not_found}}</h1>
                {{#portal.publisher}}
                <h2>{{.}}</h2>
                {{/portal.publisher}}
                {{/content}}
                {{/layout}}
                """))
    }
}

extension Hint {
    package static let oneMain = Hint(
        es: "ponga lo propio de la página, y nada más, en un solo <main>",
        en: "put the page's own content, and nothing else, into a single <main>")

    /// For a page without a landmark; `name` is that of its element, such as `nav`.
    package static func landmark(_ name: String) -> Hint {
        Hint(
            [name], es: "ponga esa parte de la página en <{0}>, fuera de <main>",
            en: "put that part of the page into <{0}>, outside <main>")
    }

    package static let nameNavigation = Hint(
        es: "dígalo con aria-label=\"…\" o aria-labelledby=\"…\"",
        en: "say it with aria-label=\"…\" or aria-labelledby=\"…\"")
    package static let writeSkipLink = Hint(
        es: "comience <body> con <a href=\"#…\"> que lleve al id de <main>",
        en: "begin <body> with <a href=\"#…\"> that leads to the id of <main>")
    package static let oneHeading = Hint(
        es: "use <h1> para el título de la página, y <h2> para sus partes",
        en: "use <h1> for the title of the page, and <h2> for its parts")

    /// For a heading that skips a level; `level` is the one that it may have, from 1.
    package static func headingTag(_ level: Int) -> Hint {
        Hint(
            ["\(level)"], es: "escriba <h{0}>; el tamaño de la letra es de la hoja de estilo",
            en: "write <h{0}>; the size of its letters is up to the style sheet")
    }

    package static let wordsOrNothing = Hint(
        es: "escriba sus palabras, o no lo ponga donde no las haya",
        en: "write its words, or leave it out where there are none")
}
