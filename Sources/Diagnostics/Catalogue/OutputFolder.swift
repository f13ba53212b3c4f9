extension Subject {
    /// The folder of the site.
    static let outputFolder = Subject(
        es: "La carpeta de salida", en: "The output folder",
        rules: [
            .outputNotOurs, .outputNotAFolder, .outputHoldsSource, .outputIsPublished, .outputBusy,
            .outputAltered,
        ])
}

/// Why an output folder is not written to, and what was done to it.
extension Rule {
    package static let outputNotOurs = Rule(
        "output-not-ours",
        es: "la carpeta de salida tiene algo que Vitrina no puso allí («{0}»); no se toca",
        en: "the output folder holds something Vitrina did not put there ('{0}'); it stays as it is"
    ) {
        Explanation(
            $0,
            es: """
                Publicar reemplaza todo lo que hay en la salida. En esta carpeta hay algo que \
                no es un sitio de Vitrina, y se perdería.
                """,
            en: """
                Publishing replaces everything in the output. This folder contains something that \
                is not a site of Vitrina, and it would be lost.
                """,
            wrong: .situation(
                es: "vitrina build --output Documentos",
                en: "vitrina build --output Documents"),
            mended: .situation(
                es: "vitrina build --output Documentos/sitio",
                en: "vitrina build --output Documents/site"))
    }

    package static let outputNotAFolder = Rule(
        "output-not-a-folder",
        es: "la salida no es una carpeta",
        en: "the output is not a folder"
    ) {
        Explanation(
            $0,
            es: "El sitio es una carpeta, y con ese nombre hay un archivo.",
            en: """
                The site is a folder, and there is a file with that name.
                """,
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
                    Choose a folder with --output and compress it after publication.
                    """))
    }

    package static let outputHoldsSource = Rule(
        "output-holds-source",
        es: "la carpeta de salida no puede ser ni contener la del portal («{0}»)",
        en: "the output folder can neither be nor hold the folder of the portal ('{0}')"
    ) {
        Explanation(
            $0,
            es: """
                Publicar reemplaza todo lo que hay en la salida: el contenido del portal se \
                borraría al publicarlo.
                """,
            en: """
                Publishing replaces everything in the output: it would delete the portal's own \
                content.
                """,
            wrong: .situation(
                es: "En la carpeta del portal: vitrina build --output .",
                en: "In the portal's folder: vitrina build --output ."),
            mended: .situation(
                es: "En la carpeta del portal: vitrina build --output Output",
                en: "In the portal's folder: vitrina build --output Output"))
    }

    package static let outputIsPublished = Rule(
        "output-is-published",
        es: "esta carpeta es la de un sitio publicado, o está en él; una vista previa no lo toca",
        en: "this folder is that of a published site, or in one; a preview leaves it alone"
    ) {
        Explanation(
            $0,
            es: """
                Una vista previa muestra borradores, y en un sitio publicado todos los verían. \
                Por eso va a una carpeta propia, que no esté dentro de un sitio.
                """,
            en: """
                A preview shows drafts, and in a published site everybody would see them. That is \
                why it goes into a folder of its own, outside of any site.
                """,
            wrong: .situation(
                es: "vitrina build --preview --output /srv/www/portal",
                en: "vitrina build --preview --output /srv/www/portal"),
            mended: .situation(
                es: "vitrina build --preview --output vista-previa",
                en: "vitrina build --preview --output preview"))
    }

    package static let outputAltered = Rule(
        "output-altered", .warning,
        es: "el sitio se cambió a mano desde la última publicación: {0}{1}; se puso como era",
        en: "the site was changed by hand since it was last published: {0}{2}; it was put right"
    ) {
        Explanation(
            $0,
            es: """
                Lo que se cambia a mano en el sitio se pierde en la próxima publicación, que lo \
                hace de nuevo a partir del contenido. Aquí se nombra lo que se perdió.
                """,
            en: """
                What is changed by hand in the site is lost with the next publication, which makes \
                it anew from the content. The message names what was lost.
                """,
            wrong: .situation(
                es: "Alguien corrigió un teléfono en Output/index.html.",
                en: "Somebody corrected a telephone number in Output/index.html."),
            mended: .situation(
                es: """
                    Corríjalo en Content/ y publique otra vez; si el cambio no es suyo, averigüe \
                    quién puede escribir en el servidor.
                    """,
                en: """
                    Correct it in Content/ and publish again; if the change is not yours, find out \
                    who can write on the server.
                    """))
    }

    package static let outputBusy = Rule(
        "output-busy",
        es: "otra ejecución de vitrina está publicando aquí",
        en: "another vitrina is publishing here"
    ) {
        Explanation(
            $0,
            es: """
                Dos publicaciones a la vez mezclarían sus archivos. La segunda no toca nada.
                """,
            en: """
                Two publications at once would mix their files. The second one touches nothing.
                """,
            wrong: .situation(
                es: "Una tarea programada publica a la misma hora que usted.",
                en: "A scheduled task publishes at the same time as you."),
            mended: .situation(
                es: "Espere a que termine la otra y publique otra vez.",
                en: "Wait until the other has finished and publish again."))
    }
}

extension Hint {
    package static let chooseAnotherOutput = Hint(
        es: "elija con --output una carpeta vacía o que no exista, o vacíe esta usted mismo",
        en:
            "choose with --output a folder that is empty or does not exist, or empty this one yourself"
    )
    package static let chooseFolderForPreviews = Hint(
        es: "elija con --output otra carpeta, que sirva solo para vistas previas",
        en: "choose with --output another folder, for previews alone")
    package static let waitForTheOther = Hint(
        es: "espere a que termine y publique otra vez",
        en: "wait until it has finished and publish again")
}
