extension Subject {
    /// The files below `Content/`, whatever they contain.
    static let contentFiles = Subject(
        es: "Los archivos del contenido", en: "The files of the content",
        rules: [
            .leftOut, .symbolicLink, .specialFile, .unnameableFile, .forbiddenAttachment,
            .badFileName, .reservedName, .caseTwins, .moreFindings, .moreWarnings, .futureDate,
            .noSource,
            .setAside, .notAtomic,
        ])
}

/// What can be wrong with a file of the content, whatever it contains.
extension Rule {
    package static let leftOut = Rule(
        "left-out", .note,
        es: "no se publica: es un archivo oculto o de trabajo",
        en: "not published: it is a hidden or working file"
    ) {
        Explanation(
            $0,
            es: """
                Los programas de oficina y los editores dejan junto a un archivo otros que no \
                son para el público: borradores, copias, candados. No se publican, y esta nota \
                lo dice para que nadie los eche de menos. Si uno sí es para el público, dele \
                otro nombre.
                """,
            en: """
                Office programs and editors leave files beside a document that are not for the \
                public: drafts, copies, locks. They are not published, and this note says so in \
                case somebody misses them. If one of them is for the public, give it another name.
                """,
            wrong: .names("Content/hacienda/~$plan.docx"),
            mended: .names("Content/hacienda/plan.pdf"))
    }

    package static let symbolicLink = Rule(
        "symbolic-link",
        es: "es un enlace simbólico, y esos no se siguen ni se publican",
        en: "it is a symbolic link, and those are neither followed nor published"
    ) {
        Explanation(
            $0,
            es: """
                Un enlace simbólico puede llevar fuera de la carpeta del portal y publicar lo \
                que nadie quiso publicar; en otro equipo o en una memoria USB además se rompe.
                """,
            en: """
                A symbolic link can lead out of the portal's folder and publish what nobody meant \
                to publish; on another machine or a USB stick it also breaks.
                """,
            wrong: .situation(
                es: """
                    Content/hacienda/plan.pdf es un enlace simbólico al archivo de otra \
                    carpeta.
                    """,
                en: """
                    Content/hacienda/plan.pdf is a symbolic link to the file of another \
                    folder.
                    """),
            mended: .situation(
                es: "Borre el enlace y copie en su lugar el archivo mismo.",
                en: "Delete the link and copy the file itself to its place."))
    }

    package static let specialFile = Rule(
        "special-file",
        es: "no es un archivo corriente y no se puede publicar",
        en: "it is not an ordinary file and cannot be published"
    ) {
        Explanation(
            $0,
            es: """
                Un dispositivo, una tubería o un enchufe no tienen un contenido que se pueda \
                publicar, y leerlos puede no terminar nunca.
                """,
            en: """
                A device, a pipe or a socket has no content that could be published, and reading \
                it may never end.
                """,
            wrong: .situation(
                es: """
                    En Content/hacienda hay una tubería con nombre que dejó otro programa.
                    """,
                en: """
                    In Content/hacienda there is a named pipe that another program left.
                    """),
            mended: .situation(
                es: "Borre lo que dejó el programa, o sáquelo de Content.",
                en: "Delete what the program left, or move it out of Content."))
    }

    package static let unnameableFile = Rule(
        "unnameable-file",
        es: "el nombre del archivo no está en UTF-8",
        en: "the file's name is not UTF-8"
    ) {
        Explanation(
            $0,
            es: """
                Un nombre que no está en UTF-8 se ve distinto en cada equipo, y el enlace que \
                lleve a él no funciona en todos. Suele venir de un archivo ZIP hecho en un \
                Windows antiguo.
                """,
            en: """
                A name that is not UTF-8 looks different on every machine, and a link to it does \
                not work on all of them. It usually comes from a ZIP file made on an old Windows.
                """,
            wrong: .situation(
                es: """
                    El nombre «resolución.pdf» se guardó en Latin-1, y aquí se ve \
                    «resoluci�n.pdf».
                    """,
                en: """
                    The name 'resolución.pdf' was stored in Latin-1, and here it shows as \
                    'resoluci�n.pdf'.
                    """),
            mended: .situation(
                es: "Cambie el nombre del archivo: bórrelo y escríbalo de nuevo.",
                en: "Rename the file: delete its name and type it again."))
    }

    package static let forbiddenAttachment = Rule(
        "forbidden-attachment",
        es: "un archivo «.{0}» no se publica como anexo",
        en: "a '.{0}' file is not published as an attachment"
    ) {
        Explanation(
            $0,
            es: """
                Un HTML, un SVG o un programa que alguien dejó en una carpeta se ejecutaría en \
                el sitio de la entidad, con su nombre y su confianza. Se anexan solo archivos \
                que un navegador muestra o descarga sin ejecutarlos.
                """,
            en: """
                An HTML file, an SVG or a program that somebody left in a folder would run on the \
                agency's own site, with its name and the trust people have in it. Only files that \
                a browser shows or downloads without running them are published as attachments.
                """,
            wrong: .names("Content/hacienda/escudo.svg"),
            mended: .names("Content/hacienda/escudo.png"))
    }

