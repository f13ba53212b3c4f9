import Foundation

/// A folder of a test's own, in memory where there is such a disk; gone with the last reference.
final class Workplace: Sendable {
    let path: String

    /// - Parameter base: the folder in which it is made.
    init(in base: String? = nil) {
        let inMemory = FileManager.default.isWritableFile(atPath: "/dev/shm")
        path = (base ?? (inMemory ? "/dev/shm" : "/tmp")) + "/vitrina-tests-\(UUID().uuidString)"
        try? FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The path of a name in the folder.
    func callAsFunction(_ name: String) -> String { path + "/" + name }

    func write(_ text: String, to name: String) throws {
        let file = URL(filePath: self(name))
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func read(_ name: String) throws -> String {
        try String(contentsOf: URL(filePath: self(name)), encoding: .utf8)
    }

    func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: self(name)) }

    /// The names in a folder, hidden ones too, in order.
    func names(in name: String = "") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: self(name)).sorted()
    }

    /// Every file below a folder with its bytes, hidden ones too.
    func files(_ name: String) throws -> [String: Data] { try Workplace.files(at: self(name)) }

    /// Every file below a folder, hidden ones too.
    static func files(at folder: String) throws -> [String: Data] {
        let all = try FileManager.default.subpathsOfDirectory(atPath: folder)
        // What has something in it is a folder; only what cannot be read is asked what it is.
        let folders = Set(all.map { $0.split(separator: "/").dropLast().joined(separator: "/") })
        var files: [String: Data] = [:]
        for path in all where !folders.contains(path) {
            let file = URL(filePath: folder + "/" + path)
            do {
                files[path] = try Data(contentsOf: file)
            } catch {
                let values = try file.resourceValues(forKeys: [.isDirectoryKey])
                if values.isDirectory != true { throw error }
            }
        }
        return files
    }

    /// Copies a folder file by file, in the order given by `order`.
    func copy(
        _ folder: String, to name: String, order: ([String]) -> [String] = { $0.sorted() }
    ) throws {
        for path in order(Array(try Self.files(at: folder).keys)) {
            let target = URL(filePath: self(name + "/" + path))
            try FileManager.default.createDirectory(
                at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(contentsOf: URL(filePath: folder + "/" + path)).write(to: target)
        }
    }
}

/// The repository that contains the tests.
enum Repository {
    static let path = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path()

    static let fixtures = path + "Tests/Fixtures/"
}

/// The paths in which two trees differ, in order; empty where they are equal byte for byte.
func difference(_ one: [String: Data], _ other: [String: Data]) -> [String] {
    Set(one.keys).union(other.keys).filter { one[$0] != other[$0] }.sorted()
}
