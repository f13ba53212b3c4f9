package import Diagnostics

/// The HTML of a CommonMark text, and the facts about it that pages are made from.
///
/// A link that is relative to its source file is shown on pages at several addresses, so `html` is
/// without the targets of links and `links` has their offsets; ``write(_:to:address:)`` fills them
/// in.
package struct FormattedText: Sendable, Equatable {
    /// An HTML fragment in UTF-8, without raw HTML of the author and without the targets of
    /// `links`.
    package var html: [UInt8] = []
    /// The links and images, in the order of their offsets in `html`.
    package var links: [Link] = []
    /// All headings in order, those inside lists and quotations included.
    package var outline: [Heading] = []
    /// The top-level blocks, in order.
    package var blocks: [Block] = []
    /// The text alone, with one line for each block, table row and line of code.
    package var plainText = ""
    /// The links that are not the author's, in the order of their ranges; see ``AddedLink``.
    package var addedLinks: [AddedLink] = []

    /// Makes an empty text.
    package init() {}
}

/// A link or an image of the author's.
package struct Link: Sendable, Equatable {
    /// The target without escapes and entities; never one that the allow-list refuses.
    package var target: String
    /// The text of the link, or the alternative text of the image.
    package var text: String
    /// Whether it is an image.
    package var isImage: Bool
    /// Whether its text contains an image.
    package var holdsImage = false
    /// The range of the target in the file: that in the definition of a reference link, and the
    /// whole line where the target is written with escapes.
    package var range: SourceRange
    /// The first line of the file on which the link can begin.
    package var line: Int
    /// The offset in the HTML at which the escaped target belongs.
    package var offset: Int
}

/// A heading and the `id` by which links reach it.
package struct Heading: Sendable, Equatable {
    /// The level, from 1 to 6.
    package var level: Int
    /// A slug that no other heading of the text has.
    package var id: String
    /// The plain text.
    package var text: String
    /// The line in the file, from 1.
    package var line: Int
    /// Its index in the blocks; nil inside a list or a quotation.
    package var block: Int?
}

/// A top-level block of a text.
package struct Block: Sendable, Equatable {
    /// What a block is.
    package enum Kind: Sendable, Equatable {
        /// A heading, by its index in the outline.
        case heading(Int)
        /// A list.
        case list(List)
        /// Any other block, such as a paragraph or a table.
        case other
    }

    /// What the block is.
    package var kind: Kind
    /// Its range in the HTML of the text; empty for an author's comment.
    package var html: Range<Int>
    /// The first line in the file, from 1.
    package var line: Int
    /// The last line in the file, from 1.
    package var endLine: Int
}

/// A top-level list of a text.
package struct List: Sendable, Equatable {
    /// Whether its items are numbered.
    package var isOrdered: Bool
    /// The items, in order.
    package var items: [Item]
}

/// An item of a top-level list.
package struct Item: Sendable, Equatable {
    /// The number that the author wrote; nil in a bulleted list.
    package var number: Int?
    /// The range between its `<li>` tags, in the HTML of the text.
    package var html: Range<Int>
    /// The text alone, with one line for each block in it.
    package var plainText: String
    /// The line of its marker in the file, from 1.
    package var line: Int
    /// The range of the text on its first line, in the file.
    package var range: SourceRange
}

/// How a text is read.
package enum Style: Sendable, Equatable {
    /// As a portal publishes it: with tables, without raw HTML and unsafe links.
    case portal(headingIDs: Bool = true)
    /// As CommonMark 0.30 alone, raw HTML included; targets stay in the HTML and `links` is empty.
    case plain(headingIDs: Bool)

    var hasHeadingIDs: Bool {
        switch self {
        case .portal(let headingIDs), .plain(let headingIDs): headingIDs
        }
    }

    var isPortal: Bool {
        switch self {
        case .portal: true
        case .plain: false
        }
    }
}

extension FormattedText {
    /// The largest text that is read, in bytes.
    package static let sizeLimit = 1 << 20

    /// Parses the text of a file from an offset to its end.
    ///
    /// A text that is too large, or that libcmark could take very long to parse, is refused by a
    /// finding, and the result is empty.
    ///
    /// - Parameters:
    ///   - bodyStart: The offset in the file's UTF-8 at which the text begins.
    ///   - firstLine: The line of the file on which it begins, from 1.
    ///   - sizeLimit: The greatest size allowed, in bytes.
    ///   - diagnostics: Findings about the text are appended here.
    package static func parse(
        _ file: SourceFile, bodyStart: Int = 0, firstLine: Int = 1, style: Style = .portal(),
        sizeLimit: Int = sizeLimit, diagnostics: inout [Diagnostic]
    ) -> FormattedText {
        let size = file.text.utf8.count - bodyStart
        precondition(bodyStart >= 0 && size >= 0, "A body starts within its file.")
        guard size <= sizeLimit else {
            diagnostics.append(
                Diagnostic(
                    .textTooLarge, String(size), String(sizeLimit), in: file,
                    at: SourceRange(line: firstLine)))
            return FormattedText()
        }
        let body = file.text.utf8Span.span.extracting(droppingFirst: bodyStart)
        return unsafe body.withUnsafeBufferPointer { bytes in
            let survey = unsafe Survey(of: bytes)
            let source = unsafe SourceText(
                bytes: bytes, lineStarts: survey.lineStarts, path: file.path, firstLine: firstLine)
            if let excess = survey.excess {
                diagnostics.append(source.diagnostic(for: excess))
                return FormattedText()
            }
            let tree = Tree(parsing: body)
            var renderer = Renderer(of: source, style: style)
            let tables =
                style.isPortal && !survey.ruleLines.isEmpty
                ? TableSet(in: tree, of: source, survey: survey) : TableSet()
            renderer.render(tree, with: tables)
            diagnostics.append(contentsOf: renderer.diagnostics)
            return (consume renderer).result()
        }
    }

    /// Appends a range of the HTML to `output`, with the targets that `address` returns.
    ///
    /// They are returned unescaped, and are percent-encoded and escaped here.
    package func write(
        _ range: Range<Int>, to output: inout [UInt8], address: (Link) -> String
    ) {
        var start = range.lowerBound
        var index = firstLink(from: start)
        while index < links.count, links[index].offset < range.upperBound {
            let link = links[index]
            output.append(contentsOf: html[start..<link.offset])
            output.append(address: address(link))
            start = link.offset
            index += 1
        }
        output.append(contentsOf: html[start..<range.upperBound])
    }

    /// Returns the index of the first link at `offset` or after it.
    func firstLink(from offset: Int) -> Int {
        var (low, high) = (0, links.count)
        while low < high {
            let middle = (low + high) / 2
            if links[middle].offset < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
