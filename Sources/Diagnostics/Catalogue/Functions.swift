/// What can be wrong with the functions of an agency.
extension Rule {
    package static let duplicateFunction = Rule(
        "duplicate-function",
        es: "la función número {0} está dos veces; la otra está en {1}",
        en: "function number {0} is there twice; the other one is in {1}"
    ) {
        Explanation(
            $0,
            es: """
                Cada función tiene una página con su número. De dos con el mismo número se \
                publicaría una sola.
                """,
            en: """
                Each function has a page with its number. Of two with the same number, only one \
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
                """))
    }

    package static let functionNumber = Rule(
        "function-number",
        es: "el número de la función sale del nombre del archivo, y «{0}» no es un número",
        en: "a function's number comes from the file's name, and '{0}' is not a number"
    ) {
        Explanation(
            $0,
            es: """
                El nombre del archivo dice a qué función de la entidad se refiere. Con otro \
                nombre no se sabría a cuál.
                """,
            en: """
                The file's name says which of the agency's functions it is about. With any other \
                name nobody would know which one.
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
                """))
    }

    package static let givenNumber = Rule(
        "bad-function-number",
        es: "el número de una función se escribe en cifras, como 5 o 2-5, y no «{0}»",
        en: "a function's number is written in digits, such as 5 or 2-5, and not '{0}'"
    ) {
        Explanation(
            $0,
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
                """))
    }

    package static let functionOutsideAgency = Rule(
        "function-outside-agency",
        es: "la función no es de ninguna entidad: falta el archivo «{0}» que la describa",
        en: "the function belongs to no agency: there is no file '{0}' that describes one"
    ) {
        Explanation(
            $0,
            es: """
                Una función es de alguien: el ciudadano debe saber quién responde por ella. \
                Esta carpeta no es de ninguna entidad.
                """,
            en: """
                A function belongs to somebody: citizens have to know who answers for it. This \
                folder belongs to no agency.
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
                """))
    }

    package static let emptyFunction = Rule(
        "empty-function",
        es: "la función no tiene texto: ni en este archivo ni en el de la entidad",
        en: "the function has no text: neither in this file nor in the agency's"
    ) {
        Explanation(
            $0,
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
                """))
    }

    package static let functionsWithoutItems = Rule(
        "functions-without-items", .warning,
        es: "la sección «{0}» no tiene ninguna lista, y por eso ninguna función",
        en: "the section '{0}' has no list, and so no function"
    ) {
        Explanation(
            $0,
            es: """
                Las funciones se reconocen en las listas: de esta sección no sale ninguna, y \
                no aparecerán en la búsqueda ni en el índice de funciones. El texto se publica \
                como está.
                """,
            en: """
                Functions are recognized in lists: this section has none, and its functions will \
                be missing from the index. The text is published as it is.
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
                """))
    }
}
