internal import CCmark

/// The tables of a text, and the inline markup of their cells.
///
/// libcmark knows no tables. It parses the cells again, each as a heading of a second text: a
/// heading is one line and may contain all inline markup.
struct TableSet: ~Copyable {
    /// The tables in order.
    let tables: [Table]
    /// The first node of the second text, which has for each table the paragraph before it, if any,
    /// and a heading for each cell that is not empty.
    let firstNode: Node?
    private let tree: Tree?

    init() {
        tables = []
        firstNode = nil
        tree = nil
    }

    init(in tree: borrowing Tree, of source: SourceText, survey: Survey) {
        tables = Self.tables(in: tree, of: source, ruleLines: survey.ruleLines)
        guard !tables.isEmpty else {
            firstNode = nil
            self.tree = nil
            return
        }
        // Not at the very beginning, where libcmark would drop a byte order mark and then parse the
        // paragraph differently.
        var text = [UInt8(ascii: "\n")]
        for table in tables { text.append(table, of: source) }
        // A link in a cell may be defined anywhere in the text, so all of that follows the cells.
        if survey.hasDefinitions, text.contains(UInt8(ascii: "[")) {
            text.append(UInt8(ascii: "\n"))
            unsafe text.append(contentsOf: source.bytes)
        }
        let cells = Tree(parsing: text.span)
        firstNode = cells.root.firstChild
        self.tree = consume cells
    }

    private static func tables(
        in tree: borrowing Tree, of source: SourceText, ruleLines: [Int]
    ) -> [Table] {
        var tables: [Table] = []
        var rules = ruleLines[...]
        var walk = Walk(over: tree.root)
        while !rules.isEmpty, let (node, isEntering) = walk.next() {
            guard isEntering, node.type == CMARK_NODE_PARAGRAPH else { continue }
            let lines = node.startLine...Swift.max(node.startLine, node.endLine)
            rules = rules.drop { $0 <= lines.lowerBound }
            var isFound = false
            while let rule = rules.first, rule <= lines.upperBound {
                rules.removeFirst()
                if !isFound, let table = Table(in: node, ruleLine: rule, of: source) {
                    tables.append(table)
                    isFound = true
                }
            }
        }
        return tables
    }
}

extension [UInt8] {
    fileprivate mutating func append(_ table: Table, of source: SourceText) {
        for (index, line) in table.lead.enumerated() {
            // Four blanks make a line continue its paragraph in any case.
            if index > 0 { append("    ") }
            unsafe append(contentsOf: source.bytes[line])
            append(UInt8(ascii: "\n"))
        }
        if !table.lead.isEmpty { append(UInt8(ascii: "\n")) }
        for row in table.rows {
            for cell in row.cells.prefix(table.alignments.count) where !cell.isEmpty {
                append("# ")
                for index in cell {
                    let byte = unsafe source.bytes[index]
                    let isEscape =
                        unsafe byte == UInt8(ascii: "\\") && index + 1 < cell.upperBound
                        && source.bytes[index + 1] == UInt8(ascii: "|")
                    if !isEscape { append(byte) }
                }
                // An explicit closing sequence: `#` at the end of the cell stays text.
                append(" #\n")
            }
        }
    }
}
