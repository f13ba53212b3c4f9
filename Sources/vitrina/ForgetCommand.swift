import ArgumentParser
import Build
import Diagnostics

/// `vitrina forget`: begins a portal anew that nobody has seen yet.
struct ForgetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget",
        abstract: "Forget every address ever published, to begin anew with a portal nobody saw.",
        discussion: """
            A published address never dies: the ledger, Content/ledger.tsv, keeps each, and so does \
            the site. As long as nobody has seen the portal, its folders may still be renamed \
            without a trace: forget the addresses, and publish again. Without --yes it only says \
            what would be forgotten.
            """)

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The folder that holds Content/.", valueName: "dir"))
    var source = "."

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "The folder of the site, which has a copy of the ledger (default: Output in the source).",
            valueName: "dir"))
    var output: String?

    @Flag(help: "Forget them: addresses that somebody saved or cited will find nothing.")
    var yes = false

    func run() throws {
        let machine = Machine()
        let options = BuildOptions(
            source: source, output: output ?? (source == "." ? "Output" : source + "/Output"),
            now: machine.now, jobs: machine.processors)
        let (forgotten, report) = PortalBuild(options).forget(forGood: yes)
        for diagnostic in report.diagnostics {
            Terminal.complain(
                diagnostic.text(in: machine.language, coloured: machine.hasColours))
        }
        guard report.outcome == .success else { throw report.exitCode }
        guard let forgotten else {
            Terminal.say(Self.nothing.text(in: machine.language))
            return
        }
        let numbers = [
            forgotten.addresses.grouped, forgotten.since, forgotten.former.grouped,
            forgotten.keptAt ?? "",
        ]
        guard yes else {
            Terminal.complain(Self.wouldForget.text(numbers, in: machine.language))
            throw ExitCode(64)
        }
        Terminal.say(Self.forgot.text(numbers, in: machine.language))
    }

    private static let nothing = Wording(
        es: "No hay nada que olvidar: el portal no se ha publicado.",
        en: "There is nothing to forget: the portal was not published yet.")

    private static let wouldForget = Wording(
        es: """
            Se olvidarían {0} direcciones publicadas desde el {1}, las fechas de sus páginas y {2} \
            que hoy llevan a otra página o dicen que la suya se retiró.
            Quien guardó, citó o enlazó una de ellas puede no encontrar nada. Hágalo solo si nadie \
            ha visto el portal, con: vitrina forget --yes
            No se olvidó nada.
            """,
        en: """
            This would forget {0} addresses published since {1}, the days of their pages, and {2} \
            that now lead to another page or say that theirs was withdrawn.
            Who saved, cited or linked to one of them may find nothing. Do it only if nobody has \
            seen the portal, with: vitrina forget --yes
            Nothing was forgotten.
            """)

    private static let forgot = Wording(
        es: """
            Se olvidaron {0} direcciones publicadas desde el {1}; el registro quedó en {3}.
            La próxima publicación comienza de nuevo.
            """,
        en: """
            Forgot {0} addresses published since {1}; the ledger was put into {3}.
            The next publication begins anew.
            """)
}
