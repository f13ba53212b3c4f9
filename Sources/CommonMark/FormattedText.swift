package import Diagnostics

/// What one CommonMark text becomes: HTML and the facts about it that pages are made from.
///
/// A link that is written relative to its source file is shown on pages at several addresses, so
/// `html` leaves the target of each link out and `links` says where it belongs; ``write(_:to:address:)``
/// fills it in.
package struct FormattedText: Sendable, Equatable {
    /// An HTML fragment without raw HTML of the author and without the targets of `links`.
    package var html: [UInt8] = []
    /// The links and images, by their offset in `html`.
    package var links: [Link] = []
    /// All headings in order, those inside of lists and quotations too.
    package var outline: [Heading] = []
    /// The blocks that stand at the top level, in order.
    package var blocks: [Block] = []
    /// The words alone, on one line for each block, row of a table and line of code.
    package var plainText = ""
    /// The links that are not the author's, in their order; see ``AddedLink``.
    package var addedLinks: [AddedLink] = []

    package init() {}
}

/// A link or an image, with the target that its author wrote.
package struct Link: Sendable, Equatable {
    /// The target without escapes and entities; never one that the allow-list refuses.
    package var target: String
    /// The words of the link, or what stands for the image.
    package var text: String
    package var isImage: Bool
    /// Whether an image stands in its words.
    package var holdsImage = false
    /// The target in the file; that of its definition where the link names one, and the whole line
    /// where it is written with escapes.
    package var range: SourceRange
    /// The first line of the file on which the link can begin.
    package var line: Int
    /// Where in the HTML the escaped target belongs.
    package var offset: Int
}

/// A heading and the `id` by which links reach it.
package struct Heading: Sendable, Equatable {
    /// From 1 to 6.
    package var level: Int
    /// A slug that no other heading of the text has.
    package var id: String
    package var text: String
    /// The line of the file.
    package var line: Int
    /// Its place in the blocks; nil inside of a list or a quotation.
    package var block: Int?
}

/// A block that stands at the top level of a text.
package struct Block: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        /// A heading, by its place in the outline.
        case heading(Int)
        case list(List)
        case other
    }

    package var kind: Kind
    /// Its bytes in the HTML of the text; empty for an author's comment.
    package var html: Range<Int>
    /// The first line, in the file.
    package var line: Int
    /// The last line, in the file.
    package var endLine: Int
}

/// A list that stands at the top level of a text.
package struct List: Sendable, Equatable {
    package var isOrdered: Bool
    package var items: [Item]
}

/// An item of a list that stands at the top level.
package struct Item: Sendable, Equatable {
    /// The number that the author wrote; nil in a bulleted list.
    package var number: Int?
    /// What stands between its `<li>` tags, in the HTML of the text.
    package var html: Range<Int>
    package var plainText: String
    /// The line of its mark, in the file.
    package var line: Int
    /// The text of its first line, in the file.
    package var range: SourceRange
}

/// How a text is read.
package enum Style: Sendable, Equatable {
    /// As a portal publishes it: with tables and headings' ids, without raw HTML and unsafe links.
    case portal(headingIDs: Bool = true)
    /// CommonMark alone, raw HTML included; the targets stay in the HTML and `links` is empty.
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

    /// Reads the text of a file from `bodyStart` (an offset in its UTF-8 form) to its end.
    ///
    /// The body starts on `firstLine` of the file. A text that libcmark could take very long to
    /// read is refused by a diagnostic, and the result is empty.
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

    /// Appends a stretch of the HTML to `output`, each target as `address` gives it.
    ///
    /// `address` returns the target unescaped; it is percent-encoded and escaped here.
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

    /// The index of the first link at `offset` or after it.
    func firstLink(from offset: Int) -> Int {
        var (low, high) = (0, links.count)
        while low < high {
            let middle = (low + high) / 2
            if links[middle].offset < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
