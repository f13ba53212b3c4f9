/// What results show of the documents, in files of a few documents each, written as they are read.
struct DocumentShards: Sendable {
    /// How many documents a file has at most.
    static let limit = 64
    /// The size in bytes from which a file is full.
    private static let sizeLimit = 9_000
    /// How many bytes of a text are kept beside its title; the rest gets a separate file.
    private static let textLimit = 2_000

    private(set) var names: [(count: Int, name: String)] = []
    private var files: [SearchFile] = []
    private var contexts: [UInt8] = []
    private var documents: [UInt8] = []
    private var contextID = -1
    private var contextCount = 0
    private var first: Int
    private var next: Int

    init(from first: Int) {
        self.first = first
        next = first
    }

    mutating func takeFiles() -> [SearchFile] {
        defer { files.removeAll() }
        return files
    }

    mutating func append(_ document: SearchDocument) {
        if document.context.id != contextID || contextCount == 0 {
            contextID = document.context.id
            contextCount += 1
            if !contexts.isEmpty { contexts += ",".utf8 }
            contexts += "[".utf8
            contexts.appendLiteral(document.context.label)
            contexts += ",".utf8
            contexts.appendLiteral(document.context.base)
            contexts += "]".utf8
        }
        if !documents.isEmpty { documents += ",\n".utf8 }
        write(document)
        next += 1
        if next.isMultiple(of: Self.limit) || documents.count >= Self.sizeLimit { close() }
    }

    /// One document: its kind, its context, the rest of its address, its number, its title and its
    /// text; then, where there is more text, the file with the rest.
    private mutating func write(_ document: SearchDocument) {
        documents += "[".utf8
        documents.append(number: document.kind.rawValue)
        documents += ",".utf8
        documents.append(number: contextCount - 1)
        documents += ",".utf8
        documents.appendLiteral(document.address.utf8.dropped(document.context.base.utf8))
        documents += ",".utf8
        documents.appendLiteral(document.number)
        documents += ",".utf8
        let text = document.shownText
        let lead = document.lead(of: text)
        if let lead {
            documents.append(number: lead)
        } else {
            documents.appendLiteral(document.title)
        }
        documents += ",".utf8
        guard text.utf8.count > Self.textLimit else {
            documents.appendLiteral(text)
            documents += "]".utf8
            return
        }
        let end = text.utf8.wordEnd(before: Self.textLimit)
        documents.appendLiteral(text[..<end])
        var rest = Script("x\(next)", capacity: text.utf8.count)
        var literal: [UInt8] = []
        literal.appendLiteral(text[end...])
        rest.append(literal)
        let file = rest.file()
        documents += ",".utf8
        documents.appendLiteral(file.name)
        documents += ",".utf8
        documents.append(number: file.bytes.count)
        documents += "]".utf8
        files.append(file)
    }

    /// Ends the file that is being written, if it has any documents.
    mutating func close() {
        guard next > first else { return }
        var script = Script("d\(first)", capacity: documents.count + contexts.count)
        script.append("[[".utf8)
        script.append(contexts)
        script.append("],[\n".utf8)
        script.append(documents)
        script.append("]]".utf8)
        let file = script.file()
        names.append((next - first, file.name))
        files.append(file)
        contexts.removeAll(keepingCapacity: true)
        documents.removeAll(keepingCapacity: true)
        contextCount = 0
        first = next
    }
}

extension SearchDocument {
    /// The text that excerpts are cut from.
    var shownText: String {
        let texts = passages.filter { $0.field == .summary || $0.field == .text }
        return texts.count == 1
            ? texts[0].text : texts.map(\.text).filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// Returns how many UTF-16 code units of the text are the title, negated where the title was
    /// truncated; nil where the text does not begin with it.
    func lead(of text: String) -> Int? {
        let isCut = title.utf8.reversed().starts(with: "…".utf8.reversed())
        let shown = title.utf8.dropLast(isCut ? 3 : 0)
        guard !shown.isEmpty, text.utf8.starts(with: shown) else { return nil }
        let length = Substring(shown).utf16.count
        return isCut ? -length : length
    }
}

extension String.UTF8View {
    /// Returns the text without a prefix, if it has that.
    fileprivate func dropped(_ prefix: String.UTF8View) -> Substring {
        Substring(starts(with: prefix) ? dropFirst(prefix.count) : self[...])
    }

    /// Returns the end of the last word that fits into the first bytes; in one long word, the last
    /// start of a scalar.
    fileprivate func wordEnd(before limit: Int) -> String.Index {
        var end = index(startIndex, offsetBy: limit)
        while end > startIndex, self[end] != 0x20, self[end] != 0x0A { end = index(before: end) }
        if end > startIndex { return end }
        end = index(startIndex, offsetBy: limit)
        while self[end] & 0xC0 == 0x80 { end = index(before: end) }
        return end
    }
}
