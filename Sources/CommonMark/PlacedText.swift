/// The text of some HTML with the offsets in the HTML, so that what is found in the text can be
/// linked there.
///
/// There is a line for each block and each hard line break; a soft one is a space. Code and images
/// are a character that belongs to no word.
package struct PlacedText: Sendable {
    /// The text, in UTF-8.
    package private(set) var words: [UInt8] = []
    /// The offsets in text and HTML of each range that is the same in both, byte for byte.
    private var runs: [(words: Int, html: Int)] = []
    /// The ranges of the author's links in the text.
    private var links: [Range<Int>] = []
    /// The tags inside blocks, by their ranges in the HTML: 1 for a start tag, -1 for an end tag.
    private var tags: [(html: Range<Int>, step: Int)] = []
    private let html: [UInt8]

    /// What replaces code and images in the text.
    private static let sign = UInt8(ascii: "`")

    /// Extracts the text from the HTML of a formatted text in the style of a portal.
    package init(of text: FormattedText) {
        html = text.html
        words.reserveCapacity(text.plainText.utf8.count + 64)
        var index = 0
        var linkStart: Int?
        var isRun = false
        while index < html.count {
            switch html[index] {
            case UInt8(ascii: "<"):
                isRun = false
                readTag(at: &index, &linkStart)
            case UInt8(ascii: "&"):
                runs.append((words.count, index))
                words.append(entity(at: &index))
                isRun = false
            case UInt8(ascii: "\n"):
                // No search begins at a space, so a run ends here.
                if let last = words.last, last != UInt8(ascii: "\n") {
                    runs.append((words.count, index))
                    words.append(UInt8(ascii: " "))
                }
                isRun = false
                index += 1
            case let byte:
                if !isRun {
                    runs.append((words.count, index))
                    isRun = true
                }
                words.append(byte)
                index += 1
            }
        }
    }

    /// Reads an entity, of which our HTML has only four, and returns its character.
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
        // In an attribute `>` is written as an entity.
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

    /// Returns the offset after the next `</code>`.
    private func end(ofCodeAt start: Int) -> Int {
        var index = start
        while index < html.count, html[index] != UInt8(ascii: "<") { index += 1 }
        return min(html.count, index + "</code>".utf8.count)
    }

    /// Returns the range in the HTML of a range of the text, which must not be empty.
    package func html(of range: Range<Int>) -> Range<Int> {
        let last = place(range.upperBound - 1)
        var end = last + 1
        if html[last] == UInt8(ascii: "&") {
            while end < html.count, html[end - 1] != UInt8(ascii: ";") { end += 1 }
        }
        return place(range.lowerBound)..<end
    }

    /// Returns the offset in the HTML of an offset in the text.
    private func place(_ offset: Int) -> Int {
        let index = runs.position { $0.words > offset } - 1
        return index < 0 ? 0 : runs[index].html + offset - runs[index].words
    }

    /// Returns the ranges of the HTML that links have to enclose for a range of the text.
    ///
    /// It is one range, or several where the text begins or ends amid emphasis; none where the
    /// author has a link there.
    package func linkable(_ range: Range<Int>) -> [Range<Int>] {
        let index = links.position { $0.upperBound > range.lowerBound }
        if index < links.count, links[index].lowerBound < range.upperBound { return [] }
        var whole = html(of: range)
        var first = tags.position { $0.html.lowerBound >= whole.lowerBound }
        var end = tags.position { $0.html.lowerBound >= whole.upperBound }
        if first == end { return [whole] }
        // Emphasis that begins or ends with the text is enclosed as well.
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

    /// Returns how many more tags of a range open than close.
    private func depth(_ range: Range<Int>) -> Int { tags[range].reduce(0) { $0 + $1.step } }

    /// Returns the lowest depth within a range of tags, relative to its beginning; 0 where it
    /// closes only what it opens.
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
    /// Returns the index of the first element that satisfies a predicate, in an array where all
    /// that follow do.
    fileprivate func position(where isAfter: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
