import ArgumentParser
import Foundation
import Testing

@testable import vitrina

/// The command's reference in the README and in its man page.
struct CommandTests {
    /// What each command's `--help` prints.
    static let help = [
        "build": Vitrina.helpMessage(for: BuildCommand.self),
        "check": Vitrina.helpMessage(for: CheckCommand.self),
        "render": Vitrina.helpMessage(for: RenderCommand.self),
        "schema": Vitrina.helpMessage(for: SchemaCommand.self),
        "template check": Vitrina.helpMessage(for: TemplateCheckCommand.self),
        "explain": Vitrina.helpMessage(for: ExplainCommand.self),
        "themes": Vitrina.helpMessage(for: ThemesCommand.self),
        "forget": Vitrina.helpMessage(for: ForgetCommand.self),
    ]

    static let options = Set(
        help.values.flatMap { text in
            text.matches(of: /(?:^|[\s\[])(--?[a-z][a-z-]*)/).map { String($0.1) }
        }
    ).sorted()

    @Test func `the options are found in the help`() {
        #expect(
            Set(Self.options).isSuperset(of: [
                "--source", "-s", "--output", "-o", "--base-url", "-b", "--today", "--strict",
                "--format", "--quiet", "--unsafe", "--no-heading-ids", "--version", "--help", "-h",
            ]))
    }

    @Test(arguments: options)
    func `the README tells of every option`(option: String) throws {
        #expect(try Repository.text("README.md").contains("`\(option)"))
    }

    @Test(arguments: options)
    func `the man page tells of every option`(option: String) throws {
        // In mdoc, `Fl -strict` is --strict.
        let page = try Repository.text("Sources/vitrina/vitrina.1")
        let name = option.dropFirst()
        #expect(
            page.split(separator: "\n").contains { line in
                line.hasPrefix(".It Fl") && line.split(separator: " ").contains(name)
            })
    }

    @Test(arguments: help.keys.sorted())
    func `README and man page tell of every command`(command: String) throws {
        #expect(try Repository.text("README.md").contains("`vitrina \(command)"))
        #expect(try Repository.text("Sources/vitrina/vitrina.1").contains(".Cm \(command)\n"))
    }

    @Test func `the version is one number everywhere`() throws {
        #expect(Version.number.wholeMatch(of: /\d+\.\d+\.\d+/) != nil)
        #expect(
            try Repository.text("Sources/vitrina/vitrina.1")
                .contains(".Os \"Vitrina \(Version.number)\"\n"))
        // The line that the Makefile reads.
        let line = try Repository.text("Sources/vitrina/Version.swift")
            .matches(of: /static let number = "(.*)"/).map { String($0.1) }
        #expect(line == [Version.number])
    }
}
