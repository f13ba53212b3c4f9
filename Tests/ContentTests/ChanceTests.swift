import Diagnostics
import Testing

@testable import Content

/// Texts that nobody would write, the same in every run.
struct ChanceTests {
    private static let pieces = [
        "a", "título", ":", ": ", " ", "  ", "\n", "\n", "\n- ", "\n  ", "[", "]", "{", "}", "\"",
        "'", "#", " # 5", "&x", "*x", "!t", "|", ">", "---", "\n---\n", "...", "\t", "ñ", "\r\n",
        "\r", "\u{A0}", "\u{85}", "\u{2028}", "\u{7}", "%", "@", "?", "? ", ",", "~", "“", "𝄞",
        "\\", "tipo: ", "publicado: ", "unknown", "2016-08-23", "temas: ", "1. ", "## ", "`",
    ]

    /// Some of the pieces, one after the other.
    private func text(_ seed: Int, of count: Int) -> String {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
        return (0..<count).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Self.pieces[Int((state >> 33) % UInt64(Self.pieces.count))]
        }.joined()
    }

    /// The findings that stand at no place of their file.
    private func misplaced(_ diagnostics: [Diagnostic], in file: SourceFile) -> [String] {
        let text = Array(file.text.unicodeScalars)
        var lineCount = 1
        for index in text.indices {
            let isEnd =
                text[index] == "\n"
                || text[index] == "\r" && !(index + 1 < text.count && text[index + 1] == "\n")
            if isEnd { lineCount += 1 }
        }
        return diagnostics.filter { diagnostic in
            guard let start = diagnostic.range?.start else { return false }
            let width = file.line(start.line).unicodeScalars.count
            return start.line > lineCount || start.line < 1 || start.column > width + 1
        }.map { "\(words(of: $0)) in \(file.text.debugDescription)" }
    }

    @Test(.timeLimit(.minutes(30)))
    func `whatever stands in a file, it is read or told what is wrong, at a place in it`() {
        var wrong: [String] = []
        for seed in 0..<4000 {
            let file = SourceFile(
                path: "a/index.md", text: "---\n" + text(seed, of: seed % 25) + "\n---\n")
            var diagnostics: [Diagnostic] = []
            let document = Document(parsing: file, path: file.path, diagnostics: &diagnostics)
            if document == nil, !diagnostics.hasErrors {
                wrong.append("silent: \(file.text.debugDescription)")
            }
            wrong += misplaced(diagnostics, in: file)
        }
        #expect(wrong.prefix(5).isEmpty, "\(wrong.count): \(wrong.prefix(5))")
    }

    @Test(.timeLimit(.minutes(30)))
    func `whatever stands in portal_yml, it is read or told what is wrong, at a place in it`() {
        var wrong: [String] = []
        for seed in 0..<4000 {
            let file = SourceFile(path: "portal.yml", text: text(seed, of: seed % 20))
            var diagnostics: [Diagnostic] = []
            let settings = PortalSettings(parsing: file, diagnostics: &diagnostics)
            if settings == nil, !diagnostics.hasErrors {
                wrong.append("silent: \(file.text.debugDescription)")
            }
            wrong += misplaced(diagnostics, in: file)
        }
        #expect(wrong.prefix(5).isEmpty, "\(wrong.count): \(wrong.prefix(5))")
    }

    @Test(.timeLimit(.minutes(30)))
    func `whatever bytes a file has, they are read or told what is wrong`() {
        for seed in 0..<4000 {
            var bytes = Array(text(seed, of: seed % 12).utf8)
            // Some bytes that UTF-8 does not have there.
            for index in bytes.indices where (index + seed).isMultiple(of: 7) {
                bytes[index] = [0x80, 0xC3, 0xE2, 0xF0, 0xFF, 0x00, 0xED][seed % 7]
            }
            var diagnostics: [Diagnostic] = []
            let file = SourceFile.decoding(bytes, path: "a.md", diagnostics: &diagnostics)
            #expect((file == nil) == (diagnostics.count == 1))
        }
    }
}
