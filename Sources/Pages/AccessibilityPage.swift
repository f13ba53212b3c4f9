import Templates

/// The accessibility statement.
struct AccessibilityPage: FramedPage {
    let frame: PageFrame
    let status: String
    let exceptions: [AccessibilityException]
    let criteria: [CriterionRow]
    let failures: [CriterionRow]
    let pages: String
    let rules: String
    let reviewed: String
    let reviewedISO: String?
    let method: String?
    let email: PageLink?
    let contact: Contact?
    let enforcement: String

    static let view = View<AccessibilityPage>(
        page: "accessibility",
        [
            .text("status", "En qué medida el portal es conforme") { $0.status },
            .list(
                "exceptions", "El contenido que se declara no accesible",
                of: { AccessibilityException.view }
            ) { $0.exceptions },
            .flag("has_exceptions", "Si se declara alguno") { !$0.exceptions.isEmpty },
            .list("criteria", "Los 32 criterios", of: { CriterionRow.view }) { $0.criteria },
            .list("failures", "Los que tienen hallazgos", of: { CriterionRow.view }) {
                $0.failures
            },
            .flag("has_failures", "Si hay alguno") { !$0.failures.isEmpty },
            .flag("is_clean", "Si no hay hallazgos ni se declara nada") {
                $0.failures.isEmpty && $0.exceptions.isEmpty
            },
            .text("pages", "Cuántas páginas se leyeron") { $0.pages },
            .text("rules", "Cuántas reglas se comprobaron") { $0.rules },
            .text("reviewed", "El día de la última evaluación, o «no consta»") { $0.reviewed },
            .optionalText("reviewed_iso", "El mismo, como AAAA-MM-DD") { $0.reviewedISO },
            .optionalText("method", "Quién la hizo y cómo") { $0.method },
            .optionalRecord("email", "A dónde escribir", of: { PageLink.view }) { $0.email },
            .optionalRecord(
                "contact", "Cómo comunicarse con quien publica el portal, si no hay otro correo",
                of: { Contact.view }
            ) { $0.contact },
            .text("enforcement", "A quién acudir después") { $0.enforcement },
        ])
}

/// Content that is known not to be accessible.
struct AccessibilityException: Sendable {
    let what: String
    let why: String
    let alternative: String?

    static let view = View<AccessibilityException>(
        "exception",
        [
            .text("what", "Lo que no es accesible") { $0.what },
            .text("why", "Por qué") { $0.why },
            .optionalText("alternative", "Cómo obtenerlo de otra manera") { $0.alternative },
        ])
}

/// One of the criteria, with what came out.
struct CriterionRow: Sendable {
    let number: String
    let title: String
    let wcag: String
    let result: String

    static let view = View<CriterionRow>(
        "criterion",
        [
            .text("number", "Su número") { $0.number },
            .text("title", "De qué trata") { $0.title },
            .text("wcag", "Los criterios de WCAG 2.1") { $0.wcag },
            .text("result", "Lo que se encontró") { $0.result },
        ])
}
