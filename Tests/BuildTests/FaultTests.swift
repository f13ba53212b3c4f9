import Build
import Diagnostics
import Foundation
import Testing

/// Everything that people get wrong is said where it is wrong, all of it in one run, and the site
/// that stands is not touched.
@Suite(.timeLimit(.minutes(30)))
struct FaultTests {
    typealias Finding = FaultCorpus.Finding

    @Test func `all mistakes are found in one run, in order, and nothing is published`()
        async throws
    {
        let (workplace, expected) = try await Self.faultyPortal()
        let before = try workplace.snapshot()

        let report = await workplace.publish()

        let found = report.diagnostics.map { Finding($0) }.filter { !$0.isAside }
        for finding in Set(expected).subtracting(found).sorted() {
            Issue.record("not found: \(finding)")
        }
        for finding in Set(found).subtracting(expected).sorted() {
            Issue.record("not expected: \(finding)")
        }
        #expect(found.map(\.description) == expected.map(\.description))
        #expect(report.outcome == .contentErrors)
        #expect(try workplace.snapshot() == before)
        #expect(Set(found.map(\.code)).count >= 60)
    }

    @Test func `the findings are the same whatever the number of tasks`() async throws {
        let (workplace, _) = try await Self.faultyPortal()
        let one = await workplace.publish(jobs: 1).diagnostics
        let eight = await workplace.publish(jobs: 8).diagnostics
        #expect(one == eight)
    }

    @Test func `every finding is worded in Spanish as in English`() async throws {
        let (workplace, _) = try await Self.faultyPortal()
        for diagnostic in await workplace.publish().diagnostics {
            let (spanish, english) = (Finding(diagnostic, in: .spanish), Finding(diagnostic))
            #expect(diagnostic.message(in: .spanish) != diagnostic.message(in: .english))
            #expect(!diagnostic.message(in: .spanish).isEmpty)
            #expect(!spanish.words.contains("{0}") && !english.words.contains("{0}"))
            if let hint = diagnostic.hint {
                #expect(hint.text(in: .spanish) != hint.text(in: .english))
            }
        }
    }

    @Test func `the command counts the errors, exits with 1 and leaves the site alone`()
        async throws
    {
        let (workplace, expected) = try await Self.faultyPortal()
        let before = try workplace.snapshot()
        let errors = expected.filter { $0.severity == "error" }
        let files = Set(errors.map(\.path))

        let run = try Command(Self.arguments(workplace), at: workplace)
        #expect(run.status == 1)
        #expect(run.output.isEmpty)
        #expect(
            run.errors.hasSuffix(
                "\n\(errors.count) errors in \(files.count) files. Nothing was published.\n"))
        #expect(try workplace.snapshot() == before)

