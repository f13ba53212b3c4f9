import ArgumentParser
import Build
import Diagnostics

/// `vitrina check`: finds what is wrong with a portal, and does not write to it.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Find what is wrong with the portal, and write nothing.")

    @OptionGroup var options: PortalOptions

    @Flag(help: "Ask every address outside the portal, with curl, whether it still works.")
    var external = false

    @Flag(help: "With --external, ask also what was asked within the last day.")
    var fresh = false

    /// For tests, whose servers have private addresses.
    @Flag(help: .hidden) var privateAddresses = false

    func validate() throws {
        if fresh, !external { throw ValidationError("--fresh goes with --external.") }
    }

    func run() async throws {
        let machine = Machine()
        let progress = ProgressLine(
            isShown: machine.isTerminal && !options.quiet && options.format == .human,
            language: machine.language)
        let report = await PortalBuild(options.build(machine)) { step, done, total in
            progress.advance(step, by: done, of: total)
        }.check(external: external ? externalCheck : nil)
        progress.clear()
        let printer = ReportPrinter(options, machine)
        printer.printFindings(report)
        printer.printExternal(report)
        printer.printVerdict(report)
        throw report.exitCode
    }

    private var externalCheck: ExternalCheck {
        var check = ExternalCheck(
            now: Machine.clock, memory: Machine.cacheFolder.map { $0 + "/vitrina/external.tsv" },
            userAgent: "vitrina/\(Version.number) (link check)")
        check.isFresh = fresh
        check.asksPrivate = privateAddresses
        check.hasProxy = Machine.hasProxy
        return check
    }
}
