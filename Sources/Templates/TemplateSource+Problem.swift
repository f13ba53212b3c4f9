internal import Diagnostics

extension TemplateSource {
    /// Returns a finding at a range of bytes of the template.
    func problem(
        _ rule: Rule, _ arguments: [String], at range: Range<Int>, hint: Hint? = nil
    ) -> Diagnostic {
        Diagnostic(rule, arguments, in: file, atBytes: range, hint: hint)
    }
}
