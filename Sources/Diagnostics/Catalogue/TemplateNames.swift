extension Subject {
    /// The names in a template.
    static let templateNames = Subject(
        es: "Las plantillas: sus nombres", en: "Templates: their names",
        rules: [
            .unknownTemplateName, .notASection, .notAVariable, .rawNeedsHTML, .escapedHTML,
            .missingTemplate, .unknownTemplateBlock, .endlessTemplate,
        ])
}

/// What can be wrong with the names in a template.
extension Rule {
    package static let unknownTemplateName = Rule(
        "unknown-template-name",
        es: "aquí no hay ningún dato que se llame «{0}»",
        en: "there is no data called '{0}' here"
    ) {
        Explanation(
            $0,
            es: """
                Un nombre que no existe dejaría un hueco en todas las páginas de su clase. \
                «vitrina template check» dice cuáles hay en cada plantilla.
                """,
            en: """
                A name that does not exist would leave a gap on every page of its kind. 'vitrina \
                template check' lists the names in each template.
                """,
            wrong: .file(
                "Templates/home.mustache",
                "<h1>{{page.titel}}</h1>"),
            mended: .file(
                "Templates/home.mustache",
                "<h1>{{page.title}}</h1>"))
    }

    package static let notASection = Rule(
        "not-a-template-section",
        es: "«{0}» es {1} y siempre está: no puede ser una sección",
        en: "'{0}' is {2} and is always there: it cannot be a section"
    ) {
        Explanation(
            $0,
            es: """
                Una sección muestra algo solo si hay un dato, o lo repite para cada uno. De lo \
                que siempre está, la sección sobra y su contraria nunca se vería.
                """,
            en: """
                A section shows something only if there is something to show, or repeats it for \
                each item. For a value that is always there, the section is of no use, and its \
                opposite would never show.
                """,
            wrong: .file(
                "Templates/home.mustache",
                "{{^portal}}<p>Sin título</p>{{/portal}}"),
            mended: .file(
                "Templates/home.mustache",
                "<p>{{portal.title}}</p>"))
    }

    package static let notAVariable = Rule(
        "not-a-template-variable",
        es: "«{0}» es {1}: no se puede escribir como texto",
        en: "'{0}' is {2}: it cannot be written as text"
    ) {
        Explanation(
            $0,
            es: """
                Una lista o un grupo no son un texto. Se recorren con una sección, y dentro de \
                ella se escriben sus partes.
                """,
            en: """
                A list or a group is not text. A section goes through it, and its parts are \
                written inside.
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
                """))
    }

    package static let rawNeedsHTML = Rule(
        "raw-template-value",
        es: "«{0}» es {1}, no HTML: con tres llaves se publicaría sin protección",
        en: "'{0}' is {2}, not HTML: with three braces it would be published unprotected"
    ) {
        Explanation(
            $0,
            es: """
                Con tres llaves el texto se publica tal cual: un título con «<» estropearía la \
                página, y uno malicioso llevaría un programa. Solo lo que ya es HTML va así.
                """,
            en: """
                With three braces, text is published as it is: a title with '<' would spoil the \
                page, and a malicious one would bring a program along. Only values that are \
                already HTML are written that way.
                """,
            wrong: .file(
                "Templates/home.mustache",
                "<h1>{{{page.title}}}</h1>"),
            mended: .file(
                "Templates/home.mustache",
                "<h1>{{page.title}}</h1>"))
    }

    package static let escapedHTML = Rule(
        "escaped-template-html",
        es: "«{0}» ya es HTML: con dos llaves se verían sus etiquetas",
        en: "'{0}' is already HTML: with two braces its tags would show"
    ) {
        Explanation(
            $0,
            es: """
                Este dato ya es HTML. Con dos llaves, el lector vería las etiquetas en lugar \
                del texto con su forma.
                """,
            en: """
                This is already HTML. With two braces, readers would see its tags instead of \
                formatted text.
                """,
            wrong: .file(
                "Templates/home.mustache",
                "<main>{{text}}</main>"),
            mended: .file(
                "Templates/home.mustache",
                "<main>{{{text}}}</main>"))
    }

    package static let missingTemplate = Rule(
        "missing-template",
        es: "no existe la plantilla «{0}»",
        en: "there is no template '{0}'"
    ) {
        Explanation(
            $0,
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
                """))
    }

    package static let unknownTemplateBlock = Rule(
        "unknown-template-block",
        es: "la plantilla «{1}» no tiene ningún bloque «{0}»",
        en: "the template '{1}' has no block '{0}'"
    ) {
        Explanation(
            $0,
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
                """))
    }

    package static let endlessTemplate = Rule(
        "endless-template",
        es: "la plantilla «{0}» se incluye a sí misma sin fin",
        en: "the template '{0}' includes itself without end"
    ) {
        Explanation(
            $0,
            es: """
                Una plantilla que se incluye a sí misma no termina nunca. Puede hacerlo solo \
                dentro de una sección sobre datos que se agotan, como las dependencias de una \
                entidad.
                """,
            en: """
                A template that includes itself never ends. It may do so only inside a section \
                over data that run out, such as the parts of an agency.
                """,
            wrong: .file(
                "Templates/partials/breadcrumb.mustache",
                """
                <p>{{portal.title}}</p>
                {{> breadcrumb}}
                """),
            mended: .file(
                "Templates/partials/breadcrumb.mustache",
                "<p>{{portal.title}}</p>"))
    }
}

extension Hint {
    /// For a list or a group that is written as text; `name` is its name in the template.
    package static func openSection(_ name: String) -> Hint {
        Hint(
            [name], es: "use una sección: {{#{0}}} … {{/{0}}}",
            en: "use a section: {{#{0}}} … {{/{0}}}")
    }

    package static let recurseThroughData = Hint(
        es:
            "inclúyala solo dentro de una sección sobre datos que se agoten, como una lista de hijos",
        en: "include it only inside a section over data that runs out, such as a list of children")
}
