extension Subject {
    /// Values that follow the country's conventions, and addresses.
    static let fieldValues = Subject(
        es: "Los teléfonos, los NIT, los plazos y las direcciones",
        en: "Telephones, NITs, periods and addresses",
        rules: [
            .badTelephone, .oldTelephone, .badNIT, .wrongCheckDigit, .badPageAddress,
            .badReplacement, .badPeriod, .tombstoneShape,
        ])
}

/// What can be wrong in a value that follows the country's conventions, or in an address.
extension Rule {
    package static let badTelephone = Rule(
        "bad-telephone",
        es: "«{0}» debe ser un teléfono, o varios, y aquí hay cifras que no son de ninguno",
        en: "'{0}' must be a telephone number, or several, and some digits here belong to none"
    ) {
        Explanation(
            $0,
            es: """
                El ciudadano marca lo que aquí dice, y un teléfono de celular lo marca con un \
                toque. Con cifras de más o de menos la llamada no llega a nadie.
                """,
            en: """
                Citizens dial what is written here, and a mobile phone dials it at a touch. With \
                too many or too few digits, the call reaches nobody.
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
                """))
    }

    package static let oldTelephone = Rule(
        "old-telephone", .warning,
        es: "«{1}», en «{0}», es un número de antes de 2021, y ya no se puede marcar así",
        en: "'{1}', in '{0}', is a number from before 2021, and can no longer be dialled that way"
    ) {
        Explanation(
            $0,
            es: """
                Desde septiembre de 2021 los números fijos de Colombia tienen diez cifras: 60, \
                el indicativo y el número. Marcado como antes, no suena en ninguna parte.
                """,
            en: """
                Since September 2021 the landlines of Colombia have ten digits: 60, the area's \
                digit and the number. Dialled the old way, the number rings nowhere.
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
                """))
    }

    package static let badNIT = Rule(
        "bad-nit",
        es: "«{0}» debe ser un NIT con su dígito de verificación, como 890.399.011-3",
        en: "'{0}' must be a NIT with its check digit, such as 890.399.011-3"
    ) {
        Explanation(
            $0,
            es: """
                El NIT identifica a la entidad en contratos, facturas y certificados. Se \
                escribe con sus nueve cifras, un guion y el dígito de verificación.
                """,
            en: """
                The NIT identifies the agency in contracts, invoices and certificates. It is \
                written with its nine digits, a hyphen and the check digit.
                """,
            wrong: .data("nit: No. 890.399.011-3"),
            mended: .data("nit: 890.399.011-3"))
    }

    package static let wrongCheckDigit = Rule(
        "wrong-check-digit",
        es: "el dígito de verificación de «{0}» falta, o no es el de ese número",
        en: "the check digit of '{0}' is missing, or does not match the number"
    ) {
        Explanation(
            $0,
            es: """
                El último dígito se calcula de los otros y delata los errores al copiar: este \
                NIT es el de otra entidad, o el de ninguna.
                """,
            en: """
                The last digit is computed from the others and reveals copying mistakes: this NIT \
                belongs to another agency, or to none.
                """,
            wrong: .data("nit: 890.399.011-5"),
            mended: .data("nit: 890.399.011-3"))
    }

    package static let badPageAddress = Rule(
        "bad-page-address",
        es:
            "«{0}» debe ser una dirección de este portal, desde su raíz, como /entidades/index.html",
        en:
            "'{0}' must be an address of this portal, from its root, such as /entidades/index.html"
    ) {
        Explanation(
            $0,
            es: """
                La dirección de una página es su ruta desde la raíz del portal, sin el nombre \
                del sitio y sin lo que sigue a «?» o «#». Así vale también si el portal cambia \
                de sitio.
                """,
            en: """
                A page's address is its path from the portal's root, without the name of the site \
                and without what follows '?' or '#'. That way it also holds if the portal moves to \
                another site.
                """,
            wrong: .data("alias: [https://www.lavega.gov.co/hacienda.html]"),
            mended: .data("alias: [/hacienda-municipal.html]"))
    }

    package static let badReplacement = Rule(
        "bad-replacement",
        es:
            "«{0}» debe ser una dirección de este portal, como /entidades/index.html, o una completa que comience con https:// o http://",
        en:
            "'{0}' must be an address of this portal, such as /entidades/index.html, or a full one that begins with https:// or http://"
    ) {
        Explanation(
            $0,
            es: """
                Quien llegue a la página retirada debe encontrar la que la reemplaza: una de \
                este portal, desde su raíz, o la dirección completa de otro sitio.
                """,
            en: """
                Those who come to the withdrawn page have to find the one that replaces it: one of \
                this portal, by its path from the root, or one of another site, by its full \
                address.
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
                """))
    }

    package static let badPeriod = Rule(
        "bad-period",
        es: "«{0}» debe decir cada cuánto: 30 días, 6 meses, 1 año, mensual, trimestral …",
        en: "'{0}' must say how often: 30 days, 6 months, 1 year, monthly, quarterly …"
    ) {
        Explanation(
            $0,
            es: """
                El plazo dice cuándo una página debe revisarse, y desde entonces se avisa. \
                «Periódicamente» no vence nunca.
                """,
            en: """
                The period says when a page is due for review, and from then on a warning says \
                so. 'Periodically' never falls due.
                """,
            wrong: .data("revisar_cada: periódicamente"),
            mended: .data("revisar_cada: 6 meses"))
    }

    package static let tombstoneShape = Rule(
        "tombstone-shape",
        es: "el archivo es una lista de páginas retiradas, y esto no es una de ellas",
        en: "the file is a list of withdrawn pages, and this is not one of them"
    ) {
        Explanation(
            $0,
            es: """
                Cada página retirada es una entrada de la lista, con un guion. Escrita de otra \
                forma se perdería, y su dirección quedaría sin respuesta.
                """,
            en: """
                Each withdrawn page is an entry of the list, with a hyphen. Written otherwise, it \
                would be lost and its address left without an answer.
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
                """))
    }
}

extension Hint {
    package static let telephoneForms = Hint(
        es: "escriba (602) 887 9020, 300 123 4567, 018000 222 195, 195 o +1 202 555 0100",
        en: "write (602) 887 9020, 300 123 4567, 018000 222 195, 195 or +1 202 555 0100")
    package static let areaCode = Hint(
        es: "anteponga el indicativo de su departamento: 601, 602, 604, 605, 606, 607 o 608",
        en: "put the code of its department before it: 601, 602, 604, 605, 606, 607 or 608")

    /// For a whole URL in place of an address; `path` is its path.
    package static func pathOnly(_ path: String) -> Hint {
        Hint([path], es: "escriba solo la ruta: {0}", en: "write only the path: {0}")
    }

    package static let noQuery = Hint(
        es: "quite lo que hay desde el signo ? o #: ningún archivo se llama así",
        en: "remove everything from the ? or # on: no file has such a name")
    package static let safeSteps = Hint(
        es:
            "escriba carpetas y un nombre entre barras /, sin «..», «//», «\\» ni signos de control",
        en:
            "write folders and a name separated by slashes /, without '..', '//', '\\' or control characters"
    )
    package static let notTheRoot = Hint(
        es: "la raíz es la página de inicio, y siempre está",
        en: "the root is the home page, and is always there")
    package static let tombstoneEntry = Hint(
        es: "comience cada una con un guion: «- dirección: /…», y debajo «retirado:» y «motivo:»",
        en: "begin each with a hyphen: '- address: /…', and below it 'withdrawn:' and 'reason:'")
}
