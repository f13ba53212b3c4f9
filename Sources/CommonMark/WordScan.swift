/// Searches eight bytes at a time: most bytes of a text are letters, for which no scan looks.
extension UnsafeBufferPointer<UInt8> {
    /// Returns the first offset from `start` on at which `hits` finds something; `count` if there
    /// is none.
    ///
    /// `hits` gets eight bytes in little-endian byte order, and sets the highest bit of each byte
    /// that it looks for; what it sets above the first of those does not matter.
    @inline(__always)
    func firstOffset(from start: Int, where hits: (UInt64) -> UInt64) -> Int {
        var index = start
        let bytes = UnsafeRawBufferPointer(self)
        while index &+ 8 <= count {
            // The eight bytes are within the bounds by the condition of the loop.
            let word = unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            let found = hits(word.littleEndian)
            if found != 0 { return index &+ found.trailingZeroBitCount &>> 3 }
            index &+= 8
        }
        guard index < count else { return count }
        var rest: UInt64 = 0
        if count >= 8 {
            // The last eight bytes, without those that were already examined.
            let word = unsafe bytes.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
            rest = word.littleEndian &>> UInt64(8 &* (8 &- (count &- index)))
        } else {
            for offset in (index..<count).reversed() {
                rest = unsafe rest &<< 8 | UInt64(self[offset])
            }
        }
        let found = hits(rest)
        return found == 0 ? count : Swift.min(count, index &+ found.trailingZeroBitCount &>> 3)
    }

    /// Returns the first offset of a byte from `start` on; `count` if there is none.
    func firstOffset(of byte: UInt8, from start: Int) -> Int {
        let sign = UInt64(repeating: byte)
        return unsafe firstOffset(from: start) { $0.bytes(equalTo: sign) }
    }

    /// Returns how many Unicode scalars begin in a range.
    func scalarCount(in range: Range<Int>) -> Int {
        var count = 0
        var index = range.lowerBound
        // A count in one byte lets the compiler vectorise the loop.
        while index < range.upperBound {
            let end = Swift.min(index + 255, range.upperBound)
            var part: UInt8 = 0
            while index < end {
                unsafe part &+= self[index].startsScalar ? 1 : 0
                index &+= 1
            }
            count += Int(part)
        }
        return count
    }
}

extension UInt64 {
    /// Repeats a byte eight times.
    @inline(__always)
    init(repeating byte: UInt8) { self = UInt64(byte) &* 0x0101_0101_0101_0101 }

    /// Sets the highest bit of each byte that equals that of `pattern`, up to the first at least.
    @inline(__always)
    func bytes(equalTo pattern: UInt64) -> UInt64 {
        let difference = self ^ pattern
        return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
    }
}
