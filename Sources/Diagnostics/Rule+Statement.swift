/// What an accessibility statement may not claim.
///
/// The statement itself says less in each of these cases, so that they are warnings.
extension Rule {
    package static let unprovenConformance = Rule(
        "unproven-conformance", .warning,
        es: "«total» no se publica sin el día y el método de la evaluación",
        en: "'full' is not published without the day and the method of the evaluation")
    package static let conformanceWithFindings = Rule(
        "conformance-with-findings", .warning,
        es: "«total» no se publica mientras haya hallazgos de accesibilidad: hay {0}",
        en: "'full' is not published while there are findings of accessibility: there are {0}")
    package static let conformanceWithExceptions = Rule(
        "conformance-with-exceptions", .warning,
        es: "«total» no se publica con excepciones: lo que no es accesible lo hace parcial",
        en: "'full' is not published with exceptions: what is not accessible makes it partial")
}
