package import Diagnostics

/// What `portal.yml` says of the portal as a whole.
///
/// A class, because it is handed on with every part of the portal.
package final class PortalFacts: Sendable {
    /// The portal's name (`title`); nil where it is missing, which is an error already.
    package let title: String?
    /// Its permanent address (`address`).
    package let address: String?
    /// The tag of its language (`language`).
    package let language: Located<String>?
    /// Who publishes it (`publisher`).
    package let publisher: String?
    /// What it is about (`summary`).
    package let summary: String?
    /// How to get in touch with its publisher (`contact`).
    package let contact: ContactFacts?
    /// The publisher's accounts in social networks (`social`).
    package let social: [SocialFacts]
    /// The text at the foot of every page (`footer`).
    package let footer: String?
    /// Its time zone (`utc_offset`).
    package let utcOffset: UTCOffset?
    /// How grave each finding is (`severities`).
    package let severities: Severities
    /// The address of the licence of its data (`open_data.license`).
    package let license: String?
    /// The data for machines that it publishes (`open_data.omit` leaves some out).
    package let dataParts: DataParts
    /// Whom to tell of a security flaw (`security`); nil where neither a mailbox nor a page is given.
    package let security: SecurityFacts?
    /// The accessibility statement (`accessibility`).
    package let accessibility: AccessibilityFacts?
    /// The pages and lists that it leaves out (`omit`).
    package let omitted: Set<Feature>
    /// The logo in the head of every page (`logo`).
    package let logo: ImageFacts?
    /// Its colours (`colors`).
    package let colours: ColourFacts
    /// Whether every page begins with the bar of GOV.CO (`govco`).
    package let hasGovcoBar: Bool
    /// The main menu (`menus.main`); empty where the portal leaves it to the site.
    package let mainMenu: [MenuEntry]
    /// The menu of transparency and access to information (`menus.transparency`).
    package let transparencyMenu: [MenuEntry]
    /// The menu of services to citizens (`menus.service`).
    package let serviceMenu: [MenuEntry]
    /// The menu of participation (`menus.participate`).
    package let participationMenu: [MenuEntry]
    /// The channels at the foot of every page (`channels`).
    package let channels: [MenuEntry]
    /// The policies at the foot of every page (`policies`).
    package let policies: [MenuEntry]
    /// Every whole `https:` or `http:` address among its fields, but for its own and those of menus.
    package let webAddresses: [Located<String>]

    init(_ fields: FieldGroup) {
        title = fields.text(.title)
        address = fields.text(.address)
        language = fields.locatedText(.language)
        publisher = fields.text(.publisher)
        summary = fields.text(.summary)
        contact = fields.group(.contact).map(ContactFacts.init)
        social = fields.groups(.social).map(SocialFacts.init)
        footer = fields.text(.footer)
        utcOffset = fields.text(.utcOffset).flatMap(UTCOffset.init)
        severities = fields.severities(.severities)
        let openData = fields.group(.openData)
        license = openData?.text(.license)
        dataParts = DataParts(omitting: openData?.choices(.omit) ?? [])
        security = fields.group(.security).flatMap(SecurityFacts.init)
        accessibility = fields.group(.accessibility).map(AccessibilityFacts.init)
        omitted = Set(fields.choices(.omit))
        logo = fields.group(.logo).flatMap(ImageFacts.init)
        colours = ColourFacts(fields.group(.colors))
        hasGovcoBar = fields.text(.govco) == "yes"
        let menus = fields.group(.menus)
        func entries(_ key: Key, in fields: FieldGroup?) -> [MenuEntry] {
            fields?.groups(key).compactMap(MenuEntry.init) ?? []
        }
        mainMenu = entries(.main, in: menus)
        transparencyMenu = entries(.transparency, in: menus)
        serviceMenu = entries(.service, in: menus)
        participationMenu = entries(.participate, in: menus)
        channels = entries(.channels, in: fields)
        policies = entries(.policies, in: fields)
        webAddresses = fields.webAddresses
    }

    /// A page, a list or a function of the site that a portal may leave out, by the word of the schema.
    package enum Feature: String, Sendable, CaseIterable {
        case themes, related, verbs, organigram, search, norms
        case aToZ = "a_z"
    }
}

/// A place to which a menu, the channels or the policies lead.
package struct MenuEntry: Sendable, Hashable {
    /// What it is called.
    package let title: String
    /// A page or file of the portal, or a whole address.
    package let address: Located<String>

    /// Nil where a field is missing, which is an error already.
    init?(_ fields: FieldGroup) {
        guard let title = fields.text(.title), let address = fields.locatedText(.address) else {
            return nil
        }
        self.title = title
        self.address = address
    }
}

/// Whom to tell of a security flaw.
package struct SecurityFacts: Sendable, Hashable {
    /// The mailbox.
    package let email: Located<String>?
    /// The page on which to report it.
    package let url: Located<String>?
    /// The address of the policy for the disclosure of flaws.
    package let policy: String?

    /// Nil where there is nobody to tell.
    init?(_ fields: FieldGroup) {
        email = fields.locatedText(.email)
        url = fields.locatedText(.url)
        policy = fields.text(.policy)
        if email == nil, url == nil { return nil }
    }
}

/// What the accessibility statement says.
package struct AccessibilityFacts: Sendable {
    /// Whether the portal conforms to level AA (`status`).
    package let status: Located<Status>?
    /// The content that is known not to be accessible (`exceptions`).
    package let exceptions: [Exception]
    /// The day of the last evaluation (`reviewed`).
    package let reviewed: Day?
    /// Who made it, and how (`method`).
    package let method: String?
    /// Where to write about accessibility (`email`).
    package let email: String?
    /// Where to go if the answer is not enough (`enforcement`).
    package let enforcement: String?

    init(_ fields: FieldGroup) {
        status = fields.locatedChoice(.status)
        exceptions = fields.groups(.exceptions).map(Exception.init)
        reviewed = fields.givenDay(.reviewed)?.value
        method = fields.text(.method)
        email = fields.text(.email)
        enforcement = fields.text(.enforcement)
    }

    /// How far the portal conforms, by the word of the schema.
    package enum Status: String, Sendable, CaseIterable {
        case full, partial, none
        case notEvaluated = "not evaluated"
    }

    /// Some content that is not accessible.
    package struct Exception: Sendable, Hashable {
        /// What it is; empty where it is missing, which is an error already.
        package let what: String
        /// Why; empty where it is missing, which is an error already.
        package let why: String
        /// How to get it in another way.
        package let alternative: String?

        init(_ fields: FieldGroup) {
            what = fields.text(.what) ?? ""
            why = fields.text(.why) ?? ""
            alternative = fields.text(.alternative)
        }
    }
}
