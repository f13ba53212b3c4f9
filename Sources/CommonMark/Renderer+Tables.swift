internal import CCmark
internal import Diagnostics

extension Renderer {
    /// How many cells a text may omit at the ends of rows; they are written, so they are bounded.
    static let paddingLimit = 100_000

    /// How many tables without a header are reported one by one; more are not fixed in one go.
    static let headerlessLimit = 200

    /// Writes a table and the lines of its paragraph that precede it.
    ///
    /// - Parameter cell: The next node of the separate tree of cells, which is advanced.
    mutating func render(_ table: Table, cell: inout Node?) {
        if let paragraph = cell, !table.lead.isEmpty, paragraph.type == CMARK_NODE_PARAGRAPH {
            let isTight = table.paragraph.parent?.parent.map(\.isTightList) ?? false
            lineShift = table.paragraph.startLine - paragraph.startLine
            lastLine = table.paragraph.endLine
            startLineOfWords()
            startParagraph(isTight: isTight)
            renderInlines(of: paragraph)
            endParagraph(isTight: isTight)
            cell = paragraph.next
        }
        startLine()
        // A wide table scrolls alone, and is reached by the keyboard (WCAG 2.1.1).
        html.append("<div class=\"table\" tabindex=\"0\">\n<table>\n")
        for (index, row) in table.rows.enumerated() where !isPaddingReported {
            if index == 0 { html.append("<thead>\n") }
            if index == 1 { html.append("<tbody>\n") }
            render(row, of: table, isHeader: index == 0, cell: &cell)
            if index == 0 { html.append("</thead>\n") }
        }
        if table.rows.count > 1 { html.append("</tbody>\n") }
        html.append("</table>\n</div>\n")
        lineShift = 0
    }

    private mutating func render(
        _ row: Table.Row, of table: Table, isHeader: Bool, cell: inout Node?
    ) {
        lastLine = row.line
        startLineOfWords()
        html.append("<tr>\n")
        for (column, alignment) in table.alignments.enumerated() {
            html.append(isHeader ? "<th scope=\"col\"" : "<td")
            html.append(alignment.attribute)
            html.append(UInt8(ascii: ">"))
            if column >= row.cells.count {
                paddedCells += 1
                if paddedCells > Self.paddingLimit { break }
            } else if !row.cells[column].isEmpty, let node = cell {
                if let last = plain.last, !last.isWhitespace { plain.append(UInt8(ascii: " ")) }
                lineShift = row.line - node.startLine
                renderInlines(of: node)
                cell = node.next
            }
            html.append(isHeader ? "</th>\n" : "</td>\n")
        }
        html.append("</tr>\n")
        if isHeader, row.cells.allSatisfy(source.isBlank) { reportHeader(row) }
        check(row, of: table)
    }

    private mutating func renderInlines(of node: Node) {
        var walk = Walk(over: node)
        while let (inline, isEntering) = walk.next() {
            if inline != node { renderInline(inline, inline.type, isEntering: isEntering) }
        }
    }

    /// Reports a table without a header, whose cells mean little when they are read aloud.
    private mutating func reportHeader(_ row: Table.Row) {
        headerlessTables += 1
        guard headerlessTables <= Self.headerlessLimit else { return }
        let place = source.place(source.trimmed(source.line(row.line)), onLine: row.line)
        diagnostics.append(
            source.diagnostic(.tableWithoutHeader, [], at: place, hint: .nameColumns))
    }

    /// Reports cells without a column, which would be lost in silence.
    private mutating func check(_ row: Table.Row, of table: Table) {
        let columns = table.alignments.count
        if row.cells.count > columns {
            let end = source.line(row.line).upperBound
            diagnostics.append(
                source.diagnostic(
                    .tableRowTooLong, [String(row.cells.count), String(columns)],
                    at: source.place(row.cells[columns].lowerBound..<end, onLine: row.line),
                    hint: .escapePipe))
        } else if row.cells.count < columns, paddedCells > Self.paddingLimit, !isPaddingReported {
            isPaddingReported = true
            diagnostics.append(
                source.diagnostic(
                    .textTooDense, ["|", String(columns)], at: place(ofLine: row.line)))
        }
    }
}

extension SourceText {
    /// Returns whether a cell is empty when shown.
    fileprivate func isBlank(_ cell: Range<Int>) -> Bool {
        unsafe cell.isEmpty || bytes[cell].elementsEqual("&nbsp;".utf8)
    }
}

extension Table.Alignment {
    fileprivate var attribute: StaticString {
        switch self {
        case .unspecified: ""
        case .left: " class=\"left\""
        case .center: " class=\"center\""
        case .right: " class=\"right\""
        }
    }
}
