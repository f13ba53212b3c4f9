import Testing

/// What modules offer each other is documented.
struct DocumentationTests {
    /// The modules whose package declarations all have a doc comment.
    static let modules = [
        "Accessibility", "Citations", "CommonMark", "Encodings", "ExternalLinks", "Files", "Search",
        "Templates", "Words", "vitrina",
    ]

    @Test(arguments: modules)
    func `every package declaration has a doc comment`(module: String) {
        let files = Repository.sources.filter { $0.module == module }
        #expect(!files.isEmpty)
        #expect(files.flatMap(\.undocumentedDeclarations) == [])
    }

    @Test(arguments: [
        ("/// Named.\npackage struct A {", []),
        ("/// Named.\n@frozen\n@safe package struct A {", []),
        ("package import Words", []),
        ("let text = \"\"\"\n    package var a = 1\n    \"\"\"", []),
        ("// package let a = 1", []),
        ("// Named.\npackage let a = 1", ["A.swift:2: package let a = 1"]),
        (
            "/// Named.\n\n    @inlinable package func a() {}",
            ["A.swift:3: @inlinable package func a() {}"]
        ),
        ("package private(set) var a = 1", ["A.swift:1: package private(set) var a = 1"]),
    ])
    func `a declaration without a doc comment is found`(text: String, found: [String]) {
        #expect(SwiftFile(path: "A.swift", text: text).undocumentedDeclarations == found)
    }
}

extension SwiftFile {
    /// The package declarations that no doc comment precedes, as `path:line: text`.
    fileprivate var undocumentedDeclarations: [String] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return code.indices.compactMap { index in
            let declaration = code[index].drop { $0 == " " }
            guard declaration.contains(/^(?:@\w+ |static |mutating |final )*package (?!import )/)
            else { return nil }
            // Attributes may be on separate lines between the comment and the declaration.
            var above = index - 1
            while above >= 0, lines[above].contains(/^ *@\w+$/) { above -= 1 }
            if above >= 0, lines[above].contains(/^ *\/\/\//) { return nil }
            return "\(path):\(index + 1): \(declaration)"
        }
    }
}
