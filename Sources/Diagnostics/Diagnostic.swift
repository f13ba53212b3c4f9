/// What is wrong at one place, as facts; the words are added when it is printed.
package struct Diagnostic: Sendable, Hashable {
    /// The rule that is broken.
    package let rule: Rule
    /// The rule's own severity, unless the portal sets another (``Severities``).
    package internal(set) var severity: Severity
    /// What the rule's message names, in the order of its placeholders.
    package let arguments: [String]
    /// How to fix it; nil where there is nothing to suggest.
    package var hint: Hint?
    /// The path of its file, from the portal's folder; empty where it is about no file.
    package let path: String
    /// The place in that file; nil where it is about the file as a whole.
    package let range: SourceRange?
    /// The first line of the range, as it is in the file; nil where there is no range.
    package let excerpt: String?

    /// A finding at a place in a file that was read.
    package init(
        _ rule: Rule, _ arguments: String..., in file: SourceFile, at range: SourceRange,
        hint: Hint? = nil
    ) {
        self.init(
            rule, arguments, path: file.path, range: range,
            excerpt: file.line(range.start.line), hint: hint)
    }

    /// A finding at a place in a file that was read, given as a range of bytes of its text.
    package init(
        _ rule: Rule, _ arguments: [String], in file: SourceFile, atBytes bytes: Range<Int>,
        hint: Hint?
    ) {
        let range = file.range(ofBytes: bytes)
        self.init(
            rule, arguments, path: file.path, range: range,
            excerpt: file.line(range.start.line), hint: hint)
    }

    /// A finding about a file as a whole, or, with an empty path, about no file.
    package init(_ rule: Rule, _ arguments: String..., path: String, hint: Hint? = nil) {
        self.init(rule, arguments, path: path, range: nil, excerpt: nil, hint: hint)
    }

    /// A finding whose parts are all known.
    ///
    /// - Precondition: There is an argument for every placeholder of the rule's message.
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

    /// The rule's message with the arguments filled in.
    package func message(in language: Language) -> String {
        rule.message.text(arguments, in: language)
    }
}

extension Sequence where Element == Diagnostic {
    /// The findings in the order in which they are printed, by file, place and code, each once.
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

    /// Whether any of them stops the publication.
    package var hasErrors: Bool { contains { $0.severity == .error } }
}
