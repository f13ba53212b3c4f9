package import Diagnostics

/// The words of a language: what pages say around the content, and the vocabularies of headings.
package struct Strings: Sendable {
    /// The entries in the order of their file.
    package private(set) var entries: [Entry] = []
    private var index: [String: Int] = [:]

    package struct Entry: Sendable {
        package let key: String
        /// One text, or the words of a list.
        package let texts: [String]
        package let isList: Bool
    }

    package init() {}

    /// Reads a strings file: texts and lists of texts by key; what it holds replaces what is there.
    package mutating func read(_ file: SourceFile, diagnostics: inout [Diagnostic]) {
        let yaml = YAMLReader.read(
            file, bytes: 0..<file.text.utf8.count, firstLine: 1, diagnostics: &diagnostics)
        guard case .mapping(let pairs, _)? = yaml else { return }
        let isOverride = !entries.isEmpty
        for (key, value) in pairs {
            var texts: [String] = []
            var isList = false
            switch value {
            case .scalar(let text, _): texts = [text.value]
            case .sequence(let items, _):
                isList = true
                for case .scalar(let text, _) in items { texts.append(text.value) }
            case .mapping: break
            }
            let entry = Entry(key: key.value, texts: texts, isList: isList)
            if let position = index[key.value] {
                entries[position] = entry
            } else if isOverride {
                diagnostics.append(
                    Diagnostic(
                        .unknownString, key.value, in: file, at: key.range,
                        hint: key.value.nearMiss(in: entries.map(\.key)).map { .didYouMean($0) }))
            } else {
                index[key.value] = entries.count
                entries.append(entry)
            }
        }
    }

    /// The text of a key that every strings file must have.
    package subscript(key: String) -> String {
        guard let position = index[key], let text = entries[position].texts.first else {
            preconditionFailure("The strings have no text «\(key)».")
        }
        return text
    }

    /// The words of a list that every strings file must have.
    package func list(_ key: String) -> [String] {
        guard let position = index[key] else {
            preconditionFailure("The strings have no list «\(key)».")
        }
        return entries[position].texts
    }
}
