#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// An error of the file system, as facts; ``diagnostic()`` words it.
package struct FileError: Error, Sendable, Hashable {
    /// What was being done.
    package enum Operation: Sendable, Hashable {
        /// Listing a folder.
        case list
        /// Reading or opening a file or a folder.
        case read
        /// Writing a file, or making a folder or a link.
        case write
        /// Removing a file or a folder.
        case remove
        /// Replacing the output folder or a file in it.
        case publish
    }

    /// Why it failed.
    package enum Problem: Sendable, Hashable {
        /// The system refused, with this `errno`.
        case system(Int32)
        /// The file has more than `limit` bytes, which the caller allows.
        case tooLarge(limit: Int)
        /// It is a folder, a symbolic link, a device or the like.
        case notARegularFile
        /// The path leads out of its folder, or may not occur in a site.
        case pathRefused
        /// The output folder holds something that this program did not put there, such as this
        /// name.
        case outputNotOurs(example: String)
        /// The path of the output is taken by something that is not a folder.
        case outputNotAFolder
        /// The output folder is, or holds, this folder of the portal; `/` where it is the root of
        /// the disk.
        case outputHoldsSource(String)
        /// A published site stands in the output folder, or above it, and this is a preview.
        case outputIsPublished
        /// Another run is publishing to the same folder.
        case outputBusy
        /// The file changed since the run began: another run wrote it.
        case changedMeanwhile
    }

    /// The path of the file or folder, as messages name it.
    package let path: String
    /// What was being done.
    package let operation: Operation
    /// Why it failed.
    package let problem: Problem

    /// Describes a failed operation.
    package init(path: String, operation: Operation, problem: Problem) {
        self.path = path
        self.operation = operation
        self.problem = problem
    }

    /// Describes an operation that the system refused with an `errno`.
    package init(path: String, operation: Operation, code: Int32) {
        self.init(path: path, operation: operation, problem: .system(code))
    }

    /// The system's `errno`; 0 where the system did not refuse.
    package var code: Int32 {
        if case .system(let code) = problem { code } else { 0 }
    }

    /// Whether no space was left, on the disk or in the user's quota.
    package var isDiskFull: Bool { code == ENOSPC || code == EDQUOT }

    /// Whether a file to be read does not exist, which is not the disk's fault.
    package var isMissing: Bool { operation == .read && (code == ENOENT || code == ENOTDIR) }

    /// Whether the output folder was refused before anything was touched.
    package var isRefusal: Bool {
        switch problem {
        case .outputNotOurs, .outputNotAFolder, .outputHoldsSource, .outputIsPublished,
            .outputBusy, .changedMeanwhile:
            true
        case .system, .tooLarge, .notARegularFile, .pathRefused: false
        }
    }
}
