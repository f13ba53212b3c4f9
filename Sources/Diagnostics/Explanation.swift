/// What a rule means, and how to correct what breaks it.
///
/// Only `vitrina explain`, the documentation and SARIF ask for explanations. Each is made when it is
/// asked for (``Rule/explanation``), so that a build never pays for its words.
package struct Explanation: Sendable {
    /// The rule that it explains.
    package let rule: Rule
    /// Why it matters to those who read, answer for or write the page: one to three sentences.
    package let meaning: Wording
    /// What breaks the rule.
    package let wrong: Example
    /// The same as in `wrong` without the mistake.
    package let mended: Example

    init(_ rule: Rule, es: String, en: String, wrong: Example, mended: Example) {
        self.rule = rule
        meaning = Wording(es: es, en: en)
        self.wrong = wrong
        self.mended = mended
    }

    /// The explanation of the rule of that code; nil where there is no such rule.
    package static func named(_ code: String) -> Explanation? {
        Rule.named(code)?.explanation
    }

    /// The code of every rule, by subject.
    package static var codes: [String] { Rule.all.map(\.code) }
}
