import Diagnostics

@testable import CommonMark

/// What becomes of a text that is a whole file, and what is wrong with it.
func read(_ text: String, style: Style = .portal()) -> (
    text: FormattedText, diagnostics: [Diagnostic]
) {
    var diagnostics: [Diagnostic] = []
    let text = FormattedText.parse(
        SourceFile(path: "a.md", text: text), style: style, diagnostics: &diagnostics)
    return (text, diagnostics)
}

func parsed(_ text: String, style: Style = .portal()) -> FormattedText {
    read(text, style: style).text
}

func html(_ text: FormattedText) -> String { String(decoding: text.html, as: UTF8.self) }

/// The whole HTML with the targets as they were written.
func page(_ text: FormattedText) -> String {
    var output: [UInt8] = []
    text.write(0..<text.html.count, to: &output) { $0.target }
    return String(decoding: output, as: UTF8.self)
}

/// The findings as `line:column-column code: arguments`.
func findings(_ text: String) -> [String] {
    read(text).diagnostics.map { diagnostic in
        let range = diagnostic.range ?? SourceRange(line: 0, column: 0)
        let place = "\(range.start.line):\(range.start.column)-\(range.end.column)"
        return "\(place) \(diagnostic.rule.code): \(diagnostic.arguments.joined(separator: ", "))"
    }
}
