import Diagnostics
import Testing

@testable import Content

struct TextDecodingTests {
    /// The text of a file's bytes, or what is wrong with them.
    private func decoded(_ bytes: [UInt8]) -> (text: String?, findings: [String]) {
        var diagnostics: [Diagnostic] = []
        let file = SourceFile.decoding(bytes, path: "a.md", diagnostics: &diagnostics)
        return (file?.text, diagnostics.map(words(of:)))
    }

    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    @Test(arguments: [
        "", "a", "Misión\n", "a\r\nb\rc\n", "日本 🇨🇴 e\u{301}", "\u{10FFFF}", "\u{FEFF}x",
    ])
    func `UTF-8 is read as it is`(text: String) {
        // A mark in front is dropped, and only one.
        let (read, findings) = decoded(Self.mark + Array(text.utf8))
        #expect(read?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
        #expect(findings.isEmpty)
    }

    @Test func `text without a byte order mark keeps its first letter`() {
        #expect(decoded(Array("---".utf8)).text == "---")
    }

    @Test(
        arguments: [
            [0xFF, 0xFE, 0x2D, 0x00], [0xFE, 0xFF, 0x00, 0x2D], [0xFF, 0xFE],
            // Without a mark, every second byte of Latin text is null.
            [0x2D, 0x00, 0x2D, 0x00, 0x2D, 0x00], [0x00, 0x2D, 0x00, 0x2D, 0x00, 0x2D],
        ] as [[UInt8]])
    func `UTF-16 is called by its name`(bytes: [UInt8]) throws {
        let (text, findings) = decoded(bytes)
        #expect(text == nil)
        #expect(findings.count == 1)
        #expect(try #require(findings.first).hasPrefix("utf-16 | "))
    }

    @Test(arguments: [
        ("abc0", "1:4-5 null-byte"), ("línea\nañ0o, y más y más", "2:3-4 null-byte"),
        ("0xxxxxxxxx", "1:1-2 null-byte"), ("uno\r\ndos0 y tres", "2:4-5 null-byte"),
    ])
    func `a null byte is found at its place`(text: String, finding: String) {
        // A zero in the table stands for the byte, which no log could show.
        let bytes = text.utf8.map { $0 == UInt8(ascii: "0") ? 0 : $0 }
        let (read, findings) = decoded(bytes)
        #expect(read == nil)
        #expect(findings == [finding])
    }

    /// A byte, its two digits, and what it is in Windows-1252.
    @Test(
        arguments: [
            (0xF3, "F3", "ó"), (0xF1, "F1", "ñ"), (0xC1, "C1", "Á"), (0xBF, "BF", "¿"),
            (0x93, "93", "“"), (0x96, "96", "–"), (0x80, "80", "€"), (0x85, "85", "…"),
            (0xFF, "FF", "ÿ"), (0xA0, "A0", "\u{A0}"),
        ] as [(UInt8, String, String)])
    func `a byte of Windows-1252 is shown with its letter`(
        byte: UInt8, digits: String, letter: String
    ) throws {
        let (text, findings) = decoded(Array("Misi".utf8) + [byte] + Array("n\n".utf8))
        #expect(text == nil)
        let finding = try #require(findings.first)
        #expect(finding.hasPrefix("1:5-6 not-utf8: \(digits) | "))
        #expect(finding.contains("'\(letter)'"))
    }

    @Test func `the first wrong byte is found by line and column`() throws {
        // The two letters before it, of two and four bytes, count as one each.
        let bytes = Array("uno\r\nñ𝄞".utf8) + [0xE1, 0x20] + Array("más\n".utf8) + [0xF1]
        let finding = try #require(decoded(bytes).findings.first)
        #expect(finding.hasPrefix("2:3-4 not-utf8: E1"))
    }

    @Test func `a byte order mark moves no column`() throws {
        let finding = try #require(decoded(Self.mark + [0x61, 0xF3, 0x61]).findings.first)
        #expect(finding.hasPrefix("1:2-3 not-utf8: F3"))
    }

    @Test(
        arguments: [
            // Cut off, overlong, half of a surrogate pair, past the last scalar, a stray byte.
            [0x61, 0xC3], [0x61, 0xC0, 0xAF], [0x61, 0xED, 0xA0, 0x80],
            [0x61, 0xF4, 0x90, 0x80, 0x80],
            [0x61, 0x80], [0x61, 0xE2, 0x82],
        ] as [[UInt8]])
    func `what only looks like UTF-8 is refused where it begins`(bytes: [UInt8]) throws {
        let (text, findings) = decoded(bytes)
        #expect(text == nil)
        #expect(try #require(findings.first).hasPrefix("1:2-3 not-utf8: "))
    }

    @Test func `the excerpt is the line, with a sign for each wrong byte`() throws {
        var diagnostics: [Diagnostic] = []
        let bytes = Array("a\nMisi".utf8) + [0xF3] + Array("n\r\nb".utf8)
        _ = SourceFile.decoding(bytes, path: "a.md", diagnostics: &diagnostics)
        #expect(diagnostics.first?.excerpt == "Misi\u{FFFD}n")
        #expect(diagnostics.first?.path == "a.md")
    }
}
