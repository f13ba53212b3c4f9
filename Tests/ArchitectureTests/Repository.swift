import Foundation
import Testing

/// The files of this repository, as the tests of its architecture read them.
enum Repository {
    static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// Every file below a folder that is not hidden, by its path from there, in bytewise order.
    static func files(in folder: String) throws -> [String] {
        let base = root.appending(path: folder)
        return try FileManager.default.subpathsOfDirectory(atPath: base.path).filter { path in
            let values = try base.appending(path: path).resourceValues(forKeys: [.isRegularFileKey])
            return values.isRegularFile == true
                && !path.split(separator: "/").contains { $0.first == "." }
        }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Every Swift file of the product.
    static let sources: [SwiftFile] =
        (try? files(in: "Sources"))?.filter { $0.hasSuffix(".swift") }
        .compactMap { path in
            (try? text("Sources/" + path)).map { SwiftFile(path: path, text: $0) }
        } ?? []
}

/// A Swift file of the product.
struct SwiftFile: Sendable, CustomTestStringConvertible {
    /// From `Sources/`: `Content/Day.swift`.
    let path: String
    let text: String
    /// The lines without comments and without what stands in literals.
    let code: [Substring]

    init(path: String, text: String) {
        self.path = path
        self.text = text
        code = SwiftCode.stripped(text).split(separator: "\n", omittingEmptySubsequences: false)
    }

    var module: String { String(path.prefix { $0 != "/" }) }
    var testDescription: String { path }

    /// The modules that it imports.
    var imports: [String] {
        code.compactMap { line in
            let words = line.split(separator: " ")
            guard let position = words.firstIndex(of: "import"), position + 1 < words.count,
                words[..<position].allSatisfy({ ["internal", "package", "private"].contains($0) })
            else { return nil }
            return String(words[words.count - 1].prefix { $0 != "." })
        }
    }

    /// The lines of code that hold a match, as `path:line: text`.
    func lines(with pattern: Regex<Substring>) -> [String] {
        code.enumerated().filter { $0.element.contains(pattern) }
            .map { "\(path):\($0.offset + 1):\($0.element)" }
    }
}
