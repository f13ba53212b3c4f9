import Build
import Diagnostics
import Foundation
import Testing

/// The findings as SARIF, of every mistake that the fixtures hold.
@Suite(.serialized, .timeLimit(.minutes(30)))
struct SARIFTests {
    @Test func `a log with every mistake is valid against the schema of SARIF`() async throws {
        let (workplace, _) = try await FaultTests.faultyPortal()
        let found = await PortalBuild(workplace.options()).check().diagnostics.count
        #expect(found > 200)
        for language in Language.allCases {
            let run = try Self.sarif(workplace, in: language)
            #expect(run.status == 1)
            #expect(try Self.problems(run.output, at: workplace) == [])
            let log = try JSONDecoder().decode(Log.self, from: Data(run.output.utf8))
            #expect(log.runs.map(\.results.count) == [found])
        }
    }

    @Test func `a log of nothing is valid, too`() async throws {
        let workplace = try Workplace()
        try workplace.write(FaultTests.agency(day: "2016-08-23"), to: "Content/index.md")
        try workplace.write(
            "título: Portal\ndirección: https://a.gov.co/\n", to: "Content/portal.yml")
        let run = try Self.sarif(workplace, in: .english)
        #expect(run.status == 0)
        #expect(try Self.problems(run.output, at: workplace) == [])
        let log = try JSONDecoder().decode(Log.self, from: Data(run.output.utf8))
        #expect(log.runs.map(\.results.count) == [0])
        #expect(log.runs.map(\.tool.driver.rules.count) == [0])
    }

    /// What a mistake of ours would look like, and what the schema says of it.
    @Test(arguments: [
        (#""level": "error""#, #""level": "grave""#, "is not one of"),
        (#""ruleId""#, #""regla""#, "Additional properties are not allowed"),
        (#""startLine": "#, #""startLine": -"#, "is less than the minimum"),
        (#""version": "2.1.0""#, #""version": "2.0.0""#, "is not one of"),
        (#""uri": "file://"#, #""uri": "file ://"#, "is not a 'uri-reference'"),
        (#""columnKind": "unicodeCodePoints""#, #""columnKind": "bytes""#, "is not one of"),
    ])
    func `the check finds what is planted`(
        right: String, wrong: String, message: String
    ) async throws {
        let workplace = try Workplace()
        try workplace.write(FaultTests.agency(day: "23/08/2016"), to: "Content/index.md")
        let text = try Self.sarif(workplace, in: .english).output
        #expect(text.contains(right))
        let problems = try Self.problems(
            text.replacing(right, with: wrong, maxReplacements: 1), at: workplace)
        #expect(problems.contains { $0.contains(message) }, "\(problems)")
    }

    @Test func `every result names its rule, its place and the text there`() async throws {
        let (workplace, _) = try await FaultTests.faultyPortal()
        let run = try Self.sarif(workplace, in: .english)
        let log = try #require(
            JSONDecoder().decode(Log.self, from: Data(run.output.utf8)).runs.first)
        let rules = log.tool.driver.rules
        #expect(rules.map(\.id) == rules.map(\.id).sorted())
        #expect(Set(rules.map(\.id)) == Set(log.results.map(\.ruleId)))
        var snippets = 0
        for result in log.results {
            #expect(rules[result.ruleIndex].id == result.ruleId)
            guard let place = result.locations?.first?.physicalLocation, let region = place.region,
                let snippet = region.snippet?.text
            else { continue }
            let path = try #require(URL(string: place.artifactLocation.uri)).path
            guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { continue }
            let line = SourceFile(path: path, text: text).line(region.startLine).unicodeScalars
            let scalars = line.dropFirst(region.startColumn - 1)
                .prefix(region.endColumn - region.startColumn)
            #expect(snippet == String(String.UnicodeScalarView(scalars)))
            snippets += snippet.isEmpty ? 0 : 1
        }
        #expect(snippets > 60)
    }

    private static func sarif(_ workplace: Workplace, in language: Language) throws -> Command {
        try Command(
            ["check", "-s", workplace.portal, "--today", "2026-01-01", "--format", "sarif"],
            at: workplace, in: language)
    }

    /// What the schema says of a log, one problem a line.
    private static func problems(_ log: String, at workplace: Workplace) throws -> [Substring] {
        let build = FaultCorpus.folder + "/../../../.build/"
        let file = workplace.path + "/log.sarif"
        try Data(log.utf8).write(to: URL(filePath: file))
        let process = Process()
        process.executableURL = URL(filePath: build + "jsonschema/bin/python")
        process.arguments = ["-c", checker, build + "fixtures/sarif-2.1.0.json", file]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        let lines = String(decoding: text, as: UTF8.self).split(separator: "\n")
        // The last line says that all of the log was looked at.
        try #require(process.terminationStatus == 0 && lines.last == "checked")
        return Array(lines.dropLast())
    }

    private static let checker = """
        import json, sys
        from jsonschema import Draft4Validator
        schema, log = (json.load(open(name, encoding="utf-8")) for name in sys.argv[1:])
        Draft4Validator.check_schema(schema)
        checker = Draft4Validator.FORMAT_CHECKER
        # A draft older than the name of the format, which the schema uses all the same.
        from rfc3986_validator import validate_rfc3986
        checker.checks("uri-reference")(lambda text: bool(validate_rfc3986(text, rule="URI_reference")))
        for error in Draft4Validator(schema, format_checker=checker).iter_errors(log):
            print(error.json_path, error.message.replace("\\n", " ")[:300])
        print("checked")
        """

    private struct Log: Decodable {
        struct Run: Decodable {
            struct Tool: Decodable {
                struct Driver: Decodable {
                    struct Descriptor: Decodable { let id: String }
                    let rules: [Descriptor]
                }
                let driver: Driver
            }
            struct Result: Decodable {
                struct Location: Decodable {
                    struct Place: Decodable {
                        struct Artifact: Decodable { let uri: String }
                        struct Region: Decodable {
                            struct Snippet: Decodable { let text: String }
                            let startLine: Int
                            let startColumn: Int
                            let endColumn: Int
                            let snippet: Snippet?
                        }
                        let artifactLocation: Artifact
                        let region: Region?
                    }
                    let physicalLocation: Place
                }
                let ruleId: String
                let ruleIndex: Int
                let locations: [Location]?
            }
            let tool: Tool
            let results: [Result]
        }
        let runs: [Run]
    }
}
