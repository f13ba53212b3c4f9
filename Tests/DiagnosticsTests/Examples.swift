@testable import Diagnostics

/// Rules and findings that the tests of this folder share.
enum Examples {
    static let error = Rule(
        "bad-thing", es: "«{0}» está mal", en: "'{0}' is wrong", explain: explanation)
    static let warning = Rule(
        "odd-thing", .warning, es: "«{0}» es raro", en: "'{0}' is odd", explain: explanation)
    static let note = Rule(
        "plain-thing", .note, es: "nada más", en: "no more", explain: explanation)

    /// What a rule of the tests means.
    @Sendable static func explanation(of rule: Rule) -> Explanation {
        Explanation(
            rule, es: "Es un ejemplo.", en: "It is an example.", wrong: .data("a"),
            mended: .data("b"))
    }

    /// A finding in a file of one text, at a place given by line, column and length.
    static func finding(
        in text: String, line: Int = 1, column: Int, length: Int, hint: Hint? = nil
    ) -> Diagnostic {
        Diagnostic(
            error, "x", in: SourceFile(path: "Content/a.md", text: text),
            at: SourceRange(line: line, column: column, length: length), hint: hint)
    }

    /// The lines below the message: the excerpt and the caret.
    static func excerpt(of diagnostic: Diagnostic) -> [String] {
        diagnostic.text(in: .english).split(separator: "\n").dropFirst().map(String.init)
    }
}
