/// A finding as one line of text that the program that wrote it can read back.
extension Diagnostic {
    /// The finding as one line of fields separated by tabs.
    ///
    /// The fields are code, path, range, excerpt and arguments, and, if there is a hint, its two
    /// sentences and its arguments. A missing value is an empty field.
    package var record: String {
        var fields = [rule.code, path, "", "", Self.list(arguments)]
        if let range {
            fields[2] =
                "\(range.start.line) \(range.start.column) \(range.end.line) \(range.end.column)"
        }
        if let excerpt { fields[3] = "=" + excerpt }
        if let hint { fields += hint.wording.patterns + [Self.list(hint.arguments)] }
        return fields.map(\.escapedField).joined(separator: "\t")
    }

    /// Reads a ``record``; nil where the line is not one, or another version wrote it.
    ///
    /// - Parameter rules: Every rule by its code (``Rule/byCode``).
    package init?(record: Substring, rules: [String: Rule]) {
        let fields = record.split(separator: "\t", omittingEmptySubsequences: false)
            .map(\.unescapedField)
        guard fields.count == 5 || fields.count == 8, let rule = rules[fields[0]] else {
            return nil
        }
        var range: SourceRange?
        if !fields[2].isEmpty {
            let numbers = fields[2].split(separator: " ").compactMap { Int($0) }
            guard numbers.count == 4 else { return nil }
            range = SourceRange(
                Position(line: numbers[0], column: numbers[1]),
                Position(line: numbers[2], column: numbers[3]))
        }
        let arguments = Self.items(fields[4])
        guard rule.message.argumentCount <= arguments.count else { return nil }
        let hint =
            fields.count == 8
            ? Hint(Self.items(fields[7]), es: fields[5], en: fields[6]) : nil
        self.init(
            rule, arguments, path: fields[1], range: range,
            excerpt: fields[3].isEmpty ? nil : String(fields[3].dropFirst()), hint: hint)
    }

    /// The texts as one, each after a line feed.
    private static func list(_ texts: [String]) -> String {
        texts.map { "\n" + $0.escapedField }.joined()
    }

    private static func items(_ list: String) -> [String] {
        list.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
            .map(\.unescapedField)
    }
}

extension StringProtocol {
    /// The text with tabs and line ends escaped, which separate fields and texts.
    fileprivate var escapedField: String {
        var text = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "\\": text += "\\\\"
            case "\t": text += "\\t"
            case "\n": text += "\\n"
            // Followed by a line feed, it would be part of one character.
            case "\r": text += "\\r"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    fileprivate var unescapedField: String {
        var text = ""
        var isEscaped = false
        for scalar in unicodeScalars {
            if isEscaped {
                switch scalar {
                case "t": text += "\t"
                case "n": text += "\n"
                case "r": text += "\r"
                default: text.unicodeScalars.append(scalar)
                }
                isEscaped = false
            } else if scalar == "\\" {
                isEscaped = true
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}
