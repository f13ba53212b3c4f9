import Diagnostics

@testable import Content

/// A finding as `line:column-column code: arguments | hint`; the end has a line if it is another.
func words(of diagnostic: Diagnostic) -> String {
    let place = diagnostic.range.map { range in
        let end = range.end.line == range.start.line ? "" : "\(range.end.line):"
        return "\(range.start.line):\(range.start.column)-\(end)\(range.end.column) "
    }
    let arguments =
        diagnostic.arguments.isEmpty ? "" : ": " + diagnostic.arguments.joined(separator: ", ")
    let hint = diagnostic.hint.map { " | " + $0.text(in: .english) }
    return (place ?? "") + diagnostic.rule.code + arguments + (hint ?? "")
}

/// A place as `line:column-line:column`.
func words(of range: SourceRange) -> String {
    "\(range.start.line):\(range.start.column)-\(range.end.line):\(range.end.column)"
}

/// The YAML of a text that is nothing else, and what is wrong with it.
func yaml(_ text: String, firstLine: Int = 1) -> (yaml: YAML?, findings: [String]) {
    var diagnostics: [Diagnostic] = []
    let yaml = YAMLReader.read(
        SourceFile(path: "a.yml", text: text), bytes: 0..<text.utf8.count, firstLine: firstLine,
        diagnostics: &diagnostics)
    return (yaml, diagnostics.map(words(of:)))
}

/// Each node of a tree on a line of its own, parents first, with its place.
func outline(_ yaml: YAML?, indent: String = "") -> [String] {
    switch yaml {
    case nil: return ["nothing"]
    case .scalar(let text, let isPlain):
        let value = text.value.debugDescription
        return [indent + (isPlain ? "" : "quoted ") + value + " " + words(of: text.range)]
    case .sequence(let items, let range):
        return [indent + "list " + words(of: range)]
            + items.flatMap { outline($0, indent: indent + "  ") }
    case .mapping(let pairs, let range):
        var lines = [indent + "group " + words(of: range)]
        for (key, value) in pairs {
            lines.append(indent + "  \(key.value): \(words(of: key.range))")
            lines += outline(value, indent: indent + "    ")
        }
        return lines
    }
}

/// The fields of an agency whose required ones are given, and what is wrong with them.
///
/// The text starts on line 5 of its file.
func agency(_ text: String) -> (fields: FieldGroup?, findings: [String]) {
    fields("---\ntitle: T\nkind: K\npublished: unknown\n\(text)\n---\n", path: "a/index.md")
}

/// The fields of a whole file, and what is wrong with it.
func fields(_ text: String, path: String) -> (fields: FieldGroup?, findings: [String]) {
    var diagnostics: [Diagnostic] = []
    let read = Document.read(SourceFile(path: path, text: text), path: path, &diagnostics)
    return (read?.fields, diagnostics.map(words(of:)))
}

func document(_ text: String, path: String) -> (document: Document?, findings: [String]) {
    var diagnostics: [Diagnostic] = []
    let document = Document(
        parsing: SourceFile(path: path, text: text), path: path, diagnostics: &diagnostics)
    return (document, diagnostics.map(words(of:)))
}
