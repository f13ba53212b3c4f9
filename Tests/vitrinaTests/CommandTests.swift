import Foundation
import Testing

/// What the command says and how it ends.
struct CommandTests {
    private let place = Workplace()
    private static let spanish = ["LANG": "es_CO.UTF-8"]
    private static let english = ["LANG": "en_US.UTF-8"]

    /// A portal of one agency.
    private func writeAgency(published: String = "2025-01-31", _ text: String = "Texto.") throws {
        try place.write(
            """
            ---
            tipo: entidad
            título: Personería
            clase: personería
            publicado: \(published)
            ---

            \(text)

            """, to: "Content/index.md")
    }

    private func run(
        _ arguments: String..., environment: [String: String] = english
    ) throws -> Command.Run {
        try Command.run(arguments, environment: environment, in: place.path)
    }

    private func render(_ markdown: String, _ flags: String...) throws -> Command.Run {
        try Command.run(["render"] + flags + ["-"], input: markdown)
    }

    // The command itself

    @Test func `its version is three lines: its own and those of its libraries`() throws {
        let run = try run("--version")
        #expect(run.status == 0)
        #expect(run.lines.count == 3)
        for (line, name) in zip(run.lines, ["vitrina", "libcmark", "libyaml"]) {
            let words = line.split(separator: " ")
            #expect(words.count == 2 && words.first.map(String.init) == name)
            #expect(words.last?.split(separator: ".").allSatisfy { Int($0) != nil } == true)
        }
    }

    @Test(arguments: [["--help"], ["help"], []])
    func `its help names every subcommand`(arguments: [String]) throws {
        let run = try Command.run(arguments)
        #expect(run.status == 0)
        for name in ["build", "check", "render", "template", "explain"] {
            #expect(run.output.contains("\n  \(name) "))
        }
    }

    @Test(arguments: [
        ["build", "--nope"], ["nope"], ["build", "--today", "2026-02-30"],
        ["build", "--today", "31/01/2026"], ["build", "--base-url", "ejemplo.gov.co"],
        ["build", "--format", "xml"], ["render"], ["build", "extra"], ["template", "nope"],
    ])
    func `a wrong flag ends with 64 and publishes nothing`(arguments: [String]) throws {
        try writeAgency()
        let run = try Command.run(arguments, in: place.path)
        #expect(run.status == 64)
        #expect(run.output.isEmpty && run.errors.hasPrefix("Error: "))
        #expect(try place.names() == ["Content"])
    }

    // Publishing

    @Test func `a build ends with one line that says what and where`() throws {
        try writeAgency()
        let run = try run("build")
        #expect(run.status == 0)
        #expect(
            run.output.wholeMatch(
                of: #/Published 8 pages \(38 files changed\) in 0\.\d\d s → Output/index\.html\n/#)
                != nil)
        #expect(place.has("Output/index.html"))
    }

    @Test func `it speaks Spanish where the terminal does, or says nothing`() throws {
        try writeAgency()
        for (number, environment) in [
            Self.spanish, [:], ["LC_ALL": "es_ES.UTF-8", "LANG": "en_US.UTF-8"],
        ].enumerated() {
            let run = try run("build", "-o", "Salida \(number)", environment: environment)
            #expect(
                run.output.wholeMatch(
                    of: #/Se publicaron 8 páginas \(38 archivos cambiaron\) en 0,\d\d s → .*\n/#)
                    != nil)
            #expect(run.errors.contains("nota: no hay portal.yml;"))
        }
        let again = try self.run("build", "-o", "Salida 0", environment: Self.spanish)
        #expect(again.output.hasPrefix("Nada cambió en las 8 páginas (0,"))
    }

    @Test(arguments: [
        ["LANG": "en_US.UTF-8"], ["LANG": "C"], ["LC_ALL": "fr_FR", "LANG": "es_CO"],
    ])
    func `it speaks English everywhere else`(environment: [String: String]) throws {
        try writeAgency()
        let run = try run("build", environment: environment)
        #expect(run.output.hasPrefix("Published 8 pages"))
        #expect(run.errors.contains("note: there is no portal.yml;"))
    }

    @Test func `to check a portal writes nothing`() throws {
        try writeAgency()
        let run = try run("check")
        #expect(run.status == 0)
        #expect(run.output == "No errors: 8 pages ready to be published.\n")
        #expect(try place.names() == ["Content"])
        let spanish = try self.run("check", environment: Self.spanish)
        #expect(spanish.output == "Sin errores: 8 páginas listas para publicar.\n")
    }

    @Test func `a quiet run prints nothing but errors`() throws {
        try writeAgency()
        let run = try run("build", "--quiet")
        #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty)
        try writeAgency(published: "2999-01-01")
        let warned = try self.run("build", "--quiet")
        #expect(warned.status == 0 && warned.output.isEmpty && warned.errors.isEmpty)
        try writeAgency(published: "ayer")
        let failed = try self.run("build", "--quiet")
        #expect(failed.status == 1 && failed.output.isEmpty)
        #expect(failed.errors.contains("error: ") && !failed.errors.contains("note: "))
    }

    @Test func `a strict run lets warnings stop the publication`() throws {
        try writeAgency(published: "2999-01-01")
        let run = try run("build", "--strict", "--today", "2026-01-02")
        #expect(run.status == 1)
        #expect(run.errors.contains("[future-date]"))
        #expect(run.errors.hasSuffix("1 warning. Nothing was published.\n"))
        #expect(try place.names() == ["Content"])
        #expect(try self.run("build", "--today", "2026-01-02").status == 0)
        #expect(try self.run("build", "--strict", "--today", "2999-01-01").status == 0)
    }

