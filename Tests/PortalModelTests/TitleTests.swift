import Testing

@testable import PortalModel

struct TitleTests {
    @Test(arguments: [
        ("Dirigir la política", "Dirigir la política"), ("", ""), (".", ""),
        ("Dirigir la política.", "Dirigir la política"), ("Dirigir…", "Dirigir…"),
        ("Atender a la gente, y oírla.", "Atender a la gente, y oírla"),
        ("Dirigir la política.\n", "Dirigir la política"), ("Etc...", "Etc"),
        (String(repeating: "a", count: 116), String(repeating: "a", count: 116)),
    ])
    func `a short text is its own title, without its full stop`(text: String, title: String) {
        #expect(Title(cutting: text, Vocabulary(strings)).text == title)
        #expect(!Title(cutting: text, Vocabulary(strings)).isCut)
    }

    @Test(arguments: [
        ("Dirigir la política de gobierno. Además, oír.", "Dirigir la política de gobierno"),
        ("Dirigir la política\nuna cosa", "Dirigir la política"), ("a\nb", "a"),
        // A full stop early in a text ends an abbreviation; one inside of a word, nothing.
        (
            "El Sr. alcalde. Dirigir la política pública. Más",
            "El Sr. alcalde. Dirigir la política pública"
        ),
        (
            "Cumplir lo que dice la Ley 1.712 de 2014. Más",
            "Cumplir lo que dice la Ley 1.712 de 2014"
        ),
    ])
    func `a text of several sentences is cut after the first`(text: String, title: String) {
        #expect(Title(cutting: text, Vocabulary(strings)).text == title)
        #expect(Title(cutting: text, Vocabulary(strings)).isCut)
    }

    @Test(arguments: [
        (
            "Dirigir, coordinar y controlar la política de gobierno, la de tierras y la de aguas; y "
                + "vigilar que los demás organismos hagan lo mismo",
            "Dirigir, coordinar y controlar la política de gobierno, la de tierras y la de aguas…"
        ),
        (
            "Dirigir, coordinar y controlar la política de gobierno digital del municipio en cada una "
                + "de las dependencias que lo componen",
            "Dirigir, coordinar y controlar la política de gobierno digital del municipio en cada una "
                + "de las dependencias que lo…"
        ),
    ])
    func `a long sentence is cut at a clause, or else between two words`(
        text: String, title: String
    ) {
        #expect(Title(cutting: text, Vocabulary(strings)).text == title)
        #expect(Title(cutting: text, Vocabulary(strings)).isCut)
    }

    /// Letters of one to four bytes.
    @Test(arguments: ["a", "ñ", "日", "𝄞", "e\u{301}", "👩‍👩‍👧"])
    func `a word longer than any title is cut between two letters`(letter: String) {
        // However the letters fall on the limit.
        for start in 0..<8 {
            let word = String(repeating: "x", count: start) + String(repeating: letter, count: 200)
            let title = Title(cutting: word, Vocabulary(strings))
            #expect(title.isCut)
            #expect(!title.text.unicodeScalars.contains("\u{FFFD}"))
            #expect(word.unicodeScalars.starts(with: title.text.unicodeScalars.dropLast()))
            #expect((100...120).contains(title.text.utf8.count))
        }
    }

    @Test func `a title is never longer than its limit, wherever the spaces fall`() {
        // Words of every length, from a fixed seed.
        var seed: UInt64 = 1
        func next(_ count: UInt64) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((seed >> 33) % count)
        }
        let letters = ["a", "ñ", "日", "𝄞", " ", " ", ",", ".", ";"]
        for _ in 0..<2000 {
            let text = (0..<next(200)).map { _ in letters[next(9)] }.joined()
            let title = Title(cutting: text, Vocabulary(strings))
            let kept = title.text.hasSuffix("…") ? String(title.text.dropLast()) : title.text
            #expect(text.unicodeScalars.starts(with: kept.unicodeScalars))
            #expect(title.text.utf8.count <= 116 + 3)
        }
    }
}
