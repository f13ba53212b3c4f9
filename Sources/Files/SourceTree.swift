package import Digests

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The portal's folder: lists and reads the files of its authors.
///
/// Nothing outside of it is ever read: no symbolic link below the folder is followed.
package struct SourceTree: Sendable {
    /// An entry of the tree: anything but a folder, or a folder that was not listed.
    package struct Entry: Sendable, Hashable {
        /// What an entry is; only files can be read.
        package enum Kind: Sendable, Hashable {
            /// A regular file.
            case file
            /// A symbolic link, whatever its target.
            case symbolicLink
            /// A FIFO, a socket or a device.
            case special
            /// A folder whose name begins with a dot; it can be listed by its path.
            case hiddenFolder
            /// A file or folder whose name is not valid UTF-8; `path` is for messages only.
            case unnameable
        }

        /// The path from the root of the tree, components joined by `/`:
        /// `Content/alcaldia/index.md`.
        package let path: String
        /// What the entry is.
        package let kind: Kind
        /// Whether its file name begins with a dot.
        package let isHidden: Bool
    }

    /// The path of the folder as it was given, for messages.
    package let root: String
    private let folder: Result<Folder, FileError>

    /// Opens the folder; where that fails, every use throws the error.
    package init(root: String) {
        self.root = root
        do throws(FileError) {
            let opened = try Folder(opening: root)
            // Messages name paths from the root of the portal.
            folder = .success(Folder(opened.descriptor, path: ""))
        } catch {
            folder = .failure(error)
        }
    }

    /// A child of a folder.
    package enum Child: Sendable {
        /// Anything but a folder to be listed.
        case entry(Entry)
        /// A folder to be listed, by its path from the root of the tree.
        case folder(String)
    }

    /// Returns everything below a folder of the tree (empty: the root), in bytewise order of the
    /// paths.
    ///
    /// Folders are listed and not returned; hidden ones are returned and not listed.
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

    /// Returns the children of a folder of the tree (empty: the root).
    ///
    /// Their order makes a depth-first walk visit all paths in bytewise order.
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
        // Each name is used only during its call.
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
    ///   - path: The path from the root of the tree, as ``entries(of:)`` gives it.
    ///   - limit: The greatest size allowed, in bytes.
    /// - Throws: ``FileError`` where it does not exist, is not a regular file, is larger, or is
    ///   reached through a link.
    package func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
        let root = try folder.get()
        try check(path)
        guard let bytes = try root.read(path, limit: limit) else {
            throw FileError(path: path, operation: .read, code: ENOENT)
        }
        return bytes
    }

    /// Returns the digest of a file, read in chunks.
    ///
    /// - Throws: ``FileError`` where it is not a regular file or cannot be read.
    package func digest(of path: String) throws(FileError) -> Digest {
        try open(path).digest(named: path)
    }

    /// Returns the first bytes of a file, `limit` at most, and its size in bytes.
    ///
    /// - Throws: ``FileError`` where it does not exist, is not a regular file, or is reached
    ///   through a link.
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

    /// Returns the size of a file in bytes.
    ///
    /// - Throws: ``FileError`` where it does not exist, is not a regular file, or is reached
    ///   through a link.
    package func size(of path: String) throws(FileError) -> Int {
        try open(path).size
    }

    /// Returns whether there is a folder at a path (empty: the root), without following links.
    package func isFolder(_ path: String) -> Bool {
        guard let root = try? folder.get() else { return false }
        return path.isEmpty || (path.isPlainPath && (try? root.folder(DiskName(path))) != nil)
    }

    /// Returns whether there is a regular file at a path, without following links.
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
    /// Makes the child for a path and its kind.
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

    /// What follows the path in the order: `/` for what is below a folder; nothing, as -1, for a
    /// file.
    private var end: Int {
        switch self {
        case .entry: -1
        case .folder: Int(UInt8(ascii: "/"))
        }
    }

    /// Returns whether it, or what is below it, comes before another child of the same folder,
    /// whose path has `prefix` bytes with its final slash.
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
