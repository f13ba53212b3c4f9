import ArgumentParser
import Build
import Diagnostics

/// `vitrina build`: publishes a portal.
struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Publish the portal.")

    @OptionGroup var options: PortalOptions

    func run() async throws {
        let machine = Machine()
        let stopwatch = Stopwatch()
        let progress = ProgressLine(
            isShown: machine.isTerminal && !options.quiet && options.format == .human,
            language: machine.language)
        let report = await PortalBuild(options.build(machine)) { step, done, total in
            progress.advance(step, by: done, of: total)
        }.publish()
        progress.clear()
        let printer = ReportPrinter(options, machine)
        printer.printFindings(report)
        printer.printClosing(
            report, seconds: stopwatch.seconds, output: options.build(machine).output)
        // While the report holds the portal: the process's end frees it at once.
        withExtendedLifetime(report) { Machine.exit(report.exitCode.rawValue) }
    }
}

extension Report {
    /// The exit status that the outcome means (`sysexits.h`).
    var exitCode: ExitCode {
        switch outcome {
        case .success: ExitCode(0)
        case .contentErrors: ExitCode(1)
        case .refused: ExitCode(64)
        case .unavailable: ExitCode(69)
        case .diskFailure: ExitCode(74)
        }
    }
}
