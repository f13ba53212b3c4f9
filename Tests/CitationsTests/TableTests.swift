import Foundation
import Testing

@testable import Citations

/// The table of forms in which Colombian texts cite norms, and of what only looks like one.
struct TableTests {
    static let contexts = [
        "bogota": SeedTests.bogota, "cali": SeedTests.cali, "antioquia": SeedTests.antioquia,
        "nacion": CitationContext(
            agency: Issuer(key: "ministerio"), agencyName: "Ministerio", order: .national),
    ]

    struct Row {
        var context: CitationContext
        /// The text without its marks.
        var text: String
        /// What is to be found: the bytes of each citation, its norm, its parts.
        var expected: [Found]
    }

    struct Found: Hashable, CustomStringConvertible {
        var range: Range<Int>
        /// The norm's address and its parts: `ley-80-1993[numeral 3 del artículo 32]`.
        var norm: String
        var description: String { "\(range) \(norm)" }
    }

    /// The rows of a table; lines with `#` before them are its headings.
    static func rows(_ name: String) throws -> [Row] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Fixtures/citations")
        let table = try String(
            contentsOf: folder.appending(path: name + ".tsv"), encoding: .utf8)
        return try table.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
            let context = try #require(contexts[String(cells[0])])
            var (text, ranges) = unmarked(String(cells[1].replacing("\\n", with: "\n")))
            let norms =
                cells.count > 2
                ? cells[2].split(separator: " | ").map(String.init) : []
            try #require(ranges.count == norms.count, "\(line)")
            text.makeContiguousUTF8()
            return Row(
                context: context, text: text,
                expected: zip(ranges, norms).map { Found(range: $0, norm: $1) })
        }
    }

    /// A text without its marks, and the bytes that each pair of them held.
    private static func unmarked(_ marked: String) -> (String, [Range<Int>]) {
        var text = ""
        var ranges: [Range<Int>] = []
        var start = 0
        for character in marked {
            switch character {
            case "⟦": start = text.utf8.count
            case "⟧": ranges.append(start..<text.utf8.count)
            default: text.append(character)
            }
        }
        return (text, ranges)
    }

    static func found(in row: Row) -> [Found] {
        CitationRecogniser(row.context).citations(in: row.text).map { citation in
            let parts = citation.parts.map(\.words).joined(separator: "; ")
            return Found(
                range: citation.range,
                norm: citation.norm.slug + (parts.isEmpty ? "" : "[\(parts)]"))
        }
    }

    @Test func `the forms of the table are found, and nothing else`() throws {
        let rows = try Self.rows("forms")
        var expected = 0
        var found = 0
        var right = 0
        for row in rows {
            let citations = Self.found(in: row)
            expected += row.expected.count
            found += citations.count
            right += Set(citations).intersection(row.expected).count
            if citations != row.expected {
                print("in «\(row.text)»\n  expected \(row.expected)\n  found    \(citations)")
            }
        }
        let precision = Double(right) / Double(found)
        let recall = Double(right) / Double(expected)
        print(
            "Citations: \(rows.count) forms, \(expected) citations, "
                + "precision \(precision), recall \(recall)")
        #expect(rows.count >= 150)
        #expect(precision >= 0.99)
        #expect(recall >= 0.99)
    }

    @Test func `what looks like a citation is none`() throws {
        let rows = try Self.rows("near-misses")
        #expect(rows.count >= 60)
        for row in rows { #expect(Self.found(in: row) == [], "\(row.text)") }
    }
}
