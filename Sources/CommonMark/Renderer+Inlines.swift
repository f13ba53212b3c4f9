internal import CCmark
internal import Diagnostics

extension Renderer {
    mutating func renderInline(_ node: Node, _ type: cmark_node_type, isEntering: Bool) {
        if image == node { image = nil }
        let isInImage = image != nil
        switch type {
        case CMARK_NODE_TEXT:
            let text = unsafe node.literal
            unsafe html.append(escaping: text)
            unsafe plain.append(contentsOf: text)
        case CMARK_NODE_SOFTBREAK:
            html.append(UInt8(ascii: isInImage ? " " : "\n"))
            plain.append(UInt8(ascii: " "))
        case CMARK_NODE_LINEBREAK:
            if isInImage { html.append(UInt8(ascii: " ")) } else { html.append("<br />\n") }
            plain.append(UInt8(ascii: " "))
        case CMARK_NODE_CODE:
            let text = unsafe node.literal
            if !isInImage { html.append("<code>") }
            unsafe html.append(escaping: text)
            if !isInImage { html.append("</code>") }
            unsafe plain.append(contentsOf: text)
        case CMARK_NODE_HTML_INLINE: renderTag(node)
        case _ where isInImage: break
        case CMARK_NODE_EMPH: html.append(isEntering ? "<em>" : "</em>")
        case CMARK_NODE_STRONG: html.append(isEntering ? "<strong>" : "</strong>")
        case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
            if isEntering {
                startLink(node, isImage: type == CMARK_NODE_IMAGE)
            } else {
                endLink(node, isImage: type == CMARK_NODE_IMAGE)
            }
        default: break
        }
    }

    private mutating func startLink(_ node: Node, isImage: Bool) {
        html.append(isImage ? "<img src=\"" : "<a href=\"")
        openLinks.append((startTarget(node, isImage: isImage), plain.count))
        if isImage {
            html.append("\" alt=\"")
            image = node
        } else {
            appendTitle(of: node)
            html.append("\">")
        }
    }

    private mutating func endLink(_ node: Node, isImage: Bool) {
        let (index, plainStart) = openLinks.removeLast()
        if style.isPortal {
            // The target comes after the text, so it is searched after what is in that.
            let line = node.startLine + lineShift
            let place = unsafe place(ofTarget: node.target, line: line)
            if let index {
                links[index].text = words(from: plainStart)
                links[index].range = place
                links[index].holdsImage = links.count > index + 1
            } else {
                let target = unsafe String(decoding: node.target, as: UTF8.self)
                report(.unsafeLink, target, at: place, line: line)
            }
        }
        if isImage {
            appendTitle(of: node)
            html.append("\" />")
        } else {
            html.append("</a>")
        }
    }

    private mutating func appendTitle(of node: Node) {
        let title = unsafe node.title
        guard !title.isEmpty else { return }
        html.append("\" title=\"")
        unsafe html.append(escaping: title)
    }

    /// Writes or records the target of a link; returns the index of the record in `links`.
    private mutating func startTarget(_ node: Node, isImage: Bool) -> Int? {
        let target = unsafe node.target
        guard style.isPortal else {
            for index in target.indices { unsafe html.append(addressByte: target[index]) }
            return nil
        }
        guard unsafe isAllowed(target: target) else { return nil }
        links.append(
            Link(
                target: unsafe String(decoding: target, as: UTF8.self), text: "", isImage: isImage,
                range: SourceRange(line: 0), line: source.fileLine(node.startLine + lineShift),
                offset: html.count))
        return links.count - 1
    }

    private mutating func place(
        ofTarget target: UnsafeBufferPointer<UInt8>, line: Int
    ) -> SourceRange {
        let lines = line...Swift.max(line, lastLine)
        let source = source
        let isTarget = { source.isTarget($0) }
        if let place = unsafe finder.place(of: target, in: source, lines: lines, where: isTarget) {
            return place
        }
        // An e-mail address between < and > is written without its scheme.
        let scheme = Array("mailto:".utf8)
        if unsafe target.starts(with: scheme) {
            let address = unsafe UnsafeBufferPointer(rebasing: target.dropFirst(scheme.count))
            if let place = unsafe finder.place(
                of: address, in: source, lines: lines, where: isTarget)
            {
                return place
            }
        }
        if !target.isEmpty, let place = unsafe definitions.place(of: target, in: source) {
            return place
        }
        return finder.place(ofLine: line, in: source)
    }

