import Diagnostics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What the command reads from the machine it runs on; no other module does.
struct Machine {
    /// The language of the terminal: Spanish where its locale is, or none is set.
    let language: Language
    let processors: Int
    /// Seconds since 1970: those of `SOURCE_DATE_EPOCH`, otherwise the clock's.
    let now: Int
    /// Whether the standard error is a terminal that shows colours.
    let hasColours: Bool
    /// Whether the standard output is such a terminal.
    let hasColoursOnOutput: Bool
    let isTerminal: Bool

    init() {
        Self.reportCrashes()
        let locale =
            ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(Self.variable).first { !$0.isEmpty }
        language = locale.map { $0.hasPrefix("es") } ?? true ? .spanish : .english
        processors = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
        now = Self.sourceDateEpoch.flatMap(Int.init) ?? Int(time(nil))
        isTerminal = isatty(STDERR_FILENO) == 1
        let mayColour =
            (Self.variable("NO_COLOR") ?? "").isEmpty && Self.variable("TERM") != "dumb"
        hasColours = isTerminal && mayColour
        hasColoursOnOutput = mayColour && isatty(STDOUT_FILENO) == 1
    }

    /// The time that replaces the clock's, as it was given (reproducible-builds.org).
    static var sourceDateEpoch: String? { variable("SOURCE_DATE_EPOCH") }

    /// Seconds since 1970 by the clock, whatever replaces it elsewhere.
    static var clock: Int { Int(time(nil)) }

    /// The folder in which the user's programs keep their caches (XDG Base Directory); nil where
    /// there is none.
    static var cacheFolder: String? {
        if let folder = variable("XDG_CACHE_HOME"), folder.hasPrefix("/") { return folder }
        guard let home = variable("HOME"), home.hasPrefix("/") else { return nil }
        return home + "/.cache"
    }

    /// Whether curl reaches the web through a proxy.
    static var hasProxy: Bool {
        ["http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"]
            .contains { variable($0)?.isEmpty == false }
    }

    private static func variable(_ name: String) -> String? {
        unsafe getenv(name).map { unsafe String(cString: $0) }
    }
}

extension Machine {
    /// Gives crashes, which are bugs of ours, their own message and exit status.
    ///
    /// What was being published is in its staging tree; the site is as it was.
    private static func reportCrashes() {
        for signal in [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV] {
            // The handler makes two system calls and nothing else, as signal handlers must.
            _ = systemSignal(signal) { _ in
                let apology: StaticString =
                    """
                    vitrina: error interno; el sitio quedó como estaba
                    vitrina: internal error; the site is as it was

                    """
                _ = unsafe systemWrite(
                    STDERR_FILENO, apology.utf8Start, apology.utf8CodeUnitCount)
                _exit(70)
            }
        }
    }

    /// Ends the process.
    static func exit(_ status: Int32) -> Never { systemExit(status) }
}

/// The system's `exit`, which our function of that name hides.
private let systemExit = exit

private let systemSignal = signal

/// The two streams of the terminal.
enum Terminal {
    static func say(_ text: String) { put(text + "\n", to: STDOUT_FILENO) }
    static func complain(_ text: String) { put(text + "\n", to: STDERR_FILENO) }
    static func draw(_ text: String) { put(text, to: STDERR_FILENO) }
    static func put(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

    private static func put(_ text: String, to descriptor: Int32) {
        write(Array(text.utf8), to: descriptor)
    }

    /// Writes everything, or as much as the reader at the other end accepts.
    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        // The buffer outlives the calls, and its length is given.
        unsafe bytes.withUnsafeBytes { buffer in
            var rest = unsafe buffer[...]
            while unsafe !rest.isEmpty {
                let count = unsafe systemWrite(
                    descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                guard count > 0 else { return }
                unsafe rest = rest.dropFirst(count)
            }
        }
    }
}

/// A clock for the closing line; it never reaches the output.
struct Stopwatch {
    private let start = ContinuousClock.now

    var seconds: Double {
        let (seconds, attoseconds) = start.duration(to: .now).components
        return Double(seconds) + Double(attoseconds) * 1e-18
    }
}

/// The system's `write`, which our function of that name hides.
private let systemWrite = unsafe write
