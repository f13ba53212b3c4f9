package import Diagnostics

/// What any Markdown file may say, whatever it describes.
///
/// Most files say little of it: what is rare has an object of its own, so that the rest costs no room.
package struct CommonFacts: Sendable {
    /// The title (`title`); of an agency or a piece of news it is required.
    package let title: Located<String>?
    /// What it is about, in plain words (`summary`).
    package let summary: String?
    /// The day of publication, or that nobody knows it (`published`).
    package let published: Located<KnownDay>?
    /// The day of publication, where it is known.
    package var publishedDay: Located<Day>? {
        published.flatMap { given in given.value.day.map { Located($0, at: given.range) } }
    }
    /// The day of the last change (`updated`).
    package let updated: Located<Day>?
    /// Who answers for the information (`responsible`).
    package let responsible: String?
    /// The names of its themes (`themes`); of a function, one with a hyphen before it is taken away.
    package let themes: [Located<String>]
    /// Every whole `https:` or `http:` address among its fields.
    package let webAddresses: [Located<String>]
    private let rare: Rare?

    /// How often it is reviewed (`review_every`).
    package var reviewEvery: StatedPeriod? { rare?.reviewEvery }
    /// Where it says that it is a draft (`draft`); nil where it does not.
    package var draft: SourceRange? { rare?.draft }
    /// Whether it is a draft.
    package var isDraft: Bool { draft != nil }
    /// The first day on which it is published (`publish_on`).
    package var publishOn: Located<Day>? { rare?.publishOn }
    /// The first day on which it no longer holds (`expires_on`).
    package var expiresOn: Located<Day>? { rare?.expiresOn }
    /// The addresses that led to it before (`aliases`), without a first slash and decoded.
    package var aliases: [Located<String>] { rare?.aliases ?? [] }
    /// The tag of its text's language (`language`), where it is not the portal's.
    package var language: String? { rare?.language }
    /// Where its text was taken from (`source`).
    package var source: SourceFacts? { rare?.source }
    /// The visits that it had had by a day (`visits`).
    package var visits: VisitFacts? { rare?.visits }
    /// The documents that are published with it (`documents`).
    package var documents: [AttachedDocument] { rare?.documents ?? [] }

    init(_ fields: FieldGroup) {
        title = fields.locatedText(.title)
        summary = fields.text(.summary)
        published = fields.locatedDay(.published)
        updated = fields.givenDay(.updated)
        responsible = fields.text(.responsible)
        themes = fields.texts(.themes)
        webAddresses = fields.webAddresses
        rare = fields.contains(where: Rare.isKey) ? Rare(fields) : nil
    }

    /// What few files say.
    private final class Rare: Sendable {
        let reviewEvery: StatedPeriod?
        let draft: SourceRange?
        let publishOn: Located<Day>?
        let expiresOn: Located<Day>?
        let aliases: [Located<String>]
        let language: String?
        let source: SourceFacts?
        let visits: VisitFacts?
        let documents: [AttachedDocument]

        init(_ fields: FieldGroup) {
            reviewEvery = fields.period(.reviewEvery)
            draft = fields.locatedText(.draft).flatMap { $0.value == "yes" ? $0.range : nil }
            publishOn = fields.givenDay(.publishOn)
            expiresOn = fields.givenDay(.expiresOn)
            aliases = fields.texts(.aliases)
            language = fields.text(.language)
            source = fields.group(.source).map(SourceFacts.init)
            visits = fields.group(.visits).flatMap(VisitFacts.init)
            documents = fields.groups(.documents).compactMap(AttachedDocument.init)
        }

        static func isKey(_ key: Key) -> Bool {
            switch key {
            case .reviewEvery, .draft, .publishOn, .expiresOn, .aliases, .language, .source,
                .visits, .documents:
                true
            default: false
            }
        }
    }
}

/// How often something is due, as its author wrote it.
package struct StatedPeriod: Sendable, Hashable {
    /// How often.
    package let period: Period
    /// The words, with their place.
    package let words: Located<String>
}

/// Where a text was taken from.
package struct SourceFacts: Sendable, Hashable {
    /// The address.
    package let url: String?
    /// The day on which it was read there.
    package let retrieved: Day?

    init(_ fields: FieldGroup) {
        url = fields.text(.url)
        retrieved = fields.givenDay(.retrieved)?.value
    }
}

/// How often a page was visited until a day.
package struct VisitFacts: Sendable, Hashable {
    /// How many visits it had.
    package let count: Int
    /// The day by which it had had them, or that nobody knows it.
    package let asOf: KnownDay

    /// Nil where a field is missing, which is an error already.
    init?(_ fields: FieldGroup) {
        guard let count = fields.number(.count), let asOf = fields.day(.asOf) else { return nil }
        self.count = count
        self.asOf = asOf
    }
}

/// A document that is published with a page.
package struct AttachedDocument: Sendable, Hashable {
    /// Its title; the file's name where that is missing, which is an error already.
    package let title: Located<String>
    /// The file, from the folder of the one that names it.
    package let file: Located<String>
    /// The day of its publication, or that nobody knows it.
    package let published: KnownDay?
    /// What it is about.
    package let summary: String?
    /// The tag of its language.
    package let language: String?

    /// Nil where the file is missing, which is an error already.
    init?(_ fields: FieldGroup) {
        guard let file = fields.locatedText(.file) else { return nil }
        self.file = file
        title = fields.locatedText(.title) ?? file
        published = fields.day(.published)
        summary = fields.text(.summary)
        language = fields.text(.language)
    }
}
