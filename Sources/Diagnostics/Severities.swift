/// The severities that a portal sets for rules, by their codes.
///
/// Every rule that protects content is an error, and an error stays one: if it could be lowered,
/// the page would be published without what was lost, and nobody would know. What is a warning or
/// a note loses nothing; a portal may be stricter about it or less so, but not silence it.
package struct Severities: Sendable, Hashable {
    private var byCode: [String: Severity] = [:]

    package init() {}

    /// Sets the severity of a rule; nil if it may have it, or else the reason why it may not.
    package mutating func set(_ rule: Rule, to severity: Severity) -> Wording? {
        if let reason = rule.reason(against: severity) { return reason }
        byCode[rule.code] = severity
        return nil
    }

    /// Gives each finding the severity that the portal wants for it.
    package func apply(to diagnostics: inout [Diagnostic]) {
        guard !byCode.isEmpty else { return }
        for index in diagnostics.indices {
            guard let severity = byCode[diagnostics[index].rule.code] else { continue }
            diagnostics[index].severity = severity
        }
    }
}

extension Rule {
    /// What is found when the site stands already: as an error it would say that it does not.
    private static let foundAfterwards: [Rule] = [.setAside, .notAtomic, .ledgerNotWritten]

    /// What others did to their own sites: none of the portal's content is lost with it.
    private static let ofOthers: [Rule] = [.externalGone, .externalUnknownHost]

    /// Why a portal cannot give the rule a severity; nil where it can.
    fileprivate func reason(against wanted: Severity) -> Wording? {
        if severity == .error, wanted < .error, !Self.ofOthers.contains(self) {
            return Wording(
                es: "lo que señala se perdería en silencio",
                en: "what it points at would be lost in silence")
        }
        if wanted == .error, Self.foundAfterwards.contains(self) {
            return Wording(
                es: "se encuentra cuando el sitio ya está publicado",
                en: "it is found when the site is published already")
        }
        return nil
    }
}