    private mutating func renderTag(_ node: Node) {
        let tag = unsafe node.literal
        guard style.isPortal else {
            if image == nil {
                unsafe html.append(contentsOf: tag)
            } else {
                unsafe html.append(escaping: tag)
                unsafe plain.append(contentsOf: tag)
            }
            return
        }
        guard unsafe !tag.starts(with: "<!--".utf8) else { return }
        unsafe reportHTML(tag[...], line: node.startLine + lineShift)
    }

    mutating func renderHTMLBlock(_ node: Node) {
        let markup = unsafe node.literal
        guard !style.isPortal else {
            lastLine = unsafe node.startLine + markup.count { $0 == UInt8(ascii: "\n") }
            guard let rest = unsafe markup.firstOutsideComments() else { return }
            let line = unsafe markup[..<rest].count { $0 == UInt8(ascii: "\n") }
            return unsafe reportHTML(markup[rest...], line: node.startLine + line)
        }
        startLine()
        unsafe html.append(contentsOf: markup)
        startLine()
    }

    private mutating func reportHTML(_ markup: Slice<UnsafeBufferPointer<UInt8>>, line: Int) {
        let firstLine = unsafe UnsafeBufferPointer(rebasing: markup.prefix { !$0.isLineEnd })
        let place =
            unsafe finder.place(
                of: firstLine, in: source, lines: line...Swift.max(line, lastLine))
            ?? finder.place(ofLine: line, in: source)
        report(.rawHTML, unsafe String(decoding: firstLine, as: UTF8.self), at: place, line: line)
    }

    /// Appends an error about a short form of `text`.
    ///
    /// There are at most 20 for a line: it may be a megabyte of tags, and each finding shows it.
    private mutating func report(_ rule: Rule, _ text: String, at place: SourceRange, line: Int) {
        findings = line == findings.line ? (line, findings.count + 1) : (line, 1)
        guard findings.count <= 20 else { return }
        let start = text.unicodeScalars.prefix(60)
        let short = start.endIndex == text.endIndex ? text : String(start) + "…"
        let hint: Hint = rule == .rawHTML ? .writeCommonMark : .allowedAddresses
        diagnostics.append(source.diagnostic(rule, [short], at: place, hint: hint))
    }
}

extension SourceText {
    /// Returns whether a range is at the position of a link's target: `(target)`, `<target>`.
    fileprivate func isTarget(_ range: Range<Int>) -> Bool {
        let (start, end) = (range.lowerBound, range.upperBound)
        guard start > 0 else { return true }
        let before = unsafe bytes[start - 1]
        guard before == UInt8(ascii: "(") || before == UInt8(ascii: "<") || before.isWhitespace
        else { return false }
        guard unsafe end < bytes.count else { return true }
        let after = unsafe bytes[end]
        return after == UInt8(ascii: ")") || after == UInt8(ascii: ">")
            || after.isWhitespace && !before.isWhitespace
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Returns the offset of the first byte that is neither white space nor in a comment; nil if
    /// there is none.
    ///
    /// A comment that is not closed would swallow the rest of the text, so it is not taken as one.
    fileprivate func firstOutsideComments() -> Int? {
        var index = 0
        while index < count {
            if unsafe self[index].isWhitespace {
                index += 1
            } else if unsafe self[index...].starts(with: "<!--".utf8),
                let end = unsafe endOfComment(from: index + 2)
            {
                index = end
            } else {
                return index
            }
        }
        return nil
    }

    /// Returns the end of the first `-->` from an offset on.
    private func endOfComment(from start: Int) -> Int? {
        var index = start
        while index + 2 < count {
            if unsafe self[index] == UInt8(ascii: "-"), unsafe self[index + 1] == UInt8(ascii: "-"),
                unsafe self[index + 2] == UInt8(ascii: ">")
            {
                return index + 3
            }
            index += 1
        }
        return nil
    }
}
