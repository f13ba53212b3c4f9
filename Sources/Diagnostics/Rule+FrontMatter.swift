/// What can be wrong in a file's encoding, its front matter and its YAML.
extension Rule {
    package static let notUTF8 = Rule(
        "not-utf8",
        es: "el archivo no está en UTF-8: aquí hay un byte {0}",
        en: "the file is not UTF-8: here is a byte {0}")
    package static let utf16 = Rule(
        "utf-16",
        es: "el archivo está en UTF-16, no en UTF-8",
        en: "the file is UTF-16, not UTF-8")
    package static let nullByte = Rule(
        "null-byte",
        es: "el archivo contiene un byte nulo; ¿es de verdad un texto?",
        en: "the file contains a null byte; is it really text?")
    package static let noFrontMatter = Rule(
        "no-front-matter",
        es: "el archivo debe comenzar con sus datos entre dos líneas «---»",
        en: "the file must begin with its data between two '---' lines")
    package static let unclosedFrontMatter = Rule(
        "unclosed-front-matter",
        es: "falta la línea «---» que cierra los datos de la página",
        en: "the '---' line that closes the page's data is missing")
    package static let frontMatterTooLarge = Rule(
        "front-matter-too-large",
        es: "los datos de la página pasan de {0} bytes",
        en: "the page's data are over {0} bytes")

    package static let yamlTab = Rule(
        "yaml-tab",
        es: "los datos se sangran con espacios, no con tabuladores",
        en: "data are indented with spaces, not with tabs")
    package static let yamlColon = Rule(
        "yaml-colon",
        es: "hay dos puntos dentro del valor, y se leen como otro campo",
        en: "there is a colon inside the value, and it reads as another field")
    package static let yamlComment = Rule(
        "yaml-comment",
        es: "lo que sigue a « #» sería un comentario, y no se publicaría",
        en: "what follows ' #' would be a comment, and would not be published")
    package static let yamlUnclosedQuote = Rule(
        "yaml-unclosed-quote",
        es: "estas comillas se abren y no se cierran",
        en: "this quote is opened and never closed")
    package static let yamlEscape = Rule(
        "yaml-escape",
        es: "entre comillas dobles, la barra «\\» tiene otro sentido",
        en: "between double quotes, the backslash '\\' means something else")
    package static let yamlAfterValue = Rule(
        "yaml-after-value",
        es: "el valor terminó antes de esto, y aquí sobra texto",
        en: "the value ended before this, and here is text left over")
    package static let yamlUnclosedBracket = Rule(
        "yaml-unclosed-bracket",
        es: "este corchete o esta llave se abre y no se cierra",
        en: "this bracket or brace is opened and never closed")
    package static let yamlSpace = Rule(
        "yaml-no-break-space",
        es: "esto parece un espacio y no lo es: lo deja un procesador de texto",
        en: "this looks like a space and is none: a word processor leaves it")
    package static let yamlNoColon = Rule(
        "yaml-no-colon",
        es: "cada línea de datos es «clave: valor», y aquí faltan los dos puntos y el espacio",
        en: "every line of data is 'key: value', and here the colon and the space are missing")
    package static let yamlIndentation = Rule(
        "yaml-indentation",
        es: "la línea no comienza en la misma columna que las otras de su nivel",
        en: "the line does not begin in the same column as the others of its level")
    package static let yamlCharacter = Rule(
        "yaml-character",
        es: "un valor no puede contener o comenzar con este signo",
        en: "a value cannot contain or begin with this character")
    package static let yamlSyntax = Rule(
        "yaml-syntax",
        es: "los datos no se pueden leer ({0})",
        en: "the data cannot be read ({0})")
    package static let yamlAnchor = Rule(
        "yaml-anchor",
        es: "un valor no puede comenzar con &, * o !, que en YAML tienen otro sentido",
        en: "a value cannot begin with &, * or !, which mean something else in YAML")
    package static let yamlSeveralDocuments = Rule(
        "yaml-several-documents",
        es: "un archivo de datos tiene un solo documento, y aquí comienza otro",
        en: "a data file holds one document, and here begins another")
    package static let yamlKey = Rule(
        "yaml-key",
        es: "una clave debe ser una palabra",
        en: "a key must be a word")
    package static let yamlTooLarge = Rule(
        "yaml-too-large",
        es: "los datos tienen demasiados niveles o demasiados valores",
        en: "the data have too many levels or too many values")

