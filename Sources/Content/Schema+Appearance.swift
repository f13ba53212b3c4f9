/// What `portal.yml` says of how every page looks: its colours, its head and its foot.
extension Schema {
    static let colors = Field(
        .colors, "colores",
        .group(
            Schema(
                colourFields + [
                    Field(
                        .dark, "oscuro", .group(Schema(colourFields)),
                        es: "los colores para quien lee con fondo oscuro",
                        en: "the colours for who reads on a dark background")
                ])),
        es: "los colores del portal; los que no se leen bien son un error",
        en: "the portal's colours; those that cannot be read well are an error")

    private static let colourFields = [
        colour(.text, "texto", "#1b1b1f", es: "el texto", en: "text"),
        colour(.muted, "secundario", "#52525c", es: "el texto secundario", en: "lesser text"),
        colour(.background, "fondo", "#ffffff", es: "el fondo", en: "the background"),
        colour(
            .panel, "panel", "#f2f4f8", es: "el fondo de los recuadros",
            en: "the background of boxes"),
        colour(.border, "borde", "#c9ccd6", es: "las líneas", en: "lines"),
        colour(.link, "enlace", "#0b3d91", es: "los enlaces", en: "links"),
        colour(
            .visited, "visitado", "#5a2a82", es: "los enlaces ya visitados",
            en: "links that were followed"),
        colour(.accent, "acento", "#0b3d91", es: "el encabezado", en: "the head of the page"),
        colour(
            .onAccent, "sobre_acento", "#ffffff", es: "el texto del encabezado",
            en: "text in the head of the page"),
        colour(
            .focus, "foco", "#0b3d91", es: "el borde de lo que tiene el foco",
            en: "the border of what has the focus"),
        colour(.warning, "alerta", "#8f4e00", es: "las advertencias", en: "warnings"),
        colour(
            .mark, "resaltado", "#fff0a8", es: "el fondo de lo resaltado",
            en: "the background of what is marked"),
        colour(.govco, "govco", "#0943b5", es: "la barra de GOV.CO", en: "the GOV.CO bar"),
        colour(
            .onGovco, "sobre_govco", "#ffffff", es: "el texto de esa barra",
            en: "text in that bar"),
    ]

    /// How a colour is called in Spanish.
    static func spanishName(of colour: ColourName) -> String {
        colourFields.first { $0.english == colour.rawValue }?.spanish ?? colour.rawValue
    }

    private static func colour(
        _ key: Key, _ spanish: String, _ example: String, es: String, en: String
    ) -> Field {
        Field(
            key, spanish, .colour, example: String(example.dropFirst()), es: "el color de: " + es,
            en: "the colour of: " + en)
    }

    static let logo = Field(
        .logo, "logo",
        .group(
            Schema([
                Field(
                    .file, "archivo", .file, required: true, example: "escudo.png",
                    es: "la imagen, junto a portal.yml", en: "the image, beside portal.yml"),
                Field(
                    .alternative, "texto_alternativo", required: true,
                    example: "Escudo de La Vega", es: "lo que muestra, para quien no la ve",
                    en: "what it shows, for who does not see it"),
            ])), es: "el logo o escudo del encabezado", en: "the logo in the head of the page")

    static let govco = Field(
        .govco, "govco",
        .choice([
            Choice(english: "yes", spanish: "sí"), Choice(english: "no", spanish: "no"),
        ]), example: "sí", default: "no",
        es: "si cada página comienza con la barra de GOV.CO",
        en: "whether every page begins with the GOV.CO bar")

    static let menus = Field(
        .menus, "menús",
        .group(
            Schema([
                Field(
                    .main, "principal", .list(.group(places)),
                    es: "el menú principal; si falta, las partes del portal y sus páginas",
                    en: "the main menu; where absent, the parts of the portal and its pages"),
                Field(
                    .transparency, "transparencia", .list(.group(places)),
                    es: "«Transparencia y acceso a la información pública»",
                    en: "'Transparency and access to public information'"),
                Field(
                    .service, "atención", .list(.group(places)),
                    es: "«Atención y Servicios a la Ciudadanía»", en: "'Services to citizens'"),
                Field(
                    .participate, "participa", .list(.group(places)), es: "«Participa»",
                    en: "'Participate'"),
            ])), es: "el menú principal, y los tres que piden las normas de Colombia",
        en: "the main menu, and the three that Colombia's rules ask for")

    static let policies = Field(
        .policies, "políticas", .list(.group(places)),
        es: "las políticas, al pie de cada página", en: "the policies, at the foot of every page")

    static let channels = Field(
        .channels, "canales", .list(.group(places)),
        es: "los canales de atención, al pie de cada página",
        en: "the channels of attention, at the foot of every page")

    /// An entry of a menu.
    private static let places = Schema([
        Field(
            .title, "título", required: true, example: "Plan anual de adquisiciones",
            es: "cómo se llama", en: "what it is called"),
        Field(
            .address, "dirección", .target, required: true, example: "/contratacion/plan.pdf",
            es: "a dónde lleva: una página o un archivo del portal, o una dirección completa",
            en: "where it leads: a page or file of the portal, or a whole address"),
    ])
}
