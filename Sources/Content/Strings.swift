package import Diagnostics
import Words

/// The words of a language: what pages say around the content, and the vocabularies of headings.
package struct Strings: Sendable {
    /// The entries in the order of their file.
    package private(set) var entries: [Entry] = []
    private var index: [String: Int] = [:]

    /// What a key says.
    package struct Entry: Sendable {
        /// The key.
        package let key: String
        /// One text, or the words of a list.
        package let texts: [String]
        /// Whether it is a list, of however many words.
        package let isList: Bool
    }

    /// Makes strings without an entry.
    package init() {}

    /// Reads a strings file: texts and lists of texts by key; what it holds replaces what is there.
    ///
    /// A replacement keeps the shape of what it replaces: pages rely on it.
    package mutating func read(_ file: SourceFile, diagnostics: inout [Diagnostic]) {
        guard file.text.utf8.count <= FrontMatter.limit else {
            diagnostics.append(Diagnostic(.fileTooLarge, "\(FrontMatter.limit)", path: file.path))
            return
        }
        let yaml = YAMLReader.read(
            file, bytes: 0..<file.text.utf8.count, firstLine: 1, diagnostics: &diagnostics)
        guard let yaml else { return }
        guard case .mapping(let pairs, _) = yaml else {
            // What is empty has its place behind the last line.
            let place = if case .scalar = yaml { SourceRange(line: 1) } else { yaml.range }
            diagnostics.append(Diagnostic(.noData, in: file, at: place))
            return
        }
        let isOverride = !entries.isEmpty
        var lines: [String: Int] = [:]
        for (key, value) in pairs {
            if let line = lines.updateValue(key.range.start.line, forKey: key.value) {
                diagnostics.append(
                    Diagnostic(.duplicateKey, key.value, "\(line)", in: file, at: key.range))
                continue
            }
            let position = index[key.value]
            if isOverride, position == nil {
                diagnostics.append(
                    Diagnostic(
                        .unknownString, key.value, in: file, at: key.range,
                        hint: key.value.nearMiss(in: entries.map(\.key)).map { .didYouMean($0) }))
                continue
            }
            let example = position.map { entries[$0] }
            guard let entry = Entry(key, value, like: example, in: file, &diagnostics) else {
                continue
            }
            if let position {
                entries[position] = entry
            } else {
                index[key.value] = entries.count
                entries.append(entry)
            }
        }
        refuseEqualPaths(in: file, pairs, &diagnostics)
    }

    /// Two words of addresses that are one would put two pages on one address.
    private func refuseEqualPaths(
        in file: SourceFile, _ pairs: [(key: Located<String>, value: YAML)],
        _ diagnostics: inout [Diagnostic]
    ) {
        for (key, value) in pairs where key.value.hasPrefix(Entry.pathPrefix) {
            guard let position = index[key.value],
                let other = entries.first(where: { entry in
                    entry.key.hasPrefix(Entry.pathPrefix) && entry.key != key.value
                        && entry.texts == entries[position].texts
                })
            else { continue }
            diagnostics.append(
                Diagnostic(
                    .duplicateAddress, entries[position].texts.first ?? "", "'\(other.key)'",
                    in: file, at: value.range))
        }
        // The site map is at the top, beside two pages whose names are fixed.
        for (key, value) in pairs where key.value == "path_site_map" {
            guard let position = index[key.value], let word = entries[position].texts.first,
                ["index", "404"].contains(word)
            else { continue }
            diagnostics.append(
                Diagnostic(.duplicateAddress, word, "'\(word).html'", in: file, at: value.range))
        }
    }

    /// A text that every strings file must have.
    package subscript(word: Word) -> String { text(named: word.rawValue) }

    /// A list that every strings file must have.
    package subscript(list: WordList) -> [String] {
        guard let position = index[list.rawValue] else {
            preconditionFailure("The strings have no list «\(list.rawValue)».")
        }
        return entries[position].texts
    }

    /// The text that templates call by a name.
    package func text(named key: String) -> String {
        guard let position = index[key], let text = entries[position].texts.first else {
            preconditionFailure("The strings have no text «\(key)».")
        }
        return text
    }
}

extension Strings.Entry {
    /// What the keys of the words that are parts of addresses begin with.
    fileprivate static let pathPrefix = "path_"

    /// Reads an entry; nil, with a diagnostic, where it has not the shape of its example.
    fileprivate init?(
        _ key: Located<String>, _ value: YAML, like example: Self?, in file: SourceFile,
        _ diagnostics: inout [Diagnostic]
    ) {
        func refuse(_ rule: Rule, _ arguments: String..., at range: SourceRange) {
            diagnostics.append(
                Diagnostic(
                    rule, [key.value] + arguments, path: file.path, range: range,
                    excerpt: file.line(range.start.line), hint: nil))
        }
        self.key = key.value
        switch value {
        case .scalar(let text, _):
            guard example?.isList != true else {
                refuse(.wrongShape, "una lista de textos", "a list of texts", at: text.range)
                return nil
            }
            guard example.map({ text.value.hasPlaceholders(of: $0.texts) }) != false else {
                let known = (example?.texts ?? []).joined(separator: " ")
                refuse(.wrongPlaceholders, known, at: text.range)
                return nil
            }
            guard !key.value.hasPrefix(Self.pathPrefix) || text.value.isSlug else {
                refuse(.badPathWord, text.value, at: text.range)
                return nil
            }
            (texts, isList) = ([text.value], false)
        case .sequence(let items, let range):
            var texts: [String] = []
            for case .scalar(let text, _) in items where !text.value.isEmpty {
                texts.append(text.value)
            }
            guard example?.isList != false else {
                refuse(.wrongShape, "un solo texto", "a single text", at: range)
                return nil
            }
            guard texts.count == items.count else {
                refuse(.wrongShape, "una lista de textos", "a list of texts", at: range)
                return nil
            }
            guard key.value != "months" || texts.count == 12 else {
                refuse(.wrongShape, "una lista de doce textos", "a list of twelve texts", at: range)
                return nil
            }
            (self.texts, isList) = (texts, true)
        case .mapping(_, let range):
            let isList = example?.isList == true
            refuse(
                .wrongShape, isList ? "una lista de textos" : "un solo texto",
                isList ? "a list of texts" : "a single text", at: range)
            return nil
        }
    }
}

extension String {
    /// Whether each `{word}` in it is in one of the examples, too; any other would be lost.
    fileprivate func hasPlaceholders(of examples: [String]) -> Bool {
        split(separator: "{", omittingEmptySubsequences: false).dropFirst().allSatisfy { part in
            guard let close = part.firstIndex(of: "}") else { return true }
            return examples.contains { $0.contains("{" + part[...close]) }
        }
    }
}
