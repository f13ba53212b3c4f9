/// The English name of every key that a file of the portal may use.
package enum Key: String, Sendable, Hashable, CaseIterable {
    // Every page
    case type, title, summary, published, updated, responsible, themes, language, source, visits
    case url, retrieved, count
    case aliases
    case draft
    case publishOn = "publish_on"
    case expiresOn = "expires_on"
    case asOf = "as_of"
    // Agencies
    case short, kind, level, parent, status, successor, purpose, head, contact, social, documents
    case functions, norm, article, items, name, position, email, network, account, file
    case taxID = "tax_id"
    case legalBasis = "legal_basis"
    case reviewEvery = "review_every"
    case rank
    // Pages
    case questions, question, answer
    // Contact
    case address, municipality, department, phone, hours, map
    case postalCode = "postal_code"
    case freeLine = "free_line"
    case anticorruptionLine = "anticorruption_line"
    case judicialEmail = "judicial_email"
    // Functions
    case number, was, renumbered
    // The portal
    case publisher, footer
    case utcOffset = "utc_offset"
    case severities, license, omit, security, policy
    case openData = "open_data"
    // How it looks
    case colors, dark, text, muted, background, panel, border, link, visited, accent, focus, warning
    case mark, govco, logo, alternative, menus, main, transparency, service, participate, policies,
        channels
    case onAccent = "on_accent"
    case onGovco = "on_govco"
    // Accessibility and news
    case accessibility, exceptions, what, why, reviewed, method, enforcement, image
    // Themes
    case id, words
    // Norms
    case issuer, epigraph, issued, gazette, relations, relation, since, date
    // Tombstones
    case withdrawn, reason, act, replacement
}
