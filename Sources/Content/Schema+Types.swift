/// The fields of every type of document: the one place that says what may be written.
extension Schema {
    /// The schema of a type of document.
    static func schema(of type: DocumentType) -> Schema {
        switch type {
        case .home: home
        case .agency: agency
        case .function: function
        case .portal: portal
        case .tombstones: tombstone
        }
    }

    private static let agency = Schema(
        [
            type,
            Field(
                .title, "título", required: true, es: "el nombre completo de la entidad",
                en: "the agency's full name"),
            Field(.short, "sigla", es: "su sigla o nombre corto", en: "its acronym or short name"),
            Field(
                .kind, "clase", required: true,
                es: "qué es: alcaldía, secretaría, oficina, dirección …",
                en: "what it is: mayor's office, secretariat, office, directorate …"),
            Field(
                .level, "orden",
                .choice([
                    Choice(english: "national", spanish: "nacional"),
                    Choice(english: "departmental", spanish: "departamental"),
                    Choice(english: "district", spanish: "distrital"),
                    Choice(english: "municipal", spanish: "municipal"),
                ]), es: "el orden al que pertenece", en: "the level of government it belongs to"),
            Field(
                .parent, "superior", .folder,
                es: "la carpeta de la entidad de la que depende, si no es la que la contiene",
                en: "the folder of the agency it is part of, if not the one that holds it"),
            Field(
                .status, "estado",
                .choice([
                    Choice(english: "active", spanish: "vigente"),
                    Choice(english: "merged", spanish: "fusionada"),
                    Choice(english: "renamed", spanish: "renombrada"),
                    Choice(english: "abolished", spanish: "suprimida"),
                ]), es: "si existe todavía", en: "whether it still exists"),
            Field(
                .successor, "sucesora", .folder, es: "la carpeta de la entidad que la reemplazó",
                en: "the folder of the agency that replaced it"),
            Field(
                .purpose, "objeto", es: "para qué existe, en una frase",
                en: "what it exists for, in a sentence"),
            legalBasis,
            Field(
                .head, "titular",
                .group(
                    Schema([
                        Field(.name, "nombre", es: "su nombre", en: "their name"),
                        Field(.position, "cargo", es: "su cargo", en: "their position"),
                        Field(.email, "correo", .email, es: "su correo", en: "their e-mail"),
                    ])), es: "quién la dirige", en: "who heads it"),
            contact,
            Field(
                .social, "redes",
                .list(
                    .group(
                        Schema([
                            Field(
                                .network, "red", required: true, es: "la red social",
                                en: "the social network"),
                            Field(
                                .account, "cuenta", required: true,
                                es: "la cuenta, como se escribe",
                                en: "the account, as it is written"),
                            Field(.url, "enlace", .url, es: "su dirección", en: "its address"),
                        ]))), es: "sus cuentas en redes sociales", en: "its social accounts"),
            documents,
            Field(
                .functions, "funciones", .group(Schema([legalBasis, renumbered])),
                es: "qué vale para las funciones del texto",
                en: "what holds for the functions in the text"),
            Field(
                .published, "publicado", .dayOrUnknown, required: true,
                es: "el día de publicación, o «desconocido»",
                en: "the day of publication, or 'unknown'"),
        ] + common)

    private static let function = Schema(
        [
            type,
            Field(.title, "título", es: "un título corto", en: "a short title"),
            Field(
                .number, "número", es: "su número, si no es el del nombre del archivo",
                en: "its number, if not that of the file's name"),
            legalBasis,
            documents,
            published,
        ] + common)

    private static let home = Schema(
        [
            type,
            Field(.title, "título", es: "el título de la página", en: "the title of the page"),
            documents,
            published,
        ] + common)

    private static let portal = Schema([
        Field(
            .title, "título", required: true, es: "el nombre del portal", en: "the portal's name"),
        Field(
            .address, "dirección", .url, es: "la dirección permanente del portal",
            en: "the portal's permanent address"),
        Field(
            .language, "idioma", .language, es: "el idioma del portal; es, si no se dice",
            en: "the portal's language; es unless given"),
        Field(.publisher, "editor", es: "quién lo publica", en: "who publishes it"),
        Field(.summary, "resumen", es: "de qué trata el portal", en: "what the portal is about"),
        contact,
        Field(.footer, "pie", es: "el texto al pie de cada página", en: "the foot of every page"),
        Field(
            .utcOffset, "huso_horario", .utcOffset, es: "su hora; -05:00, si no se dice",
            en: "its time zone; -05:00 unless given"),
        Field(
            .severities, "severidades", .severities,
            es: "qué tan grave es cada mensaje, por su código: error, aviso o nota",
            en: "how grave each message is, by its code: error, warning or note"),
    ])

    private static let type = Field(
        .type, "tipo", .choice(DocumentType.choices), es: "qué describe el archivo",
        en: "what the file describes")

    private static let published = Field(
        .published, "publicado", .dayOrUnknown, es: "el día de publicación, o «desconocido»",
        en: "the day of publication, or 'unknown'")

    private static let renumbered = Field(
        .renumbered, "renumeradas",
        .list(
            .group(
                Schema([
                    Field(
                        .number, "número", required: true, es: "el número de ahora",
                        en: "the number it has now"),
                    Field(
                        .was, "antes", required: true, es: "el número de antes",
                        en: "the number it had before"),
                ]))), es: "las que cambiaron de número", en: "those whose number changed")

