import Diagnostics

/// The lines of a file, so that thousands of places cost one pass.
struct Lines {
    private let widths: [Int]

    init(of file: SourceFile) {
        var widths = [0]
        var last: Unicode.Scalar = " "
        for scalar in file.text.unicodeScalars {
            if scalar == "\n", last == "\r" {
                // The line ended already.
            } else if scalar == "\n" || scalar == "\r" {
                widths.append(0)
            } else {
                widths[widths.count - 1] += 1
            }
            last = scalar
        }
        self.widths = widths
    }

    var count: Int { widths.count }

    /// Whether a place stands in the file, just behind the last sign of a line included.
    func contain(_ position: Position) -> Bool {
        position.line >= 1 && position.line <= widths.count && position.column >= 1
            && position.column <= widths[position.line - 1] + 1
    }

    /// A stretch may end behind the end of its line (so it is shown on a line that is empty), or
    /// where a line after the last one would begin.
    func contain(_ range: SourceRange) -> Bool {
        let end = Position(line: range.end.line, column: Swift.max(1, range.end.column - 1))
        return contain(range.start)
            && (contain(end) || range.end == Position(line: count + 1, column: 1))
    }
}

/// What holds for whatever is found: it stands in its file, and it can be printed.
func examine(_ diagnostics: [Diagnostic], in file: SourceFile) {
    let lines = Lines(of: file)
    for diagnostic in diagnostics {
        if let range = diagnostic.range, diagnostic.path == file.path {
            promise(
                lines.contain(range),
                "[\(diagnostic.rule.code)] at \(range) stands in its file.")
        }
    }
    for diagnostic in diagnostics.inOrder().prefix(20) { examine(diagnostic) }
}

func examine(_ diagnostic: Diagnostic) {
    for language in [Language.spanish, .english] {
        let text = diagnostic.text(in: language)
        promise(
            text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x7F },
            "A message cannot steer a terminal.")
        let json = diagnostic.json(in: language)
        promise(
            json.unicodeScalars.allSatisfy { $0.value >= 0x20 }, "JSON escapes what is no text.")
    }
}
