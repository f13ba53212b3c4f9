import Foundation
import Testing

/// The servers of `Tests/Fixtures/external/server.py`, one for each of several addresses of this
/// machine; they end with the last reference.
final class ExternalServers: Sendable {
    /// One request that a server got.
    struct Request: Sendable {
        let host: String
        /// How many requests were under way there, this one included, and on all servers.
        let atOnce: (here: Int, everywhere: Int)
        /// The method and the path.
        let line: String
        let userAgent: String
    }

    let port: Int
    private let process: Process
    private let log: String

    static let isPossible: Bool = {
        // Only Linux has all of 127.0.0.0/8.
        #if os(Linux)
            return has("curl") && has("python3")
        #else
            return false
        #endif
    }()

    /// Whether a program is there.
    static func has(_ program: String) -> Bool {
        ["/usr/bin/", "/usr/local/bin/", "/bin/"].contains {
            FileManager.default.isExecutableFile(atPath: $0 + program)
        }
    }

    /// - Parameter certificate: With which the last server speaks TLS: a file of it and its key.
    init(_ workplace: Workplace, certificate: String? = nil) throws {
        log = workplace.path + "/requests"
        #expect(FileManager.default.createFile(atPath: log, contents: nil))
        process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "python3",
            URL(filePath: #filePath).deletingLastPathComponent()
                .appending(path: "../Fixtures/external/server.py").path(), log,
        ]
        if let certificate { process.arguments?.append(certificate) }
        let output = Pipe()
        process.standardInput = Pipe()
        process.standardOutput = output
        try process.run()
        var text = ""
        while !text.hasSuffix("\n") {
            let data = output.fileHandleForReading.availableData
            try #require(!data.isEmpty, "the servers did not start")
            text += String(decoding: data, as: UTF8.self)
        }
        port = try #require(Int(text.dropLast()))
    }

    deinit { process.terminate() }

    /// The address of a path on the server of that number.
    func address(_ number: Int, _ path: String) -> String {
        "http://127.0.0.\(number):\(port)/\(path)"
    }

    /// The requests so far, without those for what cannot exist.
    func requests() throws -> [Request] {
        try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n").compactMap { line in
            let fields = line.split(separator: " ")
            try #require(fields.count == 6)
            guard !fields[4].hasPrefix("/vitrina-") else { return nil }
            return Request(
                host: String(fields[0]),
                atOnce: (Int(fields[1]) ?? 0, Int(fields[2]) ?? 0),
                line: "\(fields[3]) \(fields[4])", userAgent: String(fields[5]))
        }
    }
}
