/// A link that is added to words of an author's text.
///
/// It is kept out of the HTML until that is written, so that offsets in the HTML stay valid.
package struct AddedLink: Sendable, Equatable {
    /// The range of HTML that it encloses: inside one block, with balanced tags and no links.
    package var html: Range<Int>
    /// Its target, as a number that only the code that added it understands.
    package var subject: Int

    /// Makes a link; it is added to ``FormattedText/addedLinks``.
    package init(html: Range<Int>, subject: Int) {
        self.html = html
        self.subject = subject
    }
}

extension FormattedText {
    /// Whether there are links whose targets or tags are filled in when the HTML is written.
    package var hasLinks: Bool { !links.isEmpty || !addedLinks.isEmpty }

    /// Appends a range of the HTML to `output`, with the added links.
    ///
    /// - Parameters:
    ///   - address: Returns the target of one of the author's links, unescaped.
    ///   - open: Writes the start tag of an added link and returns true; returns false to leave the
    ///     words as they are.
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

    /// Returns the index of the first added link at an offset or after it.
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
