import Content
package import Diagnostics
import Words

/// Why a function belongs to a theme: words of its text, or what its file says.
package struct TopicMark: Sendable, Hashable {
    /// The theme's place in ``Topics/all``.
    package let topic: Int32
    /// Where the words are in the function's plain text, in bytes; empty where its file says so.
    package let start: UInt32
    /// Where they end, in bytes.
    package let end: UInt32

    /// Whether the function's file says so.
    package var isGiven: Bool { start == end }
}

/// What the words of a function's text say of it.
package struct FunctionWords: Sendable {
    /// Why it belongs to each of its themes: by theme, then as the text has them.
    package var marks: [TopicMark] = []
    /// Its words that say something, each once, as short keys in ascending order.
    package var stems: [UInt32] = []

    /// Its themes, each once.
    package var topics: [Int] {
        var topics: [Int] = []
        topics.reserveCapacity(marks.count)
        for mark in marks where topics.last != Int(mark.topic) { topics.append(Int(mark.topic)) }
        return topics
    }
}

/// What is read of the functions of some agencies.
package struct TopicSlice: Sendable {
    /// By agency, then by function.
    package fileprivate(set) var functions: [[FunctionWords]] = []
    /// Which words of each theme were found, by theme and word.
    fileprivate(set) var found: [[Bool]]
    /// What is wrong with the themes that files name.
    package fileprivate(set) var diagnostics: [Diagnostic] = []
}

/// Finds the themes of functions, many agencies at once: it asks for nothing but their texts.
package struct TopicReader: Sendable {
    private let topics: Topics
    private var reader: StemReader
    private var words: [StemmedWord] = []
    /// What was asked already of the names that files give.
    private var positions: [String: Int?] = [:]

    /// Prepares reading with the words of some themes.
    package init(_ topics: Topics) {
        self.topics = topics
        reader = StemReader(stopWords: topics.stopWords)
    }

    /// How many places of its words are kept of each theme of a function.
    private static let placesPerTopic = 3
    /// How far apart, in bytes, the words of a group may be with what says nothing between them.
    private static let longestPlace = 160
    /// How many words of a function are compared with those of others.
    private static let comparedWords = 48

    /// Reads the functions of some agencies of a portal.
    package static func read(
        _ agencies: some Sequence<Int>, of portal: Portal, _ topics: Topics
    ) -> TopicSlice {
        var reader = TopicReader(topics)
        var slice = TopicSlice(
            found: topics.all.map { .init(repeating: false, count: $0.words.count) })
        for index in agencies {
            slice.functions.append(
                portal.agencies[index].functions.map { reader.read($0, &slice) })
        }
        return slice
    }

    private mutating func read(_ function: Function, _ slice: inout TopicSlice) -> FunctionWords {
        words.removeAll(keepingCapacity: true)
        let text = function.plainText
        reader.read(text, into: &words)
        var read = FunctionWords()
        findTopics(&read.marks, &slice)
        if let document = function.document { overrule(&read.marks, document, &slice) }
        if read.marks.count > 1 {
            read.marks.sort { ($0.topic, $0.start, $0.end) < ($1.topic, $1.start, $1.end) }
        }
        read.stems.reserveCapacity(min(words.count, Self.comparedWords))
        for word in words where word.end - word.start > 3 {
            read.stems.append(UInt32(truncatingIfNeeded: word.key))
            if read.stems.count == Self.comparedWords { break }
        }
        read.stems.sortAndUnique()
        return read
    }

    /// Finds the words of the themes in the text that was read.
    private func findTopics(_ marks: inout [TopicMark], _ slice: inout TopicSlice) {
        for index in words.indices {
            let key = words[index].key
            guard topics.filter[Int(key & UInt64(Topics.filterSize - 1))],
                let phrases = topics.phrases[key]
            else { continue }
            for phrase in phrases {
                let last = index + phrase.rest.count
                guard last < words.count,
                    phrase.rest.indices.allSatisfy({
                        words[index + 1 + $0].key == phrase.rest[$0]
                    }), words[last].end - words[index].start <= Self.longestPlace
                else { continue }
                slice.found[phrase.topic][phrase.word] = true
                let topic = Int32(phrase.topic)
                let (start, end) = (UInt32(words[index].start), UInt32(words[last].end))
                // Of two that begin at one word, the longer one says more.
                if let other = marks.firstIndex(where: { $0.topic == topic && $0.end > start }) {
                    if marks[other].end < end {
                        marks[other] = TopicMark(
                            topic: topic, start: marks[other].start, end: end)
                    }
                } else if marks.count(where: { $0.topic == topic }) < Self.placesPerTopic {
                    marks.append(TopicMark(topic: topic, start: start, end: end))
                }
            }
        }
    }

    /// Does what the function's file says of its themes: adds those it names, and takes away those
    /// with a hyphen before them.
    private mutating func overrule(
        _ marks: inout [TopicMark], _ document: Document, _ slice: inout TopicSlice
    ) {
        var (added, removed): ([Int], [Int]) = ([], [])
        for name in document.common.themes {
            let isRemoved = name.value.utf8.first == UInt8(ascii: "-")
            let given = isRemoved ? String(name.value.dropFirst()) : name.value
            guard let topic = position(of: given) else {
                if topics.isOwn || isRemoved {
                    slice.diagnostics.append(unknown(given, name.range, in: document))
                }
                continue
            }
            if isRemoved ? added.contains(topic) : removed.contains(topic) {
                slice.diagnostics.append(
                    Diagnostic(
                        .themeBothWays, topics.all[topic].id, in: document.file, at: name.range))
            } else if isRemoved {
                removed.append(topic)
                marks.removeAll { $0.topic == topic }
            } else if !added.contains(topic) {
                added.append(topic)
                marks.append(TopicMark(topic: Int32(topic), start: 0, end: 0))
            }
        }
    }

    /// The theme that a file calls so: many files give the same few names.
    private mutating func position(of name: String) -> Int? {
        if let known = positions[name] { return known }
        let position = topics.position(of: name)
        positions[name] = .some(position)
        return position
    }

    private func unknown(
        _ name: String, _ range: SourceRange, in document: Document
    ) -> Diagnostic {
        let near = topics.nearMiss(of: name)
        let ids = topics.all.map(\.id).joined(separator: ", ")
        return Diagnostic(
            .unknownTheme, name, in: document.file, at: range,
            hint: near.map { .didYouMean($0) } ?? .listThemes(ids))
    }
}

extension [UInt32] {
    /// Sorts the numbers and keeps each once.
    fileprivate mutating func sortAndUnique() {
        guard count > 1 else { return }
        sort()
        var last = 0
        for index in 1..<count where self[index] != self[last] {
            last += 1
            self[last] = self[index]
        }
        removeLast(count - last - 1)
    }
}
