import Testing

@testable import Diagnostics

/// Which severity a portal may give to which rule.
struct SeveritiesTests {
    @Test func `an error stays one, and all else can be set, but for what is found afterwards`() {
        var refused: [String] = []
        for rule in Rule.all {
            for severity in Severity.allCases {
                var severities = Severities()
                let reason = severities.set(rule, to: severity)
                var findings = [
                    Diagnostic(
                        rule, Array(repeating: "x", count: 10), path: "", range: nil, excerpt: nil,
                        hint: nil)
                ]
                severities.apply(to: &findings)
                #expect(findings.map(\.severity) == [reason == nil ? severity : rule.severity])
                if ["external-gone", "external-unknown-host"].contains(rule.code) {
                    // What others did to their sites takes nothing from the portal's own content.
                    #expect(reason == nil)
                } else if rule.severity == .error {
                    #expect((reason == nil) == (severity == .error))
                } else if reason != nil {
                    refused.append("\(rule.code) \(severity)")
                }
            }
        }
        #expect(
            refused.sorted() == [
                "ledger-not-written error", "not-atomic error", "output-altered error",
                "set-aside error",
            ])
    }

    @Test func `a rule that no setting names keeps its severity`() {
        var severities = Severities()
        #expect(severities.set(.futureDate, to: .note) == nil)
        var findings = [
            Diagnostic(.noAddress, path: ""), Diagnostic(.futureDate, "a", "b", path: ""),
            Diagnostic(.badLanguage, "x", path: ""),
        ]
        severities.apply(to: &findings)
        #expect(findings.map(\.severity) == [.note, .note, .error])
        #expect(findings.map(\.rule.severity) == [.note, .warning, .error])
    }
}
