internal import CNettle

/// A SHA-256 digest (FIPS 180-4, section 6.2): 32 bytes that identify any number of others.
package struct Digest: Sendable, Hashable {
    private let first: UInt128
    private let second: UInt128

    /// The digest of some bytes.
    package init(of bytes: Span<UInt8>) {
        var digester = Digester()
        digester.append(bytes)
        self = digester.digest()
    }

    package init(of bytes: [UInt8]) { self.init(of: bytes.span) }

    fileprivate init(_ bytes: [32 of UInt8]) {
        var (first, second): (UInt128, UInt128) = (0, 0)
        for index in 0..<16 {
            first = first << 8 | UInt128(bytes[index])
            second = second << 8 | UInt128(bytes[index + 16])
        }
        (self.first, self.second) = (first, second)
    }

    /// Its first half, enough to tell texts from each other.
    package var short: ShortDigest { ShortDigest(bits: first) }

    /// 64 hexadecimal digits in lower case, as `sha256sum` writes them.
    package var hex: String { first.hex + second.hex }

    /// Appends those digits to some bytes.
    package func writeHex(to bytes: inout [UInt8]) {
        first.writeHex(to: &bytes)
        second.writeHex(to: &bytes)
    }
}

/// The first 16 bytes of a SHA-256 digest.
package struct ShortDigest: Sendable, Hashable {
    fileprivate let bits: UInt128

    fileprivate init(bits: UInt128) { self.bits = bits }

    /// Reads 32 hexadecimal digits in lower case; nil where there is anything else.
    package init?(hex: Span<UInt8>) {
        guard hex.count == 32 else { return nil }
        var bits: UInt128 = 0
        for index in hex.indices {
            switch hex[index] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                bits = bits << 4 | UInt128(hex[index] - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f"):
                bits = bits << 4 | UInt128(hex[index] - UInt8(ascii: "a") + 10)
            default: return nil
            }
        }
        self.bits = bits
    }

    /// 32 hexadecimal digits in lower case.
    package var hex: String { bits.hex }

    /// Appends those digits to some bytes.
    package func writeHex(to bytes: inout [UInt8]) { bits.writeHex(to: &bytes) }
}

/// Computes the digest of bytes that come piece by piece.
package struct Digester {
    private var state: sha256_ctx

    package init() {
        state = sha256_ctx()
        unsafe vitrina_sha256_init(&state)
    }

    /// Takes the next bytes.
    package mutating func append(_ bytes: Span<UInt8>) {
        // The bytes outlive the call, and no pointer to them is kept.
        unsafe bytes.withUnsafeBytes { unsafe append($0) }
    }

    /// Takes the next bytes from a buffer of the caller's.
    package mutating func append(_ bytes: UnsafeRawBufferPointer) {
        guard let start = bytes.baseAddress else { return }
        unsafe vitrina_sha256_update(
            &state, bytes.count, start.assumingMemoryBound(to: UInt8.self))
    }

    /// The digest of all bytes so far.
    package func digest() -> Digest {
        // Nettle begins anew when it writes a digest, and more bytes may follow here.
        var last = state
        var bytes: [32 of UInt8] = .init(repeating: 0)
        var span = bytes.mutableSpan
        unsafe span.withUnsafeMutableBufferPointer { buffer in
            guard let start = buffer.baseAddress else { return }
            unsafe vitrina_sha256_digest(&last, start)
        }
        return Digest(bytes)
    }
}

extension UInt128 {
    /// 32 hexadecimal digits.
    fileprivate var hex: String {
        var digits: [UInt8] = []
        writeHex(to: &digits)
        return String(decoding: digits, as: UTF8.self)
    }

    fileprivate func writeHex(to bytes: inout [UInt8]) {
        var digits: [32 of UInt8] = .init(repeating: 0)
        var rest = self
        for index in digits.indices.reversed() {
            let digit = UInt8(truncatingIfNeeded: rest & 15)
            digits[index] = digit < 10 ? 0x30 + digit : 0x57 + digit
            rest >>= 4
        }
        // All at once: an array that grows byte by byte asks each time whether it must.
        bytes.append(addingCapacity: 32) { output in
            for index in digits.indices { output.append(digits[index]) }
        }
    }
}
