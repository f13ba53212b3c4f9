extension Subject {
    /// The portal as a whole, its agencies and their functions.
    static let portal = Subject(
        es: "El portal, sus entidades y sus funciones",
        en: "The portal, its agencies and their functions",
        [
            Explanation(
                .noContent,
                es: """
                    La carpeta Content está, pero en ella no hay ninguna entidad: el sitio no \
                    tendría nada que decir.
                    """,
                en: """
                    The folder Content is there, but there is no agency in it: the site would have \
                    nothing to say.
                    """,
                wrong: .situation(
                    es: "En Content solo está portal.yml.",
                    en: "In Content stands portal.yml alone."),
                mended: .situation(
                    es: """
                        Cree una carpeta para la entidad, con un index.md: \
                        Content/alcaldia/index.md
                        """,
                    en: """
                        Make a folder for the agency, with an index.md: Content/alcaldia/index.md
                        """)),
            Explanation(
                .unknownFile,
                es: """
                    El portal no sabe qué hacer con este archivo, y no publica ni omite nada sin \
                    decirlo.
                    """,
                en: """
                    The portal does not know what to do with this file, and neither publishes nor \
                    leaves out anything without saying so.
                    """,
                wrong: .names("Content/hacienda/presupuesto.yml"),
                mended: .names("Content/hacienda/presupuesto.csv")),
            Explanation(
                .unknownFolder,
                es: """
                    El organigrama sale de las carpetas: si la que se nombra no es de una entidad, \
                    esta quedaría suelta, sin nadie por encima.
                    """,
                en: """
                    The chart of the agencies comes from the folders: if the one that is named is \
                    of no agency, this one would hang loose, with nobody above it.
                    """,
                wrong: .data("superior: despacho"),
                mended: .data("superior: alcaldia")),
            Explanation(
                .cyclicParents,
                es: """
                    Una entidad no puede depender de sí misma, ni a través de otras: ninguna \
                    estaría arriba, y el menú no tendría comienzo.
                    """,
                en: """
                    An agency cannot be a part of itself, nor by way of others: none would be at \
                    the top, and the menu would have no beginning.
                    """,
                wrong: .data("superior: hacienda"),
                mended: .data("superior: alcaldia")),
            Explanation(
                .tooManyLevels,
                es: """
                    Ninguna entidad real tiene tantos niveles, y el menú no se podría recorrer. \
                    Suele ser una carpeta copiada dentro de sí misma.
                    """,
                en: """
                    No real agency has so many levels, and nobody could find the way through the \
                    menu. It is usually a folder that was copied into itself.
                    """,
                wrong: .situation(
                    es: """
                        La carpeta de la Secretaría se copió dentro de ella misma muchas veces.
                        """,
                    en: """
                        The folder of the Secretariat was copied into itself many times.
                        """),
                mended: .situation(
                    es: "Borre las copias y deje una sola carpeta por entidad.",
                    en: "Delete the copies and leave one folder for each agency.")),
            Explanation(
                .badFolderName,
                es: """
                    La dirección de una página sale del nombre de su carpeta, en letras sin \
                    tildes, cifras y guiones. De este nombre no queda nada.
                    """,
                en: """
                    A page's address comes from the name of its folder, in letters without \
                    accents, digits and hyphens. Of this name nothing is left.
                    """,
                wrong: .names("Content/hacienda/日本/plan.pdf"),
                mended: .names("Content/hacienda/japon/plan.pdf")),
            Explanation(
                .duplicateAddress,
                es: """
                    Dos páginas o archivos no pueden estar en la misma dirección: uno reemplazaría \
                    al otro. Mayúsculas, tildes y espacios no los distinguen.
                    """,
                en: """
                    Two pages or files cannot stand at one address: one would replace the other. \
                    Case, accents and spaces do not tell them apart.
                    """,
                wrong: .names(
                    """
                    Content/hacienda/Actas 2024/acta.pdf
                    Content/hacienda/actas-2024/acta.pdf
                    """),
                mended: .names(
                    """
                    Content/hacienda/actas-2024/acta.pdf
                    Content/hacienda/actas-2025/acta.pdf
                    """)),
            Explanation(
                .duplicateFunction,
                es: """
                    Cada función tiene una página con su número. De dos con el mismo número se \
                    publicaría una sola.
                    """,
                en: """
                    Each function has a page with its number. Of two with one number, only one \
                    would be published.
                    """,
                wrong: .text(
                    """
                    ## Funciones

                    5. Recaudar los impuestos.
                    5. Pagar las obligaciones.
                    """),
                mended: .text(
                    """
                    ## Funciones

                    5. Recaudar los impuestos.
                    6. Pagar las obligaciones.
                    """)),
            Explanation(
                .functionNumber,
                es: """
                    El nombre del archivo dice a qué función de la entidad se refiere. Con otro \
                    nombre no se sabría a cuál.
                    """,
                en: """
                    The file's name says which of the agency's functions it is about. By another \
                    name nobody would know which.
                    """,
                wrong: .file(
                    "Content/hacienda/funciones/cinco.md",
                    """
                    ---
                    título: Recaudo de los impuestos
                    ---

                    Recauda los impuestos del municipio.
                    """),
                mended: .file(
                    "Content/hacienda/funciones/5.md",
                    """
                    ---
                    título: Recaudo de los impuestos
                    ---

                    Recauda los impuestos del municipio.
                    """)),
            Explanation(
                .givenNumber,
                es: """
                    El número es parte de la dirección de la función y de la forma en que se cita. \
                    Se escribe en cifras, como en la norma.
                    """,
                en: """
                    The number is part of the function's address and of how it is cited. It is \
                    written in digits, as in the norm.
                    """,
                wrong: .file(
                    "Content/hacienda/funciones/5.md",
                    """
                    ---
                    número: quinta
                    ---

                    Recauda los impuestos del municipio.
                    """),
                mended: .file(
                    "Content/hacienda/funciones/5.md",
                    """
                    ---
                    número: 5
                    ---

                    Recauda los impuestos del municipio.
                    """)),
            Explanation(
                .functionOutsideAgency,
                es: """
                    Una función es de alguien: el ciudadano debe saber quién responde por ella. \
                    Esta carpeta no es de ninguna entidad.
                    """,
                en: """
                    A function is somebody's: the citizen has to know who answers for it. This \
                    folder is of no agency.
                    """,
                wrong: .file(
                    "Content/archivo/funciones/5.md",
                    """
                    ---
                    título: Recaudo de los impuestos
                    ---

                    Recauda los impuestos del municipio.
                    """),
                mended: .file(
                    "Content/hacienda/funciones/5.md",
                    """
                    ---
                    título: Recaudo de los impuestos
                    ---

                    Recauda los impuestos del municipio.
                    """)),
            Explanation(
                .emptyFunction,
                es: """
                    La página de una función sin texto no diría nada. Escríbalo en este archivo o \
                    en la lista de la entidad.
                    """,
                en: """
                    The page of a function without text would say nothing. Write it in this file \
                    or in the agency's list.
                    """,
                wrong: .file(
                    "Content/hacienda/funciones/5.md",
                    """
                    ---
                    responsable: Tesorería
                    ---
                    """),
                mended: .file(
                    "Content/hacienda/funciones/5.md",
                    """
                    ---
                    responsable: Tesorería
                    ---

                    Recauda los impuestos del municipio.
                    """)),
            Explanation(
                .homeNotAtTop,
                es: """
                    Un portal tiene una sola página de inicio, y está en la raíz. En otra carpeta, \
                    «index.md» es la página de una entidad.
                    """,
                en: """
                    A portal has a single home page, at the top. In another folder, 'index.md' is \
                    the page of an agency.
                    """,
                wrong: .page(
                    """
                    ---
                    tipo: inicio
                    título: Secretaría de Hacienda
                    ---
                    """),
                mended: .page(
                    """
                    ---
                    tipo: entidad
                    título: Secretaría de Hacienda
                    clase: secretaría
                    publicado: 2025-03-15
                    ---
                    """)),
            Explanation(
                .agencyNotIndex,
                es: """
                    La carpeta es el lugar de la entidad en el organigrama: de ella salen su \
                    dirección, sus dependencias y sus anexos. Por eso cada una tiene la suya.
                    """,
                en: """
                    The folder is the agency's place among the others: its address, its parts and \
                    its attachments come from there. That is why each has its own.
                    """,
                wrong: .file(
                    "Content/hacienda/tesoreria.md",
                    """
                    ---
                    tipo: entidad
                    título: Tesorería
                    clase: oficina
                    publicado: 2025-03-15
                    ---
                    """),
                mended: .file(
                    "Content/hacienda/tesoreria/index.md",
                    """
                    ---
                    tipo: entidad
                    título: Tesorería
                    clase: oficina
                    publicado: 2025-03-15
                    ---
                    """)),
            Explanation(
                .functionsWithoutItems,
                es: """
                    Las funciones se reconocen en las listas: de esta sección no sale ninguna, y \
                    no aparecerán en la búsqueda ni en el índice de funciones. El texto se publica \
                    como está.
                    """,
                en: """
                    Functions are recognized in lists: this section gives none, and they will be \
                    missing from the index of functions. The text is published as it stands.
                    """,
                wrong: .text(
                    """
                    ## Funciones

                    Recaudar los impuestos y pagar las obligaciones.
                    """),
                mended: .text(
                    """
                    ## Funciones

                    1. Recaudar los impuestos.
                    2. Pagar las obligaciones.
                    """)),
            Explanation(
                .noAddress,
                es: """
                    Sin su dirección permanente, el portal no puede decir a un buscador, ni a \
                    quien guarda una página, dónde está el original; tampoco hay canales de \
                    cambios, sitemap ni robots.txt, que deben nombrar las páginas con su dirección \
                    completa. Todo lo demás funciona sin ella.
                    """,
                en: """
                    Without its permanent address, the portal cannot tell a search engine, or \
                    those who keep a page, where the original is; nor are there feeds of changes, \
                    a sitemap or robots.txt, which must name pages by their whole address. All \
                    else works without it.
                    """,
                wrong: .file(
                    "Content/portal.yml",
                    "título: Portal de La Vega"),
                mended: .file(
                    "Content/portal.yml",
                    """
                    título: Portal de La Vega
                    dirección: https://transparencia.lavega.gov.co/
                    """)),
            Explanation(
                .noSettings,
                es: """
                    Sin portal.yml, el portal toma su título de la página de inicio y no dice \
                    quién lo publica ni cómo comunicarse. Puede publicarse así.
                    """,
                en: """
                    Without portal.yml, the portal takes its title from the home page and does not \
                    say who publishes it or how to get in touch. It can be published so.
                    """,
                wrong: .situation(
                    es: "En Content no hay ningún portal.yml.",
                    en: "There is no portal.yml in Content."),
                mended: .situation(
                    es: """
                        Escriba Content/portal.yml con una línea: título: Portal de La Vega
                        """,
                    en: """
                        Write Content/portal.yml with one line: title: Portal of La Vega
                        """)),
        ])
}
