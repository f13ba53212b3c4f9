/// How many findings of one kind one file may have.
///
/// Each finding shows its line and looks for it in the file, so that a text of a megabyte with a
/// mistake in every word would keep the command busy for hours. Nobody reads so many; what is left
/// out is counted.
package struct FindingBudget {
    private static let perFile = 200
    private static let perLine = 20

    private var inFile = 0
    private var onLine = (line: 0, count: 0)
    private var leftOut = 0
    private var worst = Severity.note

    package init() {}

    /// Appends a finding of a severity, unless there are enough of them.
    package mutating func append(
        to diagnostics: inout [Diagnostic], line: Int, _ severity: Severity = .error,
        _ finding: () -> Diagnostic
    ) {
        onLine = onLine.line == line ? (line, onLine.count + 1) : (line, 1)
        guard inFile < Self.perFile, onLine.count <= Self.perLine else {
            leftOut += 1
            worst = max(worst, severity)
            return
        }
        inFile += 1
        diagnostics.append(finding())
    }

    /// Says how many findings were left out, if any were.
    package func close(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) {
        guard leftOut > 0 else { return }
        let rule: Rule = worst == .error ? .moreFindings : .moreWarnings
        diagnostics.append(Diagnostic(rule, "\(leftOut)", path: file.path))
    }
}
