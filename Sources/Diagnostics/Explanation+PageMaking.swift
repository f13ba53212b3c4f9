extension Subject {
    /// How a page is put together, and what it does by itself.
    static let pageMaking = Subject(
        es: "Las páginas: cómo están hechas", en: "Pages: how they are made",
        [
            Explanation(
                .duplicateID,
                es: """
                    Los enlaces y los nombres llevan al primero de los dos, y el otro queda sin \
                    quien llegue a él. CC11; WCAG 4.1.1.
                    """,
                en: """
                    Links and names lead to the first of the two, and nothing gets to the other. \
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
                    """)),
            Explanation(
                .brokenReference,
                es: """
                    El enlace no lleva a ninguna parte, o el elemento se queda sin nombre, que \
                    iba a ser el de otro. CC11; WCAG 1.3.1, 4.1.2.
                    """,
                en: """
                    The link leads nowhere, or the element is left without a name, which was to \
                    be that of another. CC11; WCAG 1.3.1, 4.1.2.
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
                    """)),
            Explanation(
                .unclosedElement,
                es: """
                    Cada navegador y cada lector de pantalla adivina a su manera dónde termina, \
                    y lo que sigue queda dentro. CC11; WCAG 4.1.1.
                    """,
                en: """
                    Each browser and each screen reader guesses in its own way where it ends, \
                    and what follows is taken inside. CC11; WCAG 4.1.1.
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
                    """)),
            Explanation(
                .strayEndTag,
                es: """
                    Lo que sobra suele ser de un elemento que se quitó a medias, o que se cerró \
                    antes de tiempo: lo que sigue no está donde parece. CC11; WCAG 4.1.1.
                    """,
                en: """
                    What is left over is usually of an element that was removed by half, or \
                    closed before its time: what follows is not where it seems. CC11; WCAG \
                    4.1.1.
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
                    """)),
            Explanation(
                .positiveTabindex,
                es: """
                    Con el teclado se llegaría primero allí, desde cualquier parte de la página, \
                    y después se volvería al comienzo. CC14, CC16; WCAG 2.4.3.
                    """,
                en: """
                    The keyboard would get there first, from anywhere on the page, and then go \
                    back to the beginning. CC14, CC16; WCAG 2.4.3.
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
                    """)),
            Explanation(
                .takesFocus,
                es: """
                    Quien no ve la página empieza a oírla por la mitad, y en un teléfono se abre \
                    el teclado sin que nadie lo pida. CC22; WCAG 3.2.1.
                    """,
                en: """
                    Who does not see the page begins to hear it in the middle, and on a phone \
                    the keyboard opens unasked. CC22; WCAG 3.2.1.
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
                    """)),
            Explanation(
                .eventAttribute,
                es: """
                    La política de seguridad de las páginas no deja ejecutar lo que está en las \
                    etiquetas, y lo que solo responde al ratón no sirve a quien usa el teclado. \
                    CC30, CC32; WCAG 2.1.1.
                    """,
                en: """
                    The pages' security policy does not run what stands in tags, and what only \
                    answers to the mouse is of no use to who uses the keyboard. CC30, CC32; WCAG \
                    2.1.1.
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
                    """)),
            Explanation(
                .playsAlone,
                es: """
                    Lo que suena solo tapa la voz del lector de pantalla, y quien no ve no sabe \
                    dónde se calla. CC18; WCAG 1.4.2.
                    """,
                en: """
                    What plays by itself drowns the voice of the screen reader, and who does not \
                    see does not know where to silence it. CC18; WCAG 1.4.2.
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
                    """)),
            Explanation(
                .pageRefresh,
                es: """
                    Una página que se recarga sola devuelve al comienzo a quien la está leyendo \
                    o llenando. Solo las de direcciones antiguas llevan a otra, y al instante. \
                    CC19, CC21; WCAG 2.2.1, 3.2.5.
                    """,
                en: """
                    A page that reloads takes who is reading it or filling it in back to the \
                    beginning. Only those of former addresses lead to another, and at once. \
                    CC19, CC21; WCAG 2.2.1, 3.2.5.
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
                    """)),
            Explanation(
                .movingText,
                es: """
                    Lo que se mueve o parpadea no deja leer lo que está al lado, y a algunas \
                    personas les hace daño. CC20; WCAG 2.2.2.
                    """,
                en: """
                    What moves or blinks keeps people from reading what stands beside it, and \
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
                    """)),
        ])

    /// What a style sheet takes away.
    static let styles = Subject(
        es: "Las hojas de estilo", en: "Style sheets",
        [
            Explanation(
                .focusRemoved,
                es: """
                    Quien usa el teclado ve dónde está por el contorno del foco. Sin él ni otra \
                    señal, la página es como una pantalla sin cursor. CC17; WCAG 2.4.7.
                    """,
                en: """
                    Who uses the keyboard sees where they are by the outline of the focus. \
                    Without it or another sign, the page is like a screen without a cursor. \
                    CC17; WCAG 2.4.7.
                    """,
                wrong: .file(
                    "Templates/assets/propia.css",
                    """
                    a:focus {
                      outline: none;
                    }
                    """),
                mended: .file(
                    "Templates/assets/propia.css",
                    """
                    a:focus {
                      outline: 3px solid;
                    }
                    """)),
            Explanation(
                .motionForced,
                es: """
                    A algunas personas el movimiento les produce mareo, y su equipo le pide a \
                    cada página que no se mueva. CC20; WCAG 2.2.2, 2.3.3.
                    """,
                en: """
                    Movement makes some people dizzy, and their device asks every page not to \
                    move. CC20; WCAG 2.2.2, 2.3.3.
                    """,
                wrong: .file(
                    "Templates/assets/propia.css",
                    """
                    .aviso {
                      animation: entrar 1s;
                    }
                    """),
                mended: .file(
                    "Templates/assets/propia.css",
                    """
                    @media (prefers-reduced-motion: no-preference) {
                      .aviso {
                        animation: entrar 1s;
                      }
                    }
                    """)),
        ])
}
