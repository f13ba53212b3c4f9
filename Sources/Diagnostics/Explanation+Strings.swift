extension Subject {
    /// The words of the pages, in `Templates/strings/`.
    static let strings = Subject(
        es: "Las palabras de las páginas", en: "The words of the pages",
        [
            Explanation(
                .unknownString,
                es: """
                    Cada palabra de las páginas tiene una clave. Si la clave no existe, la palabra \
                    que usted escribió no aparecería en ninguna parte.
                    """,
                en: """
                    Every word of the pages has a key. If there is no such key, the word that you \
                    wrote would appear nowhere.
                    """,
                wrong: .file(
                    "Templates/strings/es.yml",
                    "hme: Portada"),
                mended: .file(
                    "Templates/strings/es.yml",
                    "home: Portada")),
            Explanation(
                .wrongPlaceholders,
                es: """
                    Las palabras entre llaves se reemplazan por el dato que nombran. Una que no \
                    existe quedaría a la vista, o faltaría el dato.
                    """,
                en: """
                    The words in braces are replaced by what they name. One that does not exist \
                    would show as it is, or something would be missing.
                    """,
                wrong: .file(
                    "Templates/strings/es.yml",
                    "day_pattern: \"{dia} de {mes} de {año}\""),
                mended: .file(
                    "Templates/strings/es.yml",
                    "day_pattern: \"{day} de {month} de {year}\"")),
            Explanation(
                .badPathWord,
                es: """
                    Esta palabra es parte de las direcciones del portal, que deben copiarse, \
                    escribirse y dictarse sin dudas y no salir de su carpeta.
                    """,
                en: """
                    This word is part of the portal's addresses, which must be copied, typed and \
                    dictated without doubt and not lead out of its folder.
                    """,
                wrong: .file(
                    "Templates/strings/es.yml",
                    "path_agencies: Nuestras entidades"),
                mended: .file(
                    "Templates/strings/es.yml",
                    "path_agencies: nuestras-entidades")),
            Explanation(
                .noStrings,
                es: """
                    El idioma del portal elige las palabras de sus menús y sus títulos. De un \
                    idioma sin palabras saldrían páginas vacías.
                    """,
                en: """
                    The portal's language chooses the words of its menus and headings. A language \
                    without words would give empty pages.
                    """,
                wrong: .file(
                    "Content/portal.yml",
                    """
                    título: Portal de La Vega
                    dirección: https://transparencia.lavega.gov.co/
                    idioma: fr
                    """),
                mended: .file(
                    "Content/portal.yml",
                    """
                    título: Portal de La Vega
                    dirección: https://transparencia.lavega.gov.co/
                    idioma: es
                    """)),
        ])
}
