/// What an entry of `themes.yml` may say, and which pages of lists a portal leaves out.
extension Schema {
    static let omit = Field(
        .omit, "omitir",
        .list(
            .choice([
                Choice(english: "themes", spanish: "temas"),
                Choice(english: "related", spanish: "parecidas"),
                Choice(english: "verbs", spanish: "verbos"),
                Choice(english: "a_z", spanish: "a_z"),
                Choice(english: "organigram", spanish: "organigrama"),
                Choice(english: "search", spanish: "búsqueda"),
                Choice(english: "norms", spanish: "normas"),
            ])), example: "verbos",
        es: "las páginas y listas que el portal no quiere",
        en: "the pages and lists that the portal does not want")

    static let theme = Schema([
        Field(
            .id, "id", required: true, example: "contratacion",
            es: "su nombre en las direcciones: letras sin tilde, cifras y guiones",
            en: "its name in addresses: letters without accents, digits and hyphens"),
        Field(
            .title, "título", required: true, example: "Contratación pública",
            es: "cómo se llama en las páginas", en: "what pages call it"),
        Field(
            .summary, "resumen", example: "Qué compra el Estado, a quién y cómo.",
            es: "de qué trata, en una frase", en: "what it is about, in a sentence"),
        Field(
            .words, "palabras", .list(.text), required: true, example: "contratación",
            es: "las palabras, o grupos de palabras, que ponen en él a una función",
            en: "the words, or groups of words, that put a function under it"),
    ])
}
