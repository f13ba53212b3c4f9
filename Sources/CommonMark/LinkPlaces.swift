package import Diagnostics

/// The ranges of the targets in a text's link reference definitions: `[ley]: https://…`.
///
/// libcmark keeps no definitions, so their lines are searched once, when a link needs one.
struct DefinitionPlaces {
    private var places: [[UInt8]: SourceRange]?

    /// Returns the range of a target, written without escapes, in the first definition that has it.
    mutating func place(
        of target: UnsafeBufferPointer<UInt8>, in source: SourceText
    ) -> SourceRange? {
        if places == nil { places = source.definedTargets() }
        return unsafe places?[Array(target)]
    }
}

extension SourceText {
    /// Returns the targets of lines that look like definitions, each with its first range.
    fileprivate func definedTargets() -> [[UInt8]: SourceRange] {
        var places: [[UInt8]: SourceRange] = [:]
        for number in 1...Swift.max(1, lineCount) {
            let line = line(number)
            guard let target = definedTarget(in: line), !target.isEmpty else { continue }
            let key = unsafe Array(bytes[target])
            if places[key] == nil { places[key] = place(target, onLine: number) }
        }
        return places
    }

    /// Returns the target of a definition on a single line; nil where the line is not one.
    private func definedTarget(in line: Range<Int>) -> Range<Int>? {
        var index = line.lowerBound
        // In a quotation or a list, markers come first.
        while index < line.upperBound, unsafe bytes[index].isBlank || bytes[index] == 0x3E {
            index += 1
        }
        if index < line.upperBound, let end = unsafe bytes.endOfItemMark(at: index) { index = end }
        while index < line.upperBound, unsafe bytes[index].isBlank { index += 1 }
        guard index < line.upperBound, unsafe bytes[index] == UInt8(ascii: "[") else { return nil }
        while index < line.upperBound, unsafe bytes[index] != UInt8(ascii: "]") { index += 1 }
        index += 1
        guard index < line.upperBound, unsafe bytes[index] == UInt8(ascii: ":") else { return nil }
        index += 1
        while index < line.upperBound, unsafe bytes[index].isBlank { index += 1 }
        guard index < line.upperBound else { return nil }
        let isPointed = unsafe bytes[index] == UInt8(ascii: "<")
        if isPointed { index += 1 }
        var end = index
        while end < line.upperBound,
            unsafe isPointed ? bytes[end] != UInt8(ascii: ">") : !bytes[end].isWhitespace
        {
            end += 1
        }
        return index..<end
    }
}

extension Link {
    /// How far before its target the text of a link is searched, in bytes.
    private static let reach = 4096

    /// Returns the range of its text, from `[` (of an image `!`) to `]`; of its target, where that
    /// is not found.
    ///
    /// It is for links whose text is wrong: it takes time in proportion to the size of the file.
    package func placeOfText(in file: SourceFile) -> SourceRange {
        let bytes = file.text.utf8Span.span
        if let start = bytes.offset(ofLine: range.start.line),
            case let target = bytes.offset(ofColumn: range.start.column, from: start),
            let words = bytes.bracketed(before: target, reach: Self.reach)
        {
            let lower = words.lowerBound - (isImage ? 1 : 0)
            return SourceRange(
                bytes.position(of: lower, before: target, range.start),
                bytes.position(of: words.upperBound, before: target, range.start))
        }
        // A reference link: its text is on one of these lines.
        let written = (isImage ? "![" : "[") + text + "]"
        guard let start = bytes.offset(ofLine: line),
            let words = bytes.firstOffset(of: written.utf8Span.span, from: start, Self.reach)
        else { return range }
        let first = bytes.position(of: words, after: start, Position(line: line, column: 1))
        let end = bytes.position(of: words + written.utf8.count, after: words, first)
        return SourceRange(first, end)
    }
}

extension Span<UInt8> {
    /// Returns the offset of a line, from 1; nil past the end.
    fileprivate func offset(ofLine line: Int) -> Int? {
        // The bytes are read as long as they are lent.
        unsafe withUnsafeBufferPointer { bytes in
            var (index, number) = (0, 1)
            while number < line {
                index = unsafe bytes.firstOffset(from: index) { word in
                    word.bytes(equalTo: UInt64(repeating: 0x0A))
                        | word.bytes(equalTo: UInt64(repeating: 0x0D))
                }
                guard index < bytes.count else { return nil }
                let isCRLF =
                    unsafe bytes[index] == 0x0D && index + 1 < bytes.count
                    && bytes[index + 1] == 0x0A
                index += isCRLF ? 2 : 1
                number += 1
            }
            return index
        }
    }

    /// Returns the offset of a column, from 1, on the line that begins at `start`.
    fileprivate func offset(ofColumn column: Int, from start: Int) -> Int {
        var index = start
        var left = column - 1
        while index < count, left > 0 {
            index += 1
            while index < count, !self[index].startsScalar { index += 1 }
            left -= 1
        }
        return index
    }

    /// Returns the position of an offset before one whose position is known.
    fileprivate func position(of offset: Int, before known: Int, _ place: Position) -> Position {
        var lines = 0
        var scalars = 0
        for index in offset..<known {
            if endsLine(index) { lines += 1 }
            if self[index].startsScalar { scalars += 1 }
        }
        guard lines > 0 else {
            return Position(line: place.line, column: place.column - scalars)
        }
        var start = offset
        while start > 0, !self[start - 1].isLineEnd { start -= 1 }
        return position(of: offset, after: start, Position(line: place.line - lines, column: 1))
    }

    /// Returns the position of an offset after one whose position is known.
    fileprivate func position(of offset: Int, after known: Int, _ place: Position) -> Position {
        var (line, column) = (place.line, place.column)
        for index in known..<offset {
            if endsLine(index) {
                (line, column) = (line + 1, 1)
            } else if self[index].startsScalar, !self[index].isLineEnd {
                column += 1
            }
        }
        return Position(line: line, column: column)
    }

    /// Returns whether a line ends with the byte at an offset: LF, or a CR that no LF follows.
    private func endsLine(_ index: Int) -> Bool {
        self[index] == 0x0A
            || self[index] == 0x0D && !(index + 1 < count && self[index + 1] == 0x0A)
    }

    /// Returns the range from `[` to `]` before the target of a link: `[words](target`.
    fileprivate func bracketed(before target: Int, reach: Int) -> Range<Int>? {
        var index = target - 1
        if index >= 0, self[index] == UInt8(ascii: "<") { index -= 1 }
        while index >= 0, self[index].isWhitespace { index -= 1 }
        guard index >= 1, self[index] == UInt8(ascii: "("), self[index - 1] == UInt8(ascii: "]")
        else { return nil }
        let end = index
        index -= 2
        var depth = 1
        while index >= 0, end - index < reach {
            let isEscaped = index > 0 && self[index - 1] == UInt8(ascii: "\\")
            if self[index] == UInt8(ascii: "]"), !isEscaped { depth += 1 }
            if self[index] == UInt8(ascii: "["), !isEscaped { depth -= 1 }
            if depth == 0 { return index..<end }
            index -= 1
        }
        return nil
    }

    /// Returns the first offset of a text within `reach` bytes from `start`.
    fileprivate func firstOffset(of text: Span<UInt8>, from start: Int, _ reach: Int) -> Int? {
        let last = Swift.min(count - text.count, start + reach)
        var index = start
        while index <= last {
            var matched = 0
            while matched < text.count, self[index + matched] == text[matched] { matched += 1 }
            if matched == text.count { return index }
            index += 1
        }
        return nil
    }
}
