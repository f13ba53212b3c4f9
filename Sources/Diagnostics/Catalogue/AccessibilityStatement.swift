extension Subject {
    /// What an accessibility statement may not claim.
    static let accessibilityStatement = Subject(
        es: "La declaración de accesibilidad", en: "The accessibility statement",
        rules: [
            .unprovenConformance, .conformanceWithFindings, .conformanceWithExceptions,
        ])
}

/// What an accessibility statement may not claim.
///
/// The statement itself says less in each of these cases, so these are warnings.
extension Rule {
    package static let unprovenConformance = Rule(
        "unproven-conformance", .warning,
        es: "«total» no se publica sin el día y el método de la evaluación",
        en: "'full' is not published without the day and the method of the evaluation"
    ) {
        Explanation(
            $0,
            es: """
                Quien lee que el portal es totalmente conforme tiene derecho a saber quién lo \
                comprobó, cómo y cuándo. Sin eso la declaración dice que no se ha evaluado.
                """,
            en: """
                Anyone who reads that the portal is fully conformant has a right to know who \
                checked it, how and when. Without that, the statement says that conformance was \
                not evaluated.
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
                """))
    }

    package static let conformanceWithFindings = Rule(
        "conformance-with-findings", .warning,
        es: "«total» no se publica mientras haya hallazgos de accesibilidad: hay {0}",
        en: "'full' is not published while there are accessibility findings: there are {0}"
    ) {
        Explanation(
            $0,
            es: """
                Una declaración que promete más de lo que se comprobó engaña a quien la \
                necesita. Mientras las comprobaciones encuentren algo, dice que es parcial.
                """,
            en: """
                A statement that promises more than was checked misleads the people who need it. \
                As long as the checks find something, it says that conformance is partial.
                """,
            wrong: .situation(
                es: "El estado es total y un texto tiene una imagen sin descripción.",
                en: "The status is full, and a text has an image without a description."),
            mended: .situation(
                es: "La imagen dice qué muestra, o el estado es parcial.",
                en: "The image says what it shows, or the status is partial."))
    }

    package static let conformanceWithExceptions = Rule(
        "conformance-with-exceptions", .warning,
        es: "«total» no se publica con excepciones: lo que no es accesible lo hace parcial",
        en: "'full' is not published with exceptions: what is not accessible makes it partial"
    ) {
        Explanation(
            $0,
            es: """
                Lo que se declara como excepción no es accesible, así que el portal no lo es \
                del todo. La declaración dice que es parcial.
                """,
            en: """
                What is declared an exception is not accessible, so the portal is not fully \
                accessible. The statement says that conformance is partial.
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
                """))
    }
}

extension Hint {
    package static let proveConformance = Hint(
        es: "escriba «revisado» y «método», o quite el estado",
        en: "write 'reviewed' and 'method', or remove the status")
    package static let mendFindings = Hint(
        es: "corrija lo que se señala, o escriba parcial",
        en: "fix what is pointed out, or write partial")
    package static let declarePartial = Hint(
        es: "escriba parcial, o quite las excepciones",
        en: "write partial, or remove the exceptions")
}
