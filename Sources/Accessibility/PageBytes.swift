/// Searches in the bytes of a page.
extension Span<UInt8> {
    /// Returns the first offset of a byte from `start` on; `count` where there is none.
    ///
    /// It compares eight bytes at a time: most of a page is words and addresses.
    @inline(__always)
    func offset(of byte: UInt8, from start: Int) -> Int {
        let pattern = UInt64(byte) &* 0x0101_0101_0101_0101
        var index = start
        while index &+ 8 <= count {
            let difference = word(at: index) ^ pattern
            let found =
                (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
            if found != 0 { return index &+ found.trailingZeroBitCount &>> 3 }
            index &+= 8
        }
        while index < count, self[index] != byte { index &+= 1 }
        return Swift.min(index, count)
    }

    /// Returns eight bytes in little-endian byte order, written so that the compiler makes one
    /// load.
    @inline(__always)
    private func word(at index: Int) -> UInt64 {
        let part = extracting(index..<index &+ 8)
        let low =
            UInt64(part[0]) | UInt64(part[1]) &<< 8 | UInt64(part[2]) &<< 16
            | UInt64(part[3]) &<< 24
        let high =
            UInt64(part[4]) &<< 32 | UInt64(part[5]) &<< 40 | UInt64(part[6]) &<< 48
            | UInt64(part[7]) &<< 56
        return low | high
    }

    /// Returns whether a text is at an offset, in any case; `text` must be lowercase.
    func holds(_ text: String, at start: Int) -> Bool {
        let signs = text.utf8Span.span
        guard start >= 0, start + signs.count <= count else { return false }
        for offset in signs.indices where self[start + offset].lowercased != signs[offset] {
            return false
        }
        return true
    }

    /// Returns whether a range is equal to a text, in any case; `text` must be lowercase.
    func equals(_ text: String, in range: Range<Int>) -> Bool {
        range.count == text.utf8.count && holds(text, at: range.lowerBound)
    }

    /// Returns the first offset of a text in a range, in any case; nil where there is none.
    func offset(of text: String, in range: Range<Int>) -> Int? {
        var index = range.lowerBound
        while index + text.utf8.count <= range.upperBound {
            if holds(text, at: index) { return index }
            index += 1
        }
        return nil
    }

    /// Returns whether a range is invisible: white space and no-break spaces only.
    @inline(__always)
    func isBlank(_ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = self[index]
            if byte <= 0x20 {
                index += 1
            } else if byte == 0xC2, index + 1 < range.upperBound, self[index + 1] == 0xA0 {
                index += 2
            } else if byte == UInt8(ascii: "&"), holds("&nbsp;", at: index) {
                index += 6
            } else {
                return false
            }
        }
        return true
    }

    /// Returns a range without the white space at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, self[start] <= 0x20 { start += 1 }
        while end > start, self[end - 1] <= 0x20 { end -= 1 }
        return start..<end
    }

    /// Returns a range as text.
    func text(_ range: Range<Int>) -> String {
        var copy: [UInt8] = []
        copy.reserveCapacity(range.count)
        for index in range { copy.append(self[index]) }
        return String(decoding: copy, as: UTF8.self)
    }

    /// Returns a hash of a range, of 64 bits.
    func key(of range: Range<Int>) -> UInt64 {
        var key: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(truncatingIfNeeded: range.count)
        for index in range { key = (key ^ UInt64(self[index])) &* 0x100_0000_01B3 }
        key = (key ^ key &>> 32) &* 0xD6E8_FEB8_6659_FD93
        return key ^ key &>> 32
    }
}

extension UInt8 {
    /// The byte in lowercase, if it is an ASCII letter.
    @inline(__always)
    var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }

    /// Whether it is allowed in the name of an element or attribute.
    @inline(__always)
    var isNameByte: Bool {
        (self | 0x20) &- 0x61 < 26 || self &- 0x30 < 10
            || self == UInt8(ascii: "-") || self == UInt8(ascii: ":") || self == UInt8(ascii: "_")
    }
}
