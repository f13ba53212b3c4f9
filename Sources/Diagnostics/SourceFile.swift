/// A text file of the portal as it was read, in valid UTF-8 without a byte order mark.
package struct SourceFile: Sendable, Equatable {
    /// The path that messages name, from the portal's folder: `Content/alcaldia/index.md`.
    package let path: String
    /// The whole text, with line ends as the author's editor wrote them.
    package let text: String

    /// A file of that path and text.
    package init(path: String, text: String) {
        self.path = path
        self.text = text
    }

    /// The line of that number, from 1, without its line end; empty past the last line.
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
    /// The range of lines and columns for a range of bytes of the text.
    package func range(ofBytes range: Range<Int>) -> SourceRange {
        SourceRange(position(ofByte: range.lowerBound), position(ofByte: range.upperBound))
    }

    /// The line and column of the byte at that offset.
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

/// A place in a source file: line and column, both from 1, with columns in Unicode scalars.
package struct Position: Sendable, Hashable, Comparable {
    private let storedLine: UInt32
    private let storedColumn: UInt32

    /// The line, from 1.
    package var line: Int { Int(storedLine) }
    /// The column, from 1, in Unicode scalars.
    package var column: Int { Int(storedColumn) }

    /// The place at that line and column, both from 1, and both clamped to 32 bits.
    package init(line: Int, column: Int) {
        storedLine = UInt32(clamping: line)
        storedColumn = UInt32(clamping: column)
    }

    /// Whether one place is before the other in their file.
    package static func < (one: Position, other: Position) -> Bool {
        one.storedLine != other.storedLine
            ? one.storedLine < other.storedLine : one.storedColumn < other.storedColumn
    }
}

/// A range of a source file, from its first character to just past its last.
package struct SourceRange: Sendable, Hashable {
    /// The place of its first character.
    package let start: Position
    /// The place just past its last character; equal to `start` where the range is empty.
    package let end: Position

    /// The range between two places, which is empty if the second one is not after the first.
    package init(_ start: Position, _ end: Position) {
        self.start = start
        self.end = Swift.max(start, end)
    }

    /// A range within one line, with `length` in Unicode scalars.
    package init(line: Int, column: Int = 1, length: Int = 0) {
        self.init(
            Position(line: line, column: column), Position(line: line, column: column + length))
    }
}

/// A value together with the place it was read from.
package struct Located<Value: Sendable & Hashable>: Sendable, Hashable {
    /// What was read.
    package var value: Value
    /// Where it was read.
    package var range: SourceRange

    /// A value that was read at that place.
    package init(_ value: Value, at range: SourceRange) {
        self.value = value
        self.range = range
    }
}
