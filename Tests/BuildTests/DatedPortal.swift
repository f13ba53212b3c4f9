import Build
import Diagnostics
import Foundation

/// A portal that is published on one day after the other, each time after what was published before.
final class DatedPortal {
    let workplace: Workplace

    init(_ files: [(path: String, text: String)] = []) throws {
        workplace = try Workplace()
        for (path, text) in files { try workplace.write(text, to: "Content/" + path) }
    }

    func write(_ text: String, to path: String) throws {
        try workplace.write(text, to: "Content/" + path)
    }

    func options(on day: String) -> BuildOptions {
        var options = BuildOptions(
            source: workplace.portal, output: workplace.output, now: 0, jobs: 2)
        options.today = DayText.day(day)
        return options
    }

    func publish(on day: String) async -> Report { await PortalBuild(options(on: day)).publish() }

    func check(on day: String) async -> Report { await PortalBuild(options(on: day)).check() }

    func nextChange(on day: String) async -> String? {
        await PortalBuild(options(on: day)).nextChange().day
    }

    /// Every file of the site with its bytes, but the one that tells runs apart.
    func site() throws -> [String: Data] {
        var files: [String: Data] = [:]
        for name in try Workplace.files(below: workplace.output)
        where name != ".vitrina/build.tsv" {
            files[name] = try Data(contentsOf: URL(filePath: workplace.output + "/" + name))
        }
        return files
    }

    /// The addresses of the pages and files that a reader meets, but those of every portal and the
    /// JSON beside pages.
    func addresses() throws -> [String] {
        try site().keys.filter { name in
            !name.hasPrefix(".vitrina/") && !name.hasPrefix("recursos/")
                && !name.hasPrefix("servidor/") && !name.hasPrefix("datos/")
                // The lists of the portal itself.
                && !name.hasPrefix("temas/") && !name.hasPrefix("normas/")
                && !name.hasPrefix("funciones/verbos/") && !name.hasPrefix("funciones/a-z/")
                && !name.hasPrefix("organigrama") && !name.hasPrefix("buscar")
                && name != "opensearch.xml"
                && !name.hasSuffix(".json") && !["_redirects", "_headers"].contains(name)
                && ![
                    "404.html", "index.html", "entidades/index.html", "funciones/index.html",
                    "mapa-del-sitio.html", "declaracion-de-accesibilidad.html",
                ].contains(name)
        }.sorted()
    }

    func page(_ address: String) throws -> String {
        try String(contentsOfFile: workplace.output + "/" + address, encoding: .utf8)
    }

    /// Whether any page or data file of the site has some words in it.
    func says(_ words: String) throws -> Bool {
        try site().contains { name, data in
            [".html", ".json", ".jsonld", ".csv", ".ttl"].contains { name.hasSuffix($0) }
                && String(decoding: data, as: UTF8.self).contains(words)
        }
    }
}

extension Report {
    /// What was found beyond what is said of every small portal: `path:line code`.
    var found: [String] {
        diagnostics.filter { ![.noAddress, .noSettings].contains($0.rule) }.map { finding in
            let path = finding.path.hasPrefix("Content/") ? String(finding.path.dropFirst(8)) : ""
            return "\(path):\(finding.range?.start.line ?? 0) \(finding.rule.code)"
        }
    }
}

/// The file of an agency.
func agency(_ title: String, _ data: String = "", text: String = "") -> String {
    "---\ntítulo: \(title)\nclase: oficina\n\(data.isEmpty ? "" : data + "\n")---\n\n\(text)\n"
}

/// Days as numbers, from 1 January 1970, and as they are written.
enum DayNumber {
    static func number(_ day: String) -> Int? {
        (try? Date(day + "T00:00:00Z", strategy: .iso8601)).map {
            Int($0.timeIntervalSince1970) / 86_400
        }
    }

    static func text(_ number: Int) -> String {
        Date(timeIntervalSince1970: Double(number) * 86_400)
            .formatted(.iso8601.year().month().day())
    }
}
