import Testing

@testable import Encodings

struct PercentEncodingTests {
    @Test(arguments: [
        ("", ""), ("Az09-._~", "Az09-._~"), ("a b/c?d", "a%20b%2Fc%3Fd"), ("año", "a%C3%B1o"),
        ("100 %", "100%20%25"), ("\u{0}\u{7F}", "%00%7F"), ("🏛", "%F0%9F%8F%9B"),
    ])
    func `what is not allowed becomes a percent sign and two capital digits`(
        text: String, encoded: String
    ) {
        #expect(text.percentEncoded(allowing: .unreserved) == encoded)
    }

    @Test(arguments: [
        ("", ""), ("a%20b%2Fc", "a b/c"), ("a%c3%B1o", "año"), ("%2541", "%41"), ("100", "100"),
    ])
    func `encoding is taken back once, digits in either case`(text: String, decoded: String) {
        #expect(text.percentDecoded(keepingStraySigns: false) == decoded)
        #expect(text.percentDecoded(keepingStraySigns: true) == decoded)
    }

    @Test(arguments: ["100 %", "%", "%4", "%4g", "%+1", "%%41", "50 % de %C3%B1"])
    func `a percent sign without two digits is refused, or kept`(text: String) {
        #expect(text.percentDecoded(keepingStraySigns: false) == nil)
        #expect(
            text.percentDecoded(keepingStraySigns: true)
                == text.replacing("%41", with: "A").replacing("%C3%B1", with: "ñ"))
    }

    @Test(arguments: ["%C3", "%C3%28", "%FF", "%ED%A0%80"])
    func `what decodes to no UTF-8 is no text`(text: String) {
        #expect(text.percentDecoded(keepingStraySigns: false) == nil)
        #expect(text.percentDecoded(keepingStraySigns: true) == nil)
    }

    @Test(arguments: UInt8.min...UInt8.max)
    func `every byte comes back from its encoding`(byte: UInt8) {
        var encoded = Array("<".utf8)
        encoded.appendPercentEncoded(byte)
        #expect(encoded.count == 4)
        var decoded: [UInt8] = []
        let isWellFormed = decoded.appendPercentDecoded(encoded.span)
        #expect(isWellFormed)
        #expect(decoded == [UInt8(ascii: "<"), byte])
    }
}

struct ASCIISetTests {
    @Test(arguments: UInt8.min...UInt8.max)
    func `a set holds its characters and no other byte`(byte: UInt8) {
        let isLetterOrDigit =
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
            || (0x61...0x7A).contains(byte)
        #expect(
            ASCIISet.unreserved.contains(byte) == (isLetterOrDigit || "-._~".utf8.contains(byte)))
        #expect(ASCIISet.visible.contains(byte) == (0x21...0x7E).contains(byte))
        #expect(!ASCIISet("").contains(byte))
    }

    @Test func `characters are added and removed`() {
        let set = ASCIISet("ab/").union("?~").subtracting("a~")
        #expect(set == ASCIISet("?/b"))
    }
}
