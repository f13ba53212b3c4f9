/// A link to another page of the site in the head or the foot, which most pages have alike.
package struct FrameLink: Sendable {
    package let tag: Range<Int>
    /// Where it leads, as it is written.
    package let target: Range<Int>
    /// What stands between its tags.
    package internal(set) var content: Range<Int>
    /// Whether it stands in the foot.
    package let isInFoot: Bool
}

extension PageReader {
    /// A number for all links of the head and the foot as they are written: pages of one folder that
    /// share it have the same.
    package func frameKey(of page: Span<UInt8>) -> UInt64 {
        var key: UInt64 = 0
        for link in frameLinks {
            key = (key ^ page.key(of: link.target)) &* 0x100_0000_01B3
            key = (key ^ page.key(of: link.content)) &* 0x100_0000_01B3
            if link.isInFoot { key = ~key }
        }
        return key
    }

    /// Whether all of these links lead from the site's root, so that pages of one depth share them,
    /// whatever their folders.
    ///
    /// - Parameter depth: In how many folders the page stands.
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

    /// The words of a link, each with one space before the next, without the tags among them.
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

    /// Where a link leads, as it is written.
    package func target(of link: FrameLink, in page: Span<UInt8>) -> String {
        page.text(link.target)
    }

    /// Notes the beginning of the page's own head or foot, which is the innermost open element.
    mutating func openFrame(_ element: HTMLElement) {
        guard element == .header || element == .footer, frameDepth == 0, sums.sections == 0 else {
            return
        }
        frameDepth = stack.count
        isInFoot = element == .footer
    }

    /// Notes a link that begins there.
    mutating func openFrameLink(_ tag: Tag, to target: Range<Int>) {
        frameLinks.append(
            FrameLink(
                tag: tag.range, target: target, content: tag.end..<tag.end, isInFoot: isInFoot))
        isFrameLinkOpen = true
    }

    /// Notes that a link ends at an offset.
    mutating func endFrameLink(at end: Int) {
        guard isFrameLinkOpen, let last = frameLinks.indices.last else { return }
        frameLinks[last].content = frameLinks[last].content.lowerBound..<end
        isFrameLinkOpen = false
    }
}
