import Foundation
import Testing

/// The catalogue of rules and hints, read from its source files: Swift lists no static properties.
struct CatalogueTests {
    /// A rule or a hint of the catalogue.
    struct Entry: Sendable, CustomTestStringConvertible {
        let name: String
        /// The stable code of a rule.
        let code: String?
        let spanish: String
        let english: String

        var testDescription: String { name }

        /// The numbers of a wording's placeholders.
        static func placeholders(of wording: String) -> Set<Int> {
            Set(wording.matches(of: /\{(\d)\}/).compactMap { Int($0.1) })
        }
    }

    private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

    private static func text(of file: URL) -> String {
        (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    }

    /// The files of the catalogue, one for each subject.
    private static let texts: [(name: String, text: String)] = {
        let folder = sources.appending(path: "Diagnostics/Catalogue")
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return files.sorted().map { ($0, text(of: folder.appending(path: $0))) }
    }()

    static let rules: [Entry] = texts.flatMap { file in
        file.text.matches(
            of:
                /static let (\w+) = Rule\(\s*"([^"]*)"(?:, \.\w+)?,\s*es:\s*"((?:[^"\\]|\\.)*)",\s*en:\s*"((?:[^"\\]|\\.)*)"\s*\)/
        ).map {
            Entry(
                name: String($0.1), code: String($0.2), spanish: String($0.3),
                english: String($0.4))
        }
    }

    static let hints: [Entry] = texts.flatMap { file in
        file.text.matches(
            of:
                /static (?:let|func) (\w+)(?:[^{}"]*\{\s*Hint\(\s*\[[^\]]*\],| = Hint\()\s*es:\s*"((?:[^"\\]|\\.)*)",\s*en:\s*"((?:[^"\\]|\\.)*)"\s*\)/
        ).map {
            Entry(
                name: String($0.1), code: nil, spanish: String($0.2), english: String($0.3))
        }
    }

    /// The names after a dot, wherever rules and hints are used.
    private static let used: Set<Substring> = {
        let files = FileManager.default.enumerator(atPath: sources.path)?.compactMap {
            $0 as? String
        }
        return (files ?? []).filter { file in
            file.hasSuffix(".swift") && !file.hasPrefix("Diagnostics/Catalogue/")
        }.reduce(into: []) { used, file in
            for part in text(of: sources.appending(path: file)).split(separator: ".").dropFirst() {
                used.insert(part.prefix { $0.isLetter || $0.isNumber })
            }
        }
    }()

    @Test func `every rule and hint is found`() {
        func count(_ word: String) -> Int {
            Self.texts.reduce(0) { total, file in
                total + file.text.split(separator: word, omittingEmptySubsequences: false).count - 1
            }
        }
        #expect(Self.rules.count > 80)
        #expect(Self.rules.count == count("= Rule("))
        #expect(Self.hints.count > 20)
        #expect(Self.hints.count == count(" Hint("))
    }

    @Test func `every file has rules, but for that of the hints of many subjects`() {
        let without = Self.texts.filter { !$0.text.contains("= Rule(") }.map(\.name)
        #expect(without == ["SharedHints.swift"])
    }

    @Test func `no two rules have one code`() {
        let codes = Dictionary(grouping: Self.rules, by: { $0.code ?? "" })
        #expect(codes.filter { $0.value.count > 1 }.keys.sorted() == [])
    }

    @Test(arguments: rules)
    func `a rule's code is kebab case`(rule: Entry) throws {
        let code = try #require(rule.code)
        #expect(code.wholeMatch(of: /[a-z][a-z0-9]*(-[a-z0-9]+)*/) != nil)
        #expect(code.count <= 32)
    }

    @Test(arguments: rules + hints)
    func `both wordings say something and end without a full stop`(entry: Entry) {
        for wording in [entry.spanish, entry.english] {
            #expect(!wording.isEmpty)
            #expect(!wording.hasSuffix("."))
            #expect(wording == wording.trimmingCharacters(in: .whitespaces))
        }
    }

    /// A word that itself has a language is given twice, the Spanish one first.
    @Test(arguments: rules + hints)
    func `both wordings name the same things`(entry: Entry) {
        let spanish = Entry.placeholders(of: entry.spanish)
        let english = Entry.placeholders(of: entry.english)
        #expect(
            Set(spanish.subtracting(english).map { $0 + 1 }) == english.subtracting(spanish))
        let all = spanish.union(english)
        #expect(all == Set(0..<all.count))
    }

    @Test(arguments: rules + hints)
    func `every rule and hint is used`(entry: Entry) {
        #expect(Self.used.contains(entry.name[...]))
    }
}
