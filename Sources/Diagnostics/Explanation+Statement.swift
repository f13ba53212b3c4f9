extension Subject {
    /// What an accessibility statement may not claim.
    static let statement = Subject(
        es: "La declaración de accesibilidad", en: "The accessibility statement",
        [
            Explanation(
                .unprovenConformance,
                es: """
                    Quien lee que el portal es totalmente conforme tiene derecho a saber quién lo \
                    comprobó, cómo y cuándo. Sin eso la declaración dice que no se ha evaluado.
                    """,
                en: """
                    Who reads that the portal is fully conformant has a right to know who found \
                    out, how and when. Without that the statement says that it was not evaluated.
                    """,
                wrong: .file(
                    "Content/portal.yml",
                    """
                    título: Portal de La Vega
                    accesibilidad:
                      estado: total
                    """),
                mended: .file(
                    "Content/portal.yml",
                    """
                    título: Portal de La Vega
                    accesibilidad:
                      estado: total
                      revisado: 2025-11-04
                      método: Evaluación externa con NVDA y teclado.
                    """)),
            Explanation(
                .conformanceWithFindings,
                es: """
                    Una declaración que promete más de lo que se comprobó engaña a quien la \
                    necesita. Mientras las comprobaciones encuentren algo, dice que es parcial.
                    """,
                en: """
                    A statement that promises more than was checked misleads those who need it. \
                    While the checks find something, it says that conformance is partial.
                    """,
                wrong: .situation(
                    es: "El estado es total y un texto tiene una imagen sin descripción.",
                    en: "The status is full, and a text has an image without a description."),
                mended: .situation(
                    es: "La imagen dice qué muestra, o el estado es parcial.",
                    en: "The image says what it shows, or the status is partial.")),
            Explanation(
                .conformanceWithExceptions,
                es: """
                    Lo que se declara como excepción no es accesible, así que el portal no lo es \
                    del todo. La declaración dice que es parcial.
                    """,
                en: """
                    What is declared an exception is not accessible, so that the portal is not \
                    wholly so. The statement says that conformance is partial.
                    """,
                wrong: .file(
                    "Content/portal.yml",
                    """
                    título: Portal de La Vega
                    accesibilidad:
                      estado: total
                      revisado: 2025-11-04
                      método: Evaluación externa con NVDA y teclado.
                      excepciones:
                        - qué: Los planes anteriores a 2020
                          por_qué: Son imágenes
                    """),
                mended: .file(
                    "Content/portal.yml",
                    """
                    título: Portal de La Vega
                    accesibilidad:
                      estado: parcial
                      excepciones:
                        - qué: Los planes anteriores a 2020
                          por_qué: Son imágenes
                    """)),
        ])
}
