internal import Diagnostics

/// Parses a template to nodes, and reports what is wrong with its tags.
///
/// White space follows the specification: a section, comment, partial or delimiter tag that is
/// alone on its line takes the line with it.
struct Parser {
    /// How deep sections may be nested.
    static let depthLimit = 64
    /// The number of problems after which a template is not read any further.
    static let problemLimit = 200

    private let source: TemplateSource
    private let bytes: [UInt8]
    private var position = 0
    private var opening = Array("{{".utf8)
    private var closing = Array("}}".utf8)
    /// The open tags, the template itself first.
    private var stack = [Open(kind: .template, name: "", range: 0..<0)]
    private var overrideCount: Int
    private var diagnostics: [Diagnostic] = []

    /// Parses `source`; overrides are numbered from `overrideCount` on.
    static func parse(
        _ source: TemplateSource, overrideCount: inout Int, diagnostics: inout [Diagnostic]
    ) -> ParsedTemplate {
        var parser = Parser(source, overrideCount: overrideCount)
        parser.parse()
        overrideCount = parser.overrideCount
        diagnostics += parser.diagnostics
        return ParsedTemplate(source: source, nodes: parser.stack[0].nodes)
    }

    private init(_ source: TemplateSource, overrideCount: Int) {
        self.source = source
        bytes = Array(source.file.text.utf8)
        self.overrideCount = overrideCount
    }

    private mutating func parse() {
        while diagnostics.count < Self.problemLimit,
            let start = bytes.firstIndex(of: opening, from: position)
        {
            parseTag(at: start)
        }
        appendText(position..<bytes.count)
        while stack.count > 1 {
            let open = stack[stack.count - 1]
            report(.unclosedSection, open.name, at: open.range, hint: .write(closeTag(of: open)))
            close(open, at: bytes.count, tagEnd: bytes.count)
        }
    }

    private func closeTag(of open: Open) -> String {
        String(decoding: opening, as: UTF8.self) + "/" + open.name
            + String(decoding: closing, as: UTF8.self)
    }

    private mutating func report(
        _ rule: Rule, _ arguments: String..., at range: Range<Int>, hint: Hint? = nil
    ) {
        guard diagnostics.count < Self.problemLimit else { return }
        diagnostics.append(source.problem(rule, arguments, at: range, hint: hint))
    }
}

/// A tag that is not closed yet.
private struct Open {
    enum Kind {
        case template
        case section(Name, isInverted: Bool)
        case parent(lead: Range<Int>?)
        case override(startsLine: Bool)
        case block(lead: Range<Int>?, isStandalone: Bool)
    }

    let kind: Kind
    let name: String
    let range: Range<Int>
    var isLineStart = false
    var nodes: [Node] = []
    var overrides: [Override] = []
}

/// Tags.
extension Parser {
    /// A tag between its delimiters.
    private struct Tag {
        let start: Int
        let end: Int
        let sigil: UInt8
        let content: Range<Int>
    }

    private mutating func parseTag(at start: Int) {
        guard let tag = readTag(at: start) else { return }
        switch tag.sigil {
        case UInt8(ascii: "!"): parseStandalone(tag)
        case UInt8(ascii: "="): parseDelimiters(tag)
        case UInt8(ascii: "/"): parseClose(tag)
        default:
            guard let name = name(in: tag) else {
                appendText(position..<tag.start)
                position = tag.end
                return
            }
            parse(tag, named: name)
        }
    }

    private mutating func readTag(at start: Int) -> Tag? {
        var inside = start + opening.count
        let sigils = Array("#^/>!=&{$<".utf8)
        var sigil: UInt8 = 0
        while inside < bytes.count, bytes[inside].isBlank { inside += 1 }
        if inside < bytes.count, sigils.contains(bytes[inside]) {
            sigil = bytes[inside]
            inside += 1
        }
        var end = closing
        if sigil == UInt8(ascii: "{") { end.insert(UInt8(ascii: "}"), at: 0) }
        if sigil == UInt8(ascii: "=") { end.insert(UInt8(ascii: "="), at: 0) }
        // Only a comment may contain an opening delimiter.
        let isComment = sigil == UInt8(ascii: "!")
        let next = isComment ? nil : bytes.firstIndex(of: opening, from: inside)
        let limit = next ?? bytes.count
        // Both delimiters may be the same character.
        let within = Swift.min(limit + closing.count, bytes.count)
        guard let found = bytes.firstIndex(of: end, from: inside, to: within) else {
            let line = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            report(
                .unclosedTag, at: start..<Swift.min(line, limit),
                hint: .closeTag(String(decoding: end, as: UTF8.self)))
            appendText(position..<start)
            position = limit
            return nil
        }
        return Tag(
            start: start, end: found + end.count, sigil: sigil,
            content: bytes.trimmed(inside..<found))
    }

