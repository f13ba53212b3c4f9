internal import Encodings

/// Interprets the values of attributes.
extension Span<UInt8> {
    /// Returns the name of the tag in a range, as it was written.
    func name(of tag: Range<Int>) -> String {
        var end = tag.lowerBound + 1
        while end < tag.upperBound, self[end].isNameByte { end += 1 }
        return text(Swift.min(tag.lowerBound + 1, tag.upperBound)..<Swift.min(end, tag.upperBound))
    }

    /// Returns the beginning of a range, with `…` where it is too long for a message.
    func beginning(of range: Range<Int>) -> String {
        guard range.count > 30 else { return text(range) }
        var end = range.lowerBound + 30
        while end > range.lowerBound, self[end] & 0xC0 == 0x80 { end -= 1 }
        return text(range.lowerBound..<end) + "…"
    }

    /// Returns whether a range is a well-formed language tag (BCP 47): `es-CO`, `nab`, `x-old`.
    func isLanguage(_ range: Range<Int>) -> Bool {
        var length = 0
        var isFirst = true
        var hasDigit = false
        for index in range {
            let byte = self[index]
            if byte == UInt8(ascii: "-") {
                guard isSubtag(length, isFirst: isFirst, hasDigit: hasDigit) else { return false }
                isFirst = false
                hasDigit = false
                length = 0
            } else {
                if byte &- 0x30 < 10 {
                    hasDigit = true
                } else if (byte | 0x20) &- 0x61 >= 26 {
                    return false
                }
                length += 1
            }
        }
        if isFirst, length == 1 { return false }
        return isSubtag(length, isFirst: isFirst, hasDigit: hasDigit)
    }

    private func isSubtag(_ length: Int, isFirst: Bool, hasDigit: Bool) -> Bool {
        (1...8).contains(length) && !(isFirst && hasDigit)
    }

    /// Returns whether an address is that of another page of the same site.
    func leadsToAPage(_ target: Range<Int>) -> Bool {
        guard let first = target.first, self[first] != UInt8(ascii: "#") else { return false }
        for index in target {
            if self[index] == UInt8(ascii: ":") { return false }
            if self[index] == UInt8(ascii: "/") { break }
        }
        return true
    }

    /// Returns whether a text is nothing but the file name of an image.
    func isImageName(_ range: Range<Int>) -> Bool {
        let words = trimmed(range)
        for index in words where self[index] <= 0x20 { return false }
        let fileExtensions: [String] = [
            ".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".bmp", ".tif", ".tiff",
        ]
        return fileExtensions.contains { fileExtension in
            words.count > fileExtension.utf8.count
                && holds(fileExtension, at: words.upperBound - fileExtension.utf8.count)
        }
    }

    /// Returns whether the content of a viewport tag prevents zooming to twice the size.
    func forbidsZoom(_ content: Range<Int>) -> Bool {
        if let start = offset(of: "user-scalable", in: content) {
            let value = value(after: start + 13, in: content)
            if equals("no", in: value) || equals("0", in: value) { return true }
        }
        guard let start = offset(of: "maximum-scale", in: content) else { return false }
        let value = value(after: start + 13, in: content)
        guard let scale = Double(text(value)) else { return false }
        return scale < 2
    }

    /// Returns the range of the value after a name: `= 1.0,`.
    private func value(after start: Int, in range: Range<Int>) -> Range<Int> {
        var index = start
        while index < range.upperBound, self[index] <= 0x20 || self[index] == UInt8(ascii: "=") {
            index += 1
        }
        let first = index
        while index < range.upperBound, self[index] > 0x20, self[index] != UInt8(ascii: ","),
            self[index] != UInt8(ascii: ";")
        {
            index += 1
        }
        return first..<index
    }

    /// Returns the key of the id that a fragment names, which may be percent-encoded.
    func keyOfFragment(_ range: Range<Int>) -> UInt64 {
        guard offset(of: "%", in: range) != nil else { return key(of: range) }
        var decoded: [UInt8] = []
        decoded.appendPercentDecoded(extracting(range))
        return decoded.span.key(of: 0..<decoded.count)
    }
}
