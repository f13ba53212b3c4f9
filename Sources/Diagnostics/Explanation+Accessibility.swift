extension Subject {
    /// What those who do not see a page are told.
    static let accessibility = Subject(
        es: "Lo que oye quien no ve la página", en: "What those hear who do not see the page",
        [
            Explanation(
                .imageWithoutText,
                es: """
                    Quien no ve la imagen no sabe qué muestra, ni siquiera que está allí. Una \
                    imagen que no muestra nada que haga falta tampoco hace falta en la página.
                    """,
                en: """
                    Who does not see the image does not know what it shows, or even that it is \
                    there. An image that shows nothing needed is not needed on the page either.
                    """,
                wrong: .text("![](escudo.png)"),
                mended: .text("![Escudo del municipio](escudo.png)")),
            Explanation(
                .imageTextIsName,
                es: """
                    El nombre del archivo se lee en voz alta en lugar de la imagen, y no dice qué \
                    muestra.
                    """,
                en: """
                    The name of the file is read aloud in the place of the image, and does not say \
                    what it shows.
                    """,
                wrong: .text("![escudo.png](escudo.png)"),
                mended: .text("![Escudo del municipio](escudo.png)")),
            Explanation(
                .skippedHeading,
                es: """
                    Los niveles de los títulos son el índice de la página: un nivel que falta deja \
                    una parte colgada de nada. El título de la página es el nivel 1; los del texto \
                    comienzan en el 2.
                    """,
                en: """
                    The levels of headings are the page's table of contents: a missing level \
                    leaves a part hanging from nothing. The title of the page is level 1; those of \
                    the text begin at 2.
                    """,
                wrong: .text("## Planes\n\n#### Plan de acción\n\nEs anual."),
                mended: .text("## Planes\n\n### Plan de acción\n\nEs anual.")),
            Explanation(
                .emptyHeading,
                es: """
                    Un título sin palabras deja un hueco en el índice de la página, y nadie sabe \
                    de qué trata lo que sigue.
                    """,
                en: """
                    A heading without words leaves a gap in the page's table of contents, and \
                    nobody knows what follows it.
                    """,
                wrong: .text("##\n\nEl plan es anual."),
                mended: .text("## Plan de acción\n\nEl plan es anual.")),
            Explanation(
                .tableWithoutHeader,
                es: """
                    Quien oye una tabla oye cada celda con el nombre de su columna, que está en la \
                    primera fila. Si está vacía, quedan celdas sueltas.
                    """,
                en: """
                    Who hears a table hears each cell with the name of its column, which stands in \
                    the first row. Where that is empty, loose cells are left.
                    """,
                wrong: .text("|  |  |\n|---|---|\n| Rentas | 120 |"),
                mended: .text("| Concepto | Millones |\n|---|---|\n| Rentas | 120 |")),
        ])

    /// The files that are published beside the pages, and the titles that tell pages apart.
    static let attachments = Subject(
        es: "Anexos y títulos", en: "Attachments and titles",
        [
            Explanation(
                .unusedAttachment,
                es: """
                    El archivo queda publicado, pero quien lee el portal no puede llegar a él. O \
                    falta el enlace, o sobra el archivo.
                    """,
                en: """
                    The file is published, but who reads the portal cannot get to it. Either the \
                    link is missing, or the file is one too many.
                    """,
                wrong: .file("Content/hacienda/plan-viejo.txt", "El plan de 2019."),
                mended: .page(
                    """
                    ---
                    título: Secretaría de Hacienda
                    clase: secretaría
                    publicado: 2025-03-15
                    documentos:
                      - título: Plan de acción
                        archivo: plan.pdf
                    ---
                    """)),
            Explanation(
                .attachmentKind,
                es: """
                    Un archivo que no es lo que dice su nombre no se puede abrir: suele ser una \
                    página de error que se guardó como PDF, o uno al que se le cambió el nombre en \
                    lugar de convertirlo. Si es una página web, sería además código en el sitio.
                    """,
                en: """
                    A file that is not what its name says cannot be opened: it is usually an error \
                    page that was saved as a PDF, or one that was renamed and not converted. A web \
                    page would be code on the site, too.
                    """,
                wrong: .file(
                    "Content/hacienda/plan.pdf",
                    "<!DOCTYPE html>\n<title>404 Not Found</title>"),
                mended: .file("Content/hacienda/plan.pdf", "%PDF-1.7\n…")),
            Explanation(
                .duplicateTitle,
                es: """
                    En las listas y en los resultados de una búsqueda, dos entidades vecinas o dos \
                    funciones con un mismo título no se distinguen.
                    """,
                en: """
                    In lists and in the results of a search, two agencies beside each other or two \
                    functions with one title cannot be told apart.
                    """,
                wrong: .data("título: Alcaldía de La Vega"),
                mended: .data("título: Secretaría de Hacienda de La Vega")),
        ])
}