        let ejecucion = try Command(Self.arguments(workplace), at: workplace, in: .spanish)
        #expect(
            ejecucion.errors.hasSuffix(
                "\n\(errors.count) errores en \(files.count) archivos. No se publicó nada.\n"))
        #expect(try workplace.snapshot() == before)
    }

    @Test func `the findings come as JSON, too`() async throws {
        let (workplace, expected) = try await Self.faultyPortal()
        let run = try Command(
            Self.arguments(workplace) + ["--format", "json"], at: workplace)
        #expect(run.status == 1)
        let entries = try JSONDecoder().decode([Entry].self, from: Data(run.output.utf8))
        let found = entries.map(\.finding).filter { !$0.isAside }
        #expect(found.map(\.description) == expected.map(\.description))
        // The excerpt is the line as it stands in the file.
        for entry in entries {
            guard let file = entry.file, let line = entry.line,
                let text = try? String(
                    contentsOfFile: workplace.portal + "/" + file, encoding: .utf8)
            else { continue }
            #expect(entry.excerpt == SourceFile(path: file, text: text).line(line))
        }
    }

    @Test func `what keeps people from using a page is found where it can be mended`() async throws
    {
        let corpus = try FaultCorpus("accessibility")
        let workplace = try Workplace()
        try workplace.copy(corpus.path)
        let report = await workplace.publish()
        #expect(
            report.diagnostics.map { Finding($0).description } == corpus.findings.map(\.description)
        )
        #expect(report.outcome == .contentErrors)
        #expect(!FileManager.default.fileExists(atPath: workplace.output))
        let check = await PortalBuild(workplace.options(jobs: 1)).check()
        #expect(check.diagnostics == report.diagnostics)
        #expect(check.outcome == .contentErrors)
    }

    @Test(arguments: ["no-agency", "no-content", "no-words"])
    func `a portal without content is refused`(name: String) async throws {
        let corpus = try FaultCorpus(name)
        let workplace = try Workplace()
        try FileManager.default.removeItem(atPath: workplace.portal)
        try workplace.copy(corpus.path)
        let report = await workplace.publish()
        #expect(report.diagnostics.map { Finding($0) }.sorted() == corpus.findings)
        #expect(report.outcome == .contentErrors)
        #expect(!FileManager.default.fileExists(atPath: workplace.output))
    }

    @Test func `a warning stops the publication where it is asked to`() async throws {
        let workplace = try Workplace()
        try workplace.write(Self.agency(day: "2999-01-01"), to: "Content/index.md")
        #expect(await workplace.publish(strict: true).outcome == .contentErrors)
        #expect(!FileManager.default.fileExists(atPath: workplace.output))
        #expect(await workplace.publish().outcome == .success)
    }

    @Test func `every rule has a fixture, or a reason to have none`() throws {
        let folder = FaultCorpus.folder + "/../../../Sources/Diagnostics/Catalogue"
        var codes: Set<String> = []
        for file in try Workplace.files(below: folder) {
            let text = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
            for rule in text.split(separator: "= Rule(").dropFirst() {
                codes.insert(String(rule.split(separator: "\"")[1]))
            }
        }
        let corpora = try
            (["portal", "no-agency", "no-content", "no-words", "accessibility"]
            + FaultCorpus.ledgerNames).flatMap {
                try FaultCorpus($0).findings
            }
        let shown = Set((corpora + Self.planted).map(\.code))
        let exempt = Set(Self.withoutFixture.map(\.code)).union(ExternalCheckTests.rules)
        #expect(codes.subtracting(shown).subtracting(exempt).sorted() == [])
        #expect(shown.intersection(exempt).sorted() == [])
        #expect(exempt.subtracting(codes).sorted() == [])
    }

    /// The rules that no content and no template can break by itself, or not within a test.
    static let withoutFixture: [(code: String, reason: String)] = [
        ("norms-omitted", "needs a portal without norms: NormTests"),
        ("data-in-the-way", "needs files of data beside pages: OpenDataSwitchTests"),
        ("unproven-conformance", "what is said of all pages: StatementTests"),
        ("conformance-with-findings", "what is said of all pages: StatementTests"),
        ("conformance-with-exceptions", "what is said of all pages: StatementTests"),
        ("security-below-root", "needs a portal's address: OpenDataSwitchTests"),
        ("broken-disk", "the disk's: FilesTests"), ("cannot-list", "the disk's: FilesTests"),
        ("cannot-publish", "the disk's: FilesTests"), ("cannot-read", "the disk's: FilesTests"),
        ("cannot-remove", "the disk's: FilesTests"), ("cannot-write", "the disk's: FilesTests"),
        ("disk-full", "the disk's: FilesTests"), ("name-in-use", "the disk's: FilesTests"),
        ("ledger-changed", "another run's: FilesTests"),
        ("ledger-locked", "asked for by --locked: LedgerFaultTests"),
        ("ledger-not-written", "the disk's, once the site is published"),
        ("name-too-long", "the disk's: FilesTests"), ("no-permission", "the disk's: FilesTests"),
        ("no-such-file", "only where a file goes while it is read"),
        ("link-not-followed", "only where a file becomes a link while it is read"),
        ("not-a-file", "only where a file becomes a FIFO while it is read"),
        ("path-refused", "no content gets so far"),
        ("read-only-disk", "the disk's: FilesTests"),
        ("too-many-open-files", "the system's: FilesTests"),
        ("not-atomic", "the output's: FilesTests"), ("output-busy", "the output's: FilesTests"),
        ("output-holds-source", "the output's: FilesTests"),
        ("output-not-a-folder", "the output's: FilesTests"),
        ("output-is-published", "asked for by --preview: PreviewTests"),
        ("output-altered", "what somebody did to the output: AlterationTests"),
        ("output-not-ours", "the output's: FilesTests"), ("set-aside", "the output's: FilesTests"),
        ("template-too-large", "takes too long here: TemplatesTests"),
        ("text-too-large", "a file is refused for its size before its text is"),
        ("more-findings", "HostileContentTests"), ("more-warnings", "HostileContentTests"),
        ("too-many-levels", "HostileContentTests"),
        ("yaml-syntax", "for what libyaml may find that we have no words for"),
    ]

    static var planted: [Finding] {
        PlantedFaults.findings.map { path, words in
            let place = words.prefix { $0.isNumber || $0 == ":" }.split(separator: ":")
                .compactMap { Int($0) }
            return Finding(
                path: path, line: place.first ?? 0, column: place.last ?? 0,
                words: String(place.isEmpty ? words[...] : words.drop { $0 != " " }.dropFirst()))
        }
    }

    static func arguments(_ workplace: Workplace) -> [String] {
        ["build", "-s", workplace.portal, "-o", workplace.output, "--today", "2026-01-01"]
    }

    static func agency(day: String) -> String {
        "---\ntipo: entidad\ntítulo: Alcaldía\nclase: alcaldía\npublicado: \(day)\n---\n"
    }

    /// A portal with every mistake, whose site was published before they were made.
    static func faultyPortal() async throws -> (Workplace, [Finding]) {
        let workplace = try Workplace()
        try workplace.write(agency(day: "2016-08-23"), to: "Content/index.md")
        try workplace.write("%PDF-1.7\n", to: "Content/plan.pdf")
        try #require(await workplace.publish().outcome == .success)
        try FileManager.default.removeItem(atPath: workplace.portal)
        // That the addresses of another portal would vanish is no mistake of this one.
        try FileManager.default.removeItem(atPath: workplace.output + "/.vitrina/ledger.tsv")
        let corpus = try FaultCorpus("portal")
        try workplace.copy(corpus.path)
        try PlantedFaults.plant(in: workplace)
        return (workplace, (corpus.findings + planted).sorted())
    }

    /// A finding as JSON has it.
    private struct Entry: Decodable {
        let severity: String
        let code: String
        let message: String
        let file: String?
        let line: Int?
        let column: Int?
        let excerpt: String?
        let hint: String?

        var finding: Finding {
            Finding(
                path: file ?? "", line: line ?? 0, column: column ?? 0,
                words: "\(severity) \(code): \(message)\(hint.map { "; hint: " + $0 } ?? "")")
        }
    }
}
