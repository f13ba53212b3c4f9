extension Subject {
    /// What stands on a page, as those meet it who do not see it.
    static let pageThings = Subject(
        es: "Las páginas: imágenes, enlaces, tablas y campos",
        en: "Pages: images, links, tables and fields",
        [
            Explanation(
                .pageImageWithoutText,
                es: """
                    Quien no ve la imagen no sabe qué muestra, ni siquiera que está allí: \
                    algunos lectores leen el nombre del archivo. Si solo adorna, alt="" lo dice. \
                    CC1; WCAG 1.1.1.
                    """,
                en: """
                    Who does not see the image does not know what it shows, or even that it is \
                    there: some readers read out the name of the file. Where it only decorates, \
                    alt="" says so. CC1; WCAG 1.1.1.
                    """,
                wrong: .file(
                    "Templates/not-found.mustache",
                    """
                    {{<layout}}
                    {{$content}}
                    <h1>{{words.not_found}}</h1>
                    <img src="escudo.png">
                    {{/content}}
                    {{/layout}}
                    """),
                mended: .file(
                    "Templates/not-found.mustache",
                    """
                    {{<layout}}
                    {{$content}}
                    <h1>{{words.not_found}}</h1>
                    <img src="escudo.png" alt="Escudo del municipio">
                    {{/content}}
                    {{/layout}}
                    """)),
            Explanation(
                .pageImageTextIsName,
                es: """
                    El nombre del archivo se lee en voz alta en lugar de la imagen, y no dice \
                    qué muestra. CC1; WCAG 1.1.1.
                    """,
                en: """
                    The name of the file is read aloud in the place of the image, and does not \
                    say what it shows. CC1; WCAG 1.1.1.
                    """,
                wrong: .file(
                    "Templates/not-found.mustache",
                    """
                    {{<layout}}
                    {{$content}}
                    <h1>{{words.not_found}}</h1>
                    <img src="escudo.png" alt="escudo.png">
                    {{/content}}
                    {{/layout}}
                    """),
                mended: .file(
                    "Templates/not-found.mustache",
                    """
                    {{<layout}}
                    {{$content}}
                    <h1>{{words.not_found}}</h1>
                    <img src="escudo.png" alt="Escudo del municipio">
                    {{/content}}
                    {{/layout}}
                    """)),
            Explanation(
                .unnamedDrawing,
                es: """
                    Un dibujo sin nombre se anuncia como «imagen» y nada más. Si solo acompaña a \
                    unas palabras, aria-hidden="true" lo calla. CC1; WCAG 1.1.1.
                    """,
                en: """
                    A drawing without a name is announced as 'image' and nothing else. Where it \
                    only goes with words, aria-hidden="true" keeps it silent. CC1; WCAG 1.1.1.
                    """,
                wrong: .file(
                    "Templates/not-found.mustache",
                    """
                    {{<layout}}
                    {{$content}}
                    <h1>{{words.not_found}}</h1>
                    <svg viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>
                    {{/content}}
                    {{/layout}}
                    """),
                mended: .file(
                    "Templates/not-found.mustache",
                    """
                    {{<layout}}
                    {{$content}}
                    <h1>{{words.not_found}}</h1>
                    <svg viewBox="0 0 8 8" aria-hidden="true"><path d="M0 0h8v8z"/></svg>
                    {{/content}}
                    {{/layout}}
                    """)),
            Explanation(
                .pageLinkWithoutText,
                es: """
                    Un enlace sin palabras se anuncia como «enlace», o se deletrea su dirección. \
                    Una imagen dentro de él lo nombra con su «alt». CC26; WCAG 2.4.4.
                    """,
                en: """
                    A link without words is announced as 'link', or its address is spelled. An \
                    image inside of it names it by its 'alt'. CC26; WCAG 2.4.4.
                    """,
                wrong: .file(
                    "Templates/not-found.mustache",
                    """
                    {{<layout}}
                    {{$content}}
                    <h1>{{words.not_found}}</h1>
                    <p><a href="https://www.gov.co/"><img src="escudo.png" alt=""></a></p>
                    {{/content}}
                    {{/layout}}
                    """),
                mended: .file(
                    "Templates/not-found.mustache",
                    """
                    {{<layout}}
                    {{$content}}
                    <h1>{{words.not_found}}</h1>
                    <p><a href="https://www.gov.co/"><img src="escudo.png" alt="Portal \
                    GOV.CO"></a></p>
                    {{/content}}
                    {{/layout}}
                    """)),
            Explanation(
                .pageTableWithoutHeader,
                es: """
                    Quien oye una tabla oye cada celda con el nombre de su columna o de su fila, \
                    que es el de su <th>. Sin él quedan celdas sueltas. CC9; WCAG 1.3.1.
                    """,
                en: """
                    Who hears a table hears each cell with the name of its column or row, which \
                    is that of its <th>. Without one, loose cells are left. CC9; WCAG 1.3.1.
                    """,
                wrong: .file(
                    "Templates/not-found.mustache",
                    """
                    {{<layout}}
                    {{$content}}
                    <h1>{{words.not_found}}</h1>
                    <table><tr><td>Rentas</td><td>120</td></tr></table>
                    {{/content}}
                    {{/layout}}
                    """),
                mended: .file(
                    "Templates/not-found.mustache",
                    """
                    {{<layout}}
                    {{$content}}
                    <h1>{{words.not_found}}</h1>
                    <table><tr><th scope="row">Rentas</th><td>120</td></tr></table>
                    {{/content}}
                    {{/layout}}
                    """)),
            Explanation(
                .headerWithoutScope,
                es: """
                    «scope» dice si <th> es el nombre de su columna o el de su fila; sin él, \
                    cada lector adivina. CC9; WCAG 1.3.1.
                    """,
                en: """
                    'scope' says whether <th> names its column or its row; without it, each \
                    reader guesses. CC9; WCAG 1.3.1.
                    """,
                wrong: .file(
                    "Templates/not-found.mustache",
                    """
                    {{<layout}}
                    {{$content}}
                    <h1>{{words.not_found}}</h1>
                    <table><tr><th>Rentas</th><td>120</td></tr></table>
                    {{/content}}
                    {{/layout}}
                    """),
                mended: .file(
                    "Templates/not-found.mustache",
                    """
                    {{<layout}}
                    {{$content}}
                    <h1>{{words.not_found}}</h1>
                    <table><tr><th scope="row">Rentas</th><td>120</td></tr></table>
                    {{/content}}
                    {{/layout}}
                    """)),
            Explanation(
                .listContent,
                es: """
                    Un lector de pantalla dice cuántos elementos tiene una lista y cuál va \
                    leyendo; lo que está suelto entre ellos rompe la cuenta. CC9; WCAG 1.3.1.
                    """,
                en: """
                    A screen reader says how many items a list has and which one it reads; what \
                    stands loose between them breaks the count. CC9; WCAG 1.3.1.
                    """,
                wrong: .file(
                    "Templates/not-found.mustache",
                    """
                    {{<layout}}
                    {{$content}}
                    <h1>{{words.not_found}}</h1>
                    <ul><p>{{words.home}}</p></ul>
                    {{/content}}
                    {{/layout}}
                    """),
                mended: .file(
                    "Templates/not-found.mustache",
                    """
                    {{<layout}}
                    {{$content}}
                    <h1>{{words.not_found}}</h1>
                    <ul><li>{{words.home}}</li></ul>
                    {{/content}}
                    {{/layout}}
                    """)),
            Explanation(
                .itemOutsideList,
                es: """
                    Un elemento sin lista se lee como un párrafo cualquiera: nadie sabe que hay \
                    otros, ni cuántos. CC9; WCAG 1.3.1.
                    """,
                en: """
                    An item without a list is read as any paragraph: nobody knows that there are \
                    others, or how many. CC9; WCAG 1.3.1.
                    """,
                wrong: .file(
                    "Templates/not-found.mustache",
                    """
                    {{<layout}}
                    {{$content}}
                    <h1>{{words.not_found}}</h1>
                    <div><li>{{words.home}}</li></div>
                    {{/content}}
                    {{/layout}}
                    """),
                mended: .file(
                    "Templates/not-found.mustache",
                    """
                    {{<layout}}
                    {{$content}}
                    <h1>{{words.not_found}}</h1>
                    <ul><li>{{words.home}}</li></ul>
                    {{/content}}
                    {{/layout}}
                    """)),
            Explanation(
                .unlabelledControl,
                es: """
                    Quien no ve un campo oye su nombre: sin él, solo «cuadro de edición». Lo que \
                    se escribe en «placeholder» desaparece al escribir y no es un nombre. CC24; \
                    WCAG 1.3.1, 3.3.2, 4.1.2.
                    """,
                en: """
                    Who does not see a field hears its name: without one, only 'edit box'. What \
                    stands in 'placeholder' goes when one writes and is no name. CC24; WCAG \
                    1.3.1, 3.3.2, 4.1.2.
                    """,
                wrong: .file(
                    "Templates/not-found.mustache",
                    """
                    {{<layout}}
                    {{$content}}
                    <h1>{{words.not_found}}</h1>
                    <p><input type="search" name="q"></p>
                    {{/content}}
                    {{/layout}}
                    """),
                mended: .file(
                    "Templates/not-found.mustache",
                    """
                    {{<layout}}
                    {{$content}}
                    <h1>{{words.not_found}}</h1>
                    <p><label for="q">{{words.home}}</label> <input type="search" name="q" \
                    id="q"></p>
                    {{/content}}
                    {{/layout}}
                    """)),
            Explanation(
                .unnamedFrame,
                es: """
                    Un marco sin nombre es una página dentro de otra de la que no se sabe qué es \
                    ni si vale la pena entrar. CC11; WCAG 4.1.2.
                    """,
                en: """
                    A frame without a name is a page inside of another of which nobody knows \
                    what it is, or whether to go in. CC11; WCAG 4.1.2.
                    """,
                wrong: .file(
                    "Templates/not-found.mustache",
                    """
                    {{<layout}}
                    {{$content}}
                    <h1>{{words.not_found}}</h1>
                    <iframe src="plan.pdf"></iframe>
                    {{/content}}
                    {{/layout}}
                    """),
                mended: .file(
                    "Templates/not-found.mustache",
                    """
                    {{<layout}}
                    {{$content}}
                    <h1>{{words.not_found}}</h1>
                    <iframe src="plan.pdf" title="Plan de acción"></iframe>
                    {{/content}}
                    {{/layout}}
                    """)),
            Explanation(
                .uncaptionedVideo,
                es: """
                    Quien no oye lee los subtítulos; el Anexo 1 los pide en todos los videos \
                    nuevos. CC2; WCAG 1.2.2.
                    """,
                en: """
                    Who does not hear reads the captions; Annex 1 asks for them in all new \
                    videos. CC2; WCAG 1.2.2.
                    """,
                wrong: .file(
                    "Templates/not-found.mustache",
                    """
                    {{<layout}}
                    {{$content}}
                    <h1>{{words.not_found}}</h1>
                    <video src="saludo.mp4" controls></video>
                    {{/content}}
                    {{/layout}}
                    """),
                mended: .file(
                    "Templates/not-found.mustache",
                    """
                    {{<layout}}
                    {{$content}}
                    <h1>{{words.not_found}}</h1>
                    <video src="saludo.mp4" controls><track kind="captions" src="saludo.vtt" \
                    srclang="es" label="Español"></video>
                    {{/content}}
                    {{/layout}}
                    """)),
        ])
}
