package import CommonMark
package import Digests

/// What tells one content from another: it stays the same while only white space, the order of keys, a
/// template or the theme changes.
extension FormattedText {
    /// The keys that say when and where a page is published and not what it says.
    private static let bookkeeping: [Key] = [
        .type, .aliases, .draft, .publishOn, .expiresOn, .reviewEvery, .published, .updated,
        .renumbered, .number, .rank,
    ]

    /// The digest of all that a file with this text says.
    func contentDigest(with fields: FieldGroup) -> ShortDigest {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(html.count + 256)
        fields.writeNormalised(to: &bytes, excluding: Self.bookkeeping)
        writeNormalised(0..<html.count, to: &bytes)
        return Digest(of: bytes).short
    }

    /// The digest of a range of the HTML.
    package func contentDigest(of range: Range<Int>) -> ShortDigest {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(range.count)
        writeNormalised(range, to: &bytes)
        return Digest(of: bytes).short
    }
}
