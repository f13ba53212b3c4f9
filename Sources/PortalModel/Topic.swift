package import Content
package import Diagnostics
import Words

/// A theme under which the functions of all agencies are found.
///
/// `themes.yml` calls it a theme; here it is a topic, because a theme is also how pages look.
package struct Topic: Sendable {
    /// Its name in addresses.
    package let id: String
    /// What pages call it.
    package let title: String
    /// What it is about.
    package let summary: String?
    /// The words, or groups of words, that mark a function as its own.
    package let words: [Located<String>]
    /// The place of its id, for messages.
    let range: SourceRange
}

/// The themes of a portal, with what is needed to find their words in texts.
package struct Topics: Sendable {
    /// All themes, in the order of their file.
    package private(set) var all: [Topic] = []
    /// Whether the themes are the portal's own, and not from the starting vocabulary.
    package let isOwn: Bool
    let file: SourceFile?
    /// The words that say nothing alone.
    let stopWords: [String]
    /// The words of all themes, by the key of their first word.
    private(set) var phrases: [UInt64: [Phrase]] = [:]
    /// Which lowest bits those keys have, so that most words of a text are not looked up.
    private(set) var filter = [Bool](repeating: false, count: Self.filterSize)
    /// The position of each theme by its id, and by its title as an address would have it.
    private var positions: [String: Int] = [:]

    static let filterSize = 1 << 14

    /// One of the words of a theme: words that must follow each other.
    struct Phrase: Sendable {
        let topic: Int
        /// Which of the words of its theme.
        let word: Int
        /// The words after the first.
        let rest: [UInt64]
    }

    /// Themes of no portal.
    package init() {
        isOwn = false
        file = nil
        stopWords = []
    }

    /// Takes what the file of themes says.
    ///
    /// - Parameters:
    ///   - isOwn: Whether it is the portal's own file.
    ///   - strings: The words of the portal's language, those that say nothing alone among them.
    package init(
        _ file: EntryFile<ThemeFacts>, isOwn: Bool, _ strings: Strings,
        diagnostics: inout [Diagnostic]
    ) {
        self.isOwn = isOwn
        self.file = file.file
        stopWords = strings[.stopWords]
        var reader = StemReader(stopWords: stopWords)
        for entry in file.entries { add(entry, &reader, &diagnostics) }
        for (position, topic) in all.enumerated() {
            let title = topic.title.slug
            if positions[title] == nil { positions[title] = position }
        }
    }

    private mutating func add(
        _ entry: ThemeFacts, _ reader: inout StemReader, _ diagnostics: inout [Diagnostic]
    ) {
        guard let file else { return }
        let id = entry.id
        guard id.value.isSlug, id.value != "index" else {
            diagnostics.append(
                Diagnostic(
                    .badThemeID, id.value, in: file, at: id.range,
                    hint: id.value.slug.isEmpty ? nil : .write(id.value.slug)))
            return
        }
        if let other = positions[id.value] {
            diagnostics.append(
                Diagnostic(
                    .duplicateTheme, id.value, "\(all[other].range.start.line)", in: file,
                    at: id.range))
            return
        }
        let position = all.count
        var words: [Located<String>] = []
        for word in entry.words {
            var stems: [StemmedWord] = []
            reader.read(word.value, into: &stems)
            guard let first = stems.first else {
                diagnostics.append(
                    Diagnostic(.emptyThemeWord, word.value, in: file, at: word.range))
                continue
            }
            filter[Int(first.key & UInt64(Self.filterSize - 1))] = true
            phrases[first.key, default: []].append(
                Phrase(
                    topic: position, word: words.count,
                    rest: stems.dropFirst().map(\.key)))
            words.append(word)
        }
        positions[id.value] = position
        all.append(
            Topic(
                id: id.value, title: entry.title, summary: entry.summary, words: words,
                range: id.range))
    }

    /// The theme that a page calls so: by its id, or by its title.
    package func position(of name: String) -> Int? {
        if all.isEmpty { return nil }
        return positions[name] ?? positions[name.slug]
    }

    /// The id that a wrong one was probably meant to be.
    func nearMiss(of name: String) -> String? { name.nearMiss(in: all.map(\.id)) }
}
