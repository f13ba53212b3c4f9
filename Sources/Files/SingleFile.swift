#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// New bytes for a file, written beside it until they are committed.
///
/// Readers see the old or the new bytes, never a mixture. What is not committed is deleted. The
/// folder is locked in between: of two runs that would replace a file, the second gives up.
package struct Replacement: ~Copyable {
    private let folder: Folder
    private let name: DiskName
    private let draft: DiskName
    private var isOpen = true

    /// Writes the bytes beside the file; its permissions are kept.
    ///
    /// - Throws: ``FileError`` where it is not a regular file, its folder does not exist or is
    ///   locked by another run, or the disk refuses.
    package init(of path: String, with bytes: [UInt8]) throws(FileError) {
        try self.init(of: path, with: bytes, fuse: nil) { _ in true }
    }

    /// Writes the bytes beside the file, unless its contents are not those expected.
    ///
    /// - Parameter expected: The contents of the file; nil where it should not exist.
    /// - Throws: ``FileError`` with ``FileError/Problem/changedMeanwhile`` where they are others,
    ///   and as ``init(of:with:)`` does.
    package init(
        of path: String, holding expected: [UInt8]?, with bytes: [UInt8]
    ) throws(FileError) {
        try self.init(of: path, with: bytes, fuse: nil) { $0 == expected }
    }

    init(
        of path: String, with bytes: [UInt8], fuse: Fuse?, where isExpected: ([UInt8]?) -> Bool
    ) throws(FileError) {
        let (above, name, draft) = Self.names(path)
        let folder = try Folder(opening: above, fuse: fuse)
        guard try folder.lock(), try isExpected(folder.read(name, limit: 1 << 30)) else {
            throw FileError(path: path, operation: .publish, problem: .changedMeanwhile)
        }
        let permissions = try folder.regularFile(name)?.status.permissions
        try folder.removeFile(DiskName(draft))
        do {
            try folder.write(bytes.span, to: draft, permissions: permissions)
        } catch {
            _ = try? folder.removeFile(DiskName(draft))
            throw error
        }
        self.folder = folder
        self.name = DiskName(name)
        self.draft = DiskName(draft)
    }

    private static func names(_ path: String) -> (folder: String, name: String, draft: String) {
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        let name = slash.map { String(path[path.utf8.index(after: $0)...]) } ?? path
        let above = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? ""
        return (above, name, ".\(name).vitrina-new")
    }

    /// Deletes what a killed run wrote beside a file, unless another run holds the lock.
    package static func discardLeftover(of path: String) {
        let (above, _, draft) = names(path)
        guard let folder = try? Folder(opening: above),
            (try? folder.status(of: DiskName(draft))) ?? nil != nil,
            (try? folder.lock()) == true
        else { return }
        _ = try? folder.removeFile(DiskName(draft))
    }

    /// Removes a file, unless it holds something else than expected.
    ///
    /// - Throws: ``FileError`` where it does, another run is busy with it, or the disk refuses.
    package static func remove(_ path: String, holding expected: [UInt8]) throws(FileError) {
        let (above, name, _) = names(path)
        let folder = try Folder(opening: above)
        guard try folder.lock(), try folder.read(name, limit: 1 << 30) == expected else {
            throw FileError(path: path, operation: .publish, problem: .changedMeanwhile)
        }
        try folder.removeFile(DiskName(name))
    }

    deinit {
        if isOpen { _ = try? folder.removeFile(draft) }
    }

    /// Replaces the file by the bytes.
    ///
    /// - Throws: ``FileError`` where the disk refuses.
    package consuming func commit() throws(FileError) {
        try folder.rename(draft, to: folder, as: name)
        isOpen = false
    }
}

/// Reads standard input to its end.
///
/// - Throws: ``FileError`` where there are more than `limit` bytes, or they cannot be read.
package func readStandardInput(limit: Int) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
        // The chunk outlives the call, and its length is given.
        let count = unsafe read(STDIN_FILENO, &chunk, chunk.count)
        if count < 0 {
            if errno == EINTR { continue }
            throw FileError(path: "-", operation: .read, code: errno)
        }
        if count == 0 { return bytes }
        bytes += chunk[..<count]
        guard bytes.count <= limit else {
            throw FileError(path: "-", operation: .read, problem: .tooLarge(limit: limit))
        }
    }
}
