internal import CDisk
import Digests

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// What stands under a name.
enum FileKind: Sendable {
    case file, folder, symbolicLink, special

    /// The kind of a code of CDisk; nil where a listing did not say.
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

/// What the disk knows of a file.
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

    /// Whether it was certainly left alone since another was written: no time that a program can
    /// set is asked, and two changes of one moment cannot be told apart.
    func isUntouched(since other: FileStatus) -> Bool {
        (raw.changed_seconds, raw.changed_nanoseconds)
            < (other.raw.changed_seconds, other.raw.changed_nanoseconds)
    }

    /// Whether both are of one file of one disk.
    func isSameFile(as other: FileStatus) -> Bool {
        raw.device == other.raw.device && raw.inode == other.raw.inode
    }
}

/// A file open for reading; closed at the end of its life.
struct OpenFile: ~Copyable {
    let number: Int32
    /// What the disk knew of it when it was opened.
    let status: FileStatus

    init(_ number: Int32, _ status: FileStatus) {
        self.number = number
        self.status = status
    }

    /// How many bytes it had when it was opened.
    var size: Int { status.size }

    deinit { _ = closeDescriptor(number) }

    /// Reads at a place until the buffer is full or the file ends; how many bytes, or -1.
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

/// `close` of the system, which the method of that name hides.
private func closeDescriptor(_ number: Int32) -> Int32 { close(number) }

extension OpenFile {
    private static let chunk = 64 * 1024

    /// Whether the file holds exactly these bytes; it is read in chunks, and only until it differs.
    borrowing func holds(_ bytes: Span<UInt8>) -> Bool {
        // Both pointers live as long as their closures, and no longer are they used.
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

    /// The sum of the whole file.
    ///
    /// - Throws: ``FileError`` where it cannot be read; `name` is what messages call it.
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

    /// Whether both files hold the same first `size` bytes.
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
