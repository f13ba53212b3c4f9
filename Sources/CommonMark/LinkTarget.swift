/// Whether a link may lead to `target`: to http, https, mailto and tel, and to what is relative.
///
/// An allow-list, unlike libcmark's own: a scheme that nobody knows today is refused as well.
func isAllowed(target: UnsafeBufferPointer<UInt8>) -> Bool {
    // Browsers drop control characters before they look for the scheme; no address needs one.
    guard unsafe target.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return false }
    let trimmed = unsafe target.drop { $0 == UInt8(ascii: " ") }
    // Browsers take `\` for `/`, so `\\host` is another host as well.
    if unsafe trimmed.prefix(2).count == 2, unsafe trimmed.prefix(2).allSatisfy(isSlash) {
        return false
    }
    guard let scheme = unsafe scheme(of: trimmed) else { return true }
    return ["http", "https", "mailto", "tel"].contains(scheme)
}

private func isSlash(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\")
}

/// What stands before the colon, in lower case; nil where no scheme does (RFC 3986, 3.1).
private func scheme(of target: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
    guard let colon = unsafe target.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    var scheme = ""
    for index in unsafe target.startIndex..<colon {
        let byte = unsafe target[index]
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"):
            scheme.unicodeScalars.append(Unicode.Scalar(byte))
        case UInt8(ascii: "A")...UInt8(ascii: "Z"):
            scheme.unicodeScalars.append(Unicode.Scalar(byte | 0x20))
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "."),
            UInt8(ascii: "-"):
            guard !scheme.isEmpty else { return nil }
            scheme.unicodeScalars.append(Unicode.Scalar(byte))
        default: return nil
        }
    }
    return scheme.isEmpty ? nil : scheme
}
