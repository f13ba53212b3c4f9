extension Diagnostic {
    /// The finding as a terminal shows it: place, message, code, excerpt with a caret, and hint.
    package func text(in language: Language, coloured: Bool = false) -> String {
        let style = TerminalStyle(isOn: coloured)
        var text = ""
        if !path.isEmpty {
            text += path.printable
            if let range { text += ":\(range.start.line):\(range.start.column)" }
            text += ": "
        }
        text = style.bold(text)
        text += style.severity(severity, severity.word.text(in: language) + ":")
        text += " " + message(in: language).printable + style.faint(" [\(rule.code)]")
        if let range, let excerpt { text += Self.excerpt(excerpt, range, style) }
        if let hint {
            let word = Hint.word.text(in: language)
            text += "\n  " + style.bold(word + ":") + " " + hint.text(in: language).printable
        }
        return text
    }

    /// The line with a caret below it, cut to the width of a terminal.
    private static func excerpt(_ line: String, _ range: SourceRange, _ style: TerminalStyle)
        -> String
    {
        let scalars = Array(line.unicodeScalars)
        let column = Swift.min(range.start.column, scalars.count + 1)
        let first = Swift.max(0, Swift.min(column - 40, scalars.count - 76))
        let last = Swift.min(scalars.count, first + 76)
        let end =
            range.end.line == range.start.line ? range.end.column : scalars.count + 1
        let width = Swift.max(1, Swift.min(end, last + 1) - column)
        var shown = ""
        shown.unicodeScalars.append(contentsOf: scalars[first..<last])
        let before = first > 0 ? "…" : ""
        let after = last < scalars.count ? "…" : ""
        let indent = String(repeating: " ", count: column - 1 - first + before.count)
        let caret = "^" + String(repeating: "~", count: width - 1)
        return "\n  " + before + shown.printable + after + "\n  " + indent + style.caret(caret)
    }
}

extension String {
    /// The text with control characters replaced, as content is not trusted to steer a terminal.
    package var printable: String {
        var safe = ""
        safe.unicodeScalars.append(
            contentsOf: unicodeScalars.map { scalar in
                switch scalar.value {
                case 0x09: " "
                case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0x200E...0x200F:
                    "\u{FFFD}"
                default: scalar
                }
            })
        return safe
    }
}
