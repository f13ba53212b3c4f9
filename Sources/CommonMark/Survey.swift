/// The measurements of a text before libcmark parses it, made in one pass.
///
/// libcmark 0.30.2 takes quadratic time or memory for a few inputs and cannot be interrupted, so
/// they are refused here. The limits are far above what people write, and let no text of 1 MiB
/// take more than two seconds (measured for some 150 kinds of input).
@safe
struct Survey {
    /// A measurement that is over its limit.
    struct Excess: Equatable {
        enum Kind: Equatable {
            case depth
            /// A character that is too frequent in one paragraph, and how often it is there.
            case density(String, Int)
        }

        var kind: Kind
        /// The line of the text.
        var line: Int
    }

    /// The limit of nested containers, in which libcmark is quadratic.
    static let depthLimit = 100
    /// The limit of depth times blank lines: libcmark checks every open container at each blank
    /// line.
    static let blankLineLimit = 20_000_000
    /// The limit of images times closing brackets in one paragraph: at each link libcmark searches
    /// for the links around it through all open images (CVE-2023-22486).
    static let imageLimit = 30_000_000
    /// The limit of the longest definition, in bytes, times the brackets that may refer to it:
    /// libcmark copies the definition each time.
    static let definitionLimit = 1 << 25

    private(set) var lineStarts: [Int] = []
    /// The lines that may be the delimiter row of a table.
    private(set) var ruleLines: [Int] = []
    private(set) var excess: Excess?
    /// Whether there may be link reference definitions.
    var hasDefinitions: Bool { longestDefinition > 0 }

    private var depth = 0
    private var deepestLine = 1
    private var blankLines = 0
    private var closers = 0
    private var longestDefinition = 0
    private var imageCost = 0
    private var paragraph = Paragraph(start: 0, line: 1)

    /// Lines without a blank one between them, which contain at least a paragraph of libcmark.
    private struct Paragraph {
        var start: Int
        var line: Int
        var images = 0
        var closers = 0
        /// The offset of the definition that may be open, whether it is one, and whether it may
        /// have a title.
        var definitionStart: Int
        var isDefinition = false
        var mayHaveTitle = false

        init(start: Int, line: Int) {
            self.start = start
            self.line = line
            definitionStart = start
        }
    }

    init(of bytes: UnsafeBufferPointer<UInt8>) {
        lineStarts.reserveCapacity(bytes.count / 40 + 8)
        var index = 0
        while index < bytes.count {
            lineStarts.append(index)
            index = unsafe readLine(bytes, from: index)
        }
        endParagraph(at: index)
        checkProducts()
    }

    /// Reads a line and returns the offset of the next one.
    private mutating func readLine(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let marks = unsafe readMarks(bytes, from: start)
        var index = marks.end
        let first = index < bytes.count ? unsafe bytes[index] : UInt8(ascii: "\n")
        switch first {
        case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
            blankLines += 1
            if marks.canEndParagraph {
                endParagraph(at: start)
                paragraph = Paragraph(start: start, line: lineStarts.count + 1)
            }
        case UInt8(ascii: "["): unsafe startDefinition(bytes, at: start)
        case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: "-"):
            if unsafe isRule(bytes, from: index) { ruleLines.append(lineStarts.count) }
        default: break
        }
        while true {
            index = unsafe bytes.firstOffset(from: index, where: Self.signs)
            guard index < bytes.count else { return index }
            let byte = unsafe bytes[index]
            index += 1
            switch byte {
            case UInt8(ascii: "\n"): return index
            case UInt8(ascii: "\r"):
                guard index < bytes.count, unsafe bytes[index] == UInt8(ascii: "\n") else {
                    return index
                }
                return index + 1
            case UInt8(ascii: "!"):
                if index < bytes.count, unsafe bytes[index] == UInt8(ascii: "[") {
                    paragraph.images += 1
                }
            case UInt8(ascii: "]"):
                paragraph.closers += 1
                if index < bytes.count, unsafe bytes[index] == UInt8(ascii: ":") {
                    paragraph.isDefinition = true
                }
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("):
                paragraph.mayHaveTitle = true
            default: break
            }
        }
    }

