import ArgumentParser
import Build
import Diagnostics

/// `vitrina build`: publishes a portal.
struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Publish the portal.")

    @OptionGroup var options: PortalOptions

    @Flag(
        help: """
            Make a site to look at, in a folder of its own: with drafts and what is due later, \
            every page marked as not published.
            """)
    var preview = false

    func validate() throws {
        guard preview else { return }
        let language = Machine().language
        guard options.output != nil else {
            throw ValidationError(Self.needsOutput.text(in: language))
        }
        if options.locked { throw ValidationError(Self.locksNothing.text(in: language)) }
    }

    private static let needsOutput = Wording(
        es: """
            --preview pide una carpeta propia con --output, por ejemplo: vitrina build --preview \
            --output vista-previa
            """,
        en: """
            --preview needs a folder of its own with --output, such as: vitrina build --preview \
            --output preview
            """)

    private static let locksNothing = Wording(
        es: "--locked cuida el registro de direcciones, que --preview no cambia: quite uno",
        en: "--locked guards the ledger of addresses, which --preview leaves alone: take one out")

    func run() async throws {
        let machine = Machine()
        let stopwatch = Stopwatch()
        let progress = ProgressLine(
            isShown: machine.isTerminal && !options.quiet && options.format == .human,
            language: machine.language)
        var build = options.build(machine)
        build.isPreview = preview
        let report = await PortalBuild(build) { step, done, total in
            progress.advance(step, by: done, of: total)
        }.publish()
        progress.clear()
        let printer = ReportPrinter(options, machine)
        printer.printFindings(report)
        printer.printClosing(
            report, seconds: stopwatch.seconds, output: build.output, isPreview: preview)
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
