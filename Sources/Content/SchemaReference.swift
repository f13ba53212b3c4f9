package import Diagnostics

/// The page of the documentation that lists every key, made from the schema.
package struct SchemaReference: Sendable {
    private let language: Language

    /// Makes the page in a language.
    package init(language: Language) { self.language = language }

    /// The page as Markdown, line end included.
    package var markdown: String {
        var text = "# \(words(es: "Referencia de las claves", en: "Reference of the keys"))\n\n"
        text += words(
            es: "Cada clave que un archivo puede llevar, qué se escribe en ella y un ejemplo.",
            en: "Every key that a file may have, what is written there, and an example.")
        text += "\n\n## \(words(es: "Cómo se lee", en: "How to read it"))\n\n" + introduction + "\n"
        for type in DocumentType.described where !type.isData {
            text += section(type, isPage: true)
        }
        text += section(.norm, isPage: false)
        text += "\n## \(words(es: "Cualquier página", en: "Every page"))\n\n"
        text += words(
            es: "Lo que pueden llevar una entidad, una función y la página de inicio.\n\n",
            en: "What an agency, a function and the home page may have.\n\n")
        text += table([Schema.type] + Schema.common)
        for type in DocumentType.described where type.isData {
            text += section(type, isPage: false)
        }
        return text
    }

    /// The heading and the table of a type; what every page may have is in its own table.
    private func section(_ type: DocumentType, isPage: Bool) -> String {
        var text = "\n## \(title(of: type))\n\n"
        if isPage {
            text += words(
                es: "Además, lo que puede llevar [cualquier página](#Cualquier-página).\n\n",
                en: "And what [every page](#Every-page) may have.\n\n")
        }
        if type == .tombstones {
            text += words(
                es: "Una lista: cada entrada, con un guion, es una página que se retiró.\n\n",
                en: "A list: each entry, with a hyphen, is a page that was withdrawn.\n\n")
        }
        if type == .themes {
            text += words(
                es: "Una lista: cada entrada, con un guion, es un tema.\n\n",
                en: "A list: each entry, with a hyphen, is a theme.\n\n")
        }
        if type == .norms {
            text += words(
                es: "Una lista: cada entrada, con un guion, es una norma.\n\n",
                en: "A list: each entry, with a hyphen, is a norm.\n\n")
        }
        let common = Set(Schema.common.map(\.key)).union([.type])
        return text
            + table(Schema.schema(of: type).fields.filter { !isPage || !common.contains($0.key) })
    }

    private var introduction: String {
        words(
            es: """
                Cada clave tiene un nombre en español y uno en inglés: se escribe uno de los dos, y no importan las
                tildes, las mayúsculas, ni la diferencia entre espacio, guion y raya baja. **Sí** quiere decir que es obligatoria. Lo que
                sigue a un punto va con sangría debajo de la clave que está antes: `contacto.correo` es

                ```yaml
                contacto:
                  correo: contactenos@entidad.gov.co
                ```

                En una lista, cada entrada lleva un guion; si es una sola y no es un grupo, puede ir sin él.
                """,
            en: """
                Each key has an English and a Spanish name: one of the two is written, and accents, case, and the
                difference between a space, a hyphen and a low line make no difference. **Yes** means that it is required. What stands
                below a dot goes indented below the key before it: `contact.email` is

                ```yaml
                contact:
                  email: contactenos@entidad.gov.co
                ```

                In a list, each entry has a hyphen; a single one that is no group may do without.
                """)
    }

    private func title(of type: DocumentType) -> String {
        let place = type.place.text(in: language)
        let title = type.title.text(in: language)
        return type.isData ? title : title + " (\(place))"
    }

    private func table(_ fields: [Field]) -> String {
        let head =
            words(
                es:
                    "| Clave | En inglés | Qué se escribe | Obligatoria | Si no se dice | Qué significa | Ejemplo |",
                en:
                    "| Key | In Spanish | What is written | Required | Unless given | What it means | Example |"
            )
        return head + "\n|---|---|---|---|---|---|---|\n" + rows(fields, ("", "")).joined()
    }

    private func rows(_ fields: [Field], _ prefix: (own: String, other: String)) -> [String] {
        fields.flatMap { field -> [String] in
            let isSpanish = language == .spanish
            let names = (
                own: prefix.own + (isSpanish ? field.spanish : field.english),
                other: prefix.other + (isSpanish ? field.english : field.spanish)
            )
            let cells = [
                "`\(names.own)`", "`\(names.other)`", field.kind.words.text(in: language),
                field.isRequired ? words(es: "**Sí**", en: "**Yes**") : "",
                field.defaultValue.map { "`\($0)`" } ?? "", field.meaning.text(in: language),
                field.example.map { "`\($0)`" } ?? "",
            ]
            let row = "| " + cells.joined(separator: " | ") + " |\n"
            var kind = field.kind
            if case .list(let element) = kind { kind = element }
            guard case .group(let schema) = kind else { return [row] }
            return [row] + rows(schema.fields, (names.own + ".", names.other + "."))
        }
    }

    private func words(es: String, en: String) -> String {
        language == .spanish ? es : en
    }
}

