extension Subject {
    /// The themes of a portal, and what functions say of theirs.
    static let themes = Subject(
        es: "Los temas", en: "Themes",
        rules: [
            .themeShape, .badThemeID, .duplicateTheme, .emptyThemeWord, .unusedThemeWord,
            .unknownTheme, .themeBothWays,
        ])
}

/// What can be wrong with the themes of a portal, and with what functions say of theirs.
extension Rule {
    package static let themeShape = Rule(
        "theme-shape",
        es: "themes.yml es una lista de temas, cada uno con «id», «título» y «palabras»",
        en: "themes.yml is a list of themes, each with 'id', 'title' and 'words'"
    ) {
        Explanation(
            $0,
            es: """
                Cada tema va en una entrada de una lista. Escrito de otra forma, ninguna función \
                llegaría a él.
                """,
            en: """
                Each theme is an entry of a list. Written otherwise, no function would come under \
                it.
                """,
            wrong: .file(
                "Content/themes.yml",
                """
                agua:
                  título: Agua
                  palabras: [acueducto]
                """),
            mended: .file(
                "Content/themes.yml",
                """
                - id: agua
                  título: Agua
                  palabras: [acueducto]
                """))
    }

    package static let badThemeID = Rule(
        "bad-theme-id",
        es: "«{0}» no puede estar en una dirección: solo letras sin tilde, cifras y guiones",
        en:
            "'{0}' cannot be part of an address: use only letters without accents, digits and hyphens"
    ) {
        Explanation(
            $0,
            es: """
                El «id» es parte de la dirección de la página del tema, que otros van a enlazar \
                por años. El título sí puede llevar tildes y espacios.
                """,
            en: """
                The 'id' is part of the address of the theme's page, to which others will link for \
                years. The title may have accents and spaces.
                """,
            wrong: .file(
                "Content/themes.yml",
                """
                - id: Gestión del riesgo
                  título: Gestión del riesgo
                  palabras: [desastre]
                """),
            mended: .file(
                "Content/themes.yml",
                """
                - id: gestion-del-riesgo
                  título: Gestión del riesgo
                  palabras: [desastre]
                """))
    }

    package static let duplicateTheme = Rule(
        "duplicate-theme",
        es: "el tema «{0}» ya está en la línea {1}",
        en: "the theme '{0}' is already on line {1}"
    ) {
        Explanation(
            $0,
            es: "Dos temas con un mismo «id» tendrían una sola página.",
            en: "Two themes with one 'id' would have a single page.",
            wrong: .file(
                "Content/themes.yml",
                """
                - id: agua
                  título: Agua potable
                  palabras: [acueducto]
                - id: agua
                  título: Ríos
                  palabras: [río]
                """),
            mended: .file(
                "Content/themes.yml",
                """
                - id: agua
                  título: Agua
                  palabras: [acueducto, río]
                """))
    }

    package static let emptyThemeWord = Rule(
        "empty-theme-word",
        es: "«{0}» no dice nada por sí solo: ninguna función se puede reconocer por él",
        en: "'{0}' says nothing alone: no function can be recognised by it"
    ) {
        Explanation(
            $0,
            es: """
                Palabras como «de» y «para» están en casi todas las funciones, y los signos en \
                ninguna: no distinguen un tema de otro.
                """,
            en: """
                Words such as 'de' and 'para' are in nearly every function, and punctuation marks \
                in none: they do not distinguish one theme from another.
                """,
            wrong: .file(
                "Content/themes.yml",
                """
                - id: agua
                  título: Agua
                  palabras: [acueducto, para]
                """),
            mended: .file(
                "Content/themes.yml",
                """
                - id: agua
                  título: Agua
                  palabras: [acueducto]
                """))
    }

    package static let unusedThemeWord = Rule(
        "unused-theme-word", .note,
        es: "ninguna función tiene las palabras «{0}» del tema «{1}»",
        en: "no function has the words '{0}' of the theme '{1}'"
    ) {
        Explanation(
            $0,
            es: """
                Puede estar mal escrita, o sobrar. Las palabras valen también en plural y en \
                femenino, y un grupo de ellas solo si van seguidas.
                """,
            en: """
                The word may be misspelt, or of no use. Words also count in plural and feminine, \
                and several words only if they follow each other.
                """,
            wrong: .situation(
                es: "El tema «agua» tiene la palabra «acueduto», que ninguna función usa.",
                en: "The theme 'agua' has the word 'acueduto', which no function uses."),
            mended: .situation(
                es: "La palabra se escribe como en las funciones, o se quita.",
                en: "The word is written as the functions write it, or removed."))
    }

    package static let unknownTheme = Rule(
        "unknown-theme", .warning,
        es: "«{0}» no es un tema de themes.yml",
        en: "'{0}' is not a theme in themes.yml"
    ) {
        Explanation(
            $0,
            es: """
                La función no quedaría en ese tema, ni saldría de él. Se escribe el «id» de un \
                tema, o su título.
                """,
            en: """
                The function would not come under that theme, nor leave it. Write the 'id' of a \
                theme, or its title.
                """,
            wrong: .situation(
                es: "En funciones/05.md dice «temas: -contratasion».",
                en: "In funciones/05.md it says 'temas: -contratasion'."),
            mended: .situation(
                es: "Dice «temas: -contratacion», que es el id del tema.",
                en: "It says 'temas: -contratacion', which is the theme's id."))
    }

    package static let themeBothWays = Rule(
        "theme-both-ways",
        es: "«{0}» pone la función en un tema del que «-{0}» la quita",
        en: "'{0}' puts the function under a theme from which '-{0}' removes it"
    ) {
        Explanation(
            $0,
            es: "De las dos cosas solo una puede valer, y nadie sabría cuál.",
            en: "Only one of the two can hold, and nobody would know which.",
            wrong: .situation(
                es: "En funciones/05.md dice «temas: [contratacion, -contratacion]».",
                en: "In funciones/05.md it says 'temas: [contratacion, -contratacion]'."),
            mended: .situation(
                es: "Dice una sola de las dos.", en: "It says only one of the two."))
    }
}

extension Hint {
    package static let themeEntry = Hint(
        es: "comience cada tema con un guion: «- id: contratacion», y debajo «título» y «palabras»",
        en: "begin each theme with a hyphen: '- id: contratacion', and below it 'title' and 'words'"
    )

    /// For a theme that is not known; `ids` are those of all themes.
    package static func listThemes(_ ids: String) -> Hint {
        Hint([ids], es: "los temas son: {0}", en: "the themes are: {0}")
    }
}
