import Testing

@testable import CommonMark

struct ValidTextTests {
    /// Whether bytes are taken for text, and that what is taken is the text of the bytes.
    private func isText(_ bytes: [UInt8]) -> Bool {
        guard let text = String(validText: bytes.span) else { return false }
        #expect(Array(text.utf8) == bytes)
        return true
    }

    @Test(arguments: [
        "", "a", "Pública", "ñ€😀", "\u{7F}\u{80}\u{7FF}\u{800}", "\u{10FFFF}\u{FFFF}",
    ])
    func `valid UTF-8 is text at any offset in a word`(text: String) {
        for count in 0..<20 {
            #expect(isText(Array(String(repeating: "x", count: count).utf8) + text.utf8))
            #expect(isText(text.utf8 + Array(String(repeating: "x", count: count).utf8)))
        }
    }

    @Test(
        arguments: [
            [0x00], [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x41],
            [0xE0, 0x9F, 0xBF],
            [0xED, 0xA0, 0x80], [0xE2, 0x82], [0xE2, 0x82, 0x41], [0xF0, 0x8F, 0xBF, 0xBF],
            [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF0, 0x9F, 0x98], [0xFF],
        ] as [[UInt8]])
    func `other bytes and zeros are no text at any offset in a word`(bytes: [UInt8]) {
        for count in 0..<20 {
            let letters = Array(String(repeating: "x", count: count).utf8)
            #expect(!isText(letters + bytes))
            #expect(!isText(letters + bytes + letters))
        }
    }

    @Test func `any short sequence is text exactly where Swift says so`() {
        let bytes: [UInt8] = [
            0x01, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1,
            0xEC,
            0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5,
        ]
        for one in bytes {
            for two in bytes {
                for three in bytes {
                    for four in bytes {
                        let sequence = [one, two, three, four]
                        let isValid = String(validating: sequence, as: UTF8.self) != nil
                        #expect(isText(sequence) == isValid, "\(sequence)")
                    }
                }
            }
        }
    }
}
