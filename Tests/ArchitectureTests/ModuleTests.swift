import Foundation
import Testing

/// The modules and what each may import: the table of the architecture, as data.
struct ModuleTests {
    /// Our own modules and the libraries, by the module that may import them.
    static let table: [String: Set<String>] = [
        "Encodings": [],
        "Words": [],
        "Diagnostics": ["Encodings"],
        "Citations": ["Words"],
        "Digests": ["CNettle", "Encodings"],
        "CommonMark": ["CCmark", "Encodings", "Words", "Diagnostics"],
        "Files": ["CDisk", "Diagnostics", "Digests"],
        "Content": ["CommonMark", "Encodings", "Words", "Diagnostics", "Digests", "CYAML"],
        "PortalModel": [
            "Citations", "Content", "CommonMark", "Encodings", "Words", "Diagnostics", "Digests",
        ],
        "Templates": ["Encodings", "Diagnostics"],
        "Accessibility": ["Encodings", "Diagnostics"],
        "ExternalLinks": ["Encodings", "Diagnostics", "Subprocess"],
        "Search": ["Encodings", "Words", "Digests"],
        "OpenData": ["PortalModel", "Content", "Encodings", "Words", "Diagnostics"],
        "Pages": [
            "PortalModel", "OpenData", "Accessibility", "Search", "Content", "CommonMark",
            "Templates", "Encodings", "Words", "Diagnostics",
        ],
        "Build": [
            "Files", "Content", "CommonMark", "PortalModel", "OpenData", "Templates",
            "Pages", "Search", "Accessibility", "ExternalLinks",
            "Words",
            "Diagnostics", "Digests",
        ],
        "vitrina": ["Build", "Diagnostics", "ArgumentParser"],
    ]

    /// The libraries that are not ours, and the one module that each belongs to.
    static let libraries = [
        "CCmark": "CommonMark", "CYAML": "Content", "CDisk": "Files", "CNettle": "Digests",
        "Subprocess": "ExternalLinks",
        "ArgumentParser": "vitrina",
    ]

    /// What comes with Swift and the platform, by the module that may import it: locks for the
    /// progress line and for the fuse by which tests stop the disk, the system for the disk and
    /// the terminal.
    static let platform: [String: Set<String>] = [
        "Files": ["Glibc", "Darwin", "Synchronization"],
        "vitrina": ["Glibc", "Darwin", "Synchronization"],
    ]

    @Test func `every folder of Sources is a module of the table`() throws {
        #expect(!Repository.sources.isEmpty)
        let modules = Set(Repository.sources.map(\.module))
        #expect(modules == Set(Self.table.keys))
        let folders = try FileManager.default.contentsOfDirectory(
            atPath: Repository.root.appending(path: "Sources").path)
        #expect(Set(folders).subtracting(modules) == ["CCmark", "CYAML", "CNettle", "CDisk"])
    }

    @Test(arguments: Repository.sources)
    func `a file imports only what its module may`(file: SwiftFile) {
        let allowed = (Self.table[file.module] ?? []).union(Self.platform[file.module] ?? [])
        #expect(Set(file.imports).subtracting(allowed) == [])
    }

    @Test(arguments: table.keys.sorted())
    func `a module imports all that the table gives it`(module: String) {
        // The module of the steps may use all of the above, whether it does or not.
        guard module != "Build" else { return }
        let imports = Set(
            Repository.sources.filter { $0.module == module }.flatMap(\.imports))
        #expect((Self.table[module] ?? []).subtracting(imports) == [])
    }

    @Test(arguments: libraries.keys.sorted())
    func `a library is imported by one module`(library: String) {
        let users = Set(
            Repository.sources.filter { $0.imports.contains(library) }.map(\.module))
        #expect(users == [Self.libraries[library]])
    }

    @Test func `the package gives each module what the table gives it`() throws {
        let manifest = try Repository.text("Package.swift")
        var found: [String: Set<String>] = [:]
        for match in manifest.matches(
            of: /module\(\s*"(\w+)"(?:,\s*imports: \[([^\]]*)\])?\s*\)/)
        {
            found[String(match.1)] = Set(
                (match.2 ?? "").matches(of: /"(\w+)"/).map { String($0.1) })
        }
        let command = try #require(
            manifest.firstMatch(
                of: /executableTarget\(\s*name: "vitrina",\s*dependencies: \[([^\]]*)\]/))
        found["vitrina"] = Set(
            command.1.matches(of: /(?:^|[\s(])(?:name: )?"(\w+)"/).map { String($0.1) })
        #expect(found == Self.table)
    }

    @Test(arguments: Repository.sources)
    func `no type is named like its module`(file: SwiftFile) {
        // Only these lines are searched: a search in all would take longer than all other tests.
        let types = file.code.filter { $0.contains(file.module) }.flatMap { line in
            line.matches(of: /\b(?:struct|class|enum|actor|protocol|typealias) (\w+)/)
                .map { String($0.1) }
        }
        #expect(!types.contains(file.module))
    }
}
