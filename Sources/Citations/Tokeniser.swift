/// Splits a text into words, numbers and punctuation, in one pass over its bytes.
struct Tokeniser {
    private let bytes: [UInt8]
    private var position = 0
    private var flags: Token.Flags = [.line]
    private var tokens: [Token] = []

    /// Returns the tokens of a text, the last of which is a boundary.
    static func tokens(of bytes: [UInt8]) -> [Token] {
        var tokeniser = Tokeniser(bytes: bytes)
        tokeniser.tokens.reserveCapacity(bytes.count / 4 + 4)
        while tokeniser.position < bytes.count { tokeniser.next() }
        tokeniser.append(.boundary, to: bytes.count)
        return tokeniser.tokens
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private func byte(_ offset: Int) -> UInt8 {
        position + offset < bytes.count ? bytes[position + offset] : 0
    }

    private mutating func append(
        _ kind: Token.Kind, to end: Int, value: UInt8 = 0
    ) {
        tokens.append(
            Token(
                start: Int32(truncatingIfNeeded: position), end: Int32(truncatingIfNeeded: end),
                kind: kind, value: value, flags: flags))
        position = end
        flags = []
    }

    private mutating func next() {
        let first = bytes[position]
        switch first {
        case 0x0A, 0x0D, 0x20, 0x09: readSpace()
        case 0x30...0x39: readNumber()
        case 0x41...0x5A, 0x61...0x7A: readWord()
        case 0..<0x80: append(.sign, to: position + 1, value: first)
        case 0xC2: readLatinSign()
        case 0xC3 where byte(1) >= 0x80 && byte(1) != 0x97 && byte(1) != 0xB7: readWord()
        case 0xC4, 0xC5: readWord()
        case 0xE2: readPunctuation()
        default: append(.sign, to: end(of: first))
        }
    }

    /// Returns the end of the scalar that starts here with a byte; an invalid byte is one scalar.
    private func end(of first: UInt8) -> Int {
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
        var end = position + 1
        while end < position + length, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return end
    }

    private mutating func readSpace() {
        var lines = 0
        while position < bytes.count {
            switch bytes[position] {
            case 0x0A: lines += 1
            case 0x0D, 0x20, 0x09: break
            default:
                guard bytes[position] == 0xC2, byte(1) == 0xA0 else {
                    endSpace(lines: lines)
                    return
                }
                position += 1
            }
            position += 1
        }
        endSpace(lines: lines)
    }

    private mutating func endSpace(lines: Int) {
        flags.insert(.space)
        if lines > 0 { flags.insert(.line) }
        if lines > 1 {
            append(.boundary, to: position)
            flags = [.space, .line]
        }
    }

    private mutating func readNumber() {
        var end = position + 1
        while end < bytes.count, bytes[end] >= 0x30, bytes[end] <= 0x39 { end += 1 }
        append(.number, to: end)
    }

    /// U+0080 to U+00BF: ordinal signs, the degree sign that many write for them, quotes, spaces.
    private mutating func readLatinSign() {
        switch byte(1) {
        case 0xA0:
            position += 2
            flags.insert(.space)
        case 0xAD: position += 2  // a soft hyphen between words is ignored
        case 0xAA, 0xB0, 0xBA: append(.sign, to: position + 2, value: 0xBA)
        case 0xAB, 0xBB: append(.sign, to: position + 2, value: UInt8(ascii: "\""))
        default: append(.sign, to: end(of: 0xC2))
        }
    }

    /// U+2000 to U+2FFF: dashes, quotes, spaces.
    private mutating func readPunctuation() {
        let end = end(of: 0xE2)
        guard end == position + 3, byte(1) == 0x80 else { return append(.sign, to: end) }
        switch byte(2) {
        case 0x80...0x8A, 0xAF:
            position = end
            flags.insert(.space)
        case 0x8B...0x8D: position = end
        case 0x90...0x95: append(.sign, to: end, value: UInt8(ascii: "-"))
        case 0x98...0x9F: append(.sign, to: end, value: UInt8(ascii: "\""))
        default: append(.sign, to: end)
        }
    }

    /// Reads a run of letters, folding them into a key.
    private mutating func readWord() {
        let start = position
        var key: UInt128 = 0
        var letters = 0
        var capitals = 0
        var end = position
        while end < bytes.count {
            var byte = bytes[end]
            var isCapital = false
            switch byte {
            case 0x61...0x7A: end += 1
            case 0x41...0x5A:
                isCapital = true
                byte |= 0x20
                end += 1
            case 0xC3:
                guard end + 1 < bytes.count, bytes[end + 1] & 0xC0 == 0x80,
                    bytes[end + 1] != 0x97, bytes[end + 1] != 0xB7
                else { return endWord(at: end, from: start, key, letters, capitals) }
                isCapital = bytes[end + 1] < 0xA0
                byte = Self.folded[Int(bytes[end + 1] & 0x1F)]
                end += 2
            case 0xC4, 0xC5:
                guard end + 1 < bytes.count, bytes[end + 1] & 0xC0 == 0x80 else {
                    return endWord(at: end, from: start, key, letters, capitals)
                }
                byte = 0x7B  // not a letter of any word in the lexicon
                end += 2
            case 0xCC where end + 1 < bytes.count && end > start && bytes[end + 1] & 0xC0 == 0x80:
                end += 2  // a combining accent
                continue
            default: return endWord(at: end, from: start, key, letters, capitals)
            }
            if letters < 16 { key = key << 8 | UInt128(byte) }
            letters += 1
            if isCapital {
                capitals += 1
                if letters == 1 { flags.insert(.capital) }
            }
        }
        endWord(at: end, from: start, key, letters, capitals)
    }

    private mutating func endWord(
        at end: Int, from start: Int, _ key: UInt128, _ letters: Int, _ capitals: Int
    ) {
        guard end > start else { return append(.sign, to: self.end(of: bytes[start])) }
        if capitals > 1 { flags.insert(.acronym) }
        if capitals == letters { flags.insert(.capitals) }
        append(.word, to: end)
        guard letters <= 16, let entry = Lexicon.entry(of: key) else { return }
        tokens[tokens.count - 1].role = entry.role
        tokens[tokens.count - 1].value = entry.value
        tokens[tokens.count - 1].form = entry.form
    }

    /// What the letters from U+00C0 on fold to, by their last five bits.
    private static let folded = Array("aaaaaaaceeeeiiiidnooooo{ouuuuyts".utf8)
}