    /// Returns the content of a tag, if it can be a name; nil, and a finding, otherwise.
    private mutating func name(in tag: Tag) -> String? {
        let content = bytes[tag.content]
        guard !content.isEmpty, !content.contains(where: \.isSpace) else {
            report(
                .badTemplateName, String(decoding: content, as: UTF8.self),
                at: tag.content.isEmpty ? tag.start..<tag.end : tag.content)
            return nil
        }
        return String(decoding: content, as: UTF8.self)
    }

    private mutating func parse(_ tag: Tag, named text: String) {
        if case .parent = stack[stack.count - 1].kind, tag.sigil != UInt8(ascii: "$") {
            report(.lostInParent, text, at: tag.content, hint: .moveIntoBlock)
        }
        switch tag.sigil {
        case UInt8(ascii: "#"), UInt8(ascii: "^"):
            let isInverted = tag.sigil == UInt8(ascii: "^")
            let name = splitName(text, at: tag.content)
            let isAlone = parseStandalone(tag)
            open(.section(name, isInverted: isInverted), text, tag, isAlone: isAlone)
        case UInt8(ascii: "$"): parseBlock(tag, text)
        case UInt8(ascii: "<"):
            appendText(position..<tag.start)
            position = tag.end
            open(.parent(lead: lead(before: tag.start)), text, tag)
        case UInt8(ascii: ">"):
            let lead = lead(before: tag.start)
            let isAlone = parseStandalone(tag)
            let indentation = isAlone ? Array(bytes[lead ?? 0..<0]) : nil
            append(.partial(text, indentation: indentation), tag, isAlone: isAlone)
        default:
            appendText(position..<tag.start)
            position = tag.end
            append(.variable(splitName(text, at: tag.content), isRaw: tag.sigil != 0), tag)
        }
    }

    private mutating func splitName(_ text: String, at range: Range<Int>) -> Name {
        if text == Field.itself { return Name(parts: [text], text: text) }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        if parts.contains("") { report(.badTemplateName, text, at: range) }
        return Name(parts: parts, text: text)
    }

    private mutating func parseBlock(_ tag: Tag, _ name: String) {
        let lead = lead(before: tag.start)
        let rest = rest(after: tag.end)
        if case .parent = stack[stack.count - 1].kind {
            position = rest ?? tag.end
            open(.override(startsLine: rest != nil), name, tag)
        } else {
            let isAlone = parseStandalone(tag)
            open(.block(lead: lead, isStandalone: isAlone), name, tag, isAlone: isAlone)
        }
    }

    private mutating func parseDelimiters(_ tag: Tag) {
        let words = bytes[tag.content].split(whereSeparator: \.isSpace).map(Array.init)
        let equals = UInt8(ascii: "=")
        parseStandalone(tag)
        guard words.count == 2, !words[0].contains(equals), !words[1].contains(equals) else {
            report(.badDelimiters, at: tag.start..<tag.end, hint: .write("{{=<% %>=}}"))
            return
        }
        (opening, closing) = (words[0], words[1])
    }

    private mutating func parseClose(_ tag: Tag) {
        guard let name = name(in: tag) else {
            parseStandalone(tag)
            return
        }
        let top = stack[stack.count - 1]
        guard let index = stack.lastIndex(where: { $0.name == name && $0.isTag }) else {
            if stack.count > 1 {
                report(
                    .mismatchedClose, top.name, name, at: tag.content,
                    hint: .write(closeTag(of: top)))
            } else {
                report(.strayClose, name, at: tag.content)
            }
            parseStandalone(tag)
            return
        }
        if index < stack.count - 1 {
            report(
                .mismatchedClose, top.name, name, at: tag.content, hint: .write(closeTag(of: top)))
        }
        while stack.count - 1 > index {
            close(stack[stack.count - 1], at: tag.start, tagEnd: tag.start)
        }
        close(stack[index], at: tag.start, tagEnd: tag.end)
    }
}

extension Open {
    fileprivate var isTag: Bool {
        if case .template = kind { false } else { true }
    }
}

/// The tree.
extension Parser {
    private mutating func open(_ kind: Open.Kind, _ name: String, _ tag: Tag, isAlone: Bool = false)
    {
        if stack.count == Self.depthLimit {
            report(.templateTooDeep, String(Self.depthLimit), at: tag.content)
        }
        stack.append(
            Open(
                kind: kind, name: name, range: tag.content,
                isLineStart: !isAlone && isLineStart(tag.start)))
    }

    /// Closes the innermost open tag; what is deeper than the limit is dropped.
    private mutating func close(_ open: Open, at start: Int, tagEnd: Int) {
        let isUnclosed = start == tagEnd
        switch open.kind {
        case .override:
            // White space before the closing tag is indentation, not content.
            appendText(position..<(lead(before: start)?.lowerBound ?? start))
            position = tagEnd
        case .parent: position = tagEnd
        case .template, .section, .block:
            if isUnclosed {
                appendText(position..<start)
                position = start
            } else {
                parseStandalone(start: start, end: tagEnd)
            }
        }
        let closed = stack.removeLast()
        guard stack.count < Self.depthLimit else { return }
        attach(closed, tagEnd: tagEnd)
    }

