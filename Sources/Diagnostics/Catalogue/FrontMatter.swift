extension Subject {
    /// The encoding of a file, and where its data begin and end.
    static let frontMatter = Subject(
        es: "La codificación y el comienzo del archivo",
        en: "The encoding and the beginning of the file",
        rules: [
            .notUTF8, .utf16, .nullByte, .noFrontMatter, .unclosedFrontMatter, .frontMatterTooLarge,
            .noData, .noType,
        ])
}

/// What can be wrong with the encoding of a file and with the lines around its front matter.
extension Rule {
    package static let notUTF8 = Rule(
        "not-utf8",
        es: "el archivo no está en UTF-8: aquí hay un byte {0}",
        en: "the file is not UTF-8: there is a byte {0} here"
    ) {
        Explanation(
            $0,
            es: """
                Un archivo en otra codificación se vería con signos extraños en lugar de \
                tildes y eñes. No se adivina: una conversión equivocada publicaría letras \
                equivocadas.
                """,
            en: """
                A file in another encoding would show strange characters in place of accented \
                letters. The encoding is not guessed: a wrong conversion would publish wrong \
                letters.
                """,
            wrong: .situation(
                es: """
                    El archivo se guardó en Windows-1252, como hacen editores antiguos.
                    """,
                en: "The file was saved as Windows-1252, as old editors do."),
            mended: .situation(
                es: """
                    Ábralo en su editor, elija «Guardar como» y allí la codificación UTF-8.
                    """,
                en: """
                    Open it in your editor, choose «Save as» and there the encoding UTF-8.
                    """))
    }

    package static let utf16 = Rule(
        "utf-16",
        es: "el archivo está en UTF-16, no en UTF-8",
        en: "the file is UTF-16, not UTF-8"
    ) {
        Explanation(
            $0,
            es: """
                El Bloc de notas llama «Unicode» a UTF-16. El portal se escribe en UTF-8, que \
                todos los programas leen igual.
                """,
            en: """
                Windows' Notepad calls UTF-16 'Unicode'. The portal is written in UTF-8, which all \
                programs read alike.
                """,
            wrong: .situation(
                es: """
                    El archivo se guardó en el Bloc de notas con la codificación «Unicode».
                    """,
                en: "The file was saved in Notepad with the encoding 'Unicode'."),
            mended: .situation(
                es: """
                    Ábralo en su editor, elija «Guardar como» y allí la codificación UTF-8.
                    """,
                en: """
                    Open it in your editor, choose «Save as» and there the encoding UTF-8.
                    """))
    }

    package static let nullByte = Rule(
        "null-byte",
        es: "el archivo contiene un byte nulo; ¿es de verdad un texto?",
        en: "the file contains a null byte; is it really text?"
    ) {
        Explanation(
            $0,
            es: """
                Un texto no tiene bytes nulos: o el archivo es de otra clase y lleva un nombre \
                que no es el suyo, o se dañó al copiarlo.
                """,
            en: """
                A text has no null bytes: either the file is of another kind and has the wrong \
                name, or it was damaged when it was copied.
                """,
            wrong: .situation(
                es: "Un documento de Word se guardó con el nombre «index.md».",
                en: "A Word document was saved under the name 'index.md'."),
            mended: .situation(
                es: """
                    Guarde el texto como Markdown, o cópielo otra vez desde el original.
                    """,
                en: """
                    Save the text as Markdown, or copy it again from the original.
                    """))
    }

    package static let noFrontMatter = Rule(
        "no-front-matter",
        es: "el archivo debe comenzar con sus datos entre dos líneas «---»",
        en: "the file must begin with its data between two '---' lines"
    ) {
        Explanation(
            $0,
            es: """
                Sin datos, el portal no sabe cómo se llama la página, qué es ni de cuándo es. \
                Van al comienzo del archivo, desde su primera línea.
                """,
            en: """
                Without data, the portal does not know what the page is called, what it is and how \
                old it is. The data are at the beginning of the file, from its first line on.
                """,
            wrong: .page(
                """
                título: Secretaría de Hacienda
                clase: secretaría
                publicado: 2025-03-15

                Administra las finanzas del municipio.
                """),
            mended: .page(
                """
                ---
                título: Secretaría de Hacienda
                clase: secretaría
                publicado: 2025-03-15
                ---

                Administra las finanzas del municipio.
                """))
    }

    package static let unclosedFrontMatter = Rule(
        "unclosed-front-matter",
        es: "falta la línea «---» que cierra los datos de la página",
        en: "the '---' line that closes the page's data is missing"
    ) {
        Explanation(
            $0,
            es: """
                Sin la línea que cierra los datos no se sabe dónde comienza el texto, y se \
                leería todo como datos.
                """,
            en: """
                Without the line that closes the data, nobody knows where the text begins, and all \
                of it would be read as data.
                """,
            wrong: .page(
                """
                ---
                título: Secretaría de Hacienda
                clase: secretaría
                publicado: 2025-03-15

                Administra las finanzas del municipio.
                """),
            mended: .page(
                """
                ---
                título: Secretaría de Hacienda
                clase: secretaría
                publicado: 2025-03-15
                ---

                Administra las finanzas del municipio.
                """))
    }

