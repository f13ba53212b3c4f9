/// What `portal.yml` and `tombstones.yml` may say.
extension Schema {
    static let portal = Schema([
        Field(
            .title, "título", required: true, example: "Portal de transparencia de La Vega",
            es: "el nombre del portal", en: "the portal's name"),
        Field(
            .address, "dirección", .url, example: "https://transparencia.lavega.gov.co/",
            es: "su dirección permanente; sin ella, las páginas no la llevan",
            en: "its permanent address; without one, pages carry none"),
        Field(
            .language, "idioma", .language, example: "es", default: "es",
            es: "su idioma, que decide también las palabras de las páginas",
            en: "its language, which also chooses the words of the pages"),
        Field(
            .publisher, "editor", example: "Alcaldía de La Vega", es: "quién lo publica",
            en: "who publishes it"),
        Field(
            .summary, "resumen", example: "Qué hace la Alcaldía y con qué fundamento.",
            es: "de qué trata el portal", en: "what the portal is about"),
        contact,
        Field(
            .footer, "pie", example: "Los textos son de dominio público.",
            es: "el texto al pie de cada página", en: "the foot of every page"),
        Field(
            .utcOffset, "huso_horario", .utcOffset, example: "-05:00", default: "-05:00",
            es: "su hora, que decide el día de una publicación",
            en: "its time zone, which decides the day of a run"),
        Field(
            .severities, "severidades", .severities,
            es: "qué tan grave es cada mensaje, por su código: error, aviso o nota",
            en: "how grave each message is, by its code: error, warning or note"),
        openData, accessibility, security, omit, logo, colors, govco, menus, channels, policies,
        social,
    ])

    /// One entry of `tombstones.yml`: what was withdrawn, and what takes its place.
    static let tombstone = Schema([
        Field(
            .address, "dirección", .address, required: true, example: "/secretarias/antigua.html",
            es:
                "la dirección retirada, desde la raíz del portal; con / al final, todo lo que hay debajo",
            en:
                "the address withdrawn, from the portal's root; with a final /, all that is below it"
        ),
        Field(
            .withdrawn, "retirado", .day, required: true, example: "2024-05-01",
            es: "el día en que se retiró", en: "the day on which it was withdrawn"),
        Field(
            .reason, "motivo", required: true, example: "La secretaría fue suprimida.",
            es: "por qué se retiró", en: "why it was withdrawn"),
        Field(
            .title, "título", example: "Secretaría Antigua", es: "cómo se llamaba la página",
            en: "what the page was called"),
        Field(
            .act, "acto", example: "Decreto 140 de 2021", es: "el acto que lo ordenó, como se cita",
            en: "the act that ordered it, as it is cited"),
        Field(
            .replacement, "reemplazo", .addressOrURL, example: "/secretarias/nueva.html",
            es: "la dirección que la reemplaza, o una completa de otro sitio",
            en: "the address that replaces it, or a whole one of another site"),
    ])

    /// How to get in touch with those a page is about, or with the publisher of the portal.
    static let contact = Field(
        .contact, "contacto",
        .group(
            Schema([
                Field(
                    .address, "dirección", example: "Carrera 4 No. 5-10", es: "la dirección",
                    en: "the street address"),
                Field(
                    .municipality, "municipio", example: "Cali", es: "el municipio",
                    en: "the municipality"),
                Field(
                    .department, "departamento", example: "Valle del Cauca",
                    es: "el departamento", en: "the department"),
                Field(
                    .postalCode, "código_postal", example: "760045", es: "el código postal",
                    en: "the postal code"),
                Field(
                    .map, "mapa", .url, example: "https://www.openstreetmap.org/node/1",
                    es: "dónde queda, en un mapa; sin él, se busca la dirección en OpenStreetMap",
                    en: "where it is, on a map; without one, OpenStreetMap is asked for the address"
                ),
                Field(
                    .phone, "teléfono", .list(.telephone), example: "(602) 887 9020 ext. 101",
                    es: "el conmutador, o varios números", en: "the switchboard, or several numbers"
                ),
                Field(
                    .freeLine, "línea_gratuita", .list(.telephone), example: "018000 222 195",
                    es: "la línea gratuita", en: "the free line"),
                Field(
                    .anticorruptionLine, "línea_anticorrupción", .list(.telephone), example: "195",
                    es: "la línea anticorrupción", en: "the anti-corruption line"),
                Field(
                    .email, "correo", .email, example: "contactenos@entidad.gov.co",
                    es: "el correo institucional", en: "the e-mail"),
                Field(
                    .judicialEmail, "correo_judicial", .email,
                    example: "notificaciones@entidad.gov.co",
                    es: "el correo de notificaciones judiciales", en: "the e-mail for court notices"
                ),
                Field(
                    .hours, "horario", example: "Lunes a viernes, 8:00 a 12:00 y 14:00 a 17:00",
                    es: "el horario de atención", en: "the opening hours"),
            ])), es: "cómo comunicarse", en: "how to get in touch")
}
