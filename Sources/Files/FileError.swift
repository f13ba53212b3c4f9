#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// What went wrong on the disk, as facts; `diagnostic()` puts it in words.
package struct FileError: Error, Sendable, Hashable {
    /// What was being done.
    package enum Operation: Sendable, Hashable {
        case list, read, write, remove, publish
    }

    /// Why it could not be done.
    package enum Problem: Sendable, Hashable {
        /// The system refused; its `errno`.
        case system(Int32)
        /// The file has more bytes than the caller allows.
        case tooLarge(limit: Int)
        /// It is a folder, a link, a device or the like.
        case notARegularFile
        /// The path leads out of its folder, or is none that a site may have.
        case pathRefused
        /// The output folder holds something that this program did not put there, for example this.
        case outputNotOurs(example: String)
        /// What stands in the place of the output folder is no folder.
        case outputNotAFolder
        /// The output folder is, or holds, this folder of the portal, or is the root of the disk.
        case outputHoldsSource(String)
        /// Another run is publishing to the same folder.
        case outputBusy
        /// The file is not what it was when the run began: another run wrote it.
        case changedMeanwhile
    }

    /// The file or folder it is about, as messages name it.
    package let path: String
    package let operation: Operation
    package let problem: Problem

    package init(path: String, operation: Operation, problem: Problem) {
        self.path = path
        self.operation = operation
        self.problem = problem
    }

    /// The system's refusal of an operation.
    package init(path: String, operation: Operation, code: Int32) {
        self.init(path: path, operation: operation, problem: .system(code))
    }

    /// The system's `errno`; 0 where it was not the system that refused.
    package var code: Int32 {
        if case .system(let code) = problem { code } else { 0 }
    }

    /// Whether there was no room left, on the disk or in the user's quota.
    package var isDiskFull: Bool { code == ENOSPC || code == EDQUOT }

    /// Whether it is about a file to be read that does not exist: no fault of the disk's.
    package var isMissing: Bool { operation == .read && (code == ENOENT || code == ENOTDIR) }

    /// Whether the output folder was refused before anything was touched.
    package var isRefusal: Bool {
        switch problem {
        case .outputNotOurs, .outputNotAFolder, .outputHoldsSource, .outputBusy,
            .changedMeanwhile:
            true
        case .system, .tooLarge, .notARegularFile, .pathRefused: false
        }
    }
}
