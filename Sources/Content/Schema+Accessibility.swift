/// What `portal.yml` may say of who can use the portal.
extension Schema {
    static let accessibility = Field(
        .accessibility, "accesibilidad",
        .group(
            Schema([
                Field(
                    .status, "estado",
                    .choice([
                        Choice(english: "full", spanish: "total"),
                        Choice(english: "partial", spanish: "parcial"),
                        Choice(english: "none", spanish: "no conforme"),
                        Choice(english: "not evaluated", spanish: "sin evaluar"),
                    ]), example: "parcial",
                    es:
                        "si el portal cumple el nivel AA; «total» vale con fecha y método, y mientras no se encuentre nada",
                    en:
                        "whether the portal conforms to level AA; 'full' holds with a date and a method, while nothing is found"
                ),
                Field(
                    .exceptions, "excepciones",
                    .list(
                        .group(
                            Schema([
                                Field(
                                    .what, "qué", required: true,
                                    example: "Los planes anteriores a 2020 son imágenes.",
                                    es: "lo que no es accesible", en: "what is not accessible"),
                                Field(
                                    .why, "por_qué", required: true,
                                    example: "No se conservan los originales.", es: "por qué",
                                    en: "why"),
                                Field(
                                    .alternative, "alternativa",
                                    example: "Pida una transcripción al correo de contacto.",
                                    es: "cómo obtenerlo de otra manera",
                                    en: "how to get it in another way"),
                            ]))), es: "el contenido que se sabe que no es accesible",
                    en: "the content that is known not to be accessible"),
                Field(
                    .reviewed, "revisado", .day, example: "2025-11-04",
                    es: "el día de la última evaluación", en: "the day of the last evaluation"),
                Field(
                    .method, "método",
                    example: "Evaluación de la Universidad del Cauca con NVDA y teclado.",
                    es: "quién la hizo y cómo", en: "who made it, and how"),
                Field(
                    .email, "correo", .email, example: "accesibilidad@entidad.gov.co",
                    es: "a dónde escribir de accesibilidad, si no es el correo del portal",
                    en: "where to write about accessibility, if not the portal's mailbox"),
                Field(
                    .enforcement, "reclamación",
                    example: "Acuda a la Personería, carrera 4 No. 5-10.",
                    es: "a quién acudir si la respuesta no basta",
                    en: "where to go if the answer is not enough"),
            ])), es: "lo que dice la declaración de accesibilidad",
        en: "what the accessibility statement says")
}
