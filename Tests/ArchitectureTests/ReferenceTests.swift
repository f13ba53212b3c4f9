import Testing

@testable import Content

/// The tables of the README and the schema that they describe.
struct ReferenceTests {
    /// The rows of the table under a heading: the English and the Spanish key of each.
    private func rows(under heading: String) throws -> [[String]] {
        let lines = try Repository.text("README.md").split(
            separator: "\n", omittingEmptySubsequences: false)
        let start = try #require(lines.firstIndex { $0 == "### " + heading })
        return lines[(start + 1)...].prefix { !$0.hasPrefix("#") }.compactMap { line in
            line.firstMatch(of: /^\| `([^`]+)`(!?) \| `([^`]+)` \|/).map {
                [String($0.1), String($0.2), String($0.3)]
            }
        }
    }

    /// The keys of a schema, those inside of a group with its name before them.
    private func rows(_ schema: Schema, within prefix: (String, String) = ("", "")) -> [[String]] {
        schema.fields.flatMap { field -> [[String]] in
            let names = (prefix.0 + field.english, prefix.1 + field.spanish)
            let row = [names.0, field.isRequired ? "!" : "", names.1]
            var kind = field.kind
            if case .list(let element) = kind { kind = element }
            guard case .group(let inner) = kind else { return [row] }
            return [row] + rows(inner, within: (names.0 + ".", names.1 + "."))
        }
    }

    @Test(arguments: [
        ("An agency", DocumentType.agency), ("A function", .function), ("The home page", .home),
        ("portal.yml", .portal), ("tombstones.yml", .tombstones),
    ])
    func `a table of the README has the keys of the schema`(
        heading: String, type: DocumentType
    ) throws {
        let expected = Set(rows(Schema.schema(of: type)))
        let found = try rows(under: heading)
        #expect(found.count == Set(found).count)
        // Keys that every page may have stand in a table of their own.
        let all =
            type == .portal || type == .tombstones
            ? Set(found) : Set(found).union(try rows(under: "Every page"))
        #expect(all.subtracting(expected) == [])
        #expect(expected.subtracting(all) == [])
    }
}
