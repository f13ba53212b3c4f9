import ArgumentParser
import Build
import Diagnostics

/// `vitrina render`: one CommonMark text as an HTML fragment.
struct RenderCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render",
        abstract: "Turn a Markdown file into an HTML fragment, as the portal would.")

    @Flag(
        name: .customLong("unsafe"),
        help: "CommonMark alone: raw HTML and any address; no tables, no front matter.")
    var isUnsafe = false

    @Flag(name: .customLong("no-heading-ids"), help: "Leave the ids of headings out.")
    var hasNoHeadingIDs = false

    @Argument(help: ArgumentHelp("The file; - for the standard input.", valueName: "file"))
    var file: String

    func run() async throws {
        let machine = Machine()
        var report = Report()
        let html = MarkdownRendering(isUnsafe: isUnsafe, hasHeadingIDs: !hasNoHeadingIDs)
            .html(of: file == "-" ? nil : file, &report)
        for diagnostic in report.diagnostics {
            Terminal.complain(
                diagnostic.text(in: machine.language, coloured: machine.hasColours))
        }
        guard let html else { throw report.exitCode }
        Terminal.put(html)
    }
}
