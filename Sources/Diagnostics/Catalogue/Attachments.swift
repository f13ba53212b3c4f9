extension Subject {
    /// The files that are published beside the pages, and the titles that tell pages apart.
    static let attachments = Subject(
        es: "Anexos y títulos", en: "Attachments and titles",
        rules: [
            .unusedAttachment, .attachmentKind, .duplicateTitle,
        ])
}

/// What can be wrong with the files that are published beside the pages, and with titles.
extension Rule {
    package static let unusedAttachment = Rule(
        "unused-attachment", .warning,
        es: "el archivo se publica, pero ninguna página lleva a él",
        en: "the file is published, but no page leads to it"
    ) {
        Explanation(
            $0,
            es: """
                El archivo queda publicado, pero quien lee el portal no puede llegar a él. O \
                falta el enlace, o sobra el archivo.
                """,
            en: """
                The file is published, but readers of the portal cannot get to it. Either the link \
                is missing, or the file is not needed.
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
                """))
    }

    package static let attachmentKind = Rule(
        "attachment-kind",
        es: "el nombre dice que es «.{0}», pero el contenido es {1}",
        en: "the name says that it is '.{0}', but the content is {2}"
    ) {
        Explanation(
            $0,
            es: """
                Un archivo que no es lo que dice su nombre no se puede abrir: suele ser una \
                página de error que se guardó como PDF, o uno al que se le cambió el nombre en \
                lugar de convertirlo. Si es una página web, sería además código en el sitio.
                """,
            en: """
                A file that is not what its name says cannot be opened: it is usually an error \
                page that was saved as a PDF, or a file that was renamed and not converted. A web \
                page would also be code on the site.
                """,
            wrong: .file(
                "Content/hacienda/plan.pdf",
                "<!DOCTYPE html>\n<title>404 Not Found</title>"),
            mended: .file("Content/hacienda/plan.pdf", "%PDF-1.7\n…"))
    }

    package static let duplicateTitle = Rule(
        "duplicate-title", .warning,
        es: "«{0}» es también el título de {1}",
        en: "'{0}' is also the title of {1}"
    ) {
        Explanation(
            $0,
            es: """
                En las listas y en los resultados de una búsqueda, dos entidades vecinas o dos \
                funciones con un mismo título no se distinguen.
                """,
            en: """
                In lists and search results, two agencies of the same parent or two functions with \
                the same title cannot be told apart.
                """,
            wrong: .data("título: Alcaldía de La Vega"),
            mended: .data("título: Secretaría de Hacienda de La Vega"))
    }
}

extension Hint {
    package static let linkTheFile = Hint(
        es: "nómbrelo en «documentos» o en un enlace; si ya no hace falta, bórrelo",
        en: "name it in 'documents' or in a link; if it is no longer needed, delete it")
    package static let renameOrSave = Hint(
        es: "póngale el nombre que le corresponde, o ábralo y guárdelo en el formato que dice",
        en: "give it the name that belongs to it, or open it and save it in the format it names")
    package static let tellApart = Hint(
        es: "añada al título lo que los distingue", en: "add to the title what sets them apart")
}
