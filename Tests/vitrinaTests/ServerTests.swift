import Foundation
import Testing

/// The files for servers, proven by servers: every address of the ledger answers with a page, or
/// leads to the right one in one step.
@Suite(.slow, .serialized, .timeLimit(.minutes(30)))
struct ServerTests {
    private let place = Workplace()

    private static let aliases = [
        "secretaria/Publicaciones/viejo.aspx", "Ni\u{F1}ez y A\u{F1}os/p\u{E1}gina 1.html",
        "raro/$uri 100 (a+b) [c] {d} 'e' *f* ~g^h|i,j;k=l&m@n!.pdf", "viejo", "${HOME}.html",
        "antes/index.html", "dos \u{2014} guiones/", "100 %/50%20.html", "comillas \".html",
    ]

    /// Files that moved with their folder, by names that servers could take for something else.
    private static let files = [
        "plan 2026.txt", "A\u{F1}o \u{D1}and\u{FA}.txt", "acta #1.txt", "${HOME} $1 $uri.txt",
        "a&b;c=d,e@f!'(g)+[h].txt", "{i}^~j.txt",
    ]

    /// Publishes a portal whose pages moved, under a path of its server.
    private func publish(base: String) throws {
        let functions = "\n## Funciones\n\n1. Recaudar.\n2. Pagar.\n"
        func agency(_ fields: String) -> String {
            "---\ntipo: entidad\ntítulo: A\nclase: oficina\npublicado: desconocido\n\(fields)---\n"
                + functions
        }
        func build() throws {
            let run = try Command.build(
                place("portal"), to: place("www" + base),
                ["--base-url", "https://lavega.gov.co" + Self.encoded(base)])
            #expect(run.status == 0, "\(run.errors)")
        }
        func writeFiles(_ folder: String) throws {
            for file in Self.files {
                try place.write(file, to: "portal/Content/\(folder)/\(file)")
            }
        }
        try place.write(agency(""), to: "portal/Content/hacienda/index.md")
        try writeFiles("hacienda")
        try place.write("Acta", to: "portal/Content/hacienda/acta.txt")
        try place.write("Nota", to: "portal/Content/hacienda/nota.txt")
        try build()
        try FileManager.default.removeItem(atPath: place("portal/Content/hacienda"))
        let aliases = (["hacienda/"] + Self.aliases).map { alias in
            "'/\(alias.replacing("%", with: "%25").replacing("'", with: "''"))'"
        }
        try place.write(
            agency("alias: [\(aliases.joined(separator: ", "))]\n"),
            to: "portal/Content/secretaria-de-hacienda/index.md")
        try writeFiles("secretaria-de-hacienda")
        try place.write(
            """
            - {dirección: /hacienda/acta.txt, retirado: 2026-01-01, motivo: No valía.}
            - dirección: /hacienda/nota.txt
              retirado: 2026-01-01
              motivo: Es otra.
              reemplazo: "/secretaria-de-hacienda/acta%20%231.txt"

            """, to: "portal/Content/tombstones.yml")
        try build()
    }

    /// Where an address of former times leads; nil for an address of now.
    private static func target(of address: String) -> String? {
        let folder = "secretaria-de-hacienda/"
        let direct = address.hasSuffix("index.html") ? String(address.dropLast(10)) : address
        // An alias without an extension is a folder, and leads on with and without a final slash.
        if aliases.contains(where: { [$0, $0 + "/", $0 + "index.html"].contains(direct) })
            || aliases.contains(direct + "index.html")
        {
            return folder
        }
        guard direct.hasPrefix("hacienda/"), !direct.hasSuffix(".txt.html") else { return nil }
        let rest = direct.dropFirst("hacienda/".count)
        return ["acta.txt", "nota.txt"].contains(rest) ? direct + ".html" : folder + rest
    }

