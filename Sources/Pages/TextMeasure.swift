/// How wide a text is, without any font: no letter of a sans-serif face in common use is wider.
enum TextMeasure {
    /// The width of a text in thousandths of its size.
    static func width(of text: some StringProtocol) -> Int {
        text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
    }

    private static func width(of scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x300...0x36F, 0x200B...0x200D, 0xAD: 0
        case 0x20: 320
        // i j l and their like, signs
        case 0x69, 0x6A, 0x6C, 0x21, 0x27, 0x2C, 0x2E, 0x3A, 0x3B, 0x7C, 0xCC...0xCF, 0xEC...0xEF:
            320
        case 0x66, 0x72, 0x74, 0x49, 0x28, 0x29, 0x2D, 0x2F, 0x5B...0x5D: 420
        case 0x6D, 0x77: 960
        case 0x4D, 0x57, 0x40, 0x25: 1060
        case 0x61...0x7A, 0x30...0x39, 0xDF...0xFF: 640
        case 0x41...0x5A, 0xC0...0xDE: 780
        case 0..<0x80, 0xA0..<0xC0: 640
        case 0x100...0x24F: 780
        default: 1060
        }
    }

    /// A text in lines that are no wider than that, broken between words; a word that is wider by
    /// itself is broken within.
    ///
    /// - Parameter limit: The width in thousandths of the text's size.
    static func lines(of text: String, within limit: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var lineWidth = 0
        for word in text.split(whereSeparator: \.isWhitespace) {
            var word = word
            var width = width(of: word)
            if !line.isEmpty, lineWidth + self.width(of: " ") + width > limit {
                lines.append(line)
                (line, lineWidth) = ("", 0)
            }
            while width > limit {
                var (end, taken) = (word.startIndex, 0)
                while end < word.endIndex {
                    let next = self.width(of: word[end...end])
                    if taken + next > limit, end > word.startIndex { break }
                    taken += next
                    end = word.index(after: end)
                }
                lines.append(String(word[..<end]))
                word = word[end...]
                width -= taken
            }
            guard !word.isEmpty else { continue }
            if !line.isEmpty {
                line += " "
                lineWidth += self.width(of: " ")
            }
            line += word
            lineWidth += width
        }
        if !line.isEmpty { lines.append(line) }
        return lines.isEmpty ? [""] : lines
    }
}
