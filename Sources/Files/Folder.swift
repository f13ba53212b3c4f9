internal import CDisk

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// A file descriptor that several values share; it is closed with the last of them.
final class Descriptor: Sendable {
    let number: Int32

    init(_ number: Int32) { self.number = number }

    /// The current folder, which needs no open descriptor.
    static var currentFolder: Descriptor { Descriptor(AT_FDCWD) }

    deinit {
        if number >= 0 { close(number) }
    }
}

/// An open folder; everything in it is named relative to it, even if the folder itself is renamed.
struct Folder: Sendable {
    let descriptor: Descriptor
    /// The path that messages name.
    let path: String
    let fuse: Fuse?

    private static let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC

    init(_ descriptor: Descriptor, path: String, fuse: Fuse? = nil) {
        self.descriptor = descriptor
        self.path = path
        self.fuse = fuse
    }

    /// Opens a folder by its path, following links; an empty path is the current folder.
    init(opening path: String, fuse: Fuse? = nil) throws(FileError) {
        // The text outlives the call.
        let number = unsafe open(path.isEmpty ? "." : path, Self.flags)
        guard number >= 0 else { throw FileError(path: path, operation: .read, code: errno) }
        self.init(Descriptor(number), path: path, fuse: fuse)
    }

    /// Opens a folder below this one; no link is followed.
    func folder(_ name: DiskName) throws(FileError) -> Folder {
        // The bytes outlive the call and end with a zero.
        let number = unsafe vitrina_open_below(
            descriptor.number, name.bytes, Self.flags | O_NOFOLLOW)
        guard number >= 0 else { throw failure(.read, name.shown) }
        return Folder(Descriptor(number), path: shown(name.shown), fuse: fuse)
    }

    /// Opens a folder below this one; returns nil where nothing has that name.
    func folderIfAny(_ name: DiskName) throws(FileError) -> Folder? {
        do {
            return try folder(name)
        } catch  where error.code == ENOENT {
            return nil
        }
    }

    /// Opens a regular file for reading, following no link; returns nil where nothing has that
    /// name.
    ///
    /// - Throws: ``FileError`` where it is not a regular file, or cannot be read.
    func regularFile(_ path: String) throws(FileError) -> OpenFile? {
        // Without O_NONBLOCK, opening a FIFO would wait for its writer.
        let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
        // The text outlives the call.
        let number = unsafe vitrina_open_below(descriptor.number, path, flags)
        guard number >= 0 else {
            if errno == ENOENT { return nil }
            // A socket cannot even be opened.
            if errno == ENXIO { throw failure(.read, path, .notARegularFile) }
            throw failure(.read, path)
        }
        var raw = vitrina_status()
        // The pointer is to a local value that outlives the call.
        guard unsafe vitrina_status_of(number, &raw) == 0 else {
            let error = failure(.read, path)
            close(number)
            throw error
        }
        let status = FileStatus(raw)
        guard status.kind == .file else {
            close(number)
            throw failure(.read, path, .notARegularFile)
        }
        return OpenFile(number, status)
    }

    /// Returns the status of a name, of a link itself; nil where nothing has that name.
    func status(of name: DiskName) throws(FileError) -> FileStatus? {
        var raw = vitrina_status()
        // The bytes outlive the call, and so does the local value.
        guard unsafe vitrina_status_at(descriptor.number, name.bytes, &raw) == 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw failure(.read, name.shown)
        }
        return FileStatus(raw)
    }

    /// Returns the status of the folder itself.
    func status() throws(FileError) -> FileStatus {
        var raw = vitrina_status()
        // The pointer is to a local value that outlives the call.
        guard unsafe vitrina_status_of(descriptor.number, &raw) == 0 else {
            throw failure(.read, "")
        }
        return FileStatus(raw)
    }

    /// Reads a whole file into memory; returns nil where nothing has that name.
    func read(_ path: String, limit: Int) throws(FileError) -> [UInt8]? {
        guard let file = try regularFile(path) else { return nil }
        guard file.size <= limit else { throw failure(.read, path, .tooLarge(limit: limit)) }
        var isRead = true
        // The buffer lives as long as the closure that fills it.
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: file.size) { buffer, count in
            let found = unsafe file.read(into: UnsafeMutableRawBufferPointer(buffer), at: 0)
            isRead = found >= 0
            count = Swift.max(0, found)
        }
        guard isRead else { throw failure(.read, path) }
        return bytes
    }

    /// Returns everything in the folder, as the disk orders it.
    func children() throws(FileError) -> [(name: DiskName, kind: FileKind)] {
        var children: [(name: DiskName, kind: FileKind)] = []
        // Each name is copied during its call.
        unsafe try forEachChild { name, kind in
            children.append((unsafe DiskName(copying: name), kind))
        }
        return children
    }

    /// Calls a function for everything in the folder, as the disk orders it.
    ///
    /// A name is terminated by a zero, and must not outlive the call.
    func forEachChild(
        _ body: (_ name: UnsafePointer<CChar>, _ kind: FileKind) -> Void
    ) throws(FileError) {
        // `fdopendir` takes ownership of its descriptor, so it gets a new one.
        let number = unsafe openat(descriptor.number, ".", Self.flags)
        guard number >= 0 else { throw failure(.list, "") }
        guard let stream = unsafe fdopendir(number) else {
            close(number)
            throw failure(.list, "")
        }
        defer { _ = unsafe closedir(stream) }
        errno = 0
        // An entry lives until the next is read.
        while let entry = unsafe readdir(stream) {
            guard let name = unsafe vitrina_entry_name(entry) else { continue }
            if unsafe strcmp(name, ".") != 0, unsafe strcmp(name, "..") != 0 {
                if let kind = FileKind(unsafe vitrina_entry_kind(entry)) {
                    unsafe body(name, kind)
                } else if let status = try status(of: unsafe DiskName(copying: name)) {
                    unsafe body(name, status.kind)
                }
            }
            errno = 0
        }
        guard errno == 0 else { throw failure(.list, "") }
    }

    /// Returns the error for the current `errno`, about a name in this folder (empty: the folder
    /// itself).
    func failure(_ operation: FileError.Operation, _ name: String) -> FileError {
        FileError(path: shown(name), operation: operation, code: errno)
    }

    func failure(
        _ operation: FileError.Operation, _ name: String, _ problem: FileError.Problem
    ) -> FileError {
        FileError(path: shown(name), operation: operation, problem: problem)
    }

    /// Returns the path that messages name for a name in this folder.
    func shown(_ name: String) -> String {
        path.isEmpty || path == "." ? name : name.isEmpty ? path : path + "/" + name
    }
}
