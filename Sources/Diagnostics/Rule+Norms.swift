/// What can be wrong with what the content says of norms.
extension Rule {
    package static let normShape = Rule(
        "norm-shape",
        es: "el archivo es una lista de normas, y esto no es una de ellas",
        en: "the file is a list of norms, and this is none of them")
    package static let badNorm = Rule(
        "bad-norm",
        es: "«{0}» no dice para nadie con certeza qué norma es",
        en: "'{0}' does not say for certain which norm it is")
    package static let normIssuer = Rule(
        "norm-issuer",
        es: "«{0}» existe en más de una entidad: falta decir quién la expidió",
        en: "'{0}' exists in more than one agency: who issued it is not said")
    package static let normTwice = Rule(
        "norm-twice",
        es: "{0} ya está en {1}",
        en: "{0} stands in {1} already")
    package static let normsOmitted = Rule(
        "norms-omitted",
        es: "aquí se describe «{0}», y el portal no publica normas",
        en: "'{0}' is described here, and the portal publishes no norms")
    package static let unusedNorm = Rule(
        "unused-norm", .note,
        es: "ninguna página cita {0}",
        en: "no page cites {0}")
}

/// What norms do to each other.
extension Rule {
    package static let normCycle = Rule(
        "norm-cycle",
        es: "una norma no puede hacer esto con otra que se lo hace a ella: {0}",
        en: "a norm cannot do this to another that does it to the first: {0}")
    package static let normStatus = Rule(
        "norm-status",
        es: "según su estado rige, pero {0} la deroga",
        en: "its status says that it is in force, but {0} repeals it")
    package static let repealedNorm = Rule(
        "repealed-norm", .warning,
        es: "{0} ya no rige: la derogó {1}",
        en: "{0} is no longer in force: {1} repealed it")
    package static let goneNorm = Rule(
        "gone-norm", .warning,
        es: "{0} ya no rige",
        en: "{0} is no longer in force")
}

/// What the front matter says of the functions that a norm covers.
extension Rule {
    package static let badItems = Rule(
        "bad-items",
        es: "«{0}» debe decir números de funciones, como 1-6 o 1, 3 y 5",
        en: "'{0}' must say the numbers of functions, such as 1-6 or 1, 3 and 5")
    package static let itemsWithoutFunction = Rule(
        "items-without-function", .warning,
        es: "el texto no tiene ninguna función con el número {0}",
        en: "the text has no function with the number {0}")
}
