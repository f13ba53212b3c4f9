/// What can be wrong in a template: its tags.
extension Rule {
    package static let unclosedTag = Rule(
        "unclosed-template-tag",
        es: "esta etiqueta no se cierra",
        en: "this tag is not closed")
    package static let unclosedSection = Rule(
        "unclosed-template-section",
        es: "«{0}» se abre aquí y no se cierra",
        en: "'{0}' is opened here and never closed")
    package static let strayClose = Rule(
        "stray-template-close",
        es: "se cierra «{0}», que no estaba abierto",
        en: "'{0}' is closed but was not open")
    package static let mismatchedClose = Rule(
        "mismatched-template-close",
        es: "está abierto «{0}», pero se cierra «{1}»",
        en: "'{0}' is open, but '{1}' is closed")
    package static let badDelimiters = Rule(
        "bad-template-delimiters",
        es: "los delimitadores son dos signos separados por un espacio",
        en: "delimiters are two signs with a space between them")
    package static let badTemplateName = Rule(
        "bad-template-name",
        es: "«{0}» no puede ser un nombre: es una palabra sin espacios, o varias unidas por puntos",
        en: "'{0}' cannot be a name: it is one word without spaces, or several joined by dots")
    package static let templateTooDeep = Rule(
        "template-too-deep",
        es: "hay más de {0} niveles de secciones o plantillas unas dentro de otras",
        en: "there are more than {0} levels of sections or templates inside each other")
    package static let templateTooLarge = Rule(
        "template-too-large",
        es: "con todo lo que incluye, la plantilla «{0}» es demasiado grande",
        en: "with all that it includes, the template '{0}' is too large")
    package static let lostInParent = Rule(
        "lost-in-parent",
        es: "«{0}» no se mostraría: dentro de una plantilla madre solo cuentan los bloques",
        en: "'{0}' would not be shown: inside a parent only blocks count")
}

/// What can be wrong in a template: its names.
extension Rule {
    package static let unknownTemplateName = Rule(
        "unknown-template-name",
        es: "aquí no hay ningún dato que se llame «{0}»",
        en: "there is no data called '{0}' here")
    package static let notASection = Rule(
        "not-a-template-section",
        es: "«{0}» es {1} y siempre está: no puede ser una sección",
        en: "'{0}' is {2} and always there: it cannot be a section")
    package static let notAVariable = Rule(
        "not-a-template-variable",
        es: "«{0}» es {1}: no se puede escribir como texto",
        en: "'{0}' is {2}: it cannot be written as text")
    package static let rawNeedsHTML = Rule(
        "raw-template-value",
        es: "«{0}» es {1}, no HTML: con tres llaves se publicaría sin protección",
        en: "'{0}' is {2}, not HTML: with three braces it would be published unprotected")
    package static let escapedHTML = Rule(
        "escaped-template-html",
        es: "«{0}» ya es HTML: con dos llaves se verían sus etiquetas",
        en: "'{0}' is HTML already: with two braces its tags would show")
    package static let missingTemplate = Rule(
        "missing-template",
        es: "no existe la plantilla «{0}»",
        en: "there is no template '{0}'")
    package static let unknownTemplateBlock = Rule(
        "unknown-template-block",
        es: "la plantilla «{1}» no tiene ningún bloque «{0}»",
        en: "the template '{1}' has no block '{0}'")
    package static let endlessTemplate = Rule(
        "endless-template",
        es: "la plantilla «{0}» se incluye a sí misma sin fin",
        en: "the template '{0}' includes itself without end")
}

/// What can be wrong in a template: where a value stands.
extension Rule {
    package static let templatePlace = Rule(
        "template-place",
        es: "«{0}» no puede estar {1}",
        en: "'{0}' cannot stand {2}")
    package static let textAsAddress = Rule(
        "text-as-address",
        es: "«{0}» no puede comenzar una dirección: es {1}",
        en: "'{0}' cannot begin an address: it is {2}")
    package static let placeChanged = Rule(
        "template-place-changed",
        es: "«{0}» comienza {1} y termina {3}: debe terminar donde comenzó",
        en: "'{0}' begins {2} and ends {4}: it must end where it began")
    package static let pageEndsOpen = Rule(
        "template-ends-open",
        es: "la plantilla «{0}» termina {1}",
        en: "the template '{0}' ends {2}")
}
