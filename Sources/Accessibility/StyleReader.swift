/// Reads a style sheet, and notes barriers for people who use the keyboard or are sensitive to
/// motion.
///
/// It knows only blocks, declarations, comments and strings of CSS, in any nesting.
package struct StyleReader {
    /// The faults in the order of the sheet, each with the range of its declaration.
    package private(set) var faults: [PageFault] = []

    private let sheet: [UInt8]
    private var blocks: [Block] = []
    private var position = 0
    /// The offset at which the current selector or declaration began.
    private var start = 0
    /// The declarations of motion.
    private var moving: [Range<Int>] = []
    /// Declarations that remove the outline regardless of focus.
    private var removed: [Range<Int>] = []
    private var asksAboutMotion = false
    private var showsFocus = false

    /// A block with its selector or at-rule.
    private struct Block {
        let words: String
        var removal: Range<Int>?
        var hasSign = false
    }

    /// Reads a style sheet, given as UTF-8.
    package init(_ sheet: [UInt8]) {
        self.sheet = sheet
        read()
    }

    private mutating func read() {
        while position < sheet.count {
            switch sheet[position] {
            case UInt8(ascii: "/") where next == UInt8(ascii: "*"): skipComment()
            case UInt8(ascii: "\""), UInt8(ascii: "'"): skipQuoted()
            case UInt8(ascii: "{"):
                open()
                advance()
            case UInt8(ascii: ";"):
                declare()
                advance()
            case UInt8(ascii: "}"):
                declare()
                close()
                advance()
            default: position += 1
            }
        }
        if !showsFocus { for range in removed { note(.focusRemoved, range) } }
        if !asksAboutMotion { for range in moving { note(.motionForced, range) } }
        faults.sort { $0.range.lowerBound < $1.range.lowerBound }
    }

    private var next: UInt8? { position + 1 < sheet.count ? sheet[position + 1] : nil }

    private mutating func advance() {
        position += 1
        start = position
    }

    private mutating func skipComment() {
        let isFirst = isBlank(start..<position)
        position += 2
        while position < sheet.count,
            !(sheet[position] == UInt8(ascii: "*") && next == UInt8(ascii: "/"))
        {
            position += 1
        }
        position = Swift.min(position + 2, sheet.count)
        if isFirst { start = position }
    }

    private mutating func skipQuoted() {
        let quote = sheet[position]
        position += 1
        while position < sheet.count, sheet[position] != quote {
            position += sheet[position] == UInt8(ascii: "\\") ? 2 : 1
        }
        position += 1
    }

    private func isBlank(_ range: Range<Int>) -> Bool { sheet.span.isBlank(range) }

    private mutating func open() {
        let words = text(start..<position).lowercased()
        if words.contains("prefers-reduced-motion") { asksAboutMotion = true }
        blocks.append(Block(words: words))
    }

    private mutating func close() {
        guard let block = blocks.popLast() else { return }
        let isOfFocus = block.words.contains(":focus")
        if isOfFocus, block.hasSign { showsFocus = true }
        guard let removal = block.removal else { return }
        // What the keyboard does not reach may do without an outline.
        let isTarget =
            block.words.split(separator: ",").allSatisfy {
                $0.contains("main") || $0.contains("tabindex=\"-1\"")
                    || $0.contains(":not(:focus-visible)")
            }
        if isTarget { return }
        if !isOfFocus {
            removed.append(removal)
        } else if !block.hasSign {
            note(.focusRemoved, removal)
        }
    }

    /// Reads a declaration: `outline: 0`.
    private mutating func declare() {
        let whole = sheet.span.trimmed(start..<Swift.min(position, sheet.count))
        guard !blocks.isEmpty,
            let colon = sheet[whole].firstIndex(of: UInt8(ascii: ":"))
        else { return }
        let name = text(sheet.span.trimmed(whole.lowerBound..<colon)).lowercased()
        let value = text(sheet.span.trimmed(colon + 1..<whole.upperBound)).lowercased()
        let isNothing = value.split(separator: " ").allSatisfy { Self.nothing.contains($0) }
        let last = blocks.count - 1
        switch name {
        case "outline", "outline-style", "outline-width":
            if isNothing { blocks[last].removal = whole } else { blocks[last].hasSign = true }
        case "box-shadow", "border", "border-color", "border-bottom", "background",
            "background-color", "text-decoration", "text-decoration-thickness":
            if !isNothing { blocks[last].hasSign = true }
        case "animation", "animation-name", "transition", "transition-property":
            if !isNothing { moving.append(whole) }
        case "scroll-behavior": if value.hasPrefix("smooth") { moving.append(whole) }
        default: break
        }
    }

    private static let nothing: Set<Substring> = [
        "none", "0", "0s", "0px", "hidden", "initial", "!important",
    ]

    private func text(_ range: Range<Int>) -> String { sheet.span.text(range) }

    private mutating func note(_ rule: PageRule, _ range: Range<Int>) {
        faults.append(PageFault(rule, range, [sheet.span.beginning(of: range)]))
    }
}
