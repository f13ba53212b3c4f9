package import Digests

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The portal's folder: lists and reads what its authors put there.
///
/// Nothing outside is ever read: no symbolic link is followed, neither below the folder nor on the
/// way to a file.
package struct SourceTree: Sendable {
    /// Something found in the tree that is no folder, or is a folder that was not looked into.
    package struct Entry: Sendable, Hashable {
        /// What it is; only files can be read.
        package enum Kind: Sendable, Hashable {
            case file
            /// A link, to whatever it leads.
            case symbolicLink
            /// A FIFO, a socket or a device.
            case special
            /// A folder whose own name is hidden; list it by its path to look into it.
            case hiddenFolder
            /// Its name is no valid UTF-8; `path` only shows it.
            case unnameable
        }

        /// From the root of the tree, folders joined by `/`: `Content/alcaldia/index.md`.
        package let path: String
        package let kind: Kind
        /// Whether its own name begins with a dot.
        package let isHidden: Bool
    }

    /// The folder as it was given, as messages name it.
    package let root: String
    private let folder: Result<Folder, FileError>

    /// Opens the folder; where that fails, the first use says so.
    package init(root: String) {
        self.root = root
        do throws(FileError) {
            let opened = try Folder(opening: root)
            // Paths in messages are those of the portal, without its own.
            folder = .success(Folder(opened.descriptor, path: ""))
        } catch {
            folder = .failure(error)
        }
    }

    /// What stands directly in a folder: something to look at, or a folder to look into.
    package enum Child: Sendable {
        case entry(Entry)
        /// Its path, from the root of the tree.
        case folder(String)
    }

    /// Everything below a folder of the tree (empty: the root), in bytewise order of the paths.
    ///
    /// Folders are looked into and not returned, hidden ones returned and not looked into.
    ///
    /// - Throws: ``FileError`` where a folder does not exist or cannot be listed.
    package func entries(of name: String) throws(FileError) -> [Entry] {
        var entries: [Entry] = []
        var pending: [Child] = [.folder(name)]
        while let child = pending.popLast() {
            switch child {
            case .entry(let entry): entries.append(entry)
            case .folder(let path): pending += try children(of: path).reversed()
            }
        }
        return entries
    }

    /// What stands directly in a folder of the tree (empty: the root), ordered so that what is
    /// below each child, in its place, is in bytewise order of the paths.
    ///
    /// - Throws: ``FileError`` where the folder does not exist or cannot be listed.
    package func children(of name: String) throws(FileError) -> [Child] {
        let root = try folder.get()
        guard name.isEmpty || name.isPlainPath else {
            throw FileError(path: name, operation: .list, problem: .pathRefused)
        }
        let here = name.isEmpty ? root : try root.folder(DiskName(name))
        var children: [Child] = []
        var path: [UInt8] = name.isEmpty ? [] : Array(name.utf8) + [UInt8(ascii: "/")]
        let prefix = path.count
        // Each name is used only while it is given.
        unsafe try here.forEachChild { name, kind in
            path.removeSubrange(prefix...)
            var index = 0
            while unsafe name[index] != 0 {
                path.append(UInt8(bitPattern: unsafe name[index]))
                index += 1
            }
            children.append(Child(path, isHidden: path[prefix] == UInt8(ascii: "."), kind))
        }
        return children.sorted { $0.precedes($1, after: prefix) }
    }

    /// Reads a whole file.
    ///
    /// - Parameters:
    ///   - path: from the root of the tree, as ``entries(of:)`` gives it.
    ///   - limit: how many bytes it may have.
    /// - Throws: ``FileError`` where it does not exist, is no regular file, is larger, or stands
    ///   behind a link.
    package func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
        let root = try folder.get()
        try check(path)
        guard let bytes = try root.read(path, limit: limit) else {
            throw FileError(path: path, operation: .read, code: ENOENT)
        }
        return bytes
    }

    /// The sum of a file's bytes, read piece by piece.
    ///
    /// - Throws: ``FileError`` where it is no regular file or cannot be read.
    package func digest(of path: String) throws(FileError) -> Digest {
        try open(path).digest(named: path)
    }

    /// The first bytes of a file, at most so many, and how many it has in all.
    ///
    /// - Throws: ``FileError`` where it does not exist, is no regular file, or stands behind a link.
    package func beginning(
        of path: String, count limit: Int
    ) throws(FileError) -> (bytes: [UInt8], size: Int) {
        let file = try open(path)
        var isRead = true
        // The buffer lives as long as the closure that fills it.
        let bytes = unsafe [UInt8](
            unsafeUninitializedCapacity: Swift.min(limit, file.size)
        ) { buffer, count in
            let room = unsafe UnsafeMutableRawBufferPointer(
                rebasing: UnsafeMutableRawBufferPointer(buffer)[..<Swift.min(limit, file.size)])
            let found = unsafe file.read(into: room, at: 0)
            isRead = found >= 0
            count = Swift.max(0, found)
        }
        guard isRead else { throw FileError(path: path, operation: .read, code: errno) }
        return (bytes, file.size)
    }

    /// How many bytes a file has.
    package func size(of path: String) throws(FileError) -> Int {
        try open(path).size
    }

    /// Whether a folder stands at a path (empty: the root itself), behind no link.
    package func isFolder(_ path: String) -> Bool {
        guard let root = try? folder.get() else { return false }
        return path.isEmpty || (path.isPlainPath && (try? root.folder(DiskName(path))) != nil)
    }

    /// Whether a regular file stands at a path, behind no link.
    package func isFile(_ path: String) -> Bool {
        do {
            _ = try open(path)
            return true
        } catch {
            return false
        }
    }

    private func check(_ path: String) throws(FileError) {
        guard path.isPlainPath else {
            throw FileError(path: path, operation: .read, problem: .pathRefused)
        }
    }

    /// Opens a regular file.
    func open(_ path: String) throws(FileError) -> OpenFile {
        let root = try folder.get()
        try check(path)
        guard let found = try root.regularFile(path) else {
            throw FileError(path: path, operation: .read, code: ENOENT)
        }
        return found
    }
}

