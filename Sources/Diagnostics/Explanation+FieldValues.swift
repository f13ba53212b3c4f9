extension Subject {
    /// Values that follow the country's ways, and addresses.
    static let values = Subject(
        es: "Los teléfonos, los NIT, los plazos y las direcciones",
        en: "Telephones, NITs, periods and addresses",
        [
            Explanation(
                .badTelephone,
                es: """
                    El ciudadano marca lo que aquí dice, y un teléfono de celular lo marca con un \
                    toque. Con cifras de más o de menos la llamada no llega a nadie.
                    """,
                en: """
                    The citizen dials what stands here, and a mobile phone dials it at a touch. \
                    With digits too many or too few, the call reaches nobody.
                    """,
                wrong: .data(
                    """
                    contacto:
                      teléfono: 887 90
                    """),
                mended: .data(
                    """
                    contacto:
                      teléfono: (602) 887 9020
                    """)),
            Explanation(
                .oldTelephone,
                es: """
                    Desde septiembre de 2021 los números fijos de Colombia tienen diez cifras: 60, \
                    el indicativo y el número. Marcado como antes, no suena en ninguna parte.
                    """,
                en: """
                    Since September 2021 the fixed lines of Colombia have ten digits: 60, the \
                    area's digit and the number. Dialled as before, it rings nowhere.
                    """,
                wrong: .data(
                    """
                    contacto:
                      teléfono: 887 9020
                    """),
                mended: .data(
                    """
                    contacto:
                      teléfono: (602) 887 9020
                    """)),
            Explanation(
                .badNIT,
                es: """
                    El NIT identifica a la entidad en contratos, facturas y certificados. Se \
                    escribe con sus nueve cifras, un guion y el dígito de verificación.
                    """,
                en: """
                    The NIT identifies the agency in contracts, invoices and certificates. It is \
                    written with its nine digits, a hyphen and the check digit.
                    """,
                wrong: .data("nit: No. 890.399.011-3"),
                mended: .data("nit: 890.399.011-3")),
            Explanation(
                .wrongCheckDigit,
                es: """
                    El último dígito se calcula de los otros y delata los errores al copiar: este \
                    NIT es el de otra entidad, o el de ninguna.
                    """,
                en: """
                    The last digit is computed from the others and gives away mistakes in copying: \
                    this NIT is that of another agency, or of none.
                    """,
                wrong: .data("nit: 890.399.011-5"),
                mended: .data("nit: 890.399.011-3")),
            Explanation(
                .badPageAddress,
                es: """
                    La dirección de una página es su ruta desde la raíz del portal, sin el nombre \
                    del sitio y sin lo que sigue a «?» o «#». Así vale también si el portal cambia \
                    de sitio.
                    """,
                en: """
                    A page's address is its path from the portal's root, without the name of the \
                    site and without what follows '?' or '#'. So it holds if the portal moves to \
                    another site, too.
                    """,
                wrong: .data("alias: [https://www.lavega.gov.co/hacienda.html]"),
                mended: .data("alias: [/hacienda-municipal.html]")),
            Explanation(
                .badReplacement,
                es: """
                    Quien llegue a la página retirada debe encontrar la que la reemplaza: una de \
                    este portal, desde su raíz, o la dirección completa de otro sitio.
                    """,
                en: """
                    Those who come to the page that was withdrawn have to find the one that \
                    replaces it: one of this portal, from its root, or the whole address of \
                    another site.
                    """,
                wrong: .file(
                    "Content/tombstones.yml",
                    """
                    - dirección: /hacienda-antigua.html
                      retirado: 2024-05-01
                      motivo: La oficina fue suprimida.
                      reemplazo: www.lavega.gov.co
                    """),
                mended: .file(
                    "Content/tombstones.yml",
                    """
                    - dirección: /hacienda-antigua.html
                      retirado: 2024-05-01
                      motivo: La oficina fue suprimida.
                      reemplazo: https://www.lavega.gov.co/
                    """)),
            Explanation(
                .badPeriod,
                es: """
                    El plazo dice cuándo una página debe revisarse, y desde entonces se avisa. \
                    «Periódicamente» no vence nunca.
                    """,
                en: """
                    The period says when a page is due for review, and from then on a warning says \
                    so. 'Periodically' never falls due.
                    """,
                wrong: .data("revisar_cada: periódicamente"),
                mended: .data("revisar_cada: 6 meses")),
            Explanation(
                .tombstoneShape,
                es: """
                    Cada página retirada es una entrada de la lista, con un guion. Escrita de otra \
                    forma se perdería, y su dirección quedaría sin respuesta.
                    """,
                en: """
                    Each page that was withdrawn is an entry of the list, with a hyphen. Written \
                    otherwise it would be lost, and its address be left without an answer.
                    """,
                wrong: .file(
                    "Content/tombstones.yml",
                    """
                    dirección: /hacienda-antigua.html
                    retirado: 2024-05-01
                    motivo: La oficina fue suprimida.
                    """),
                mended: .file(
                    "Content/tombstones.yml",
                    """
                    - dirección: /hacienda-antigua.html
                      retirado: 2024-05-01
                      motivo: La oficina fue suprimida.
                    """)),
        ])
}
