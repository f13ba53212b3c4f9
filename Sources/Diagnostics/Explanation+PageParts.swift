extension Subject {
    /// The parts of a page, from which those jump to the next who do not see it.
    static let pageParts = Subject(
        es: "Las páginas: sus partes y títulos", en: "Pages: their parts and headings",
        [
            Explanation(
                .pageMain,
                es: """
                    Quien no ve la página salta a <main> para no oír otra vez el menú. Debe \
                    haber uno, con todo lo propio de la página. CC8, CC10; WCAG 1.3.1, 2.4.1.
                    """,
                en: """
                    Who does not see the page jumps to <main> to be spared the menu. There must \
                    be one, with all that is the page's own. CC8, CC10; WCAG 1.3.1, 2.4.1.
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
                    """)),
            Explanation(
                .pageLandmark,
                es: """
                    <header>, <nav> y <footer> son las partes por las que salta quien no ve la \
                    página; en un <div> no sabría qué hay. CC8, CC10; WCAG 1.3.1, 2.4.1.
                    """,
                en: """
                    <header>, <nav> and <footer> are the parts from which those jump to the next \
                    who do not see the page; a <div> does not say what it holds. CC8, CC10; WCAG \
                    1.3.1, 2.4.1.
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
                    """)),
            Explanation(
                .unnamedNavigation,
                es: """
                    En la lista de las partes de la página, dos menús sin nombre se llaman \
                    igual: «navegación». CC8, CC10; WCAG 1.3.1, 2.4.1.
                    """,
                en: """
                    In the list of the page's parts, two menus without a name are called alike: \
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
                    """)),
            Explanation(
                .skipLink,
                es: """
                    Quien usa el teclado pasa por todos los enlaces del menú en cada página, si \
                    el primero no le deja saltarlos. CC10; WCAG 2.4.1.
                    """,
                en: """
                    Who uses the keyboard passes all links of the menu on every page, unless the \
                    first one lets them skip it. CC10; WCAG 2.4.1.
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
                    """)),
            Explanation(
                .pageHeading,
                es: """
                    <h1> dice de qué trata la página, y de él cuelgan los demás títulos. Sin \
                    uno, o con dos, el índice que oye quien no la ve no tiene comienzo. CC8; \
                    WCAG 1.3.1, 2.4.6.
                    """,
                en: """
                    <h1> says what the page is about, and the other headings hang from it. \
                    Without one, or with two, the table of contents heard by who does not see it \
                    has no beginning. CC8; WCAG 1.3.1, 2.4.6.
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
                    """)),
            Explanation(
                .pageSkippedHeading,
                es: """
                    Los niveles de los títulos son el índice de la página: un nivel que falta \
                    deja una parte colgada de nada. El tamaño de la letra es asunto de la hoja \
                    de estilo. CC8; WCAG 1.3.1, 2.4.6.
                    """,
                en: """
                    The levels of headings are the page's table of contents: a missing level \
                    leaves a part hanging from nothing. The size of the letters is up to the \
                    style sheet. CC8; WCAG 1.3.1, 2.4.6.
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
                    """)),
            Explanation(
                .pageEmptyHeading,
                es: """
                    Un título sin palabras deja un hueco en el índice de la página. Si las \
                    palabras pueden faltar, el título va dentro de la misma sección que ellas. \
                    CC8; WCAG 1.3.1, 2.4.6.
                    """,
                en: """
                    A heading without words leaves a gap in the page's table of contents. Where \
                    the words may be missing, the heading goes into the same section as they. \
                    CC8; WCAG 1.3.1, 2.4.6.
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
                    """)),
        ])
}
