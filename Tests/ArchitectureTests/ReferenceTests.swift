import Diagnostics
import Testing

@testable import Content

/// The pages that list the keys, and the schema that they are made from.
struct ReferenceTests {
    @Test(arguments: [("Reference", Language.english), ("Referencia", .spanish)])
    func `the page of the documentation is what the schema says`(
        name: String, language: Language
    ) throws {
        let isCurrent =
            try Repository.text("Sources/vitrina/Documentation.docc/\(name).md")
            == SchemaReference(language: language).markdown
        #expect(isCurrent, "Run make docs.")
    }

    @Test(arguments: [Language.english, .spanish])
    func `the page has every key once in its table, and every type`(language: Language) {
        let page = SchemaReference(language: language).markdown
        for type in DocumentType.allCases {
            #expect(page.contains("\n## \(type.title.text(in: language))"))
            for field in Schema.schema(of: type).fields {
                let names =
                    language == .spanish
                    ? (field.spanish, field.english) : (field.english, field.spanish)
                #expect(page.contains("\n| `\(names.0)` | `\(names.1)` | "), "\(field.english)")
            }
        }
        let rows = page.split(separator: "\n").filter { $0.hasPrefix("| ") }
        #expect(rows.count > 100)
        // No cell breaks the table.
        #expect(
            rows.allSatisfy {
                $0.split(separator: "|", omittingEmptySubsequences: false).count == 9
            })
    }

    /// The rows of the README's table of keys: the English key, whether it is required, the Spanish.
    private func rows() throws -> [(english: String, isRequired: Bool, spanish: String)] {
        let lines = try Repository.text("README.md").split(separator: "\n")
        let start = try #require(lines.firstIndex { $0 == "## What a file may say" })
        return lines[(start + 1)...].prefix { !$0.hasPrefix("#") }.compactMap { line in
            line.firstMatch(of: /^\| `([^`]+)`(!?) \| `([^`]+)` \|/).map {
                (String($0.1), !$0.2.isEmpty, String($0.3))
            }
        }
    }

    @Test func `the README's table has a dozen keys, as the schema of an agency says`() throws {
        let rows = try rows()
        #expect((10...16).contains(rows.count))
        let fields = Schema.schema(of: .agency).fields
        for row in rows {
            let field = try #require(fields.first { $0.english == row.english })
            #expect(field.spanish == row.spanish)
            #expect(field.isRequired == row.isRequired, "\(row.english)")
        }
        // What must be given is among them.
        #expect(Set(fields.filter(\.isRequired).map(\.english)).isSubset(of: rows.map(\.english)))
    }
}
