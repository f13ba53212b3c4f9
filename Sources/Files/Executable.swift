package import Digests

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The sum of the program that runs; nil where the platform does not say which file that is.
///
/// Two builds of one version may write different pages.
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
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 16)
    defer { unsafe chunk.deallocate() }
    var digester = Digester()
    while true {
        // The chunk outlives the call, and its length is given.
        let count = unsafe read(number, chunk.baseAddress, chunk.count)
        if count == 0 { return digester.digest() }
        guard count > 0 else { return nil }
        unsafe digester.append(UnsafeRawBufferPointer(rebasing: chunk[..<count]))
    }
}