    package static let badFileName = Rule(
        "bad-file-name",
        es: "este nombre no se puede copiar a todos los discos: {0}",
        en: "this name cannot be copied to every disk: {1}"
    ) {
        Explanation(
            $0,
            es: """
                El portal debe poderse copiar a cualquier disco y a una memoria USB. Windows y \
                sus discos no admiten ciertos signos ni ciertos nombres, y el archivo faltaría \
                en la copia sin que nadie lo note.
                """,
            en: """
                It must be possible to copy the portal to any disk and to a USB stick. Windows and \
                its disks do not accept certain characters and names, and the file would be \
                missing from the copy without anybody noticing.
                """,
            wrong: .names("Content/hacienda/acta: 1.pdf"),
            mended: .names("Content/hacienda/acta-1.pdf"))
    }

    package static let reservedName = Rule(
        "reserved-name", .warning,
        es: "el nombre «{0}» está reservado: una versión próxima de Vitrina tendrá ahí {1}",
        en: "the name '{0}' is reserved: a later Vitrina will have {2} there"
    ) {
        Explanation(
            $0,
            es: """
                Hay nombres que dicen qué es un archivo, como «funciones» y «noticias». Otros \
                más lo dirán pronto: lo que hoy se llame así dejaría de ser lo que es. Con otro \
                nombre, y con la dirección de hoy en «alias», nadie nota el cambio.
                """,
            en: """
                Some names say what a file is, as 'funciones' and 'noticias' do. Others will soon: \
                what has such a name today would no longer be what it is. With another name, and \
                today's address in 'aliases', nobody notices the change.
                """,
            wrong: .file(
                "Content/tramites/index.md",
                """
                ---
                título: Oficina de Trámites
                clase: oficina
                publicado: desconocido
                ---
                """),
            mended: .file(
                "Content/oficina-de-tramites/index.md",
                """
                ---
                título: Oficina de Trámites
                clase: oficina
                publicado: desconocido
                alias: /tramites/index.html
                ---
                """))
    }

    package static let caseTwins = Rule(
        "case-twins",
        es: "de «{0}» solo lo distinguen mayúsculas o tildes, y en muchos discos es el mismo",
        en: "only case or accents distinguish it from '{0}', and on many disks the two are the same"
    ) {
        Explanation(
            $0,
            es: """
                En muchos discos estos dos nombres son el mismo: al copiar el portal, uno de \
                los dos archivos reemplazaría al otro.
                """,
            en: """
                On many disks these two names are one: when the portal is copied, one of the two \
                files would replace the other.
                """,
            wrong: .names(
                """
                Content/hacienda/Plan.pdf
                Content/hacienda/plan.pdf
                """),
            mended: .names(
                """
                Content/hacienda/plan-2024.pdf
                Content/hacienda/plan-2025.pdf
                """))
    }

    package static let moreFindings = Rule(
        "more-findings",
        es: "hay {0} problemas más de la misma clase en este archivo",
        en: "there are {0} more problems of the same kind in this file"
    ) {
        Explanation(
            $0,
            es: """
                Un archivo con cientos de errores iguales suele tener una sola causa. Se \
                muestran los primeros y se cuentan los demás; al corregir la causa desaparecen \
                todos.
                """,
            en: """
                A file with hundreds of equal mistakes usually has a single cause. The first ones \
                are shown and the rest are counted; once the cause is fixed, all of them are gone.
                """,
            wrong: .situation(
                es: """
                    Un archivo convertido desde HTML tiene quinientas etiquetas en su texto.
                    """,
                en: """
                    A file that was converted from HTML has five hundred tags in its text.
                    """),
            mended: .situation(
                es: """
                    Conviértalo otra vez, ahora a Markdown, o reemplace las etiquetas con \
                    «buscar y reemplazar».
                    """,
                en: """
                    Convert it again, now to Markdown, or replace the tags with 'find and \
                    replace'.
                    """))
    }

    package static let moreWarnings = Rule(
        "more-warnings", .warning,
        es: "hay {0} avisos más de la misma clase en este archivo",
        en: "there are {0} more warnings of the same kind in this file"
    ) {
        Explanation(
            $0,
            es: """
                En un archivo con cientos de avisos iguales se muestran los primeros; los \
                demás se cuentan. Corrija los que ve y vuelva a revisar.
                """,
            en: """
                When a file has hundreds of equal warnings, the first ones are shown and the rest \
                are counted. Fix those that you see and check again.
                """,
            wrong: .situation(
                es: "un texto con trescientos enlaces «clic aquí»",
                en: "a text with three hundred links 'click here'"),
            mended: .situation(
                es: "el mismo texto, con palabras que dicen qué abre cada enlace",
                en: "the same text, with words that say what each link opens"))
    }

