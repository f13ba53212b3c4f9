extension Subject {
    /// The norms on which agencies and functions rest.
    static let norms = Subject(
        es: "Las normas", en: "Norms",
        rules: [
            .normShape, .badNorm, .normIssuer, .normTwice, .normsOmitted, .unusedNorm, .normCycle,
            .normStatus, .repealedNorm, .goneNorm, .badItems, .itemsWithoutFunction,
        ])
}

/// What can be wrong with what the content says of norms.
extension Rule {
    package static let normShape = Rule(
        "norm-shape",
        es: "el archivo es una lista de normas, y esto no es una de ellas",
        en: "the file is a list of norms, and this is not one of them"
    ) {
        Explanation(
            $0,
            es: """
                Cada norma es una entrada de la lista, con un guion. Escrita de otra forma se \
                perdería lo que se sabe de ella.
                """,
            en: """
                Each norm is an entry of the list, with a hyphen. Written otherwise, what is known \
                about it would be lost.
                """,
            wrong: .file(
                "Content/norms.yml",
                """
                norma: Ley 1712 de 2014
                expedida: 2014-03-06
                """),
            mended: .file(
                "Content/norms.yml",
                """
                - norma: Ley 1712 de 2014
                  expedida: 2014-03-06
                """))
    }

    package static let badNorm = Rule(
        "bad-norm",
        es: "«{0}» no dice para nadie con certeza qué norma es",
        en: "'{0}' does not say for certain which norm it is"
    ) {
        Explanation(
            $0,
            es: """
                Una norma se conoce por su clase, su número y su año; por un nombre solo, \
                nadie sabría cuál es, y Vitrina no adivina.
                """,
            en: """
                A norm is known by its type, number and year; from a name alone nobody would know \
                which one it is, and Vitrina does not guess.
                """,
            wrong: .file("Content/norms.yml", "- norma: Código Disciplinario Único"),
            mended: .file("Content/norms.yml", "- norma: Ley 734 de 2002"))
    }

    package static let normIssuer = Rule(
        "norm-issuer",
        es: "«{0}» existe en más de una entidad: falta decir quién la expidió",
        en: "'{0}' exists in more than one agency, and which one issued it is not said"
    ) {
        Explanation(
            $0,
            es: """
                Cada entidad numera sus acuerdos, ordenanzas, decretos y resoluciones. En un \
                portal de varias entidades hay que decir de cuál es.
                """,
            en: """
                Each agency numbers its own agreements, ordinances, decrees and resolutions. In a \
                portal of several agencies, each of them needs its issuer.
                """,
            wrong: .situation(
                es: """
                    En un portal con dos alcaldías, norms.yml dice «- norma: Acuerdo 1 de \
                    1996» y nada más.
                    """,
                en: """
                    In a portal with two mayor's offices, norms.yml says '- norm: Acuerdo 1 \
                    de 1996' and no more.
                    """),
            mended: .situation(
                es: "Debajo dice «emisor: alcaldia-de-cali», la carpeta de la entidad.",
                en: "Below it says 'issuer: alcaldia-de-cali', the folder of the agency."))
    }

    package static let normTwice = Rule(
        "norm-twice",
        es: "{0} ya está en {1}",
        en: "{0} is already in {1}"
    ) {
        Explanation(
            $0,
            es: """
                Lo que se sabe de una norma se escribe en un solo lugar. Con dos, nadie \
                sabría cuál vale.
                """,
            en: """
                What is known about a norm is written in one place. With two, nobody would know \
                which of them is right.
                """,
            wrong: .file(
                "Content/norms.yml",
                """
                - norma: Ley 1712 de 2014
                  expedida: 2014-03-06
                - norma: Ley 1712 de 2014
                  expedida: 2014-03-07
                """),
            mended: .file(
                "Content/norms.yml",
                """
                - norma: Ley 1712 de 2014
                  expedida: 2014-03-06
                """))
    }

