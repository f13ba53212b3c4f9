extension String {
    /// The segments of a path, by bytes: a combining mark after a `/` does not hide it.
    var pathSegments: [String] {
        utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
    }

    /// Whether it is a path downwards in its simplest form: no `..`, no `.`, no empty segment.
    var isPlainPath: Bool {
        for segment in utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
            if segment.isEmpty || segment.elementsEqual(".".utf8)
                || segment.elementsEqual("..".utf8)
            {
                return false
            }
        }
        return true
    }
}
