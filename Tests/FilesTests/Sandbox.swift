import Testing

@testable import Files

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A folder of a test's own, in memory where there is such a disk; gone with the last reference.
final class Sandbox: Sendable {
    let path: String

    init() {
        // The text outlives the call.
        let base = unsafe access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
        var name = Array("\(base)/vitrina-tests-XXXXXX".utf8CString)
        // The buffer is of the length that `mkdtemp` writes over.
        unsafe mkdtemp(&name)
        path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex
        let name = DiskName(String(path[path.utf8.index(after: slash)...]))
        try? Folder(opening: String(path[..<slash])).removeTree(name, kind: .folder)
    }

    /// The path of a name in the sandbox.
    func callAsFunction(_ name: String) -> String { path + "/" + name }

    var folder: Folder { get throws { try Folder(opening: path) } }

    /// Writes a file over what has its name.
    func write(_ text: String, to name: String) throws {
        let folder = try folder
        try folder.removeFile(DiskName(name))
        try folder.write(Array(text.utf8).span, to: name)
    }

    func read(_ name: String) throws -> String? {
        try folder.read(name, limit: 1 << 20).map { String(decoding: $0, as: UTF8.self) }
    }

    func link(_ name: String, to target: String) {
        // The texts outlive the call.
        #expect(unsafe symlink(target, self(name)) == 0)
    }

    func has(_ name: String) throws -> Bool { try status(of: name) != nil }

    func status(of name: String) throws -> FileStatus? { try folder.status(of: DiskName(name)) }

    /// Everything below a folder but what is in `.vitrina`: each file's path with its text.
    func site(_ name: String = "Output") throws -> [String: String] {
        var files: [String: String] = [:]
        var pending = [DiskName(name)]
        let root = try folder
        while let next = pending.popLast() {
            for child in try root.folder(next).children() {
                let path = next.appending(child.name)
                if child.name.shown == Manifest.folder { continue }
                if child.kind == .folder {
                    pending.append(path)
                } else {
                    files[String(path.shown.dropFirst(name.count + 1))] = try read(path.shown)
                }
            }
        }
        return files
    }

    /// The names in the sandbox itself, in order.
    var names: [String] { get throws { try folder.children().map(\.name.shown).sorted() } }

    /// Publishes a site to `Output`.
    @discardableResult
    func publish(
        _ files: [String: String], strategy: Publication.Strategy = .exchange, fuse: Fuse? = nil,
        output: String = "Output"
    ) throws -> Publication.Result {
        let publication = try publication(output, strategy, fuse)
        var written: [PublishedFile] = []
        for (path, text) in files.sorted(by: { $0.key < $1.key }) {
            written.append(try publication.stage.write(Array(text.utf8), to: path))
        }
        return try publication.finish(written)
    }

    /// Begins a publication; asks again for a while where the output is busy.
    ///
    /// Other tests of this process start commands, and between its fork and its exec a child holds
    /// every lock that is held here.
    private func publication(
        _ output: String, _ strategy: Publication.Strategy, _ fuse: Fuse?
    ) throws(FileError) -> Publication {
        for _ in 0..<100 {
            do throws(FileError) {
                return try Publication(output: self(output), strategy: strategy, fuse: fuse)
            } catch {
                guard error.problem == .outputBusy else { throw error }
                usleep(2000)
            }
        }
        return try Publication(output: self(output), strategy: strategy, fuse: fuse)
    }
}
