import Foundation
import Testing

/// The files for servers, proven by servers: every address of the ledger answers with a page, or
/// leads to one in one step.
@Suite(
    .serialized, .timeLimit(.minutes(10)),
    .enabled(
        if: ProcessInfo.processInfo.environment["VITRINA_SERVERS"] == "1",
        "Servers are started where VITRINA_SERVERS=1 asks for them."))
struct ServerTests {
    /// A server that is asked on the loopback interface.
    enum Server: String, CaseIterable, Sendable {
        case nginx, apache

        var programs: [String] {
            self == .nginx ? ["/usr/sbin/nginx"] : ["/usr/sbin/apache2", "/usr/sbin/httpd"]
        }

        var program: String? {
            programs.first { FileManager.default.isExecutableFile(atPath: $0) }
        }
    }

    private let place = Workplace()

    private static let aliases = [
        "/secretaria/Publicaciones/viejo.aspx", "/Ni\u{F1}ez y A\u{F1}os/p\u{E1}gina 1.html",
        "/raro/$uri 100 (a+b) [c] {d} 'e' *f* ~g^h|i,j;k=l&m@n!.pdf", "/viejo", "/${HOME}.html",
        "/antes/index.html", "/dos \u{2014} guiones/",
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
                ["--base-url", "https://lavega.gov.co" + base])
            #expect(run.status == 0, "\(run.errors)")
        }
        try place.write(agency(""), to: "portal/Content/hacienda/index.md")
        try place.write("Plan", to: "portal/Content/hacienda/plan 2026.txt")
        try place.write("Acta", to: "portal/Content/hacienda/acta.txt")
        try build()
        try FileManager.default.removeItem(atPath: place("portal/Content/hacienda"))
        let list = (["/hacienda/"] + Self.aliases).map { "\"\($0)\"" }.joined(separator: ", ")
        try place.write(
            agency("alias: [\(list)]\n"), to: "portal/Content/secretaria-de-hacienda/index.md")
        try place.write("Plan", to: "portal/Content/secretaria-de-hacienda/plan 2026.txt")
        try place.write(
            "- {dirección: /hacienda/acta.txt, retirado: 2026-01-01, motivo: No valía.}\n",
            to: "portal/Content/tombstones.yml")
        try build()
    }

    @Test(arguments: Server.allCases, ["/", "/portal de prueba/"])
    func `every address of the ledger answers`(server: Server, base: String) async throws {
        guard let program = server.program else {
            print("NOT TESTED: there is no \(server.rawValue) here to prove its rules with.")
            return
        }
        try publish(base: base)
        let port = Int.random(in: 20_000..<40_000)
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = try arguments(server, base: base, port: port)
        process.standardError = FileHandle.standardError
        try process.run()
        defer {
            process.terminate()
            process.waitUntilExit()
        }
        let ledger = try place.read("portal/Content/ledger.tsv")
        let addresses = ledger.split(separator: "\n").dropFirst().map {
            String($0.prefix { $0 != "\t" })
        }
        #expect(addresses.count > 25)
        var redirects = 0
        for address in addresses {
            let short =
                address.hasSuffix("index.html") ? [String(address.dropLast(10))] : []
            for path in [address] + short {
                let first = try ask(base + path, at: port)
                #expect(first.status == 200 || first.status == 301, "\(server) \(base + path)")
                guard first.status == 301 else { continue }
                redirects += 1
                let second = try ask(encoded: first.location, at: port)
                #expect(second.status == 200, "\(server) \(base + path) → \(first.location)")
            }
        }
        #expect(redirects > 15)
        #expect(try ask(base + "secretaria/Publicaciones/viejoXaspx", at: port).status == 404)
    }

    /// The arguments with which a server stays in front of us and serves the folder.
    private func arguments(_ server: Server, base: String, port: Int) throws -> [String] {
        let rules = place("www" + base + "servidor/redirecciones.\(server.rawValue).conf")
        switch server {
        case .nginx:
            try place.write(
                """
                daemon off; worker_processes 1; pid "\(place("pid"))"; user root;
                error_log "\(place("error.log"))";
                events {}
                http {
                  types { text/html html; text/plain txt; }
                  access_log off;
                  client_body_temp_path "\(place("body"))"; proxy_temp_path "\(place("proxy"))";
                  fastcgi_temp_path "\(place("fcgi"))"; uwsgi_temp_path "\(place("uwsgi"))";
                  scgi_temp_path "\(place("scgi"))";
                  server {
                    listen 127.0.0.1:\(port); root "\(place("www"))"; index index.html;
                    include "\(rules)";
                  }
                }
                """, to: "nginx.conf")
            return ["-c", place("nginx.conf"), "-e", place("error.log")]
        case .apache:
            let folder = ["/usr/lib/apache2/modules", "/usr/lib64/httpd/modules"].first {
                FileManager.default.fileExists(atPath: $0)
            }
            let modules = ["mpm_event", "authz_core", "dir", "mime", "alias", "unixd"].map { name in
                "<IfModule !\(name)_module>\nLoadModule \(name)_module "
                    + "\(folder ?? "")/mod_\(name).so\n</IfModule>"
            }.joined(separator: "\n")
            try place.write("text/html html\ntext/plain txt\n", to: "mime.types")
            try place.write(
                """
                ServerName localhost
                Listen 127.0.0.1:\(port)
                PidFile "\(place("pid"))"
                ErrorLog "\(place("error.log"))"
                \(modules)
                TypesConfig "\(place("mime.types"))"
                User #65534
                Group #65534
                DocumentRoot "\(place("www"))"
                DirectoryIndex index.html
                <Directory "/">
                  Require all granted
                </Directory>
                Include "\(rules.replacing(" ", with: "?"))"

                """, to: "apache.conf")
            return ["-f", place("apache.conf"), "-D", "FOREGROUND"]
        }
    }

    /// Asks for a path as a browser does.
    private func ask(_ path: String, at port: Int) throws -> (status: Int, location: String) {
        let plain = CharacterSet(
            charactersIn:
                "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/!$&'()*+,;=:@")
        let encoded = path.addingPercentEncoding(withAllowedCharacters: plain) ?? ""
        return try ask(encoded: encoded, at: port)
    }

    /// Asks for a path, or a whole address of the server, and waits until the server has begun.
    private func ask(
        encoded address: String, at port: Int
    ) throws -> (status: Int, location: String) {
        let url = address.hasPrefix("/") ? "http://127.0.0.1:\(port)\(address)" : address
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/curl")
        process.arguments = [
            "--silent", "--retry", "40", "--retry-connrefused", "--retry-delay", "0",
            "--retry-max-time", "20", "--globoff", "--output", "/dev/null", "--write-out",
            "%{http_code} %{redirect_url}", url,
        ]
        process.standardOutput = pipe
        try process.run()
        let answer = String(
            decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let words = answer.split(separator: " ", maxSplits: 1)
        return (Int(words.first ?? "") ?? 0, words.count > 1 ? String(words[1]) : "")
    }
}
