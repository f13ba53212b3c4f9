import Foundation
import Testing

/// `vitrina schema`, as a user runs it.
struct SchemaCommandTests {
    private struct Head: Decodable {
        let title: String
        let type: String?
        let anyOf: [[String: String]]?
    }

    private func head(_ arguments: [String]) throws -> Head {
        let run = try Command.run(["schema"] + arguments)
        #expect(run.status == 0 && run.errors.isEmpty)
        return try JSONDecoder().decode(Head.self, from: Data(run.output.utf8))
    }

    @Test(arguments: [
        (["agency"], "Una entidad / An agency"), (["Función"], "Una función / A function"),
        (["home", "--language", "en"], "The home page"),
        (["portal", "--language", "es"], "portal.yml"),
    ])
    func `a type is named in either language, and told of in either`(
        arguments: [String], title: String
    ) throws {
        let head = try head(arguments)
        #expect(head.title == title)
        #expect(head.type == "object")
    }

    @Test func `without a type the schema is that of any`() throws {
        #expect(try head([]).anyOf?.count == 10)
    }

    @Test func `with a folder the schemas are written, and nothing is printed`() throws {
        let place = Workplace()
        let run = try Command.run(["schema", "-o", "a/b"], in: place.path)
        #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty)
        #expect(
            try place.names(in: "a/b")
                == [
                    "agency.json", "function.json", "home.json", "news.json", "norm.json",
                    "norms.json",
                    "page.json", "portal.json", "themes.json", "tombstones.json",
                ])
        #expect(
            try place.read("a/b/home.json") == Command.run(["schema", "home"]).output)
    }

    @Test func `the page is in the language asked for, or in the terminal's`() throws {
        let english = try Command.run(["schema", "--markdown"])
        #expect(english.output.hasPrefix("# Reference of the keys\n"))
        let spanish = try Command.run(["schema", "--markdown", "--language", "es"])
        #expect(spanish.output.hasPrefix("# Referencia de las claves\n"))
    }

    @Test(arguments: [
        ["boletín"], ["agency", "--output", "a"], ["agency", "--markdown"], ["--output", ""],
        ["--markdown", "--output", "a"], ["--language", "fr"],
    ])
    func `what makes no sense is refused`(arguments: [String]) throws {
        let place = Workplace()
        let run = try Command.run(["schema"] + arguments, in: place.path)
        #expect(run.status == 64)
        #expect(run.output.isEmpty && !run.errors.isEmpty)
        #expect(try place.names().isEmpty)
    }

    @Test func `a folder that cannot be made is the disk's failure`() throws {
        let place = Workplace()
        try place.write("x", to: "file")
        let run = try Command.run(["schema", "-o", "file/schema"], in: place.path)
        #expect(run.status == 74)
        #expect(run.errors.contains("file"))
    }
}
