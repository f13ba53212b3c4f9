extension Subject {
    /// Where a template puts a value.
    static let templatePlaces = Subject(
        es: "Las plantillas: el lugar de cada dato", en: "Templates: where values are",
        rules: [
            .templatePlace, .textAsAddress, .placeChanged, .pageEndsOpen,
        ])
}

/// What can be wrong with where a template puts a value.
extension Rule {
    package static let templatePlace = Rule(
        "template-place",
        es: "«{0}» no puede estar {1}",
        en: "'{0}' cannot be {2}"
    ) {
        Explanation(
            $0,
            es: """
                Cada lugar de una página tiene sus propios signos peligrosos. En este no hay \
                forma de escribir un dato sin riesgo: póngalo como texto o en un atributo \
                entre comillas.
                """,
            en: """
                Each place in a page has its own dangerous characters. In this one there is no \
                safe way to write a value: put it in text or in a quoted attribute.
                """,
            wrong: .file(
                "Templates/home.mustache",
                "<p {{page.title}}>Inicio</p>"),
            mended: .file(
                "Templates/home.mustache",
                "<p title=\"{{page.title}}\">Inicio</p>"))
    }

    package static let textAsAddress = Rule(
        "text-as-address",
        es: "«{0}» no puede comenzar una dirección: es {1}",
        en: "'{0}' cannot begin an address: it is {2}"
    ) {
        Explanation(
            $0,
            es: """
                Un texto al comienzo de una dirección podría ser «javascript:…». Escriba antes \
                un comienzo fijo, o use un dato que ya es una dirección.
                """,
            en: """
                A text at the beginning of an address could be 'javascript:…'. Write a fixed \
                beginning first, or use a value that is already an address.
                """,
            wrong: .file(
                "Templates/home.mustache",
                "<a href=\"{{page.title}}\">Inicio</a>"),
            mended: .file(
                "Templates/home.mustache",
                "<a href=\"#{{page.title}}\">Inicio</a>"))
    }

    package static let placeChanged = Rule(
        "template-place-changed",
        es: "«{0}» comienza {1} y termina {3}: debe terminar donde comenzó",
        en: "'{0}' begins {2} and ends {4}: it must end where it began"
    ) {
        Explanation(
            $0,
            es: """
                Una sección puede mostrarse o no: si abre un atributo y no lo cierra, la \
                página quedaría rota en uno de los dos casos.
                """,
            en: """
                A section may be shown or not: if it opens an attribute and does not close it, \
                the page would be broken in one of the two cases.
                """,
            wrong: .file(
                "Templates/home.mustache",
                """
                {{#has_changes}}<p title="{{/has_changes}}Inicio">Inicio</p>
                """),
            mended: .file(
                "Templates/home.mustache",
                """
                {{#has_changes}}<p title="Inicio">Inicio</p>{{/has_changes}}
                """))
    }

    package static let pageEndsOpen = Rule(
        "template-ends-open",
        es: "la plantilla «{0}» termina {1}",
        en: "the template '{0}' ends {2}"
    ) {
        Explanation(
            $0,
            es: """
                La plantilla termina dentro de una etiqueta, un atributo o un elemento que no \
                se cerró, y el navegador se tragaría el resto de la página.
                """,
            en: """
                The template ends inside a tag, an attribute or an element that was not closed, \
                and a browser would swallow the rest of the page.
                """,
            wrong: .file(
                "Templates/home.mustache",
                "<title>{{page.title}}"),
            mended: .file(
                "Templates/home.mustache",
                "<title>{{page.title}}</title>"))
    }
}

extension Hint {
    package static let beginAddress = Hint(
        es: "escriba antes un comienzo fijo, como «mailto:», «?q=» o «#», o use una dirección",
        en: "write a fixed beginning first, such as 'mailto:', '?q=' or '#', or use an address")
}
