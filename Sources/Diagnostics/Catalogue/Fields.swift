extension Subject {
    /// What the fields of a file may say.
    static let fields = Subject(
        es: "Los campos", en: "The fields",
        rules: [
            .unknownKey, .duplicateKey, .missingKey, .emptyValue, .wrongShape, .badDate, .badNumber,
            .badChoice, .badEmail, .badURL, .badOffset, .badLanguage, .typographicQuotes,
        ])
}

/// What can be wrong with the fields of a file.
extension Rule {
    package static let unknownKey = Rule(
        "unknown-key",
        es: "«{0}» no es un campo de {1}",
        en: "'{0}' is not a field of {2}"
    ) {
        Explanation(
            $0,
            es: """
                Una clave mal escrita sería un dato que nadie lee: la página saldría sin él y \
                todo parecería en orden.
                """,
            en: """
                A misspelt key would be a value that nobody reads: the page would come out without \
                it and everything would seem fine.
                """,
            wrong: .data("resumne: Las finanzas del municipio"),
            mended: .data("resumen: Las finanzas del municipio"))
    }

    package static let duplicateKey = Rule(
        "duplicate-key",
        es: "«{0}» ya está dicho en la línea {1}",
        en: "'{0}' has already been given on line {1}"
    ) {
        Explanation(
            $0,
            es: """
                De dos valores para un mismo campo se publicaría uno y se perdería el otro. La \
                clave en español y la misma en inglés también son un solo campo.
                """,
            en: """
                Of two values for one field, one would be published and the other lost. A key in \
                Spanish and the same key in English are also one field.
                """,
            wrong: .data(
                """
                resumen: Las finanzas del municipio
                summary: Los impuestos del municipio
                """),
            mended: .data("resumen: Las finanzas y los impuestos del municipio"))
    }

    package static let missingKey = Rule(
        "missing-key",
        es: "falta el campo «{0}»",
        en: "the field '{0}' is missing"
    ) {
        Explanation(
            $0,
            es: """
                Sin este dato, la página no diría al ciudadano qué es, cómo se llama o de \
                cuándo es. La ley pide la fecha de publicación; si nadie la sabe, se dice así.
                """,
            en: """
                Without this value, the page would not tell citizens what it is, what it is called \
                or how old it is. The law asks for the day of publication; if nobody knows it, the \
                page says so.
                """,
            wrong: .page(
                """
                ---
                título: Secretaría de Hacienda
                publicado: 2025-03-15
                ---
                """),
            mended: .page(
                """
                ---
                título: Secretaría de Hacienda
                clase: secretaría
                publicado: 2025-03-15
                ---
                """))
    }

    package static let emptyValue = Rule(
        "empty-value",
        es: "«{0}» no puede quedar vacío",
        en: "'{0}' cannot be left empty"
    ) {
        Explanation(
            $0,
            es: """
                Una clave sin valor suele ser un dato que quedó pendiente. Escríbalo; si el \
                campo no es obligatorio y no hay qué decir, borre la línea.
                """,
            en: """
                A key without a value is usually something left for later. Write it; if the \
                field is not required and there is nothing to say, delete the line.
                """,
            wrong: .data("título:"),
            mended: .data("título: Secretaría de Hacienda"))
    }

    package static let wrongShape = Rule(
        "wrong-shape",
        es: "«{0}» debe ser {1}",
        en: "'{0}' must be {2}"
    ) {
        Explanation(
            $0,
            es: """
                Cada campo espera un solo valor, una lista o un grupo de campos. Escrito de \
                otra forma, no se sabría cuál parte es cuál.
                """,
            en: """
                Each field expects a single value, a list or a group of fields. Written otherwise, \
                nobody would know which part is which.
                """,
            wrong: .data("contacto: Calle 11 con carrera 5, La Vega"),
            mended: .data(
                """
                contacto:
                  dirección: Calle 11 con carrera 5
                  municipio: La Vega
                """))
    }

    package static let badDate = Rule(
        "bad-date",
        es: "«{0}» debe ser un día escrito AAAA-MM-DD",
        en: "'{0}' must be a day written as YYYY-MM-DD"
    ) {
        Explanation(
            $0,
            es: """
                De la fecha depende que el lector sepa si algo está vigente, y 03/04/2025 es \
                marzo para unos y abril para otros. Año, mes y día se leen igual en todas \
                partes y se ordenan solos.
                """,
            en: """
                Readers know by the date whether something still holds, and 03/04/2025 is in March \
                for some and in April for others. Year, month and day read the same everywhere and \
                sort correctly.
                """,
            wrong: .data("publicado: 15/03/2025"),
            mended: .data("publicado: 2025-03-15"))
    }

    package static let badNumber = Rule(
        "bad-number",
        es: "«{0}» debe ser un número entero, sin puntos ni espacios",
        en: "'{0}' must be a whole number, without dots or spaces"
    ) {
        Explanation(
            $0,
            es: """
                Un punto o un espacio separa miles para unos y decimales para otros. El número \
                se escribe solo con cifras; la página lo muestra como se acostumbra.
                """,
            en: """
                A dot or a space separates thousands for some and decimals for others. The number \
                is written in digits only; the page shows it as is usual.
                """,
            wrong: .data(
                """
                visitas:
                  cantidad: 2.757
                  al: 2025-12-31
                """),
            mended: .data(
                """
                visitas:
                  cantidad: 2757
                  al: 2025-12-31
                """))
    }

