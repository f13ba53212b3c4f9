/// The bytes of a page, and the ways in which they are searched.
extension Span<UInt8> {
    /// The first offset from `start` on at which a byte stands; `count` where none does.
    ///
    /// It looks at eight bytes at a time: most of a page is text and addresses.
    @inline(__always)
    func offset(of byte: UInt8, from start: Int) -> Int {
        let pattern = UInt64(byte) &* 0x0101_0101_0101_0101
        var index = start
        let raw = unsafe bytes
        while index &+ 8 <= count {
            // The eight bytes are within the bounds by the condition of the loop.
            let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
                .littleEndian
            let difference = word ^ pattern
            let found =
                (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
            if found != 0 { return index &+ found.trailingZeroBitCount &>> 3 }
            index &+= 8
        }
        while index < count, self[index] != byte { index &+= 1 }
        return Swift.min(index, count)
    }

    /// Whether those bytes stand there, letters in any case; `text` is in small ones.
    func holds(_ text: StaticString, at start: Int) -> Bool {
        let length = text.utf8CodeUnitCount
        guard start >= 0, start + length <= count else { return false }
        for offset in 0..<length {
            // Within the string by the condition of the loop.
            let sign = unsafe text.utf8Start[offset]
            guard self[start + offset].small == sign else { return false }
        }
        return true
    }

    /// Whether the stretch is that word, in any case; `text` is in small letters.
    func equals(_ text: StaticString, in range: Range<Int>) -> Bool {
        range.count == text.utf8CodeUnitCount && holds(text, at: range.lowerBound)
    }

    /// Where those bytes stand within the stretch; nil where they do not.
    func offset(of text: StaticString, in range: Range<Int>) -> Int? {
        var index = range.lowerBound
        while index + text.utf8CodeUnitCount <= range.upperBound {
            if holds(text, at: index) { return index }
            index += 1
        }
        return nil
    }

    /// Whether nothing would be seen of the stretch: blanks, and spaces that are not broken.
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

    /// The stretch without the blanks at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, self[start] <= 0x20 { start += 1 }
        while end > start, self[end - 1] <= 0x20 { end -= 1 }
        return start..<end
    }

    /// The stretch as text.
    func text(_ range: Range<Int>) -> String {
        var copy: [UInt8] = []
        copy.reserveCapacity(range.count)
        for index in range { copy.append(self[index]) }
        return String(decoding: copy, as: UTF8.self)
    }

    /// A number that two stretches share only where they are the same, but for one in 2⁶⁴.
    func key(of range: Range<Int>) -> UInt64 {
        var key: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(truncatingIfNeeded: range.count)
        var index = range.lowerBound
        let raw = unsafe bytes
        while index &+ 8 <= range.upperBound {
            // Within the stretch by the condition of the loop, and the stretch is within the bytes.
            precondition(range.upperBound <= count)
            let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
                .littleEndian
            key = (key ^ word) &* 0x9E37_79B9_7F4A_7C15
            key ^= key &>> 29
            index &+= 8
        }
        while index < range.upperBound {
            key = (key ^ UInt64(self[index])) &* 0x100_0000_01B3
            index &+= 1
        }
        key = (key ^ key &>> 32) &* 0xD6E8_FEB8_6659_FD93
        return key ^ key &>> 32
    }
}

extension UInt8 {
    /// The letter in small, if it is one.
    @inline(__always)
    var small: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }

    /// Whether it may stand in the name of an element or attribute.
    @inline(__always)
    var isNameByte: Bool {
        (self | 0x20) &- 0x61 < 26 || self &- 0x30 < 10
            || self == UInt8(ascii: "-") || self == UInt8(ascii: ":") || self == UInt8(ascii: "_")
    }
}
