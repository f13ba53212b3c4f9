extension Subject {
    /// The page of the documentation that explains every code, by subject, in English.
    package static var referencePage: String {
        var page = """
            # Diagnostics

            Every message of the command: what it means, and how to correct what it points at.

            ## Overview

            A message ends with its code in brackets. `vitrina explain CODE` prints what is said here \
            in a terminal, in Spanish or English; `vitrina explain` lists all codes. An error stops the \
            publication; a warning does so with `--strict`; a note never does. The portal can set \
            the severity of a warning or a note in `portal.yml`, as <doc:Content> says.

            This page is made by `make docs` from `Sources/Diagnostics/Catalogue/*.swift`.

            """
        for subject in all {
            page += "\n## \(subject.title.text(in: .english))\n"
            for rule in subject.rules {
                page += "\n### \(rule.code)\n\n"
                page += "*\(rule.severity.word.text(in: .english))*: "
                page += rule.summary(in: .english).markdown + "\n\n"
                page += rule.explanation.markdown(in: .english)
            }
        }
        return page
    }
}

extension Explanation {
    /// The explanation as Markdown, for the documentation and for SARIF.
    func markdown(in language: Language) -> String {
        var text = meaning.text(in: language).markdown + "\n"
        for (title, example) in [(Self.wrongTitle, wrong), (Self.mendedTitle, mended)] {
            text += "\n\(title.text(in: language))"
            if let path = example.path { text += " `\(path)`" }
            text += "\n\n" + example.markdown(in: language) + "\n"
        }
        return text
    }
}

extension Example {
    /// The lines as a code block, or the situation as a paragraph.
    fileprivate func markdown(in language: Language) -> String {
        let text = wording.text(in: language)
        guard place != .situation else { return text.markdown }
        return "```\(kindOfCode)\n\(text)\n```"
    }

    /// The language named by the code block.
    private var kindOfCode: String {
        switch place {
        case .data: "yaml"
        case .text: "markdown"
        case .file(let path):
            path.hasSuffix(".yml") ? "yaml" : path.hasSuffix(".md") ? "markdown" : "mustache"
        case .names, .situation: "text"
        }
    }
}

extension String {
    /// The text with the characters escaped that mean something to Markdown.
    fileprivate var markdown: String {
        reduce(into: "") { text, character in
            if "\\`*_[]<>".contains(character) { text += "\\" }
            text.append(character)
        }
    }
}
