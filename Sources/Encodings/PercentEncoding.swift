/// Percent-encoding of bytes (RFC 3986, section 2.1): `ñ` is `%C3%B1`.
extension [UInt8] {
    /// Appends a byte as `%` and two uppercase hexadecimal digits.
    package mutating func appendPercentEncoded(_ byte: UInt8) {
        append(UInt8(ascii: "%"))
        appendHex(byte, .uppercase)
    }

    /// Appends bytes, each that is not in `allowed` as `%` and two uppercase hexadecimal digits.
    package mutating func appendPercentEncoded(
        _ bytes: Span<UInt8>, allowing allowed: ASCIISet
    ) {
        var encodedCount = 0
        for index in bytes.indices where !allowed.contains(bytes[index]) { encodedCount += 1 }
        append(addingCapacity: bytes.count + 2 * encodedCount) { output in
            for index in bytes.indices {
                let byte = bytes[index]
                if allowed.contains(byte) {
                    output.append(byte)
                } else {
                    output.append(UInt8(ascii: "%"))
                    output.append((byte >> 4).hexDigit(.uppercase))
                    output.append(byte.hexDigit(.uppercase))
                }
            }
        }
    }

    /// Appends the UTF-8 of a text, each byte that is not in `allowed` as `%` and two uppercase
    /// hexadecimal digits.
    package mutating func appendPercentEncoded(_ text: String, allowing allowed: ASCIISet) {
        appendPercentEncoded(text.utf8Span.span, allowing: allowed)
    }

    /// Appends bytes with `%` and two hexadecimal digits, in either case, as the byte they encode.
    ///
    /// - Returns: Whether two digits followed every `%`; one that they do not follow is kept.
    @discardableResult
    package mutating func appendPercentDecoded(_ bytes: Span<UInt8>) -> Bool {
        var isWellFormed = true
        reserveCapacity(count + bytes.count)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            guard byte == UInt8(ascii: "%") else {
                append(byte)
                continue
            }
            if index + 1 < bytes.count, let high = bytes[index].hexValue,
                let low = bytes[index + 1].hexValue
            {
                append(high << 4 | low)
                index += 2
            } else {
                isWellFormed = false
                append(byte)
            }
        }
        return isWellFormed
    }
}

extension String {
    /// The text with each byte of its UTF-8 that is not in `allowed` percent-encoded.
    package func percentEncoded(allowing allowed: ASCIISet) -> String {
        guard !utf8.allSatisfy(allowed.contains) else { return self }
        var bytes: [UInt8] = []
        bytes.appendPercentEncoded(self, allowing: allowed)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The text with its percent-encoding decoded.
    ///
    /// Nil where the bytes are not UTF-8 then, or where two hexadecimal digits do not follow a `%`,
    /// unless those signs are to be kept.
    ///
    /// - Parameter keepsStraySigns: Whether a `%` that two digits do not follow stands for itself.
    package func percentDecoded(keepingStraySigns keepsStraySigns: Bool) -> String? {
        guard utf8.contains(UInt8(ascii: "%")) else { return self }
        var bytes: [UInt8] = []
        let isWellFormed = bytes.appendPercentDecoded(utf8Span.span)
        return isWellFormed || keepsStraySigns ? String(validating: bytes, as: UTF8.self) : nil
    }
}
