extension Subject {
    /// The tags of a template.
    static let templateTags = Subject(
        es: "Las plantillas: sus etiquetas", en: "Templates: their tags",
        rules: [
            .unclosedTag, .unclosedSection, .strayClose, .mismatchedClose, .badDelimiters,
            .badTemplateName, .templateTooDeep, .templateTooLarge, .lostInParent,
        ])
}

/// What can be wrong with the tags of a template.
extension Rule {
    package static let unclosedTag = Rule(
        "unclosed-template-tag",
        es: "esta etiqueta no se cierra",
        en: "this tag is not closed"
    ) {
        Explanation(
            $0,
            es: """
                Sin las llaves que la cierran, la etiqueta se tragaría el resto de la \
                plantilla.
                """,
            en: """
                Without its closing braces, the tag would swallow the rest of the template.
                """,
            wrong: .file(
                "Templates/home.mustache",
                "<h1>{{page.title</h1>"),
            mended: .file(
                "Templates/home.mustache",
                "<h1>{{page.title}}</h1>"))
    }

    package static let unclosedSection = Rule(
        "unclosed-template-section",
        es: "«{0}» se abre aquí y no se cierra",
        en: "'{0}' is opened here and never closed"
    ) {
        Explanation(
            $0,
            es: """
                Una sección encierra lo que se repite o se muestra solo si hay un dato. Sin su \
                cierre no se sabe hasta dónde llega.
                """,
            en: """
                A section holds what is repeated, or is shown only if there is something to show. \
                Without its end, nobody knows how far it goes.
                """,
            wrong: .file(
                "Templates/home.mustache",
                """
                {{#agencies}}
                <p>{{title}}</p>
                """),
            mended: .file(
                "Templates/home.mustache",
                """
                {{#agencies}}
                <p>{{title}}</p>
                {{/agencies}}
                """))
    }

    package static let strayClose = Rule(
        "stray-template-close",
        es: "se cierra «{0}», que no estaba abierto",
        en: "'{0}' is closed but was not open"
    ) {
        Explanation(
            $0,
            es: """
                Este cierre no corresponde a ninguna apertura: falta la apertura, o sobra el \
                cierre.
                """,
            en: """
                This end belongs to no beginning: either the beginning is missing, or there is one \
                end too many.
                """,
            wrong: .file(
                "Templates/home.mustache",
                """
                <h1>{{page.title}}</h1>
                {{/agencies}}
                """),
            mended: .file(
                "Templates/home.mustache",
                "<h1>{{page.title}}</h1>"))
    }

    package static let mismatchedClose = Rule(
        "mismatched-template-close",
        es: "está abierto «{0}», pero se cierra «{1}»",
        en: "'{0}' is open, but '{1}' is closed"
    ) {
        Explanation(
            $0,
            es: """
                Las secciones se cierran en el orden contrario al de su apertura. Cruzadas, no \
                se sabe qué está dentro de cuál.
                """,
            en: """
                Sections are closed in the opposite order of their beginnings. If they cross, \
                nobody knows what is inside which.
                """,
            wrong: .file(
                "Templates/home.mustache",
                """
                {{#agencies}}
                <p>{{title}}</p>
                {{/agency}}
                """),
            mended: .file(
                "Templates/home.mustache",
                """
                {{#agencies}}
                <p>{{title}}</p>
                {{/agencies}}
                """))
    }

    package static let badDelimiters = Rule(
        "bad-template-delimiters",
        es: "los delimitadores son dos signos separados por un espacio",
        en: "delimiters are two symbols with a space between them"
    ) {
        Explanation(
            $0,
            es: """
                Los delimitadores nuevos son dos signos separados por un espacio, entre «{{=» \
                y «=}}». De otra forma las etiquetas que siguen no se reconocerían.
                """,
            en: """
                The new delimiters are two symbols with a space between them, between '{{=' and \
                '=}}'. Otherwise the tags that follow would not be recognized.
                """,
            wrong: .file(
                "Templates/home.mustache",
                """
                {{=<%=}}
                <h1>{{page.title}}</h1>
                """),
            mended: .file(
                "Templates/home.mustache",
                """
                {{=<% %>=}}
                <h1><%page.title%></h1>
                """))
    }

