/// What a page that is none of the other kinds may say of itself.
extension Schema {
    static let page = Schema(
        [
            type,
            Field(
                .title, "título", required: true, example: "Política de tratamiento de datos",
                es: "el título", en: "the title"),
            rank, legalBasis, contact,
            Field(
                .questions, "preguntas",
                .list(
                    .group(
                        Schema([
                            Field(
                                .question, "pregunta", required: true,
                                example: "¿Dónde pago el impuesto predial?", es: "la pregunta",
                                en: "the question"),
                            Field(
                                .answer, "respuesta", required: true,
                                example: "En la Secretaría de Hacienda o en la página de pagos.",
                                es: "la respuesta; cada línea es un párrafo",
                                en: "the answer; each line is a paragraph"),
                        ]))), es: "preguntas frecuentes con sus respuestas",
                en: "frequent questions with their answers"),
            documents,
            published,
        ] + common)

    /// Whether a field of this name, in either language, is the title.
    static func isTitle(_ name: String) -> Bool {
        page.position(ofFieldNamed: name).map { page.fields[$0].key == .title } ?? false
    }

    /// Whether a field of this name, in either language, is one that agencies have and pages do not.
    static func isOfAgencies(_ name: String) -> Bool {
        agency.position(ofFieldNamed: name) != nil && page.position(ofFieldNamed: name) == nil
    }
}
