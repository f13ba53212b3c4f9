import Testing

@testable import Encodings

struct HexadecimalTests {
    @Test(
        arguments: [
            (0x00, "00", "00"), (0x09, "09", "09"), (0x0A, "0a", "0A"), (0x7F, "7f", "7F"),
            (0xC3, "c3", "C3"), (0xFF, "ff", "FF"),
        ] as [(UInt8, String, String)])
    func `a byte is two digits`(byte: UInt8, lowercase: String, uppercase: String) {
        var bytes: [UInt8] = []
        bytes.appendHex(byte)
        bytes.appendHex(byte, .uppercase)
        #expect(String(decoding: bytes, as: UTF8.self) == lowercase + uppercase)
    }

    @Test func `a number has all its digits, the highest first`() {
        var bytes = Array("0x".utf8)
        bytes.appendHex(UInt16(0x2028))
        bytes.append(UInt8(ascii: " "))
        bytes.appendHex(0x0B as UInt128)
        bytes.append(UInt8(ascii: " "))
        bytes.appendHex(0xFEDC_BA98_7654_3210_0123_4567_89AB_CDEF as UInt128)
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == "0x2028 0000000000000000000000000000000b fedcba98765432100123456789abcdef")
    }

    @Test(arguments: [([], ""), ([0x0B], "0b"), ([0x0B, 0x3D, 0x91], "0b3d91")])
    func `bytes are two digits each, in their order`(bytes: [UInt8], digits: String) {
        var written: [UInt8] = []
        written.appendHex(bytes.span)
        #expect(String(decoding: written, as: UTF8.self) == digits)
    }

    @Test(
        arguments: [
            ("2028", 0x2028), ("00ff", 0xFF), ("00FF", nil), ("028", nil), ("02028", nil),
            ("+028", nil), ("202g", nil), ("202/", nil), ("202:", nil), ("202`", nil), ("", nil),
        ] as [(String, UInt16?)])
    func `a number is read from exactly its digits, in one case`(digits: String, number: UInt16?) {
        let read = UInt16(hex: digits.utf8Span.span)
        #expect(read == number)
    }

    @Test(arguments: UInt8.min...UInt8.max)
    func `a digit is read in either case, and nothing else is`(byte: UInt8) {
        let isDigit = byte < 0x80 && Character(Unicode.Scalar(byte)).isHexDigit
        let text = String(decoding: [byte], as: UTF8.self)
        #expect(byte.hexValue == (isDigit ? UInt8(text, radix: 16) : nil))
    }
}
