import Foundation
import Testing

@testable import Words

/// Words are cut to what their forms have alike, and to no less.
struct StemmerTests {
    /// One line of the file that the twin in JavaScript is tested with, too.
    struct Line: Sendable, CustomTestStringConvertible {
        /// Nil where the words must not share one.
        let stem: String?
        let words: [String]

        var testDescription: String { words.joined(separator: " ") }
    }

    static let lines: [Line] = {
        let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/stems/es.tsv")
        let text = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
            let cells = line.split(separator: "\t").map(String.init)
            return Line(stem: cells[0] == "!" ? nil : cells[0], words: Array(cells.dropFirst()))
        }
    }()

    @Test(arguments: lines)
    func `the forms of a word have its stem, and other words have others`(line: Line) {
        let stems = line.words.map { Stemmer.spanish.stem(of: $0) }
        if let stem = line.stem {
            #expect(Set(stems) == [stem])
        } else {
            #expect(Set(stems).count == line.words.count)
        }
    }

    @Test func `there are enough words to tell`() {
        #expect(Set(Self.lines.flatMap(\.words)).count >= 400)
        #expect(Self.lines.count { $0.stem == nil } >= 60)
        // No two groups have one stem: they would be one.
        let stems = Self.lines.compactMap(\.stem)
        #expect(Set(stems).count == stems.count)
    }

    @Test func `every exception makes a difference`() {
        let bare = Stemmer(SpanishStems.steps, [])
        for (word, stem) in SpanishStems.exceptions {
            #expect(bare.stem(of: word) != stem, "\(word) is no exception")
        }
        let words = SpanishStems.exceptions.map(\.word)
        #expect(Set(words).count == words.count)
    }

    @Test func `a stem has letters, whatever the word`() {
        for word in ["es", "las", "ces", "mente", "acion", "ar", "1712", "e", "ñ", "aaaaaaaa"] {
            #expect(!Stemmer.spanish.stem(of: word).isEmpty)
        }
    }
}

/// Texts are read word by word as their readers would find them.
struct StemReaderTests {
    private func read(_ text: String, limit: Int = .max) -> [StemmedWord] {
        var reader = StemReader(stopWords: ["a", "la", "de", "para"])
        var words: [StemmedWord] = []
        reader.read(text, limit: limit, into: &words)
        return words
    }

    private func written(_ text: String) -> [String] {
        read(text).map {
            String(decoding: Array(text.utf8)[$0.start..<$0.end], as: UTF8.self)
        }
    }

    @Test func `words keep their places, and those that say nothing are left out`() {
        #expect(
            written("Atención a la ciudadanía, ¡de Cali!") == ["Atención", "ciudadanía", "Cali"])
        #expect(written("«TIC» (Ley 1712)") == ["TIC", "Ley", "1712"])
        #expect(written("x") == [])
        #expect(written(String(repeating: "a", count: 60) + " fin") == ["fin"])
    }

    @Test func `accents, case, number and soft hyphens make no difference`() {
        let one = read("contratación")[0].key
        for other in [
            "CONTRATACIÓN", "contratacion", "Contrataciones", "contratacio\u{301}n",
            "contra\u{AD}tación", "contratar",
        ] { #expect(read(other)[0].key == one) }
        #expect(read("contrato")[0].key != one)
    }

    @Test func `the ñ is a separate letter`() {
        #expect(read("año")[0].key == read("AÑOS")[0].key)
        #expect(read("año")[0].key == read("an\u{303}os")[0].key)
        #expect(read("año")[0].key != read("ano")[0].key)
        #expect(read("campaña")[0].key != read("campana")[0].key)
    }

    @Test func `as many words are read as are asked for`() {
        #expect(read("uno dos tres cuatro", limit: 2).count == 2)
        #expect(read("uno dos tres cuatro", limit: 0).isEmpty)
    }

    @Test func `other scripts and signs only separate`() {
        #expect(written("agua—aire 水 Ω salud") == ["agua", "aire", "salud"])
    }
}

/// The short key orders as the long one does.
struct OrderingPrefixTests {
    @Test func `what the prefix tells apart is in the order of the key`() {
        let texts = [
            "Ábaco", "abad", "Zulú", "año", "anular", "ano", "Ñame", "nube", "2 casos", "10 casos",
            "Artículo 9", "Artículo 10", "«Comillas»", "comillas", "Él", "ella", "ojo", "óleo",
            "último", "una", "—guion", "casa grande", "casagrande", "casa", "",
        ]
        for one in texts {
            for other in texts {
                let (short, otherShort) = (OrderingPrefix(one), OrderingPrefix(other))
                guard short != otherShort else { continue }
                #expect(
                    (short < otherShort) == (OrderingKey(one) < OrderingKey(other)),
                    "\(one) \(other)")
            }
        }
    }
}
