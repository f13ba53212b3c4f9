extension Diagnostic {
    /// The finding as a workflow command of GitHub Actions, which shows it beside its line.
    ///
    /// Its form is `::error file=…,line=…,col=…,endLine=…,title=…::…`.
    ///
    /// - Parameters:
    ///   - language: The language of the message.
    ///   - source: The portal's folder, as it was given: paths start where the command runs.
    package func workflowCommand(in language: Language, source: String) -> String {
        var properties: [(String, String)] = []
        if !path.isEmpty { properties.append(("file", path(from: source))) }
        if let range {
            properties += [
                ("line", "\(range.start.line)"), ("col", "\(range.start.column)"),
                ("endLine", "\(range.end.line)"),
            ]
        }
        properties.append(("title", rule.code))
        let list = properties.map { "\($0)=\($1.workflowText(isProperty: true))" }
            .joined(separator: ",")
        let message = messageAndHint(in: language).workflowText(isProperty: false)
        return "::\(severity.workflowCommand) \(list)::\(message)"
    }

    /// The message, followed by a line with the hint if there is one.
    func messageAndHint(in language: Language) -> String {
        guard let hint else { return message(in: language) }
        let word = Hint.word.text(in: language)
        return "\(message(in: language))\n\(word): \(hint.text(in: language))"
    }

    /// The path of the file, from the folder where the command runs.
    ///
    /// - Parameter source: The portal's folder, as it was given.
    func path(from source: String) -> String {
        // Paths in the output are already as they were given.
        let isPortals = ["Content", "Templates"].contains { path == $0 || path.hasPrefix($0 + "/") }
        var folder = source[...]
        while folder.hasPrefix("./") { folder = folder.dropFirst(2) }
        while folder.hasSuffix("/") { folder = folder.dropLast() }
        if source.hasPrefix("/"), folder.isEmpty { return "/" + path }
        return !isPortals || folder.isEmpty || folder == "." ? path : "\(folder)/\(path)"
    }
}

extension Severity {
    fileprivate var workflowCommand: String {
        switch self {
        case .error: "error"
        case .warning: "warning"
        case .note: "notice"
        }
    }
}

extension String {
    /// The text with those characters escaped that would end a workflow command or a property.
    fileprivate func workflowText(isProperty: Bool) -> String {
        var text = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "%": text += "%25"
            case "\r": text += "%0D"
            case "\n": text += "%0A"
            case ":" where isProperty: text += "%3A"
            case "," where isProperty: text += "%2C"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}
