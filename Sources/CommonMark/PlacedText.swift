/// The words of a text with the place of each in its HTML, so that what is found in the words can be
/// linked there.
///
/// There is a line for each block and each hard line break; a soft one is a space. Code and images
/// are a sign that belongs to no word.
package struct PlacedText: Sendable {
    /// In UTF-8.
    package private(set) var words: [UInt8] = []
    /// Where in the words each stretch begins that stands in the HTML byte for byte, and where there.
    private var stretches: [(words: Int, html: Int)] = []
    /// The words of the author's own links.
    private var links: [Range<Int>] = []
    /// The tags inside of blocks, by their place in the HTML: 1 where one opens, -1 where it closes.
    private var tags: [(html: Range<Int>, step: Int)] = []
    private let html: [UInt8]

    /// What stands in the words for code and images.
    private static let sign = UInt8(ascii: "`")

    package init(of text: FormattedText) {
        html = text.html
        words.reserveCapacity(text.plainText.utf8.count + 64)
        var index = 0
        var linkStart: Int?
        var isStretch = false
        while index < html.count {
            switch html[index] {
            case UInt8(ascii: "<"):
                isStretch = false
                readTag(at: &index, &linkStart)
            case UInt8(ascii: "&"):
                stretches.append((words.count, index))
                words.append(entity(at: &index))
                isStretch = false
            case UInt8(ascii: "\n"):
                // Nothing looks for the place of a space; a stretch ends here.
                if let last = words.last, last != UInt8(ascii: "\n") {
                    stretches.append((words.count, index))
                    words.append(UInt8(ascii: " "))
                }
                isStretch = false
                index += 1
            case let byte:
                if !isStretch {
                    stretches.append((words.count, index))
                    isStretch = true
                }
                words.append(byte)
                index += 1
            }
        }
    }

    /// The sign that an entity stands for; only the four that our own HTML has.
    private func entity(at index: inout Int) -> UInt8 {
        let letter = index + 1 < html.count ? html[index + 1] : 0
        let sign: UInt8 =
            switch letter {
            case UInt8(ascii: "a"): UInt8(ascii: "&")
            case UInt8(ascii: "q"): UInt8(ascii: "\"")
            case UInt8(ascii: "l"): UInt8(ascii: "<")
            default: UInt8(ascii: ">")
            }
        while index < html.count, html[index] != UInt8(ascii: ";") { index += 1 }
        index += 1
        return sign
    }

    private mutating func readTag(at index: inout Int, _ linkStart: inout Int?) {
        let start = index
        let isClosing = start + 1 < html.count && html[start + 1] == UInt8(ascii: "/")
        let nameStart = start + (isClosing ? 2 : 1)
        var nameEnd = nameStart
        while nameEnd < html.count, html[nameEnd] | 0x20 >= UInt8(ascii: "a") { nameEnd += 1 }
        // In an attribute a `>` is written as an entity.
        while index < html.count, html[index] != UInt8(ascii: ">") { index += 1 }
        index += 1
        let name = html[nameStart..<nameEnd]
        if name.isName("em") || name.isName("strong") {
            tags.append((start..<index, isClosing ? -1 : 1))
        } else if name.isName("a") {
            tags.append((start..<index, isClosing ? -1 : 1))
            if !isClosing {
                linkStart = words.count
            } else if let start = linkStart {
                links.append(start..<words.count)
                linkStart = nil
            }
        } else if name.isName("code"), !isClosing {
            index = end(ofCodeAt: index)
            words.append(Self.sign)
        } else if name.isName("img") || name.isName("td") || name.isName("th") {
            if !isClosing { words.append(Self.sign) }
        } else if let last = words.last, last != UInt8(ascii: "\n") {
            words.append(UInt8(ascii: "\n"))
        }
    }

    /// Behind the next `</code>`.
    private func end(ofCodeAt start: Int) -> Int {
        var index = start
        while index < html.count, html[index] != UInt8(ascii: "<") { index += 1 }
        return min(html.count, index + "</code>".utf8.count)
    }

    /// Where a stretch of the words, not an empty one, stands in the HTML.
    package func html(of range: Range<Int>) -> Range<Int> {
        let last = place(range.upperBound - 1)
        var end = last + 1
        if html[last] == UInt8(ascii: "&") {
            while end < html.count, html[end - 1] != UInt8(ascii: ";") { end += 1 }
        }
        return place(range.lowerBound)..<end
    }

    /// Where one of the words' bytes stands in the HTML.
    private func place(_ offset: Int) -> Int {
        let index = stretches.position { $0.words > offset } - 1
        return index < 0 ? 0 : stretches[index].html + offset - stretches[index].words
    }

    /// The stretches of the HTML that a link must go around, so that it holds these words: one, or
    /// several where the words begin or end amid emphasis; none where the author has a link there.
    package func linkable(_ range: Range<Int>) -> [Range<Int>] {
        let index = links.position { $0.upperBound > range.lowerBound }
        if index < links.count, links[index].lowerBound < range.upperBound { return [] }
        var whole = html(of: range)
        var first = tags.position { $0.html.lowerBound >= whole.lowerBound }
        var end = tags.position { $0.html.lowerBound >= whole.upperBound }
        if first == end { return [whole] }
        // Emphasis that begins or ends with the words is taken in with them.
        while first > 0, tags[first - 1].step > 0, lowestDepth(first..<end) < 0,
            tags[first - 1].html.upperBound == whole.lowerBound
        {
            first -= 1
            whole = tags[first].html.lowerBound..<whole.upperBound
        }
        while end < tags.count, tags[end].step < 0, depth(first..<end) > 0,
            tags[end].html.lowerBound == whole.upperBound
        {
            whole = whole.lowerBound..<tags[end].html.upperBound
            end += 1
        }
        if lowestDepth(first..<end) >= 0, depth(first..<end) == 0 { return [whole] }
        var parts: [Range<Int>] = []
        var start = whole.lowerBound
        for tag in tags[first..<end] {
            if tag.html.lowerBound > start { parts.append(start..<tag.html.lowerBound) }
            start = tag.html.upperBound
        }
        if start < whole.upperBound { parts.append(start..<whole.upperBound) }
        return parts
    }

    /// How many more of some tags open than close.
    private func depth(_ range: Range<Int>) -> Int { tags[range].reduce(0) { $0 + $1.step } }

    /// How deep below its beginning a stretch of tags goes; 0 where none closes what it does not open.
    private func lowestDepth(_ range: Range<Int>) -> Int {
        var (depth, lowest) = (0, 0)
        for tag in tags[range] {
            depth += tag.step
            lowest = min(lowest, depth)
        }
        return lowest
    }
}

extension ArraySlice<UInt8> {
    fileprivate func isName(_ name: StaticString) -> Bool {
        guard count == name.utf8CodeUnitCount else { return false }
        for offset in 0..<count where unsafe self[startIndex + offset] != name.utf8Start[offset] {
            return false
        }
        return true
    }
}

extension Array {
    /// How many elements come before the first that is as asked, in an array where all after it are.
    fileprivate func position(where isAfter: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
