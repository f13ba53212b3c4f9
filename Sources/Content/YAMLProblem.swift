import Diagnostics

/// What libyaml found wrong, put into the words of somebody who does not know YAML.
struct YAMLProblem {
    let diagnostic: Diagnostic

    init(
        _ problem: String, _ context: String, at mark: Position, contextAt contextMark: Position,
        in file: SourceFile
    ) {
        let line = file.line(mark.line)
        // A tab before a key, wherever libyaml stumbled over it.
        for number in [mark.line, mark.line - 1] where number > 0 {
            let indentation = file.line(number).prefix { $0 == " " || $0 == "\t" }
            if let tab = indentation.unicodeScalars.firstIndex(of: "\t") {
                let column = indentation.unicodeScalars.distance(
                    from: indentation.unicodeScalars.startIndex, to: tab)
                diagnostic = Diagnostic(
                    .yamlTab, in: file,
                    at: SourceRange(line: number, column: column + 1, length: 1),
                    hint: .spacesForTab)
                return
            }
        }
        let place = SourceRange(mark, Position(line: mark.line, column: mark.column + 1))
        if problem.hasPrefix("mapping values are not allowed") {
            diagnostic = Diagnostic(
                .yamlColon, in: file, at: place,
                hint: Self.hasTypographicQuotes(line) ? .straightQuotes : .quoteTheText)
        } else if context.contains("quoted scalar") {
            let opening = SourceRange(
                line: contextMark.line, column: contextMark.column, length: 1)
            diagnostic = Diagnostic(.yamlUnclosedQuote, in: file, at: opening)
        } else if problem.contains("expected ':'") {
            let start = SourceRange(
                line: contextMark.line, column: contextMark.column,
                length: file.line(contextMark.line).unicodeScalars.count)
            diagnostic = Diagnostic(.yamlNoColon, in: file, at: start, hint: .spaceAfterColon)
        } else if problem.contains("did not find expected key")
            || problem.contains("did not find expected '-' indicator")
            || problem.contains("block sequence entries are not allowed")
        {
            diagnostic = Diagnostic(.yamlIndentation, in: file, at: place, hint: .alignKeys)
        } else if problem.contains("control characters") || problem.contains("invalid") {
            diagnostic = Diagnostic(.yamlCharacter, in: file, at: place)
        } else if problem.contains("cannot start any token") {
            diagnostic = Diagnostic(.yamlCharacter, in: file, at: place, hint: .quoteTheText)
        } else {
            let words = context.isEmpty ? problem : "\(problem), \(context)"
            diagnostic = Diagnostic(.yamlSyntax, words, in: file, at: place, hint: .quoteTheText)
        }
    }

    private static func hasTypographicQuotes(_ line: String) -> Bool {
        line.unicodeScalars.contains { "“”„‘’«»".unicodeScalars.contains($0) }
    }
}
