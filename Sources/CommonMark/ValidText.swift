extension String {
    /// Makes a text of bytes that are valid UTF-8 without zeros; nil for any others.
    ///
    /// Swift's own check examines each byte, which is many times slower for a portal's texts.
    package init?(validText bytes: Span<UInt8>) {
        // The buffer lives as long as the closure.
        let isText = unsafe bytes.withUnsafeBufferPointer { unsafe $0.isText }
        guard isText else { return nil }
        // The bytes were just validated.
        unsafe self.init(copying: UTF8Span(unchecked: bytes))
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether the bytes are valid UTF-8 without zeros.
    fileprivate var isText: Bool {
        var index = 0
        while true {
            let high: UInt64 = 0x8080_8080_8080_8080
            index = unsafe firstOffset(from: index) { $0 & high | $0.bytes(equalTo: 0) }
            guard index < count else { return true }
            let length = unsafe lengthOfScalar(at: index)
            guard length > 0 else { return false }
            index += length
        }
    }

    /// Returns the length of the scalar at an index, in bytes; 0 where it is zero or not valid
    /// UTF-8.
    ///
    /// It follows the table of well-formed UTF-8 byte sequences in the Unicode Standard (table
    /// 3-7).
    private func lengthOfScalar(at index: Int) -> Int {
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch unsafe self[index] {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: length = 4
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return 0
        }
        guard index + length <= count, unsafe second.contains(self[index + 1]) else { return 0 }
        for offset in 2..<Swift.max(2, length) {
            guard unsafe self[index + offset] & 0xC0 == 0x80 else { return 0 }
        }
        return length
    }
}
