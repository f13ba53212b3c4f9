internal import CDisk
import Digests

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Everything that changes the disk; each change first counts against the fuse.
extension Folder {
    /// Makes a folder in this one; returns false where the name is already taken.
    @discardableResult
    func makeFolder(_ name: DiskName) throws(FileError) -> Bool {
        try fuse?.burn()
        // The bytes outlive the call and end with a zero.
        if unsafe mkdirat(descriptor.number, name.bytes, 0o777) == 0 { return true }
        guard errno == EEXIST else { throw failure(.write, name.shown) }
        return false
    }

    /// Makes the missing parent directories of a path.
    func makeFolders(above path: String) throws(FileError) {
        var missing: [String] = []
        var folder = path
        while let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")), slash > folder.startIndex {
            folder = String(folder[..<slash])
            do {
                try makeFolder(DiskName(folder))
                break
            } catch  where error.code == ENOENT {
                missing.append(folder)
            }
        }
        for folder in missing.reversed() { try makeFolder(DiskName(folder)) }
    }

    /// Makes a new file, and its missing parent directories.
    func create(_ path: String) throws(FileError) -> NewFile {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        try fuse?.burn()
        // The text outlives both calls.
        var number = unsafe openat(descriptor.number, path, flags, 0o666)
        if number < 0, errno == ENOENT {
            try makeFolders(above: path)
            try fuse?.burn()
            number = unsafe openat(descriptor.number, path, flags, 0o666)
        }
        guard number >= 0 else { throw failure(.write, path) }
        return NewFile(number)
    }

    /// Writes a new file.
    ///
    /// - Parameters:
    ///   - time: The status whose modification time the file gets; nil for now.
    ///   - permissions: The mode bits; nil for those that the user's mask leaves.
    func write(
        _ bytes: Span<UInt8>, to path: String, time: FileStatus? = nil, permissions: mode_t? = nil
    ) throws(FileError) {
        let file = try create(path)
        if let permissions { _ = fchmod(file.number, permissions) }
        try fuse?.burn()
        // The pointer lives as long as its closure.
        let isWritten = unsafe bytes.withUnsafeBytes { unsafe file.append($0) }
        guard isWritten else { throw failure(.write, path) }
        if let time { _ = vitrina_set_time(file.number, time.seconds, time.nanoseconds) }
        try file.close(orFailAt: shown(path))
    }

    /// Copies a file to a new one in chunks; returns its size in bytes and its digest.
    func copy(
        _ source: borrowing OpenFile, named name: String, to path: String, time: FileStatus? = nil
    ) throws(FileError) -> (size: Int, digest: Digest) {
        let file = try create(path)
        var digester = Digester()
        let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 16)
        defer { unsafe chunk.deallocate() }
        var size = 0
        while true {
            // The chunk is freed at the end of this function, and no pointer to it is kept.
            let count = unsafe source.read(into: chunk, at: size)
            guard count >= 0 else { throw FileError(path: name, operation: .read, code: errno) }
            if count == 0 { break }
            try fuse?.burn()
            guard unsafe file.append(UnsafeRawBufferPointer(rebasing: chunk[..<count])) else {
                throw failure(.write, path)
            }
            unsafe digester.append(UnsafeRawBufferPointer(rebasing: chunk[..<count]))
            size += count
        }
        if let time { _ = vitrina_set_time(file.number, time.seconds, time.nanoseconds) }
        try file.close(orFailAt: shown(path))
        return (size, digester.digest())
    }

    /// Hard-links a file of this folder into another, and makes its missing parent directories.
    ///
    /// - Returns: Whether the disk could; otherwise the file has to be written again.
    func link(_ path: String, to other: Folder, as newPath: String) throws(FileError) -> Bool {
        var isRetry = false
        while true {
            try fuse?.burn()
            // The texts outlive the call.
            if unsafe linkat(descriptor.number, path, other.descriptor.number, newPath, 0) == 0 {
                return true
            }
            switch errno {
            case ENOENT where !isRetry: try other.makeFolders(above: newPath)
            case ENOENT, EPERM, EACCES, EMLINK, EXDEV, ENOTSUP, EOPNOTSUPP, ENOSYS: return false
            default: throw other.failure(.write, newPath)
            }
            isRetry = true
        }
    }

    /// Moves a file or folder into another folder of the same disk, replacing what has that name
    /// there.
    func rename(
        _ name: DiskName, to other: Folder, as newName: DiskName
    ) throws(FileError) {
        try fuse?.burn()
        // The bytes outlive the call and end with zeros.
        guard
            unsafe renameat(
                descriptor.number, name.bytes, other.descriptor.number, newName.bytes) == 0
        else { throw other.failure(.publish, newName.shown) }
    }

    /// Exchanges two names of this folder atomically.
    func exchange(_ name: DiskName, with other: DiskName) throws(FileError) {
        try fuse?.burn()
        // The bytes outlive the call and end with zeros.
        guard unsafe vitrina_exchange(descriptor.number, name.bytes, other.bytes) == 0 else {
            throw failure(.publish, other.shown)
        }
    }

    /// Removes a file, a link or the like; returns false where there was none.
    @discardableResult
    func removeFile(_ name: DiskName) throws(FileError) -> Bool {
        try remove(name, 0)
    }

    /// Removes an empty folder; returns false where there was none.
    @discardableResult
    func removeFolder(_ name: DiskName) throws(FileError) -> Bool {
        try remove(name, AT_REMOVEDIR)
    }

    private func remove(_ name: DiskName, _ flags: Int32) throws(FileError) -> Bool {
        try fuse?.burn()
        // The bytes outlive the call and end with a zero.
        if unsafe unlinkat(descriptor.number, name.bytes, flags) == 0 { return true }
        guard errno == ENOENT else { throw failure(.remove, name.shown) }
        return false
    }

    /// Removes a file, or a folder with everything below it; no link is followed.
    func removeTree(_ name: DiskName, kind: FileKind) throws(FileError) {
        guard kind == .folder else { return _ = try removeFile(name) }
        var pending = [name]
        var emptied: [DiskName] = []
        while let next = pending.popLast() {
            emptied.append(next)
            let folder = try self.folder(next)
            for child in try folder.children() {
                if child.kind == .folder {
                    pending.append(next.appending(child.name))
                } else {
                    try folder.removeFile(child.name)
                }
            }
        }
        // Every folder is listed before those inside it.
        for folder in emptied.reversed() { try removeFolder(folder) }
    }

    /// Sets the mode bits of this folder.
    func setPermissions(_ permissions: mode_t) throws(FileError) {
        try fuse?.burn()
        guard fchmod(descriptor.number, permissions) == 0 else { throw failure(.write, "") }
    }

    /// Locks the folder until the descriptor is closed; returns false where another run holds the
    /// lock.
    func lock() throws(FileError) -> Bool {
        while flock(descriptor.number, LOCK_EX | LOCK_NB) != 0 {
            switch errno {
            case EINTR: continue
            case EWOULDBLOCK: return false
            // Some network file systems cannot lock folders; two runs are not kept apart there.
            case EBADF, EINVAL, ENOLCK, ENOTSUP, EOPNOTSUPP, ENOSYS: return true
            default: throw failure(.publish, "")
            }
        }
        return true
    }
}
