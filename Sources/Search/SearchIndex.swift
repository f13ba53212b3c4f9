/// The index of a portal, merged from what was read of its documents.
///
/// It is divided into sections of terms that can be written concurrently.
package struct SearchIndex: Sendable {
    private let slices: [SearchSlice]
    /// How many documents there are in all slices.
    private let documentCount: Int
    /// The terms of all slices, in order.
    private let terms: [String]
    /// The index of each term in each slice; negative where the slice does not have it.
    private let places: [[Int32]]
    /// The ranges of terms that the sections have; a section is known by its index here.
    package let sections: [Range<Int>]
    private let filters: [SearchFilter]
    private let language: SearchLanguage
    private let termLimit: Int
    private let secondTierLimit: Int

    /// How many postings a section has, the same on every machine, so that the files are the same.
    private static let sectionSize = 150_000
    /// How many bytes a shard of terms has at most, unless a single term has more.
    private static let shardLimit = 40_000
    /// How many bytes of one term its shard has: the documents in which it counts most.
    static let usualTermLimit = 36_000
    /// How many bytes of one term its second tier has, which readers download: what counts least is
    /// left out, and readers are told how many documents have the term.
    static let usualSecondTierLimit = 1_000_000
    /// How many bytes a file of the second tier has.
    private static let secondTierFileLimit = 200_000

    /// Merges what was read of the documents.
    ///
    /// - Parameters:
    ///   - slices: What was read, in the order of the documents.
    ///   - filters: The filters in any order, with the positions of their documents.
    package init(
        _ slices: [SearchSlice], filters: [SearchFilter], _ language: SearchLanguage
    ) {
        self.init(
            slices, filters: filters, language, termLimit: Self.usualTermLimit,
            secondTierLimit: Self.usualSecondTierLimit)
    }

    init(
        _ slices: [SearchSlice], filters: [SearchFilter], _ language: SearchLanguage,
        termLimit: Int, secondTierLimit: Int
    ) {
        self.termLimit = termLimit
        self.secondTierLimit = secondTierLimit
        self.slices = slices
        self.filters = filters.sorted { $0.name < $1.name }
        self.language = language
        documentCount = slices.reduce(0) { $0 + $1.count }
        precondition(documentCount < Posting.limit, "An index has at most 2^27 documents.")
        var known: [String: Int32] = [:]
        var unordered: [String] = []
        var local: [[Int32]] = []
        for slice in slices {
            local.append(
                slice.terms.map { term in
                    if let place = known[term] { return place }
                    let place = Int32(unordered.count)
                    known[term] = place
                    unordered.append(term)
                    return place
                })
        }
        let order = unordered.indices.sorted { unordered[$0] < unordered[$1] }
        terms = order.map { unordered[$0] }
        var rank = [Int](repeating: 0, count: order.count)
        for (position, term) in order.enumerated() { rank[term] = position }
        places = local.map { terms in
            var places = [Int32](repeating: -1, count: order.count)
            for (place, term) in terms.enumerated() { places[rank[Int(term)]] = Int32(place) }
            return places
        }
        var sections: [Range<Int>] = []
        var (start, size) = (0, 0)
        for term in terms.indices {
            size += Self.count(of: term, in: slices, places)
            if size >= Self.sectionSize {
                sections.append(start..<term + 1)
                (start, size) = (term + 1, 0)
            }
        }
        if start < terms.count { sections.append(start..<terms.count) }
        self.sections = sections
    }

    /// Returns how many documents have a term.
    private static func count(of term: Int, in slices: [SearchSlice], _ places: [[Int32]]) -> Int {
        var count = 0
        for (slice, places) in zip(slices, places) where places[term] >= 0 {
            let place = Int(places[term])
            count += slice.starts[place + 1] - slice.starts[place]
        }
        return count
    }

    /// The files of a section.
    package struct Section: Sendable {
        /// The shards of terms, and the files of their second tier.
        package fileprivate(set) var files: [SearchFile] = []
        /// The shards, each with its first term.
        fileprivate var shards: [(first: String, name: String)] = []
    }

    /// Writes a section: its terms with their postings, a line each.
    package func write(_ section: Int) -> Section {
        var written = Section()
        var lines: [UInt8] = []
        var first = ""
        var line: [UInt8] = []
        var text = PostingText()
        func end() {
            guard !lines.isEmpty else { return }
            let file = Self.shard("t\(section)-\(written.shards.count)", lines)
            written.shards.append((first, file.name))
            written.files.append(file)
            lines.removeAll(keepingCapacity: true)
        }
        for term in sections[section] {
            line.removeAll(keepingCapacity: true)
            write(term, &line, &text, &written)
            if !lines.isEmpty, lines.count + line.count > Self.shardLimit { end() }
            if lines.isEmpty { first = terms[term] }
            lines += line
        }
        end()
        return written
    }

    /// Writes the line of a term: its postings; after a `+` how many documents it has and the files
    /// of its second tier with their sizes; after a `~` the documents that write it with a `ñ`,
    /// where others do not.
    private func write(
        _ term: Int, _ line: inout [UInt8], _ text: inout PostingText, _ written: inout Section
    ) {
        var levels = [[Int32]](repeating: [], count: Posting.highestLevel + 1)
        var tildes: [Int32] = []
        var count = 0
        for (slice, places) in zip(slices, places) where places[term] >= 0 {
            let place = Int(places[term])
            for index in slice.starts[place]..<slice.starts[place + 1] {
                let posting = slice.postings[index]
                levels[posting.level].append(Int32(posting.document))
                if posting.hasTilde { tildes.append(Int32(posting.document)) }
                count += 1
            }
        }
        text.removeAll()
        text.append(levels: levels)
        line += terms[term].utf8
        line.append(UInt8(ascii: " "))
        // The highest levels come first, so that what is cut off counts least.
        let end =
            text.bytes.count <= termLimit
            ? text.bytes.count
            : text.ends.last { $0 <= termLimit } ?? text.ends[0]
        line += text.bytes[..<end]
        if end < text.bytes.count {
            line += " +".utf8
            line.append(number: count)
            for file in secondTier(of: term, text, from: end) {
                line += ",\(file.name):\(file.bytes.count)".utf8
                written.files.append(file)
            }
        }
        if !tildes.isEmpty, tildes.count < count {
            text.removeAll()
            levels = [[], tildes]
            text.append(levels: levels)
            line += " ~".utf8
            line += text.bytes
        }
        line += "\\n".utf8
    }

    /// Returns the files of a term's postings from an offset on, as many as the tier may have.
    private func secondTier(
        of term: Int, _ text: PostingText, from first: Int
    ) -> [SearchFile] {
        var files: [SearchFile] = []
        var start = first
        while start < text.bytes.count {
            let reach = min(start + Self.secondTierFileLimit, first + secondTierLimit)
            let next = text.ends.first { $0 > start } ?? text.bytes.count
            let end = text.ends.last { $0 > start && $0 <= reach } ?? next
            guard end - first <= secondTierLimit else { break }
            var script = Script("b\(term)-\(files.count)", capacity: end - start)
            script.append("\"".utf8)
            script.append(text.bytes[start..<end])
            script.append("\"".utf8)
            files.append(script.file())
            start = end
        }
        return files
    }

    /// Returns a script that holds lines.
    private static func shard(_ key: String, _ lines: [UInt8]) -> SearchFile {
        var script = Script(key, capacity: lines.count)
        script.append("\"".utf8)
        script.append(lines)
        script.append("\"".utf8)
        return script.file()
    }
}