    package static let badTemplateName = Rule(
        "bad-template-name",
        es: "«{0}» no puede ser un nombre: es una palabra sin espacios, o varias unidas por puntos",
        en: "'{0}' cannot be a name: it is one word without spaces, or several joined by dots"
    ) {
        Explanation(
            $0,
            es: """
                Un nombre es una palabra, o varias unidas por puntos que van de lo general a \
                lo particular.
                """,
            en: """
                A name is one word, or several joined by dots that go from the general to the \
                particular.
                """,
            wrong: .file(
                "Templates/home.mustache",
                "<h1>{{page title}}</h1>"),
            mended: .file(
                "Templates/home.mustache",
                "<h1>{{page.title}}</h1>"))
    }

    package static let templateTooDeep = Rule(
        "template-too-deep",
        es: "hay más de {0} niveles de secciones o plantillas unas dentro de otras",
        en: "there are more than {0} levels of sections or templates inside each other"
    ) {
        Explanation(
            $0,
            es: """
                Tantos niveles no los necesita ninguna página; suele ser una plantilla \
                generada por un programa que no termina.
                """,
            en: """
                No page needs so many levels; it is usually a template made by a program that \
                does not end.
                """,
            wrong: .situation(
                es: """
                    Una plantilla abre la misma sección dentro de sí misma cien veces.
                    """,
                en: """
                    A template opens the same section inside itself a hundred times.
                    """),
            mended: .situation(
                es: """
                    Escriba la parte que se repite una vez, en un parcial, o use una sección \
                    sobre una lista.
                    """,
                en: """
                    Write the repeated part once, in a partial, or use a section over a list.
                    """))
    }

    package static let templateTooLarge = Rule(
        "template-too-large",
        es: "con todo lo que incluye, la plantilla «{0}» es demasiado grande",
        en: "with all that it includes, the template '{0}' is too large"
    ) {
        Explanation(
            $0,
            es: """
                Las plantillas que incluye se multiplican: con unas pocas que se incluyen dos \
                veces unas a otras, la página crece sin medida.
                """,
            en: """
                The templates that it includes multiply: with a few that include each other \
                twice, the page grows beyond measure.
                """,
            wrong: .situation(
                es: """
                    Veinte parciales, y cada uno incluye dos veces al siguiente.
                    """,
                en: "Twenty partials, and each includes the next one twice."),
            mended: .situation(
                es: """
                    Incluya cada parcial una vez, dentro de una sección sobre la lista de lo \
                    que se repite.
                    """,
                en: """
                    Include each partial once, inside a section over the list of what is repeated.
                    """))
    }

    package static let lostInParent = Rule(
        "lost-in-parent",
        es: "«{0}» no se mostraría: dentro de una plantilla madre solo cuentan los bloques",
        en: "'{0}' would not be shown: inside a parent only blocks count"
    ) {
        Explanation(
            $0,
            es: """
                Una plantilla que usa otra como madre solo llena sus bloques; lo que está \
                fuera de ellos no aparecería en la página.
                """,
            en: """
                A template that uses another one as its parent only fills its blocks; anything \
                outside them would not appear on the page.
                """,
            wrong: .file(
                "Templates/home.mustache",
                """
                {{<layout}}
                <h1>{{page.title}}</h1>
                {{/layout}}
                """),
            mended: .file(
                "Templates/home.mustache",
                """
                {{<layout}}
                {{$content}}
                <h1>{{page.title}}</h1>
                {{/content}}
                {{/layout}}
                """))
    }
}

extension Hint {
    /// For a tag of a template that is not closed; `end` is its delimiter.
    package static func closeTag(_ end: String) -> Hint {
        Hint([end], es: "termínela con {0}", en: "end it with {0}")
    }

    package static let moveIntoBlock = Hint(
        es: "póngalo dentro de un bloque, entre {{$nombre}} y {{/nombre}}",
        en: "put it inside a block, between {{$name}} and {{/name}}")
}
