/// Returns whether `target` is allowed for a link: http, https, mailto, tel, or a relative
/// reference.
///
/// It is an allow-list, unlike libcmark's: schemes that are unknown today are refused as well.
func isAllowed(target: UnsafeBufferPointer<UInt8>) -> Bool {
    // Browsers drop control characters before they look for the scheme; no address needs one.
    guard unsafe target.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return false }
    let trimmed = unsafe target.drop { $0 == UInt8(ascii: " ") }
    // Browsers take `\` for `/`, so `\\host` is another host as well.
    if unsafe trimmed.prefix(2).count == 2, unsafe trimmed.prefix(2).allSatisfy(isSlash) {
        return false
    }
    guard let colon = unsafe trimmed.firstIndex(of: UInt8(ascii: ":")),
        case let scheme = unsafe UnsafeBufferPointer(rebasing: trimmed[..<colon]),
        unsafe isScheme(scheme)
    else { return true }
    return unsafe scheme.isWord("http") || scheme.isWord("https") || scheme.isWord("mailto")
        || scheme.isWord("tel")
}

private func isSlash(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\")
}

/// Returns whether a text is a URI scheme, without the colon (RFC 3986, section 3.1).
private func isScheme(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = unsafe text.first, isLetter(first) else { return false }
    return unsafe text.allSatisfy { byte in
        isLetter(byte) || byte.isDigit || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".")
            || byte == UInt8(ascii: "-")
    }
}

private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
}

extension UnsafeBufferPointer<UInt8> {
    /// Returns whether it is equal to a word, in any case; `word` must be lowercase.
    fileprivate func isWord(_ word: StaticString) -> Bool {
        guard count == word.utf8CodeUnitCount else { return false }
        for index in 0..<count where unsafe self[index] | 0x20 != word.utf8Start[index] {
            return false
        }
        return true
    }
}