extension Kind {
    /// What is written where a value of the kind is asked for.
    var words: Wording {
        switch self {
        case .text: Wording(es: "palabras", en: "words")
        case .day: Wording(es: "un día: AAAA-MM-DD", en: "a day: YYYY-MM-DD")
        case .dayOrUnknown:
            Wording(
                es: "un día: AAAA-MM-DD, o `desconocido`", en: "a day: YYYY-MM-DD, or `unknown`")
        case .number: Wording(es: "un número entero", en: "a whole number")
        case .email: Wording(es: "un correo electrónico", en: "an e-mail address")
        case .url: Wording(es: "una dirección `https://…`", en: "an address `https://…`")
        case .file: Wording(es: "el nombre de un archivo", en: "the name of a file")
        case .folder: Wording(es: "una carpeta", en: "a folder")
        case .language: Wording(es: "el código de un idioma", en: "the code of a language")
        case .utcOffset: Wording(es: "una diferencia horaria", en: "an offset from UTC")
        case .telephone: Wording(es: "uno o varios teléfonos", en: "one telephone or several")
        case .nit: Wording(es: "un NIT", en: "a NIT")
        case .address:
            Wording(es: "una dirección del portal: `/…`", en: "an address of the portal: `/…`")
        case .addressOrURL:
            Wording(
                es: "una dirección del portal, `/…`, o una `https://…`",
                en: "an address of the portal, `/…`, or one `https://…`")
        case .target:
            Wording(
                es: "una página o un archivo del portal, `/…`, o una dirección `https://…`",
                en: "a page or file of the portal, `/…`, or an address `https://…`")
        case .colour:
            Wording(
                es: "un color: `\"#0b3d91\"` entre comillas, o `0b3d91`",
                en: "a colour: `\"#0b3d91\"` between quotes, or `0b3d91`")
        case .period:
            Wording(
                es: "cada cuánto: `30 días`, `6 meses`, `trimestral`, `anual` …",
                en: "how often: `30 days`, `6 months`, `quarterly`, `yearly` …")
        case .choice(let choices):
            Wording(
                es: "una de estas palabras: "
                    + choices.map { "`\($0.spanish)`" }.joined(separator: ", "),
                en: "one of these words: "
                    + choices.map { "`\($0.english)`" }.joined(separator: ", "))
        case .list(.telephone):
            Wording(
                es: "uno o varios teléfonos, o una lista", en: "one telephone or several, or a list"
            )
        case .list(.group): Wording(es: "una lista de grupos", en: "a list of groups")
        case .list(let element):
            Wording(
                es: "una lista: " + element.words.text(in: .spanish),
                en: "a list: " + element.words.text(in: .english))
        case .severities:
            Wording(
                es: "un grupo: el código de cada mensaje y `error`, `aviso` o `nota`",
                en: "a group: the code of each message and `error`, `warning` or `note`")
        case .group: Wording(es: "un grupo", en: "a group")
        }
    }
}
