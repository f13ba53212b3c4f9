internal import CNettle
internal import Encodings

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
    package var hex: String {
        var digits: [UInt8] = []
        writeHex(to: &digits)
        return String(decoding: digits, as: UTF8.self)
    }

    /// Appends those digits to some bytes.
    package func writeHex(to bytes: inout [UInt8]) {
        bytes.appendHex(first)
        bytes.appendHex(second)
    }
}

/// The first 16 bytes of a SHA-256 digest.
package struct ShortDigest: Sendable, Hashable {
    fileprivate let bits: UInt128

    fileprivate init(bits: UInt128) { self.bits = bits }

    /// Reads 32 hexadecimal digits in lower case; nil where there is anything else.
    package init?(hex: Span<UInt8>) {
        guard let bits = UInt128(hex: hex) else { return nil }
        self.bits = bits
    }

    /// 32 hexadecimal digits in lower case.
    package var hex: String {
        var digits: [UInt8] = []
        writeHex(to: &digits)
        return String(decoding: digits, as: UTF8.self)
    }

    /// Appends those digits to some bytes.
    package func writeHex(to bytes: inout [UInt8]) { bytes.appendHex(bits) }
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
