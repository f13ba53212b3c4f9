import Foundation
import Testing

/// Previews and beginning anew, as a user asks for them.
struct PreviewTests {
    private let place = Workplace()

    init() throws {
        try place.write(
            "---\ntítulo: Personería\nclase: personería\npublicado: desconocido\n---\n",
            to: "Content/personeria/index.md")
        try place.write(
            "---\ntítulo: Oficina\nclase: oficina\nborrador: sí\n---\n",
            to: "Content/oficina/index.md")
    }

    private func run(_ arguments: [String], language: String = "en_US.UTF-8") throws -> Command.Run
    {
        try Command.run(
            arguments, environment: ["LANG": language, "SOURCE_DATE_EPOCH": "1767268800"],
            in: place.path)
    }

    @Test(arguments: [
        ("en_US.UTF-8", "vitrina build --preview --output preview"),
        ("es_CO.UTF-8", "vitrina build --preview --output vista-previa"),
    ])
    func `a preview without a folder of its own is refused, and told what to write`(
        language: String, words: String
    ) throws {
        let run = try run(["build", "--preview"], language: language)
        #expect(run.status == 64)
        // The usage is broken into lines as the terminal has it.
        #expect(run.errors.split { $0.isWhitespace }.joined(separator: " ").contains(words))
        #expect(try place.names() == ["Content"])
    }

    @Test func `a preview cannot be locked`() throws {
        #expect(try run(["build", "--preview", "--locked", "-o", "vista"]).status == 64)
    }

    @Test func `a preview says that it is none of a publication`() throws {
        let run = try run(["build", "--preview", "-o", "vista"])
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("Preview of ") && run.output.contains(", not published, in "))
        #expect(try place.read("vista/oficina/index.html").contains("Vista previa: no publicada"))
        #expect(try place.names() == ["Content", "vista"])
        #expect(
            try place.files("Content").keys.sorted() == [
                "oficina/index.md", "personeria/index.md",
            ])
    }

    @Test func `a preview is refused in a published site, which stays as it was`() throws {
        #expect(try run(["build", "-o", "sitio"]).status == 0)
        let before = try place.files("sitio")
        let again = try run(["build", "--preview", "-o", "sitio"])
        #expect(again.status == 64 && again.errors.contains("[output-is-published]"))
        #expect(try place.files("sitio") == before)
    }

    @Test func `who would begin anew is told what that means, and does it in a second step`()
        throws
    {
        #expect(try run(["forget"]).output.hasPrefix("There is nothing to forget"))
        #expect(try run(["build"]).status == 0)
        let before = try place.files("Content")
        let asked = try run(["forget"], language: "es_CO.UTF-8")
        #expect(asked.status == 64)
        #expect(asked.errors.contains("publicadas desde el 2026-01-01"))
        #expect(asked.errors.hasSuffix("No se olvidó nada.\n"))
        #expect(try place.files("Content") == before)
        let done = try run(["forget", "--yes"])
        #expect(done.status == 0)
        #expect(done.output.contains("Content/.vitrina/ledger-2026-01-01.tsv"))
        #expect(try !place.files("Content").keys.contains("ledger.tsv"))
    }
}