    /// One entry of `tombstones.yml`: what was withdrawn, and what takes its place.
    private static let tombstone = Schema([
        Field(
            .address, "dirección", required: true,
            es:
                "la dirección retirada, desde la raíz del portal; con / al final, todo lo que hay debajo",
            en:
                "the address withdrawn, from the portal's root; with a final /, all that is below it"
        ),
        Field(
            .withdrawn, "retirado", .day, required: true, es: "el día en que se retiró",
            en: "the day on which it was withdrawn"),
        Field(
            .reason, "motivo", required: true, es: "por qué se retiró", en: "why it was withdrawn"),
        Field(.title, "título", es: "cómo se llamaba la página", en: "what the page was called"),
        Field(
            .act, "acto", es: "el acto que lo ordenó, como se cita",
            en: "the act that ordered it, as it is cited"),
        Field(
            .replacement, "reemplazo", es: "la dirección que la reemplaza, o una de otro sitio",
            en: "the address that replaces it, or one of another site"),
    ])

    private static let legalBasis = Field(
        .legalBasis, "fundamento",
        .list(
            .group(
                Schema([
                    Field(
                        .norm, "norma", required: true, es: "la norma, como se cita",
                        en: "the norm, as it is cited"),
                    Field(.article, "artículo", es: "el artículo", en: "the article"),
                    Field(
                        .items, "puntos", es: "los puntos que cubre: 1-6",
                        en: "the items it covers: 1-6"),
                ]))), es: "las normas en que se funda", en: "the norms it rests on")

    private static let contact = Field(
        .contact, "contacto",
        .group(
            Schema([
                Field(.address, "dirección", es: "la dirección", en: "the street address"),
                Field(.municipality, "municipio", es: "el municipio", en: "the municipality"),
                Field(.department, "departamento", es: "el departamento", en: "the department"),
                Field(.postalCode, "código_postal", es: "el código postal", en: "the postal code"),
                Field(.phone, "teléfono", es: "el conmutador", en: "the switchboard"),
                Field(.freeLine, "línea_gratuita", es: "la línea gratuita", en: "the free line"),
                Field(
                    .anticorruptionLine, "línea_anticorrupción", es: "la línea anticorrupción",
                    en: "the anti-corruption line"),
                Field(.email, "correo", .email, es: "el correo institucional", en: "the e-mail"),
                Field(
                    .judicialEmail, "correo_judicial", .email,
                    es: "el correo de notificaciones judiciales", en: "the e-mail for court notices"
                ),
                Field(.hours, "horario", es: "el horario de atención", en: "the opening hours"),
            ])), es: "cómo comunicarse", en: "how to get in touch")

    private static let documents = Field(
        .documents, "documentos",
        .list(
            .group(
                Schema([
                    Field(.title, "título", required: true, es: "su título", en: "its title"),
                    Field(
                        .file, "archivo", .file, required: true, es: "el archivo, junto a este",
                        en: "the file, beside this one"),
                    Field(
                        .published, "publicado", .dayOrUnknown, es: "el día de publicación",
                        en: "the day of publication"),
                    Field(.summary, "resumen", es: "de qué trata", en: "what it is about"),
                    Field(.language, "idioma", .language, es: "su idioma", en: "its language"),
                ]))), es: "los documentos que se publican con la página",
        en: "the documents published with the page")

    /// What every page may say.
    private static let common = [
        Field(.summary, "resumen", es: "de qué trata, en lenguaje claro", en: "a plain summary"),
        Field(
            .updated, "actualizado", .day, es: "el día de la última modificación",
            en: "the day of the last modification"),
        Field(
            .responsible, "responsable", es: "quién responde por la información",
            en: "who answers for the information"),
        Field(
            .reviewEvery, "revisar_cada", es: "cada cuánto se revisa",
            en: "how often it is reviewed"),
        Field(
            .publishOn, "publicar_el", .day, es: "el día desde el que se publica",
            en: "the day from which it is published"),
        Field(
            .expiresOn, "vence_el", .day, es: "el día en que deja de valer",
            en: "the day on which it ceases to hold"),
        Field(
            .aliases, "alias", .list(.text), es: "las direcciones que antes llevaban a ella",
            en: "the addresses that led to it before"),
        Field(.themes, "temas", .list(.text), es: "sus temas", en: "its themes"),
        Field(.language, "idioma", .language, es: "el idioma del texto", en: "the text's language"),
        Field(
            .source, "fuente",
            .group(
                Schema([
                    Field(.url, "enlace", .url, es: "la dirección", en: "the address"),
                    Field(
                        .retrieved, "consultado", .day, es: "el día de consulta",
                        en: "when it was read"),
                ])), es: "de dónde se tomó el texto", en: "where the text was taken from"),
        Field(
            .visits, "visitas",
            .group(
                Schema([
                    Field(
                        .count, "cantidad", .number, required: true, es: "cuántas",
                        en: "how many"),
                    Field(
                        .asOf, "al", .dayOrUnknown, required: true, es: "hasta qué día",
                        en: "up to which day"),
                ])), es: "las visitas que tuvo hasta un día", en: "the visits it had had by a day"),
    ]
}
