import ArgumentParser
import Build
import Diagnostics
import Synchronization

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

/// `vitrina check`: finds what is wrong with a portal, and writes nothing.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Find what is wrong with the portal, and write nothing.")

    @OptionGroup var options: PortalOptions

    func run() async throws {
        let machine = Machine()
        let report = await PortalBuild(options.build(machine)).check()
        let printer = ReportPrinter(options, machine)
        printer.printFindings(report)
        printer.printVerdict(report)
        throw report.exitCode
    }
}

extension Report {
    /// The exit status that the outcome means (`sysexits.h`).
    var exitCode: ExitCode {
        switch outcome {
        case .success: ExitCode(0)
        case .contentErrors: ExitCode(1)
        case .refused: ExitCode(64)
        case .diskFailure: ExitCode(74)
        }
    }
}

/// A line on a terminal that says how far work has come that takes longer than a second.
private final class ProgressLine: Sendable {
    private struct State {
        var done = 0
        var step = PortalBuild.Step.reading
        var shownAt = 1.0
        var isOnScreen = false
    }

    private let isShown: Bool
    private let language: Language
    private let stopwatch = Stopwatch()
    private let state = Mutex(State())

    init(isShown: Bool, language: Language) {
        self.isShown = isShown
        self.language = language
    }

    func advance(_ step: PortalBuild.Step, by count: Int, of total: Int) {
        guard isShown else { return }
        let text: String? = state.withLock { state in
            if state.step != step { (state.step, state.done) = (step, 0) }
            state.done += count
            let seconds = stopwatch.seconds
            guard seconds >= state.shownAt else { return nil }
            state.shownAt = seconds + 0.2
            state.isOnScreen = true
            let word =
                switch step {
                case .reading: Wording(es: "Leyendo", en: "Reading")
                case .writing: Wording(es: "Escribiendo", en: "Writing")
                }
            return "\r\(word.text(in: language)) \(state.done.grouped) / \(total.grouped)\u{1B}[K"
        }
        if let text { Terminal.draw(text) }
    }

    /// Takes the line off the screen.
    func clear() {
        if state.withLock({ $0.isOnScreen }) { Terminal.draw("\r\u{1B}[K") }
    }
}