    /// Marks line ends, `!`, `]`, `"`, `'` and `(` in a word, and a few bytes that differ in one
    /// bit.
    @inline(__always)
    private static func signs(in word: UInt64) -> UInt64 {
        (word | UInt64(repeating: 0x07)).bytes(equalTo: UInt64(repeating: 0x0F))
            | (word & UInt64(repeating: 0xFA)).bytes(equalTo: UInt64(repeating: 0x22))
            | (word | UInt64(repeating: 0x01)).bytes(equalTo: UInt64(repeating: 0x29))
            | word.bytes(equalTo: UInt64(repeating: UInt8(ascii: "!")))
            | word.bytes(equalTo: UInt64(repeating: UInt8(ascii: "]")))
    }

    /// Reads the markers of quotations and list items at the start of a line.
    ///
    /// A line of markers alone ends a paragraph, unless it may continue it, as an empty item and a
    /// deeply indented marker may.
    private mutating func readMarks(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> (end: Int, canEndParagraph: Bool) {
        var index = start
        var (marks, blanks) = (0, 0)
        var canEndParagraph = true
        while index < bytes.count {
            let byte = unsafe bytes[index]
            if byte == UInt8(ascii: " ") {
                blanks += 1
            } else if byte == UInt8(ascii: "\t") {
                blanks += 4
            } else if byte == UInt8(ascii: ">") {
                if marks == 0, blanks > 3 { canEndParagraph = false }
                marks += 1
            } else if let end = unsafe bytes.endOfItemMark(at: index) {
                canEndParagraph = false
                marks += 1
                index = end
                continue
            } else {
                break
            }
            index += 1
        }
        if marks > 0 {
            // One blank belongs to each marker; two more indent for the list around this one.
            let depthHere = marks + Swift.max(0, blanks - marks) / 2
            if depthHere > depth { (depth, deepestLine) = (depthHere, lineStarts.count) }
        }
        return (index, canEndParagraph)
    }

    /// Returns whether a line may be the delimiter row of a table: `|`, `-`, `:` and blanks only.
    private func isRule(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
        var index = start
        var (hasPipe, hasDash) = (false, false)
        while index < bytes.count, unsafe !bytes[index].isLineEnd {
            switch unsafe bytes[index] {
            case UInt8(ascii: "|"): hasPipe = true
            case UInt8(ascii: "-"): hasDash = true
            case UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "\t"): break
            default: return false
            }
            index += 1
        }
        return hasPipe && hasDash
    }

    /// Begins a definition at a line that starts with `[`, unless that may continue the last one.
    private mutating func startDefinition(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
        guard !paragraph.mayHaveTitle else { return }
        // The target may be on the line after `[label]:` and may itself start with a bracket.
        let before = unsafe bytes[paragraph.definitionStart..<start].last { !$0.isWhitespace }
        guard before != UInt8(ascii: ":") else { return }
        endDefinition(at: start)
        paragraph.definitionStart = start
        paragraph.isDefinition = false
    }

    private mutating func endDefinition(at end: Int) {
        guard paragraph.isDefinition else { return }
        longestDefinition = Swift.max(longestDefinition, end - paragraph.definitionStart)
    }

    private mutating func endParagraph(at end: Int) {
        endDefinition(at: end)
        closers += paragraph.closers
        imageCost += paragraph.images * paragraph.closers
        if imageCost > Self.imageLimit, excess == nil {
            excess = Excess(kind: .density("![", paragraph.images), line: paragraph.line)
        }
    }

    private mutating func checkProducts() {
        if depth > Self.depthLimit || depth * blankLines > Self.blankLineLimit {
            excess = Excess(kind: .depth, line: deepestLine)
        } else if longestDefinition * closers > Self.definitionLimit {
            excess = excess ?? Excess(kind: .density("]", closers), line: 1)
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Returns the end of the list item marker (`-`, `12.` …) at `start`; nil if there is none.
    func endOfItemMark(at start: Int) -> Int? {
        var end = start
        switch unsafe self[start] {
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): end += 1
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            while end < count, unsafe self[end].isDigit { end += 1 }
            guard end - start <= 9, end < count,
                unsafe self[end] == UInt8(ascii: ".") || self[end] == UInt8(ascii: ")")
            else { return nil }
            end += 1
        default: return nil
        }
        return unsafe end == count || self[end].isWhitespace ? end : nil
    }
}
