/// A part of a template, as it was written; ranges are in bytes of its file.
struct Node {
    let content: Content
    /// The range of the tag's name, or of the literal text.
    let range: Range<Int>
    /// Whether it is the first on its line, so that the indentation of a partial precedes it.
    let isLineStart: Bool

    indirect enum Content {
        /// At most one line of text, its line end included.
        case literal([UInt8])
        case variable(Name, isRaw: Bool)
        case section(Name, isInverted: Bool, [Node])
        /// A partial with the white space before it; nil where it is not alone on its line.
        case partial(String, indentation: [UInt8]?)
        case parent(String, indentation: [UInt8]?, [Override])
        case block(String, Site, [Node])
    }

    /// The position of a block in its line, which decides how its override is indented.
    struct Site {
        let indentation: [UInt8]
        /// Whether the tag is alone on its line, so that an override starts a line.
        let isStandalone: Bool
    }
}

/// What a child template puts in place of a parent's block.
struct Override {
    let name: String
    let range: Range<Int>
    /// Its number among all overrides of all templates.
    let id: Int
    /// Whether its content begins on a new line after the tag.
    let startsLine: Bool
    let nodes: [Node]
}

/// A name as it is written in a tag: `agency.title`, or `.` for the element itself.
struct Name {
    let parts: [String]
    let text: String
}

/// A template after parsing.
struct ParsedTemplate {
    let source: TemplateSource
    let nodes: [Node]
}

extension [Node] {
    /// Returns the nodes without up to `width` bytes of white space at the start of each line.
    func dedented(by width: Int) -> [Node] {
        width == 0 ? self : map { $0.dedented(by: width) }
    }

    /// Visits every parent tag, those inside overrides included.
    func forEachParent(_ visit: (Node, String, [Override]) -> Void) {
        for node in self {
            switch node.content {
            case .section(_, _, let nodes), .block(_, _, let nodes): nodes.forEachParent(visit)
            case .parent(let name, _, let overrides):
                visit(node, name, overrides)
                for override in overrides { override.nodes.forEachParent(visit) }
            case .literal, .variable, .partial: break
            }
        }
    }

    /// The white space before the first line that is not blank.
    var margin: [UInt8]? {
        for node in self {
            switch node.content {
            case .literal(let text) where node.isLineStart:
                let blank = text.prefix(while: \.isBlank)
                if blank.count < text.count || !text.isLineEnd { return [UInt8](blank) }
            case .partial(_, let indentation?), .parent(_, let indentation?, _):
                return indentation
            case .block(_, let site, _) where site.isStandalone:
                return site.indentation
            case .section(_, _, let nodes):
                if node.isLineStart { return [] }
                if let margin = nodes.margin { return margin }
            case .literal, .variable, .block, .partial, .parent:
                if node.isLineStart { return [] }
            }
        }
        return nil
    }
}

extension Node {
    fileprivate func dedented(by width: Int) -> Node {
        let content: Content =
            switch self.content {
            case .literal(let text):
                .literal(isLineStart ? text.dedented(by: width) : text)
            case .section(let name, let isInverted, let nodes):
                .section(name, isInverted: isInverted, nodes.dedented(by: width))
            case .partial(let name, let indentation):
                .partial(name, indentation: indentation?.dedented(by: width))
            case .parent(let name, let indentation, let overrides):
                .parent(name, indentation: indentation?.dedented(by: width), overrides)
            case .block(let name, let site, let nodes):
                .block(
                    name,
                    Site(
                        indentation: site.indentation.dedented(by: width),
                        isStandalone: site.isStandalone),
                    nodes.dedented(by: width))
            case .variable:
                self.content
            }
        return Node(content: content, range: range, isLineStart: isLineStart)
    }
}

extension [UInt8] {
    fileprivate func dedented(by width: Int) -> [UInt8] {
        Array(dropFirst(Swift.min(width, prefix(while: \.isBlank).count)))
    }

    fileprivate var isLineEnd: Bool {
        let text = drop(while: \.isBlank)
        return text.first == UInt8(ascii: "\n") || text.first == UInt8(ascii: "\r")
    }
}

extension UInt8 {
    /// A space or a tab.
    var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

    /// HTML's white space, form feed included, which separates the words of a tag.
    var isSpace: Bool {
        isBlank || self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") || self == 0x0C
    }
}
