import Testing

@testable import Citations

/// Texts that are made to cost time or to trap.
struct HostileTextTests {
    /// How many tokens the parser looks at, for each token of the text.
    static func steps(_ text: String) -> Double {
        var parser = CitationParser(Array(text.utf8), context: SeedTests.bogota, act: nil)
        parser.parse()
        return Double(parser.steps) / Double(parser.tokens.count)
    }

    @Test(arguments: [
        "artículo 1, ", "artículos 1, ", "numeral 1 del ", "literal a) de los numerales 1 y 2 del ",
        "Ley 1 de ", "Leyes 80 de 1993 y ", "Ley ", "Decretos 1, ", "(", "1)", ")", "artículo 1 (",
        "Decreto Único Reglamentario del Sector ", "Resolución 1 de 2020 de la Secretaría De La ",
        "Resolución de la Secretaría ", "del Código General ", "C.P. ", "la citada ley ",
        "Ley 80 de 1993, modificada por la ", "y ", "de la ", "artículo 5 y 6 a 7, ", "/ ", "a-",
        "Decreto 1.2.3.4.5.6.7.", "Acuerdo A-1-2-3-4-5-", "Sentencia C-1 de 2000 y ",
        "Documento CONPES 1, ", "NTC ISO/IEC-", "se deroga y modifica ", "\u{301}", "N.º ",
        "artículo 1\n\n", "Ley 80 de 1993 (", "mismo ", "Artículo 1.- ", "transitorio ", "ibídem ",
        "literales a, b, c, d y e de los numerales 1, 2, 3, 4 y 5 de los artículos 1, 2, 3, 4 y 5, ",
    ])
    func `the steps grow with the text and not faster`(piece: String) {
        let short = Self.steps(String(repeating: piece, count: 200))
        let long = Self.steps(String(repeating: piece, count: 3200))
        // Sixteen times the text: the same for each token, where a square would be sixteen times.
        #expect(long < short * 1.5 + 1)
        #expect(long < 150)
    }

    @Test func `parts that multiply are bounded`() throws {
        let letters = "abcdefghij".map { "\($0)" }.joined(separator: ", ")
        let numbers = (1...30).map(String.init).joined(separator: ", ")
        let text =
            "literales \(letters) de los numerales \(numbers) de los artículos \(numbers) "
            + "de la Ley 80 de 1993"
        let citations = CitationRecogniser(SeedTests.bogota).citations(in: text)
        let citation = try #require(citations.first)
        #expect(citations.count == 1)
        #expect(citation.parts.count <= 64)
    }

    @Test func `random bytes never trap, and ranges are within the text`() {
        var generator = SplitMix(state: 2026)
        let words = [
            "Ley", "Decreto", "artículo", "arts.", "80", "1993", " de ", "/", "-", "(", ")", ",",
            "º", "ibídem", "la citada", "Acuerdo", "\n", "\n\n", "No.", "C.P.", "numeral", "b)",
            "y", "a", "marzo", "Resolución", "Sentencia C", "NTC", "CONPES", "del", "Ministerio",
            "modificada por", "se deroga", "01/96", "Único Reglamentario", "Sector", ".", "Código",
        ]
        for _ in 0..<5_000 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0..<24, using: &generator) {
                if Int.random(in: 0..<4, using: &generator) == 0 {
                    bytes.append(UInt8.random(in: 0...255, using: &generator))
                } else {
                    bytes += words.randomElement(using: &generator)!.utf8
                    if Bool.random(using: &generator) { bytes.append(0x20) }
                }
            }
            let recogniser = CitationRecogniser(SeedTests.cali)
            let act = Bool.random(using: &generator) ? NormID.constitution() : nil
            let citations = recogniser.citations(in: bytes.span, of: act)
            var end = 0
            for citation in citations {
                #expect(citation.range.lowerBound >= end)
                #expect(citation.range.upperBound <= bytes.count)
                #expect(citation.range.contains(citation.nameRange.lowerBound))
                #expect(citation.nameRange.upperBound <= citation.range.upperBound)
                end = citation.range.upperBound
            }
            _ = recogniser.relations(in: String(decoding: bytes, as: UTF8.self), of: act)
        }
    }

    @Test func `a word is of one citation`() {
        let text = "Auto 5 de 2009 de la Co Documento CONPES D.C. 1"
        let citations = CitationRecogniser(SeedTests.bogota).citations(in: text)
        #expect(citations.count == 2)
        #expect(citations[0].range.upperBound <= citations[1].range.lowerBound)
    }

    @Test func `a citation's place does not cut a character`() throws {
        let text = "«¡Ñandú! El artículo 2º» de la Ley 3ª de 1991» — fin"
        let citation = try #require(
            CitationRecogniser(SeedTests.cali).citations(in: text).first)
        let utf8 = Array(text.utf8)
        let words = String(validating: utf8[citation.range], as: UTF8.self)
        #expect(words == "Ley 3ª de 1991")
    }
}

/// Numbers that are the same on every run.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
