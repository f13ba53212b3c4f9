extension Subject {
    /// How a page is put together, and what it does unasked.
    static let pageMarkup = Subject(
        es: "Las páginas: cómo están hechas", en: "Pages: how they are made",
        rules: [
            .duplicateID, .brokenReference, .unclosedElement, .strayEndTag, .positiveTabindex,
            .takesFocus, .eventAttribute, .playsAlone, .pageRefresh, .movingText,
        ])
}

/// What can be wrong with how a page is put together, and with what it does unasked.
///
/// The first three placeholders are those of every rule of pages: see `PageHead.swift`.
extension Rule {
    package static let duplicateID = Rule(
        "duplicate-id", .warning,
        es: "«{3}» es el «id» de dos elementos (en {0}{1})",
        en: "'{3}' is the 'id' of two elements (on {0}{2})"
    ) {
        Explanation(
            $0,
            es: """
                Los enlaces y los nombres llevan al primero de los dos, y el otro queda sin \
                quien llegue a él. CC11; WCAG 4.1.1.
                """,
            en: """
                Links and labels lead to the first of the two, and nothing reaches the other. \
                CC11; WCAG 4.1.1.
                """,
            wrong: .file(
                "Templates/not-found.mustache",
                """
                {{<layout}}
                {{$content}}
                <h1>{{words.not_found}}</h1>
                <p id="ayuda">A</p>
                <p id="ayuda">B</p>
                {{/content}}
                {{/layout}}
                """),
            mended: .file(
                "Templates/not-found.mustache",
                """
                {{<layout}}
                {{$content}}
                <h1>{{words.not_found}}</h1>
                <p id="ayuda">A</p>
                <p id="ayuda-2">B</p>
                {{/content}}
                {{/layout}}
                """))
    }

    package static let brokenReference = Rule(
        "broken-reference", .warning,
        es: "«{3}» nombra a «{4}», y nada en la página tiene ese «id» (en {0}{1})",
        en: "'{3}' names '{4}', and nothing on the page has that 'id' (on {0}{2})"
    ) {
        Explanation(
            $0,
            es: """
                El enlace no lleva a ninguna parte, o el elemento se queda sin nombre, que \
                iba a ser el de otro. CC11; WCAG 1.3.1, 4.1.2.
                """,
            en: """
                The link leads nowhere, or the element is left without the name that another one \
                was to give it. CC11; WCAG 1.3.1, 4.1.2.
                """,
            wrong: .file(
                "Templates/not-found.mustache",
                """
                {{<layout}}
                {{$content}}
                <h1>{{words.not_found}}</h1>
                <section aria-labelledby="ayuda"><h2>{{words.contact}}</h2></section>
                {{/content}}
                {{/layout}}
                """),
            mended: .file(
                "Templates/not-found.mustache",
                """
                {{<layout}}
                {{$content}}
                <h1>{{words.not_found}}</h1>
                <section aria-labelledby="ayuda"><h2 \
                id="ayuda">{{words.contact}}</h2></section>
                {{/content}}
                {{/layout}}
                """))
    }

    package static let unclosedElement = Rule(
        "unclosed-element", .warning,
        es: "<{3}> no se cierra (en {0}{1})",
        en: "<{3}> is not closed (on {0}{2})"
    ) {
        Explanation(
            $0,
            es: """
                Cada navegador y cada lector de pantalla adivina a su manera dónde termina, \
                y lo que sigue queda dentro. CC11; WCAG 4.1.1.
                """,
            en: """
                Each browser and each screen reader guesses in its own way where it ends, and \
                takes what follows as part of it. CC11; WCAG 4.1.1.
                """,
            wrong: .file(
                "Templates/not-found.mustache",
                """
                {{<layout}}
                {{$content}}
                <h1>{{words.not_found}}</h1>
                <section><div><p>{{words.home}}</p></section>
                {{/content}}
                {{/layout}}
                """),
            mended: .file(
                "Templates/not-found.mustache",
                """
                {{<layout}}
                {{$content}}
                <h1>{{words.not_found}}</h1>
                <section><div><p>{{words.home}}</p></div></section>
                {{/content}}
                {{/layout}}
                """))
    }

