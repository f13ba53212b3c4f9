import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A web server of this machine before a folder, asked on the loopback interface.
///
/// It is one process, without any that work for it, and a shell watches it: it ends with the last
/// reference, with the process of the tests however that ends, and after two minutes at the latest.
final class WebServer {
    enum Kind: String, CaseIterable, Sendable {
        case nginx, apache

        /// Where the program is, on this machine or where `fetch-servers.sh` put it; nil where
        /// there is none.
        var program: String? {
            (self == .nginx
                ? ["/usr/sbin/nginx", "/usr/local/sbin/nginx", WebServer.fetched + "sbin/nginx"]
                : ["/usr/sbin/apache2", "/usr/sbin/httpd", WebServer.fetched + "sbin/apache2"])
                .first { FileManager.default.isExecutableFile(atPath: $0) }
        }

        /// Whether it can be started and asked here.
        var isPossible: Bool {
            program != nil && FileManager.default.isExecutableFile(atPath: WebServer.curl)
        }
    }

    /// What the server said to one request.
    struct Answer {
        let status: Int
        /// Where it leads, from the root of the server; empty where it leads nowhere.
        let location: String
        let body: Data
    }

    static let curl = "/usr/bin/curl"

    private static let fetched = Repository.path + ".build/servers/usr/"

    private let place: Workplace
    private let port: Int
    private let process = Process()
    private let lifeline = Pipe()

    /// Starts a server, and returns when it answers.
    ///
    /// - Parameters:
    ///   - root: The folder that it serves.
    ///   - rules: The files that it is given to include.
    init(_ kind: Kind, root: String, rules: [String], in place: Workplace) throws {
        self.place = place
        port = try Self.freePort()
        let program = try #require(kind.program)
        let arguments = try Self.arguments(kind, root: root, rules: rules, port: port, in: place)
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments =
            [
                "-c",
                """
                "$@" </dev/null & server=$!
                (sleep 120; kill -9 $server) >/dev/null 2>&1 &
                read -r nothing
                kill -9 $server
                """, "sh", program,
            ] + arguments
        var environment = ["HOME": "/root", "PATH": "/usr/bin:/bin"]
        if program.hasPrefix(Self.fetched) {
            let libraries = Self.fetched + "lib/"
            environment["LD_LIBRARY_PATH"] =
                (try? FileManager.default.contentsOfDirectory(atPath: libraries))?
                .filter { $0.hasSuffix("-linux-gnu") }.map { libraries + $0 }
                .joined(separator: ":")
        }
        process.environment = environment
        process.standardInput = lifeline
        process.standardError = FileHandle.standardError
        try process.run()
        let deadline = Date(timeIntervalSinceNow: 20)
        while Date() < deadline {
            if try ask(["/"]).first != nil { return }
            usleep(20_000)
        }
        let errors = (try? place.read("error.log")) ?? ""
        try #require(Bool(false), "\(kind) does not answer: \(errors)")
    }

    deinit {
        try? lifeline.fileHandleForWriting.close()
        // Whatever still runs would keep open what Foundation waits for.
        let group = process.processIdentifier
        if getpgid(group) == group { kill(-group, SIGKILL) }
        process.waitUntilExit()
    }

