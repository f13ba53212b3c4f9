extension Subject {
    /// The tags of a template.
    static let templateTags = Subject(
        es: "Las plantillas: sus etiquetas", en: "Templates: their tags",
        [
            Explanation(
                .unclosedTag,
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
                    "<h1>{{page.title}}</h1>")),
            Explanation(
                .unclosedSection,
                es: """
                    Una sección encierra lo que se repite o se muestra solo si hay un dato. Sin su \
                    cierre no se sabe hasta dónde llega.
                    """,
                en: """
                    A section holds what is repeated or shown only if there is something to show. \
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
                    """)),
            Explanation(
                .strayClose,
                es: """
                    Este cierre no corresponde a ninguna apertura: falta la apertura, o sobra el \
                    cierre.
                    """,
                en: """
                    This end belongs to no beginning: either the beginning is missing, or the end \
                    is one too many.
                    """,
                wrong: .file(
                    "Templates/home.mustache",
                    """
                    <h1>{{page.title}}</h1>
                    {{/agencies}}
                    """),
                mended: .file(
                    "Templates/home.mustache",
                    "<h1>{{page.title}}</h1>")),
            Explanation(
                .mismatchedClose,
                es: """
                    Las secciones se cierran en el orden contrario al de su apertura. Cruzadas, no \
                    se sabe qué está dentro de cuál.
                    """,
                en: """
                    Sections are closed in the opposite order of their beginnings. Crossed, nobody \
                    knows what stands in which.
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
                    """)),
            Explanation(
                .badDelimiters,
                es: """
                    Los delimitadores nuevos son dos signos separados por un espacio, entre «{{=» \
                    y «=}}». De otra forma las etiquetas que siguen no se reconocerían.
                    """,
                en: """
                    The new delimiters are two signs with a space between them, between '{{=' and \
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
                    """)),
            Explanation(
                .badTemplateName,
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
                    "<h1>{{page.title}}</h1>")),
            Explanation(
                .templateTooDeep,
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
                        A template opens the same section inside of itself a hundred times.
                        """),
                mended: .situation(
                    es: """
                        Escriba la parte que se repite una vez, en un parcial, o use una sección \
                        sobre una lista.
                        """,
                    en: """
                        Write the part that is repeated once, in a partial, or use a section over \
                        a list.
                        """)),
            Explanation(
                .templateTooLarge,
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
                        Include each partial once, inside of a section over the list of what is \
                        repeated.
                        """)),
            Explanation(
                .lostInParent,
                es: """
                    Una plantilla que usa otra como madre solo llena sus bloques; lo que está \
                    fuera de ellos no aparecería en la página.
                    """,
                en: """
                    A template that uses another as its parent only fills its blocks; what stands \
                    outside of them would not appear on the page.
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
                    """)),
        ])
}