    package static let strayEndTag = Rule(
        "stray-end-tag", .warning,
        es: "</{3}> no cierra nada (en {0}{1})",
        en: "</{3}> closes nothing (on {0}{2})"
    ) {
        Explanation(
            $0,
            es: """
                Lo que sobra suele ser de un elemento que se quitó a medias, o que se cerró \
                antes de tiempo: lo que sigue no está donde parece. CC11; WCAG 4.1.1.
                """,
            en: """
                The tag is usually left over from an element that was only half removed, or closed \
                too early: what follows is not where it seems. CC11; WCAG 4.1.1.
                """,
            wrong: .file(
                "Templates/not-found.mustache",
                """
                {{<layout}}
                {{$content}}
                <h1>{{words.not_found}}</h1>
                <p>{{words.home}}</p></div>
                {{/content}}
                {{/layout}}
                """),
            mended: .file(
                "Templates/not-found.mustache",
                """
                {{<layout}}
                {{$content}}
                <h1>{{words.not_found}}</h1>
                <p>{{words.home}}</p>
                {{/content}}
                {{/layout}}
                """))
    }

    package static let positiveTabindex = Rule(
        "positive-tabindex", .warning,
        es: "«tabindex» es {3}: con el teclado se llegaría fuera de orden (en {0}{1})",
        en: "'tabindex' is {3}: the keyboard would get there out of order (on {0}{2})"
    ) {
        Explanation(
            $0,
            es: """
                Con el teclado se llegaría primero allí, desde cualquier parte de la página, \
                y después se volvería al comienzo. CC14, CC16; WCAG 2.4.3.
                """,
            en: """
                The keyboard would get there first, from anywhere on the page, and then go back to \
                the beginning. CC14, CC16; WCAG 2.4.3.
                """,
            wrong: .file(
                "Templates/not-found.mustache",
                """
                {{<layout}}
                {{$content}}
                <h1>{{words.not_found}}</h1>
                <p><a href="https://www.gov.co/" tabindex="3">GOV.CO</a></p>
                {{/content}}
                {{/layout}}
                """),
            mended: .file(
                "Templates/not-found.mustache",
                """
                {{<layout}}
                {{$content}}
                <h1>{{words.not_found}}</h1>
                <p><a href="https://www.gov.co/">GOV.CO</a></p>
                {{/content}}
                {{/layout}}
                """))
    }

    package static let takesFocus = Rule(
        "takes-focus", .warning,
        es: "«autofocus» lleva al lector a otra parte sin que lo pida (en {0}{1})",
        en: "'autofocus' takes the reader elsewhere unasked (on {0}{2})"
    ) {
        Explanation(
            $0,
            es: """
                Quien no ve la página empieza a oírla por la mitad, y en un teléfono se abre \
                el teclado sin que nadie lo pida. CC22; WCAG 3.2.1.
                """,
            en: """
                People who do not see the page begin to hear it in the middle, and on a phone the \
                keyboard opens unasked. CC22; WCAG 3.2.1.
                """,
            wrong: .file(
                "Templates/not-found.mustache",
                """
                {{<layout}}
                {{$content}}
                <h1>{{words.not_found}}</h1>
                <p><input name="q" aria-label="{{words.home}}" autofocus></p>
                {{/content}}
                {{/layout}}
                """),
            mended: .file(
                "Templates/not-found.mustache",
                """
                {{<layout}}
                {{$content}}
                <h1>{{words.not_found}}</h1>
                <p><input name="q" aria-label="{{words.home}}"></p>
                {{/content}}
                {{/layout}}
                """))
    }

    package static let eventAttribute = Rule(
        "event-attribute", .warning,
        es: "«{3}» no se ejecuta: las páginas no admiten programas en sus etiquetas (en {0}{1})",
        en: "'{3}' is not run: pages allow no scripts in their tags (on {0}{2})"
    ) {
        Explanation(
            $0,
            es: """
                La política de seguridad de las páginas no deja ejecutar lo que está en las \
                etiquetas, y lo que solo responde al ratón no sirve a quien usa el teclado. \
                CC30, CC32; WCAG 2.1.1.
                """,
            en: """
                The pages' security policy does not run scripts in tags, and what only answers to \
                the mouse is of no use to people who use the keyboard. CC30, CC32; WCAG 2.1.1.
                """,
            wrong: .file(
                "Templates/not-found.mustache",
                """
                {{<layout}}
                {{$content}}
                <h1>{{words.not_found}}</h1>
                <p onclick="abrir()">{{words.home}}</p>
                {{/content}}
                {{/layout}}
                """),
            mended: .file(
                "Templates/not-found.mustache",
                """
                {{<layout}}
                {{$content}}
                <h1>{{words.not_found}}</h1>
                <p><a href="https://www.gov.co/">GOV.CO</a></p>
                {{/content}}
                {{/layout}}
                """))
    }