    /// A free port, as the system picks it.
    private static func freePort() throws -> Int {
        #if canImport(Glibc)
            let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
            let descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        try #require(descriptor >= 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = unsafe withUnsafeMutablePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe bind(descriptor, $0, size) == 0
                    && getsockname(descriptor, $0, &size) == 0
            }
        }
        try #require(isBound)
        return Int(UInt16(bigEndian: address.sin_port))
    }

    /// The arguments with which a server stays one process, and serves the folder.
    private static func arguments(
        _ kind: Kind, root: String, rules: [String], port: Int, in place: Workplace
    ) throws -> [String] {
        try place.write(
            rules.map { try String(contentsOfFile: $0, encoding: .utf8) }.joined(separator: "\n"),
            to: "rules.conf")
        switch kind {
        case .nginx:
            let folders = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map {
                "\($0)_temp_path \"\(place($0))\";"
            }.joined(separator: " ")
            try place.write(
                """
                daemon off; master_process off; pid "\(place("pid"))";
                error_log "\(place("error.log"))";
                events {}
                http {
                  types { text/html html; text/plain txt; text/css css; text/csv csv; }
                  access_log off;
                  \(folders)
                  server {
                    listen 127.0.0.1:\(port); root "\(root)"; index index.html;
                    include "\(place("rules.conf"))";
                  }
                }
                """, to: "nginx.conf")
            return ["-c", place("nginx.conf"), "-e", place("error.log")]
        case .apache:
            let folder = [
                "/usr/lib/apache2/modules", "/usr/lib64/httpd/modules", "/usr/libexec/apache2",
                fetched + "lib/apache2/modules",
            ].first { FileManager.default.fileExists(atPath: $0) }
            let modules = [
                "mpm_event", "authz_core", "dir", "mime", "alias", "headers", "unixd",
            ].filter {
                FileManager.default.fileExists(atPath: "\(folder ?? "")/mod_\($0).so")
            }.map { "LoadModule \($0)_module \(folder ?? "")/mod_\($0).so" }
            try place.write(
                "text/html html\ntext/plain txt\ntext/css css\ntext/csv csv\n", to: "mime.types")
            try place.write(
                """
                ServerName localhost
                Listen 127.0.0.1:\(port)
                PidFile "\(place("pid"))"
                ErrorLog "\(place("error.log"))"
                \(modules.joined(separator: "\n"))
                TypesConfig "\(place("mime.types"))"
                User #65534
                Group #65534
                DocumentRoot "\(root)"
                DirectoryIndex index.html
                <Directory "/">
                  Require all granted
                </Directory>
                Include "\(place("rules.conf"))"

                """, to: "apache.conf")
            return ["-f", place("apache.conf"), "-X"]
        }
    }

    /// The headers of the answer to a percent-encoded path, by their names in lowercase.
    func headers(of path: String) throws -> [String: [String]] {
        let curl = Process()
        let pipe = Pipe()
        curl.executableURL = URL(filePath: Self.curl)
        curl.arguments = [
            "--disable", "--noproxy", "*", "--silent", "--globoff", "--path-as-is", "--max-time",
            "10", "--output", "/dev/null", "--dump-header", "-", "http://127.0.0.1:\(port)\(path)",
        ]
        curl.standardOutput = pipe
        try curl.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        curl.waitUntilExit()
        var headers: [String: [String]] = [:]
        for line in String(decoding: output, as: UTF8.self).split(whereSeparator: \.isNewline) {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else {
                headers["status"] = [String(line.split(separator: " ")[1])]
                continue
            }
            let value = parts[1].trimmingCharacters(in: .whitespaces)
            headers[parts[0].lowercased(), default: []].append(value)
        }
        return headers
    }

    /// Asks for paths in percent encoding, one after the other; the answers end where the server
    /// gave none.
    func ask(_ paths: [String]) throws -> [Answer] {
        let (root, bodies) = ("http://127.0.0.1:\(port)", Workplace())
        try bodies.write(
            paths.enumerated().map { index, path in
                "url = \"\(root)\(path)\"\noutput = \"\(bodies("\(index)"))\"\n"
            }.joined(), to: "curl.conf")
        let curl = Process()
        let pipe = Pipe()
        curl.executableURL = URL(filePath: Self.curl)
        curl.arguments = [
            "--disable", "--noproxy", "*", "--silent", "--globoff", "--path-as-is",
            "--fail-early", "--max-time", "10", "--config", bodies("curl.conf"), "--write-out",
            "%{http_code} %{redirect_url}\n",
        ]
        curl.standardOutput = pipe
        try curl.run()
        let output = String(
            decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        curl.waitUntilExit()
        return output.split(separator: "\n").enumerated().compactMap { index, line in
            let words = line.split(separator: " ", maxSplits: 1)
            guard let status = words.first.flatMap({ Int($0) }), status > 0 else { return nil }
            let target = words.count > 1 ? String(words[1]) : ""
            return Answer(
                status: status,
                location: target.hasPrefix(root + "/")
                    ? String(target.dropFirst(root.count)) : target,
                body: (try? Data(contentsOf: URL(filePath: bodies("\(index)")))) ?? Data())
        }
    }
}
