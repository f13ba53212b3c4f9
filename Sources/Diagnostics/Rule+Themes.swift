/// What can be wrong with the themes of a portal, and with what pages say of theirs.
extension Rule {
    package static let themeShape = Rule(
        "theme-shape",
        es: "themes.yml es una lista de temas, cada uno con «id», «título» y «palabras»",
        en: "themes.yml is a list of themes, each with 'id', 'title' and 'words'")
    package static let badThemeID = Rule(
        "bad-theme-id",
        es: "«{0}» no puede estar en una dirección: solo letras sin tilde, cifras y guiones",
        en: "'{0}' cannot stand in an address: only letters without accents, digits and hyphens")
    package static let duplicateTheme = Rule(
        "duplicate-theme",
        es: "el tema «{0}» ya está en la línea {1}",
        en: "the theme '{0}' is on line {1} already")
    package static let emptyThemeWord = Rule(
        "empty-theme-word",
        es: "«{0}» no dice nada por sí solo: ninguna función se puede reconocer por él",
        en: "'{0}' says nothing by itself: no function can be recognised by it")
    package static let unusedThemeWord = Rule(
        "unused-theme-word", .note,
        es: "ninguna función tiene las palabras «{0}» del tema «{1}»",
        en: "no function has the words '{0}' of the theme '{1}'")
    package static let unknownTheme = Rule(
        "unknown-theme", .warning,
        es: "«{0}» no es un tema de themes.yml",
        en: "'{0}' is no theme of themes.yml")
    package static let themeBothWays = Rule(
        "theme-both-ways",
        es: "«{0}» pone la función en un tema del que «-{0}» la quita",
        en: "'{0}' puts the function under a theme from which '-{0}' takes it away")
}
