extension Subject {
    /// The text of a page.
    static let markdown = Subject(
        es: "El texto", en: "The text",
        [
            Explanation(
                .rawHTML,
                es: """
                    El HTML de un texto podría traer programas ajenos al sitio de la entidad y \
                    estropear la página en un teléfono. Los signos de Markdown dicen lo mismo sin \
                    ese riesgo.
                    """,
                en: """
                    HTML in a text could bring foreign programs to the agency's site and spoil the \
                    page on a telephone. The signs of Markdown say the same without that risk.
                    """,
                wrong: .text("Pague <b>antes del 31 de marzo</b>."),
                mended: .text("Pague **antes del 31 de marzo**.")),
            Explanation(
                .unsafeLink,
                es: """
                    Una dirección como javascript: o data: ejecuta un programa en lugar de llevar \
                    a una página; un lector que confía en la entidad caería en él.
                    """,
                en: """
                    An address such as javascript: or data: runs a program instead of leading to a \
                    page; a reader who trusts the agency would fall for it.
                    """,
                wrong: .text("Consulte [su factura](javascript:abrir)."),
                mended: .text("Consulte [su factura](https://www.lavega.gov.co/factura).")),
            Explanation(
                .textTooLarge,
                es: """
                    Una página tan larga no abre en un teléfono, y nadie encuentra en ella lo que \
                    busca.
                    """,
                en: """
                    A page so long does not open on a telephone, and nobody finds in it what they \
                    are looking for.
                    """,
                wrong: .situation(
                    es: "Un informe de mil páginas se pegó entero en un solo texto.",
                    en: """
                        A report of a thousand pages was pasted whole into a single text.
                        """),
                mended: .situation(
                    es: """
                        Publique el informe como anexo PDF y deje en la página un resumen.
                        """,
                    en: """
                        Publish the report as a PDF attachment and leave a summary on the page.
                        """)),
            Explanation(
                .textTooDeep,
                es: """
                    Listas o citas con tantos niveles no se pueden leer, y tardarían demasiado en \
                    convertirse. Suelen venir de un correo reenviado muchas veces.
                    """,
                en: """
                    Lists or quotations with so many levels cannot be read, and would take too \
                    long to be converted. They usually come from an e-mail that was forwarded many \
                    times.
                    """,
                wrong: .situation(
                    es: """
                        El texto tiene un correo citado dentro de otro, más de cien veces.
                        """,
                    en: """
                        The text has an e-mail quoted inside of another, more than a hundred \
                        times.
                        """),
                mended: .situation(
                    es: "Deje la última respuesta y borre las citas.",
                    en: "Leave the last answer and delete the quotations.")),
            Explanation(
                .textTooDense,
                es: """
                    Un párrafo con miles de estos signos no lo escribió una persona, y convertirlo \
                    tardaría horas. Suele ser un archivo que no es texto, o uno mal convertido.
                    """,
                en: """
                    A paragraph with thousands of these signs was not written by a person, and to \
                    convert it would take hours. It is usually a file that is no text, or one \
                    badly converted.
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
                    en: "Delete that line, or part the paragraph by blank lines.")),
            Explanation(
                .renumberedItem,
                es: """
                    El número de una función se cita en actos y contratos, y por eso se publica \
                    como está escrito. Pero un salto suele ser un error al copiar: compárelo con \
                    la norma.
                    """,
                en: """
                    A function's number is cited in acts and contracts, and that is why it is \
                    published as it is written. But a gap is usually a mistake in copying: compare \
                    it with the norm.
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
                    """)),
            Explanation(
                .tableRowTooLong,
                es: """
                    Una celda de más no tiene columna y desaparecería de la página: una cifra o un \
                    nombre se perdería en silencio.
                    """,
                en: """
                    A cell too many has no column and would vanish from the page: a figure or a \
                    name would be lost in silence.
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
                    """)),
        ])
}
