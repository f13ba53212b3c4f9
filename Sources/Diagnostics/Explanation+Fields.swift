extension Subject {
    /// What the fields of a file may say.
    static let fields = Subject(
        es: "Los campos", en: "The fields",
        [
            Explanation(
                .unknownKey,
                es: """
                    Una clave mal escrita sería un dato que nadie lee: la página saldría sin él y \
                    todo parecería en orden.
                    """,
                en: """
                    A misspelt key would be a value that nobody reads: the page would come out \
                    without it and all would seem well.
                    """,
                wrong: .data("resumne: Las finanzas del municipio"),
                mended: .data("resumen: Las finanzas del municipio")),
            Explanation(
                .duplicateKey,
                es: """
                    De dos valores para un mismo campo se publicaría uno y se perdería el otro. La \
                    clave en español y la misma en inglés también son un solo campo.
                    """,
                en: """
                    Of two values for one field, one would be published and the other lost. A key \
                    in Spanish and the same in English are one field, too.
                    """,
                wrong: .data(
                    """
                    resumen: Las finanzas del municipio
                    summary: Los impuestos del municipio
                    """),
                mended: .data("resumen: Las finanzas y los impuestos del municipio")),
            Explanation(
                .missingKey,
                es: """
                    Sin este dato, la página no diría al ciudadano qué es, cómo se llama o de \
                    cuándo es. La ley pide la fecha de publicación; si nadie la sabe, se dice así.
                    """,
                en: """
                    Without this value, the page would not tell the citizen what it is, what it is \
                    called or how old it is. The law asks for the day of publication; if nobody \
                    knows it, the page says so.
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
                    """)),
            Explanation(
                .emptyValue,
                es: """
                    Una clave sin valor suele ser un dato que quedó pendiente. Escríbalo; si el \
                    campo no es obligatorio y no hay qué decir, borre la línea.
                    """,
                en: """
                    A key without a value is usually something left for later. Write it; if the \
                    field is not required and there is nothing to say, delete the line.
                    """,
                wrong: .data("título:"),
                mended: .data("título: Secretaría de Hacienda")),
            Explanation(
                .wrongShape,
                es: """
                    Cada campo espera un solo valor, una lista o un grupo de campos. Escrito de \
                    otra forma, no se sabría cuál parte es cuál.
                    """,
                en: """
                    Each field expects a single value, a list or a group of fields. Written \
                    otherwise, nobody would know which part is which.
                    """,
                wrong: .data("contacto: Calle 11 con carrera 5, La Vega"),
                mended: .data(
                    """
                    contacto:
                      dirección: Calle 11 con carrera 5
                      municipio: La Vega
                    """)),
            Explanation(
                .badDate,
                es: """
                    De la fecha depende que el lector sepa si algo está vigente, y 03/04/2025 es \
                    marzo para unos y abril para otros. Año, mes y día se leen igual en todas \
                    partes y se ordenan solos.
                    """,
                en: """
                    It is by the date that a reader knows whether something still holds, and \
                    03/04/2025 is March to some and April to others. Year, month and day read the \
                    same everywhere and sort by themselves.
                    """,
                wrong: .data("publicado: 15/03/2025"),
                mended: .data("publicado: 2025-03-15")),
            Explanation(
                .badNumber,
                es: """
                    Un punto o un espacio separa miles para unos y decimales para otros. El número \
                    se escribe solo con cifras; la página lo muestra como se acostumbra.
                    """,
                en: """
                    A dot or a space parts thousands to some and decimals to others. The number is \
                    written in digits only; the page shows it as is usual.
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
                    """)),
            Explanation(
                .badChoice,
                es: """
                    Este campo admite pocas palabras, porque de cada una depende lo que muestra la \
                    página. Otra palabra no diría nada al portal.
                    """,
                en: """
                    This field takes a few words, because what the page shows depends on each of \
                    them. Another word would tell the portal nothing.
                    """,
                wrong: .data("estado: cerrada"),
                mended: .data("estado: suprimida")),
            Explanation(
                .badEmail,
                es: """
                    El ciudadano escribe a este correo; si está incompleto, su petición no llega a \
                    nadie.
                    """,
                en: """
                    The citizen writes to this address; if it is incomplete, the petition reaches \
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
                    """)),
            Explanation(
                .badURL,
                es: """
                    Sin https:// al comienzo, un navegador tomaría la dirección por un archivo del \
                    propio portal, y el enlace no llevaría a ninguna parte.
                    """,
                en: """
                    Without https:// at its beginning, a browser would take the address for a file \
                    of the portal itself, and the link would lead nowhere.
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
                    """)),
            Explanation(
                .badOffset,
                es: """
                    La hora del portal decide en qué momento cambia el día. Colombia está cinco \
                    horas detrás de UTC: -05:00.
                    """,
                en: """
                    The portal's time decides at which moment the day changes. Colombia is five \
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
                    """)),
            Explanation(
                .badLanguage,
                es: """
                    El código del idioma hace que un lector de pantalla pronuncie bien la página y \
                    que un buscador la ofrezca a quien la entiende.
                    """,
                en: """
                    The language's code lets a screen reader pronounce the page well and a search \
                    engine offer it to those who understand it.
                    """,
                wrong: .data("idioma: español"),
                mended: .data("idioma: es")),
            Explanation(
                .typographicQuotes,
                es: """
                    YAML no conoce las comillas de los procesadores de texto: quedarían a la vista \
                    en el título o en el resumen. Es un aviso porque un texto puede llevarlas a \
                    propósito.
                    """,
                en: """
                    YAML does not know the quotes of word processors: they would show in the title \
                    or the summary. It is a warning because a text may have them on purpose.
                    """,
                wrong: .data("resumen: “Las finanzas del municipio”"),
                mended: .data("resumen: Las finanzas del municipio")),
        ])
}
