import ArgumentParser
import Build
import Diagnostics

/// How findings are printed.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case human, json, sarif, github
}

/// The options that `build`, `check` and others have in common.
struct PortalOptions: ParsableArguments {
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The folder that holds Content/ and Templates/.", valueName: "dir"))
    var source = "."

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "The folder of the site (default: Output in the source).", valueName: "dir"))
    var output: String?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "The portal's address; wins over the one in portal.yml.", valueName: "url"))
    var baseURL: String?

    @Option(
        help: ArgumentHelp(
            "The day of the run, YYYY-MM-DD (default: SOURCE_DATE_EPOCH or the machine's day).",
            valueName: "day"))
    var today: String?

    @Flag(help: "Refuse to publish what the ledger of addresses does not have yet.")
    var locked = false

    @Flag(help: "Let warnings stop the publication as errors do.")
    var strict = false

    @Option(help: "How findings are printed: human, json, sarif or github.")
    var format = OutputFormat.human

    @Flag(help: "Print nothing but errors.")
    var quiet = false

    func validate() throws {
        if let today, DayText.day(today) == nil {
            throw ValidationError("--today must be a day written as YYYY-MM-DD, not '\(today)'.")
        }
        if let epoch = Machine.sourceDateEpoch, Int(epoch) == nil {
            throw ValidationError("SOURCE_DATE_EPOCH must be seconds since 1970, not '\(epoch)'.")
        }
        if let baseURL, !baseURL.hasPrefix("https://") && !baseURL.hasPrefix("http://") {
            throw ValidationError(
                "--base-url must begin with https:// or http://, not '\(baseURL)'.")
        }
    }

    /// Returns the options of the run.
    func build(_ machine: Machine) -> BuildOptions {
        var options = BuildOptions(
            source: source, output: output ?? (source == "." ? "Output" : source + "/Output"),
            now: machine.now, jobs: machine.processors)
        options.baseURL = baseURL
        options.today = today.flatMap(DayText.day)
        options.memory = Machine.cacheFolder.map { $0 + "/vitrina/findings.tsv" }
        options.isStrict = strict
        options.isLocked = locked
        return options
    }
}
