package import Diagnostics

/// What a file says of an agency, beside what any file may say.
///
/// A class, because an agency is handed on many times.
package final class AgencyFacts: Sendable {
    /// Its acronym or short name (`short`).
    package let short: String?
    /// What it is, in its author's words (`kind`): *alcaldía*, *secretaría*; empty where it is missing,
    /// which is an error already.
    package let kind: String
    /// The level of government it belongs to (`level`).
    package let level: GovernmentLevel?
    /// The folder of the agency it is part of (`parent`), where that is not the one that holds it.
    package let parent: Located<String>?
    /// Its place among its siblings (`rank`).
    package let rank: Int?
    /// Whether it still exists (`status`).
    package let status: AgencyStatus
    /// The folder of the agency that took its place (`successor`).
    package let successor: Located<String>?
    /// Its tax number (`tax_id`) with dots and check digit.
    package let taxID: String?
    /// What it exists for (`purpose`).
    package let purpose: String?
    /// The norms it rests on (`legal_basis`).
    package let legalBasis: [BasisFacts]
    /// Who heads it (`head`).
    package let head: HeadFacts?
    /// How to get in touch with it (`contact`).
    package let contact: ContactFacts?
    /// Its accounts in social networks (`social`).
    package let social: [SocialFacts]
    /// The norms that the functions in its text rest on (`functions.legal_basis`).
    package let functionsBasis: [BasisFacts]
    /// The functions in its text whose number changed (`functions.renumbered`).
    package let renumbered: [Renumbering]

    init(_ fields: FieldGroup) {
        short = fields.text(.short)
        kind = fields.text(.kind) ?? ""
        level = fields.choice(.level)
        parent = fields.locatedText(.parent)
        rank = fields.number(.rank)
        status = fields.choice(.status) ?? .active
        successor = fields.locatedText(.successor)
        taxID = fields.text(.taxID)
        purpose = fields.text(.purpose)
        legalBasis = fields.groups(.legalBasis).map(BasisFacts.init)
        head = fields.group(.head).map(HeadFacts.init)
        contact = fields.group(.contact).map(ContactFacts.init)
        social = fields.groups(.social).map(SocialFacts.init)
        let functions = fields.group(.functions)
        functionsBasis = functions?.groups(.legalBasis).map(BasisFacts.init) ?? []
        renumbered = functions?.groups(.renumbered).compactMap(Renumbering.init) ?? []
    }

    /// A function whose number changed.
    package struct Renumbering: Sendable, Hashable {
        /// The number it has now.
        package let number: Located<String>
        /// The number it had before.
        package let was: String

        /// Nil where a field is missing, which is an error already.
        init?(_ fields: FieldGroup) {
            guard let number = fields.locatedText(.number), let was = fields.text(.was) else {
                return nil
            }
            self.number = number
            self.was = was
        }
    }
}

/// A level of government, by the word of the schema.
package enum GovernmentLevel: String, Sendable, CaseIterable {
    case national, departmental, district, municipal
}

/// Whether an agency still exists, by the word of the schema.
package enum AgencyStatus: String, Sendable, CaseIterable {
    case active, merged, renamed, abolished
}

/// Who heads an agency.
package struct HeadFacts: Sendable, Hashable {
    /// The name.
    package let name: String?
    /// The post.
    package let position: String?
    /// The mailbox.
    package let email: Located<String>?

    init(_ fields: FieldGroup) {
        name = fields.text(.name)
        position = fields.text(.position)
        email = fields.locatedText(.email)
    }
}
