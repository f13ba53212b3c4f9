/// What to do so that no address dies.
extension Hint {
    package static let restoreLedger = Hint(
        es: "recupere el archivo de una copia; lo escribe Vitrina, y no se edita",
        en: "bring the file back from a copy; Vitrina writes it, and it is not edited")
    package static let resolveConflict = Hint(
        es: "git dejó aquí un conflicto: quite sus marcas y conserve las líneas de ambos lados",
        en: "git left a conflict here: remove its marks and keep the lines of both sides")
}
