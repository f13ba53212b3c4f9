import Build
import Diagnostics

/// Prints what a run found and did, in the reader's language.
struct ReportPrinter {
    private let format: OutputFormat
    private let isQuiet: Bool
    private let isStrict: Bool
    private let source: String
    private let language: Language
    private let hasColours: Bool

    init(_ options: PortalOptions, _ machine: Machine) {
        format = options.format
        isQuiet = options.quiet
        isStrict = options.strict
        source = options.source
        language = machine.language
        hasColours = machine.hasColours
    }

    /// Prints the findings: to the standard error for people, to the standard output for programs.
    ///
    /// With `--quiet`, what stops a publication is still printed for people and beside the lines of
    /// a pull request; a file of JSON or SARIF is always complete.
    func printFindings(_ report: Report) {
        let limit: Severity = !isQuiet ? .note : isStrict ? .warning : .error
        let shown = report.diagnostics.lazy.filter { $0.severity >= limit }
        switch format {
        case .human:
            for diagnostic in shown {
                Terminal.complain(diagnostic.text(in: language, coloured: hasColours))
            }
        case .github:
            for diagnostic in shown {
                Terminal.say(diagnostic.workflowCommand(in: language, source: source))
            }
        case .sarif:
            let isComplete = report.outcome == .success || report.outcome == .contentErrors
            let log = SARIFLog(
                report.diagnostics, version: Version.number, isComplete: isComplete,
                source: source, in: language)
            Terminal.put(Array(log.text.utf8))
        case .json:
            let findings = report.diagnostics.map { "  " + $0.json(in: language) }
            Terminal.say(
                findings.isEmpty ? "[]" : "[\n" + findings.joined(separator: ",\n") + "\n]")
        }
    }

    /// Prints the line that says what was published, or that nothing was.
    func printClosing(
        _ report: Report, seconds: Double, output: String, isPreview: Bool = false
    ) {
        guard isForPeople else { return }
        guard report.outcome == .success else {
            Terminal.complain(failure(report))
            return
        }
        guard !isQuiet else { return }
        let pages = report.pages.grouped
        let time = seconds.shortText(in: language)
        let index = output + "/index.html"
        let sentence =
            if isPreview {
                Wording(
                    es: "Vista previa de {0} páginas, sin publicar, en {1} s → {2}",
                    en: "Preview of {0} pages, not published, in {1} s → {2}")
            } else if report.changed == 0, report.removed == 0 {
                Wording(
                    es: "Nada cambió en las {0} páginas ({1} s) → {2}",
                    en: "Nothing changed in the {0} pages ({1} s) → {2}")
            } else {
                Wording(
                    es: "Se publicaron {0} páginas ({3}) en {1} s → {2}",
                    en: "Published {0} pages ({3}) in {1} s → {2}")
            }
        let changes = counted(
            report.changed + report.removed, Wording(es: "archivo cambió", en: "file changed"),
            Wording(es: "archivos cambiaron", en: "files changed"))
        Terminal.say(sentence.text([pages, time, index, changes], in: language))
    }

    /// Prints the line that says whether the portal could be published.
    func printVerdict(_ report: Report) {
        guard isForPeople else { return }
        guard report.outcome == .success else {
            Terminal.complain(failure(report))
            return
        }
        guard !isQuiet else { return }
        Terminal.say(
            Wording(
                es: "Sin errores: {0} páginas listas para publicar.",
                en: "No errors: {0} pages ready to be published."
            ).text([report.pages.grouped], in: language))
    }

    /// Whether people read the output, on a terminal or in the log of a workflow.
    private var isForPeople: Bool { format == .human || format == .github }

    /// Prints the line about the addresses outside, if they were checked.
    func printExternal(_ report: Report) {
        guard let count = report.external, isForPeople, !isQuiet else { return }
        let numbers = [
            count.addresses, count.asked, count.remembered, count.broken, count.open,
        ]
        Terminal.say(
            Wording(
                es:
                    "Direcciones de fuera: {0} ({1} consultadas, {2} sabidas de hoy); {3} rotas, {4} sin verificar.",
                en:
                    "Addresses outside: {0} ({1} asked, {2} known from today); {3} broken, {4} not verifiable."
            ).text(numbers.map(\.grouped), in: language))
    }

    private func failure(_ report: Report) -> String {
        let errors = report.diagnostics.filter { $0.severity == .error }
        let warnings = report.diagnostics.filter { $0.severity == .warning }
        let files = Set(errors.map(\.path).filter { !$0.isEmpty }).count
        let nothing = Wording(es: "No se publicó nada.", en: "Nothing was published.")
            .text(in: language)
        let count: String
        if errors.isEmpty {
            count = counted(
                warnings.count, Wording(es: "aviso", en: "warning"),
                Wording(es: "avisos", en: "warnings"))
        } else {
            count = counted(
                errors.count, Wording(es: "error", en: "error"),
                Wording(es: "errores", en: "errors"))
        }
        guard files > 0 else { return "\(count). \(nothing)" }
        let inFiles = counted(
            files, Wording(es: "archivo", en: "file"), Wording(es: "archivos", en: "files"))
        return "\(count) \(Wording(es: "en", en: "in").text(in: language)) \(inFiles). \(nothing)"
    }

    private func counted(_ count: Int, _ one: Wording, _ many: Wording) -> String {
        "\(count.grouped) \((count == 1 ? one : many).text(in: language))"
    }
}

extension Int {
    /// The number with its thousands separated by a narrow no-break space: `10 214`.
    var grouped: String {
        let digits = Array(String(self))
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text += "\u{202F}" }
            text.append(digit)
        }
        return text
    }
}

extension Double {
    /// Returns the number with two decimals and the language's decimal separator.
    func shortText(in language: Language) -> String {
        let hundredths = Int((self * 100).rounded())
        let rest = hundredths % 100
        return
            "\(hundredths / 100)\(language == .spanish ? "," : ".")\(rest < 10 ? "0" : "")\(rest)"
    }
}
