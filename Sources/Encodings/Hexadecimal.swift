/// The case of the hexadecimal digits above nine.
@usableFromInline package enum HexLetters: Sendable {
    /// `0` to `9` and `a` to `f`.
    case lowercase
    /// `0` to `9` and `A` to `F`.
    case uppercase

    /// The distance from the value of a letter to its ASCII code.
    @usableFromInline var offset: UInt8 {
        switch self {
        case .lowercase: UInt8(ascii: "a") - 10
        case .uppercase: UInt8(ascii: "A") - 10
        }
    }
}

extension UInt8 {
    /// The ASCII code of the hexadecimal digit for the lowest four bits.
    @inlinable package func hexDigit(_ letters: HexLetters) -> UInt8 {
        let value = self & 0x0F
        return value + (value < 10 ? UInt8(ascii: "0") : letters.offset)
    }

    /// The value of a hexadecimal digit in ASCII, its letters in one case; nil for any other byte.
    @inlinable package func hexValue(_ letters: HexLetters) -> UInt8? {
        if self &- UInt8(ascii: "0") < 10 { return self &- UInt8(ascii: "0") }
        let value = self &- letters.offset
        return value &- 10 < 6 ? value : nil
    }

    /// The value of a hexadecimal digit in ASCII, in either case; nil for any other byte.
    @inlinable package var hexValue: UInt8? {
        hexValue(.lowercase) ?? hexValue(.uppercase)
    }
}

extension [UInt8] {
    /// Appends all hexadecimal digits of a number in ASCII, leading zeros included: two for a byte,
    /// 32 for a `UInt128`.
    @inlinable package mutating func appendHex<Number: FixedWidthInteger & UnsignedInteger>(
        _ number: Number, _ letters: HexLetters = .lowercase
    ) {
        var rest = number
        // All at once: an array that grows byte by byte checks its capacity each time.
        append(addingCapacity: Number.bitWidth / 4) { output in
            for _ in 0..<Number.bitWidth / 4 {
                // Rotated by a digit, so that the highest one comes first.
                rest = rest << 4 | rest >> (Number.bitWidth - 4)
                output.append(UInt8(truncatingIfNeeded: rest).hexDigit(letters))
            }
        }
    }

    /// Appends the hexadecimal digits of bytes in ASCII, two for each, in their order.
    package mutating func appendHex(_ bytes: Span<UInt8>, _ letters: HexLetters = .lowercase) {
        append(addingCapacity: 2 * bytes.count) { output in
            for index in bytes.indices {
                output.append((bytes[index] >> 4).hexDigit(letters))
                output.append(bytes[index].hexDigit(letters))
            }
        }
    }
}

extension FixedWidthInteger where Self: UnsignedInteger {
    /// Reads the hexadecimal digits of a number as ``Swift/Array/appendHex(_:_:)`` writes them.
    ///
    /// Nil unless there are exactly as many as the type has, their letters in that case.
    @inlinable package init?(hex digits: Span<UInt8>, _ letters: HexLetters = .lowercase) {
        guard digits.count == Self.bitWidth / 4 else { return nil }
        var number: Self = 0
        for index in digits.indices {
            guard let value = digits[index].hexValue(letters) else { return nil }
            number = number << 4 | Self(truncatingIfNeeded: value)
        }
        self = number
    }
}
