import Build
import Diagnostics
import Foundation
import Testing

/// The JSON Schema of each type, as the Python package jsonschema understands it.
@Suite(.slow, .timeLimit(.minutes(30)))
struct JSONSchemaTests {
    /// A text and the name of the type of file that it is.
    struct Sample: Sendable {
        let path: String
        let type: String
        let text: String
    }

    /// What is wrong with each text, in the words of the validator; empty where nothing is.
    private static func answers(
        to samples: [Sample], in language: Language? = nil, asAnyType: Bool = false
    ) throws -> [String] {
        var jobs: [[String: String]] = []
        for sample in samples {
            let schema = try #require(
                SchemaListing.schema(ofTypeNamed: asAnyType ? nil : sample.type, in: language))
            jobs.append(["schema": schema, "text": sample.text])
        }
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
        let root = folder.deletingLastPathComponent().deletingLastPathComponent()
        let workplace = try Workplace()
        let (input, output) = (workplace.portal + ".in", workplace.portal + ".out")
        try JSONEncoder().encode(jobs).write(to: URL(filePath: input))
        try Data().write(to: URL(filePath: output))
        let process = Process()
        process.executableURL = root.appending(path: ".build/jsonschema/bin/python")
        process.arguments = [folder.appending(path: "validate-json.py").path]
        process.standardInput = try FileHandle(forReadingFrom: URL(filePath: input))
        process.standardOutput = try FileHandle(forWritingTo: URL(filePath: output))
        try process.run()
        process.waitUntilExit()
        try #require(
            process.terminationStatus == 0, "Is there no jsonschema? See fetch-jsonschema.sh")
        return try JSONDecoder().decode(
            [String].self, from: Data(contentsOf: URL(filePath: output)))
    }

    /// The front matter of a file, or all of it where it is YAML as a whole.
    private static func sample(_ path: String, _ text: String) -> Sample? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if path.hasSuffix(".yml") {
            let name = path.split(separator: "/").last.map(String.init) ?? ""
            let types = [
                "portal.yml": "portal", "tombstones.yml": "tombstones", "themes.yml": "themes",
            ]
            return types[name].map { Sample(path: path, type: $0, text: text) }
        }
        guard path.hasSuffix(".md"), lines.first == "---",
            let end = lines.dropFirst().firstIndex(of: "---")
        else { return nil }
        let data = lines[1..<end].joined(separator: "\n") + "\n"
        let given = data.firstMatch(of: /(?m)^(?:type|tipo): *(\S+)/).map { String($0.1) }
        let parts = path.split(separator: "/")
        let type =
            given.flatMap {
                // A type that there is not is refused by the schema of any other.
                [
                    "entidad": "agency", "función": "function", "inicio": "home",
                    "noticia": "news", "norma": "norm", "página": "page",
                ][$0] ?? (SchemaListing.typeNames.contains($0) ? $0 : "agency")
            } ?? typeOfPlace(parts, data)
        return Sample(path: path, type: type, text: data)
    }

    /// What a file is that does not say it.
    private static func typeOfPlace(_ parts: [Substring], _ data: String) -> String {
        if parts.count == 2, parts.last == "index.md" { return "home" }
        if parts.last == "index.md" {
            return data.contains(/(?mi)^(clase|kind):/) ? "agency" : "page"
        }
        return ["noticias": "news", "funciones": "function"][parts[parts.count - 2]] ?? "page"
    }

    /// The files of a portal, by their paths from its folder.
    private static func samples(in portal: String) throws -> [Sample] {
        try Workplace.files(below: portal).filter { $0.hasPrefix("Content/") }.compactMap { path in
            (try? String(contentsOfFile: portal + "/" + path, encoding: .utf8)).flatMap {
                sample(path, $0)
            }
        }
    }

    private static let root = URL(filePath: FaultCorpus.folder).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path

    @Test(arguments: [Language?.none, .spanish, .english])
    func `the schemas are schemas, in whatever language`(language: Language?) throws {
        let samples = SchemaListing.typeNames.map {
            Sample(path: $0, type: $0, text: "título: T\n")
        }
        let answers = try Self.answers(to: samples, in: language)
        #expect(answers.count == SchemaListing.typeNames.count)
        // An agency and a norm need more than a title, and a list is no mapping.
        let isAccepted = zip(SchemaListing.typeNames, answers).filter { $1.isEmpty }.map(\.0)
        #expect(isAccepted == ["home", "function", "page", "portal"])
        #expect(try Self.answers(to: samples, in: language, asAnyType: true).allSatisfy(\.isEmpty))
    }

    @Test func `what is published is accepted`() throws {
        let portals =
            ["."]
            + (try FileManager.default.contentsOfDirectory(
                atPath: Self.root + "/Tests/Fixtures/portals"
            ).sorted().map {
                "Tests/Fixtures/portals/" + $0
            })
        let samples = try portals.flatMap { try Self.samples(in: Self.root + "/" + $0) }
        #expect(samples.count > 20)
        #expect(
            Set(samples.map(\.type)) == ["agency", "function", "home", "news", "page", "portal"])
        for asAnyType in [false, true] {
            for (sample, answer) in zip(
                samples, try Self.answers(to: samples, asAnyType: asAnyType))
            {
                #expect(answer.isEmpty, "\(sample.path): \(answer)")
            }
        }
    }

    @Test func `the mistakes of the corpus that are of data are refused, and no others`() throws {
        let corpus = try FaultCorpus("portal")
        let samples = try Self.samples(in: corpus.path)
        let answers = try Self.answers(to: samples)
        var refused = 0
        for (sample, answer) in zip(samples, answers) where !answer.hasPrefix("yaml: ") {
            let codes = Set(corpus.findings.filter { $0.path == sample.path }.map(\.code))
            guard codes.isDisjoint(with: Self.unseen) else { continue }
            let isFaulty = !codes.isDisjoint(with: Self.ofData)
            #expect(!answer.isEmpty == isFaulty, "\(sample.path) \(codes.sorted()): \(answer)")
            refused += isFaulty ? 1 : 0
        }
        #expect(refused >= 30)
    }

    /// The findings that a schema knows as well.
    private static let ofData: Set<String> = [
        "unknown-key", "missing-key", "empty-value", "wrong-shape", "bad-date", "bad-number",
        "bad-choice", "bad-email", "bad-url", "bad-language", "bad-utc-offset", "bad-telephone",
        "bad-nit", "bad-page-address", "bad-period", "no-data", "yaml-no-colon",
    ]

    /// What YAML allows, or what no schema can say: these alone tell nothing of its answer.
    private static let unseen: Set<String> = [
        "wrong-check-digit", "duplicate-key", "yaml-anchor", "yaml-comment", "yaml-after-value",
        "yaml-no-break-space", "yaml-too-large", "yaml-key", "yaml-several-documents", "no-type",
        "yaml-colon", "yaml-space", "yaml-character",
    ]

    private static let cases: [(type: String, text: String, isAccepted: Bool)] = [
        ("agency", "TÍTULO: T\nClase: K\npublicado: desconocido\nHuso: x\n", false),
        ("agency", "TÍTULO: T\nClase: K\nPUBLICADO: Desconocido\n", true),
        ("agency", "titulo: T\nkind: K\npublished: 2024-01-01\n", true),
        ("agency", "title: T\ntítulo: T\nkind: K\npublished: 2024-01-01\n", false),
        ("agency", "title: T\nkind: K\npublished: 2024-02-30\n", false),
        ("agency", "title: T\nkind: K\npublished:\n", true),
        ("agency", "title:\nkind: K\n", false),
        ("agency", "title: 2016\nkind: NO\npublished: unknown\nsigla:\n", true),
        ("agency", "title: T\nkind: K\npublished: unknown\ntype: function\n", false),
        ("agency", "title: T\nkind: K\npublished: unknown\nTipo: ENTIDAD\n", true),
        ("agency", "title: T\nkind: K\npublished: unknown\norden: DISTRITAL\n", true),
        ("agency", "title: T\nkind: K\npublished: unknown\ntemas: salud\nalias: [/a, b/]\n", true),
        ("agency", "title: T\nkind: K\npublished: unknown\nalias: /a/../b\n", false),
        ("agency", "title: T\nkind: K\npublished: unknown\nnit: NIT 890.399.011–3\n", true),
        ("agency", "title: T\nkind: K\npublished: unknown\nnit: 890399011\n", false),
        ("agency", "title: T\nkind: K\npublished: unknown\nrevisar cada: Cada Tres Años\n", true),
        ("agency", "title: T\nkind: K\npublished: unknown\nrevisar-cada: nunca\n", false),
        (
            "agency", "title: T\nkind: K\npublished: unknown\ncontacto: {teléfono: [195, 123]}\n",
            true
        ),
        (
            "agency", "title: T\nkind: K\npublished: unknown\ncontacto: {Telefono: 018000112345}\n",
            true
        ),
        ("agency", "title: T\nkind: K\npublished: unknown\ncontacto: {fono: 195}\n", false),
        ("agency", "title: T\nkind: K\npublished: unknown\nfundamento: Ley 1\n", false),
        ("agency", "title: T\nkind: K\npublished: unknown\nfundamento: [{norma: Ley 1}]\n", true),
        ("agency", "title: T\nkind: K\npublished: unknown\nfundamento: [{artículo: 1}]\n", false),
        ("agency", "- title: T\n", false), ("agency", "", false),
        ("function", "", false), ("function", "número: 5\n", true), ("home", "fecha: x\n", false),
        ("portal", "título: P\nhuso horario: -05:00\nidioma: es-CO\n", true),
        ("portal", "título: P\nhuso horario: -5\n", false), ("portal", "idioma: es\n", false),
        ("portal", "título: P\ntipo: entidad\n", false),
        ("tombstones", "", true), ("tombstones", "[]\n", true), ("tombstones", "{}\n", false),
        ("tombstones", "- {dirección: /a, retirado: 2024-01-01, motivo: M}\n", true),
        (
            "tombstones", "- {Address: /a/, withdrawn: 2024-01-01, reason: M, replacement: /}\n",
            true
        ),
        ("tombstones", "- {address: 404, withdrawn: 2024-01-01, reason: M, act: 1}\n", true),
        ("tombstones", "- {address: /a, withdrawn: unknown, reason: M}\n", false),
        ("tombstones", "- {address: /a, withdrawn: 2024-01-01}\n", false),
        ("tombstones", "- {address: /, withdrawn: 2024-01-01, reason: M}\n", false),
        (
            "tombstones",
            "- {dirección: /a, retirado: 2024-01-01, motivo: M, reemplazo: ftp://x}\n", false
        ),
        (
            "tombstones",
            "- {dirección: /a, retirado: 2024-01-01, motivo: M, reemplazo: \"https://x.co/a?b\"}\n",
            true
        ),
        ("tombstones", "- /a\n", false),
    ]

    @Test func `a schema accepts what is read, and refuses what is not`() throws {
        let samples = Self.cases.map { Sample(path: "", type: $0.type, text: $0.text) }
        for (example, answer) in zip(Self.cases, try Self.answers(to: samples)) {
            #expect(answer.isEmpty == example.isAccepted, "\(example.text)\(answer)")
            #expect(!answer.hasPrefix("yaml: "), "\(example.text)\(answer)")
        }
    }

    @Test func `the schemas are written where they are wanted, and again only if they changed`()
        async throws
    {
        let workplace = try Workplace()
        let folder = workplace.portal + "/Content/.vitrina/schema"
        var report = Report()
        SchemaListing.write(to: folder, in: .spanish, &report)
        #expect(report.outcome == .success && report.diagnostics.isEmpty)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        #expect(names == SchemaListing.typeNames.map { $0 + ".json" }.sorted())
        for type in SchemaListing.typeNames {
            #expect(
                try String(contentsOfFile: "\(folder)/\(type).json", encoding: .utf8)
                    == SchemaListing.schema(ofTypeNamed: type, in: .spanish))
        }
        let old = Date(timeIntervalSince1970: 1_000_000)
        try FileManager.default.setAttributes(
            [.modificationDate: old], ofItemAtPath: folder + "/home.json")
        SchemaListing.write(to: folder, in: .spanish, &report)
        let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/home.json")
        #expect(attributes[.modificationDate] as? Date == old)

        // And they are no part of the portal, nor worth a note.
        try workplace.write(
            "---\ntítulo: T\nclase: alcaldía\npublicado: 2020-01-01\n---\n",
            to: "Content/a/index.md")
        let published = await workplace.publish()
        #expect(published.outcome == .success)
        #expect(!published.diagnostics.contains { $0.path.contains(".vitrina") })
    }

    @Test func `a schema that cannot be written is a failure of the disk`() throws {
        let workplace = try Workplace()
        try workplace.write("x", to: "file")
        var report = Report()
        SchemaListing.write(to: workplace.portal + "/file/schema", in: nil, &report)
        #expect(report.outcome == .diskFailure)
        #expect(report.diagnostics.count == 1)
    }
}
