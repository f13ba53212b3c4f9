package import Diagnostics

/// How to get in touch with an agency, or with the publisher of the portal (`contact`).
package struct ContactFacts: Sendable {
    /// The street address.
    package let address: String?
    /// The municipality.
    package let municipality: String?
    /// The department.
    package let department: String?
    /// The postal code.
    package let postalCode: String?
    /// Where it is, on a map of the web.
    package let map: String?
    /// The switchboard, or several numbers, as they were written.
    package let phone: [String]
    /// The free line, as it was written.
    package let freeLine: [String]
    /// The anti-corruption line, as it was written.
    package let anticorruptionLine: [String]
    /// The mailbox.
    package let email: Located<String>?
    /// The mailbox for court notices.
    package let judicialEmail: Located<String>?
    /// The opening hours, as they were written.
    package let hours: String?

    /// The same with what another says in the place of each thing that it does not say.
    package func completed(by other: ContactFacts) -> ContactFacts {
        ContactFacts(self, other)
    }

    private init(_ own: ContactFacts, _ other: ContactFacts) {
        address = own.address ?? other.address
        municipality = own.municipality ?? other.municipality
        department = own.department ?? other.department
        postalCode = own.postalCode ?? other.postalCode
        map = own.map ?? other.map
        phone = own.phone.isEmpty ? other.phone : own.phone
        freeLine = own.freeLine.isEmpty ? other.freeLine : own.freeLine
        anticorruptionLine =
            own.anticorruptionLine.isEmpty ? other.anticorruptionLine : own.anticorruptionLine
        email = own.email ?? other.email
        judicialEmail = own.judicialEmail ?? other.judicialEmail
        hours = own.hours ?? other.hours
    }

    init(_ fields: FieldGroup) {
        address = fields.text(.address)
        municipality = fields.text(.municipality)
        department = fields.text(.department)
        postalCode = fields.text(.postalCode)
        map = fields.text(.map)
        phone = fields.texts(.phone).map(\.value)
        freeLine = fields.texts(.freeLine).map(\.value)
        anticorruptionLine = fields.texts(.anticorruptionLine).map(\.value)
        email = fields.locatedText(.email)
        judicialEmail = fields.locatedText(.judicialEmail)
        hours = fields.text(.hours)
    }

    /// The municipality and the department: *Cali, Valle del Cauca*; nil where neither is given.
    package var place: String? {
        let parts = [municipality, department].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    /// The mailboxes that it names.
    package var mailboxes: [Located<String>] { [email, judicialEmail].compactMap(\.self) }
}

/// An account in a social network (an entry of `social`).
package struct SocialFacts: Sendable, Hashable {
    /// The network; empty where it is missing, which is an error already.
    package let network: String
    /// The account as it is written; empty where it is missing, which is an error already.
    package let account: String
    /// Its address.
    package let url: Located<String>?

    init(_ fields: FieldGroup) {
        network = fields.text(.network) ?? ""
        account = fields.text(.account) ?? ""
        url = fields.locatedText(.url)
    }
}
