extension Subject {
    /// How data are written.
    static let yaml = Subject(
        es: "La escritura de los datos", en: "How data are written",
        rules: [
            .yamlTab, .yamlColon, .yamlComment, .yamlUnclosedQuote, .yamlEscape, .yamlAfterValue,
            .yamlUnclosedBracket, .yamlSpace, .yamlNoColon, .yamlIndentation, .yamlCharacter,
            .yamlSyntax, .yamlAnchor, .yamlSeveralDocuments, .yamlKey, .yamlTooLarge,
        ])
}

/// What can be wrong in YAML, before any field is looked at.
extension Rule {
    package static let yamlTab = Rule(
        "yaml-tab",
        es: "los datos se sangran con espacios, no con tabuladores",
        en: "data are indented with spaces, not with tabs"
    ) {
        Explanation(
            $0,
            es: """
                Un tabulador mide distinto en cada editor, y la sangría decide a qué campo \
                pertenece cada línea. Por eso YAML admite solo espacios.
                """,
            en: """
                A tab has a different width in every editor, and the indentation decides which \
                field a line belongs to. That is why YAML takes only spaces.
                """,
            wrong: .data(
                """
                contacto:
                \tmunicipio: La Vega
                """),
            mended: .data(
                """
                contacto:
                  municipio: La Vega
                """))
    }

    package static let yamlColon = Rule(
        "yaml-colon",
        es: "hay dos puntos dentro del valor, y se leen como otro campo",
        en: "there is a colon inside the value, and it reads as another field"
    ) {
        Explanation(
            $0,
            es: """
                Dos puntos y un espacio separan una clave de su valor. Si están dentro del \
                valor, el resto se leería como otro campo; entre comillas son parte del texto.
                """,
            en: """
                A colon and a space separate a key from its value. Inside the value, the rest \
                would be read as another field; in quotes they are part of the text.
                """,
            wrong: .data("resumen: Decreto 140: las finanzas del municipio"),
            mended: .data("resumen: \"Decreto 140: las finanzas del municipio\""))
    }

    package static let yamlComment = Rule(
        "yaml-comment",
        es: "lo que sigue a « #» sería un comentario, y no se publicaría",
        en: "what follows ' #' would be a comment, and would not be published"
    ) {
        Explanation(
            $0,
            es: """
                Lo que sigue a un espacio y «#» es para YAML un comentario: media dirección \
                desaparecería de la página sin que nadie lo note. Entre comillas es parte del \
                texto.
                """,
            en: """
                To YAML, what follows a space and '#' is a comment: half of an address would \
                vanish from the page without anybody noticing. In quotes it is part of the text.
                """,
            wrong: .data(
                """
                contacto:
                  dirección: Calle 11 # 5-53
                """),
            mended: .data(
                """
                contacto:
                  dirección: "Calle 11 # 5-53"
                """))
    }

    package static let yamlUnclosedQuote = Rule(
        "yaml-unclosed-quote",
        es: "estas comillas se abren y no se cierran",
        en: "this quote is opened and never closed"
    ) {
        Explanation(
            $0,
            es: """
                Sin la comilla que cierra, las líneas siguientes serían parte de este valor y \
                sus campos se perderían.
                """,
            en: """
                Without the closing quote, the lines that follow would be part of this value, \
                and their fields would be lost.
                """,
            wrong: .data("resumen: \"Las finanzas del municipio"),
            mended: .data("resumen: \"Las finanzas del municipio\""))
    }

    package static let yamlEscape = Rule(
        "yaml-escape",
        es: "entre comillas dobles, la barra «\\» tiene otro sentido",
        en: "in double quotes, the backslash '\\' means something else"
    ) {
        Explanation(
            $0,
            es: """
                Entre comillas dobles, la barra inversa y el signo que le sigue son otro \
                signo: una ruta de Windows quedaría mal escrita. Entre comillas simples la \
                barra es una barra.
                """,
            en: """
                In double quotes, a backslash and the character after it stand for another \
                character: a Windows path would come out wrong. In single quotes a backslash is a \
                backslash.
                """,
            wrong: .data("resumen: \"Los archivos de C:\\Mis documentos\""),
            mended: .data("resumen: 'Los archivos de C:\\Mis documentos'"))
    }

    package static let yamlAfterValue = Rule(
        "yaml-after-value",
        es: "el valor terminó antes de esto, y aquí sobra texto",
        en: "the value ended before this, and there is text left over here"
    ) {
        Explanation(
            $0,
            es: """
                La comilla o el corchete que cierra termina el valor, y lo que sigue se \
                perdería. Si las comillas son parte del texto, encierre todo entre comillas \
                simples.
                """,
            en: """
                The closing quote or bracket ends the value, and what follows would be lost. If \
                the quotes are part of the text, put all of it in single quotes.
                """,
            wrong: .data("resumen: \"La Vega\" es el municipio"),
            mended: .data("resumen: '\"La Vega\" es el municipio'"))
    }

