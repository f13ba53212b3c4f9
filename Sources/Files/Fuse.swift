internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Simulates a crash in tests: after a number of changes of the disk, all further ones fail, those
/// that would clean up included.
final class Fuse: Sendable {
    private let left: Atomic<Int>

    init(after count: Int) { left = Atomic(count) }

    /// Whether changes fail by now.
    var isBlown: Bool { left.load(ordering: .relaxed) < 0 }

    /// Counts one change.
    ///
    /// - Throws: ``FileError`` with `ECANCELED` where that is one too many.
    func burn() throws(FileError) {
        if left.subtract(1, ordering: .relaxed).newValue < 0 {
            throw FileError(path: "", operation: .write, code: ECANCELED)
        }
    }
}