    package static let normsOmitted = Rule(
        "norms-omitted",
        es: "aquí se describe «{0}», y el portal no publica normas",
        en: "'{0}' is described here, and the portal publishes no norms"
    ) {
        Explanation(
            $0,
            es: """
                En portal.yml, «omitir» dice que no haya páginas de normas. Lo que un archivo \
                cuenta de una norma no saldría en ninguna parte.
                """,
            en: """
                In portal.yml, 'omit' says that there are no pages of norms. What a file says \
                about a norm would appear nowhere.
                """,
            wrong: .situation(
                es: "portal.yml dice «omitir: [normas]», y hay un norms.yml con una norma.",
                en: "portal.yml says 'omit: [norms]', and there is a norms.yml with a norm."),
            mended: .situation(
                es: "«normas» ya no está en «omitir».",
                en: "'norms' is no longer in 'omit'."))
    }

    package static let unusedNorm = Rule(
        "unused-norm", .note,
        es: "ninguna página cita {0}",
        en: "no page cites {0}"
    ) {
        Explanation(
            $0,
            es: """
                Su página se publica, pero ninguna otra lleva a ella. Quizá su número o su \
                año están mal escritos, aquí o donde se cita.
                """,
            en: """
                Its page is published, but no other page leads to it. Its number or year may be \
                wrong, here or where it is cited.
                """,
            wrong: .file("Content/norms.yml", "- norma: Ley 1712 de 2014"),
            mended: .page(
                """
                ---
                título: Secretaría de Hacienda
                clase: secretaría
                publicado: 2025-03-15
                ---

                Publica lo que manda la Ley 1712 de 2014.
                """))
    }
}

/// What norms do to each other.
extension Rule {
    package static let normCycle = Rule(
        "norm-cycle",
        es: "una norma no puede hacer esto con otra que se lo hace a ella: {0}",
        en: "a norm cannot do this to another that does it to the first: {0}"
    ) {
        Explanation(
            $0,
            es: """
                Lo que una norma le hace a otra, lo hace después de que esta exista. En un \
                círculo, alguna de las relaciones está al revés.
                """,
            en: """
                A norm can only affect another one that already exists. In a cycle, one of the \
                relations is the wrong way round.
                """,
            wrong: .file(
                "Content/norms.yml",
                """
                - norma: Ley 190 de 1995
                  relaciones:
                    - relación: modifica
                      norma: Ley 1474 de 2011
                - norma: Ley 1474 de 2011
                  relaciones:
                    - relación: modifica
                      norma: Ley 190 de 1995
                """),
            mended: .file(
                "Content/norms.yml",
                """
                - norma: Ley 1474 de 2011
                  relaciones:
                    - relación: modifica
                      norma: Ley 190 de 1995
                """))
    }

    package static let normStatus = Rule(
        "norm-status",
        es: "según su estado rige, pero {0} la deroga",
        en: "its status says that it is in force, but {0} repeals it"
    ) {
        Explanation(
            $0,
            es: """
                El estado de una norma se deduce de lo que otras le hacen. Si dice otra cosa, \
                una de las dos está mal, y el público leería las dos.
                """,
            en: """
                The status of a norm follows from what other norms do to it. If it says something \
                else, one of the two is wrong, and the public would read both.
                """,
            wrong: .file(
                "Content/norms.yml",
                """
                - norma: Ley 734 de 2002
                  estado: vigente
                - norma: Ley 1952 de 2019
                  relaciones:
                    - relación: deroga
                      norma: Ley 734 de 2002
                """),
            mended: .file(
                "Content/norms.yml",
                """
                - norma: Ley 734 de 2002
                - norma: Ley 1952 de 2019
                  relaciones:
                    - relación: deroga
                      norma: Ley 734 de 2002
                """))
    }

    package static let repealedNorm = Rule(
        "repealed-norm", .warning,
        es: "{0} ya no rige: la derogó {1}",
        en: "{0} is no longer in force: {1} repealed it"
    ) {
        Explanation(
            $0,
            es: """
                Quien lee la página creería que la norma rige. Las páginas dicen junto a la \
                cita que fue derogada, pero el texto es de la entidad y solo ella lo corrige.
                """,
            en: """
                A reader of the page would believe that the norm is in force. The pages say beside \
                the citation that it was repealed, but the text is the agency's, and only the \
                agency can correct it.
                """,
            wrong: .text(
                """
                La Resolución 630 de 2024 deroga la Resolución 277 de 2020.

                Aplica la plataforma de la Resolución 277 de 2020.
                """),
            mended: .text(
                """
                La Resolución 630 de 2024 deroga la Resolución 277 de 2020.

                Aplica la plataforma de la Resolución 630 de 2024.
                """))
    }

