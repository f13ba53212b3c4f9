/// A rule that content, templates or the disk can break: a stable code and what to say about it.
///
/// Each rule is declared once, in `Catalogue/SUBJECT.swift`, with its explanation beside it and the
/// hints of its subject below. Two rules are equal if their codes are.
package struct Rule: Sendable {
    /// The stable name of the rule, in English kebab case: `bad-date`.
    package let code: String
    /// The severity of its findings where the portal sets no other (``Severities``).
    package let severity: Severity
    /// What is said of a finding, with a placeholder for each thing that it names.
    package let message: Wording
    private let explain: @Sendable (Rule) -> Explanation

    /// - Parameter explain: Makes the explanation of the rule that it is given. It runs when
    ///   somebody asks what the rule means, which no build does.
    init(
        _ code: String, _ severity: Severity = .error, es: String, en: String,
        explain: @escaping @Sendable (Rule) -> Explanation
    ) {
        self.code = code
        self.severity = severity
        message = Wording(es: es, en: en)
        self.explain = explain
    }

    /// What the rule means; made anew whenever it is asked for.
    package var explanation: Explanation { explain(self) }

    /// The message with `…` in place of what it names.
    package func summary(in language: Language) -> String {
        message.text(Array(repeating: "…", count: message.argumentCount), in: language)
    }
}

extension Rule: Hashable {
    /// Whether the two have the same code.
    package static func == (one: Rule, other: Rule) -> Bool { one.code == other.code }

    /// Feeds the code to the hasher.
    package func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

extension Rule {
    /// Every rule, by subject.
    package static var all: [Rule] { Subject.all.flatMap(\.rules) }

    /// Every rule by its code.
    package static var byCode: [String: Rule] {
        Dictionary(all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The rule of that code; nil where there is no such rule.
    package static func named(_ code: String) -> Rule? {
        all.first { $0.code == code }
    }
}
