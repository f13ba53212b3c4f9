package import Content
package import Diagnostics

/// Why an address leads to no content any more, as its tombstone says it.
package struct Withdrawal: Sendable {
    /// The address from the portal's root; with a final `/` (or empty), all that is below it.
    package let address: String
    /// The day from which it holds.
    package let day: Day
    /// The words of the one who withdrew it; nil where its day had come.
    package let reason: String?
    /// What the page was called.
    package let title: String?
    /// The act that ordered it, as it is cited.
    package let act: String?
    /// An address from the portal's root, or a whole URL.
    package let replacement: Located<String>?
    /// The file that says so, and where in it.
    let file: SourceFile
    let range: SourceRange

    /// Whether the page's own last day has come, and nobody withdrew it before.
    package var hasExpired: Bool { reason == nil }

    /// Takes what an entry of `tombstones.yml` says.
    package init(_ facts: TombstoneFacts, in file: SourceFile) {
        self.init(
            address: facts.address.value.withoutLeadingSlash, day: facts.withdrawn,
            reason: facts.reason, title: facts.title, act: facts.act,
            replacement: facts.replacement, file: file, range: facts.address.range)
    }

    init(
        address: String, day: Day, reason: String?, title: String?, act: String?,
        replacement: Located<String>?, file: SourceFile, range: SourceRange
    ) {
        self.address = address
        self.day = day
        self.reason = reason
        self.title = title
        self.act = act
        self.replacement = replacement
        self.file = file
        self.range = range
    }

    /// Whether it holds for all that is below its address.
    var isFolder: Bool { address.isEmpty || address.utf8.last == UInt8(ascii: "/") }
}
