extension Subject {
    /// The images, links, tables and fields of a page, for people who do not see them.
    static let pageContent = Subject(
        es: "Las páginas: imágenes, enlaces, tablas y campos",
        en: "Pages: images, links, tables and fields",
        rules: [
            .pageImageWithoutText, .pageImageTextIsName, .unnamedDrawing, .pageLinkWithoutText,
            .pageTableWithoutHeader, .headerWithoutScope, .listContent, .itemOutsideList,
            .unlabelledControl, .unnamedFrame, .uncaptionedVideo,
        ])
}

/// What can be wrong with the images, links, tables, lists and controls of a page.
///
/// The first three placeholders are those of every rule of pages: see `PageHead.swift`.
extension Rule {
    package static let pageImageWithoutText = Rule(
        "page-image-without-text", .warning,
        es: "<img> no tiene «alt»: quien no la ve no sabe qué muestra (en {0}{1})",
        en: "<img> has no 'alt': people who do not see it do not know what it shows (on {0}{2})"
    ) {
        Explanation(
            $0,
            es: """
                Quien no ve la imagen no sabe qué muestra, ni siquiera que está allí: \
                algunos lectores leen el nombre del archivo. Si solo adorna, alt="" lo dice. \
                CC1; WCAG 1.1.1.
                """,
            en: """
                People who do not see the image do not know what it shows, or even that it is \
                there: some readers read out the name of the file. If it only decorates, alt="" \
                says so. CC1; WCAG 1.1.1.
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
                """))
    }

    package static let pageImageTextIsName = Rule(
        "page-image-text-is-name", .warning,
        es: "«{3}» es el nombre de un archivo y no dice qué muestra <img> (en {0}{1})",
        en: "'{3}' is the name of a file and does not say what <img> shows (on {0}{2})"
    ) {
        Explanation(
            $0,
            es: """
                El nombre del archivo se lee en voz alta en lugar de la imagen, y no dice \
                qué muestra. CC1; WCAG 1.1.1.
                """,
            en: """
                The name of the file is read aloud in place of the image, and does not say what it \
                shows. CC1; WCAG 1.1.1.
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
                """))
    }

    package static let unnamedDrawing = Rule(
        "unnamed-drawing", .warning,
        es: "<svg> no tiene nombre ni dice que solo adorna (en {0}{1})",
        en: "<svg> neither has a name nor says that it only decorates (on {0}{2})"
    ) {
        Explanation(
            $0,
            es: """
                Un dibujo sin nombre se anuncia como «imagen» y nada más. Si solo acompaña a \
                unas palabras, aria-hidden="true" lo calla. CC1; WCAG 1.1.1.
                """,
            en: """
                A drawing without a name is announced as 'image' and nothing else. If it only \
                accompanies words, aria-hidden="true" keeps it silent. CC1; WCAG 1.1.1.
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
                """))
    }

    package static let pageLinkWithoutText = Rule(
        "page-link-without-text",
        es: "<a> no tiene palabras: nadie sabría que es un enlace (en {0}{1})",
        en: "<a> has no words: nobody would know that it is a link (on {0}{2})"
    ) {
        Explanation(
            $0,
            es: """
                Un enlace sin palabras se anuncia como «enlace», o se deletrea su dirección. \
                Una imagen dentro de él lo nombra con su «alt». CC26; WCAG 2.4.4.
                """,
            en: """
                A link without words is announced as 'link', or its address is spelled out. An \
                image inside it gives it a name with its 'alt'. CC26; WCAG 2.4.4.
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
                """))
    }

    package static let pageTableWithoutHeader = Rule(
        "page-table-without-header", .warning,
        es: "<table> no tiene <th>: sus celdas quedan sin nombre (en {0}{1})",
        en: "<table> has no <th>: its cells have no names (on {0}{2})"
    ) {
        Explanation(
            $0,
            es: """
                Quien oye una tabla oye cada celda con el nombre de su columna o de su fila, \
                que es el de su <th>. Sin él quedan celdas sueltas. CC9; WCAG 1.3.1.
                """,
            en: """
                People who hear a table hear each cell with the name of its column or row, which \
                is that of its <th>. Without one, only loose cells are left. CC9; WCAG 1.3.1.
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
                """))
    }

    package static let headerWithoutScope = Rule(
        "header-without-scope", .warning,
        es: "<th> no dice en «scope» de qué celdas es el nombre (en {0}{1})",
        en: "<th> does not say in 'scope' which cells it names (on {0}{2})"
    ) {
        Explanation(
            $0,
            es: """
                «scope» dice si <th> es el nombre de su columna o el de su fila; sin él, \
                cada lector adivina. CC9; WCAG 1.3.1.
                """,
            en: """
                'scope' says whether <th> names its column or its row; without it, each screen \
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
                """))
    }

    package static let listContent = Rule(
        "list-content", .warning,
        es: "<{3}> tiene dentro algo que no es uno de sus elementos: {4} (en {0}{1})",
        en: "<{3}> contains something that is not one of its items: {4} (on {0}{2})"
    ) {
        Explanation(
            $0,
            es: """
                Un lector de pantalla dice cuántos elementos tiene una lista y cuál va \
                leyendo; lo que está suelto entre ellos rompe la cuenta. CC9; WCAG 1.3.1.
                """,
            en: """
                A screen reader says how many items a list has and which one it reads; anything \
                else between them breaks the count. CC9; WCAG 1.3.1.
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
                """))
    }

    package static let itemOutsideList = Rule(
        "item-outside-list", .warning,
        es: "<{3}> no está dentro de una lista (en {0}{1})",
        en: "<{3}> is not in a list (on {0}{2})"
    ) {
        Explanation(
            $0,
            es: """
                Un elemento sin lista se lee como un párrafo cualquiera: nadie sabe que hay \
                otros, ni cuántos. CC9; WCAG 1.3.1.
                """,
            en: """
                An item without a list is read like any paragraph: nobody knows that there are \
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
                """))
    }

    package static let unlabelledControl = Rule(
        "unlabelled-control",
        es: "<{3}> no tiene nombre: nadie sabría qué escribir o qué hace (en {0}{1})",
        en: "<{3}> has no name: nobody would know what to write or what it does (on {0}{2})"
    ) {
        Explanation(
            $0,
            es: """
                Quien no ve un campo oye su nombre: sin él, solo «cuadro de edición». Lo que \
                se escribe en «placeholder» desaparece al escribir y no es un nombre. CC24; \
                WCAG 1.3.1, 3.3.2, 4.1.2.
                """,
            en: """
                People who do not see a field hear its name: without one, they hear only 'edit \
                box'. The text of 'placeholder' disappears as soon as one types and is not a name. \
                CC24; WCAG 1.3.1, 3.3.2, 4.1.2.
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
                """))
    }

    package static let unnamedFrame = Rule(
        "unnamed-frame", .warning,
        es: "<iframe> no dice en «title» qué muestra (en {0}{1})",
        en: "<iframe> does not say in 'title' what it shows (on {0}{2})"
    ) {
        Explanation(
            $0,
            es: """
                Un marco sin nombre es una página dentro de otra de la que no se sabe qué es \
                ni si vale la pena entrar. CC11; WCAG 4.1.2.
                """,
            en: """
                A frame without a name is a page inside another, and nobody knows what it is or \
                whether to enter it. CC11; WCAG 4.1.2.
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
                """))
    }

    package static let uncaptionedVideo = Rule(
        "uncaptioned-video", .warning,
        es: "<video> no tiene subtítulos: falta <track kind=\"captions\"> (en {0}{1})",
        en: "<video> has no captions: <track kind=\"captions\"> is missing (on {0}{2})"
    ) {
        Explanation(
            $0,
            es: """
                Quien no oye lee los subtítulos; el Anexo 1 los pide en todos los videos \
                nuevos. CC2; WCAG 1.2.2.
                """,
            en: """
                People who do not hear read the captions; Annex 1 asks for them in all new videos. \
                CC2; WCAG 1.2.2.
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
                """))
    }
}

