/// A text file of the portal, as it was read: valid UTF-8, without a byte order mark.
package struct SourceFile: Sendable, Equatable {
    /// The path as messages name it, from the portal's folder: `Content/alcaldia/index.md`.
    package let path: String
    /// The whole text, line ends as their author's editor wrote them.
    package let text: String

    package init(path: String, text: String) {
        self.path = path
        self.text = text
    }

    /// The line of that number (from 1) without its line end; empty past the last one.
    package func line(_ number: Int) -> String {
        let bytes = text.utf8Span.span
        var line = 1
        var start = 0
        var index = 0
        while index < bytes.count, line < number {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "\n")
                || (byte == UInt8(ascii: "\r")
                    && !(index < bytes.count && bytes[index] == UInt8(ascii: "\n")))
            {
                line += 1
                start = index
            }
        }
        guard line == number else { return "" }
        var end = start
        while end < bytes.count, bytes[end] != UInt8(ascii: "\n"), bytes[end] != UInt8(ascii: "\r")
        {
            end += 1
        }
        let utf8 = text.utf8
        let lower = utf8.index(utf8.startIndex, offsetBy: start)
        let upper = utf8.index(lower, offsetBy: end - start)
        return String(text[lower..<upper])
    }
}

extension SourceFile {
    /// The place of a stretch of the text that is given in bytes.
    package func range(ofBytes range: Range<Int>) -> SourceRange {
        SourceRange(position(ofByte: range.lowerBound), position(ofByte: range.upperBound))
    }

    /// Line and column of a byte.
    private func position(ofByte offset: Int) -> Position {
        let bytes = text.utf8Span.span
        var line = 1
        var column = 1
        for index in 0..<Swift.min(offset, bytes.count) {
            let byte = bytes[index]
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

/// A place in a source file: line and column, both from 1, the column in Unicode scalars.
package struct Position: Sendable, Hashable, Comparable {
    private let storedLine: UInt32
    private let storedColumn: UInt32

    package var line: Int { Int(storedLine) }
    package var column: Int { Int(storedColumn) }

    package init(line: Int, column: Int) {
        storedLine = UInt32(clamping: line)
        storedColumn = UInt32(clamping: column)
    }

    package static func < (one: Position, other: Position) -> Bool {
        one.storedLine != other.storedLine
            ? one.storedLine < other.storedLine : one.storedColumn < other.storedColumn
    }
}

/// A stretch of a source file, from its first character to just past its last.
package struct SourceRange: Sendable, Hashable {
    package let start: Position
    package let end: Position

    package init(_ start: Position, _ end: Position) {
        self.start = start
        self.end = Swift.max(start, end)
    }

    /// A stretch within one line; `length` in Unicode scalars.
    package init(line: Int, column: Int = 1, length: Int = 0) {
        self.init(
            Position(line: line, column: column), Position(line: line, column: column + length))
    }
}

/// A value together with the place it was read from.
package struct Located<Value: Sendable & Hashable>: Sendable, Hashable {
    package var value: Value
    package var range: SourceRange

    package init(_ value: Value, at range: SourceRange) {
        self.value = value
        self.range = range
    }
}