    package static let yamlUnclosedBracket = Rule(
        "yaml-unclosed-bracket",
        es: "este corchete o esta llave se abre y no se cierra",
        en: "this bracket or brace is opened and never closed"
    ) {
        Explanation(
            $0,
            es: """
                Un valor que comienza con un corchete o una llave es una lista o un grupo, y \
                sin el que cierra se tragaría las líneas siguientes. Si es parte del texto, \
                ponga el valor entre comillas.
                """,
            en: """
                A value that begins with a bracket or a brace is a list or a group, and without \
                the closing one it would swallow the lines that follow. If it is part of the text, \
                put the value in quotes.
                """,
            wrong: .data("temas: [salud, agua"),
            mended: .data("temas: [salud, agua]"))
    }

    package static let yamlSpace = Rule(
        "yaml-no-break-space",
        es: "esto parece un espacio y no lo es: lo deja un procesador de texto",
        en: "this looks like a space and is not one: word processors leave it"
    ) {
        Explanation(
            $0,
            es: """
                Los procesadores de texto y las páginas web dejan espacios «duros», que se ven \
                como los otros y no lo son. La clave no se reconocería y su dato se perdería.
                """,
            en: """
                Word processors and web pages leave no-break spaces, which look like the others \
                and are not. The key would not be recognized and its value would be lost.
                """,
            wrong: .situation(
                es: """
                    La línea «clase: secretaría» se copió de Word y tiene un espacio duro \
                    después de los dos puntos.
                    """,
                en: """
                    The line 'clase: secretaría' was copied from Word and has a no-break space \
                    after its colon.
                    """),
            mended: .situation(
                es: "Borre ese espacio y escríbalo con la barra espaciadora.",
                en: "Delete that space and type it with the space bar."))
    }

    package static let yamlNoColon = Rule(
        "yaml-no-colon",
        es: "cada línea de datos es «clave: valor», y aquí faltan los dos puntos y el espacio",
        en: "every line of data is 'key: value', and here the colon and the space are missing"
    ) {
        Explanation(
            $0,
            es: """
                Sin los dos puntos y el espacio, no se sabe cuál palabra es la clave y cuál el \
                valor, y el dato se perdería.
                """,
            en: """
                Without the colon and the space, nobody knows which word is the key and which is \
                the value, and the value would be lost.
                """,
            wrong: .data("orden municipal"),
            mended: .data("orden: municipal"))
    }

    package static let yamlIndentation = Rule(
        "yaml-indentation",
        es: "la línea no comienza en la misma columna que las otras de su nivel",
        en: "the line does not begin in the same column as the others at its level"
    ) {
        Explanation(
            $0,
            es: """
                La columna en que comienza una línea dice a qué campo pertenece. Un espacio de \
                más la pasa a otro campo, o la vuelve parte del texto anterior.
                """,
            en: """
                The column in which a line begins says which field it belongs to. One space too \
                many moves it to another field, or makes it part of the text before it.
                """,
            wrong: .data(
                """
                contacto:
                  municipio: La Vega
                   departamento: Cundinamarca
                """),
            mended: .data(
                """
                contacto:
                  municipio: La Vega
                  departamento: Cundinamarca
                """))
    }

    package static let yamlCharacter = Rule(
        "yaml-character",
        es: "un valor no puede contener o comenzar con este signo",
        en: "a value cannot contain or begin with this character"
    ) {
        Explanation(
            $0,
            es: """
                Algunos signos tienen en YAML otro sentido al comienzo de un valor, y otros no \
                se ven. Entre comillas, los que se ven son parte del texto; los invisibles se \
                borran.
                """,
            en: """
                Some characters mean something else to YAML at the beginning of a value, and \
                others do not show. In quotes, those that show are part of the text; delete the \
                invisible ones.
                """,
            wrong: .data("resumen: @hacienda en las redes"),
            mended: .data("resumen: \"@hacienda en las redes\""))
    }

