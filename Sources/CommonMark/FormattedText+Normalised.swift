extension FormattedText {
    /// Appends a range of the HTML with the targets of links, each run of white space as one space.
    ///
    /// The result does not depend on how the author broke the lines.
    package func writeNormalised(_ range: Range<Int>, to bytes: inout [UInt8]) {
        var isBlank = true
        var start = range.lowerBound
        for link in links where range.contains(link.offset) {
            writeCollapsed(start..<link.offset, to: &bytes, &isBlank)
            bytes += link.target.utf8
            start = link.offset
        }
        writeCollapsed(start..<range.upperBound, to: &bytes, &isBlank)
    }

    private func writeCollapsed(
        _ range: Range<Int>, to bytes: inout [UInt8], _ isBlank: inout Bool
    ) {
        let span = html.span
        // Nearly all white space is one space between two words, and is copied with them.
        var start = range.lowerBound
        for index in range {
            let byte = span[index]
            guard byte <= 0x20 else {
                isBlank = false
                continue
            }
            if byte != 0x20 || isBlank {
                bytes += html[start..<index]
                start = index + 1
                if !isBlank { bytes.append(0x20) }
            }
            isBlank = true
        }
        bytes += html[start..<range.upperBound]
    }
}
