import Digests
import Encodings

/// A script of the index, as bytes: a call of the function that takes the data.
///
/// A page that is opened from a `file:` URL may load scripts, and nothing else.
struct Script {
    /// The name of the function in the script of the search.
    private static let function = "vitrinaIndex"

    private var bytes: [UInt8] = []
    private let key: String

    /// Begins a script.
    ///
    /// - Parameter key: The key by which the data is requested.
    init(_ key: String, capacity: Int) {
        self.key = key
        bytes.reserveCapacity(capacity + 64)
        bytes += Self.function.utf8
        bytes += "(\"".utf8
        bytes += key.utf8
        bytes += "\",".utf8
    }

    /// Appends JavaScript as it is.
    mutating func append(_ code: some Sequence<UInt8>) { bytes += code }

    /// Ends the script; the name of its file has the key and the beginning of the content's digest.
    consuming func file() -> SearchFile {
        bytes += ");\n".utf8
        let name = key + "-" + Digest(of: bytes).hex.prefix(8)
        return SearchFile(name: name, bytes: bytes)
    }
}

extension [UInt8] {
    /// Appends a text as a JSON string that is the same in JavaScript (RFC 8259, section 7).
    mutating func appendLiteral(_ text: some StringProtocol) {
        append(UInt8(ascii: "\""))
        let start = count
        append(contentsOf: text.utf8)
        // Most texts have nothing to be escaped.
        if self[start...].contains(where: \.isLiteralMark) { escapeLiteral(from: start) }
        append(UInt8(ascii: "\""))
    }

    /// Escapes, from an offset on, what a string literal cannot contain.
    private mutating func escapeLiteral(from start: Int) {
        let text = Array(self[start...])
        removeLast(text.count)
        var copied = 0
        for (index, byte) in text.enumerated() where byte.isLiteralMark {
            guard let length = text.lengthOfMark(at: index) else { continue }
            self += text[copied..<index]
            copied = index + length
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                append(UInt8(ascii: "\\"))
                append(byte)
            case UInt8(ascii: "\n"): self += "\\n".utf8
            case 0xE2: self += (text[index + 2] == 0xA8 ? "\\u2028" : "\\u2029").utf8
            default:
                self += "\\u00".utf8
                appendHex(byte)
            }
        }
        self += text[copied...]
    }

    /// Returns the length of what has to be escaped at an index, in bytes; nil where there is none.
    ///
    /// U+2028 and U+2029 are line ends in older browsers, which a literal may not contain.
    private func lengthOfMark(at index: Int) -> Int? {
        guard self[index] == 0xE2 else { return 1 }
        return index + 2 < count && self[index + 1] == 0x80 && self[index + 2] & 0xFE == 0xA8
            ? 3 : nil
    }

    /// Appends a number in decimal digits.
    mutating func append(number: Int) { self += String(number).utf8 }
}

extension UInt8 {
    /// Whether it may be the first byte of what a string literal cannot contain.
    fileprivate var isLiteralMark: Bool {
        self < 0x20 || self == 0x7F || self == 0xE2 || self == UInt8(ascii: "\"")
            || self == UInt8(ascii: "\\")
    }
}
