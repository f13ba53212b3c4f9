internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Stands for a kill in tests: after so many changes of the disk it lets none through any more,
/// not even those that would clean up.
final class Fuse: Sendable {
    private let left: Atomic<Int>

    init(after count: Int) { left = Atomic(count) }

    /// Whether it let no change through any more.
    var isBlown: Bool { left.load(ordering: .relaxed) < 0 }

    /// Counts one change.
    func burn() throws(FileError) {
        if left.subtract(1, ordering: .relaxed).newValue < 0 {
            throw FileError(path: "", operation: .write, code: ECANCELED)
        }
    }
}
