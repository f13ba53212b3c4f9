import Diagnostics

/// What libyaml found wrong, put into the words of people who do not know YAML.
///
/// libyaml says where it stumbled; where the author went wrong is often a line above.
struct YAMLProblem {
    private let problem: String
    private let context: String
    private let mark: Position
    private let contextMark: Position
    private let file: SourceFile

    init(
        _ problem: String, _ context: String, at mark: Position, contextAt contextMark: Position,
        in file: SourceFile
    ) {
        self.problem = problem
        self.context = context
        self.mark = mark
        self.contextMark = contextMark
        self.file = file
    }

    var diagnostic: Diagnostic {
        blank ?? inValue ?? betweenLines
            ?? Diagnostic(
                .yamlSyntax, context.isEmpty ? problem : "\(problem), \(context)", in: file,
                at: place, hint: .quoteTheText)
    }

    private var place: SourceRange {
        SourceRange(line: mark.line, column: mark.column, length: 1)
    }

    private var contextPlace: SourceRange {
        SourceRange(line: contextMark.line, column: contextMark.column, length: 1)
    }

    /// The bracket that was not closed; where nothing follows it, libyaml names the end instead.
    private var bracket: SourceRange {
        guard context.contains("flow node") else { return contextPlace }
        let lines = file.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (index, line) in lines.prefix(contextMark.line).enumerated().reversed() {
            let end = index + 1 == contextMark.line ? contextMark.column - 1 : .max
            let before = Array(line.unicodeScalars.prefix(end))
            guard let last = before.lastIndex(where: { $0 == "[" || $0 == "{" }) else { continue }
            return SourceRange(line: index + 1, column: last + 1, length: 1)
        }
        return contextPlace
    }

    /// A tab or a no-break space where only a space counts, wherever libyaml stumbled over it.
    private var blank: Diagnostic? {
        for number in [mark.line, mark.line - 1, contextMark.line] where number > 0 {
            let line = Array(file.line(number).unicodeScalars)
            let indentation = line.prefix { $0 == " " || $0 == "\t" || $0.isNoBreakSpace }
            if let tab = indentation.firstIndex(of: "\t") {
                return Diagnostic(
                    .yamlTab, in: file, at: SourceRange(line: number, column: tab + 1, length: 1),
                    hint: .spacesForTab)
            }
            let afterColon = line.indices.first { index in
                line[index].isNoBreakSpace && index > 0 && line[index - 1] == ":"
            }
            if let space = indentation.firstIndex(where: \.isNoBreakSpace) ?? afterColon {
                return Diagnostic(
                    .yamlSpace, in: file,
                    at: SourceRange(line: number, column: space + 1, length: 1),
                    hint: .typeTheSpace)
            }
        }
        return nil
    }

    /// What is wrong within a value.
    private var inValue: Diagnostic? {
        if context.contains("quoted scalar") {
            return problem.contains("escape") || problem.contains("hexdecimal")
                ? Diagnostic(.yamlEscape, in: file, at: place, hint: .singleQuotes)
                : Diagnostic(.yamlUnclosedQuote, in: file, at: contextPlace)
        }
        if context.contains("flow ") {
            return Diagnostic(.yamlUnclosedBracket, in: file, at: bracket, hint: .closeBracket)
        }
        if context.contains("an alias") || context.contains("an anchor")
            || context.contains("a tag")
        {
            return Diagnostic(.yamlAnchor, in: file, at: contextPlace, hint: .quoteTheText)
        }
        if context.contains("block scalar") || context.contains("directive") {
            return Diagnostic(.yamlCharacter, in: file, at: contextPlace, hint: .quoteTheText)
        }
        if problem.contains("control characters") || problem.contains("invalid") {
            return Diagnostic(.yamlCharacter, in: file, at: place, hint: .invisibleCharacter)
        }
        if problem.contains("cannot start any token")
            || problem.contains("block sequence entries are not allowed")
        {
            return Diagnostic(.yamlCharacter, in: file, at: place, hint: .quoteTheText)
        }
        return nil
    }

    /// What is wrong with how lines follow each other.
    private var betweenLines: Diagnostic? {
        if problem.hasPrefix("mapping values are not allowed") {
            if isKeyTooDeep {
                let column = file.line(mark.line).prefix { $0 == " " }.count + 1
                return Diagnostic(
                    .yamlIndentation, in: file, at: SourceRange(line: mark.line, column: column),
                    hint: .alignKeys)
            }
            let hasTypographicQuotes = file.line(mark.line).unicodeScalars.contains {
                "“”„‘’«»".unicodeScalars.contains($0)
            }
            return Diagnostic(
                .yamlColon, in: file, at: place,
                hint: hasTypographicQuotes ? .straightQuotes : .quoteTheText)
        }
        if problem.contains("expected ':'") {
            let length = file.line(contextMark.line).unicodeScalars.count - contextMark.column + 1
            return Diagnostic(
                .yamlNoColon, in: file,
                at: SourceRange(
                    line: contextMark.line, column: contextMark.column, length: max(1, length)),
                hint: .spaceAfterColon)
        }
        if problem.contains("expected <document start>") {
            return Diagnostic(.yamlSeveralDocuments, in: file, at: place)
        }
        if problem.contains("did not find expected key") { return afterValue ?? indentation }
        return problem.contains("did not find expected '-' indicator") ? indentation : nil
    }

    private var indentation: Diagnostic {
        Diagnostic(.yamlIndentation, in: file, at: place, hint: .alignKeys)
    }

    /// Whether the line where a second colon was found is its own field, deeper than the one
    /// above it, which has its value already.
    private var isKeyTooDeep: Bool {
        let line = file.line(mark.line)
        guard let colon = Self.valueStart(in: line), colon == mark.column else { return false }
        let above = file.line(mark.line - 1)
        return line.prefix { $0 == " " }.count > above.prefix { $0 == " " }.count
            && Self.valueStart(in: above) != nil
    }

    /// Something that follows a closed quote or bracket on its line: the value ended before its
    /// author meant it to, or began on a line above whose quote was never closed.
    private var afterValue: Diagnostic? {
        let before = file.line(mark.line).unicodeScalars.prefix(mark.column - 1)
        guard let end = before.last(where: { $0 != " " }), "\"']}".unicodeScalars.contains(end)
        else { return nil }
        if end == "\"" || end == "'", !before.count(where: { $0 == end }).isMultiple(of: 2) {
            for number in stride(from: mark.line - 1, to: 0, by: -1) {
                let line = Array(file.line(number).unicodeScalars)
                guard !line.count(where: { $0 == end }).isMultiple(of: 2),
                    let quote = line.firstIndex(of: end)
                else { continue }
                return Diagnostic(
                    .yamlUnclosedQuote, in: file,
                    at: SourceRange(line: number, column: quote + 1, length: 1))
            }
        }
        return Diagnostic(.yamlAfterValue, in: file, at: place, hint: .singleQuotes)
    }

    /// The column of the colon that ends a line's key.
    private static func valueStart(in line: String) -> Int? {
        let scalars = Array(line.unicodeScalars)
        let colon = scalars.indices.first { index in
            scalars[index] == ":" && (index + 1 == scalars.count || scalars[index + 1] == " ")
        }
        return colon.map { $0 + 1 }
    }
}

extension Unicode.Scalar {
    /// Whether it looks like a space and is none: word processors put it where a line must not
    /// break.
    var isNoBreakSpace: Bool { [0xA0, 0x2007, 0x202F].contains(value) }
}
