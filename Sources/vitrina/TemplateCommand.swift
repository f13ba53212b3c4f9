import ArgumentParser
import Build
import Diagnostics

/// `vitrina template`: work with the portal's templates.
struct TemplateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "template", abstract: "Work with the portal's templates.",
        subcommands: [TemplateCheckCommand.self])
}

/// `vitrina template check`: checks the templates and lists the names each may use.
struct TemplateCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check the templates, and list the names that each may use.")

    @OptionGroup var options: PortalOptions

    func run() async throws {
        let machine = Machine()
        var report = Report()
        let names = await PortalBuild(options.build(machine)).templateNames(&report)
        let printer = ReportPrinter(options, machine)
        printer.printFindings(report)
        if options.format == .human, !options.quiet {
            for entry in names { Terminal.say(entry.text(in: machine.language)) }
        }
        if report.outcome != .success { throw report.exitCode }
        if report.diagnostics.hasErrors { throw ExitCode(1) }
    }
}

extension TemplateListing {
    /// Returns the template and its names, one a line: name, kind, and what it is.
    fileprivate func text(in language: Language) -> String {
        let width = names.reduce(0) { max($0, $1.depth * 2 + $1.name.count) }
        var text = template + ".mustache\n"
        for name in names {
            let label = String(repeating: "  ", count: name.depth) + name.name
            let padding = String(repeating: " ", count: width - label.count)
            let optional =
                name.isOptional ? Wording(es: ", puede faltar", en: ", may be absent") : nil
            text += "  \(name.isUsed ? "*" : " ") \(label)\(padding)  "
            text += name.kind.text(in: language) + (optional?.text(in: language) ?? "")
            text += name.summary.isEmpty ? "\n" : ": \(name.summary)\n"
        }
        return text
    }
}