    package static let playsAlone = Rule(
        "plays-alone",
        es: "<{3}> suena sin que nadie lo pida: «autoplay» (en {0}{1})",
        en: "<{3}> plays without being asked to: 'autoplay' (on {0}{2})"
    ) {
        Explanation(
            $0,
            es: """
                Lo que suena solo tapa la voz del lector de pantalla, y quien no ve no sabe \
                dónde se calla. CC18; WCAG 1.4.2.
                """,
            en: """
                Sound that starts unasked drowns out the voice of the screen reader, and people \
                who do not see do not know where to silence it. CC18; WCAG 1.4.2.
                """,
            wrong: .file(
                "Templates/not-found.mustache",
                """
                {{<layout}}
                {{$content}}
                <h1>{{words.not_found}}</h1>
                <audio src="himno.mp3" autoplay></audio>
                {{/content}}
                {{/layout}}
                """),
            mended: .file(
                "Templates/not-found.mustache",
                """
                {{<layout}}
                {{$content}}
                <h1>{{words.not_found}}</h1>
                <audio src="himno.mp3" controls></audio>
                {{/content}}
                {{/layout}}
                """))
    }

    package static let pageRefresh = Rule(
        "page-refresh",
        es: "la página se recarga o se va sola: <meta http-equiv=\"refresh\"> (en {0}{1})",
        en: "the page reloads or leaves on its own: <meta http-equiv=\"refresh\"> (on {0}{2})"
    ) {
        Explanation(
            $0,
            es: """
                Una página que se recarga sola devuelve al comienzo a quien la está leyendo \
                o llenando. Solo las de direcciones antiguas llevan a otra, y al instante. \
                CC19, CC21; WCAG 2.2.1, 3.2.5.
                """,
            en: """
                A page that reloads takes people who are reading it or filling it in back to the \
                beginning. Only the pages of former addresses lead to another one, and they do so \
                at once. CC19, CC21; WCAG 2.2.1, 3.2.5.
                """,
            wrong: .file(
                "Templates/not-found.mustache",
                """
                <html lang="{{page.language}}">
                <head>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>{{page.full_title}}</title>
                <meta http-equiv="refresh" content="60">
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

    package static let movingText = Rule(
        "moving-text",
        es: "<{3}> se mueve o parpadea, y no se puede detener (en {0}{1})",
        en: "<{3}> moves or blinks, and cannot be stopped (on {0}{2})"
    ) {
        Explanation(
            $0,
            es: """
                Lo que se mueve o parpadea no deja leer lo que está al lado, y a algunas \
                personas les hace daño. CC20; WCAG 2.2.2.
                """,
            en: """
                Anything that moves or blinks keeps people from reading the text beside it, and \
                harms some of them. CC20; WCAG 2.2.2.
                """,
            wrong: .file(
                "Templates/not-found.mustache",
                """
                {{<layout}}
                {{$content}}
                <h1>{{words.not_found}}</h1>
                <marquee>{{portal.title}}</marquee>
                {{/content}}
                {{/layout}}
                """),
            mended: .file(
                "Templates/not-found.mustache",
                """
                {{<layout}}
                {{$content}}
                <h1>{{words.not_found}}</h1>
                <p>{{portal.title}}</p>
                {{/content}}
                {{/layout}}
                """))
    }
}

extension Hint {
    package static let otherID = Hint(
        es: "dé a uno de los dos otro id", en: "give one of the two another id")
    package static let existingID = Hint(
        es: "escriba el id de un elemento de la página, o quite la referencia",
        en: "write the id of an element of the page, or remove the reference")
    package static let closeElement = Hint(
        es: "ciérrelo donde termina, antes de lo que lo contiene",
        en: "close it where it ends, before the element around it")
    package static let removeEndTag = Hint(
        es: "quítelo, o escriba el elemento que cierra", en: "remove it, or write what it closes")
    package static let tabindexZero = Hint(
        es: "quítelo, y ponga las cosas en el orden en que se leen",
        en: "remove it, and put things in the order in which they are read")
    package static let removeAttribute = Hint(es: "quítelo", en: "remove it")
    package static let useScript = Hint(
        es: "use un enlace o un botón, y lo demás en un archivo de Templates/assets",
        en: "use a link or a button, and the rest in a file of Templates/assets")
    package static let removeAutoplay = Hint(
        es: "quite «autoplay» y ponga «controls»", en: "remove 'autoplay' and write 'controls'")
    package static let removeRefresh = Hint(
        es: "quítelo; de una dirección a otra llevan los alias",
        en: "remove it; aliases lead from one address to another")
    package static let stillText = Hint(
        es: "escríbalo como texto quieto", en: "write it as text that does not move")
}
