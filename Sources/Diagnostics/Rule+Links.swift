/// What a link says and where it leads, though something stands there.
///
/// They are warnings where the page can still be read: a town hall must be able to publish.
extension Rule {
    package static let linkWithoutText = Rule(
        "link-without-text",
        es: "el enlace no tiene palabras: en la página nadie lo vería",
        en: "the link has no words: nobody would see it on the page")
    package static let vagueLink = Rule(
        "vague-link", .warning,
        es: "«{0}» no dice qué abre el enlace",
        en: "'{0}' does not say what the link opens")
    package static let bareURL = Rule(
        "bare-url", .warning,
        es: "el texto del enlace es una dirección, que no dice qué abre",
        en: "the text of the link is an address, which does not say what it opens")
    package static let sameTextLinks = Rule(
        "same-text-links", .warning,
        es: "«{0}» lleva aquí a otra parte que en la línea {1}",
        en: "'{0}' leads elsewhere here than on line {1}")
    package static let homeAsFiller = Rule(
        "home-as-filler", .warning,
        es: "el enlace «{0}» lleva solo a una página de inicio: «{1}»",
        en: "the link '{0}' leads to a home page only: '{1}'")
    package static let insecureLink = Rule(
        "insecure-link", .warning,
        es: "lo que abre una dirección «http:» puede leerse y cambiarse en el camino",
        en: "what an 'http:' address opens can be read and changed on its way")
    package static let addressOfMachine = Rule(
        "ip-address-link", .warning,
        es: "«{0}» es el número de una máquina: no dice de quién es, y cambia con ella",
        en: "'{0}' is the number of a machine: it does not say whose it is, and changes with it")
    package static let personalDrive = Rule(
        "personal-drive", .warning,
        es: "lo que está en «{0}» es de una cuenta personal, y se pierde con ella",
        en: "what is on '{0}' belongs to a personal account, and is lost with it")
    package static let personalMail = Rule(
        "personal-mail", .warning,
        es: "«{0}» es un correo personal y no puede ser el de una entidad",
        en: "'{0}' is a personal mailbox and cannot be an agency's")
}

/// What those who do not see a page are not told.
extension Rule {
    package static let imageWithoutText = Rule(
        "image-without-text", .warning,
        es: "la imagen no tiene texto: quien no la ve no sabe qué muestra",
        en: "the image has no text: who does not see it does not know what it shows")
    package static let imageTextIsName = Rule(
        "image-text-is-name", .warning,
        es: "«{0}» es el nombre de un archivo y no dice qué muestra la imagen",
        en: "'{0}' is the name of a file and does not say what the image shows")
    package static let skippedHeading = Rule(
        "skipped-heading", .warning,
        es: "este título es de nivel {0} y el anterior es de nivel {1}: no se saltan niveles",
        en: "this heading is of level {0} and the one before is of level {1}: no level is skipped")
    package static let emptyHeading = Rule(
        "empty-heading", .warning,
        es: "este título no tiene palabras",
        en: "this heading has no words")
    package static let tableWithoutHeader = Rule(
        "table-without-header", .warning,
        es: "la primera fila de la tabla está vacía: sus columnas quedan sin nombre",
        en: "the first row of the table is empty: its columns have no names")
}

/// What can be wrong with the files that are published beside the pages, and with their names.
extension Rule {
    package static let unusedAttachment = Rule(
        "unused-attachment", .warning,
        es: "el archivo se publica, pero ninguna página lleva a él",
        en: "the file is published, but no page leads to it")
    package static let attachmentKind = Rule(
        "attachment-kind",
        es: "el nombre dice que es «.{0}», pero el contenido es {1}",
        en: "the name says that it is '.{0}', but the content is {2}")
    package static let duplicateTitle = Rule(
        "duplicate-title", .warning,
        es: "«{0}» es también el título de {1}",
        en: "'{0}' is also the title of {1}")
}
