import Digests
import Testing

/// Sums of bytes, against the examples of the standard.
struct DigestTests {
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func `the sum is that of FIPS 180-4`(text: String, sum: String) {
        #expect(Digest(of: Array(text.utf8)).hex == sum)
    }

    @Test func `pieces have the sum of the whole`() {
        let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        var digester = Digester()
        for start in stride(from: 0, to: 1000, by: 37) {
            digester.append(Array(bytes[start..<min(start + 37, 1000)]).span)
        }
        #expect(digester.digest() == Digest(of: bytes))
    }

    @Test func `the first half is written and read`() throws {
        let short = Digest(of: Array("abc".utf8)).short
        #expect(short.hex == "ba7816bf8f01cfea414140de5dae2223")
        #expect(ShortDigest(hex: Array(short.hex.utf8).span) == short)
        for wrong in ["", "ba78", "BA7816BF8F01CFEA414140DE5DAE2223", short.hex + "0"] {
            #expect(ShortDigest(hex: Array(wrong.utf8).span) == nil)
        }
    }
}