    /// A path in percent encoding, with nothing plain but what is unreserved.
    private static func encoded(_ path: String) -> String {
        let plain = CharacterSet(
            charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/")
        return path.addingPercentEncoding(withAllowedCharacters: plain) ?? ""
    }

    /// The same address under many spellings.
    private static func decoded(_ path: String) -> String { path.removingPercentEncoding ?? path }

    @Test func `the small pages lead to files of any name`() throws {
        try publish(base: "/portal 100% \u{F1}/")
        let folder = "www/portal 100% \u{F1}/"
        let target = "secretaria-de-hacienda/acta%20%231.txt"
        let address = "https://lavega.gov.co/portal%20100%25%20%C3%B1/" + target
        let redirect = try place.read(folder + "hacienda/acta #1.txt.html")
        #expect(redirect.contains("content=\"0; url=../\(target)\""))
        #expect(redirect.contains("<a href=\"../\(target)\">"))
        #expect(redirect.contains("<link rel=\"canonical\" href=\"\(address)\">"))
        #expect(try place.read(folder + "hacienda/nota.txt.html").contains("href=\"../\(target)\""))
    }

    @Test(arguments: WebServer.Kind.allCases, ["/", "/portal 100% \u{F1}/"])
    func `every address of the ledger answers`(kind: WebServer.Kind, base: String) throws {
        guard kind.isPossible else {
            print("SKIPPED: there is no \(kind.rawValue) here, or no curl, to prove its rules with")
            return
        }
        try publish(base: base)
        let ledger = try place.read("portal/Content/ledger.tsv")
        var addresses: [String] = []
        for row in ledger.split(separator: "\n").dropFirst() {
            let address = String(row.prefix { $0 != "\t" })
            addresses.append(address)
            if address.hasSuffix("index.html") { addresses.append(String(address.dropLast(10))) }
        }
        #expect(addresses.count > 40)
        let server = try WebServer(
            kind, root: place("www"),
            rules: [place("www" + base + "servidor/redirecciones.\(kind.rawValue).conf")],
            in: place)
        let answers = try server.ask(addresses.map { Self.encoded(base + $0) })
        try #require(answers.count == addresses.count)
        var redirects: [(address: String, location: String)] = []
        for (address, answer) in zip(addresses, answers) {
            if let target = Self.target(of: address) {
                #expect(answer.status == 301, "\(address)")
                #expect(Self.decoded(answer.location) == base + target, "\(address)")
                // A plain one would begin an anchor, or a query.
                #expect(!answer.location.contains { "#?".contains($0) }, "\(address)")
                redirects.append((address, answer.location))
            } else {
                #expect(answer.status == 200, "\(address)")
            }
        }
        #expect(redirects.count > 25)
        let reached = try server.ask(redirects.map(\.location))
        try #require(reached.count == redirects.count)
        for (redirect, answer) in zip(redirects, reached) {
            #expect(answer.status == 200, "\(redirect)")
            let path = Self.decoded(redirect.location)
            guard answer.status == 200 else { continue }
            let file = try Data(
                contentsOf: URL(
                    filePath: place("www" + path + (path.hasSuffix("/") ? "index.html" : ""))))
            #expect(answer.body == file, "\(redirect)")
            #expect(!String(decoding: file, as: UTF8.self).contains("http-equiv=\"refresh\""))
        }
        let others = ["secretaria/Publicaciones/viejoXaspx", "viejo2", "a/viejo", "hacienda/x"]
        #expect(
            try server.ask(others.map { Self.encoded(base + $0) }).map(\.status)
                == others.map { _ in 404 })
    }

    @Test(arguments: WebServer.Kind.allCases, ["/", "/portal 100% \u{F1}/"])
    func `what servers say with every answer is said`(kind: WebServer.Kind, base: String) throws {
        guard kind.isPossible else {
            print("SKIPPED: there is no \(kind.rawValue) here, or no curl, to prove its rules with")
            return
        }
        try publish(base: base)
        let root = "www" + base
        let assets = try FileManager.default.contentsOfDirectory(atPath: place(root + "recursos"))
        let style = try #require(assets.first { $0.hasSuffix(".css") })
        try place.write("a {}", to: root + "recursos/propia.css")
        let server = try WebServer(
            kind, root: place("www"),
            rules: ["cabeceras", "redirecciones"].map {
                place(root + "servidor/\($0).\(kind.rawValue).conf")
            }, in: place)
        let answers = [
            ("index.html", "200", "no-cache"), ("", "200", "no-cache"),
            ("secretaria-de-hacienda/funciones/1.html", "200", "no-cache"),
            ("recursos/" + style, "200", "public, max-age=31536000, immutable"),
            ("recursos/propia.css", "200", "no-cache"),
            ("datos/entidades.csv", "200", "no-cache"),
            ("secretaria-de-hacienda/acta #1.txt", "200", "no-cache"),
            ("viejo", "301", nil), ("no-hay.html", "404", nil),
        ]
        for (address, status, age) in answers {
            let headers = try server.headers(of: Self.encoded(base + address))
            #expect(headers["status"] == [status], "\(address)")
            #expect(
                headers["content-security-policy"] == [
                    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
                        + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
                ], "\(address)")
            #expect(headers["x-content-type-options"] == ["nosniff"])
            #expect(headers["referrer-policy"] == ["strict-origin-when-cross-origin"])
            #expect(headers["permissions-policy"]?.first?.contains("camera=()") == true)
            #expect(headers["cross-origin-opener-policy"] == ["same-origin"])
            if let age { #expect(headers["cache-control"] == [age], "\(address)") }
            #expect(
                headers["access-control-allow-origin"]
                    == (address.hasPrefix("datos/") ? ["*"] : nil), "\(address)")
        }
    }

    @Test func `hosts that read a file of headers are told the same, and pages say it themselves`()
        throws
    {
        try publish(base: "/portal/")
        let lines = try place.read("www/portal/_headers").split(separator: "\n").map(String.init)
        let policy = try #require(
            lines.first { $0.hasPrefix("  Content-Security-Policy: ") }?
                .dropFirst("  Content-Security-Policy: ".count))
        #expect(policy.hasSuffix("; frame-ancestors 'none'"))
        let page = try place.read("www/portal/index.html")
        let own = try #require(
            page.firstMatch(of: /http-equiv="Content-Security-Policy" content="([^"]*)"/)?.1)
        #expect(policy == own + "; frame-ancestors 'none'")
        #expect(lines.firstIndex(of: "/portal/*") == 1)
        let assets = try FileManager.default.contentsOfDirectory(
            atPath: place("www/portal/recursos")
        ).filter { $0.hasSuffix(".css") || $0.hasSuffix(".js") }
        #expect(!assets.isEmpty)
        for asset in assets {
            let line = try #require(lines.firstIndex(of: "/portal/recursos/" + asset))
            #expect(
                lines[line + 1...line + 2] == [
                    "  ! Cache-Control", "  Cache-Control: public, max-age=31536000, immutable",
                ])
        }
        #expect(
            lines.suffix(2) == ["/portal/datos/*", "  Access-Control-Allow-Origin: *"])
    }
}
