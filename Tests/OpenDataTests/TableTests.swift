import Content
import Diagnostics
import Testing

@testable import OpenData

/// The description of the tables, from which all that is said of them comes.
struct TableTests {
    @Test(arguments: Table.all.map(\.id), Language.allCases)
    func `the columns of a table have names of their own, that any program takes`(
        id: Table.ID, language: Language
    ) {
        let table = Table[id]
        let names = table.columns.map { $0.name.text(in: language) }
        #expect(Set(names).count == names.count)
        for name in names {
            #expect(name.wholeMatch(of: /[a-z][a-z_]*/) != nil, "\(name)")
        }
        for column in table.columns {
            let meaning = column.meaning.text(in: language)
            #expect(!meaning.isEmpty && !meaning.hasSuffix("."), "\(meaning)")
        }
        #expect(table.item.text(in: language).wholeMatch(of: /[a-z]+/) != nil)
    }

    @Test(arguments: Table.all.map(\.id))
    func `the key of a table is in every row, and is what other tables name`(
        id: Table.ID
    ) throws {
        let table = Table[id]
        if let key = table.key { #expect(table.columns[key].isRequired) }
        for column in table.columns {
            guard let target = column.target else { continue }
            let key = try #require(Table[target].key)
            #expect(column.kind == Table[target].columns[key].kind)
        }
    }

    @Test func `every table is listed once`() {
        #expect(Table.all.map(\.id) == Table.ID.allCases)
    }

    @Test(arguments: DataParts.Part.allCases)
    func `every part of the data can be left out by its word in either language`(
        part: DataParts.Part
    ) throws {
        var diagnostics: [Diagnostic] = []
        let file = SourceFile(
            path: "Content/portal.yml",
            text: "title: P\nopen_data:\n  omit: [\(part.rawValue)]\n")
        let settings = try #require(PortalSettings(parsing: file, diagnostics: &diagnostics))
        #expect(diagnostics == [])
        let parts = DataParts(settings)
        #expect(!parts.contains(part))
        #expect(DataParts.Part.allCases.filter { !parts.contains($0) } == [part])
    }

    @Test func `nothing is left out unless it is asked for`() {
        let parts = DataParts(nil)
        #expect(DataParts.Part.allCases.allSatisfy { parts.contains($0) })
    }
}
