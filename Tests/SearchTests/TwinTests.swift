import Foundation
import Testing
import Words

@testable import Search

/// The script of the search reads words as Swift does: else nothing would be found.
@Suite(.enabled(if: Node.isThere, "There is no node: the script of the search is not tested"))
struct TwinTests {
    private struct Word: Equatable, CustomStringConvertible {
        let form: String
        let stem: String
        let start: Int
        let end: Int
        let hasTilde: Bool

        var description: String { "\(form) \(stem) \(start)..<\(end) \(hasTilde)" }
    }

    /// The texts of the table of stems, in lowercase and uppercase and with added accents, every
    /// letter that is folded between two others, and what else can be in a text.
    private static let texts: [String] = {
        let path = Node.root.appending(path: "Tests/Fixtures/stems/es.tsv")
        let table = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
        let lines = table.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init)
        let letters = (0x80...0x24F).compactMap { Unicode.Scalar($0) }.map { "a\($0)b \($0)" }
        return lines + lines.map { $0.uppercased() }
            + lines.map { $0.decomposedStringWithCanonicalMapping } + letters + [
                "", " ", "x", "Ley 1.712 de 2014, art. 007; 0, 00, 000123 y 2º",
                "n\u{303}o an\u{303}o",
                "contra\u{AD}tación\u{200B}es", "agua—aire 水 Ω salud 😀 niño",
                "pre\u{301}\u{301}fijo",
                "\u{301}solo", String(repeating: "a", count: 40), String(repeating: "b", count: 41),
                "constructor toString hasOwnProperty __proto__ Función",
                "línea\nnueva\ttabulada\u{A0}dura", "Ĳsland ŉ straße Æon ǆ",
            ]
    }()

    @Test func `words have the same form, stem and place in both`() throws {
        let language = SearchLanguage(stopWords: ["a", "de", "la", "más", "según"])
        var rules: [UInt8] = Array("{".utf8)
        language.append(to: &rules)
        rules += "}".utf8
        let folder = try Folder()
        try folder.write(rules, to: "language.json")
        let input = try Self.texts.map {
            String(decoding: try JSONEncoder().encode($0), as: UTF8.self) + "\n"
        }.joined()
        let output = try Node.run(
            "words.js",
            [
                Node.root.appending(path: "Templates/assets/buscar.js").path,
                folder.path + "/language.json",
            ], input: input)
        let lines = output.split(separator: "\n")
        #expect(lines.count == Self.texts.count)
        var reader = WordReader()
        let stops = Set(language.stopWordKeys(&reader))
        #expect(stops.count == 5)
        for (text, line) in zip(Self.texts, lines) {
            var found: [FoldedWord] = []
            reader.read(text, into: &found)
            let own = found.map { word in
                let start = text.utf8.index(text.startIndex, offsetBy: word.start)
                let end = text.utf8.index(text.startIndex, offsetBy: word.end)
                let form = reader.firstWord(of: text[start..<end])
                return Word(
                    form: form, stem: stops.contains(word.key) ? "" : language.stem(of: form),
                    start: text.utf16.distance(from: text.startIndex, to: start),
                    end: text.utf16.distance(from: text.startIndex, to: end),
                    hasTilde: word.hasTilde)
            }
            #expect(try own == Self.words(of: line), "\(text)")
        }
    }

    private static func words(of line: Substring) throws -> [Word] {
        struct Cells: Decodable {
            let word: Word

            init(from decoder: any Decoder) throws {
                var cells = try decoder.unkeyedContainer()
                word = Word(
                    form: try cells.decode(String.self), stem: try cells.decode(String.self),
                    start: try cells.decode(Int.self), end: try cells.decode(Int.self),
                    hasTilde: try cells.decode(Bool.self))
            }
        }
        return try JSONDecoder().decode([Cells].self, from: Data(line.utf8)).map(\.word)
    }
}
