import CommonMark
package import Content
package import Digests

/// What tells one content from another: it stays the same while only white space, the order of
/// keys, a template or the theme changes.
extension Document {
    /// The keys that say when and where a page is published and not what it says.
    private static let bookkeeping: [Key] = [
        .type, .aliases, .publishOn, .expiresOn, .reviewEvery, .published, .updated, .renumbered,
        .number,
    ]

    /// The digest of all that the file says.
    package var contentDigest: ShortDigest {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.html.count + 256)
        fields.writeNormalised(to: &bytes, excluding: Self.bookkeeping)
        text.writeNormalised(0..<text.html.count, to: &bytes)
        return Digest(of: bytes).short
    }

    /// The digest of a stretch of its text.
    func contentDigest(of range: Range<Int>) -> ShortDigest {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(range.count)
        text.writeNormalised(range, to: &bytes)
        return Digest(of: bytes).short
    }
}
