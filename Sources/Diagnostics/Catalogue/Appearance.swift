extension Subject {
    /// The colours, the logo and the menus that a portal sets in `portal.yml`.
    static let appearance = Subject(
        es: "La apariencia en portal.yml", en: "The appearance in portal.yml",
        rules: [
            .badColour, .lowContrast, .badTarget, .deadMenu, .noLogo,
        ])
}

/// What can be wrong with how `portal.yml` wants the pages to look.
extension Rule {
    package static let badColour = Rule(
        "bad-colour",
        es: "«{0}» debe ser un color en hexadecimal, como \"#0b3d91\"",
        en: "'{0}' must be a hexadecimal colour, such as \"#0b3d91\""
    ) {
        Explanation(
            $0,
            es: """
                Un color se escribe como lo muestran los programas de diseño: el signo # y \
                seis cifras, entre comillas.
                """,
            en: """
                A colour is written as design programs show it: # and six digits, in quotes.
                """,
            wrong: .file(
                "Content/portal.yml",
                """
                título: Portal de La Vega
                colores:
                  acento: azul
                """),
            mended: .file(
                "Content/portal.yml",
                """
                título: Portal de La Vega
                colores:
                  acento: "#0b3d91"
                """))
    }

    package static let lowContrast = Rule(
        "low-contrast",
        es: "«{0}» ({2}) sobre «{3}» ({5}) tiene un contraste de {6}:1 y necesita {8}:1",
        en: "'{1}' ({2}) on '{4}' ({5}) has a contrast of {7}:1 and needs {9}:1"
    ) {
        Explanation(
            $0,
            es: """
                Quien ve poco, o lee al sol, no distinguiría el texto de su fondo. La norma \
                (WCAG 2.1, nivel AA; Resolución 1519 de 2020) pide 4,5:1 para el texto y 3:1 \
                para lo demás.
                """,
            en: """
                People with low vision, or who read in the sun, could not tell the text from what \
                is behind it. The rules (WCAG 2.1, level AA) ask for 4.5:1 for text and 3:1 for \
                everything else.
                """,
            wrong: .file(
                "Content/portal.yml",
                """
                título: Portal de La Vega
                colores:
                  texto: "#999999"
                """),
            mended: .file(
                "Content/portal.yml",
                """
                título: Portal de La Vega
                colores:
                  texto: "#333333"
                """))
    }

    package static let badTarget = Rule(
        "bad-target",
        es:
            "«{0}» debe ser una página o un archivo del portal, como /funciones/index.html, o una dirección completa que comience con https://",
        en:
            "'{0}' must be a page or file of the portal, such as /funciones/index.html, or a full address that begins with https://"
    ) {
        Explanation(
            $0,
            es: """
                Un menú lleva a una página o a un archivo del portal, desde su raíz, o a otro \
                sitio, con su dirección completa.
                """,
            en: """
                A menu leads to a page or a file of the portal, by its path from the root, or to \
                another site, by its full address.
                """,
            wrong: .file(
                "Content/portal.yml",
                """
                título: Portal de La Vega
                políticas:
                  - título: Política de privacidad
                    dirección: www.lavega.gov.co/privacidad
                """),
            mended: .file(
                "Content/portal.yml",
                """
                título: Portal de La Vega
                políticas:
                  - título: Política de privacidad
                    dirección: https://www.lavega.gov.co/privacidad
                """))
    }

    package static let deadMenu = Rule(
        "dead-menu",
        es: "«{0}» no es una página ni un archivo de este portal",
        en: "'{0}' is neither a page nor a file of this portal"
    ) {
        Explanation(
            $0,
            es: """
                Los menús y el pie están en todas las páginas: un enlace que no lleva a nada \
                estaría roto en todas.
                """,
            en: """
                Menus and the footer are on every page: a link that leads nowhere would be broken \
                on all of them.
                """,
            wrong: .file(
                "Content/portal.yml",
                """
                título: Portal de La Vega
                menús:
                  transparencia:
                    - título: Nuestras funciones
                      dirección: /funcion/index.html
                """),
            mended: .file(
                "Content/portal.yml",
                """
                título: Portal de La Vega
                menús:
                  transparencia:
                    - título: Nuestras funciones
                      dirección: /funciones/index.html
                """))
    }

    package static let noLogo = Rule(
        "no-logo",
        es: "«{0}» no es una imagen que esté en el contenido",
        en: "'{0}' is not an image in the content"
    ) {
        Explanation(
            $0,
            es: """
                El logo está en el encabezado de todas las páginas; sin el archivo, en su \
                lugar se vería un hueco.
                """,
            en: """
                The logo is in the header of every page; without the file there would be a hole in \
                its place.
                """,
            wrong: .situation(
                es: "portal.yml dice «archivo: escudo.png», y en Content/ no hay tal archivo",
                en: "portal.yml says 'file: escudo.png', and there is no such file in Content/"),
            mended: .situation(
                es: "El archivo escudo.png está en Content/, junto a portal.yml",
                en: "The file escudo.png is in Content/, beside portal.yml"))
    }
}

extension Hint {
    package static let quoteTheColour = Hint(
        es: "ponga el color entre comillas, \"#0b3d91\": sin ellas, # comienza un comentario",
        en: "put the colour in quotes, \"#0b3d91\": without them, # begins a comment")

    /// For a colour with too little contrast; `colour` is the nearest one with enough: `#0b3d91`.
    package static func nearestColour(_ colour: String) -> Hint {
        Hint(
            [colour], es: "el más cercano que se lee bien es \"{0}\"",
            en: "the nearest one that is easy to read is \"{0}\"")
    }

    package static let imageFiles = Hint(
        es: "ponga un archivo .png, .jpg, .webp o .gif junto a portal.yml, y escriba su nombre",
        en: "put a .png, .jpg, .webp or .gif file beside portal.yml, and write its name")
}
