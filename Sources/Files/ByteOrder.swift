extension String {
    /// Whether the text comes before another, byte by byte of UTF-8: an order that no locale and no
    /// version of Unicode can change.
    func precedesBytewise(_ other: String) -> Bool {
        let (one, two) = (utf8Span.span, other.utf8Span.span)
        let count = min(one.count, two.count)
        var index = 0
        while index < count, one[index] == two[index] { index += 1 }
        return index < count ? one[index] < two[index] : one.count < two.count
    }
}
