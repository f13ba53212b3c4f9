/// A file name or relative path as the disk holds it: bytes that may not be valid UTF-8.
struct DiskName: Hashable, Sendable {
    /// The bytes, terminated by a zero.
    let bytes: [CChar]

    init(_ text: String) { self.init(text.utf8) }

    /// The bytes must hold no zero.
    init(_ bytes: some Collection<UInt8>) {
        self.bytes = bytes.map { CChar(bitPattern: $0) } + [0]
    }

    /// Copies a name that the system gave; it must be terminated by a zero.
    @unsafe init(copying name: UnsafePointer<CChar>) {
        var count = 1
        while unsafe name[count - 1] != 0 { count += 1 }
        unsafe bytes = Array(UnsafeBufferPointer(start: name, count: count))
    }

    private init(bytes: [CChar]) { self.bytes = bytes }

    /// The name as text; nil where it is not valid UTF-8.
    var text: String? {
        // The bytes end with a zero.
        unsafe bytes.withUnsafeBufferPointer { bytes in
            unsafe bytes.baseAddress.flatMap { unsafe String(validatingCString: $0) }
        }
    }

    /// The name as messages show it, with U+FFFD for bytes that are not UTF-8.
    var shown: String {
        String(decoding: bytes.dropLast().lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Whether the name begins with a dot.
    var isHidden: Bool { bytes.first == CChar(bitPattern: UInt8(ascii: ".")) }

    func appending(_ name: DiskName) -> DiskName {
        DiskName(bytes: bytes.dropLast() + [CChar(bitPattern: UInt8(ascii: "/"))] + name.bytes)
    }

    /// The name with a suffix.
    func extended(by suffix: String) -> DiskName {
        DiskName(bytes: bytes.dropLast() + DiskName(suffix).bytes)
    }
}
