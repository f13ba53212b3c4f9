extension Subject {
    /// What links, images and documents lead to.
    static let linkTargets = Subject(
        es: "Los enlaces: a dónde llevan", en: "Links: where they lead",
        rules: [
            .brokenLink, .emptyLink, .brokenAnchor, .linkOutside, .externalImage, .missingDocument,
        ])
}

/// What can be wrong with where a link, an image or a document leads.
extension Rule {
    package static let brokenLink = Rule(
        "broken-link",
        es: "«{0}» no existe en el portal",
        en: "'{0}' does not exist in the portal"
    ) {
        Explanation(
            $0,
            es: """
                El lector que siga este enlace no encontraría nada. Se escribe el archivo del \
                portal al que lleva, desde el archivo en que está.
                """,
            en: """
                A reader who followed this link would find nothing. A link names its file by the \
                path from the file that it is in.
                """,
            wrong: .text("Vea [la Alcaldía](../alcaldía/index.md)."),
            mended: .text("Vea [la Alcaldía](../alcaldia/index.md)."))
    }

    package static let emptyLink = Rule(
        "empty-link",
        es: "el enlace no dice a dónde lleva",
        en: "the link does not say where it leads"
    ) {
        Explanation(
            $0,
            es: """
                Un enlace sin destino parece llevar a alguna parte y no lleva a ninguna. Suele \
                ser uno que se iba a completar después.
                """,
            en: """
                A link without a target seems to lead somewhere and leads nowhere. It was usually \
                meant to be completed later.
                """,
            wrong: .text("Consulte [el plan]()."),
            mended: .text("Consulte [el plan](plan.pdf)."))
    }

    package static let brokenAnchor = Rule(
        "broken-anchor",
        es: "la página no tiene ningún título «#{0}»",
        en: "the page has no heading '#{0}'"
    ) {
        Explanation(
            $0,
            es: """
                El enlace abre la página correcta y no la parte que anuncia. El nombre de un \
                título son sus palabras en minúsculas, sin tildes y con guiones.
                """,
            en: """
                The link opens the right page but not the part that it announces. The name of a \
                heading is its words in lowercase, without accents and with hyphens.
                """,
            wrong: .text("Vea [la visión](../alcaldia/index.md#vision)."),
            mended: .text("Vea [la misión](../alcaldia/index.md#mision)."))
    }

    package static let linkOutside = Rule(
        "link-outside",
        es: "«{0}» sale de la carpeta del portal",
        en: "'{0}' leaves the portal's folder"
    ) {
        Explanation(
            $0,
            es: """
                Lo que está fuera de la carpeta del portal no se publica, y el enlace no \
                funcionaría en el sitio. Copie el archivo junto a la página.
                """,
            en: """
                What is outside the portal's folder is not published, and the link would not work \
                on the site. Copy the file beside the page.
                """,
            wrong: .text("Consulte [el plan](../../../plan.pdf)."),
            mended: .text("Consulte [el plan](plan.pdf)."))
    }

    package static let externalImage = Rule(
        "external-image",
        es: "la imagen «{0}» está en otro sitio; una página del portal no pide nada a la red",
        en: "the image '{0}' is on another site; a page of the portal asks the network for nothing"
    ) {
        Explanation(
            $0,
            es: """
                Una imagen de otro sitio le cuenta a ese sitio quién lee la página, y \
                desaparece cuando él quiera. Un portal se lee entero también sin conexión.
                """,
            en: """
                An image on another site tells that site who reads the page, and vanishes whenever \
                that site wants. Besides, a portal can be read in full without a connection.
                """,
            wrong: .text("![Escudo de La Vega](https://www.ejemplo.com/escudo.png)"),
            mended: .text("![Escudo de La Vega](escudo.png)"))
    }

    package static let missingDocument = Rule(
        "missing-document",
        es: "el archivo «{0}» no está junto a esta página",
        en: "the file '{0}' is not beside this page"
    ) {
        Explanation(
            $0,
            es: """
                La página ofrecería un documento que no está. Copie el archivo junto a la \
                página y escriba su nombre como es.
                """,
            en: """
                The page would offer a document that is not there. Copy the file beside the page \
                and write its exact name.
                """,
            wrong: .data(
                """
                documentos:
                  - título: Plan de acción
                    archivo: plan-2025.pdf
                """),
            mended: .data(
                """
                documentos:
                  - título: Plan de acción
                    archivo: plan.pdf
                """))
    }
}
