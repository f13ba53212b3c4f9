import Build
import Diagnostics
import Foundation

/// A folder of a test's own, with a portal in `Portal` and its site in `Output`; gone with the
/// last reference.
final class Workplace: Sendable {
    let path: String
    var portal: String { path + "/Portal" }
    var output: String { path + "/Output" }

    init() throws {
        // In memory where there is such a disk.
        let isThere = FileManager.default.isWritableFile(atPath: "/dev/shm")
        path = "\(isThere ? "/dev/shm" : "/tmp")/vitrina-build-\(UUID().uuidString)"
        try FileManager.default.createDirectory(
            atPath: path + "/Portal/Content", withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file of the portal.
    func write(_ bytes: [UInt8], to name: String) throws {
        let file = URL(filePath: portal + "/" + name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

    /// The beginning of a file that is what its name says.
    static func content(of name: String) -> [UInt8] {
        switch name.split(separator: ".").last?.lowercased() {
        case "pdf": Array("%PDF-1.7\n".utf8)
        case "png": [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        case "docx", "xlsx", "odt", "ods", "zip": [0x50, 0x4B, 0x03, 0x04]
        default: Array("x".utf8)
        }
    }

    /// Copies a folder of fixtures into the portal, without what they expect.
    func copy(_ fixtures: String, to folder: String = "") throws {
        for name in try Self.files(below: fixtures) where !name.hasSuffix(".expected") {
            let data = try Data(contentsOf: URL(filePath: fixtures + "/" + name))
            try write(Array(data), to: folder + name)
        }
    }

    /// The paths of all files below a folder, hidden ones too, in order.
    static func files(below folder: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder).filter { name in
            let type = try FileManager.default.attributesOfItem(atPath: folder + "/" + name)[.type]
            return type as? FileAttributeType != .typeDirectory
        }.sorted()
    }

    /// Runs a build on the day of all fixtures.
    func publish(strict: Bool = false, jobs: Int = 2) async -> Report {
        await PortalBuild(options(strict: strict, jobs: jobs)).publish()
    }

    func options(strict: Bool = false, jobs: Int = 2) -> BuildOptions {
        var options = BuildOptions(source: portal, output: output, now: 0, jobs: jobs)
        options.today = DayText.day("2026-01-01")
        options.isStrict = strict
        return options
    }

    /// What stands in the output: each file with its inode, its time and its bytes.
    struct Snapshot: Equatable {
        struct File: Equatable {
            let inode: Int
            let time: Date
            let bytes: Data
        }

        var names: [String]
        var files: [String: File] = [:]
    }

    func snapshot() throws -> Snapshot {
        // Beside the output, too: nothing may be left there.
        var snapshot = Snapshot(
            names: try FileManager.default.contentsOfDirectory(atPath: path).sorted())
        for name in try Self.files(below: output) {
            let file = output + "/" + name
            let facts = try FileManager.default.attributesOfItem(atPath: file)
            snapshot.files[name] = Snapshot.File(
                inode: facts[.systemFileNumber] as? Int ?? 0,
                time: facts[.modificationDate] as? Date ?? .distantPast,
                bytes: try Data(contentsOf: URL(filePath: file)))
        }
        return snapshot
    }
}

/// The command as a user runs it.
struct Command {
    let status: Int32
    let output: String
    let errors: String

    /// Runs `vitrina` in a place, in English or Spanish, in so much memory.
    init(
        _ arguments: [String], at place: Workplace, in language: Language = .english,
        megabytes: Int = 4096
    ) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments =
            ["-c", "ulimit -v \(megabytes * 1024); exec \"$0\" \"$@\"", Self.location.path]
            + arguments
        process.environment = ["LC_ALL": language == .english ? "en_US.UTF-8" : "es_CO.UTF-8"]
        // Files, because a full pipe would stop the command.
        let names = ["out", "err"].map { place.path + "/" + $0 }
        for name in names { try Data().write(to: URL(filePath: name)) }
        process.standardOutput = FileHandle(forWritingAtPath: names[0])
        process.standardError = FileHandle(forWritingAtPath: names[1])
        try process.run()
        process.waitUntilExit()
        status = process.terminationStatus
        output = try String(contentsOfFile: names[0], encoding: .utf8)
        errors = try String(contentsOfFile: names[1], encoding: .utf8)
        for name in names { try FileManager.default.removeItem(atPath: name) }
    }

    /// Beside the tests, where the package manager built both.
    private static let location = URL(filePath: CommandLine.arguments[0])
        .deletingLastPathComponent().appending(path: "vitrina")
}
