import Testing

@testable import Words

/// Texts are read word by word as the index of the search has them.
struct WordReaderTests {
    private func forms(_ text: String) -> [String] {
        var reader = WordReader()
        var words: [FoldedWord] = []
        reader.read(text, into: &words)
        return words.map { word in
            let start = text.utf8.index(text.startIndex, offsetBy: word.start)
            let end = text.utf8.index(text.startIndex, offsetBy: word.end)
            return reader.firstWord(of: text[start..<end])
        }
    }

    @Test func `nothing is left out, and numbers have no zeros before them`() {
        #expect(
            forms("La Ley 05 de 1992, art. 007 (a)")
                == ["la", "ley", "5", "de", "1992", "art", "7", "a"])
        #expect(forms("0 00 000123 0a") == ["0", "0", "123", "0a"])
        #expect(forms("Acuerdo 01/96") == ["acuerdo", "1", "96"])
        #expect(forms("") == [] && forms(" — ¡! ") == [])
    }

    @Test func `a word has one key however it is written`() {
        var reader = WordReader()
        let key = reader.key(of: "contratación")
        for other in ["CONTRATACIÓN", "contratacion", "contratacio\u{301}n", "contra\u{AD}tación"] {
            #expect(reader.key(of: other) == key)
        }
        #expect(reader.key(of: "contratar") != key)
        #expect(reader.key(of: "año") == reader.key(of: "ano"))
        #expect(reader.key(of: "—") == nil)
    }

    @Test func `a ñ is told, composed or not`() {
        func tildes(_ text: String) -> [Bool] {
            var reader = WordReader()
            var words: [FoldedWord] = []
            reader.read(text, into: &words)
            return words.map(\.hasTilde)
        }
        #expect(tildes("año ano AÑO an\u{303}o niña é") == [true, false, true, true, true, false])
    }

    @Test func `a word longer than any is left out`() {
        let long = String(repeating: "a", count: WordReader.limit)
        #expect(forms("x \(long) y") == ["x", long, "y"])
        #expect(forms("x \(long)a y") == ["x", "y"])
    }
}
