/// The letters of words as bytes, folded one by one while a text is read.
extension [UInt8] {
    /// Appends what a letter outside ASCII folds to; returns its length in bytes, nil where none
    /// is.
    ///
    /// - Parameter tildes: One bit for each index in the array, set where the letter was an `ñ`.
    mutating func appendFolded(
        _ bytes: Span<UInt8>, _ index: Int, _ tildes: inout UInt64
    ) -> Int? {
        let lead = bytes[index]
        guard lead >= 0xC2, lead < 0xE0, index + 1 < bytes.count else {
            // Of three bytes, only the invisible marks occur inside words.
            guard lead >= 0xE0 else { return nil }
            let length = lead < 0xF0 ? 3 : 4
            guard length == 3, index + 2 < bytes.count, lead == 0xE2, bytes[index + 1] == 0x80,
                (0x8B...0x8D).contains(bytes[index + 2])
            else { return nil }
            return isEmpty ? nil : 3
        }
        let value = UInt32(lead & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
        switch value {
        case 0xF1, 0xD1: tildes |= 1 << UInt64(count & 63)
        case 0x303 where last == UInt8(ascii: "n"):
            tildes |= 1 << UInt64((count - 1) & 63)
            return 2
        case 0xD7, 0xF7: return nil
        case 0xAA, 0xBA, 0xC0...0x17F: break
        case 0xAD, 0x300...0x36F: return isEmpty ? nil : 2
        default: return nil
        }
        guard let scalar = Unicode.Scalar(value) else { return nil }
        // Nearly all are vowels with an accent, or `ñ`.
        switch value {
        case 0xE1, 0xC1: append(UInt8(ascii: "a"))
        case 0xE9, 0xC9: append(UInt8(ascii: "e"))
        case 0xED, 0xCD: append(UInt8(ascii: "i"))
        case 0xF3, 0xD3: append(UInt8(ascii: "o"))
        case 0xFA, 0xDA, 0xFC, 0xDC: append(UInt8(ascii: "u"))
        case 0xF1, 0xD1: append(UInt8(ascii: "n"))
        default:
            var folded = ""
            scalar.appendFolded(to: &folded)
            self += folded.utf8
        }
        return 2
    }
}