    package static let badChoice = Rule(
        "bad-choice",
        es: "«{0}» no sirve para «{1}»; escriba uno de estos: {2}",
        en: "'{0}' is not valid for '{1}'; write one of these: {2}"
    ) {
        Explanation(
            $0,
            es: """
                Este campo admite pocas palabras, porque de cada una depende lo que muestra la \
                página. Otra palabra no diría nada al portal.
                """,
            en: """
                This field takes one of a few words, because what the page shows depends on it. \
                Any other word would tell the portal nothing.
                """,
            wrong: .data("estado: cerrada"),
            mended: .data("estado: suprimida"))
    }

    package static let badEmail = Rule(
        "bad-email",
        es: "«{0}» debe ser un correo electrónico, como contacto@entidad.gov.co",
        en: "'{0}' must be an e-mail address, such as contacto@entidad.gov.co"
    ) {
        Explanation(
            $0,
            es: """
                El ciudadano escribe a este correo; si está incompleto, su petición no llega a \
                nadie.
                """,
            en: """
                Citizens write to this address; if it is incomplete, their petition reaches \
                nobody.
                """,
            wrong: .data(
                """
                contacto:
                  correo: hacienda@lavega
                """),
            mended: .data(
                """
                contacto:
                  correo: hacienda@lavega.gov.co
                """))
    }

    package static let badURL = Rule(
        "bad-url",
        es: "«{0}» debe ser una dirección completa que comience con https:// o http://",
        en: "'{0}' must be a full address that begins with https:// or http://"
    ) {
        Explanation(
            $0,
            es: """
                Sin https:// al comienzo, un navegador tomaría la dirección por un archivo del \
                propio portal, y el enlace no llevaría a ninguna parte.
                """,
            en: """
                Without https:// at the beginning, a browser would take the address for a file of \
                the portal itself, and the link would lead nowhere.
                """,
            wrong: .data(
                """
                fuente:
                  enlace: www.lavega.gov.co/hacienda
                """),
            mended: .data(
                """
                fuente:
                  enlace: https://www.lavega.gov.co/hacienda
                """))
    }

    package static let badOffset = Rule(
        "bad-utc-offset",
        es: "«{0}» debe ser una diferencia horaria como -05:00",
        en: "'{0}' must be an offset from UTC such as -05:00"
    ) {
        Explanation(
            $0,
            es: """
                La hora del portal decide en qué momento cambia el día. Colombia está cinco \
                horas detrás de UTC: -05:00.
                """,
            en: """
                The portal's time zone decides at which moment the day changes. Colombia is five \
                hours behind UTC: -05:00.
                """,
            wrong: .file(
                "Content/portal.yml",
                """
                título: Portal de La Vega
                dirección: https://transparencia.lavega.gov.co/
                huso_horario: -5
                """),
            mended: .file(
                "Content/portal.yml",
                """
                título: Portal de La Vega
                dirección: https://transparencia.lavega.gov.co/
                huso_horario: -05:00
                """))
    }

    package static let badLanguage = Rule(
        "bad-language",
        es: "«{0}» debe ser el código de un idioma, como es o es-CO",
        en: "'{0}' must be a language code, such as es or es-CO"
    ) {
        Explanation(
            $0,
            es: """
                El código del idioma hace que un lector de pantalla pronuncie bien la página y \
                que un buscador la ofrezca a quien la entiende.
                """,
            en: """
                The language code lets a screen reader pronounce the page well and a search engine \
                offer it to those who understand it.
                """,
            wrong: .data("idioma: español"),
            mended: .data("idioma: es"))
    }

    package static let typographicQuotes = Rule(
        "typographic-quotes", .warning,
        es: "las comillas tipográficas de «{0}» se publicarían como parte del texto",
        en: "the typographic quotes of '{0}' would be published as part of the text"
    ) {
        Explanation(
            $0,
            es: """
                YAML no conoce las comillas de los procesadores de texto: quedarían a la vista \
                en el título o en el resumen. Es un aviso porque un texto puede llevarlas a \
                propósito.
                """,
            en: """
                YAML does not know the quotes of word processors: they would show in the title or \
                the summary. It is a warning because a text may have them on purpose.
                """,
            wrong: .data("resumen: “Las finanzas del municipio”"),
            mended: .data("resumen: Las finanzas del municipio"))
    }
}

extension Hint {
    /// For a key that is given in both languages.
    package static func sameField(_ one: String, _ other: String) -> Hint {
        Hint(
            [one, other], es: "«{0}» y «{1}» son el mismo campo: deje uno de los dos",
            en: "'{0}' and '{1}' are the same field: keep one of them")
    }

    /// For a date that is required; `name` is its key in the language of the file.
    package static func unknownDay(_ name: String) -> Hint {
        Hint(
            [name], es: "si nadie sabe la fecha, escriba: {0}: desconocido",
            en: "if nobody knows the date, write: {0}: unknown")
    }

    package static let noSuchDay = Hint(
        es: "ese día no está en el calendario", en: "there is no such day in the calendar")
    package static let fullYear = Hint(
        es: "escriba el año con sus cuatro cifras", en: "write the year with four digits")
    package static let withoutQuotes = Hint(
        es: "quite las comillas tipográficas", en: "remove the typographic quotes")
}
