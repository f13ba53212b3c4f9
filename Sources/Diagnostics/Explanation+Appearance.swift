extension Subject {
    /// The colours, the logo and the menus that a portal sets in `portal.yml`.
    static let appearance = Subject(
        es: "La apariencia en portal.yml", en: "The appearance in portal.yml",
        [
            Explanation(
                .badColour,
                es: """
                    Un color se escribe como lo muestran los programas de diseño: el signo # y \
                    seis cifras, entre comillas.
                    """,
                en: """
                    A colour is written as programs of design show it: the sign # and six digits, \
                    between quotes.
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
                    """)),
            Explanation(
                .lowContrast,
                es: """
                    Quien ve poco, o lee al sol, no distinguiría el texto de su fondo. La norma \
                    (WCAG 2.1, nivel AA; Resolución 1519 de 2020) pide 4,5:1 para el texto y 3:1 \
                    para lo demás.
                    """,
                en: """
                    Who sees little, or reads in the sun, could not tell the text from what is \
                    behind it. The rules (WCAG 2.1, level AA) ask for 4.5:1 for text and 3:1 for \
                    the rest.
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
                    """)),
            Explanation(
                .badTarget,
                es: """
                    Un menú lleva a una página o a un archivo del portal, desde su raíz, o a otro \
                    sitio, con su dirección completa.
                    """,
                en: """
                    A menu leads to a page or a file of the portal, from its root, or to another \
                    site, by its whole address.
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
                    """)),
            Explanation(
                .deadMenu,
                es: """
                    Los menús y el pie están en todas las páginas: un enlace que no lleva a nada \
                    estaría roto en todas.
                    """,
                en: """
                    Menus and the foot stand on every page: a link that leads nowhere would be \
                    broken on all of them.
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
                    """)),
            Explanation(
                .noLogo,
                es: """
                    El logo está en el encabezado de todas las páginas; sin el archivo, en su \
                    lugar se vería un hueco.
                    """,
                en: """
                    The logo stands in the head of every page; without the file there would be a \
                    hole in its place.
                    """,
                wrong: .situation(
                    es: "portal.yml dice «archivo: escudo.png», y en Content/ no hay tal archivo",
                    en: "portal.yml says 'file: escudo.png', and there is no such file in Content/"),
                mended: .situation(
                    es: "El archivo escudo.png está en Content/, junto a portal.yml",
                    en: "The file escudo.png stands in Content/, beside portal.yml")),
        ])
}
