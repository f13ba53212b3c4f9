/// How to mend the themes of a portal.
extension Hint {
    package static let themeEntry = Hint(
        es: "comience cada tema con un guion: «- id: contratacion», y debajo «título» y «palabras»",
        en: "begin each theme with a hyphen: '- id: contratacion', and below it 'title' and 'words'"
    )
    package static func listThemes(_ ids: String) -> Hint {
        Hint([ids], es: "los temas son: {0}", en: "the themes are: {0}")
    }
}
