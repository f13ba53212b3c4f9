/// What can be wrong with a file of the content, whatever stands in it.
extension Rule {
    package static let leftOut = Rule(
        "left-out", .note,
        es: "no se publica: es un archivo oculto o de trabajo",
        en: "not published: it is a hidden or working file")
    package static let symbolicLink = Rule(
        "symbolic-link",
        es: "es un enlace simbólico, y esos no se siguen ni se publican",
        en: "it is a symbolic link, and those are neither followed nor published")
    package static let specialFile = Rule(
        "special-file",
        es: "no es un archivo corriente y no se puede publicar",
        en: "it is no ordinary file and cannot be published")
    package static let unnameableFile = Rule(
        "unnameable-file",
        es: "el nombre del archivo no está en UTF-8",
        en: "the file's name is not UTF-8")
    package static let forbiddenAttachment = Rule(
        "forbidden-attachment",
        es: "un archivo «.{0}» no se publica como anexo",
        en: "a '.{0}' file is not published as an attachment")
    package static let badFileName = Rule(
        "bad-file-name",
        es: "este nombre no se puede copiar a todos los discos: {0}",
        en: "this name cannot be copied to every disk: {1}")
    package static let caseTwins = Rule(
        "case-twins",
        es: "de «{0}» solo lo distinguen mayúsculas o tildes, y en muchos discos es el mismo",
        en: "only case or accents tell it from '{0}', and on many disks it is the same")
    package static let moreFindings = Rule(
        "more-findings",
        es: "hay {0} problemas más de la misma clase en este archivo",
        en: "there are {0} more problems of the same kind in this file")
    package static let moreWarnings = Rule(
        "more-warnings", .warning,
        es: "hay {0} avisos más de la misma clase en este archivo",
        en: "there are {0} more warnings of the same kind in this file")
    package static let futureDate = Rule(
        "future-date", .warning,
        es: "«{0}» está en el futuro: hoy es {1}",
        en: "'{0}' is in the future: today is {1}")
    package static let noSource = Rule(
        "no-source",
        es: "aquí no hay ninguna carpeta «{0}»",
        en: "there is no folder '{0}' here")
    package static let setAside = Rule(
        "set-aside", .warning,
        es: "el sitio usa ahora ese nombre; lo que había se guardó como «{0}»",
        en: "the site now uses that name; what stood there was kept as '{0}'")
    package static let notAtomic = Rule(
        "not-atomic", .warning,
        es:
            "aquí no se puede cambiar el sitio de una vez; los archivos se actualizaron uno por uno",
        en: "the site cannot be swapped at once here; its files were updated one by one")
}
