internal import CCmark

/// A pipe table, as GitHub Flavored Markdown defines it (section 4.10), by its lines in the source.
struct Table {
    enum Alignment: Equatable {
        case unspecified, left, center, right
    }

    /// A row; its cells are ranges of the source, in which `|` is still escaped as `\|`.
    struct Row {
        var line: Int
        var cells: [Range<Int>]
    }

    /// The paragraph that libcmark made of the table.
    let paragraph: Node
    /// The lines of the paragraph before the table.
    let lead: [Range<Int>]
    let alignments: [Alignment]
    /// The header and the rows below it.
    let rows: [Row]

    /// Makes the table in a paragraph whose delimiter row is `ruleLine`; nil where that is not one.
    init?(in paragraph: Node, ruleLine: Int, of source: SourceText) {
        let lines = ParagraphLines(of: paragraph, in: source)
        let rule = source.cells(of: lines[ruleLine])
        let header = Row(line: ruleLine - 1, cells: source.cells(of: lines[ruleLine - 1]))
        guard header.cells.count == rule.count else { return nil }
        var alignments: [Alignment] = []
        for cell in rule {
            guard let alignment = source.alignment(of: cell) else { return nil }
            alignments.append(alignment)
        }
        self.paragraph = paragraph
        self.alignments = alignments
        lead = (paragraph.startLine..<header.line).map { lines[$0] }
        let below = ruleLine < paragraph.endLine ? ruleLine + 1...paragraph.endLine : nil
        rows =
            [header]
            + (below.map { $0.map { Row(line: $0, cells: source.cells(of: lines[$0])) } } ?? [])
    }
}

/// The lines of a paragraph without the markers of quotations and the indentation of lists around
/// it.
private struct ParagraphLines {
    private let source: SourceText
    private let firstLine: Int
    private let start: Int
    private let quotations: Int

    init(of paragraph: Node, in source: SourceText) {
        self.source = source
        firstLine = paragraph.startLine
        start = source.line(firstLine).lowerBound + paragraph.startColumn - 1
        var quotations = 0
        var ancestor = paragraph.parent
        while let node = ancestor {
            if node.type == CMARK_NODE_BLOCK_QUOTE { quotations += 1 }
            ancestor = node.parent
        }
        self.quotations = quotations
    }

    subscript(line: Int) -> Range<Int> {
        let range = source.line(line)
        if line == firstLine { return Swift.min(start, range.upperBound)..<range.upperBound }
        // A lazy continuation line may have fewer markers than there are quotations around it.
        var start = source.afterBlanks(range)
        var marks = 0
        while marks < quotations, start < range.upperBound,
            unsafe source.bytes[start] == UInt8(ascii: ">")
        {
            start = source.afterBlanks(start + 1..<range.upperBound)
            marks += 1
        }
        return start..<range.upperBound
    }
}

extension SourceText {
    /// Returns the offset after the blanks at the start of a range.
    fileprivate func afterBlanks(_ range: Range<Int>) -> Int {
        var start = range.lowerBound
        while start < range.upperBound, unsafe bytes[start].isBlank { start += 1 }
        return start
    }

    /// Returns the cells of a row: the ranges between its pipes, the outer ones left out.
    fileprivate func cells(of row: Range<Int>) -> [Range<Int>] {
        let row = trimmed(row)
        var cells: [Range<Int>] = []
        var start = row.lowerBound
        var index = start
        while index < row.upperBound {
            let isPipe = unsafe bytes[index] == UInt8(ascii: "|")
            // As in GitHub's, a backslash before a pipe escapes it whatever precedes the backslash.
            if isPipe, unsafe index == row.lowerBound || bytes[index - 1] != UInt8(ascii: "\\") {
                if index > row.lowerBound { cells.append(trimmed(start..<index)) }
                start = index + 1
            }
            index += 1
        }
        if start < row.upperBound { cells.append(trimmed(start..<row.upperBound)) }
        return cells
    }

    /// Returns the alignment in a cell of the delimiter row: `---`, `:--`, `--:` or `:-:`; nil for
    /// any other.
    fileprivate func alignment(of cell: Range<Int>) -> Table.Alignment? {
        guard !cell.isEmpty else { return nil }
        let startsWithColon = unsafe bytes[cell.lowerBound] == UInt8(ascii: ":")
        let endsWithColon = unsafe bytes[cell.upperBound - 1] == UInt8(ascii: ":")
        let start = cell.lowerBound + (startsWithColon ? 1 : 0)
        let end = cell.upperBound - (endsWithColon ? 1 : 0)
        guard start < end,
            unsafe bytes[start..<end].allSatisfy({ $0 == UInt8(ascii: "-") })
        else { return nil }
        return switch (startsWithColon, endsWithColon) {
        case (false, false): .unspecified
        case (true, false): .left
        case (true, true): .center
        case (false, true): .right
        }
    }
}
