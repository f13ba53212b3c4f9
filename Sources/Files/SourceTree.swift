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

    /// Everything below a folder of the tree (empty: the root), in bytewise order of the paths.
    ///
    /// Folders are looked into and not returned, hidden ones returned and not looked into.
    ///
    /// - Throws: ``FileError`` where a folder does not exist or cannot be listed.
    package func entries(of name: String) throws(FileError) -> [Entry] {
        let root = try folder.get()
        guard name.isEmpty || name.isPlainPath else {
            throw FileError(path: name, operation: .list, problem: .pathRefused)
        }
        var entries: [Entry] = []
        var pending = [name]
        while let path = pending.popLast() {
            let here = path.isEmpty ? root : try root.folder(DiskName(path))
            let prefix = path.isEmpty ? "" : path + "/"
            for child in try here.children() {
                guard let text = child.name.text else {
                    entries.append(
                        Entry(
                            path: prefix + child.name.shown, kind: .unnameable,
                            isHidden: child.name.isHidden))
                    continue
                }
                let isHidden = child.name.isHidden
                let kind: Entry.Kind
                switch child.kind {
                case .file: kind = .file
                case .symbolicLink: kind = .symbolicLink
                case .special: kind = .special
                case .folder where isHidden: kind = .hiddenFolder
                case .folder:
                    pending.append(prefix + text)
                    continue
                }
                entries.append(Entry(path: prefix + text, kind: kind, isHidden: isHidden))
            }
        }
        return entries.sorted { $0.path.precedesBytewise($1.path) }
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