    package static let goneNorm = Rule(
        "gone-norm", .warning,
        es: "{0} ya no rige",
        en: "{0} is no longer in force"
    ) {
        Explanation(
            $0,
            es: """
                norms.yml dice que esta norma ya no rige, sin decir cuál otra la derogó. \
                Quien lee la página creería que rige.
                """,
            en: """
                norms.yml says that this norm is no longer in force, but not which other norm \
                repealed it. A reader of the page would believe that it is in force.
                """,
            wrong: .situation(
                es: """
                    En norms.yml la Ley 734 de 2002 tiene «estado: derogada», y una entidad \
                    la da como su fundamento.
                    """,
                en: """
                    In norms.yml, Ley 734 de 2002 has 'status: repealed', and an agency gives \
                    it as its legal basis.
                    """),
            mended: .situation(
                es: "La entidad da la Ley 1952 de 2019, que la reemplazó.",
                en: "The agency gives Ley 1952 de 2019, which replaced it."))
    }
}

/// What the front matter says of the functions that a norm covers.
extension Rule {
    package static let badItems = Rule(
        "bad-items",
        es: "«{0}» debe decir números de funciones, como 1-6 o 1, 3 y 5",
        en: "'{0}' must say the numbers of functions, such as 1-6 or 1, 3 and 5"
    ) {
        Explanation(
            $0,
            es: """
                Los puntos que cubre una norma son números de funciones del texto. Con otra \
                cosa no se sabe cuáles se fundan en ella.
                """,
            en: """
                The items that a norm covers are the numbers of functions in the text. With \
                anything else, nobody knows which of them rest on it.
                """,
            wrong: .covering("uno a dos"), mended: .covering("1-2"))
    }

    package static let itemsWithoutFunction = Rule(
        "items-without-function", .warning,
        es: "el texto no tiene ninguna función con el número {0}",
        en: "the text has no function with the number {0}"
    ) {
        Explanation(
            $0,
            es: """
                La norma cubriría un punto que no está. Quizá el texto cambió y sus números \
                son otros.
                """,
            en: """
                The norm would cover an item that is not there. The text may have changed, \
                and its numbers with it.
                """,
            wrong: .covering("3-5"), mended: .covering("1-2"))
    }
}

extension Hint {
    package static let normEntry = Hint(
        es: "comience cada una con un guion: «- norma: Decreto 140 de 2021»",
        en: "begin each with a hyphen: '- norm: Decreto 140 de 2021'")
    package static let publishNorms = Hint(
        es: "quite «normas» de «omitir» en portal.yml, o quite esta descripción",
        en: "remove 'norms' from 'omit' in portal.yml, or remove this description")
    package static let citeNorm = Hint(
        es: "escriba clase, número y año: «Decreto 140 de 2021»",
        en: "write its type, number and year: 'Decreto 140 de 2021'")
    package static let sayIssuer = Hint(
        es: "añada debajo «emisor:» con la carpeta de la entidad que la expidió, o su nombre",
        en: "add below it 'issuer:' with the folder of the agency that issued it, or its name")
    package static let citeSuccessor = Hint(
        es: "cite la norma que la reemplazó, o diga en el texto que esta ya no rige",
        en: "cite the norm that replaced it, or say in the text that this one is no longer in force"
    )
    package static let cutCycle = Hint(
        es: "quite o corrija una de esas relaciones",
        en: "remove or correct one of these relations")
    package static let removeStatus = Hint(
        es: "quite «estado», que se deduce de las relaciones, o corrija la relación",
        en: "remove 'status', which follows from the relations, or correct the relation")
    package static let writeItems = Hint(
        es: "escriba los números como están en el texto: «puntos: 1-6»",
        en: "write the numbers as they are in the text: 'items: 1-6'")
}

extension Example {
    /// A page whose functions, by their numbers, rest on a law.
    fileprivate static func covering(_ items: String) -> Example {
        .page(
            """
            ---
            título: Secretaría de Hacienda
            clase: secretaría
            publicado: 2025-03-15
            funciones:
              fundamento:
                - norma: Ley 80 de 1993
                  artículo: 11
                  puntos: \(items)
            ---

            ## Funciones

            1. Dirigir los procesos de contratación.
            2. Escoger a los contratistas.
            """)
    }
}
