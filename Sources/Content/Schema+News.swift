/// What a piece of news may say of itself.
extension Schema {
    static let news = Schema(
        [
            type,
            Field(
                .title, "título", required: true, example: "Abre la sede de atención del sur",
                es: "el título", en: "the title"),
            Field(
                .published, "publicado", .day, required: true, example: "2025-03-15",
                es: "el día de la noticia, por el que se ordenan; la más reciente va primero",
                en: "the day of the news, by which they are ordered; the latest goes first"),
            Field(
                .image, "imagen",
                .group(
                    Schema([
                        Field(
                            .file, "archivo", .file, required: true, example: "sede.jpg",
                            es: "la imagen, junto a este archivo", en: "the image, beside this file"
                        ),
                        Field(
                            .alternative, "texto_alternativo", required: true,
                            example: "La fachada de la sede del sur",
                            es: "lo que muestra, para quien no la ve",
                            en: "what it shows, for who does not see it"),
                    ])), es: "la imagen con que comienza", en: "the image that it begins with"),
            documents,
        ] + common)
}