    @Test func `the day of a run is the flag's, or that of SOURCE_DATE_EPOCH`() throws {
        try writeAgency(published: "2026-01-02")
        func isFuture(_ epoch: Int, _ more: String...) throws -> Bool {
            let run = try Command.run(
                ["check"] + more,
                environment: ["LANG": "C", "SOURCE_DATE_EPOCH": String(epoch)], in: place.path)
            return run.errors.contains("[future-date]")
        }
        // 2 January 2026 begins at 05:00 UTC in Colombia.
        let start = 1_767_312_000 + 5 * 3600
        #expect(try isFuture(start - 1))
        #expect(try !isFuture(start))
        #expect(try !isFuture(0, "--today", "2026-01-02"))
        #expect(try isFuture(start, "--today", "2026-01-01"))
    }

    // Findings

    @Test func `a mistake is shown with its place, the line, a caret and a hint`() throws {
        try writeAgency(published: "23/08/2016")
        let run = try run("build")
        #expect(run.status == 1 && run.output.isEmpty)
        #expect(
            run.errors == """
                note: without 'address' in portal.yml there are no full permanent addresses, feeds or \
                sitemap \
                [no-address]
                note: there is no portal.yml; the portal is titled like its home page [no-settings]
                Content/index.md:5:12: error: 'publicado' must be a day written as YYYY-MM-DD \
                [bad-date]
                  publicado: 23/08/2016
                             ^~~~~~~~~~
                  hint: write 2016-08-23
                1 error in 1 file. Nothing was published.

                """)
        #expect(try place.names() == ["Content"])
        let spanish = try self.run("check", environment: Self.spanish)
        #expect(spanish.status == 1)
        #expect(
            spanish.errors.hasSuffix(
                """
                  publicado: 23/08/2016
                             ^~~~~~~~~~
                  sugerencia: escriba 2016-08-23
                1 error en 1 archivo. No se publicó nada.

                """))
    }

    @Test func `a value that would end at a number sign is an error, for addresses have one`()
        throws
    {
        try writeAgency(published: "2025-01-31\nsigla: Calle 1 # 2-3")
        let run = try run("check")
        #expect(run.status == 1)
        #expect(
            run.errors.contains(
                """
                Content/index.md:6:16: error: what follows ' #' would be a comment, and would not be \
                published \
                [yaml-comment]
                  sigla: Calle 1 # 2-3
                                 ^~~~~
                """))
    }

    @Test func `nothing is coloured except on a terminal`() throws {
        try writeAgency(published: "ayer")
        for environment in [Self.english, ["NO_COLOR": "1", "TERM": "xterm-256color"]] {
            let run = try run("build", environment: environment)
            #expect(!run.errors.contains("\u{1B}") && !run.output.contains("\u{1B}"))
        }
    }

    @Test func `colours are for a terminal, unless NO_COLOR is set`() throws {
        try writeAgency(published: "ayer")
        let script = "/usr/bin/script"
        guard FileManager.default.isExecutableFile(atPath: script) else {
            print("SKIPPED, because there is no \(script) to play a terminal: colours")
            return
        }
        func errors(_ environment: [String: String]) throws -> String {
            let process = Process()
            process.executableURL = URL(filePath: script)
            process.arguments = ["-qec", "'\(Command.path)' check", place("typescript")]
            process.environment = environment
            process.currentDirectoryURL = URL(filePath: place.path)
            process.standardInput = FileHandle.nullDevice
            process.standardOutput = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
            return try place.read("typescript")
        }
        let shell = ["TERM": "xterm", "PATH": "/usr/bin:/bin", "SHELL": "/bin/sh"]
        #expect(try errors(shell).contains("\u{1B}[1;31merror:"))
        let plain = shell.merging(["NO_COLOR": "1"]) { $1 }
        #expect(try !errors(plain).contains("\u{1B}["))
    }

    @Test func `a bug of ours ends with its own status`() throws {
        // The command waits for its input; a signal that comes before it is ready is sent anew.
        for wait in [0.2, 0.5, 1, 2, 5] {
            let (process, input) = (Process(), Pipe())
            process.executableURL = URL(filePath: Command.path)
            process.arguments = ["render", "-"]
            process.standardInput = input
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
            Thread.sleep(forTimeInterval: wait)
            kill(process.processIdentifier, SIGSEGV)
            process.waitUntilExit()
            guard process.terminationReason == .exit else { continue }
            #expect(process.terminationStatus == 70)
            return
        }
        Issue.record("The command never owned up to the signal.")
    }

    @Test func `findings can be had as JSON`() throws {
        struct Finding: Decodable {
            let code: String
            let severity: String
            let file: String?
            let line: Int?
            let column: Int?
            let message: String
            let hint: String?
        }
        try writeAgency(published: "23/08/2016")
        let run = try run("check", "--format", "json")
        #expect(run.status == 1 && run.errors.isEmpty)
        let findings = try JSONDecoder().decode([Finding].self, from: Data(run.output.utf8))
        let error = try #require(findings.first { $0.severity == "error" })
        #expect(error.code == "bad-date" && error.file == "Content/index.md")
        #expect(error.line == 5 && error.column == 12)
        #expect(error.hint == "write 2016-08-23")
    }

    @Test func `a folder without content is no portal`() throws {
        let run = try run("build")
        #expect(run.status == 1)
        #expect(run.errors.contains("error: there is no folder 'Content' here"))
    }
}
