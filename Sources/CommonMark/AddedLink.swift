/// A link around words of a text that its author did not make one, and that stays out of its HTML
/// until it is written: so the HTML, and all that counts its bytes, is the author's alone.
package struct AddedLink: Sendable, Equatable {
    /// What it goes around: inside of one block, its tags in pairs, no link in it.
    package var html: Range<Int>
    /// What it leads to, by a number of whoever added it.
    package var subject: Int

    package init(html: Range<Int>, subject: Int) {
        self.html = html
        self.subject = subject
    }
}

extension FormattedText {
    /// Whether anything is to be filled in where it is written.
    package var hasLinks: Bool { !links.isEmpty || !addedLinks.isEmpty }

    /// Appends a stretch of the HTML to `output` with the added links.
    ///
    /// - Parameters:
    ///   - address: The target of one of the author's links, unescaped.
    ///   - open: Writes the opening tag of an added link; nothing where it is to stand as text, and
    ///     then it returns false.
    package func write(
        _ range: Range<Int>, to output: inout [UInt8], address: (Link) -> String,
        open: (AddedLink, inout [UInt8]) -> Bool
    ) {
        var start = range.lowerBound
        for added in addedLinks[firstAddedLink(from: start)...] {
            guard added.html.upperBound <= range.upperBound else { break }
            write(start..<added.html.lowerBound, to: &output, address: address)
            let isOpen = open(added, &output)
            write(added.html, to: &output, address: address)
            if isOpen { output.append("</a>") }
            start = added.html.upperBound
        }
        write(start..<range.upperBound, to: &output, address: address)
    }

    /// The position of the first added link at an offset or after it.
    private func firstAddedLink(from offset: Int) -> Int {
        var (low, high) = (0, addedLinks.count)
        while low < high {
            let middle = (low + high) / 2
            if addedLinks[middle].html.lowerBound < offset {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }
}