    package static let frontMatterTooLarge = Rule(
        "front-matter-too-large",
        es: "los datos de la página pasan de {0} bytes",
        en: "the page's data are over {0} bytes"
    ) {
        Explanation(
            $0,
            es: """
                Los datos son unas pocas líneas sobre la página. Más de 64 KiB son casi \
                siempre un texto o una tabla que quedó antes de la línea que los cierra.
                """,
            en: """
                Data are a few lines about the page. More than 64 KiB are nearly always a text or \
                a table that ended up before the line that closes the data.
                """,
            wrong: .situation(
                es: "Todo el texto de la página está en «resumen».",
                en: "All of the page's text is in 'summary'."),
            mended: .situation(
                es: """
                    Deje en los datos lo breve y lleve el texto debajo de la segunda línea \
                    «---»; una tabla va como anexo CSV.
                    """,
                en: """
                    Leave what is short in the data and move the text below the second line \
                    '---'; a table goes into a CSV attachment.
                    """))
    }

    package static let noData = Rule(
        "no-data",
        es: "no hay datos; cada línea es «clave: valor»",
        en: "there are no data; every line is 'key: value'"
    ) {
        Explanation(
            $0,
            es: """
                Las dos líneas «---» están, pero entre ellas no hay datos, y sin ellos la \
                página no tiene título ni fecha.
                """,
            en: """
                The two lines '---' are there, but between them there are no data, and without \
                them the page has no title and no date.
                """,
            wrong: .page(
                """
                ---
                ---

                Administra las finanzas del municipio.
                """),
            mended: .page(
                """
                ---
                título: Secretaría de Hacienda
                clase: secretaría
                publicado: 2025-03-15
                ---

                Administra las finanzas del municipio.
                """))
    }

    package static let noType = Rule(
        "no-type",
        es: "el archivo no dice qué es: le falta un título, que haría de él una página",
        en: "the file does not say what it is: there is no title, which would make it a page"
    ) {
        Explanation(
            $0,
            es: """
                La carpeta de un archivo dice qué es: un «index.md» es una entidad, y lo que \
                está en «funciones» es una función. De un archivo en otro lugar debe decirlo \
                él mismo, para que nada se publique como lo que no es.
                """,
            en: """
                A file's folder says what it is: an 'index.md' is an agency, and what is in \
                'funciones' is a function. A file elsewhere has to say what it is, so that nothing \
                is published as something else.
                """,
            wrong: .file(
                "Content/hacienda/recaudo.md",
                """
                ---
                título: Recaudo de los impuestos
                ---

                Recauda los impuestos del municipio.
                """),
            mended: .file(
                "Content/hacienda/recaudo.md",
                """
                ---
                tipo: función
                número: 5
                título: Recaudo de los impuestos
                ---

                Recauda los impuestos del municipio.
                """))
    }
}

extension Hint {
    package static let saveAsUTF8 = Hint(
        es: "en «Guardar como» elija la codificación UTF-8",
        en: "in «Save as» choose the encoding UTF-8")

    /// For bytes that are not UTF-8; `letter` is what they are in Windows-1252.
    package static func windows1252(_ letter: String) -> Hint {
        Hint(
            [letter],
            es:
                "parece de Windows-1252, donde es «{0}»; en «Guardar como» elija la codificación UTF-8",
            en:
                "it looks like Windows-1252, where it is '{0}'; in «Save as» choose the encoding UTF-8"
        )
    }

    package static let writeFrontMatter = Hint(
        es: "escriba en la primera línea ---, debajo los datos, como «título: …», y otra vez ---",
        en: "write --- on the first line, the data below, such as 'title: …', and --- again")
    package static let threeHyphens = Hint(
        es: "la primera línea debe ser exactamente tres guiones: ---",
        en: "the first line must be exactly three hyphens: ---")
    package static let startAtFirstLine = Hint(
        es: "quite las líneas que hay antes de «---»", en: "remove the lines before '---'")

    /// For front matter that is not closed; `line` is the number of a line that looks like its end.
    package static func closingHyphens(_ line: Int) -> Hint {
        Hint(
            ["\(line)"],
            es: "la línea {0} se parece: escriba en ella exactamente tres guiones: ---",
            en: "line {0} looks like it: write exactly three hyphens there: ---")
    }

    package static let removeHyphens = Hint(
        es: "quite los guiones con que comienzan las líneas",
        en: "remove the hyphens at the beginning of the lines")
}
