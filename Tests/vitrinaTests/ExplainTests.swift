import Diagnostics
import Foundation
import Testing

/// `vitrina explain`, and the formats that programs read.
struct ExplainTests {
    private static let english = ["LANG": "en_US.UTF-8"]
    private static let spanish = ["LANG": "es_CO.UTF-8"]

    private func explain(
        _ arguments: String..., environment: [String: String] = english
    ) throws -> Command.Run {
        try Command.run(["explain"] + arguments, environment: environment)
    }

    @Test(arguments: ["bad-date", "[bad-date]", "Bad-Date"])
    func `a code is explained as it is written in a message`(code: String) throws {
        let run = try explain(code)
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(
            run.output == """
                error: '…' must be a day written as YYYY-MM-DD [bad-date]

                Readers know by the date whether something still holds, and 03/04/2025 is in
                March for some and in April for others. Year, month and day read the same
                everywhere and sort correctly.

                Wrong: Content/hacienda/index.md

                  publicado: 15/03/2025

                Corrected: Content/hacienda/index.md

                  publicado: 2025-03-15

                """)
    }

    @Test func `it speaks Spanish where the terminal does`() throws {
        let run = try explain("future-date", environment: Self.spanish)
        #expect(run.output.hasPrefix("aviso: «…» está en el futuro: hoy es … [future-date]\n"))
        #expect(
            run.output.contains("\nCon el error: Content/hacienda/index.md\n\n  publicado: 2052"))
        #expect(run.output.contains("\nCorregido: "))
    }

    @Test(arguments: Explanation.codes)
    func `every code can be explained`(code: String) throws {
        for language in Language.allCases {
            let text = try #require(Explanation.named(code)).text(in: language)
            #expect(text.contains("[\(code)]\n\n"))
            // Its situations and meanings fit a terminal; the lines of examples are as they are.
            let paragraphs = text.split(separator: "\n").dropFirst().filter { $0.first != " " }
            #expect(paragraphs.allSatisfy { $0.count <= 78 })
        }
    }

    @Test func `an unknown code ends with 64 and a near one`() throws {
        let run = try explain("bad-dat")
        #expect(run.status == 64 && run.output.isEmpty)
        #expect(
            run.errors == """
                error: 'bad-dat' is not the code of any message [unknown-code]
                  hint: did you mean 'bad-date'?

                """)
        let other = try explain("zzzzzzzz", environment: Self.spanish)
        #expect(other.status == 64)
        #expect(other.errors.hasSuffix("sugerencia: «vitrina explain» muestra todos los códigos\n"))
    }

    @Test func `without a code it lists all, by subject`() throws {
        for (environment, language) in [(Self.english, Language.english), (Self.spanish, .spanish)]
        {
            let run = try Command.run(["explain"], environment: environment)
            #expect(run.status == 0)
            let rows = run.lines.filter { $0.hasPrefix("  ") }
            let codes = rows.map { $0.split(separator: " ")[0] }
            #expect(codes == Explanation.codes.map { $0[...] })
            let titles = run.lines.filter { !$0.hasPrefix("  ") }
            #expect(titles == Subject.all.map { $0.title.text(in: language)[...] })
            #expect(rows.allSatisfy { !$0.contains("{0}") })
        }
    }

    @Test func `a flag and a code do not go together`() throws {
        #expect(try explain("--markdown", "bad-date").status == 64)
    }

    // Formats

    private func faulty() throws -> Workplace {
        let place = Workplace()
        try place.write(
            """
            ---
            título: Personería
            tipo: entidad
            clase: personería
            publicado: 23/08/2016
            actualizado: 2999-01-01
            ---

            """, to: "portal/Content/index.md")
        return place
    }

    private func check(_ place: Workplace, _ more: String...) throws -> Command.Run {
        try Command.run(
            ["check", "-s", "portal", "--today", "2026-01-01"] + more,
            environment: Self.english, in: place.path)
    }

    @Test func `findings can be had for GitHub, with paths from where the command runs`() throws {
        let run = try check(faulty(), "--format", "github")
        #expect(run.status == 1)
        #expect(
            run.output == """
                ::notice title=no-address::without 'address' in portal.yml there are no full \
                permanent addresses, feeds or sitemap
                ::notice title=no-settings::there is no portal.yml; the portal is titled like its \
                home page
                ::error file=portal/Content/index.md,line=5,col=12,endLine=5,title=bad-date::\
                'publicado' must be a day written as YYYY-MM-DD%0Ahint: write 2016-08-23
                ::warning file=portal/Content/index.md,line=6,col=14,endLine=6,title=future-date::\
                '2999-01-01' is in the future: today is 2026-01-01

                """)
        #expect(run.errors == "1 error in 1 file. Nothing was published.\n")
    }

    @Test func `quiet leaves out for people what stops nothing, and nothing for programs`() throws {
        let place = try faulty()
        func codes(_ more: String...) throws -> [String] {
            let run = try Command.run(
                ["check", "-s", "portal", "--today", "2026-01-01"] + more,
                environment: Self.english, in: place.path)
            return (run.output + run.errors).matches(of: /title=([a-z-]+)|\[([a-z-]+)\]/)
                .map { String($0.1 ?? $0.2 ?? "") }
        }
        let all = ["no-address", "no-settings", "bad-date", "future-date"]
        for format in ["human", "github"] {
            #expect(try codes("--format", format) == all)
            #expect(try codes("--format", format, "--quiet") == ["bad-date"])
            // Under --strict a warning stops the publication, and has to be seen.
            #expect(
                try codes("--format", format, "--quiet", "--strict") == ["bad-date", "future-date"])
        }
        for format in ["json", "sarif"] {
            let loud = try check(place, "--format", format)
            let quiet = try check(place, "--format", format, "--quiet", "--strict")
            #expect(loud.output == quiet.output)
            #expect(loud.errors.isEmpty && quiet.errors.isEmpty)
        }
    }

    @Test func `SARIF is one JSON text that names the command's version`() throws {
        struct Log: Decodable {
            struct Run: Decodable {
                struct Tool: Decodable {
                    struct Driver: Decodable {
                        let name: String
                        let version: String
                    }
                    let driver: Driver
                }
                let tool: Tool
            }
            let version: String
            let runs: [Run]
        }
        let place = try faulty()
        let run = try check(place, "--format", "sarif")
        #expect(run.status == 1 && run.errors.isEmpty)
        let log = try JSONDecoder().decode(Log.self, from: Data(run.output.utf8))
        #expect(log.version == "2.1.0")
        let version = try Command.run(["--version"]).lines[0]
        #expect(
            log.runs.map { "\($0.tool.driver.name) \($0.tool.driver.version)" } == [version + ""])
        // A publication says it in the same words.
        let build = try Command.run(
            ["build", "-s", "portal", "--today", "2026-01-01", "--format", "sarif"],
            environment: Self.english, in: place.path)
        #expect(build.output == run.output)
    }
}
