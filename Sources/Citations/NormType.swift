/// The types of acts in Colombian law, each with its own series of numbers.
///
/// A *Decreto Ley*, a *Decreto Único Reglamentario* and a plain *Decreto* of the same government
/// share one series of numbers, and so do a *Ley Estatutaria* and a *Ley*: what the text says
/// beside the type is the ``NormQualifier``, and does not make another norm. The raw value is the
/// Spanish name.
package enum NormType: String, CaseIterable, Hashable, Sendable {
    case constitution = "Constitución Política"
    case legislativeAct = "Acto Legislativo"
    case law = "Ley"
    case decree = "Decreto"
    case resolution = "Resolución"
    case agreement = "Acuerdo"
    case ordinance = "Ordenanza"
    case circular = "Circular"
    case directive = "Directiva"
    case conpes = "CONPES"
    case ruling = "Sentencia"
    case order = "Auto"
    case technicalStandard = "NTC"

    /// Whether the whole country has one series, so that type, number and year identify a norm.
    package var isNational: Bool {
        switch self {
        case .constitution, .legislativeAct, .law, .conpes, .ruling, .technicalStandard:
            true
        case .decree, .resolution, .agreement, .ordinance, .circular, .directive, .order: false
        }
    }
}

/// The qualifier of a type in a text: *Decreto **Distrital***, *Ley **Estatutaria***.
package enum NormQualifier: String, CaseIterable, Hashable, Sendable {
    case statutory = "Estatutaria"
    case organic = "Orgánica"
    case framework = "Marco"
    case law = "Ley"
    case legislative = "Legislativo"
    case singleRegulatory = "Único Reglamentario"
    case regulatory = "Reglamentario"
    case national = "Nacional"
    case departmental = "Departamental"
    case district = "Distrital"
    case municipal = "Municipal"
    case presidential = "Presidencial"
    case outward = "Externa"
    case inward = "Interna"
    case joint = "Conjunta"
    case social = "Social"

    /// Whether only the national government issues norms that are qualified so.
    var isNational: Bool {
        switch self {
        case .law, .legislative, .singleRegulatory, .national, .presidential: true
        default: false
        }
    }
}
