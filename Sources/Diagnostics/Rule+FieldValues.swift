/// What can be wrong in a value that follows the country's ways.
extension Rule {
    package static let badTelephone = Rule(
        "bad-telephone",
        es: "«{0}» debe ser un teléfono, o varios, y aquí hay cifras que no son de ninguno",
        en: "'{0}' must be a telephone, or several, and here are digits that are of none")
    package static let oldTelephone = Rule(
        "old-telephone", .warning,
        es: "«{1}», en «{0}», es un número de antes de 2021, y ya no se puede marcar así",
        en: "'{1}', in '{0}', is a number from before 2021, and can no longer be dialled so")
    package static let badNIT = Rule(
        "bad-nit",
        es: "«{0}» debe ser un NIT con su dígito de verificación, como 890.399.011-3",
        en: "'{0}' must be a NIT with its check digit, such as 890.399.011-3")
    package static let wrongCheckDigit = Rule(
        "wrong-check-digit",
        es: "el dígito de verificación de «{0}» falta, o no es el de ese número",
        en: "the check digit of '{0}' is missing, or not that of the number")
    package static let badPageAddress = Rule(
        "bad-page-address",
        es:
            "«{0}» debe ser una dirección de este portal, desde su raíz, como /entidades/index.html",
        en:
            "'{0}' must be an address of this portal, from its root, such as /entidades/index.html")
    package static let badReplacement = Rule(
        "bad-replacement",
        es:
            "«{0}» debe ser una dirección de este portal, como /entidades/index.html, o una completa que comience con https:// o http://",
        en:
            "'{0}' must be an address of this portal, such as /entidades/index.html, or a whole one that begins with https:// or http://"
    )
    package static let badPeriod = Rule(
        "bad-period",
        es: "«{0}» debe decir cada cuánto: 30 días, 6 meses, 1 año, mensual, trimestral …",
        en: "'{0}' must say how often: 30 days, 6 months, 1 year, monthly, quarterly …")
    package static let tombstoneShape = Rule(
        "tombstone-shape",
        es: "el archivo es una lista de páginas retiradas, y esto no es una de ellas",
        en: "the file is a list of pages withdrawn, and this is none of them")
}