extension SearchIndex {
    /// Returns the files of word forms and filters, and last the directory, which readers load
    /// first.
    ///
    /// - Parameter sections: All sections, in order.
    package func directory(of sections: [Section]) -> [SearchFile] {
        let words = wordList().parts()
        let (filterFiles, filterShards) = filterFiles()
        var script = Script("indice", capacity: 1 << 16)
        var text: [UInt8] = []
        text += "{\"format\":1,\"pages\":".utf8
        text.append(number: documentCount)
        text += ",\n".utf8
        language.append(to: &text)
        text += ",\n\"terms\":".utf8
        text.appendLiteral(
            sections.flatMap(\.shards).map { "\($0.first) \($0.name)" }.joined(separator: " "))
        text += ",\n\"words\":".utf8
        text.appendLiteral(words.map { "\($0.first) \($0.file.name)" }.joined(separator: " "))
        text += ",\n\"filters\":".utf8
        text.appendLiteral(filterShards.map { "\($0.first) \($0.name)" }.joined(separator: " "))
        text += ",\n\"documents\":".utf8
        // The key of each is the number of documents before it.
        text.appendLiteral(
            slices.flatMap(\.shards).map { shard in
                "\(shard.count) \(shard.name.split(separator: "-").last ?? "")"
            }.joined(separator: " "))
        text += "}".utf8
        script.append(text)
        return words.map(\.file) + filterFiles + [script.file()]
    }

    private func wordList() -> WordList {
        var counts = [Int](repeating: 0, count: terms.count)
        for term in terms.indices { counts[term] = Self.count(of: term, in: slices, places) }
        var words: [String: Int] = [:]
        for (slice, places) in zip(slices, places) {
            var rank = [Int](repeating: 0, count: slice.terms.count)
            for (term, place) in places.enumerated() where place >= 0 { rank[Int(place)] = term }
            for (form, term) in slice.forms where term >= 0 {
                words[form] = counts[rank[Int(term)]]
            }
        }
        return WordList(words)
    }

    private func filterFiles() -> (files: [SearchFile], shards: [(first: String, name: String)]) {
        var files: [SearchFile] = []
        var shards: [(first: String, name: String)] = []
        var lines: [UInt8] = []
        var first = ""
        func end() {
            guard !lines.isEmpty else { return }
            let file = Self.shard("f\(files.count)", lines)
            shards.append((first, file.name))
            files.append(file)
            lines.removeAll(keepingCapacity: true)
        }
        for filter in filters {
            var text = PostingText()
            text.append(ranges: filter.documents)
            if !lines.isEmpty, lines.count + text.bytes.count > Self.shardLimit { end() }
            if lines.isEmpty { first = filter.name }
            lines += filter.name.utf8
            lines.append(UInt8(ascii: " "))
            lines += text.bytes
            lines += "\\n".utf8
        }
        end()
        return (files, shards)
    }
}