    package static let yamlSyntax = Rule(
        "yaml-syntax",
        es: "los datos no se pueden leer ({0})",
        en: "the data cannot be read ({0})"
    ) {
        Explanation(
            $0,
            es: """
                Los datos no siguen las reglas de YAML de un modo para el que no hay un \
                mensaje propio; entre paréntesis está el de la biblioteca que los lee.
                """,
            en: """
                The data break the rules of YAML in a way that we have no message for; the one in \
                parentheses comes from the library that reads them.
                """,
            wrong: .situation(
                es: "Un valor usa un signo de YAML que aquí nadie conoce.",
                en: "A value uses YAML syntax that Vitrina does not know."),
            mended: .situation(
                es: """
                    Ponga entre comillas rectas el valor de la línea que se nombra.
                    """,
                en: """
                    Put the value on the line that is named in straight quotes.
                    """))
    }

    package static let yamlAnchor = Rule(
        "yaml-anchor",
        es: "un valor no puede comenzar con &, * o !, que en YAML tienen otro sentido",
        en: "a value cannot begin with &, * or !, which mean something else in YAML"
    ) {
        Explanation(
            $0,
            es: """
                Estos signos hacen que un valor repita o transforme otro; así un archivo \
                pequeño puede volverse enorme, y por eso aquí no se usan. Entre comillas son \
                parte del texto.
                """,
            en: """
                These characters make a value repeat or transform another; that way a small file \
                can become huge, which is why they are not used here. In quotes they are part of \
                the text.
                """,
            wrong: .data("resumen: **Nota** de la Secretaría"),
            mended: .data("resumen: \"**Nota** de la Secretaría\""))
    }

    package static let yamlSeveralDocuments = Rule(
        "yaml-several-documents",
        es: "un archivo de datos tiene un solo documento, y aquí comienza otro",
        en: "a data file holds one document, and another one begins here"
    ) {
        Explanation(
            $0,
            es: """
                Las líneas «---» y «...» comienzan y terminan un documento de YAML. Lo que \
                siga a la segunda no se leería.
                """,
            en: """
                The lines '---' and '...' begin and end a YAML document. What follows would not be \
                read.
                """,
            wrong: .data(
                """
                resumen: Las finanzas del municipio
                ...
                orden: municipal
                """),
            mended: .data(
                """
                resumen: Las finanzas del municipio
                orden: municipal
                """))
    }

    package static let yamlKey = Rule(
        "yaml-key",
        es: "una clave debe ser una palabra",
        en: "a key must be a word"
    ) {
        Explanation(
            $0,
            es: """
                Una clave es el nombre de un campo. Una lista o un grupo no pueden ser un \
                nombre.
                """,
            en: """
                A key is a field's name. A list or a group cannot be a name.
                """,
            wrong: .data("[orden]: municipal"),
            mended: .data("orden: municipal"))
    }

    package static let yamlTooLarge = Rule(
        "yaml-too-large",
        es: "los datos tienen demasiados niveles o demasiados valores",
        en: "the data have too many levels or too many values"
    ) {
        Explanation(
            $0,
            es: """
                Unos datos con tantos niveles o valores no los escribe una persona: se limitan \
                para que un archivo no pueda detener la publicación de todos.
                """,
            en: """
                Data with so many levels or values are not written by a person: they are limited \
                so that one file cannot keep all the others from being published.
                """,
            wrong: .data("temas: [[[[[[[[[[[[[salud]]]]]]]]]]]]]"),
            mended: .data("temas: [salud]"))
    }
}

extension Hint {
    package static let spacesForTab = Hint(
        es: "cambie cada tabulador por dos espacios", en: "replace every tab with two spaces")
    package static let straightQuotes = Hint(
        es: "use comillas rectas (\") en lugar de las del procesador de texto",
        en: "use straight quotes (\") instead of the word processor's")
    package static let quoteTheText = Hint(
        es: "ponga todo el valor entre comillas rectas: clave: \"valor\"",
        en: "put the whole value in straight quotes: key: \"value\"")
    package static let singleQuotes = Hint(
        es: "ponga todo el valor entre comillas simples: clave: 'valor'",
        en: "put the whole value in single quotes: key: 'value'")
    package static let closeBracket = Hint(
        es: "ciérrelo en la misma línea, o ponga todo el valor entre comillas: clave: \"valor\"",
        en: "close it on the same line, or put the whole value in quotes: key: \"value\"")
    package static let typeTheSpace = Hint(
        es: "bórrelo y escriba un espacio con la barra espaciadora",
        en: "delete it and type a space with the space bar")
    package static let invisibleCharacter = Hint(
        es: "es un carácter invisible: bórrelo, y escriba de nuevo lo que haga falta",
        en: "it is an invisible character: delete it, and type again what is needed")
    package static let spaceAfterColon = Hint(
        es: "escriba dos puntos y un espacio después de la clave",
        en: "write a colon and a space after the key")
    package static let alignKeys = Hint(
        es: "ponga las claves de un mismo nivel en la misma columna",
        en: "put the keys of the same level in the same column")
}