    package static let futureDate = Rule(
        "future-date", .warning,
        es: "«{0}» está en el futuro: hoy es {1}",
        en: "'{0}' is in the future: today is {1}"
    ) {
        Explanation(
            $0,
            es: """
                Una fecha que aún no llega hace dudar de las demás. Casi siempre es un dígito \
                cambiado de lugar; es un aviso porque un texto puede prepararse antes de su \
                día.
                """,
            en: """
                A date that has not come yet casts doubt on all the others. It is nearly always a \
                digit in the wrong place; it is a warning because a text may be prepared before \
                its day.
                """,
            wrong: .data("publicado: 2052-03-15"),
            mended: .data("publicado: 2025-03-15"))
    }

    package static let noSource = Rule(
        "no-source",
        es: "aquí no hay ninguna carpeta «{0}»",
        en: "there is no folder '{0}' here"
    ) {
        Explanation(
            $0,
            es: """
                La orden no encontró el portal: busca una carpeta Content en el lugar donde se \
                ejecuta, o en el que diga --source.
                """,
            en: """
                The command did not find the portal: it looks for a folder Content where it is \
                run, or where --source says.
                """,
            wrong: .situation(
                es: "Se ejecuta «vitrina build» dentro de la carpeta Content.",
                en: "'vitrina build' is run inside the folder Content."),
            mended: .situation(
                es: """
                    Vaya a la carpeta que contiene a Content, o escriba: vitrina build \
                    --source carpeta
                    """,
                en: """
                    Go to the folder that holds Content, or write: vitrina build --source \
                    folder
                    """))
    }

    package static let setAside = Rule(
        "set-aside", .warning,
        es: "el sitio usa ahora ese nombre; lo que había se guardó como «{0}»",
        en: "the site now uses that name; what was there was kept as '{0}'"
    ) {
        Explanation(
            $0,
            es: """
                Lo que había con ese nombre en la carpeta de salida no lo puso Vitrina, y no \
                se borra lo ajeno: se guardó con otro nombre, que no es parte del sitio.
                """,
            en: """
                What was at that name in the output folder was not put there by Vitrina, and what \
                is not ours is not deleted: it was kept under another name, which is not part of \
                the site.
                """,
            wrong: .situation(
                es: """
                    Alguien puso a mano un archivo robots.txt en Output, y ahora el portal \
                    publica uno.
                    """,
                en: """
                    Somebody put a file robots.txt into Output by hand, and now the portal \
                    publishes one.
                    """),
            mended: .situation(
                es: """
                    Compare los dos archivos y borre el que se guardó, o lleve a Content lo \
                    que haga falta.
                    """,
                en: """
                    Compare the two files and delete the one that was kept, or move what is \
                    needed to Content.
                    """))
    }

    package static let notAtomic = Rule(
        "not-atomic", .warning,
        es:
            "aquí no se puede cambiar el sitio de una vez; los archivos se actualizaron uno por uno",
        en: "the site cannot be swapped at once here; its files were updated one by one"
    ) {
        Explanation(
            $0,
            es: """
                Durante la actualización, un lector pudo ver páginas nuevas junto a otras \
                anteriores. Ocurre donde la carpeta de salida es un punto de montaje o está en \
                un disco que no sabe intercambiar carpetas.
                """,
            en: """
                During the update a reader may have seen new pages beside old ones. It happens \
                where the output folder is a mount point or is on a disk that cannot swap folders.
                """,
            wrong: .situation(
                es: """
                    La salida es un volumen montado: vitrina build --output /mnt/sitio
                    """,
                en: """
                    The output is a mounted volume: vitrina build --output /mnt/site
                    """),
            mended: .situation(
                es: """
                    Publique en una carpeta dentro de ese volumen: vitrina build --output \
                    /mnt/sitio/actual
                    """,
                en: """
                    Publish to a folder inside that volume: vitrina build --output \
                    /mnt/site/current
                    """))
    }
}

extension Hint {
    /// For a folder whose name is reserved.
    package static let renameFolder = Hint(
        es: "cambie el nombre de la carpeta y escriba en «alias» la dirección que tiene hoy",
        en: "rename the folder, and write in 'aliases' the address that it has today")
    package static let chooseSource = Hint(
        es: "diga con --source en qué carpeta está el portal",
        en: "say with --source which folder the portal is in")
    package static let renameToMarkdown = Hint(
        es: "si es un texto del portal, su nombre debe terminar en .md, con minúsculas",
        en: "if it is a text of the portal, its name must end in .md, in lowercase")
    package static let attachmentKinds = Hint(
        es: "publíquelo en un formato que un navegador no ejecute: PDF, CSV, ODT, PNG …",
        en: "publish it in a format that a browser does not run: PDF, CSV, ODT, PNG …")
}
