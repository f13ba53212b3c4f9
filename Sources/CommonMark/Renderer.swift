internal import CCmark
internal import Diagnostics

/// Writes the HTML of a tree, and collects the facts about it, in one pass.
///
/// The HTML is the same as that of libcmark's renderer, which the examples of the specification
/// prove; it is written here because libcmark's can neither tell the offsets of links and items nor
/// give a heading an `id`. The only difference: an empty title, which libcmark's tree does not
/// distinguish from none, is left out.
struct Renderer {
    let source: SourceText
    let style: Style
    var html: [UInt8] = []
    /// The plain text so far, in UTF-8.
    var plain: [UInt8] = []
    var links: [Link] = []
    private var outline: [Heading] = []
    private var blocks: [Block] = []
    var diagnostics: [Diagnostic] = []
    var finder: PlaceFinder
    var definitions = DefinitionPlaces()

    /// How many nodes are open; 1 is the document alone.
    private var depth = 0
    private var ids = HeadingIDs()
    /// The offsets at which the open heading begins: in the HTML after `<h1`, in the plain text and
    /// in the links.
    private var headingStart = (html: 0, plain: 0, link: 0)
    var lists = OpenLists()

    /// The last line on which the text of the open paragraph or heading can be.
    var lastLine = 0
    /// The difference from a line of the tree to that of the text: cells have a separate tree.
    var lineShift = 0
    /// The image whose alternative text is being written; only the text of its content counts.
    var image: Node?
    /// The open links, by their index in `links` (nil if refused), and the offset of their text.
    var openLinks: [(index: Int?, plainStart: Int)] = []
    /// How many findings there are on the last line that had one.
    var findings = (line: 0, count: 0)
    var paddedCells = 0
    var isPaddingReported = false
    var headerlessTables = 0

    init(of source: SourceText, style: Style) {
        self.source = source
        self.style = style
        finder = PlaceFinder(for: source)
        let size = unsafe source.bytes.count
        html.reserveCapacity(size + size / 2 + 64)
        plain.reserveCapacity(size)
    }

    consuming func result() -> FormattedText {
        var text = FormattedText()
        guard !isPaddingReported else { return text }
        // A portal keeps thousands of texts, so none keeps unused capacity.
        text.html = unsafe html.withUnsafeBufferPointer { unsafe Array($0) }
        text.links = links
        text.outline = outline
        text.blocks = blocks
        text.plainText = words(from: 0)
        return text
    }

    mutating func render(_ tree: borrowing Tree, with tables: borrowing TableSet) {
        var (table, cell) = (0, tables.firstNode)
        blocks.reserveCapacity(tree.root.childCount)
        var walk = Walk(over: tree.root)
        while let (node, isEntering) = walk.next() {
            let type = node.type
            if type.rawValue >= CMARK_NODE_FIRST_INLINE.rawValue {
                renderInline(node, type, isEntering: isEntering)
            } else if isEntering, table < tables.tables.count,
                tables.tables[table].paragraph == node
            {
                startBlock(node)
                render(tables.tables[table], cell: &cell)
                endBlock()
                table += 1
                walk.skip(node)
            } else if isEntering {
                startBlock(node)
                enter(node, type)
            } else {
                leave(node, type)
                endBlock()
            }
        }
        if headerlessTables > Self.headerlessLimit {
            diagnostics.append(source.countOfMore(headerlessTables - Self.headerlessLimit))
        }
    }

    private mutating func enter(_ node: Node, _ type: cmark_node_type) {
        switch type {
        case CMARK_NODE_PARAGRAPH:
            lastLine = node.endLine
            startLineOfWords()
            startParagraph(isTight: node.parent?.parent.map(\.isTightList) ?? false)
        case CMARK_NODE_HEADING: startHeading(node)
        case CMARK_NODE_LIST: startList(node)
        case CMARK_NODE_ITEM: startItem(node, isTopLevel: depth == 3)
        case CMARK_NODE_BLOCK_QUOTE:
            startLine()
            html.append("<blockquote>\n")
        case CMARK_NODE_CODE_BLOCK:
            renderCode(node)
            endBlock()
        case CMARK_NODE_HTML_BLOCK:
            renderHTMLBlock(node)
            endBlock()
        case CMARK_NODE_THEMATIC_BREAK:
            startLine()
            html.append("<hr />\n")
            endBlock()
        default: break
        }
    }

