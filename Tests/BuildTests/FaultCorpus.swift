import Diagnostics
import Foundation

/// Portals full of mistakes, each with what should be said of it on its own line.
///
/// A line ends with `←column severity code: message; hint: hint`, in a comment of its kind of file.
/// What cannot stand there stands in `NAME.expected` beside the file: one finding on each line,
/// `line:column` before it or nothing where it is about the file; in `portal.expected`, about none.
struct FaultCorpus {
    /// One finding, in the words that a reader sees.
    struct Finding: Hashable, Comparable, CustomStringConvertible {
        let path: String
        let line: Int
        let column: Int
        let words: String

        var severity: String { String(words.prefix { $0 != " " }) }
        var code: String { String(words.split(separator: " ")[1].dropLast()) }
        var description: String { "\(path):\(line):\(column): \(words)" }

        static func < (one: Finding, other: Finding) -> Bool {
            (one.path, one.line, one.column, one.code, one.words)
                < (other.path, other.line, other.column, other.code, other.words)
        }
    }

    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fixtures/faults").path

    let path: String
    let findings: [Finding]

    init(_ name: String) throws {
        path = Self.folder + "/" + name
        var findings: [Finding] = []
        for file in try Workplace.files(below: path) {
            guard let text = try? String(contentsOfFile: path + "/" + file, encoding: .utf8) else {
                continue
            }
            findings +=
                file.hasSuffix(".expected")
                ? Self.beside(String(file.dropLast(".expected".count)), text)
                : Self.marked(file, text)
        }
        self.findings = findings.sorted()
    }

    /// What the lines of a file say of themselves.
    private static func marked(_ path: String, _ text: String) -> [Finding] {
        var findings: [Finding] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            for mark in line.split(separator: "←", omittingEmptySubsequences: false).dropFirst() {
                var words = mark[...]
                for end in [" |", " }}", " -->", " "] where words.hasSuffix(end) {
                    words = words.dropLast(end.count)
                }
                let column = words.prefix { $0.isNumber }
                findings.append(
                    Finding(
                        path: path, line: index + 1, column: Int(column) ?? 0,
                        // The end of a tag is written `} }`, or it would end the comment.
                        words: String(words.dropFirst(column.count + 1)).replacing(
                            "} }", with: "}}")))
            }
        }
        return findings
    }

    private static func beside(_ path: String, _ text: String) -> [Finding] {
        text.split(separator: "\n").map { line in
            let place = line.prefix { $0.isNumber || $0 == ":" }.split(separator: ":").map {
                Int($0) ?? 0
            }
            return Finding(
                path: path == "portal" ? "" : path, line: place.first ?? 0,
                column: place.last ?? 0,
                words: String(place.isEmpty ? line : line.drop { $0 != " " }.dropFirst()))
        }
    }
}

extension FaultCorpus.Finding {
    /// Whether it says only that most fixtures share a title, which is not what they are about.
    var isAside: Bool { words.hasPrefix("warning duplicate-title: 'Secretaría' is") }

    init(_ diagnostic: Diagnostic, in language: Language = .english) {
        let hint = diagnostic.hint.map { "; hint: " + $0.text(in: language) } ?? ""
        let (rule, message) = (diagnostic.rule, diagnostic.message(in: language))
        self.init(
            path: diagnostic.path, line: diagnostic.range?.start.line ?? 0,
            column: diagnostic.range?.start.column ?? 0,
            words: "\(diagnostic.severity.rawValue) \(rule.code): \(message)\(hint)")
    }
}
