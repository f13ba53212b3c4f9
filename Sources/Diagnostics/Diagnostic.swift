/// What is wrong at one place, as facts; words come when it is printed.
package struct Diagnostic: Sendable, Hashable {
    package let rule: Rule
    /// That of the rule, unless the portal sets another (``Severities``).
    package internal(set) var severity: Severity
    /// What the rule's message names, in the order of its placeholders.
    package let arguments: [String]
    package var hint: Hint?
    /// The file it is about, from the portal's folder; empty where it is about none.
    package let path: String
    /// Where in that file; nil where it is about the file as a whole.
    package let range: SourceRange?
    /// The first line of the range, as it stands in the file.
    package let excerpt: String?

    /// A finding at a place of a file that was read.
    package init(
        _ rule: Rule, _ arguments: String..., in file: SourceFile, at range: SourceRange,
        hint: Hint? = nil
    ) {
        self.init(
            rule, arguments, path: file.path, range: range,
            excerpt: file.line(range.start.line), hint: hint)
    }

    /// A finding at a place of a file that was read, the place in bytes of its text.
    package init(
        _ rule: Rule, _ arguments: [String], in file: SourceFile, atBytes bytes: Range<Int>,
        hint: Hint?
    ) {
        let range = file.range(ofBytes: bytes)
        self.init(
            rule, arguments, path: file.path, range: range,
            excerpt: file.line(range.start.line), hint: hint)
    }

    /// A finding about a file as a whole, or (with an empty path) about none.
    package init(_ rule: Rule, _ arguments: String..., path: String, hint: Hint? = nil) {
        self.init(rule, arguments, path: path, range: nil, excerpt: nil, hint: hint)
    }

    package init(
        _ rule: Rule, _ arguments: [String], path: String, range: SourceRange?, excerpt: String?,
        hint: Hint?
    ) {
        precondition(
            rule.message.argumentCount <= arguments.count,
            "The message of \(rule.code) names more than it was given.")
        self.rule = rule
        severity = rule.severity
        self.arguments = arguments
        self.path = path
        self.range = range
        self.excerpt = excerpt
        self.hint = hint
    }

    package func message(in language: Language) -> String {
        rule.message.text(arguments, in: language)
    }
}

extension Sequence where Element == Diagnostic {
    /// By file, place and code, each finding once: the order in which they are printed.
    package func inOrder() -> [Diagnostic] {
        let start = Position(line: 0, column: 0)
        let sorted = self.sorted { one, other in
            if one.path != other.path { return one.path < other.path }
            let (here, there) = (one.range?.start ?? start, other.range?.start ?? start)
            if here != there { return here < there }
            if one.rule.code != other.rule.code { return one.rule.code < other.rule.code }
            return one.arguments.lexicographicallyPrecedes(other.arguments)
        }
        var unique: [Diagnostic] = []
        for diagnostic in sorted where unique.last != diagnostic { unique.append(diagnostic) }
        return unique
    }

    package var hasErrors: Bool { contains { $0.severity == .error } }
}
