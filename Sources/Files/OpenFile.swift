internal import CDisk
import Digests

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The kinds of directory entries.
enum FileKind: Sendable {
    case file, folder, symbolicLink, special

    /// Reads a code of CDisk; nil where a listing did not say.
    init?(_ code: Int32) {
        switch Int(code) {
        case Int(VITRINA_FILE): self = .file
        case Int(VITRINA_FOLDER): self = .folder
        case Int(VITRINA_LINK): self = .symbolicLink
        case Int(VITRINA_UNKNOWN): return nil
        default: self = .special
        }
    }
}

/// The metadata of a file.
struct FileStatus: Sendable {
    let kind: FileKind
    let size: Int
    private let raw: vitrina_status

    init(_ raw: vitrina_status) {
        self.raw = raw
        kind = FileKind(raw.kind) ?? .special
        size = Int(raw.size)
    }

    var device: UInt64 { raw.device }
    var permissions: mode_t { mode_t(raw.permissions) }
    var seconds: Int64 { raw.seconds }
    var nanoseconds: Int64 { raw.nanoseconds }

    /// Returns whether the file certainly did not change since another was written.
    ///
    /// The change times are compared, which programs cannot set; equal ones do not tell.
    func isUntouched(since other: FileStatus) -> Bool {
        (raw.changed_seconds, raw.changed_nanoseconds)
            < (other.raw.changed_seconds, other.raw.changed_nanoseconds)
    }

    /// Returns whether both are of the same file, by device and inode.
    func isSameFile(as other: FileStatus) -> Bool {
        raw.device == other.raw.device && raw.inode == other.raw.inode
    }
}

/// A file open for reading; it is closed at the end of its lifetime.
struct OpenFile: ~Copyable {
    let number: Int32
    /// The metadata at the time of opening.
    let status: FileStatus

    init(_ number: Int32, _ status: FileStatus) {
        self.number = number
        self.status = status
    }

    /// The size in bytes at the time of opening.
    var size: Int { status.size }

    deinit { _ = closeDescriptor(number) }

    /// Reads from an offset until the buffer is full or the file ends; returns the number of bytes,
    /// or -1 with `errno` set.
    borrowing func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) -> Int {
        var count = 0
        while count < buffer.count {
            // The rest of the buffer is within its bounds by the condition of the loop.
            let step = unsafe pread(
                number, buffer.baseAddress?.advanced(by: count), buffer.count - count,
                off_t(offset + count))
            if step < 0 {
                if errno == EINTR { continue }
                return -1
            }
            if step == 0 { break }
            count += step
        }
        return count
    }
}

/// The system's `close`, which a method of that name hides.
private func closeDescriptor(_ number: Int32) -> Int32 { close(number) }

extension OpenFile {
    private static let chunk = 64 * 1024

    /// Returns whether the file holds exactly these bytes, reading in chunks until it differs.
    borrowing func holds(_ bytes: Span<UInt8>) -> Bool {
        // Both pointers live as long as their closures, and are not used after them.
        unsafe bytes.withUnsafeBytes { expected in
            unsafe withUnsafeTemporaryAllocation(
                byteCount: Swift.max(1, Swift.min(expected.count, Self.chunk)), alignment: 16
            ) { buffer in
                var offset = 0
                while offset < expected.count {
                    let wanted = Swift.min(expected.count - offset, buffer.count)
                    let part = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[..<wanted])
                    guard unsafe read(into: part, at: offset) == wanted,
                        let one = part.baseAddress,
                        let other = unsafe expected.baseAddress?.advanced(by: offset),
                        unsafe memcmp(one, other, wanted) == 0
                    else { return false }
                    offset += wanted
                }
                return true
            }
        }
    }

    /// Returns the digest of the whole file.
    ///
    /// - Parameter name: What messages call the file.
    /// - Throws: ``FileError`` where it cannot be read.
    borrowing func digest(named name: String) throws(FileError) -> Digest {
        let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 16)
        defer { unsafe chunk.deallocate() }
        var digester = Digester()
        var offset = 0
        while true {
            // The chunk is freed at the end of this function, and no pointer to it is kept.
            let count = unsafe read(into: chunk, at: offset)
            guard count >= 0 else { throw FileError(path: name, operation: .read, code: errno) }
            if count == 0 { return digester.digest() }
            unsafe digester.append(UnsafeRawBufferPointer(rebasing: chunk[..<count]))
            offset += count
        }
    }

    /// Returns whether both files have the same first `size` bytes.
    borrowing func holdsSame(as other: borrowing OpenFile, size: Int) -> Bool {
        // The pointer lives as long as its closure; its two halves do not overlap.
        unsafe withUnsafeTemporaryAllocation(byteCount: 2 * Self.chunk, alignment: 16) { buffer in
            let left = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[..<Self.chunk])
            let right = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[Self.chunk...])
            var offset = 0
            while offset < size {
                let count = unsafe read(into: left, at: offset)
                guard count > 0, unsafe other.read(into: right, at: offset) == count,
                    let one = left.baseAddress, let two = right.baseAddress,
                    unsafe memcmp(one, two, count) == 0
                else { return false }
                offset += count
            }
            return true
        }
    }
}
