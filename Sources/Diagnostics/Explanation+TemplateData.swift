extension Subject {
    /// The names in a template.
    static let templateNames = Subject(
        es: "Las plantillas: sus nombres", en: "Templates: their names",
        [
            Explanation(
                .unknownTemplateName,
                es: """
                    Un nombre que no existe dejaría un hueco en todas las páginas de su clase. \
                    «vitrina template check» dice cuáles hay en cada plantilla.
                    """,
                en: """
                    A name that does not exist would leave a gap on every page of its kind. \
                    'vitrina template check' says which there are in each template.
                    """,
                wrong: .file(
                    "Templates/home.mustache",
                    "<h1>{{page.titel}}</h1>"),
                mended: .file(
                    "Templates/home.mustache",
                    "<h1>{{page.title}}</h1>")),
            Explanation(
                .notASection,
                es: """
                    Una sección muestra algo solo si hay un dato, o lo repite para cada uno. De lo \
                    que siempre está, la sección sobra y su contraria nunca se vería.
                    """,
                en: """
                    A section shows something only if there is something to show, or repeats it \
                    for each. Of what is always there, the section is of no use, and its opposite \
                    would never show.
                    """,
                wrong: .file(
                    "Templates/home.mustache",
                    "{{^portal}}<p>Sin título</p>{{/portal}}"),
                mended: .file(
                    "Templates/home.mustache",
                    "<p>{{portal.title}}</p>")),
            Explanation(
                .notAVariable,
                es: """
                    Una lista o un grupo no son un texto. Se recorren con una sección, y dentro de \
                    ella se escriben sus partes.
                    """,
                en: """
                    A list or a group is no text. A section goes through them, and their parts are \
                    written inside of it.
                    """,
                wrong: .file(
                    "Templates/home.mustache",
                    "<p>{{agencies}}</p>"),
                mended: .file(
                    "Templates/home.mustache",
                    """
                    {{#agencies}}
                    <p>{{title}}</p>
                    {{/agencies}}
                    """)),
            Explanation(
                .rawNeedsHTML,
                es: """
                    Con tres llaves el texto se publica tal cual: un título con «<» estropearía la \
                    página, y uno malicioso llevaría un programa. Solo lo que ya es HTML va así.
                    """,
                en: """
                    With three braces, text is published as it is: a title with '<' would spoil \
                    the page, and a malicious one would bring a program along. Only what is HTML \
                    already goes so.
                    """,
                wrong: .file(
                    "Templates/home.mustache",
                    "<h1>{{{page.title}}}</h1>"),
                mended: .file(
                    "Templates/home.mustache",
                    "<h1>{{page.title}}</h1>")),
            Explanation(
                .escapedHTML,
                es: """
                    Este dato ya es HTML. Con dos llaves, el lector vería las etiquetas en lugar \
                    del texto con su forma.
                    """,
                en: """
                    This is HTML already. With two braces, the reader would see the tags in place \
                    of the text in its form.
                    """,
                wrong: .file(
                    "Templates/home.mustache",
                    "<main>{{text}}</main>"),
                mended: .file(
                    "Templates/home.mustache",
                    "<main>{{{text}}}</main>")),
            Explanation(
                .missingTemplate,
                es: """
                    Lo que se incluye debe existir en Templates/partials o entre las plantillas de \
                    Vitrina; si no, faltaría una parte de la página.
                    """,
                en: """
                    What is included has to exist in Templates/partials or among the templates of \
                    Vitrina; otherwise a part of the page would be missing.
                    """,
                wrong: .file(
                    "Templates/home.mustache",
                    """
                    {{#agencies}}
                    {{> agency-itme}}
                    {{/agencies}}
                    """),
                mended: .file(
                    "Templates/home.mustache",
                    """
                    {{#agencies}}
                    {{> agency-item}}
                    {{/agencies}}
                    """)),
            Explanation(
                .unknownTemplateBlock,
                es: """
                    La plantilla madre no tiene un bloque de ese nombre, y lo que usted escribió \
                    en él no aparecería.
                    """,
                en: """
                    The parent has no block of that name, and what you wrote in it would not \
                    appear.
                    """,
                wrong: .file(
                    "Templates/home.mustache",
                    """
                    {{<layout}}
                    {{$contnet}}<h1>{{page.title}}</h1>{{/contnet}}
                    {{/layout}}
                    """),
                mended: .file(
                    "Templates/home.mustache",
                    """
                    {{<layout}}
                    {{$content}}<h1>{{page.title}}</h1>{{/content}}
                    {{/layout}}
                    """)),
            Explanation(
                .endlessTemplate,
                es: """
                    Una plantilla que se incluye a sí misma no termina nunca. Puede hacerlo solo \
                    dentro de una sección sobre datos que se agotan, como las dependencias de una \
                    entidad.
                    """,
                en: """
                    A template that includes itself never ends. It may do so only inside of a \
                    section over data that run out, such as the parts of an agency.
                    """,
                wrong: .file(
                    "Templates/partials/breadcrumb.mustache",
                    """
                    <p>{{portal.title}}</p>
                    {{> breadcrumb}}
                    """),
                mended: .file(
                    "Templates/partials/breadcrumb.mustache",
                    "<p>{{portal.title}}</p>")),
        ])
}

extension Subject {
    /// Where a value stands in a template.
    static let templatePlaces = Subject(
        es: "Las plantillas: el lugar de cada dato", en: "Templates: where values stand",
        [
            Explanation(
                .templatePlace,
                es: """
                    Cada lugar de una página tiene sus propios signos peligrosos. En este no hay \
                    forma de escribir un dato sin riesgo: póngalo como texto o en un atributo \
                    entre comillas.
                    """,
                en: """
                    Each place of a page has dangerous signs of its own. In this one there is no \
                    way to write a value without risk: put it as text or into an attribute between \
                    quotes.
                    """,
                wrong: .file(
                    "Templates/home.mustache",
                    "<p {{page.title}}>Inicio</p>"),
                mended: .file(
                    "Templates/home.mustache",
                    "<p title=\"{{page.title}}\">Inicio</p>")),
            Explanation(
                .textAsAddress,
                es: """
                    Un texto al comienzo de una dirección podría ser «javascript:…». Escriba antes \
                    un comienzo fijo, o use un dato que ya es una dirección.
                    """,
                en: """
                    A text at the beginning of an address could be 'javascript:…'. Write a fixed \
                    beginning first, or use a value that is an address already.
                    """,
                wrong: .file(
                    "Templates/home.mustache",
                    "<a href=\"{{page.title}}\">Inicio</a>"),
                mended: .file(
                    "Templates/home.mustache",
                    "<a href=\"#{{page.title}}\">Inicio</a>")),
            Explanation(
                .placeChanged,
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
                    """)),
            Explanation(
                .pageEndsOpen,
                es: """
                    La plantilla termina dentro de una etiqueta, un atributo o un elemento que no \
                    se cerró, y el navegador se tragaría el resto de la página.
                    """,
                en: """
                    The template ends inside of a tag, an attribute or an element that was not \
                    closed, and a browser would swallow the rest of the page.
                    """,
                wrong: .file(
                    "Templates/home.mustache",
                    "<title>{{page.title}}"),
                mended: .file(
                    "Templates/home.mustache",
                    "<title>{{page.title}}</title>")),
        ])
}
