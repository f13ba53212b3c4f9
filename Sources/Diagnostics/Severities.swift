/// The severities that a portal sets for rules, by code.
///
/// Every rule that protects content is an error, and an error stays one: if it could be lowered,
/// the page would be published without what was lost, and nobody would know. Warnings and notes lose
/// nothing; a portal may be stricter or less strict about them, but not silence them.
package struct Severities: Sendable, Hashable {
    private var byCode: [String: Severity] = [:]

    /// No severities set: every rule keeps its own.
    package init() {}

    /// Sets the severity of a rule and returns nil, or returns the reason why it may not have it.
    package mutating func set(_ rule: Rule, to severity: Severity) -> Wording? {
        if let reason = rule.reason(against: severity) { return reason }
        byCode[rule.code] = severity
        return nil
    }

    /// Makes warnings of the errors that keep a publication from leaving an address or a link without
    /// an answer: a preview promises nothing to anybody.
    package mutating func suitPreviews() {
        for rule in Rule.ofPublications { byCode[rule.code] = .warning }
    }

    /// Gives each finding the severity that the portal sets for its rule.
    package func apply(to diagnostics: inout [Diagnostic]) {
        guard !byCode.isEmpty else { return }
        for index in diagnostics.indices {
            guard let severity = byCode[diagnostics[index].rule.code] else { continue }
            diagnostics[index].severity = severity
        }
    }
}

extension Rule {
    /// Rules whose findings come when the site is published already: an error would deny that.
    private static let foundAfterwards: [Rule] = [
        .setAside, .notAtomic, .ledgerNotWritten, .outputAltered,
    ]

    /// What would be wrong with a publication, and is not with a preview.
    fileprivate static let ofPublications: [Rule] = [
        .badLedger, .badLedgerLine, .vanishedAddress, .functionMoved, .linkNotDue, .linkToDraft,
    ]

    /// Rules about what others did to their own sites, which loses none of the portal's content.
    private static let byOthers: [Rule] = [.externalGone, .externalUnknownHost]

    /// The reason why a portal cannot give the rule that severity; nil where it can.
    fileprivate func reason(against wanted: Severity) -> Wording? {
        if severity == .error, wanted < .error, !Self.byOthers.contains(self) {
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