extension Hint {
    package static let writeAlt = Hint(
        es: "escriba alt=\"…\" con lo que muestra, o alt=\"\" si solo adorna",
        en: "write alt=\"…\" with what it shows, or alt=\"\" where it only decorates")
    package static let nameDrawing = Hint(
        es: "póngale <title> y role=\"img\", o aria-hidden=\"true\" si solo adorna",
        en: "give it <title> and role=\"img\", or aria-hidden=\"true\" where it only decorates")
    package static let nameLink = Hint(
        es: "escriba dentro qué abre, o dígalo con aria-label=\"…\"",
        en: "write inside what it opens, or say it with aria-label=\"…\"")
    package static let writeHeaders = Hint(
        es: "escriba <th scope=\"col\"> en la primera fila; para acomodar cosas no use tablas",
        en: "write <th scope=\"col\"> in the first row; do not use tables to arrange things")
    package static let writeScope = Hint(
        es: "escriba scope=\"col\" o scope=\"row\"", en: "write scope=\"col\" or scope=\"row\"")

    /// For a list that contains something else; `items` are the elements allowed there, such as `<li>`.
    package static func listItems(_ items: String) -> Hint {
        Hint(
            [items], es: "dentro solo van {0}: ponga lo demás en ellos",
            en: "only {0} go there: put everything else into them")
    }

    package static let putInList = Hint(
        es: "póngalo en <ul>, <ol> o, si es <dt> o <dd>, en <dl>",
        en: "put it into <ul>, <ol> or, where it is <dt> or <dd>, into <dl>")
    package static let labelControl = Hint(
        es: "escriba <label for=\"…\"> con su id, o aria-label=\"…\"; de un botón, sus palabras",
        en: "write <label for=\"…\"> with its id, or aria-label=\"…\"; of a button, its words")
    package static let titleFrame = Hint(
        es: "escriba title=\"…\" con lo que muestra", en: "write title=\"…\" with what it shows")
    package static let captionVideo = Hint(
        es: "escriba dentro <track kind=\"captions\" src=\"….vtt\" srclang=\"es\">",
        en: "write inside <track kind=\"captions\" src=\"….vtt\" srclang=\"es\">")
}