    package static let unknownKey = Rule(
        "unknown-key",
        es: "«{0}» no es un campo de {1}",
        en: "'{0}' is not a field of {2}")
    package static let duplicateKey = Rule(
        "duplicate-key",
        es: "«{0}» ya está dicho en la línea {1}",
        en: "'{0}' has been given on line {1} already")
    package static let missingKey = Rule(
        "missing-key",
        es: "falta el campo «{0}»",
        en: "the field '{0}' is missing")
    package static let emptyValue = Rule(
        "empty-value",
        es: "«{0}» no puede quedar vacío",
        en: "'{0}' cannot be left empty")
    package static let wrongShape = Rule(
        "wrong-shape",
        es: "«{0}» debe ser {1}",
        en: "'{0}' must be {2}")
    package static let badDate = Rule(
        "bad-date",
        es: "«{0}» debe ser un día escrito AAAA-MM-DD",
        en: "'{0}' must be a day written as YYYY-MM-DD")
    package static let badNumber = Rule(
        "bad-number",
        es: "«{0}» debe ser un número entero, sin puntos ni espacios",
        en: "'{0}' must be a whole number, without dots or spaces")
    package static let badChoice = Rule(
        "bad-choice",
        es: "«{0}» no sirve para «{1}»; escriba uno de estos: {2}",
        en: "'{0}' does not suit '{1}'; write one of these: {2}")
    package static let badEmail = Rule(
        "bad-email",
        es: "«{0}» debe ser un correo electrónico, como contacto@entidad.gov.co",
        en: "'{0}' must be an e-mail address, such as contacto@entidad.gov.co")
    package static let badURL = Rule(
        "bad-url",
        es: "«{0}» debe ser una dirección completa que comience con https:// o http://",
        en: "'{0}' must be a whole address that begins with https:// or http://")
    package static let badOffset = Rule(
        "bad-utc-offset",
        es: "«{0}» debe ser una diferencia horaria como -05:00",
        en: "'{0}' must be an offset from UTC such as -05:00")
    package static let badLanguage = Rule(
        "bad-language",
        es: "«{0}» debe ser el código de un idioma, como es o es-CO",
        en: "'{0}' must be the code of a language, such as es or es-CO")
    package static let typographicQuotes = Rule(
        "typographic-quotes", .warning,
        es: "las comillas tipográficas de «{0}» se publicarían como parte del texto",
        en: "the typographic quotes of '{0}' would be published as part of the text")
    package static let noData = Rule(
        "no-data",
        es: "no hay datos; cada línea es «clave: valor»",
        en: "there are no data; every line is 'key: value'")
    package static let noType = Rule(
        "no-type",
        es: "el archivo debe decir qué es, con «tipo: entidad» o «tipo: función»",
        en: "the file must say what it is, with 'type: agency' or 'type: function'")
    package static let unknownString = Rule(
        "unknown-string",
        es: "«{0}» no es una palabra que las plantillas conozcan",
        en: "'{0}' is not a word that the templates know")
    package static let wrongPlaceholders = Rule(
        "unknown-placeholder",
        es: "«{0}» tiene entre llaves una palabra que no es de las suyas: {1}",
        en: "'{0}' has a word in braces that is none of its own: {1}")
    package static let badPathWord = Rule(
        "bad-path-word",
        es: "«{0}» es parte de las direcciones: use minúsculas, cifras y guiones, no «{1}»",
        en: "'{0}' is part of addresses: use small letters, digits and hyphens, not '{1}'")
}
