internal import CCmark
internal import Diagnostics

/// The lists that are open while a text is rendered.
struct OpenLists {
    /// For each open list, the number that its next item should have; nil for a bulleted list.
    fileprivate var numbers: [Int?] = []
    /// The items of the top-level list so far.
    fileprivate var items: [Item] = []
    /// The offset at which the text of the last of them begins.
    fileprivate var plainStart = 0
}

extension Renderer {
    mutating func startList(_ node: Node) {
        startLine()
        guard node.isOrdered else {
            lists.numbers.append(nil)
            html.append("<ul>\n")
            return
        }
        lists.numbers.append(node.listStart)
        if node.listStart == 1 {
            html.append("<ol>\n")
        } else {
            html.append("<ol start=\"")
            html.append(decimal: node.listStart)
            html.append("\">\n")
        }
    }

    /// Closes a list; returns it if it is a top-level one.
    mutating func endList(_ node: Node, isTopLevel: Bool) -> List? {
        lists.numbers.removeLast()
        html.append(node.isOrdered ? "</ol>\n" : "</ul>\n")
        guard isTopLevel else { return nil }
        defer { lists.items = [] }
        return List(isOrdered: node.isOrdered, items: lists.items)
    }

    mutating func startItem(_ node: Node, isTopLevel: Bool) {
        startLine()
        let mark = source.itemMark(of: node)
        var number: Int?
        html.append("<li")
        if let expected = lists.numbers.last ?? nil {
            let written = source.number(in: mark) ?? expected
            if written != expected, style.isPortal {
                html.append(" value=\"")
                html.append(decimal: written)
                html.append(UInt8(ascii: "\""))
                diagnostics.append(
                    source.diagnostic(
                        .renumberedItem, [String(written), String(expected)],
                        at: source.place(mark, onLine: node.startLine)))
            }
            lists.numbers[lists.numbers.count - 1] = written + 1
            number = written
        }
        html.append(UInt8(ascii: ">"))
        startLineOfWords()
        guard isTopLevel else { return }
        let text = source.trimmed(mark.upperBound..<source.line(node.startLine).upperBound)
        lists.plainStart = plain.count
        lists.items.append(
            Item(
                number: number, html: html.count..<html.count, plainText: "",
                line: source.fileLine(node.startLine),
                range: source.place(text, onLine: node.startLine)))
    }

    mutating func endItem(isTopLevel: Bool) {
        if isTopLevel {
            let last = lists.items.count - 1
            let start = lists.items[last].html.lowerBound
            lists.items[last].html = start..<html.count
            lists.items[last].plainText = words(from: lists.plainStart)
        }
        html.append("</li>\n")
    }
}

extension SourceText {
    /// Returns the marker of an item, `-` or `12.`; empty where it is not where libcmark says.
    fileprivate func itemMark(of node: Node) -> Range<Int> {
        let line = line(node.startLine)
        let start = line.lowerBound + node.startColumn - 1
        guard start < line.upperBound, let end = unsafe bytes.endOfItemMark(at: start) else {
            return line.lowerBound..<line.lowerBound
        }
        return start..<end
    }

    /// Returns the number in the marker of an item; nil for a bulleted list.
    fileprivate func number(in mark: Range<Int>) -> Int? {
        guard mark.count > 1 else { return nil }
        return unsafe bytes[mark.dropLast()].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }
}
