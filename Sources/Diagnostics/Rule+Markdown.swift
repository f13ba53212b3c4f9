/// What can be wrong in a CommonMark text.
extension Rule {
    package static let rawHTML = Rule(
        "raw-html",
        es: "el HTML dentro del texto no se publica: {0}",
        en: "HTML inside the text is not published: {0}")
    package static let unsafeLink = Rule(
        "unsafe-link",
        es: "una dirección como «{0}» no se publica",
        en: "an address such as '{0}' is not published")
    package static let textTooLarge = Rule(
        "text-too-large",
        es: "el texto tiene {0} bytes; el máximo es {1}",
        en: "the text has {0} bytes; the limit is {1}")
    package static let textTooDeep = Rule(
        "text-too-deep",
        es: "hay demasiados niveles de listas o citas unos dentro de otros",
        en: "there are too many levels of lists or quotations inside each other")
    package static let textTooDense = Rule(
        "text-too-dense",
        es: "hay demasiados signos «{0}» en un solo párrafo ({1})",
        en: "there are too many '{0}' signs in a single paragraph ({1})")
    package static let renumberedItem = Rule(
        "renumbered-item", .warning,
        es: "este punto lleva el número {0}, pero por su orden sería el {1}; se publica el {0}",
        en: "this item is numbered {0}, but by its order it would be {1}; {0} is published")
    package static let tableRowTooLong = Rule(
        "table-row-too-long",
        es: "la fila tiene {0} celdas y la tabla {1} columnas",
        en: "the row has {0} cells and the table {1} columns")
}
