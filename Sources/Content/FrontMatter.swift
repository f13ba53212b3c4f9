import Diagnostics

/// Where the front matter and the text of a file are.
struct FrontMatter: Equatable {
    /// The largest front matter that is read, in bytes.
    static let limit = 64 * 1024

    /// The YAML between the `---` lines, as UTF-8 offsets.
    let yaml: Range<Int>
    /// Where the text begins, as a UTF-8 offset.
    let textStart: Int
    /// The line on which the text begins, from 1.
    let textLine: Int

    /// Finds the two `---` lines; nil, with a diagnostic, where they are missing.
    init?(of file: SourceFile, diagnostics: inout [Diagnostic]) {
        let bytes = file.text.utf8Span.span
        guard let first = Self.fence(in: bytes, at: 0) else {
            diagnostics.append(Self.missing(in: file))
            return nil
        }
        var line = 2
        var start = first
        var lookalike: Int?
        while start < bytes.count {
            if let end = Self.fence(in: bytes, at: start) {
                yaml = first..<start
                textStart = end
                textLine = line + 1
                guard yaml.count <= Self.limit else {
                    diagnostics.append(
                        Diagnostic(
                            .frontMatterTooLarge, "\(Self.limit)", in: file,
                            at: SourceRange(line: 1, length: 3)))
                    return nil
                }
                return
            }
            let lineStart = start
            while start < bytes.count, bytes[start] != UInt8(ascii: "\n"),
                bytes[start] != UInt8(ascii: "\r")
            { start += 1 }
            if lookalike == nil, (2...16).contains(start - lineStart),
                Self.isLookalike(bytes.extracting(lineStart..<start))
            {
                lookalike = line
            }
            start += Self.lineEnd(in: bytes, at: start)
            line += 1
        }
        diagnostics.append(
            Diagnostic(
                .unclosedFrontMatter, in: file, at: SourceRange(line: 1, length: 3),
                hint: lookalike.map { .closingHyphens($0) }))
        return nil
    }

    /// Whether a line is of dashes of any kind, as a word processor makes them from hyphens.
    private static func isLookalike(_ bytes: Span<UInt8>) -> Bool {
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: " "): index += 1
            // U+2010 to U+2015, from the hyphen to the horizontal bar.
            case 0xE2
            where index + 2 < bytes.count && bytes[index + 1] == 0x80
                && (0x90...0x95).contains(bytes[index + 2]):
                index += 3
            default: return false
            }
        }
        return true
    }

    /// The offset after a line that is `---` and blanks, if one begins there.
    private static func fence(in bytes: borrowing Span<UInt8>, at start: Int) -> Int? {
        guard start + 3 <= bytes.count, bytes[start] == UInt8(ascii: "-"),
            bytes[start + 1] == UInt8(ascii: "-"), bytes[start + 2] == UInt8(ascii: "-")
        else { return nil }
        var end = start + 3
        while end < bytes.count, bytes[end] == UInt8(ascii: " ") || bytes[end] == UInt8(ascii: "\t")
        { end += 1 }
        let lineEnd = lineEnd(in: bytes, at: end)
        return end == bytes.count || lineEnd > 0 ? end + lineEnd : nil
    }

    /// How many bytes the line end there has; 0 where there is none.
    private static func lineEnd(in bytes: borrowing Span<UInt8>, at index: Int) -> Int {
        guard index < bytes.count else { return 0 }
        if bytes[index] == UInt8(ascii: "\n") { return 1 }
        guard bytes[index] == UInt8(ascii: "\r") else { return 0 }
        return index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n") ? 2 : 1
    }

    /// What to say to the author of a file that does not begin with `---`.
    private static func missing(in file: SourceFile) -> Diagnostic {
        let first = file.line(1)
        var hint = Hint.writeFrontMatter
        if !first.isEmpty,
            first.unicodeScalars.allSatisfy({ "-—–―_* ".unicodeScalars.contains($0) })
        {
            hint = .threeHyphens
        } else if first.allSatisfy(\.isWhitespace),
            (2...6).contains(where: { file.line($0) == "---" })
        {
            hint = .startAtFirstLine
        }
        let length = max(1, first.unicodeScalars.count)
        return Diagnostic(
            .noFrontMatter, in: file, at: SourceRange(line: 1, length: length), hint: hint)
    }
}
