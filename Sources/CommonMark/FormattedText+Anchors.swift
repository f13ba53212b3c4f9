extension FormattedText {
    /// Returns the offset in the HTML of the tag that has an id; nil where there is none.
    package func place(ofID id: String) -> Int? {
        let wanted = Array(" id=\"\(id)\"".utf8)
        let html = html.span
        var start = 0
        for index in html.indices {
            if html[index] == UInt8(ascii: "<") { start = index }
            guard html[index] == 0x20, index + wanted.count <= html.count else { continue }
            var offset = 1
            while offset < wanted.count, html[index + offset] == wanted[offset] { offset += 1 }
            if offset == wanted.count { return start }
        }
        return nil
    }
}