    private mutating func leave(_ node: Node, _ type: cmark_node_type) {
        switch type {
        case CMARK_NODE_PARAGRAPH:
            endParagraph(isTight: node.parent?.parent.map(\.isTightList) ?? false)
        case CMARK_NODE_HEADING: endHeading(node)
        case CMARK_NODE_LIST:
            if let list = endList(node, isTopLevel: depth == 2) {
                blocks[blocks.count - 1].kind = .list(list)
            }
        case CMARK_NODE_ITEM: endItem(isTopLevel: depth == 3)
        case CMARK_NODE_BLOCK_QUOTE:
            startLine()
            html.append("</blockquote>\n")
        default: break
        }
    }

    private mutating func startBlock(_ node: Node) {
        if depth == 1 {
            blocks.append(
                Block(
                    kind: .other, html: html.count..<html.count,
                    line: source.fileLine(node.startLine),
                    endLine: source.fileLine(source.lastLine(of: node))))
        }
        depth += 1
    }

    private mutating func endBlock() {
        depth -= 1
        guard depth == 1 else { return }
        let last = blocks.count - 1
        blocks[last].html = blocks[last].html.lowerBound..<html.count
    }

    func place(ofLine line: Int) -> SourceRange { source.place(source.line(line), onLine: line) }

    /// Begins a new line of the HTML, unless it is at the start of one.
    mutating func startLine() {
        if let last = html.last, last != UInt8(ascii: "\n") { html.append(UInt8(ascii: "\n")) }
    }

    mutating func startLineOfWords() {
        if let last = plain.last, last != UInt8(ascii: "\n") { plain.append(UInt8(ascii: "\n")) }
    }

    /// Returns the plain text from an offset on, without white space at its ends.
    func words(from start: Int) -> String {
        var (start, end) = (start, plain.count)
        while start < end, plain[start].isWhitespace { start += 1 }
        while start < end, plain[end - 1].isWhitespace { end -= 1 }
        // libcmark's output for UTF-8 is UTF-8, and it is cut at ASCII characters only.
        return unsafe String(
            copying: UTF8Span(unchecked: plain.span.extracting(start..<end)))
    }

    mutating func startParagraph(isTight: Bool) {
        guard !isTight else { return }
        startLine()
        html.append("<p>")
    }

    mutating func endParagraph(isTight: Bool) {
        if !isTight { html.append("</p>\n") }
    }

    private mutating func startHeading(_ node: Node) {
        lastLine = node.endLine
        startLine()
        startLineOfWords()
        html.append("<h")
        html.append(decimal: node.headingLevel)
        headingStart = (html.count, plain.count, links.count)
        html.append(UInt8(ascii: ">"))
    }

    private mutating func endHeading(_ node: Node) {
        let text = words(from: headingStart.plain)
        let heading = Heading(
            level: node.headingLevel, id: ids.id(for: text), text: text,
            line: source.fileLine(node.startLine), block: depth == 2 ? blocks.count - 1 : nil)
        if depth == 2 { blocks[blocks.count - 1].kind = .heading(outline.count) }
        outline.append(heading)
        if style.hasHeadingIDs {
            // The text of a heading, and so its id, are known only at its end.
            let attribute = Array(" id=\"\(heading.id)\"".utf8)
            html.insert(contentsOf: attribute, at: headingStart.html)
            for index in headingStart.link..<links.count { links[index].offset += attribute.count }
        }
        html.append("</h")
        html.append(decimal: heading.level)
        html.append(">\n")
    }

    private mutating func renderCode(_ node: Node) {
        startLine()
        startLineOfWords()
        let info = unsafe node.fenceInfo.prefix { !$0.isWhitespace }
        if unsafe info.isEmpty {
            html.append("<pre><code>")
        } else {
            html.append("<pre><code class=\"language-")
            unsafe html.append(escaping: UnsafeBufferPointer(rebasing: info))
            html.append("\">")
        }
        unsafe html.append(escaping: node.literal)
        html.append("</code></pre>\n")
        unsafe plain.append(contentsOf: node.literal)
    }
}

extension Node {
    var isTightList: Bool { type == CMARK_NODE_LIST && isTight }
}

extension SourceText {
    /// Returns the last line of a block that is not blank.
    ///
    /// libcmark's is wrong for an HTML block with a blank line, and includes the one after a list.
    fileprivate func lastLine(of node: Node) -> Int {
        var last = node.endLine
        if node.type == CMARK_NODE_HTML_BLOCK {
            last = unsafe node.startLine + node.literal.count { $0 == UInt8(ascii: "\n") } - 1
        }
        while last > node.startLine, trimmed(line(last)).isEmpty { last -= 1 }
        return Swift.max(node.startLine, last)
    }
}
