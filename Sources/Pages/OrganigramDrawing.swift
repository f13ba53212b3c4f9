import Templates

/// A hierarchy as a drawing that is as wide as a page of text, however wide or deep the hierarchy is.
///
/// The agencies right below the top stand side by side, in as many rows as they need; what is below
/// each hangs under it as an indented tree. Units are those of a screen at its usual size.
struct OrganigramDrawing: Sendable {
    /// One box: an agency, or the way to a sheet with more of them.
    struct Node: Sendable {
        let title: String
        let address: String
        /// Whether it leads to another sheet.
        var isMore = false
        var children: [Node] = []

        /// How many levels there are below it.
        var depth: Int { children.reduce(0) { max($0, $1.depth + 1) } }
    }

    struct Box: Sendable {
        let address: String
        let isMore: Bool
        let x: Int
        let y: Int
        let width: Int
        let lines: [String]

        var height: Int { lines.count * OrganigramDrawing.lineHeight + 2 * padding }
        var middle: Int { y + height / 2 }
        var bottom: Int { y + height }
        var center: Int { x + width / 2 }
        private var padding: Int { OrganigramDrawing.padding }
    }

    /// The boxes in the order of the tree: each before those below it.
    private(set) var boxes: [Box] = []
    /// The lines between them, as SVG writes a path.
    private(set) var path = ""
    private(set) var height = 0

    static let width = 800
    private static let fontSize = 13
    private static let lineHeight = 17
    private static let padding = 6
    /// Where the line runs that leads from the top down to the rows.
    private static let trunk = 8
    private static let margin = 20
    private static let gap = 14
    private static let indent = 16
    private static let narrowest = 120

    init(_ top: Node) {
        let box = place(top, x: 1, y: 1, width: Self.width / 2)
        var y = box.bottom
        let columns = Self.columns(top)
        let available = Self.width - Self.margin - 1
        let columnWidth = min(
            (available - (columns - 1) * Self.gap) / columns, Self.width / 2)
        var start = 0
        while start < top.children.count {
            let row = top.children[start..<min(start + columns, top.children.count)]
            let bus = y + 14
            let rowTop = bus + 12
            draw("M\(Self.trunk) \(y)V\(bus)")
            var bottom = rowTop
            var last = Self.trunk
            for (column, child) in row.enumerated() {
                let x = Self.margin + column * (columnWidth + Self.gap)
                let head = place(child, x: x, y: rowTop, width: columnWidth)
                draw("M\(head.center) \(bus)V\(rowTop)")
                last = head.center
                bottom = max(bottom, hang(child, below: head, width: columnWidth))
            }
            draw("M\(Self.trunk) \(bus)H\(last)")
            start += row.count
            // The line goes on beside the row.
            if start < top.children.count { draw("M\(Self.trunk) \(bus)V\(bottom)") }
            y = bottom
        }
        height = y + 1
    }

    /// How many stand side by side: fewer where more hangs below them.
    private static func columns(_ top: Node) -> Int {
        let depth = top.children.reduce(0) { max($0, $1.depth) }
        let most = depth <= 2 ? 4 : depth <= 4 ? 3 : depth <= 10 ? 2 : 1
        return max(1, min(most, top.children.count))
    }

    /// Hangs what is below a node under its box; returns where it ends.
    private mutating func hang(_ node: Node, below box: Box, width: Int) -> Int {
        var y = box.bottom
        var last: Int?
        // Where there is no room to the right, the tree goes straight down.
        let indent = box.width - Self.indent >= Self.narrowest ? Self.indent : 0
        for child in node.children {
            let own = place(child, x: box.x + indent, y: y + 8, width: box.width - indent)
            if indent > 0 {
                draw("M\(box.x + 6) \(own.middle)H\(own.x)")
                last = own.middle
            } else {
                draw("M\(own.center) \(y)V\(own.y)")
            }
            y = hang(child, below: own, width: own.width)
        }
        if let last { draw("M\(box.x + 6) \(box.bottom)V\(last)") }
        return y
    }

    private mutating func place(_ node: Node, x: Int, y: Int, width: Int) -> Box {
        let room = (width - 2 * Self.padding - 4) * 1000 / Self.fontSize
        let box = Box(
            address: node.address, isMore: node.isMore, x: x, y: y, width: width,
            lines: TextMeasure.lines(of: node.title, within: room))
        boxes.append(box)
        return box
    }

    private mutating func draw(_ line: String) { path += line }
}

extension OrganigramDrawing {
    /// The drawing as SVG inside of HTML, for those who see it.
    ///
    /// Its colours are the style sheet's, and without one those of the text around it. The list beside
    /// it has the links for the keyboard.
    var svg: [UInt8] {
        var svg: [UInt8] = []
        svg.reserveCapacity(boxes.count * 420 + path.utf8.count + 512)
        let size =
            "viewBox=\"0 0 \(Self.width) \(height)\" width=\"\(Self.width)\" height=\"\(height)\""
        svg += "<svg class=\"organigram\" \(size) font-size=\"\(Self.fontSize)\"".utf8
        svg += " aria-hidden=\"true\" focusable=\"false\">\n".utf8
        svg += "<path fill=\"none\" stroke=\"currentColor\" d=\"\(path)\"/>\n".utf8
        for box in boxes {
            svg += "<a href=\"".utf8
            box.address.writeEscaped(into: &svg)
            svg += (box.isMore ? "\" tabindex=\"-1\" class=\"more\">" : "\" tabindex=\"-1\">").utf8
            svg +=
                "<rect x=\"\(box.x)\" y=\"\(box.y)\" width=\"\(box.width)\" height=\"\(box.height)\""
                .utf8
            svg +=
                " rx=\"3\" fill=\"none\" stroke=\"currentColor\"/><text fill=\"currentColor\">".utf8
            for (index, line) in box.lines.enumerated() {
                let y = box.y + Self.padding + index * Self.lineHeight + Self.fontSize
                svg += "<tspan x=\"\(box.x + Self.padding + 2)\" y=\"\(y)\">".utf8
                line.writeEscaped(into: &svg)
                // So that what is selected and copied has its spaces.
                svg += (index + 1 < box.lines.count ? " </tspan>" : "</tspan>").utf8
            }
            svg += "</text></a>\n".utf8
        }
        svg += "</svg>\n".utf8
        return svg
    }
}
