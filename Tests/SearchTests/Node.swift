import Foundation

/// The scripts of the search, run by node as a browser would.
enum Node {
    static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// Whether there is a node; `make test` installs one.
    static let isThere: Bool = {
        let search = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return search.contains { FileManager.default.isExecutableFile(atPath: "\($0)/node") }
    }()

    struct Failure: Error { let text: String }

    /// What a script of `Tests/Search` prints.
    static func run(_ script: String, _ arguments: [String], input: String) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments =
            ["node", root.appending(path: "Tests/Search/\(script)").path] + arguments
        let (given, printed) = (Pipe(), Pipe())
        process.standardInput = given
        process.standardOutput = printed
        try process.run()
        // The scripts read all before they print.
        try given.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try given.fileHandleForWriting.close()
        let output = try printed.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        let text = String(decoding: output, as: UTF8.self)
        guard process.terminationStatus == 0 else { throw Failure(text: text) }
        return text
    }
}

/// A folder of a test's own, gone with the last reference.
final class Folder: Sendable {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "vitrina-search-" + UUID().uuidString
        try FileManager.default.createDirectory(
            atPath: path + "/buscar", withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ bytes: [UInt8], to name: String) throws {
        try Data(bytes).write(to: URL(filePath: path + "/" + name))
    }
}
