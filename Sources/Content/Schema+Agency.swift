/// What an agency may say, and the groups of fields that it shares with other types.
extension Schema {
    static let agency = Schema(
        [
            type,
            Field(
                .title, "título", required: true, example: "Alcaldía de Santiago de Cali",
                es: "el nombre completo de la entidad", en: "the agency's full name"),
            Field(
                .short, "sigla", example: "DAGMA", es: "su sigla o nombre corto",
                en: "its acronym or short name"),
            Field(
                .kind, "clase", required: true, example: "alcaldía",
                es: "qué es: alcaldía, secretaría, oficina, dirección …",
                en: "what it is: mayor's office, secretariat, office, directorate …"),
            level,
            Field(
                .parent, "superior", .folder, example: "alcaldia-de-cali",
                es:
                    "la carpeta, desde Content/, de la entidad de la que depende, si no es la que la contiene",
                en:
                    "the folder, from Content/, of the agency it is part of, if not the one that holds it"
            ),
            rank, status,
            Field(
                .successor, "sucesora", .folder,
                example: "alcaldia-de-cali/secretaria-de-gobierno",
                es: "la carpeta, desde Content/, de la entidad que la reemplazó",
                en: "the folder, from Content/, of the agency that replaced it"),
            Field(
                .taxID, "nit", .nit, example: "890.399.011-3",
                es: "su NIT, con el dígito de verificación",
                en: "its tax number (NIT), with the check digit"),
            Field(
                .purpose, "objeto", example: "Proteger y recuperar el ambiente de la ciudad.",
                es: "para qué existe, en una frase", en: "what it exists for, in a sentence"),
            legalBasis, head, contact, social, documents,
            Field(
                .functions, "funciones", .group(Schema([legalBasis, renumbered])),
                es: "qué vale para las funciones del texto",
                en: "what holds for the functions in the text"),
            published,
        ] + common)

    private static let level = Field(
        .level, "orden",
        .choice([
            Choice(english: "national", spanish: "nacional"),
            Choice(english: "departmental", spanish: "departamental"),
            Choice(english: "district", spanish: "distrital"),
            Choice(english: "municipal", spanish: "municipal"),
        ]), example: "municipal", es: "el orden al que pertenece",
        en: "the level of government it belongs to")

    private static let status = Field(
        .status, "estado",
        .choice([
            Choice(english: "active", spanish: "vigente"),
            Choice(english: "merged", spanish: "fusionada"),
            Choice(english: "renamed", spanish: "renombrada"),
            Choice(english: "abolished", spanish: "suprimida"),
        ]), example: "fusionada", default: "vigente", es: "si existe todavía",
        en: "whether it still exists")

    private static let head = Field(
        .head, "titular",
        .group(
            Schema([
                Field(
                    .name, "nombre", example: "Nombre Apellido Apellido", es: "su nombre",
                    en: "their name"),
                Field(
                    .position, "cargo", example: "Secretaria General", es: "su cargo",
                    en: "their position"),
                Field(
                    .email, "correo", .email, example: "despacho@entidad.gov.co", es: "su correo",
                    en: "their e-mail"),
            ])), es: "quién la dirige", en: "who heads it")

    /// The portal has them, too.
    static let social = Field(
        .social, "redes",
        .list(
            .group(
                Schema([
                    Field(
                        .network, "red", required: true, example: "Instagram",
                        es: "la red social", en: "the social network"),
                    Field(
                        .account, "cuenta", required: true, example: "alcaldiadelavega",
                        es: "la cuenta, como se escribe", en: "the account, as it is written"),
                    Field(
                        .url, "enlace", .url, example: "https://www.instagram.com/alcaldiadelavega",
                        es: "su dirección", en: "its address"),
                ]))), es: "sus cuentas en redes sociales", en: "its social accounts")

    private static let renumbered = Field(
        .renumbered, "renumeradas",
        .list(
            .group(
                Schema([
                    Field(
                        .number, "número", required: true, example: "7",
                        es: "el número de ahora", en: "the number it has now"),
                    Field(
                        .was, "antes", required: true, example: "5", es: "el número de antes",
                        en: "the number it had before"),
                ]))), es: "las que cambiaron de número", en: "those whose number changed")

    /// The norms that something rests on; functions have them, too.
    static let legalBasis = Field(
        .legalBasis, "fundamento",
        .list(
            .group(
                Schema([
                    Field(
                        .norm, "norma", required: true, example: "Ley 1712 de 2014",
                        es: "la norma, como se cita", en: "the norm, as it is cited"),
                    Field(
                        .article, "artículo", example: "9", es: "el artículo", en: "the article"),
                    Field(
                        .items, "puntos", example: "1-6", es: "los puntos que cubre: 1-6",
                        en: "the items it covers: 1-6"),
                ]))), es: "las normas en que se funda", en: "the norms it rests on")
}
