import Content
import Diagnostics
import Templates

/// How to get in touch with an agency.
struct Contact: Sendable {
    private let facts: ContactFacts

    /// - Parameters:
    ///   - own: What is said first.
    ///   - other: What holds for each thing that it does not say.
    init?(_ own: ContactFacts?, else other: ContactFacts? = nil) {
        guard let first = own ?? other else { return nil }
        facts = other.map(first.completed(by:)) ?? first
    }

    /// Where it is on a map: as given, or what OpenStreetMap finds of the address.
    private var map: String? {
        if let given = facts.map { return given }
        guard let address = facts.address, let place = facts.place else { return nil }
        return "https://www.openstreetmap.org/search?query="
            + "\(address), \(place)".percentEncodedQuery
    }

    static let view = View<Contact>(
        "contact",
        [
            .optionalText("address", "La dirección") { $0.facts.address },
            .optionalText("place", "El municipio y el departamento") { $0.facts.place },
            .optionalAddress("map", "Dónde queda, en un mapa") { $0.map },
            .optionalText("postal_code", "El código postal") { $0.facts.postalCode },
            .optionalRecord("phone", "El conmutador", of: { TelephoneText.view }) {
                TelephoneText($0.facts.phone)
            },
            .optionalRecord("free_line", "La línea gratuita", of: { TelephoneText.view }) {
                TelephoneText($0.facts.freeLine)
            },
            .optionalRecord(
                "anticorruption_line", "La línea anticorrupción", of: { TelephoneText.view }
            ) { TelephoneText($0.facts.anticorruptionLine) },
            .optionalRecord("email", "El correo", of: { EmailAddress.view }) {
                EmailAddress($0.facts.email?.value)
            },
            .optionalRecord(
                "judicial_email", "El correo de notificaciones judiciales",
                of: { EmailAddress.view }
            ) { EmailAddress($0.facts.judicialEmail?.value) },
            .optionalText("hours", "El horario de atención") { $0.facts.hours },
        ])
}

/// An e-mail address to read and to follow.
struct EmailAddress: Sendable {
    let text: String

    init?(_ text: String?) {
        guard let text else { return nil }
        self.text = text
    }

    static let view = View<EmailAddress>(
        "email",
        [
            .text("text", "La dirección") { $0.text },
            // Its characters were checked when it was read; percent encoding would only hide the @.
            .address("address", "El enlace mailto:") { "mailto:" + $0.text },
        ])
}

/// Telephones to read and to dial: the words of their author, with a link on each number.
struct TelephoneText: Sendable {
    let parts: [Telephones.Part]

    /// Nil where there are none; several texts are set apart by commas.
    init?(_ texts: [String]) {
        let telephones = texts.map { Telephones($0) }
        guard let first = telephones.first else { return nil }
        parts = telephones.dropFirst().reduce(into: first.parts) { parts, next in
            parts.append(Telephones.Part(text: ", ", number: nil))
            parts += next.parts
        }
    }

    static let view = View<TelephoneText>(
        "telephones",
        [
            .text("text", "Todo, como está escrito") { $0.parts.map(\.text).joined() },
            .list("parts", "Cada número, y lo que hay entre ellos", of: { partView }) { $0.parts },
        ])

    private static let partView = View<Telephones.Part>(
        "telephone",
        [
            .text("text", "Como está escrito") { $0.text },
            .optionalAddress("address", "El enlace tel:, si es un número que se marca") { part in
                part.number?.dialled.map { "tel:" + $0 }
            },
        ])
}
