import Build
import Diagnostics
import Foundation
import Testing

/// The examples of the explanations, put into a small portal: the wrong one is found by its code,
/// and the mended one gives a portal that can be published.
@Suite(.serialized, .timeLimit(.minutes(30)))
struct ExampleTests {
    /// The explanations whose examples are lines.
    static let shown = Subject.all.flatMap(\.explanations).filter { $0.wrong.place != .situation }

    @Test(.slow, arguments: shown)
    func `a wrong example is found, and the mended one is right`(
        explanation: Explanation
    ) async throws {
        let code = explanation.rule.code
        let wrong = try await Self.findings(explanation.wrong)
        #expect(wrong.map(\.rule.code).contains(code), "found: \(wrong.map(\.described))")
        let mended = try await Self.findings(explanation.mended)
        let left = mended.filter { $0.severity == .error || $0.rule.code == code }
        #expect(left.map(\.described) == [])
    }

    @Test(arguments: shown)
    func `both examples are of one kind`(explanation: Explanation) {
        switch (explanation.wrong.place, explanation.mended.place) {
        case (.file, .file): break
        case (let wrong, let mended): #expect(wrong == mended)
        }
    }

    @Test func `every rule is shown by lines, or there is a reason why not`() {
        let all = Subject.all.flatMap(\.explanations)
        let situations = all.filter { $0.wrong.place == .situation }.map(\.rule.code)
        let disk = Subject.all.filter { $0.title.text(in: .english) == "The disk" }
        let output = Subject.all.filter { $0.title.text(in: .english) == "The output folder" }
        // What a server answers stands in no file.
        let outside = Subject.all.filter { $0.title.text(in: .english) == "External addresses" }
        let ofMachine = (disk + output + outside).flatMap { $0.explanations.map(\.rule.code) }
        #expect(ofMachine.count > 31)
        let reasons = Set(Self.withoutLines.map(\.code))
        #expect(Set(situations) == reasons.union(ofMachine))
        #expect(reasons.isDisjoint(with: ofMachine))
    }

    /// The rules whose examples are situations, apart from those of the disk, the output and the network.
    static let withoutLines: [(code: String, reason: String)] = [
        ("symbolic-link", "a kind of file"), ("special-file", "a kind of file"),
        ("unnameable-file", "no text can hold the name"),
        ("more-findings", "too many lines to show"), ("more-warnings", "too many lines to show"),
        ("no-source", "where the command is run"), ("set-aside", "the output's"),
        ("not-atomic", "the output's"), ("not-utf8", "no text can hold the bytes"),
        ("utf-16", "no text can hold the bytes"), ("null-byte", "no text can show the byte"),
        ("front-matter-too-large", "too many lines to show"),
        ("yaml-no-break-space", "the two would look alike"),
        ("yaml-syntax", "for what libyaml may find that we have no words for"),
        ("text-too-large", "too many lines to show"), ("text-too-deep", "too many lines to show"),
        ("text-too-dense", "too many lines to show"), ("no-content", "the absence of all files"),
        ("too-many-levels", "too many files to show"), ("no-settings", "the absence of a file"),
        ("template-too-deep", "too many lines to show"),
        ("bad-ledger", "no line of that file is written by hand"),
        ("bad-ledger-line", "no line of that file is written by hand"),
        ("vanished-address", "what was published before"),
        ("unknown-number", "what was published before"),
        ("function-moved", "what was published before"),
        ("anchor-kept", "what was published before"),
        ("tombstone-unknown", "what was published before"), ("alias-twice", "takes two pages"),
        ("ledger-locked", "how the command is run"), ("ledger-not-written", "the disk's"),
        ("ledger-changed", "what another run does"),
        ("template-too-large", "too many files to show"),
        ("not-due-with", "takes two files"), ("link-not-due", "takes two pages"),
        ("draft-left-out-with", "takes two files"), ("link-to-draft", "takes two pages"),
        ("expired", "what was published before"), ("expired-with", "what was published before"),
        ("link-to-expired", "takes two pages"), ("agency-expired", "takes two pages"),
        ("address-blocked", "what was published before"),
        ("norm-issuer", "takes two agencies"), ("gone-norm", "takes two files"),
        ("norms-omitted", "takes two files"),
        ("unknown-theme", "takes two files"), ("theme-both-ways", "a file of a function"),
        ("conformance-with-findings", "takes two files"),
        ("unused-theme-word", "what no function says"), ("data-in-the-way", "takes two files"),
        ("no-logo", "takes two files"),
    ]

    /// What is found in a small portal with the example in it.
    private static func findings(_ example: Example) async throws -> [Diagnostic] {
        let workplace = try Workplace()
        try write(smallPortal, to: workplace)
        let text = example.wording.text(in: .spanish)
        switch example.place {
        case .data:
            let data = required.filter { !text.hasPrefix($0.key) && !text.contains("\n" + $0.key) }
            let lines = data.map { $0.key + " " + $0.value } + [text]
            try workplace.write(
                "---\n" + lines.joined(separator: "\n") + "\n---\n", to: page)
        case .text:
            let lines = required.map { $0.key + " " + $0.value }.joined(separator: "\n")
            try workplace.write("---\n\(lines)\n---\n\n\(text)\n", to: page)
        case .file(let path):
            try workplace.write(text + "\n", to: path)
        case .names:
            for name in text.split(separator: "\n") {
                try workplace.write(Workplace.content(of: String(name)), to: String(name))
            }
        case .situation: Issue.record("There is nothing to put into a portal.")
        }
        // Only where it is spoken of: an attachment that nobody uses is a finding of its own.
        for name in ["plan.pdf", "escudo.png"]
        where text.contains(name) && !text.contains("/\(name)") {
            try workplace.write(Workplace.content(of: name), to: "Content/hacienda/" + name)
        }
        return await PortalBuild(workplace.options()).check().diagnostics
    }

    private static func write(_ files: [String: String], to workplace: Workplace) throws {
        for (path, text) in files { try workplace.write(text, to: path) }
    }

    private static let page = "Content/hacienda/index.md"

    /// What an agency must say of itself.
    private static let required = [
        (key: "título:", value: "Secretaría de Hacienda"), (key: "clase:", value: "secretaría"),
        (key: "publicado:", value: "2025-03-15"),
    ]

    private static let smallPortal = [
        "Content/portal.yml": """
        título: Portal de La Vega
        dirección: https://transparencia.lavega.gov.co/

        """,
        "Content/index.md": "---\ntítulo: Portal de La Vega\n---\n",
        "Content/alcaldia/index.md": """
        ---
        título: Alcaldía de La Vega
        clase: alcaldía
        publicado: 2025-03-15
        ---

        ## Misión

        Servir a los habitantes del municipio.

        """,
        page: """
        ---
        título: Secretaría de Hacienda
        clase: secretaría
        publicado: 2025-03-15
        ---

        ## Funciones

        1. Preparar el presupuesto.
        2. Llevar la contabilidad.

        """,
    ]
}

extension Explanation: CustomTestStringConvertible {
    package var testDescription: String { rule.code }
}

extension Diagnostic {
    fileprivate var described: String {
        "\(path):\(range?.start.line ?? 0): \(rule.code): \(message(in: .english))"
    }
}
