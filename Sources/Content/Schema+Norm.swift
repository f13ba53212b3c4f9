/// What `norms.yml`, and a file of type `norm`, may say of a norm.
extension Schema {
    /// One entry of `norms.yml`.
    static let givenNorm = Schema(normFields)

    /// A norm with a file of its own, whose text is the norm's.
    static let norm = Schema(
        [type] + normFields + [
            documents,
            Field(
                .summary, "resumen", example: "Cómo se organiza la administración de la ciudad.",
                es: "de qué trata, en lenguaje claro", en: "a plain summary"),
            Field(
                .updated, "actualizado", .day, example: "2024-06-30",
                es: "el día de la última modificación", en: "the day of the last modification"),
            Field(
                .responsible, "responsable", example: "Oficina Jurídica",
                es: "quién responde por la información", en: "who answers for the information"),
            Field(
                .language, "idioma", .language, example: "es-CO",
                es: "el idioma del texto, si no es el del portal",
                en: "the text's language, if not the portal's"),
            draft,
        ])

    private static let normFields = [
        Field(
            .norm, "norma", required: true, example: "Decreto 140 de 2021",
            es: "cuál es, como se cita: clase, número y año",
            en: "which it is, as it is cited: type, number and year"),
        Field(
            .issuer, "emisor", example: "alcaldia-mayor-de-bogota",
            es:
                "quién la expidió: la carpeta de una entidad de este portal o el nombre de otra; las leyes y los decretos nacionales no lo necesitan",
            en:
                "who issued it: the folder of an agency of this portal or the name of another; laws and national decrees need none"
        ),
        Field(
            .title, "título", example: "Decreto Distrital 140 de 2021",
            es: "su título oficial", en: "its official title"),
        Field(
            .epigraph, "epígrafe",
            example: "Por medio del cual se modifica la estructura de la Secretaría General.",
            es: "de qué trata, como ella misma lo dice", en: "what it is about, in its own words"),
        Field(
            .issued, "expedida", .day, example: "2021-04-14", es: "el día en que se expidió",
            en: "the day on which it was issued"),
        Field(
            .published, "publicada", .day, example: "2021-04-15",
            es: "el día en que se publicó", en: "the day on which it was published"),
        Field(
            .gazette, "gaceta",
            .group(
                Schema([
                    Field(
                        .name, "nombre", example: "Registro Distrital",
                        es: "el nombre del diario o la gaceta", en: "the gazette's name"),
                    Field(
                        .number, "número", example: "7081", es: "su número", en: "its number"),
                    Field(
                        .date, "fecha", .day, example: "2021-04-15", es: "su fecha",
                        en: "its date"),
                ])), es: "dónde se publicó", en: "where it was published"),
        Field(
            .url, "enlace", .url, example: "https://www.suin-juriscol.gov.co/decreto-140",
            es: "su texto oficial", en: "its official text"),
        Field(
            .status, "estado",
            .choice([
                Choice(english: "in_force", spanish: "vigente"),
                Choice(english: "repealed", spanish: "derogada"),
                Choice(english: "partly_repealed", spanish: "parcialmente_derogada"),
                Choice(english: "suspended", spanish: "suspendida"),
                Choice(english: "annulled", spanish: "anulada"),
                Choice(english: "unknown", spanish: "sin_dato"),
            ]), example: "vigente",
            es: "si rige, cuando sus relaciones no lo dicen",
            en: "whether it is in force, where its relations do not say"),
        Field(
            .relations, "relaciones",
            .list(
                .group(
                    Schema([
                        Field(
                            .relation, "relación", .choice(normRelations), required: true,
                            example: "deroga", es: "lo que le hace a la otra",
                            en: "what it does to the other"),
                        Field(
                            .norm, "norma", required: true, example: "Resolución 277 de 2020",
                            es: "la otra norma, como se cita", en: "the other norm, as it is cited"),
                        Field(
                            .article, "artículo", example: "3",
                            es: "el artículo de la otra, si no es toda",
                            en: "the other's article, if not all of it"),
                        Field(
                            .since, "desde", .day, example: "2024-12-09",
                            es: "el día desde el que vale, si no es el de su expedición",
                            en: "the day from which it holds, if not that of its issue"),
                    ]))), es: "lo que le hace a otras normas", en: "what it does to other norms"),
    ]

    private static let normRelations = [
        Choice(english: "repeals", spanish: "deroga"),
        Choice(english: "modifies", spanish: "modifica"),
        Choice(english: "adds", spanish: "adiciona"),
        Choice(english: "regulates", spanish: "reglamenta"),
        Choice(english: "compiles", spanish: "compila"),
        Choice(english: "adopts", spanish: "adopta"),
        Choice(english: "corrects", spanish: "corrige"),
        Choice(english: "derives_from", spanish: "se_deriva_de"),
    ]
}
