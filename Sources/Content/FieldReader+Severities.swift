import Diagnostics
import Words

/// Reads which severity a portal wants for which rule.
extension FieldReader {
    /// The severities as a file may name them in either language.
    static let severities = Severity.allCases.reversed().map {
        Choice(english: $0.rawValue, spanish: $0.word.text(in: .spanish))
    }

    /// Reads a mapping of codes to severities; what is wrong in it is a diagnostic.
    ///
    /// - Parameters:
    ///   - pairs: The codes and the words beside them.
    ///   - name: The key of the mapping, as its author wrote it.
    ///   - diagnostics: What is wrong is appended to them.
    func severities(
        _ pairs: [(key: Located<String>, value: YAML)], _ name: String,
        _ diagnostics: inout [Diagnostic]
    ) -> Severities {
        var severities = Severities()
        var given: [String: Int] = [:]
        var budget = FindingBudget()
        for (code, node) in pairs {
            let line = code.range.start.line
            if let first = given.updateValue(line, forKey: code.value) {
                budget.append(to: &diagnostics, line: line) {
                    Diagnostic(.duplicateKey, code.value, "\(first)", in: file, at: code.range)
                }
            } else if let finding = set(code, node, name, &severities) {
                budget.append(to: &diagnostics, line: line) { finding }
            }
        }
        budget.close(file, &diagnostics)
        return severities
    }

    /// Sets one severity, or says what is wrong with it.
    private func set(
        _ code: Located<String>, _ node: YAML, _ name: String, _ severities: inout Severities
    ) -> Diagnostic? {
        guard let rule = Explanation.named(code.value)?.rule else {
            let near = code.value.nearMiss(in: Explanation.codes)
            return Diagnostic(
                .unknownCode, code.value, in: file, at: code.range,
                hint: near.map { .didYouMean($0) } ?? .listCodes)
        }
        guard !node.isAbsent else {
            return Diagnostic(.emptyValue, code.value, in: file, at: code.range)
        }
        guard case .scalar(let text, _) = node else {
            return wrongShape(code.value, .scalar, at: node.range)
        }
        guard let severity = Self.severity(text.value) else {
            return Diagnostic(
                .badChoice, text.value, code.value, Self.severities.names(for: name), in: file,
                at: text.range, hint: Self.hint(text.value))
        }
        guard let reason = severities.set(rule, to: severity) else { return nil }
        return Diagnostic(
            .fixedSeverity, code.value, text.value, reason.text(in: .spanish),
            reason.text(in: .english), in: file, at: text.range)
    }

    private static func severity(_ word: String) -> Severity? {
        let folded = word.folded
        return severities.first { $0.english == folded || $0.spanish == folded }
            .flatMap { Severity(rawValue: $0.english) }
    }

    /// What to say of a word that is no severity: some tools know one that silences.
    private static func hint(_ word: String) -> Hint? {
        let silence = ["off", "no", "none", "ignore", "false", "0", "nada", "ninguna", "ninguno"]
        if silence.contains(word.folded) { return .noteIsLowest }
        return word.nearMiss(in: severities.flatMap { [$0.spanish, $0.english] })
            .map { .didYouMean($0) }
    }
}
