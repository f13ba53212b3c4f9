extension Subject {
    /// The text of a page.
    static let markdown = Subject(
        es: "El texto", en: "The text",
        rules: [
            .rawHTML, .unsafeLink, .textTooLarge, .textTooDeep, .textTooDense, .renumberedItem,
            .tableRowTooLong,
        ])
}

/// What can be wrong in a CommonMark text.
extension Rule {
    package static let rawHTML = Rule(
        "raw-html",
        es: "el HTML dentro del texto no se publica: {0}",
        en: "HTML inside the text is not published: {0}"
    ) {
        Explanation(
            $0,
            es: """
                El HTML de un texto podría traer programas ajenos al sitio de la entidad y \
                estropear la página en un teléfono. Los signos de Markdown dicen lo mismo sin \
                ese riesgo.
                """,
            en: """
                HTML in a text could bring foreign programs to the agency's site and spoil the \
                page on a telephone. Markdown says the same without that risk.
                """,
            wrong: .text("Pague <b>antes del 31 de marzo</b>."),
            mended: .text("Pague **antes del 31 de marzo**."))
    }

    package static let unsafeLink = Rule(
        "unsafe-link",
        es: "una dirección como «{0}» no se publica",
        en: "an address such as '{0}' is not published"
    ) {
        Explanation(
            $0,
            es: """
                Una dirección como javascript: o data: ejecuta un programa en lugar de llevar \
                a una página; un lector que confía en la entidad caería en él.
                """,
            en: """
                An address such as javascript: or data: runs a program instead of leading to a \
                page; a reader who trusts the agency would fall for it.
                """,
            wrong: .text("Consulte [su factura](javascript:abrir)."),
            mended: .text("Consulte [su factura](https://www.lavega.gov.co/factura)."))
    }

    package static let textTooLarge = Rule(
        "text-too-large",
        es: "el texto tiene {0} bytes; el máximo es {1}",
        en: "the text has {0} bytes; the limit is {1}"
    ) {
        Explanation(
            $0,
            es: """
                Una página tan larga no abre en un teléfono, y nadie encuentra en ella lo que \
                busca.
                """,
            en: """
                A page this long does not open on a telephone, and nobody finds in it what they \
                are looking for.
                """,
            wrong: .situation(
                es: "Un informe de mil páginas se pegó entero en un solo texto.",
                en: """
                    A whole report of a thousand pages was pasted into a single text.
                    """),
            mended: .situation(
                es: """
                    Publique el informe como anexo PDF y deje en la página un resumen.
                    """,
                en: """
                    Publish the report as a PDF attachment and leave a summary on the page.
                    """))
    }

    package static let textTooDeep = Rule(
        "text-too-deep",
        es: "hay demasiados niveles de listas o citas unos dentro de otros",
        en: "there are too many levels of lists or quotations inside each other"
    ) {
        Explanation(
            $0,
            es: """
                Listas o citas con tantos niveles no se pueden leer, y tardarían demasiado en \
                convertirse. Suelen venir de un correo reenviado muchas veces.
                """,
            en: """
                Lists or quotations with so many levels cannot be read, and would take too long to \
                convert. They usually come from an e-mail that was forwarded many times.
                """,
            wrong: .situation(
                es: """
                    El texto tiene un correo citado dentro de otro, más de cien veces.
                    """,
                en: """
                    The text has an e-mail quoted inside another, more than a hundred times.
                    """),
            mended: .situation(
                es: "Deje la última respuesta y borre las citas.",
                en: "Leave the last answer and delete the quotations."))
    }

    package static let textTooDense = Rule(
        "text-too-dense",
        es: "hay demasiados signos «{0}» en un solo párrafo ({1})",
        en: "there are too many '{0}' characters in a single paragraph ({1})"
    ) {
        Explanation(
            $0,
            es: """
                Un párrafo con miles de estos signos no lo escribió una persona, y convertirlo \
                tardaría horas. Suele ser un archivo que no es texto, o uno mal convertido.
                """,
            en: """
                A paragraph with thousands of these characters was not written by a person, and \
                converting it would take hours. The file is usually not a text, or was converted \
                badly.
                """,
            wrong: .situation(
                es: """
                    Al convertir una presentación quedaron miles de corchetes en una sola \
                    línea.
                    """,
                en: """
                    When a presentation was converted, thousands of brackets were left on a \
                    single line.
                    """),
            mended: .situation(
                es: "Borre esa línea, o parta el párrafo con líneas en blanco.",
                en: "Delete that line, or split the paragraph with blank lines."))
    }

    package static let renumberedItem = Rule(
        "renumbered-item", .warning,
        es: "este punto lleva el número {0}, pero por su orden sería el {1}; se publica el {0}",
        en: "this item is numbered {0}, but by its order it would be {1}; {0} is published"
    ) {
        Explanation(
            $0,
            es: """
                El número de una función se cita en actos y contratos, y por eso se publica \
                como está escrito. Pero un salto suele ser un error al copiar: compárelo con \
                la norma.
                """,
            en: """
                A function's number is cited in acts and contracts, so it is published as it is \
                written. But a gap is usually a copying mistake: compare it with the norm.
                """,
            wrong: .text(
                """
                ## Funciones

                1. Recaudar los impuestos.
                2. Pagar las obligaciones.
                4. Llevar la contabilidad.
                """),
            mended: .text(
                """
                ## Funciones

                1. Recaudar los impuestos.
                2. Pagar las obligaciones.
                3. Llevar la contabilidad.
                """))
    }

    package static let tableRowTooLong = Rule(
        "table-row-too-long",
        es: "la fila tiene {0} celdas y la tabla {1} columnas",
        en: "the row has {0} cells and the table {1} columns"
    ) {
        Explanation(
            $0,
            es: """
                Una celda de más no tiene columna y desaparecería de la página: una cifra o un \
                nombre se perdería en silencio.
                """,
            en: """
                An extra cell has no column and would vanish from the page: a figure or a name \
                would be lost silently.
                """,
            wrong: .text(
                """
                | Impuesto | Valor |
                |---|---|
                | Predial | 120 | 2025 |
                """),
            mended: .text(
                """
                | Impuesto | Valor | Año |
                |---|---|---|
                | Predial | 120 | 2025 |
                """))
    }
}

extension Hint {
    package static let writeCommonMark = Hint(
        es:
            "use los signos de Markdown, como **negrita**; para mostrar la etiqueta, póngala entre ` y `",
        en: "use Markdown, such as **bold**; to show the tag, put it between ` and `")
    package static let allowedAddresses = Hint(
        es: "se publican direcciones http, https, mailto y tel, y las relativas",
        en: "addresses with http, https, mailto and tel, and relative ones, are published")
    package static let escapePipe = Hint(
        es: "si la barra es parte del texto, escríbala «\\|»",
        en: "if the bar is part of the text, write it '\\|'")
}
