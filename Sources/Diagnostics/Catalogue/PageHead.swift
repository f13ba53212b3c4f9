extension Subject {
    /// What a page says of itself before it is read.
    static let pageHead = Subject(
        es: "Las páginas: lo que las anuncia", en: "Pages: what announces them",
        rules: [
            .pageLanguage, .partLanguage, .pageTitle, .longPageTitle, .repeatedPageTitle,
            .pageViewport, .zoomForbidden,
        ])
}

/// What every page must have so that everybody can use it, whatever made it: in practice, rules for
/// those who edit `Templates/`.
///
/// Each message ends with a page where it applies, `{0}`, and how many others there are: `{1}` in
/// Spanish, `{2}` in English. Whatever else it names comes after these.
extension Rule {
    package static let pageLanguage = Rule(
        "page-language", .warning,
        es: "<html> no dice en «lang» el idioma de la página (en {0}{1})",
        en: "<html> does not say in 'lang' which language the page is in (on {0}{2})"
    ) {
        Explanation(
            $0,
            es: """
                Un lector de pantalla elige la voz por el idioma de la página: sin él, lee \
                el español con voz inglesa, y no se entiende. CC27; WCAG 3.1.1.
                """,
            en: """
                A screen reader chooses its voice by the language of the page: without it, it \
                reads Spanish with an English voice, which nobody understands. CC27; WCAG 3.1.1.
                """,
            wrong: .file(
                "Templates/not-found.mustache",
                """
                <html>
                <head>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>{{page.full_title}}</title>
                </head>
                <header><p>{{portal.title}}</p></header>
                <main><h1>{{page.title}}</h1></main>
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

    package static let partLanguage = Rule(
        "part-language", .warning,
        es: "«{3}» no es el código de un idioma (en {0}{1})",
        en: "'{3}' is not a language code (on {0}{2})"
    ) {
        Explanation(
            $0,
            es: """
                El código de un idioma decide cómo se lee en voz alta lo que está en él. Uno \
                que no existe no decide nada. CC27; WCAG 3.1.2.
                """,
            en: """
                The language code decides how the words of that part are read aloud. One that does \
                not exist decides nothing. CC27; WCAG 3.1.2.
                """,
            wrong: .file(
                "Templates/not-found.mustache",
                """
                {{<layout}}
                {{$content}}
                <h1>{{words.not_found}}</h1>
                <p lang="español">Hola</p>
                {{/content}}
                {{/layout}}
                """),
            mended: .file(
                "Templates/not-found.mustache",
                """
                {{<layout}}
                {{$content}}
                <h1>{{words.not_found}}</h1>
                <p lang="es-CO">Hola</p>
                {{/content}}
                {{/layout}}
                """))
    }

    package static let pageTitle = Rule(
        "page-title", .warning,
        es: "la página no tiene título: falta <title>, o está vacío (en {0}{1})",
        en: "the page has no title: <title> is missing or empty (on {0}{2})"
    ) {
        Explanation(
            $0,
            es: """
                El título es lo primero que se oye de una página, y lo que la distingue \
                entre las ventanas abiertas y en los resultados de una búsqueda. CC23; WCAG \
                2.4.2.
                """,
            en: """
                The title is the first thing heard of a page, and what distinguishes it among open \
                windows and in search results. CC23; WCAG 2.4.2.
                """,
            wrong: .file(
                "Templates/not-found.mustache",
                """
                <html lang="{{page.language}}">
                <head>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                </head>
                <header><p>{{portal.title}}</p></header>
                <main><h1>{{page.title}}</h1></main>
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

    package static let longPageTitle = Rule(
        "long-page-title", .warning,
        es: "el título de la página tiene {3} letras, y nadie oye tantas (en {0}{1})",
        en: "the title of the page has {3} letters, and nobody listens to that many (on {0}{2})"
    ) {
        Explanation(
            $0,
            es: """
                El título se lee entero en voz alta cada vez que se abre la página. Lo que \
                la distingue va primero, y lo demás sobra. CC23; WCAG 2.4.2.
                """,
            en: """
                The title is read aloud in full each time the page is opened. What distinguishes \
                it goes first, and the rest is too much. CC23; WCAG 2.4.2.
                """,
            wrong: .file(
                "Templates/not-found.mustache",
                """
                <html lang="{{page.language}}">
                <head>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>{{page.full_title}} {{words.not_found_text}} {{words.not_found_text}} \
                {{words.not_found_text}} {{words.not_found_text}} {{words.not_found_text}} \
                {{words.not_found_text}}</title>
                </head>
                <header><p>{{portal.title}}</p></header>
                <main><h1>{{page.title}}</h1></main>
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

    package static let repeatedPageTitle = Rule(
        "repeated-page-title", .warning,
        es: "«{3}» es también el título de {4} (en {0}{1})",
        en: "'{3}' is also the title of {4} (on {0}{2})"
    ) {
        Explanation(
            $0,
            es: """
                Dos páginas con el mismo título no se distinguen ni en las ventanas \
                abiertas, ni en los resultados de una búsqueda, ni en la historia del \
                navegador. CC23; WCAG 2.4.2.
                """,
            en: """
                Two pages with the same title cannot be told apart among open windows, in search \
                results or in the browser's history. CC23; WCAG 2.4.2.
                """,
            wrong: .file(
                "Templates/partials/layout.mustache",
                """
                <html lang="{{page.language}}">
                <head>
                <title>{{portal.title}}</title>
                {{$head}}{{/head}}
                </head>
                <main>{{$content}}{{/content}}</main>
                </html>
                """),
            mended: .file(
                "Templates/partials/layout.mustache",
                """
                <html lang="{{page.language}}">
                <head>
                <title>{{page.full_title}}</title>
                {{$head}}{{/head}}
                </head>
                <main>{{$content}}{{/content}}</main>
                </html>
                """))
    }

    package static let pageViewport = Rule(
        "page-viewport", .warning,
        es: "falta <meta name=\"viewport\">: en un teléfono la letra es diminuta (en {0}{1})",
        en: "<meta name=\"viewport\"> is missing: on a phone the letters are tiny (on {0}{2})"
    ) {
        Explanation(
            $0,
            es: """
                Sin esa línea un teléfono muestra la página como en una pantalla de \
                escritorio, con la letra tan pequeña que hay que moverla para leer cada \
                renglón. CC4; WCAG 1.4.4, 1.4.10.
                """,
            en: """
                Without that line a phone shows the page as on a desktop, in letters so small that \
                it has to be moved around to read each line. CC4; WCAG 1.4.4, 1.4.10.
                """,
            wrong: .file(
                "Templates/not-found.mustache",
                """
                <html lang="{{page.language}}">
                <head>
                <title>{{page.full_title}}</title>
                </head>
                <header><p>{{portal.title}}</p></header>
                <main><h1>{{page.title}}</h1></main>
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

    package static let zoomForbidden = Rule(
        "zoom-forbidden",
        es: "«viewport» prohíbe ampliar la página: «{3}» (en {0}{1})",
        en: "'viewport' forbids enlarging the page: '{3}' (on {0}{2})"
    ) {
        Explanation(
            $0,
            es: """
                Quien ve poco amplía la página con dos dedos. Si se le prohíbe, no puede \
                leerla. CC4; WCAG 1.4.4.
                """,
            en: """
                People with low vision enlarge a page with two fingers. Where that is forbidden, \
                they cannot read it. CC4; WCAG 1.4.4.
                """,
            wrong: .file(
                "Templates/not-found.mustache",
                """
                <html lang="{{page.language}}">
                <head>
                <meta name="viewport" content="width=device-width, initial-scale=1, \
                user-scalable=no">
                <title>{{page.full_title}}</title>
                </head>
                <header><p>{{portal.title}}</p></header>
                <main><h1>{{page.title}}</h1></main>
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
}

extension Hint {
    package static let writeLanguage = Hint(
        es: "escriba <html lang=\"{{page.language}}\">",
        en: "write <html lang=\"{{page.language}}\">"
    )
    package static let languageCode = Hint(
        es: "escriba uno como «es», «es-CO» o «nab»", en: "write one such as 'es', 'es-CO' or 'nab'"
    )
    package static let writeTitle = Hint(
        es: "escriba <title>{{page.full_title}}</title>",
        en: "write <title>{{page.full_title}}</title>")
    package static let shortenTitle = Hint(
        es: "escriba primero lo que distingue a la página, y deje lo demás",
        en: "write first what sets the page apart, and leave out the rest")
    package static let writeViewport = Hint(
        es: "escriba <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
        en: "write <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
    package static let allowZoom = Hint(
        es: "quite user-scalable y maximum-scale", en: "remove user-scalable and maximum-scale")
}
