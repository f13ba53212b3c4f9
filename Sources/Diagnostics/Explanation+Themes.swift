extension Subject {
    /// The themes of a portal, and what functions say of theirs.
    static let themes = Subject(
        es: "Los temas", en: "Themes",
        [
            Explanation(
                .themeShape,
                es: """
                    Cada tema va en una entrada de una lista. Escrito de otra forma, ninguna función \
                    llegaría a él.
                    """,
                en: """
                    Each theme is an entry of a list. Written in another way, no function would come \
                    under it.
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
                    """)),
            Explanation(
                .badThemeID,
                es: """
                    El «id» es parte de la dirección de la página del tema, que otros van a enlazar \
                    por años. El título sí puede llevar tildes y espacios.
                    """,
                en: """
                    The 'id' is part of the address of the theme's page, to which others will link \
                    for years. The title may have accents and spaces.
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
                    """)),
            Explanation(
                .duplicateTheme,
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
                    """)),
            Explanation(
                .emptyThemeWord,
                es: """
                    Palabras como «de» y «para» están en casi todas las funciones, y los signos en \
                    ninguna: no distinguen un tema de otro.
                    """,
                en: """
                    Words such as 'de' and 'para' stand in nearly every function, and signs in none: \
                    they do not tell one theme from another.
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
                    """)),
            Explanation(
                .unusedThemeWord,
                es: """
                    Puede estar mal escrita, o sobrar. Las palabras valen también en plural y en \
                    femenino, y un grupo de ellas solo si van seguidas.
                    """,
                en: """
                    It may be misspelt, or of no use. Words count in plural and feminine, too, and a \
                    group of them only where they follow each other.
                    """,
                wrong: .situation(
                    es: "El tema «agua» tiene la palabra «acueduto», que ninguna función usa.",
                    en: "The theme 'agua' has the word 'acueduto', which no function uses."),
                mended: .situation(
                    es: "La palabra se escribe como en las funciones, o se quita.",
                    en: "The word is written as the functions write it, or taken away.")),
            Explanation(
                .unknownTheme,
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
                    en: "It says 'temas: -contratacion', which is the theme's id.")),
            Explanation(
                .themeBothWays,
                es: "De las dos cosas solo una puede valer, y nadie sabría cuál.",
                en: "Only one of the two can hold, and nobody would know which.",
                wrong: .situation(
                    es: "En funciones/05.md dice «temas: [contratacion, -contratacion]».",
                    en: "In funciones/05.md it says 'temas: [contratacion, -contratacion]'."),
                mended: .situation(
                    es: "Dice una sola de las dos.", en: "It says one of the two only.")),
        ])
}
