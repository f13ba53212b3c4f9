import Content
import Diagnostics

/// What is fuzzed; each takes any bytes.
enum Subject: String, CaseIterable {
    /// Front matter with its text, `portal.yml` and strings files, by the first byte.
    case document
    /// CommonMark, with what a reader of the page must be able to rely on.
    case text
    /// A template with its partials: compiled, checked and rendered.
    case template
    /// The table of all addresses that ever were: read, written and merged.
    case ledger
    /// Folding, slugs, order, near misses and days.
    case words
    /// The norms that a text cites, and what it says they do to each other.
    case citations

    /// Reads an input and stops the process where a promise is broken; false where the input is
    /// none of the subject's.
    func examine(_ input: [UInt8]) -> Bool {
        switch self {
        case .document: examineDocument(input)
        case .text: examineText(input)
        case .template: examineTemplate(input)
        case .ledger: examineLedger(input)
        case .words: examineWords(input)
        case .citations: examineCitations(input)
        }
    }
}

/// Stops the process, so that libFuzzer keeps the input.
func promise(
    _ isKept: Bool, _ text: @autoclosure () -> String, file: StaticString = #file,
    line: UInt = #line
) {
    if !isKept { fatalError("A promise is broken: \(text())", file: file, line: line) }
}

/// Takes bytes for the text of a file, as all that reads files does.
func sourceFile(_ bytes: some Sequence<UInt8>, path: String) -> SourceFile? {
    var diagnostics: [Diagnostic] = []
    let bytes = Array(bytes)
    let file = SourceFile.decoding(bytes, path: path, diagnostics: &diagnostics)
    promise((file == nil) == (diagnostics.count == 1), "A text is read, or it is said why not.")
    for diagnostic in diagnostics { examine(diagnostic) }
    promise(file == nil || String(validating: bytes, as: UTF8.self) != nil, "A text is UTF-8.")
    return file
}
