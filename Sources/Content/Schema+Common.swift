/// What every page of the portal may say, and the types that have little more.
extension Schema {
    static let function = Schema(
        [
            type,
            Field(
                .title, "título", example: "Peticiones, quejas y reclamos", es: "un título corto",
                en: "a short title"),
            Field(
                .number, "número", example: "2-5",
                es: "su número, si no es el del nombre del archivo",
                en: "its number, if not that of the file's name"),
            legalBasis,
            documents,
            published,
        ] + common)

    static let home = Schema(
        [
            type,
            Field(
                .title, "título", example: "Portal de transparencia de La Vega",
                es: "el título de la página", en: "the title of the page"),
            documents,
            published,
        ] + common)

    static let type = Field(
        .type, "tipo", .choice(DocumentType.choices), example: "entidad",
        es: "qué describe el archivo, si su lugar no lo dice",
        en: "what the file describes, where its place does not say so")

    static let published = Field(
        .published, "publicado", .dayOrUnknown, example: "2024-03-15",
        es:
            "el día de publicación, o «desconocido»; si falta, el primero que consta en el registro",
        en: "the day of publication, or 'unknown'; where absent, the first that the ledger has")

    static let documents = Field(
        .documents, "documentos",
        .list(
            .group(
                Schema([
                    Field(
                        .title, "título", required: true, example: "Plan anual de adquisiciones",
                        es: "su título", en: "its title"),
                    Field(
                        .file, "archivo", .file, required: true, example: "plan-2024.pdf",
                        es: "el archivo, junto a este", en: "the file, beside this one"),
                    Field(
                        .published, "publicado", .dayOrUnknown, example: "2024-01-31",
                        es: "el día de publicación, o «desconocido»",
                        en: "the day of publication, or 'unknown'"),
                    Field(
                        .summary, "resumen", example: "Lo que la entidad piensa comprar en 2024.",
                        es: "de qué trata", en: "what it is about"),
                    Field(
                        .language, "idioma", .language, example: "es", es: "su idioma",
                        en: "its language"),
                ]))), es: "los documentos que se publican con la página",
        en: "the documents published with the page")

    /// The place of a page among its siblings.
    static let rank = Field(
        .rank, "posición", .number, example: "1",
        es:
            "su lugar entre las que están a su lado; las que no lo dicen van después, por su nombre",
        en: "its place among those beside it; those that give none follow, by their names")

    static let draft = Field(
        .draft, "borrador",
        .choice([
            Choice(english: "yes", spanish: "sí"), Choice(english: "no", spanish: "no"),
        ]), example: "sí", default: "no",
        es: "si es un borrador: no se publica, y se ve en una vista previa",
        en: "whether it is a draft: it is not published, and is seen in a preview")

    /// What every page may say.
    static let common = [
        Field(
            .summary, "resumen", example: "Qué hace la secretaría y quién responde por ella.",
            es: "de qué trata, en lenguaje claro", en: "a plain summary"),
        Field(
            .updated, "actualizado", .day, example: "2024-06-30",
            es: "el día de la última modificación", en: "the day of the last modification"),
        Field(
            .responsible, "responsable", example: "Oficina de Planeación",
            es: "quién responde por la información", en: "who answers for the information"),
        Field(
            .reviewEvery, "revisar_cada", .period, example: "6 meses",
            es: "cada cuánto se revisa", en: "how often it is reviewed"),
        draft,
        Field(
            .publishOn, "publicar_el", .day, example: "2025-01-01",
            es: "el día desde el que se publica; antes no está en el sitio",
            en: "the day from which it is published; before it, it is not in the site"),
        Field(
            .expiresOn, "vence_el", .day, example: "2025-12-31",
            es: "el día en que deja de valer; desde él, su dirección solo dice eso",
            en: "the day on which it ceases to hold; from it on, its address says only that"),
        Field(
            .aliases, "alias", .list(.address), example: "/secretarias/general.html",
            es: "las direcciones que antes llevaban a ella, desde la raíz del portal",
            en: "the addresses that led to it before, from the portal's root"),
        Field(
            .themes, "temas", .list(.text), example: "contratacion",
            es:
                "sus temas; en una función, los de themes.yml que la ponen en él, o con - la quitan",
            en: "its themes; of a function, those of themes.yml it belongs to, or with - does not"),
        Field(
            .language, "idioma", .language, example: "es-CO",
            es: "el idioma del texto, si no es el del portal",
            en: "the text's language, if not the portal's"),
        Field(
            .source, "fuente",
            .group(
                Schema([
                    Field(
                        .url, "enlace", .url, example: "https://www.cali.gov.co/general",
                        es: "la dirección", en: "the address"),
                    Field(
                        .retrieved, "consultado", .day, example: "2024-02-01",
                        es: "el día de consulta", en: "when it was read"),
                ])), es: "de dónde se tomó el texto", en: "where the text was taken from"),
        Field(
            .visits, "visitas",
            .group(
                Schema([
                    Field(
                        .count, "cantidad", .number, required: true, example: "2757",
                        es: "cuántas, en cifras", en: "how many, in digits"),
                    Field(
                        .asOf, "al", .dayOrUnknown, required: true, example: "2024-02-01",
                        es: "hasta qué día, o «desconocido»", en: "up to which day, or 'unknown'"),
                ])), es: "las visitas que tuvo hasta un día", en: "the visits it had had by a day"),
    ]
}
