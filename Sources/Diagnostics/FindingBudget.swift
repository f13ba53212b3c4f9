/// A limit on how many findings of one kind are shown for one file.
///
/// Each finding shows its line, which has to be looked for in the file: a megabyte of text with a
/// mistake in every word would keep the command busy for hours. Nobody reads that many; the rest is
/// counted.
package struct FindingBudget {
    private static let perFile = 200
    private static let perLine = 20

    private var inFile = 0
    private var onLine = (line: 0, count: 0)
    private var leftOut = 0
    private var worst = Severity.note

    /// A budget of which nothing is spent yet.
    package init() {}

    /// Appends a finding unless the file, or its line, has enough of them.
    ///
    /// - Parameters:
    ///   - diagnostics: Where to append it.
    ///   - line: The line that it is on, from 1.
    ///   - severity: Its severity.
    ///   - finding: Makes the finding, if there is room for it.
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

    /// Appends a finding that says how many were left out, if any were.
    package func close(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) {
        guard leftOut > 0 else { return }
        let rule: Rule = worst == .error ? .moreFindings : .moreWarnings
        diagnostics.append(Diagnostic(rule, "\(leftOut)", path: file.path))
    }
}
