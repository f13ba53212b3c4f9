extension Subject {
    /// What people who do not see a page are told by its text.
    static let textAccessibility = Subject(
        es: "Lo que oye quien no ve la página", en: "What people hear who do not see the page",
        rules: [
            .imageWithoutText, .imageTextIsName, .skippedHeading, .emptyHeading,
            .tableWithoutHeader,
        ])
}

/// What people who do not see a page are not told.
extension Rule {
    package static let imageWithoutText = Rule(
        "image-without-text", .warning,
        es: "la imagen no tiene texto: quien no la ve no sabe qué muestra",
        en: "the image has no text: people who do not see it do not know what it shows"
    ) {
        Explanation(
            $0,
            es: """
                Quien no ve la imagen no sabe qué muestra, ni siquiera que está allí. Una \
                imagen que no muestra nada que haga falta tampoco hace falta en la página.
                """,
            en: """
                People who do not see the image do not know what it shows, or even that it is \
                there. An image that shows nothing they need is not needed on the page either.
                """,
            wrong: .text("![](escudo.png)"),
            mended: .text("![Escudo del municipio](escudo.png)"))
    }

    package static let imageTextIsName = Rule(
        "image-text-is-name", .warning,
        es: "«{0}» es el nombre de un archivo y no dice qué muestra la imagen",
        en: "'{0}' is the name of a file and does not say what the image shows"
    ) {
        Explanation(
            $0,
            es: """
                El nombre del archivo se lee en voz alta en lugar de la imagen, y no dice qué \
                muestra.
                """,
            en: """
                The name of the file is read aloud in place of the image, and does not say what it \
                shows.
                """,
            wrong: .text("![escudo.png](escudo.png)"),
            mended: .text("![Escudo del municipio](escudo.png)"))
    }

    package static let skippedHeading = Rule(
        "skipped-heading", .warning,
        es: "este título es de nivel {0} y el anterior es de nivel {1}: no se saltan niveles",
        en:
            "this heading is at level {0} and the one before it at level {1}: levels are not skipped"
    ) {
        Explanation(
            $0,
            es: """
                Los niveles de los títulos son el índice de la página: un nivel que falta deja \
                una parte colgada de nada. El título de la página es el nivel 1; los del texto \
                comienzan en el 2.
                """,
            en: """
                The levels of headings are the outline of the page: a missing level leaves a part \
                that belongs to nothing. The title of the page is level 1; those of the text begin \
                at 2.
                """,
            wrong: .text("## Planes\n\n#### Plan de acción\n\nEs anual."),
            mended: .text("## Planes\n\n### Plan de acción\n\nEs anual."))
    }

    package static let emptyHeading = Rule(
        "empty-heading", .warning,
        es: "este título no tiene palabras",
        en: "this heading has no words"
    ) {
        Explanation(
            $0,
            es: """
                Un título sin palabras deja un hueco en el índice de la página, y nadie sabe \
                de qué trata lo que sigue.
                """,
            en: """
                A heading without words leaves a gap in the outline of the page, and nobody knows \
                what follows it.
                """,
            wrong: .text("##\n\nEl plan es anual."),
            mended: .text("## Plan de acción\n\nEl plan es anual."))
    }

    package static let tableWithoutHeader = Rule(
        "table-without-header", .warning,
        es: "la primera fila de la tabla está vacía: sus columnas quedan sin nombre",
        en: "the first row of the table is empty: its columns have no names"
    ) {
        Explanation(
            $0,
            es: """
                Quien oye una tabla oye cada celda con el nombre de su columna, que está en la \
                primera fila. Si está vacía, quedan celdas sueltas.
                """,
            en: """
                People who hear a table hear each cell with the name of its column, which is in \
                the first row. If that row is empty, only loose cells are left.
                """,
            wrong: .text("|  |  |\n|---|---|\n| Rentas | 120 |"),
            mended: .text("| Concepto | Millones |\n|---|---|\n| Rentas | 120 |"))
    }
}

extension Hint {
    package static let describeImage = Hint(
        es: "diga qué muestra, entre los corchetes: ![Mapa de las comunas](mapa.png)",
        en: "say what it shows, between the brackets: ![Map of the districts](map.png)")

    /// For a heading that skips a level; `mark` is what its line may begin with: `##`.
    package static func headingMark(_ mark: String) -> Hint {
        Hint(
            [mark], es: "comience la línea con {0}; el nivel 1 es el título de la página",
            en: "begin the line with {0}; level 1 is the title of the page")
    }

    package static let wordsForHeading = Hint(
        es: "escriba sus palabras o borre la línea", en: "write its words or delete the line")
    package static let nameColumns = Hint(
        es: "escriba en ella qué hay en cada columna", en: "write in it what each column holds")
}
