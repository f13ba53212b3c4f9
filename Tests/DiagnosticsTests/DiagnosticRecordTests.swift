import Diagnostics
import Testing

/// Findings as lines of text.
@Suite struct DiagnosticRecordTests {
    private static let nasty = ["", "a\tb", "línea\nlínea\r", #"\n \ \\"#, "={0}\u{1F}", "-"]

    @Test func `every rule's finding is read as it was written`() throws {
        let rules = Rule.byCode
        #expect(rules.count > 150)
        for rule in rules.values {
            let finding = Diagnostic(
                rule, Self.nasty + Self.nasty, path: "Content/a\tb\n.md",
                range: SourceRange(Position(line: 3, column: 4), Position(line: 5, column: 6)),
                excerpt: "\ttítulo: \\n", hint: .didYouMean("a\tb\n"))
            #expect(!finding.record.contains("\n"))
            #expect(Diagnostic(record: finding.record[...], rules: rules) == finding)
        }
    }

    @Test func `what a finding does not have is not made up`() throws {
        let rules = Rule.byCode
        let finding = Diagnostic(.noAddress, path: "")
        #expect(Diagnostic(record: finding.record[...], rules: rules) == finding)
        let empty = Diagnostic(
            .noAddress, [], path: "a", range: SourceRange(line: 1), excerpt: "", hint: nil)
        #expect(Diagnostic(record: empty.record[...], rules: rules) == empty)
    }

    @Test(arguments: ["", "no-address", "no-such-rule\ta\t\t\t", "no-address\ta\t1 2 3\t\t"])
    func `a line of another program is no finding`(line: String) {
        #expect(Diagnostic(record: line[...], rules: Rule.byCode) == nil)
    }
}
