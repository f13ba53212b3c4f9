extension Subject {
    /// The norms on which agencies and functions rest.
    static let norms = Subject(
        es: "Las normas", en: "Norms",
        [
            Explanation(
                .normShape,
                es: """
                    Cada norma es una entrada de la lista, con un guion. Escrita de otra forma se \
                    perdería lo que se sabe de ella.
                    """,
                en: """
                    Each norm is an entry of the list, with a hyphen. Written otherwise, what is \
                    known of it would be lost.
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
                    """)),
            Explanation(
                .badNorm,
                es: """
                    Una norma se conoce por su clase, su número y su año; por un nombre solo, \
                    nadie sabría cuál es, y Vitrina no adivina.
                    """,
                en: """
                    A norm is known by its type, number and year; by a name alone nobody would \
                    know which it is, and Vitrina does not guess.
                    """,
                wrong: .file("Content/norms.yml", "- norma: Código Disciplinario Único"),
                mended: .file("Content/norms.yml", "- norma: Ley 734 de 2002")),
            Explanation(
                .normIssuer,
                es: """
                    Cada entidad numera sus acuerdos, ordenanzas, decretos y resoluciones. En un \
                    portal de varias entidades hay que decir de cuál es.
                    """,
                en: """
                    Each agency numbers its own agreements, ordinances, decrees and resolutions. \
                    In a portal of several agencies it must be said whose it is.
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
                    en: "Below it says 'issuer: alcaldia-de-cali', the folder of the agency.")),
            Explanation(
                .normTwice,
                es: """
                    Lo que se sabe de una norma se escribe en un solo lugar. Con dos, nadie \
                    sabría cuál vale.
                    """,
                en: """
                    What is known of a norm is written in one place. With two, nobody would know \
                    which of them holds.
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
                    """)),
            Explanation(
                .normsOmitted,
                es: """
                    En portal.yml, «omitir» dice que no haya páginas de normas. Lo que un archivo \
                    cuenta de una norma no saldría en ninguna parte.
                    """,
                en: """
                    In portal.yml, 'omit' says that there are no pages of norms. What a file tells \
                    of a norm would appear nowhere.
                    """,
                wrong: .situation(
                    es: "portal.yml dice «omitir: [normas]», y hay un norms.yml con una norma.",
                    en: "portal.yml says 'omit: [norms]', and there is a norms.yml with a norm."),
                mended: .situation(
                    es: "«normas» ya no está en «omitir».",
                    en: "'norms' no longer stands in 'omit'.")),
            Explanation(
                .unusedNorm,
                es: """
                    Su página se publica, pero ninguna otra lleva a ella. Quizá su número o su \
                    año están mal escritos, aquí o donde se cita.
                    """,
                en: """
                    Its page is published, but no other leads to it. Its number or year may be \
                    written wrong, here or where it is cited.
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
                    """)),
            Explanation(
                .normCycle,
                es: """
                    Lo que una norma le hace a otra, lo hace después de que esta exista. En un \
                    círculo, alguna de las relaciones está al revés.
                    """,
                en: """
                    What a norm does to another it does after that one exists. In a circle, one \
                    of the relations is the wrong way round.
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
                    """)),
            Explanation(
                .normStatus,
                es: """
                    El estado de una norma se deduce de lo que otras le hacen. Si dice otra cosa, \
                    una de las dos está mal, y el público leería las dos.
                    """,
                en: """
                    The status of a norm follows from what others do to it. If it says something \
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
                    """)),
            Explanation(
                .repealedNorm,
                es: """
                    Quien lee la página creería que la norma rige. Las páginas dicen junto a la \
                    cita que fue derogada, pero el texto es de la entidad y solo ella lo corrige.
                    """,
                en: """
                    A reader of the page would believe that the norm is in force. The pages say \
                    beside the citation that it was repealed, but the text is the agency's, and \
                    only the agency mends it.
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
                    """)),
            Explanation(
                .goneNorm,
                es: """
                    norms.yml dice que esta norma ya no rige, sin decir cuál otra la derogó. \
                    Quien lee la página creería que rige.
                    """,
                en: """
                    norms.yml says that this norm is no longer in force, and not which other one \
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
                    en: "The agency gives Ley 1952 de 2019, which replaced it.")),
            Explanation(
                .badItems,
                es: """
                    Los puntos que cubre una norma son números de funciones del texto. Con otra \
                    cosa no se sabe cuáles se fundan en ella.
                    """,
                en: """
                    The items that a norm covers are numbers of functions of the text. With \
                    anything else nobody knows which of them rest on it.
                    """,
                wrong: .page(rangesPage("uno a dos")), mended: .page(rangesPage("1-2"))),
            Explanation(
                .itemsWithoutFunction,
                es: """
                    La norma cubriría un punto que no está. Quizá el texto cambió y sus números \
                    son otros.
                    """,
                en: """
                    The norm would cover an item that is not there. The text may have changed, \
                    and its numbers with it.
                    """,
                wrong: .page(rangesPage("3-5")), mended: .page(rangesPage("1-2"))),
        ])

    /// A page whose functions rest on a law.
    private static func rangesPage(_ items: String) -> String {
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
        """
    }
}
