import ArgumentParser
import Build
import Diagnostics

/// `vitrina next-change`: the next day on which the site would differ, for a scheduler.
struct NextChangeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "next-change",
        abstract: "Print the next day on which the site would differ if nothing is edited.",
        discussion: """
            The day is that on which something falls due, ceases to hold, or should have been \
            reviewed. It is printed as YYYY-MM-DD; a hyphen is printed where there is no such day.
            """)

    @OptionGroup var options: PortalOptions

    func run() async throws {
        let machine = Machine()
        let (day, report) = await PortalBuild(options.build(machine)).nextChange()
        guard report.outcome == .success else {
            let printer = ReportPrinter(options, machine)
            printer.printFindings(report)
            printer.printVerdict(report)
            throw report.exitCode
        }
        Terminal.say(day ?? "-")
    }
}
