package import Diagnostics

/// What an entry of `norms.yml`, or the file of a norm, says of a norm.
///
/// A class, because a norm is handed on many times.
package final class NormFacts: Sendable {
    /// Which it is, as it is cited (`norm`); nil where it is missing, which is an error already.
    package let name: Located<String>?
    /// Who issued it (`issuer`): the folder of an agency, or the name of a body.
    package let issuer: String?
    /// Its official title (`title`).
    package let title: String?
    /// What it is about, in its own words (`epigraph`).
    package let epigraph: String?
    /// The day on which it was issued (`issued`).
    package let issued: Day?
    /// The day on which it was published (`published`).
    package let published: Day?
    /// Where it was published (`gazette`).
    package let gazette: Gazette?
    /// The address of its official text (`url`).
    package let url: String?
    /// Whether it is in force (`status`), where its relations do not say so.
    package let status: Located<Status>?
    /// What it does to other norms (`relations`).
    package let relations: [Relation]
    /// Every whole `https:` or `http:` address among its fields.
    package let webAddresses: [Located<String>]

    init(_ fields: FieldGroup) {
        name = fields.locatedText(.norm)
        issuer = fields.text(.issuer)
        title = fields.text(.title)
        epigraph = fields.text(.epigraph)
        issued = fields.givenDay(.issued)?.value
        published = fields.givenDay(.published)?.value
        gazette = fields.group(.gazette).map(Gazette.init)
        url = fields.text(.url)
        status = fields.locatedChoice(.status)
        relations = fields.groups(.relations).compactMap(Relation.init)
        webAddresses = fields.webAddresses
    }

    /// Whether a norm is in force, by the word of the schema.
    package enum Status: String, Sendable, CaseIterable {
        case repealed, suspended, annulled, unknown
        case inForce = "in_force"
        case partlyRepealed = "partly_repealed"
    }

    /// The issue of a gazette in which a norm was published.
    package struct Gazette: Sendable, Hashable {
        /// The gazette's name.
        package let name: String?
        /// Its number.
        package let number: String?
        /// Its day.
        package let date: Day?

        init(_ fields: FieldGroup) {
            name = fields.text(.name)
            number = fields.text(.number)
            date = fields.givenDay(.date)?.value
        }
    }

    /// What a norm does to another.
    package struct Relation: Sendable, Hashable {
        /// What is done.
        package let kind: Kind
        /// The other norm, as it is cited.
        package let norm: Located<String>
        /// The article of the other, where it is not all of it.
        package let article: String?
        /// The day from which it holds, where it is not that of the issue.
        package let since: Day?

        /// What a norm can do to another, by the word of the schema.
        package enum Kind: String, Sendable, CaseIterable {
            case repeals, modifies, adds, regulates, compiles, adopts, corrects
            case derivesFrom = "derives_from"
        }

        /// Nil where a field is missing, which is an error already.
        init?(_ fields: FieldGroup) {
            guard let norm = fields.locatedText(.norm), let kind: Kind = fields.choice(.relation)
            else { return nil }
            self.kind = kind
            self.norm = norm
            article = fields.text(.article)
            since = fields.givenDay(.since)?.value
        }
    }
}
