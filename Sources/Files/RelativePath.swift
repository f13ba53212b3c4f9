extension String {
    /// The components of a path, split by bytes: a combining mark after a `/` does not hide it.
    var pathSegments: [String] {
        utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
    }

    /// Whether it is a normalised path downwards: without `..`, `.` and empty components.
    var isPlainPath: Bool {
        let bytes = utf8Span.span
        // The length of the component so far, and the number of dots that it begins with.
        var (length, dots) = (0, 0)
        for index in bytes.indices {
            let byte = bytes[index]
            if byte == UInt8(ascii: "/") {
                if length == dots, length <= 2 { return false }
                (length, dots) = (0, 0)
            } else {
                if byte == UInt8(ascii: "."), dots == length { dots += 1 }
                length += 1
            }
        }
        return length != dots || length > 2
    }

    /// Whether it contains an ASCII control character.
    var holdsControl: Bool {
        let bytes = utf8Span.span
        var count = 0
        for index in bytes.indices {
            count &+= bytes[index] < 0x20 || bytes[index] == 0x7F ? 1 : 0
        }
        return count > 0
    }
}
