#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// A file outside the portal in which the command caches data; it may be deleted at any time.
package struct CacheFile: Sendable {
    /// The path of the file, as the system takes it.
    package let path: String

    /// Names a file that may not exist yet; nothing is read or written.
    package init(_ path: String) { self.path = path }

    /// Returns the file's bytes; empty where there is none, where it cannot be read, or where it
    /// has more than `limit` bytes.
    package func read(limit: Int) -> [UInt8] {
        guard let place = try? place() else { return [] }
        return (try? place.folder.read(place.name, limit: limit)) ?? []
    }

    /// Replaces the contents of the file in one step, and makes its parent directories.
    ///
    /// - Throws: ``FileError`` where a folder cannot be made or written to.
    package func replace(with bytes: [UInt8]) throws(FileError) {
        var end = path.startIndex
        while let slash = path[end...].dropFirst().firstIndex(of: "/") {
            end = slash
            let folder = String(path[..<end])
            // The text outlives the call. For the user alone, as the XDG specification asks.
            guard unsafe mkdir(folder, 0o700) == 0 || errno == EEXIST || errno == EISDIR else {
                throw FileError(path: folder, operation: .write, code: errno)
            }
        }
        let replacement = try Replacement(of: path, with: bytes)
        try replacement.commit()
    }

    private func place() throws(FileError) -> (folder: Folder, name: String) {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else {
            return (try Folder(opening: ""), path)
        }
        let above = slash == path.startIndex ? "/" : String(path[..<slash])
        return (try Folder(opening: above), String(path[path.utf8.index(after: slash)...]))
    }
}
