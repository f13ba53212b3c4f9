/// A link to another page of the site in the header or footer, which most pages share.
///
/// Its ranges are in bytes of the page.
package struct FrameLink: Sendable {
    /// The range of its start tag.
    package let tag: Range<Int>
    /// The range of its target.
    package let target: Range<Int>
    /// The range between its tags.
    package internal(set) var content: Range<Int>
    /// Whether it is in the footer.
    package let isInFoot: Bool
}

extension PageReader {
    /// Returns a hash of the targets and contents of all links in header and footer: pages of one
    /// folder with the same hash have the same links.
    package func frameKey(of page: Span<UInt8>) -> UInt64 {
        var key: UInt64 = 0
        for link in frameLinks {
            key = (key ^ page.key(of: link.target)) &* 0x100_0000_01B3
            key = (key ^ page.key(of: link.content)) &* 0x100_0000_01B3
            if link.isInFoot { key = ~key }
        }
        return key
    }

    /// Returns whether all of these links are relative to the site's root, so that pages of the
    /// same depth share them, whatever their folders.
    ///
    /// - Parameter depth: The number of folders from the root to the page.
    package func leadsFromRoot(_ page: Span<UInt8>, depth: Int) -> Bool {
        frameLinks.allSatisfy { link in
            guard page[link.target.lowerBound] != UInt8(ascii: "/") else { return true }
            var index = link.target.lowerBound
            for _ in 0..<depth {
                guard page.holds("../", at: index) else { return false }
                index += 3
            }
            return !page.holds(".", at: index)
        }
    }

    /// Returns the text of a link, without tags and with single spaces between words.
    package func words(of link: FrameLink, in page: Span<UInt8>) -> String {
        var words: [UInt8] = []
        var isInTag = false
        var isSpaceDue = false
        for index in link.content {
            let byte = page[index]
            if byte == UInt8(ascii: "<") {
                isInTag = true
            } else if byte == UInt8(ascii: ">"), isInTag {
                isInTag = false
            } else if byte <= 0x20 {
                isSpaceDue = !words.isEmpty
            } else if !isInTag {
                if isSpaceDue { words.append(UInt8(ascii: " ")) }
                isSpaceDue = false
                words.append(byte)
            }
        }
        return String(decoding: words, as: UTF8.self)
    }

    /// Returns the target of a link, as it is written.
    package func target(of link: FrameLink, in page: Span<UInt8>) -> String {
        page.text(link.target)
    }

    /// Notes that the innermost open element is the header or footer of the page, if it is.
    mutating func openFrame(_ element: HTMLElement) {
        guard element == .header || element == .footer, frameDepth == 0, tally.sections == 0 else {
            return
        }
        frameDepth = stack.count
        isInFoot = element == .footer
    }

    /// Notes the start of a link.
    mutating func openFrameLink(_ tag: Tag, to target: Range<Int>) {
        frameLinks.append(
            FrameLink(
                tag: tag.range, target: target, content: tag.end..<tag.end, isInFoot: isInFoot))
        isFrameLinkOpen = true
    }

    /// Notes the end of a link at an offset.
    mutating func endFrameLink(at end: Int) {
        guard isFrameLinkOpen, let last = frameLinks.indices.last else { return }
        frameLinks[last].content = frameLinks[last].content.lowerBound..<end
        isFrameLinkOpen = false
    }
}
