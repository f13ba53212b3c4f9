import Foundation
import Testing

/// What is not to be found in the code, and where there are exceptions.
struct LanguageTests {
    /// What the compiler cannot check, or what no part of a command needs.
    static let forbidden: [(words: String, pattern: String)] = [
        ("public", #"\bpublic\b"#),
        ("import Foundation", #"\bimport Foundation"#),
        ("Any", #"\bAny(?:Object|Hashable)?\b"#),
        ("as?", #"\bas\?"#),
        ("as!", #"\bas!"#),
        ("try!", #"\btry!"#),
        ("Mirror", #"\bMirror\b"#),
        ("NSRegularExpression", #"\bNSRegularExpression\b"#),
        ("@unchecked Sendable", #"@unchecked\b"#),
        ("nonisolated(unsafe)", #"\bnonisolated\(unsafe\)"#),
    ]

    /// The modules and files that talk to C.
    static let unsafeCode = [
        "CommonMark/", "Digests/", "Files/", "Content/YAMLReader.swift", "vitrina/Machine.swift",
    ]

    @Test(arguments: forbidden.indices)
    func `the code does without what cannot be checked`(index: Int) throws {
        let pattern = try Regex(Self.forbidden[index].pattern, as: Substring.self)
        #expect(Repository.sources.flatMap { $0.lines(with: pattern) } == [])
    }

    @Test func `unsafe code stands at the edges only`() {
        let outside = Repository.sources.filter { file in
            !Self.unsafeCode.contains { file.path.hasPrefix($0) }
        }
        #expect(outside.count > 50)
        #expect(outside.flatMap { $0.lines(with: /\bunsafe\b/) } == [])
    }

    @Test(arguments: Repository.sources)
    func `a file has at most 500 lines`(file: SwiftFile) {
        guard file.path != "Pages/EmbeddedTheme.swift" else { return }
        #expect(file.text.split(separator: "\n", omittingEmptySubsequences: false).count <= 501)
    }

    @Test(arguments: Repository.sources)
    func `a file is named for what stands in it`(file: SwiftFile) throws {
        let name = try #require(file.path.split(separator: "/").last)
        let vague = ["Utils", "Helpers", "Extensions", "Common", "Types", "Constants", "Misc"]
        #expect(!vague.contains { name == $0 + ".swift" })
    }

    @Test(arguments: [
        (#"a = "public \(b ? "Any" : c(d)) as!" // try!"#, #"a = "b ? "" : c(d)" "#),
        ("/* Mirror /* as? */ Any */ e", " e"),
        (##"#"\(Any) " public"# + f"##, #""" + f"#),
        ("\"\"\"\nAny \"public\"\n\"\"\" + g", "\"\n\n\" + g"),
    ])
    func `comments and literals are no code, and interpolations are`(text: String, code: String) {
        #expect(SwiftCode.stripped(text) == code)
    }
}
