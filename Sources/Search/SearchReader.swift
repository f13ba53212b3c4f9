import Words

/// Reads documents one after the other: counts their words, and writes what results show of them.
///
/// Several can read concurrently, each a range of the documents that begins with a new shard.
package struct SearchReader: Sendable {
    private let language: SearchLanguage
    private var reader = WordReader()
    private var found: [FoldedWord] = []
    /// The term of each form that occurred; negative for a stop word.
    private var termOfForm = TermTable()
    private var termOfStem: [String: Int32] = [:]
    private var terms: [String] = []
    private var forms: [(form: String, term: Int32)] = []
    /// The weight of each term in the document that is being read; zero for most.
    private var weights: [Float] = []
    private var tildes: [Bool] = []
    private var touched: [Int32] = []
    private var entries: [Entry] = []
    /// The words of the latest context.
    private var contextID = -1
    private var contextWords: [(term: Int32, hasTilde: Bool)] = []
    private var shards: DocumentShards
    private let first: Int
    private var position: Int

    private struct Entry {
        let term: Int32
        let posting: Posting
    }

    /// The weight that a word of the agencies above has for a page.
    private static let contextWeight: Float = 1
    /// The weight of a norm for a page that cites it or is based on it.
    private static let normWeight: Float = 1
    /// The weight of a norm for the page that is about it.
    private static let ownNormWeight: Float = 10
    /// The weight that is added for a word in the part of a text that repeats the title.
    private static let leadWeight: Float = 1.5

    /// How many documents a shard has at most; a reader begins at a multiple of it.
    package static let shardLimit = DocumentShards.limit

    /// Makes a reader.
    ///
    /// - Parameter first: The position of the first document to be read, a multiple of
    ///   ``shardLimit``.
    package init(_ language: SearchLanguage, from first: Int) {
        precondition(first.isMultiple(of: Self.shardLimit), "A reader begins with a full shard.")
        self.language = language
        self.first = first
        position = first
        shards = DocumentShards(from: first)
        for key in language.stopWordKeys(&reader) { termOfForm.insert(key, -1) }
    }

    /// Returns the files that were finished since the last call.
    package mutating func takeFiles() -> [SearchFile] { shards.takeFiles() }

    /// Reads the next document.
    package mutating func read(_ document: SearchDocument) {
        readContext(document.context)
        for word in contextWords { add(Self.contextWeight, word.term, word.hasTilde) }
        for passage in document.passages { read(passage) }
        for (index, norm) in document.norms.enumerated() {
            add(
                index < document.ownNorms ? Self.ownNormWeight : Self.normWeight,
                term(ofStem: SearchLanguage.normMark + norm), false)
        }
        for term in touched {
            let index = Int(term)
            let level = Posting.level(of: weights[index] * document.kind.weight)
            entries.append(
                Entry(
                    term: term,
                    posting: Posting(position, level: level, hasTilde: tildes[index])))
            weights[index] = 0
            tildes[index] = false
        }
        touched.removeAll(keepingCapacity: true)
        shards.append(document)
        position += 1
    }

    private mutating func read(_ passage: SearchDocument.Passage) {
        found.removeAll(keepingCapacity: true)
        reader.read(passage.text, into: &found)
        let field = passage.field
        let length = Float(found.count) / field.usualLength
        let weight = field.weight / (1 + field.lengthMatters * (length - 1))
        for index in found.indices {
            let word = found[index]
            let term = term(of: word, in: passage.text)
            guard term >= 0 else { continue }
            add(word.start < passage.lead ? weight + Self.leadWeight : weight, term, word.hasTilde)
        }
    }

    private mutating func readContext(_ context: SearchDocument.Context) {
        guard context.id != contextID else { return }
        contextID = context.id
        contextWords.removeAll(keepingCapacity: true)
        found.removeAll(keepingCapacity: true)
        reader.read(context.label, into: &found)
        for word in found {
            let term = term(of: word, in: context.label)
            if term >= 0 { contextWords.append((term, word.hasTilde)) }
        }
    }

    private mutating func add(_ weight: Float, _ term: Int32, _ hasTilde: Bool) {
        let index = Int(term)
        if weights[index] == 0 { touched.append(term) }
        weights[index] += weight
        if hasTilde { tildes[index] = true }
    }

    private mutating func term(of word: FoldedWord, in text: String) -> Int32 {
        if let term = termOfForm.value(of: word.key) { return term }
        let utf8 = text.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: word.start)
        let form = reader.firstWord(
            of: text[start..<utf8.index(start, offsetBy: word.end - word.start)])
        let term = term(ofStem: language.stem(of: form))
        termOfForm.insert(word.key, term)
        if form.utf8.count >= WordList.shortest, form.utf8.allSatisfy({ $0 >= 0x61 }) {
            forms.append((form, term))
        }
        return term
    }

    private mutating func term(ofStem stem: String) -> Int32 {
        if let term = termOfStem[stem] { return term }
        let term = Int32(terms.count)
        termOfStem[stem] = term
        terms.append(stem)
        weights.append(0)
        tildes.append(false)
        return term
    }

    /// Returns what was read, with each term's postings together.
    package consuming func finish() -> SearchSlice {
        shards.close()
        var starts = [Int](repeating: 0, count: terms.count + 1)
        for index in entries.indices { starts[Int(entries[index].term) + 1] += 1 }
        for term in terms.indices { starts[term + 1] += starts[term] }
        var next = starts
        var postings = [Posting](
            repeating: Posting(0, level: 0, hasTilde: false), count: entries.count)
        for index in entries.indices {
            let term = Int(entries[index].term)
            postings[next[term]] = entries[index].posting
            next[term] += 1
        }
        return SearchSlice(
            terms: terms, forms: forms, starts: starts, postings: postings,
            shards: shards.names, files: shards.takeFiles(), count: position - first)
    }
}

/// What was read of a range of the documents.
package struct SearchSlice: Sendable {
    let terms: [String]
    /// The words as they are written, each with its term.
    let forms: [(form: String, term: Int32)]
    /// The indices at which the postings of each term begin, and at which the last end.
    let starts: [Int]
    let postings: [Posting]
    /// The shards: how many documents each has, and its name.
    let shards: [(count: Int, name: String)]
    /// The files that ``SearchReader/takeFiles()`` did not return.
    package let files: [SearchFile]
    /// How many documents were read.
    let count: Int
}
