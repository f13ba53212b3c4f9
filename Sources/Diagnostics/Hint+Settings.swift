/// How to mend the severities of `portal.yml`.
extension Hint {
    package static let noteIsLowest = Hint(
        es: "ningún mensaje se puede callar; lo más bajo es «nota»",
        en: "no message can be silenced; the lowest is 'note'")
    package static let listCodes = Hint(
        es: "«vitrina explain» muestra todos los códigos",
        en: "'vitrina explain' lists all codes")
}
