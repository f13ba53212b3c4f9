#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// A file being written; closed at the end of its life.
struct NewFile: ~Copyable {
    let number: Int32

    init(_ number: Int32) { self.number = number }

    deinit { _ = closeDescriptor(number) }

    /// Closes the file; what a network disk or a quota refuses, it may refuse only here.
    consuming func close(orFailAt path: @autoclosure () -> String) throws(FileError) {
        let number = self.number
        discard self
        // After EINTR the descriptor is gone all the same.
        guard closeDescriptor(number) == 0 || errno == EINTR else {
            throw FileError(path: path(), operation: .write, code: errno)
        }
    }

    /// Appends all bytes; false, with `errno`, where the disk refuses.
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

/// `close` of the system, which a method of that name hides.
private func closeDescriptor(_ number: Int32) -> Int32 { close(number) }