    private mutating func attach(_ open: Open, tagEnd: Int) {
        let content: Node.Content
        var isLineStart = open.isLineStart
        switch open.kind {
        case .template: return
        case .section(let name, let isInverted):
            content = .section(name, isInverted: isInverted, open.nodes)
        case .override(let startsLine):
            let margin = startsLine ? open.nodes.margin : nil
            overrideCount += 1
            stack[stack.count - 1].overrides.append(
                Override(
                    name: open.name, range: open.range, id: overrideCount,
                    startsLine: startsLine,
                    nodes: open.nodes.dedented(by: margin?.count ?? 0)))
            return
        case .block(let lead, let isStandalone):
            let own = Array(bytes[lead ?? 0..<0])
            let indentation = isStandalone ? open.nodes.margin ?? own : own
            content = .block(
                open.name, Node.Site(indentation: indentation, isStandalone: isStandalone),
                open.nodes)
        case .parent(let lead):
            var indentation: [UInt8]?
            if let lead, let rest = rest(after: tagEnd) {
                // Alone on its lines from beginning to end: they are removed, as with a partial.
                // Inside another parent the white space before it was dropped with all text.
                if !lead.isEmpty, stack[stack.count - 1].nodes.last?.range == lead {
                    stack[stack.count - 1].nodes.removeLast()
                }
                indentation = Array(bytes[lead])
                isLineStart = false
                position = rest
            }
            content = .parent(open.name, indentation: indentation, open.overrides)
        }
        stack[stack.count - 1].nodes.append(
            Node(content: content, range: open.range, isLineStart: isLineStart))
    }

    private mutating func append(_ content: Node.Content, _ tag: Tag, isAlone: Bool = false) {
        stack[stack.count - 1].nodes.append(
            Node(
                content: content, range: tag.content,
                isLineStart: !isAlone && isLineStart(tag.start)))
    }

    /// Appends text line by line; text inside a parent is dropped.
    private mutating func appendText(_ range: Range<Int>) {
        if case .parent = stack[stack.count - 1].kind { return }
        var start = range.lowerBound
        while start < range.upperBound {
            let lineEnd = bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "\n"))
            let end = lineEnd.map { $0 + 1 } ?? range.upperBound
            stack[stack.count - 1].nodes.append(
                Node(
                    content: .literal(Array(bytes[start..<end])), range: start..<end,
                    isLineStart: isLineStart(start)))
            start = end
        }
    }
}

/// Lines.
extension Parser {
    @discardableResult
    private mutating func parseStandalone(_ tag: Tag) -> Bool {
        parseStandalone(start: tag.start, end: tag.end)
    }

    /// Takes the text before a tag, and the rest of its line if the tag is alone there; returns
    /// whether it is.
    @discardableResult
    private mutating func parseStandalone(start: Int, end: Int) -> Bool {
        guard let lead = lead(before: start), let rest = rest(after: end) else {
            appendText(position..<start)
            position = end
            return false
        }
        appendText(position..<Swift.max(position, lead.lowerBound))
        position = rest
        return true
    }

    private func isLineStart(_ offset: Int) -> Bool {
        offset == 0 || bytes[offset - 1] == UInt8(ascii: "\n")
    }

    /// Returns the white space between the start of the line and `offset`, if there is nothing
    /// else.
    private func lead(before offset: Int) -> Range<Int>? {
        var start = offset
        while start > 0, bytes[start - 1].isBlank { start -= 1 }
        return isLineStart(start) ? start..<offset : nil
    }

    /// Returns the start of the next line, if there is only white space before it.
    private func rest(after offset: Int) -> Int? {
        var end = offset
        while end < bytes.count, bytes[end].isBlank { end += 1 }
        if end < bytes.count, bytes[end] == UInt8(ascii: "\r") { end += 1 }
        if end == bytes.count { return end }
        return bytes[end] == UInt8(ascii: "\n") ? end + 1 : nil
    }
}

extension [UInt8] {
    /// Returns the index of the next occurrence of `pattern`.
    fileprivate func firstIndex(
        of pattern: [UInt8], from start: Int, to limit: Int? = nil
    ) -> Int? {
        var index = start
        while index + pattern.count <= limit ?? count {
            if self[index] == pattern[0], self[index..<index + pattern.count].elementsEqual(pattern)
            {
                return index
            }
            index += 1
        }
        return nil
    }

    /// Returns a range without the white space at its ends.
    fileprivate func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, self[start].isSpace { start += 1 }
        while end > start, self[end - 1].isSpace { end -= 1 }
        return start..<end
    }
}