extension SourceTree.Child {
    /// What the disk says of a path.
    fileprivate init(_ path: [UInt8], isHidden: Bool, _ kind: FileKind) {
        func entry(_ path: String, _ kind: SourceTree.Entry.Kind) -> Self {
            .entry(SourceTree.Entry(path: path, kind: kind, isHidden: isHidden))
        }
        guard let text = String(validating: path, as: UTF8.self) else {
            self = entry(String(decoding: path, as: UTF8.self), .unnameable)
            return
        }
        self =
            switch kind {
            case .file: entry(text, .file)
            case .symbolicLink: entry(text, .symbolicLink)
            case .special: entry(text, .special)
            case .folder where isHidden: entry(text, .hiddenFolder)
            case .folder: .folder(text)
            }
    }

    private var path: String {
        switch self {
        case .entry(let entry): entry.path
        case .folder(let path): path
        }
    }

    /// What follows the path: the slash of what is below a folder, or nothing, which comes first.
    private var end: Int {
        switch self {
        case .entry: -1
        case .folder: Int(UInt8(ascii: "/"))
        }
    }

    /// Whether it, or what is below it, stands before another child of its folder, whose path with
    /// the slash has `prefix` bytes.
    fileprivate func precedes(_ other: Self, after prefix: Int) -> Bool {
        let (mine, theirs) = (path, other.path)
        let (one, two) = (mine.utf8Span.span, theirs.utf8Span.span)
        let count = min(one.count, two.count)
        var index = prefix
        while index < count, one[index] == two[index] { index += 1 }
        let next = index < one.count ? Int(one[index]) : end
        return next < (index < two.count ? Int(two[index]) : other.end)
    }
}
