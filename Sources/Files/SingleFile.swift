#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Gives a file new bytes so that a reader sees the old or the new ones, never some of both.
///
/// Where it holds them already it is not touched; its permissions are kept.
///
/// - Returns: whether it was written.
/// - Throws: ``FileError`` where it is no regular file, or its folder does not exist.
@discardableResult
package func replace(_ path: String, with bytes: [UInt8]) throws(FileError) -> Bool {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let name = slash.map { String(path[path.utf8.index(after: $0)...]) } ?? path
    let above = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? ""
    let folder = try Folder(opening: above)
    let draft = ".\(name).vitrina-new"
    var permissions: mode_t?
    if let old = try folder.regularFile(name) {
        if old.size == bytes.count, old.holds(bytes.span) { return false }
        permissions = old.status.permissions
    }
    try folder.removeFile(DiskName(draft))
    do {
        try folder.write(bytes.span, to: draft, permissions: permissions)
        try folder.rename(DiskName(draft), to: folder, as: DiskName(name))
    } catch {
        _ = try? folder.removeFile(DiskName(draft))
        throw error
    }
    return true
}

/// Reads standard input to its end.
///
/// - Throws: ``FileError`` where there are more bytes than `limit`.
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

/// Makes a folder, and those on the way to it, where they are missing.
///
/// - Throws: ``FileError`` where something else has the name of one of them.
package func makeFolder(_ path: String) throws(FileError) {
    try Folder(opening: "").makeFolders(above: path + "/x")
    _ = try Folder(opening: path)
}
