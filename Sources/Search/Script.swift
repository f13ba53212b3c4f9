import Digests
import Encodings

/// A script of the index, written as bytes: a call of the function that takes the data in.
///
/// A page that is opened from a folder may load scripts, and nothing else.
struct Script {
    /// What the script of the search calls its function.
    private static let function = "vitrinaIndex"

    private var bytes: [UInt8] = []
    private let key: String

    /// - Parameter key: What the data is asked for by.
    init(_ key: String, capacity: Int) {
        self.key = key
        bytes.reserveCapacity(capacity + 64)
        bytes += Self.function.utf8
        bytes += "(\"".utf8
        bytes += key.utf8
        bytes += "\",".utf8
    }

    /// Appends what is JavaScript already.
    mutating func append(_ code: some Sequence<UInt8>) { bytes += code }

    /// Ends the script; its name has the key and a sum of what it holds.
    consuming func file() -> SearchFile {
        bytes += ");\n".utf8
        let name = key + "-" + Digest(of: bytes).hex.prefix(8)
        return SearchFile(name: name, bytes: bytes)
    }
}

extension [UInt8] {
    /// Appends a text as a literal of JSON that JavaScript reads as the same.
    mutating func appendLiteral(_ text: some StringProtocol) {
        append(UInt8(ascii: "\""))
        let start = count
        append(contentsOf: text.utf8)
        // Most texts have nothing that a literal cannot have as it is.
        if self[start...].contains(where: \.isLiteralMark) { escapeLiteral(from: start) }
        append(UInt8(ascii: "\""))
    }

    /// Replaces, from an offset on, what cannot stand between the quotes of a literal.
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

    /// How many bytes there are of what a literal cannot have, where its first may stand; U+2028 and
    /// U+2029 are for older browsers the end of a line, where no literal may have one.
    private func lengthOfMark(at index: Int) -> Int? {
        guard self[index] == 0xE2 else { return 1 }
        return index + 2 < count && self[index + 1] == 0x80 && self[index + 2] & 0xFE == 0xA8
            ? 3 : nil
    }

    /// Appends a number in digits.
    mutating func append(number: Int) { self += String(number).utf8 }
}

extension UInt8 {
    /// Whether it may be the first byte of what a literal cannot have as it is.
    fileprivate var isLiteralMark: Bool {
        self < 0x20 || self == 0x7F || self == 0xE2 || self == UInt8(ascii: "\"")
            || self == UInt8(ascii: "\\")
    }
}
