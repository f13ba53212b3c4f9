import Content
import Diagnostics
import Testing

/// The theme at the top of the repository and the one in the binary.
struct ThemeTests {
    /// What `make theme` writes.
    private func embedded() throws -> String {
        var text = """
            // Made by `make theme` from Templates/; edit the files there.
            // swift-format-ignore-file

            /// The default theme, so that a portal needs nothing but its content.
            enum EmbeddedTheme {
                /// Each file of `Templates/` by its path in it.
                static let files: [(path: String, text: StaticString)] = [

            """
        for path in try Repository.files(in: "Templates") {
            text += "        (\n            \"\(path)\",\n            ###\"\"\"\n"
            text += try Repository.text("Templates/" + path)
            text += "\n\"\"\"###\n        ),\n"
        }
        return text + "    ]\n}\n"
    }

    @Test func `the theme in the binary is the one in Templates`() throws {
        let isCurrent =
            try Repository.text("Sources/Pages/EmbeddedTheme.swift") == embedded()
        #expect(isCurrent, "Run make theme.")
    }

    @Test func `every language has the same words and lists`() throws {
        var keys: [String: [String]] = [:]
        for path in try Repository.files(in: "Templates/strings") {
            var strings = Strings()
            var diagnostics: [Diagnostic] = []
            strings.read(
                SourceFile(path: path, text: try Repository.text("Templates/strings/" + path)),
                diagnostics: &diagnostics)
            #expect(diagnostics == [])
            #expect(strings.entries.allSatisfy { $0.isList || $0.texts.count == 1 })
            keys[path] = strings.entries.map { $0.key + ($0.isList ? "[]" : "") }.sorted()
        }
        #expect(Set(keys.keys).isSuperset(of: ["es.yml", "en.yml"]))
        #expect(Set(keys.values).count == 1, "\(keys)")
    }

    @Test func `the words of the program are those of the strings files, and no others`() throws {
        var strings = Strings()
        var diagnostics: [Diagnostic] = []
        let path = "Templates/strings/es.yml"
        strings.read(
            SourceFile(path: path, text: try Repository.text(path)), diagnostics: &diagnostics)
        let texts = Set(strings.entries.filter { !$0.isList }.map(\.key))
        let lists = Set(strings.entries.filter(\.isList).map(\.key))
        #expect(Set(Word.allCases.map(\.rawValue)).subtracting(texts) == [])
        #expect(Set(WordList.allCases.map(\.rawValue)) == lists)
        // What no program asks for is there for the templates.
        let templates = try Repository.files(in: "Templates").filter { $0.hasSuffix(".mustache") }
            .map { try Repository.text("Templates/" + $0) }.joined()
        let ownOfTemplates = texts.subtracting(Word.allCases.map(\.rawValue))
        #expect(ownOfTemplates.filter { !templates.contains("words." + $0) } == [])
    }

    @Test func `the program asks for every word that it names`() {
        // The enumeration itself names them all; what follows it asks for some of them.
        let sources = Repository.sources.map { source in
            guard source.path.hasSuffix("/Word.swift") else { return source.text }
            return source.text.split(separator: "\n}\n", maxSplits: 1).last.map(String.init) ?? ""
        }.joined()
        #expect(Word.allCases.filter { !sources.contains(".\($0)") } == [])
    }
}
