#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// A file that is being written; it is closed at the end of its lifetime.
struct NewFile: ~Copyable {
    let number: Int32

    init(_ number: Int32) { self.number = number }

    deinit { _ = closeDescriptor(number) }

    /// Closes the file.
    ///
    /// - Throws: ``FileError`` where a network file system or a quota refuses only now.
    consuming func close(orFailAt path: @autoclosure () -> String) throws(FileError) {
        let number = self.number
        discard self
        // After EINTR the descriptor is gone all the same.
        guard closeDescriptor(number) == 0 || errno == EINTR else {
            throw FileError(path: path(), operation: .write, code: errno)
        }
    }

    /// Appends all bytes; returns false, with `errno` set, where the disk refuses.
    borrowing func append(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var written = 0
        while written < bytes.count {
            // The rest of the buffer is within its bounds by the condition of the loop.
            let step = unsafe write(
                number, bytes.baseAddress?.advanced(by: written), bytes.count - written)
            if step < 0 {
                if errno == EINTR { continue }
                return false
            }
            written += step
        }
        return true
    }
}

/// The system's `close`, which a method of that name hides.
private func closeDescriptor(_ number: Int32) -> Int32 { close(number) }
