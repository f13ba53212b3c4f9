extension Subject {
    /// The severities that a portal sets in `portal.yml`.
    static let severitySettings = Subject(
        es: "Las severidades de portal.yml", en: "The severities in portal.yml",
        rules: [
            .unknownCode, .fixedSeverity,
        ])
}

/// What can be wrong in the severities of `portal.yml`.
extension Rule {
    package static let unknownCode = Rule(
        "unknown-code",
        es: "«{0}» no es el código de ningún mensaje",
        en: "'{0}' is not the code of any message"
    ) {
        Explanation(
            $0,
            es: """
                La línea no cambiaría nada, y usted creería que sí. «vitrina explain» muestra \
                todos los códigos.
                """,
            en: """
                The line would change nothing, and you would believe it did. 'vitrina explain' \
                lists all codes.
                """,
            wrong: .file(
                "Content/portal.yml",
                """
                título: Portal de La Vega
                severidades:
                  no-adress: error
                """),
            mended: .file(
                "Content/portal.yml",
                """
                título: Portal de La Vega
                dirección: https://transparencia.lavega.gov.co/
                severidades:
                  no-address: error
                """))
    }

    package static let fixedSeverity = Rule(
        "fixed-severity",
        es: "«{0}» no puede ser «{1}»: {2}",
        en: "'{0}' cannot be '{1}': {3}"
    ) {
        Explanation(
            $0,
            es: """
                Un error señala lo que se perdería o saldría mal en la página; si se pudiera \
                rebajar, se perdería en silencio. Un aviso o una nota sí se pueden subir o \
                bajar.
                """,
            en: """
                An error points at what would be lost or come out wrong on the page; if it could \
                be lowered, that would happen silently. Warnings and notes can be raised and \
                lowered.
                """,
            wrong: .file(
                "Content/portal.yml",
                """
                título: Portal de La Vega
                severidades:
                  broken-link: aviso
                """),
            mended: .file(
                "Content/portal.yml",
                """
                título: Portal de La Vega
                severidades:
                  future-date: error
                """))
    }
}

extension Hint {
    package static let noteIsLowest = Hint(
        es: "ningún mensaje se puede callar; lo más bajo es «nota»",
        en: "no message can be silenced; the lowest is 'note'")
    package static let listCodes = Hint(
        es: "«vitrina explain» muestra todos los códigos",
        en: "'vitrina explain' lists all codes")
}
