internal import Diagnostics

/// The bytes of a text and their positions in its file.
///
/// It must not outlive the bytes. Lines are those of the text, from 1; in ranges and findings they
/// are those of the file.
@safe
struct SourceText {
    let bytes: UnsafeBufferPointer<UInt8>
    private let lineStarts: [Int]
    private let path: String
    private let firstLine: Int

    init(bytes: UnsafeBufferPointer<UInt8>, lineStarts: [Int], path: String, firstLine: Int) {
        unsafe self.bytes = unsafe bytes
        self.lineStarts = lineStarts
        self.path = path
        self.firstLine = firstLine
    }

    var lineCount: Int { lineStarts.count }

    func fileLine(_ line: Int) -> Int { firstLine + line - 1 }

    /// Returns the range of a line without its line end; empty where there is no such line.
    func line(_ line: Int) -> Range<Int> {
        guard lineStarts.indices.contains(line - 1) else {
            return unsafe bytes.count..<bytes.count
        }
        let start = lineStarts[line - 1]
        var end = unsafe lineStarts.indices.contains(line) ? lineStarts[line] : bytes.count
        while end > start, unsafe bytes[end - 1].isLineEnd { end -= 1 }
        return start..<end
    }

    /// Returns a range as text.
    func text(_ range: Range<Int>) -> String {
        unsafe String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }

    /// Returns how many Unicode scalars a range has.
    func length(_ range: Range<Int>) -> Int {
        unsafe bytes.scalarCount(in: range)
    }

    /// Returns a range without white space at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, unsafe bytes[start].isWhitespace { start += 1 }
        while start < end, unsafe bytes[end - 1].isWhitespace { end -= 1 }
        return start..<end
    }

    /// Returns a range of a line as a range of the file.
    func place(_ range: Range<Int>, onLine line: Int) -> SourceRange {
        let start = self.line(line).lowerBound
        return SourceRange(
            line: fileLine(line), column: length(start..<range.lowerBound) + 1,
            length: length(range))
    }

    /// Returns a finding with its line as the excerpt: to search the line in the file would take
    /// too long.
    func diagnostic(
        _ rule: Rule, _ arguments: [String], at range: SourceRange, hint: Hint? = nil
    ) -> Diagnostic {
        Diagnostic(
            rule, arguments, path: path, range: range,
            excerpt: text(line(range.start.line - firstLine + 1)), hint: hint)
    }

    /// Returns a finding that more warnings of a kind were left out.
    func countOfMore(_ count: Int) -> Diagnostic {
        Diagnostic(.moreWarnings, String(count), path: path)
    }

    func diagnostic(for excess: Survey.Excess) -> Diagnostic {
        let place = place(line(excess.line), onLine: excess.line)
        switch excess.kind {
        case .depth: return diagnostic(.textTooDeep, [], at: place)
        case .density(let sign, let count):
            return diagnostic(.textTooDense, [sign, String(count)], at: place)
        }
    }
}

/// Finds the ranges of links and tags in a text, from its start to its end.
///
/// libcmark's columns of inline nodes are wrong and its lines can be too early (in a paragraph that
/// starts with definitions), so they are searched. The work is bounded by the size of the text.
struct PlaceFinder {
    /// The end of the last match: equal targets on one line have different ranges.
    private var end = 0
    private var budget: Int
    private var wholeLine: (line: Int, place: SourceRange)?

    init(for source: SourceText) { budget = unsafe 16 * source.bytes.count + 4096 }

    /// Returns the first range of `text` on the lines for which `isMatch` is true; nil if there is
    /// none.
    mutating func place(
        of text: UnsafeBufferPointer<UInt8>, in source: SourceText, lines: ClosedRange<Int>,
        where isMatch: (Range<Int>) -> Bool = { _ in true }
    ) -> SourceRange? {
        guard let first = unsafe text.first else { return nil }
        for line in lines where budget > 0 {
            let lineRange = source.line(line)
            let bytes = unsafe UnsafeBufferPointer(rebasing: source.bytes[..<lineRange.upperBound])
            var start = Swift.max(lineRange.lowerBound, end)
            while start + text.count <= lineRange.upperBound, budget > 0 {
                // Each byte that is passed counts, whether it is the first of a match or not.
                let found = unsafe bytes.firstOffset(of: first, from: start)
                guard found - start < budget, found + text.count <= lineRange.upperBound else {
                    budget -= Swift.min(budget, lineRange.upperBound - text.count + 1 - start)
                    break
                }
                budget -= found - start + 1
                let match = found..<(found + text.count)
                start = found + 1
                guard isMatch(match) else { continue }
                budget -= match.count
                guard unsafe bytes[match].elementsEqual(text) else { continue }
                budget -= match.upperBound - lineRange.lowerBound
                end = match.upperBound
                return source.place(match, onLine: line)
            }
        }
        return nil
    }

    mutating func place(ofLine line: Int, in source: SourceText) -> SourceRange {
        if let wholeLine, wholeLine.line == line { return wholeLine.place }
        let place = source.place(source.line(line), onLine: line)
        wholeLine = (line, place)
        return place
    }
}
