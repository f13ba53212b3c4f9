extension Subject {
    /// The words of the pages, in `Templates/strings/`.
    static let strings = Subject(
        es: "Las palabras de las páginas", en: "The words of the pages",
        rules: [
            .unknownString, .wrongPlaceholders, .badPathWord, .noStrings,
        ])
}

/// What can be wrong with the words of the pages.
extension Rule {
    package static let unknownString = Rule(
        "unknown-string",
        es: "«{0}» no es una palabra que las plantillas conozcan",
        en: "'{0}' is not a word that the templates know"
    ) {
        Explanation(
            $0,
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
                "home: Portada"))
    }

    package static let wrongPlaceholders = Rule(
        "unknown-placeholder",
        es: "«{0}» tiene entre llaves una palabra que no es de las suyas: {1}",
        en: "'{0}' has a word in braces that is not one of its own: {1}"
    ) {
        Explanation(
            $0,
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
                "day_pattern: \"{day} de {month} de {year}\""))
    }

    package static let badPathWord = Rule(
        "bad-path-word",
        es: "«{0}» es parte de las direcciones: use minúsculas, cifras y guiones, no «{1}»",
        en: "'{0}' is part of addresses: use lowercase letters, digits and hyphens, not '{1}'"
    ) {
        Explanation(
            $0,
            es: """
                Esta palabra es parte de las direcciones del portal, que deben copiarse, \
                escribirse y dictarse sin dudas y no salir de su carpeta.
                """,
            en: """
                This word is part of the portal's addresses, which must be easy to copy, type and \
                dictate and must not lead out of its folder.
                """,
            wrong: .file(
                "Templates/strings/es.yml",
                "path_agencies: Nuestras entidades"),
            mended: .file(
                "Templates/strings/es.yml",
                "path_agencies: nuestras-entidades"))
    }

    package static let noStrings = Rule(
        "no-strings",
        es:
            "las páginas no tienen palabras en «{0}»: las hay en {1}, o en Templates/strings/{0}.yml",
        en:
            "the pages have no words in '{0}': there are some in {1}, or in Templates/strings/{0}.yml"
    ) {
        Explanation(
            $0,
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
                """))
    }
}
