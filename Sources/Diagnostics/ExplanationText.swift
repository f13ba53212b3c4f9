extension Explanation {
    /// The explanation as `vitrina explain` prints it.
    package func text(in language: Language, coloured: Bool = false) -> String {
        let style = TerminalStyle(isOn: coloured)
        let severity = rule.severity.word.text(in: language)
        var text = style.severity(rule.severity, severity + ":") + " " + rule.summary(in: language)
        text += style.faint(" [\(rule.code)]") + "\n\n"
        text += meaning.text(in: language).wrapped().joined(separator: "\n") + "\n"
        let titles = (Self.wrongTitle.text(in: language), Self.mendedTitle.text(in: language))
        for (title, example) in [(titles.0, wrong), (titles.1, mended)] {
            text += "\n" + style.bold(title) + (example.path.map { style.faint(" " + $0) } ?? "")
            text += "\n\n"
            for line in example.lines(in: language) {
                text += line.isEmpty ? "\n" : "  \(line)\n"
            }
        }
        return text
    }

    static let wrongTitle = Wording(es: "Con el error:", en: "Wrong:")
    static let mendedTitle = Wording(es: "Corregido:", en: "Corrected:")
}

extension Subject {
    /// Every code with its severity and message, by subject, as `vitrina explain` lists them.
    package static func list(in language: Language, coloured: Bool = false) -> String {
        let style = TerminalStyle(isOn: coloured)
        let width = Explanation.codes.reduce(0) { max($0, $1.utf8.count) }
        let words = Severity.allCases.map { $0.word.text(in: language).utf8.count }
        let wordWidth = words.max() ?? 0
        return all.map { subject in
            subject.rules.reduce(into: style.bold(subject.title.text(in: language)) + "\n") {
                text, rule in
                let word = rule.severity.word.text(in: language)
                text += "  \(rule.code)"
                text += String(repeating: " ", count: width - rule.code.utf8.count + 2)
                text += style.severity(rule.severity, word)
                text += String(repeating: " ", count: wordWidth - word.utf8.count + 2)
                text += rule.summary(in: language) + "\n"
            }
        }.joined(separator: "\n")
    }
}

extension Example {
    /// The file that the lines belong to; nil where they belong to none.
    var path: String? {
        switch place {
        case .data, .text: "Content/hacienda/index.md"
        case .file(let path): path
        case .names, .situation: nil
        }
    }

    /// The lines, or the situation, wrapped.
    func lines(in language: Language) -> [String] {
        let text = wording.text(in: language)
        guard place != .situation else { return text.wrapped(at: 76) }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}

extension String {
    /// The text broken at spaces into lines of at most `width` characters.
    func wrapped(at width: Int = 78) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in split(separator: " ") {
            if !line.isEmpty, line.count + word.count + 1 > width {
                lines.append(line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        return line.isEmpty ? lines : lines + [line]
    }
}
