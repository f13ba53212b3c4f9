import CCmark
import CommonMark
import Diagnostics
import Glibc

/// Reads CommonMark in the style that the first byte of an input says.
func examineText(_ input: [UInt8]) -> Bool {
    guard let first = input.first else { return false }
    guard let file = sourceFile(input.dropFirst(), path: "a.md") else { return true }
    let isPortal = first & 1 == 0
    let headingIDs = first & 2 == 0
    let style: Style = isPortal ? .portal(headingIDs: headingIDs) : .plain(headingIDs: headingIDs)
    var diagnostics: [Diagnostic] = []
    let text = FormattedText.parse(file, style: style, diagnostics: &diagnostics)
    promise(ThreadTrees.count == 0, "The memory of a text is given back.")
    examine(diagnostics, in: file)
    examine(text, of: file, isPortal: isPortal)
    if !isPortal, !headingIDs, diagnostics.isEmpty {
        promise(
            text.html.withoutEmptyTitles == referenceHTML(of: file.text).withoutEmptyTitles,
            "In plain style the HTML is what libcmark writes.")
    }
    return true
}

/// What must hold of a text, whatever its author wrote.
func examine(_ text: FormattedText, of file: SourceFile, isPortal: Bool) {
    promise(String(validating: text.html, as: UTF8.self) != nil, "HTML is UTF-8.")
    let lines = Lines(of: file)
    examineLinks(text, lines)
    examineOutline(text, lines)
    examineBlocks(text, lines)
    var untouched: [UInt8] = []
    text.write(0..<text.html.count, to: &untouched) { _ in "" }
    promise(untouched == text.html, "Nothing but targets is filled in.")
    guard isPortal else {
        promise(text.links.isEmpty, "In plain style the targets stay in the HTML.")
        return
    }
    var written: [UInt8] = []
    text.write(0..<text.html.count, to: &written) { $0.target }
    let markup = Markup(reading: written)
    promise(markup.addressCount >= text.links.count, "Every link has its tag.")
    for block in text.blocks {
        // A block is shown alone as well, and so must be whole.
        var part: [UInt8] = []
        text.write(block.html, to: &part) { $0.target }
        _ = Markup(reading: part)
        guard case .list(let list) = block.kind else { continue }
        for item in list.items { _ = Markup(reading: Array(text.html[item.html])) }
    }
}

private func examineLinks(_ text: FormattedText, _ lines: Lines) {
    var last = -1
    for link in text.links {
        promise(link.offset > last && link.offset < text.html.count, "Links stand in order.")
        last = link.offset
        let before = link.isImage ? "<img src=\"" : "<a href=\""
        promise(
            text.html[..<link.offset].suffix(before.utf8.count).elementsEqual(before.utf8)
                && text.html[link.offset] == UInt8(ascii: "\""),
            "A target belongs into an attribute that is empty.")
        promise(lines.contain(link.range), "The place \(link.range) of a link is in its file.")
    }
}

private func examineOutline(_ text: FormattedText, _ lines: Lines) {
    var ids: Set<String> = []
    for (index, heading) in text.outline.enumerated() {
        promise((1...6).contains(heading.level), "A heading has one of six levels.")
        promise(ids.insert(heading.id).inserted && !heading.id.isEmpty, "An id is given once.")
        promise(
            heading.id.utf8.allSatisfy {
                $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2D
            },
            "An id is a slug.")
        promise((1...lines.count).contains(heading.line), "A heading stands in its file.")
        if let block = heading.block {
            promise(text.blocks[block].kind == .heading(index), "A heading knows its block.")
        }
    }
}

private func examineBlocks(_ text: FormattedText, _ lines: Lines) {
    var (end, line) = (0, 1)
    for (index, block) in text.blocks.enumerated() {
        promise(
            block.html.lowerBound >= end && block.html.upperBound <= text.html.count,
            "Blocks stand one after the other.")
        end = block.html.upperBound
        promise(
            block.line >= line && block.line <= block.endLine && block.endLine <= lines.count,
            "The lines \(block.line) to \(block.endLine) of a block stand in the file, in order.")
        line = block.line
        switch block.kind {
        case .heading(let heading):
            promise(text.outline[heading].block == index, "A block knows its heading.")
        case .list(let list):
            promise(!list.items.isEmpty, "A list has items.")
            var itemEnd = block.html.lowerBound
            for item in list.items {
                promise(
                    item.html.lowerBound > itemEnd && item.html.upperBound < block.html.upperBound,
                    "Items stand in their list, one after the other.")
                itemEnd = item.html.upperBound
                promise((item.number != nil) == list.isOrdered, "A numbered item has a number.")
                promise(
                    item.line >= block.line && item.line <= block.endLine
                        && lines.contain(item.range),
                    "An item stands in its list.")
            }
        case .other: break
        }
    }
}

/// What libcmark's own renderer makes of a text.
private func referenceHTML(of text: String) -> [UInt8] {
    var text = text
    return text.withUTF8 { bytes in
        let html = unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
            unsafe cmark_markdown_to_html(
                characters.baseAddress, characters.count, CMARK_OPT_UNSAFE)
        }
        guard let html = unsafe html else { fatalError("libcmark returned no HTML.") }
        defer { unsafe free(html) }
        return unsafe Array(UnsafeBufferPointer(start: html, count: strlen(html)))
            .map { UInt8(bitPattern: $0) }
    }
}

extension [UInt8] {
    /// Without what our renderer leaves out: libcmark's tree does not tell an empty title from none.
    fileprivate var withoutEmptyTitles: [UInt8] {
        let title = Array(" title=\"\"".utf8)
        guard count >= title.count else { return self }
        var kept: [UInt8] = []
        kept.reserveCapacity(count)
        var index = 0
        while index < count {
            if self[index] == title[0], self[index...].starts(with: title) {
                index += title.count
            } else {
                kept.append(self[index])
                index += 1
            }
        }
        return kept
    }
}
