import Build
import Diagnostics
import Foundation
import Testing

/// The data for machines as the tools of others see it: rdflib, pyshacl with the shapes of DCAT-AP and
/// CPSV-AP, the vocabulary of schema.org, frictionless, csvw, jsonschema, jing, xmllint and sectxt.
@Suite(.slow, .timeLimit(.minutes(30)))
struct OpenDataTests {
    /// What the tools say of one site.
    struct Judgement: Decodable {
        let problems: [String]
        let counts: [String: Int]
        let skipped: [String]
    }

    static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// The SHACL shapes stand beside the repository or further up: they are not ours to copy.
    private static let shapes: URL = {
        var folder = root
        while folder.path != "/" {
            folder = folder.deletingLastPathComponent()
            let shapes = folder.appending(path: "shared/shapes")
            if FileManager.default.fileExists(atPath: shapes.path) { return shapes }
        }
        return root.appending(path: ".build/no-shapes")
    }()

    /// Asks the tools about sites; what could not be asked is printed.
    static func judge(_ sites: [String]) throws -> [Judgement] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
        let output = FileManager.default.temporaryDirectory.appending(
            path: "vitrina-judgement-\(UUID().uuidString)")
        try Data().write(to: output)
        defer { try? FileManager.default.removeItem(at: output) }
        let process = Process()
        process.executableURL = root.appending(path: ".build/opendata/bin/python")
        process.arguments =
            [folder.appending(path: "validate-data.py").path, shapes.path] + sites
        process.standardOutput = try FileHandle(forWritingTo: output)
        try process.run()
        process.waitUntilExit()
        try #require(
            process.terminationStatus == 0, "Are there no validators? See fetch-validators.sh")
        let judgements = try JSONDecoder().decode([Judgement].self, from: Data(contentsOf: output))
        for what in Set(judgements.flatMap(\.skipped)).sorted() { print("SKIPPED: \(what)") }
        return judgements
    }

    /// The portals of the repository, and one that the tests of hostile content write.
    private static let portals =
        [root.path]
        + ["datos-abiertos", "english", "una-entidad", "fusiones"].map {
            root.path + "/Tests/Fixtures/portals/" + $0
        }

    @Test func `nobody finds anything wrong, and every check saw something`() async throws {
        let workplace = try Workplace()
        var sites: [String] = []
        for (index, portal) in Self.portals.enumerated() {
            var options = BuildOptions(
                source: portal, output: workplace.path + "/\(index)", now: 0, jobs: 2)
            options.today = DayText.day("2026-01-01")
            let source = try Workplace()
            try source.copy(portal + "/Content", to: "Content/")
            options.source = source.portal
            let report = await PortalBuild(options).publish()
            #expect(report.outcome == .success, "\(portal): \(report.found)")
            sites.append(options.output)
        }
        let hostile = try Workplace()
        try ScriptedContentTests.write(to: hostile)
        let report = await hostile.publish()
        #expect(report.outcome == .success)
        sites.append(hostile.output)

        let judgements = try Self.judge(sites)
        for (site, judgement) in zip(Self.portals + ["hostile"], judgements) {
            #expect(judgement.problems == [], "\(site)")
            for check in ["json-ld triples", "json files", "frictionless tables", "csvw rows"] {
                #expect(judgement.counts[check] ?? 0 > 0, "\(check) of \(site)")
            }
        }
        let example = try #require(judgements.first)
        #expect(example.counts["rows of entidades"] == 14)
        #expect(example.counts["rows of funciones"] == 45)
        #expect(example.counts["pages of GovernmentService"] == 45)
        #expect(example.counts["resources of GovernmentService"] == 45)
        #expect(example.counts["triples of organizacion.ttl"] == 467)
        #expect(example.counts["triples of catalogo.ttl"] == 148)
        #expect(example.counts["json-ld triples"] ?? 0 > 2500)
        #expect(example.counts["rows of normas"] == 8)
        #expect(example.counts["resources of Legislation"] == 8)
        let rich = judgements[1].counts
        #expect(rich["sitemap pages"] ?? 0 > 15)
        for (check, count) in [
            ("triples of organizacion.ttl", 105), ("triples of catalogo.jsonld", 172),
            ("json-ld OpeningHoursSpecification", 4), ("json-ld PostalAddress", 4),
            ("json-ld ContactPoint", 6), ("json-ld GovernmentOffice", 2), ("json-ld WebSite", 1),
            ("feeds", 5), ("feed entries", 16), ("robots", 1),
            ("security", 1), ("rows of contactos", 2), ("json files", 18), ("json-ld Dataset", 7),
            ("json-ld Legislation", 2),
        ] {
            #expect(rich[check] == count, "\(check)")
        }
    }

    private typealias Fault = (
        part: String, file: String, right: String, wrong: String, check: String
    )

    /// What a mistake of ours would look like: in a file of the site of `datos-abiertos`, some text in
    /// the place of another, and the check that must say so.
    private static let faults: [Fault] = [
        (
            "pages", "alcaldia/funciones/1.html", "serviceOperator", "serviceOperador",
            "is no property"
        ),
        ("pages", "alcaldia/funciones/1.html", "GovernmentService", "Funcion", "is no type"),
        ("pages", "alcaldia/index.html", "\"taxID\"", "\"opens\"", "is no property of"),
        ("pages", "alcaldia/index.html", "\"PostalAddress\"", "\"Dataset\"", "cannot be a"),
        ("pages", "alcaldia/index.html", "{\"@context\"", "{\"@context", "json-ld: "),
        ("json_files", "alcaldia/index.json", "\"funciones\":3", "\"funciones\":\"3\"", "json: "),
        (
            "json_files", "alcaldia/funciones/1.json", "\"numero\":\"1\",", "",
            "'numero' is a required property"
        ),
        (
            "json_files", "datos/funciones.json", "\"residual\":false", "\"residual\":\"no\"",
            "json: "
        ),
        ("json_files", "datos/funciones.json", "2025-02-02", "2025-02-30", "is not a 'date'"),
        (
            "agreement", "datos/funciones.json", "\"verbo\":\"pagar\"", "\"verbo\":\"cobrar\"",
            "row and item differ"
        ),
        ("tables", "datos/funciones.csv", "2025-02-02", "2025-02-30", "frictionless: "),
        (
            "tables", "datos/funciones.csv", "\r\n/alcaldia/hacienda/funciones/2.html,",
            "\r\n/alcaldia/hacienda/funciones/1.html,", "frictionless: "
        ),
        (
            "tables", "datos/funciones.csv", ",/alcaldia/hacienda/,2,", ",/nadie/,2,",
            "csvwvalidate: "
        ),
        ("tables", "datos/csv-metadata.json", "\"boolean\"", "\"date\"", "csvwvalidate: "),
        ("tables", "datos/datapackage.json", "\"boolean\"", "\"date\"", "frictionless: "),
        ("rdf", "datos/organizacion.ttl", "\"@es-CO ;", "@es-CO ;", "rdf: "),
        (
            "rdf", "datos/organizacion.ttl", "  dct:title \"Llevar las cuentas\"@es-CO ;\n", "",
            "shacl cpsv-ap"
        ),
        (
            "rdf", "datos/organizacion.ttl", "org:unitOf <alcaldia/#agency>",
            "org:unitOf <alcaldia/gobierno/#agency>", "several parents, or is its own"
        ),
        (
            "agreement", "datos/organizacion.ttl", "a cpsv:PublicService", "a cpsv:Rule",
            "agreement: "
        ),
        (
            "rdf", "datos/organizacion.ttl", "cpsv:PublicService", "cpsv:PublicService, cpsv:Rule",
            ""
        ),
        ("rdf", "datos/catalogo.ttl", "^^xsd:decimal", "^^xsd:integer", "shacl dcat-ap"),
        ("rdf", "datos/catalogo.jsonld", "2025-03-04", "2025-03-05", "what the Turtle says"),
        ("feeds", "cambios.xml", "<updated>", "<updated>a", "jing: "),
        ("feeds", "cambios.xml", "<title>Personería</title>\n", "", "jing: "),
        (
            "feeds", "cambios.xml", "2025-03-04T00:00:00-05:00", "2024-03-04T00:00:00-05:00",
            "than the latest"
        ),
        ("sitemaps", "sitemap.xml", "<lastmod>2025-01-11", "<lastmod>2025-13-01", "xmllint: "),
        (
            "sitemaps", "sitemap.xml", "https://transparencia.ejemplo.gov.co/personeria/", "/nada/",
            "xmllint: "
        ),
        ("sitemaps", "robots.txt", "Allow", "Disallow", "robots: "),
        ("security", ".well-known/security.txt", "Expires", "Expire", "no_expire"),
        ("security", ".well-known/security.txt", "mailto:", "", "no_uri"),
    ]

    @Test func `each check finds what is planted`() async throws {
        let workplace = try Workplace()
        try workplace.copy(Self.root.path + "/Tests/Fixtures/portals/datos-abiertos")
        #expect(await workplace.publish().outcome == .success)
        let files = FileManager.default
        var sites: [String] = []
        for (index, fault) in Self.faults.enumerated() {
            let site = workplace.path + "/\(index)"
            try files.copyItem(atPath: workplace.output, toPath: site)
            let file = site + "/" + fault.file
            let text = try String(contentsOfFile: file, encoding: .utf8)
            #expect(text.contains(fault.right), "\(fault)")
            try text.replacing(fault.right, with: fault.wrong, maxReplacements: 1)
                .write(toFile: file, atomically: false, encoding: .utf8)
            sites.append(fault.part + "@" + site)
        }
        for (fault, judgement) in zip(Self.faults, try Self.judge(sites)) {
            if fault.check.isEmpty {
                #expect(judgement.problems == [], "\(fault)")
            } else {
                let isFound = judgement.problems.contains { $0.contains(fault.check) }
                let isSkipped = judgement.skipped.contains { skipped in
                    fault.check.split { $0 == " " || $0 == ":" }.contains { skipped.contains($0) }
                }
                #expect(isFound || isSkipped, "\(fault): \(judgement.problems)")
            }
        }
    }
}
