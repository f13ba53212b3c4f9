/// What can be wrong in the severities of `portal.yml`.
extension Rule {
    package static let unknownCode = Rule(
        "unknown-code",
        es: "«{0}» no es el código de ningún mensaje",
        en: "'{0}' is not the code of any message")
    package static let fixedSeverity = Rule(
        "fixed-severity",
        es: "«{0}» no puede ser «{1}»: {2}",
        en: "'{0}' cannot be '{1}': {3}")
}
