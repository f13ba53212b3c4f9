import ArgumentParser
import Diagnostics

/// `vitrina explain`: what a message means, and how to fix what it points at.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Say what a message means, and how what it points at is mended.")

    @Argument(
        help: "The code at the end of the message; without one, all codes are listed.",
        completion: .list(Explanation.codes))
    var code: String?

    @Flag(help: "Print all explanations in English as a page of Markdown.")
    var markdown = false

    func validate() throws {
        if markdown, code != nil {
            throw ValidationError("--markdown prints all explanations, and takes no code.")
        }
    }

    func run() throws {
        let machine = Machine()
        guard let code else {
            Terminal.put(Array((markdown ? Subject.referencePage : list(machine)).utf8))
            return
        }
        // Also as in a message: [bad-date].
        let name = code.lowercased().filter { !"[]".contains($0) }
        guard let explanation = Explanation.named(name) else {
            Terminal.complain(Self.unknown(code, name).text(in: machine.language))
            throw ExitCode(64)
        }
        Terminal.put(
            Array(
                explanation.text(in: machine.language, coloured: machine.hasColoursOnOutput).utf8))
    }

    private func list(_ machine: Machine) -> String {
        Subject.list(in: machine.language, coloured: machine.hasColoursOnOutput)
    }

    /// The finding for a code that does not exist.
    private static func unknown(_ code: String, _ name: String) -> Diagnostic {
        let near = name.nearMiss(in: Explanation.codes)
        return Diagnostic(
            .unknownCode, code, path: "", hint: near.map { .didYouMean($0) } ?? .listCodes)
    }
}
