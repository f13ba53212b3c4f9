package import Digests

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Returns a digest that tells the running program from any other build of it; nil where the
/// platform does not say which file that is.
///
/// It is the SHA-256 digest of the first 16 KiB of the file, where linkers put an id of all the
/// rest: an ELF note, a Mach-O load command.
package func digestOfProgram() -> Digest? {
    #if canImport(Glibc)
        let path = "/proc/self/exe"
    #else
        let path = CommandLine.arguments.first ?? ""
    #endif
    // The text outlives the call.
    let number = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard number >= 0 else { return nil }
    defer { _ = close(number) }
    var isRead = true
    // The buffer lives as long as the closure that fills it.
    let head = unsafe [UInt8](unsafeUninitializedCapacity: 16 * 1024) { buffer, count in
        let found = unsafe pread(number, buffer.baseAddress, buffer.count, 0)
        isRead = found > 0
        count = max(0, found)
    }
    return isRead ? Digest(of: head) : nil
}
