import Glibc

/// Hands the inputs that libFuzzer makes up to one subject, which `VITRINA_FUZZ_SUBJECT` names.
///
/// All arguments are libFuzzer's own, so that what it starts anew (`-merge`, `-minimize_crash`)
/// finds its subject in the environment.
@main
struct Fuzz {
    static let subject: Subject = {
        let name = unsafe getenv("VITRINA_FUZZ_SUBJECT").map { unsafe String(cString: $0) }
        guard let subject = Subject(rawValue: name ?? "") else {
            let subjects = Subject.allCases.map(\.rawValue).joined(separator: ", ")
            fatalError("Set VITRINA_FUZZ_SUBJECT to one of \(subjects).")
        }
        return subject
    }()

    static func main() {
        var count = CommandLine.argc
        var arguments = unsafe CommandLine.unsafeArgv
        exit(
            unsafe runFuzzer(&count, &arguments) { bytes, count in
                let input = unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
                // -1 keeps an input out of the corpus.
                return Fuzz.subject.examine(input) ? 0 : -1
            })
    }
}

/// libFuzzer's loop, which stands in the compiler's own library.
@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ examine: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt
