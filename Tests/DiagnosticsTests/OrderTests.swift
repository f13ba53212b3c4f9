import Testing

@testable import Diagnostics

/// The order in which findings are printed.
struct OrderTests {
    private func finding(
        _ rule: Rule = Examples.error, _ argument: String = "x", path: String = "a",
        line: Int? = nil, column: Int = 1
    ) -> Diagnostic {
        Diagnostic(
            rule, [argument], path: path,
            range: line.map { SourceRange(line: $0, column: column) }, excerpt: nil, hint: nil)
    }

    @Test func `findings come by file, line, column, code and words`() {
        let ordered = [
            finding(path: ""), finding(), finding(line: 1, column: 2), finding(line: 1, column: 10),
            finding(line: 2), finding(line: 2, column: 3), finding(line: 10),
            finding(line: 10, column: 2), finding(Examples.warning, line: 10, column: 2),
            finding(Examples.warning, "y", line: 10, column: 2), finding(path: "b"),
        ]
        #expect(ordered.reversed().inOrder() == ordered)
        #expect((ordered[4...] + ordered[..<4]).inOrder() == ordered)
    }

    @Test func `the same finding is printed once`() {
        let twice = [finding(line: 1), finding(line: 2), finding(line: 1)]
        #expect(twice.inOrder() == [finding(line: 1), finding(line: 2)])
    }

    @Test func `findings that differ in their words alone are both printed`() {
        let two = [finding(Examples.error, "x"), finding(Examples.error, "y")]
        #expect(two.inOrder() == two)
    }

    @Test func `only errors are errors`() {
        #expect(![finding(Examples.warning), finding(Examples.note)].hasErrors)
        #expect([finding(Examples.warning), finding()].hasErrors)
        #expect(Severity.allCases.sorted() == [.note, .warning, .error])
    }
}
