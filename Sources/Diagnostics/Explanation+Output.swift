extension Subject {
    /// The folder of the site.
    static let output = Subject(
        es: "La carpeta de salida", en: "The output folder",
        [
            Explanation(
                .outputNotOurs,
                es: """
                    Publicar reemplaza todo lo que hay en la salida. En esta carpeta hay algo que \
                    no es un sitio de Vitrina, y se perdería.
                    """,
                en: """
                    To publish replaces all that stands in the output. In this folder stands \
                    something that is no site of Vitrina, and it would be lost.
                    """,
                wrong: .situation(
                    es: "vitrina build --output Documentos",
                    en: "vitrina build --output Documents"),
                mended: .situation(
                    es: "vitrina build --output Documentos/sitio",
                    en: "vitrina build --output Documents/site")),
            Explanation(
                .outputNotAFolder,
                es: "El sitio es una carpeta, y con ese nombre hay un archivo.",
                en: "The site is a folder, and at that name stands a file.",
                wrong: .situation(
                    es: "vitrina build --output portal.zip",
                    en: """
                        vitrina build --output portal.zip, where portal.zip is a file
                        """),
                mended: .situation(
                    es: """
                        Elija una carpeta con --output y comprímala después de publicar.
                        """,
                    en: """
                        Choose a folder with --output and compress it after it was published.
                        """)),
            Explanation(
                .outputHoldsSource,
                es: """
                    Publicar reemplaza todo lo que hay en la salida: el contenido del portal se \
                    borraría al publicarlo.
                    """,
                en: """
                    To publish replaces all that stands in the output: the portal's content would \
                    be deleted by its publication.
                    """,
                wrong: .situation(
                    es: "En la carpeta del portal: vitrina build --output .",
                    en: "In the portal's folder: vitrina build --output ."),
                mended: .situation(
                    es: "En la carpeta del portal: vitrina build --output Output",
                    en: "In the portal's folder: vitrina build --output Output")),
            Explanation(
                .outputBusy,
                es: """
                    Dos publicaciones a la vez mezclarían sus archivos. La segunda no toca nada.
                    """,
                en: """
                    Two publications at once would mix their files. The second one touches \
                    nothing.
                    """,
                wrong: .situation(
                    es: "Una tarea programada publica a la misma hora que usted.",
                    en: "A scheduled task publishes at the same time as you."),
                mended: .situation(
                    es: "Espere a que termine la otra y publique otra vez.",
                    en: "Wait until the other has finished and publish again.")),
        ])
}
