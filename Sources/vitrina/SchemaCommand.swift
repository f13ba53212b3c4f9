import ArgumentParser
import Build
import Diagnostics

extension Language: ExpressibleByArgument {}

/// `vitrina schema`: what a file may contain, for editors and for people.
struct SchemaCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print what a file may say, as JSON Schema for editors or as Markdown.")

    @Argument(
        help: ArgumentHelp(
            "The type of file: \(SchemaListing.typeNames.joined(separator: ", ")) (default: any).",
            valueName: "type"))
    var type: String?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "Write the schema of every type into this folder instead.", valueName: "dir"))
    var output: String?

    @Option(help: "The language of what is said of the keys: es or en (default: both).")
    var language: Language?

    @Flag(help: "Print a Markdown page with every key instead.")
    var markdown = false

    func validate() throws {
        if let type, SchemaListing.schema(ofTypeNamed: type, in: nil) == nil {
            throw ValidationError(
                "There is no type '\(type)': it is one of "
                    + SchemaListing.typeNames.joined(separator: ", ") + ".")
        }
        if type != nil, output != nil || markdown {
            throw ValidationError("--output and --markdown are about every type.")
        }
        if output != nil, markdown {
            throw ValidationError("--output writes schemas; --markdown prints one page.")
        }
        if output?.isEmpty == true { throw ValidationError("--output must name a folder.") }
    }

    func run() async throws {
        let machine = Machine()
        if let output {
            var report = Report()
            SchemaListing.write(to: output, in: language, &report)
            for diagnostic in report.diagnostics {
                Terminal.complain(
                    diagnostic.text(in: machine.language, coloured: machine.hasColours))
            }
            throw report.exitCode
        }
        if markdown {
            Terminal.put(
                Array(SchemaListing.reference(in: language ?? machine.language).utf8))
        } else if let text = SchemaListing.schema(ofTypeNamed: type, in: language) {
            Terminal.put(Array(text.utf8))
        }
    }
}
