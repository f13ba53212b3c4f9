/// How to mend links, images, headings and attachments.
extension Hint {
    package static let nameTheTarget = Hint(
        es: "escriba el nombre de lo que se abre, como «Plan de acción 2025»",
        en: "write the name of what opens, such as 'Action plan 2025'")

    package static func wordsForAddress(_ words: String, _ address: String) -> Hint {
        Hint(
            [words, address], es: "escriba qué se abre, como [{0}]({1})",
            en: "write what opens, such as [{0}]({1})")
    }

    package static let ownWords = Hint(
        es: "dé a cada uno palabras que lo distingan, como el año o el número",
        en: "give each of them words that set it apart, such as the year or the number")
    package static let linkThePage = Hint(
        es: "enlace la página o el archivo mismo; si todavía no existe, quite el enlace",
        en: "link the page or the file itself; if it does not exist yet, remove the link")

    package static func tryAddress(_ address: String) -> Hint {
        Hint([address], es: "si abre también, escriba {0}", en: "if it opens as well, write {0}")
    }

    package static let nameTheHost = Hint(
        es: "pida a quien administra ese sistema su dirección con nombre, y escríbala",
        en: "ask those who run that system for its address with a name, and write that")
    package static let publishTheFile = Hint(
        es:
            "ponga el archivo junto a este texto y enlácelo por su nombre: se publica con la página",
        en: "put the file beside this text and link it by its name: it is published with the page")
    package static let agencyMail = Hint(
        es: "escriba uno del dominio de la entidad, como contacto@entidad.gov.co",
        en: "write one of the agency's own domain, such as contact@agency.gov")
    package static let describeImage = Hint(
        es: "diga qué muestra, entre los corchetes: ![Mapa de las comunas](mapa.png)",
        en: "say what it shows, between the brackets: ![Map of the districts](map.png)")

    package static func headingMark(_ mark: String) -> Hint {
        Hint(
            [mark], es: "comience la línea con {0}; el nivel 1 es el título de la página",
            en: "begin the line with {0}; level 1 is the title of the page")
    }

    package static let wordsForHeading = Hint(
        es: "escriba sus palabras o borre la línea", en: "write its words or delete the line")
    package static let nameColumns = Hint(
        es: "escriba en ella qué hay en cada columna", en: "write in it what each column holds")
    package static let linkTheFile = Hint(
        es: "nómbrelo en «documentos» o en un enlace; si ya no hace falta, bórrelo",
        en: "name it in 'documents' or in a link; if it is no longer needed, delete it")
    package static let renameOrSave = Hint(
        es: "póngale el nombre que le corresponde, o ábralo y guárdelo en el formato que dice",
        en: "give it the name that belongs to it, or open it and save it in the format it names")
    package static let tellApart = Hint(
        es: "añada al título lo que los distingue", en: "add to the title what sets them apart")
}
