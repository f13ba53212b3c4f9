internal import Diagnostics

extension TemplateSource {
    /// A finding at a range of bytes of the template.
    func problem(
        _ rule: Rule, _ arguments: [String], at range: Range<Int>, hint: Hint? = nil
    ) -> Diagnostic {
        let bytes = Array(file.text.utf8)
        let start = Self.position(of: range.lowerBound, in: bytes)
        let end = Self.position(of: range.upperBound, in: bytes)
        return Diagnostic(
            rule, arguments, path: file.path, range: SourceRange(start, end),
            excerpt: file.line(start.line), hint: hint)
    }

    /// Line and column of a byte; the column counts scalars.
    private static func position(of offset: Int, in bytes: [UInt8]) -> Position {
        var line = 1
        var column = 1
        for (index, byte) in bytes[..<offset].enumerated() {
            let isLoneReturn =
                byte == UInt8(ascii: "\r")
                && !(index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n"))
            if byte == UInt8(ascii: "\n") || isLoneReturn {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        return Position(line: line, column: column)
    }
}
