import Testing

@testable import Search

/// Postings as text: what the script of the search reads.
struct PostingTests {
    @Test func `a posting keeps its document, its level and whether it has a ñ`() {
        for (document, level, hasTilde) in [
            (0, 1, false), (Posting.limit - 1, 15, true), (7, 8, false),
        ] {
            let posting = Posting(document, level: level, hasTilde: hasTilde)
            #expect(posting.document == document)
            #expect(posting.level == level)
            #expect(posting.hasTilde == hasTilde)
        }
    }

    @Test func `a level grows with what a word weighs, and has an end`() {
        let levels = [0.01, 0.5, 1, 2, 5, 10, 1000].map { Posting.level(of: $0) }
        #expect(levels == levels.sorted())
        #expect(levels.first == 1 && levels.last == Posting.highestLevel)
        #expect(Set(levels).count >= 5)
    }

    @Test(arguments: [
        (0, "A"), (31, "f"), (32, "gB"), (1023, "_f"), (1024, "ggB"),
    ])
    func `a number has five bits in a letter, the lowest first`(number: Int, text: String) {
        var written = PostingText()
        written.append(number)
        #expect(String(decoding: written.bytes, as: UTF8.self) == text)
    }

    @Test func `the highest levels come first, with the gaps between their documents`() {
        var text = PostingText()
        var levels = [[Int32]](repeating: [], count: 16)
        levels[2] = [0, 100]
        levels[9] = [5]
        text.append(levels: levels)
        // J is 9, B one document, F is 5; C is 2, C two documents, A is 0, and jD is 99.
        #expect(String(decoding: text.bytes, as: UTF8.self) == "JBFCCAjD")
        #expect(text.ends == [3, 8])
    }

    @Test func `documents that are close together are bits`() {
        var text = PostingText()
        text.append(levels: [[], (10..<40).map { Int32($0) }])
        // R is 1 with the mark of bits, F five letters, K the first document, and six documents
        // each.
        #expect(String(decoding: text.bytes, as: UTF8.self) == "RFK_____")
    }

    @Test func `ranges are the gap before each and how long it is`() {
        var text = PostingText()
        text.append(ranges: [2..<3, 3..<3, 5..<9])
        #expect(String(decoding: text.bytes, as: UTF8.self) == "CACD")
    }
}
