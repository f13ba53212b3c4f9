package import Diagnostics

/// What an entry of `tombstones.yml` says of what was withdrawn.
package struct TombstoneFacts: Sendable, Hashable {
    /// The address withdrawn (`address`), without its first slash and decoded; one that ends with a
    /// slash is all that is below it.
    package let address: Located<String>
    /// The day on which it was withdrawn (`withdrawn`).
    package let withdrawn: Day
    /// Why (`reason`).
    package let reason: String
    /// What the page was called (`title`).
    package let title: String?
    /// The act that ordered it (`act`), as it is cited.
    package let act: String?
    /// What takes its place (`replacement`): an address like the other, empty for the home page, or a
    /// whole `http` address.
    package let replacement: Located<String>?

    /// Nil where a field is missing, which is an error already.
    init?(_ fields: FieldGroup) {
        guard let address = fields.locatedText(.address), let reason = fields.text(.reason),
            let withdrawn = fields.givenDay(.withdrawn)?.value
        else { return nil }
        self.address = address
        self.withdrawn = withdrawn
        self.reason = reason
        title = fields.text(.title)
        act = fields.text(.act)
        replacement = fields.locatedText(.replacement)
    }
}

/// What an entry of `themes.yml` says of a theme.
package struct ThemeFacts: Sendable, Hashable {
    /// Its name in addresses (`id`).
    package let id: Located<String>
    /// What pages call it (`title`).
    package let title: String
    /// What it is about (`summary`).
    package let summary: String?
    /// The words, or groups of words, that put a function under it (`words`).
    package let words: [Located<String>]

    /// Nil where its id or title is missing, which is an error already.
    init?(_ fields: FieldGroup) {
        guard let id = fields.locatedText(.id), let title = fields.text(.title) else { return nil }
        self.id = id
        self.title = title
        summary = fields.text(.summary)
        words = fields.texts(.words)
    }
}
