import Content
import Diagnostics
import PortalModel

/// An agency that says how to get in touch with it, or who heads it, by its place in the portal.
struct Directory: Sendable, Hashable {
    let agency: Int
}

extension Table {
    /// How to get in touch with each agency that says so.
    static let ofContacts = TableOf<Directory>(
        .contacts,
        title: Wording(es: "Contactos", en: "Contacts"),
        meaning: Wording(
            es: "El directorio: cómo comunicarse con cada entidad y quién la dirige.",
            en: "The directory: how to get in touch with each agency, and who heads it."),
        item: Wording(es: "contacto", en: "contact"),
        rowClass: Vocabularies.schema + "ContactPoint",
        rows: { data in
            data.portal.agencies.indices.filter { data.portal.agencies[$0].hasDirectory }
                .map { Directory(agency: $0) }
        },
        columns: [
            ColumnOf(
                Column(
                    "entidad", "agency", .address, required: true, to: .agencies,
                    property: Vocabularies.terms + "identifier",
                    es: "el id de la entidad", en: "the agency's id")
            ) { .text($0.id(ofAgency: $1.agency)) }
        ] + contactPlace + contactLines + contactHead)

    private static let contactPlace: [ColumnOf<Directory>] = [
        contactText(
            "direccion", "address", { $0.contact?.address },
            property: Vocabularies.schema + "streetAddress",
            es: "la dirección", en: "the street address"),
        contactText(
            "municipio", "municipality", { $0.contact?.municipality },
            property: Vocabularies.schema + "addressLocality", es: "el municipio",
            en: "the municipality"),
        contactText(
            "departamento", "department", { $0.contact?.department },
            property: Vocabularies.schema + "addressRegion", es: "el departamento",
            en: "the department"),
        contactText(
            "codigo_postal", "postal_code", { $0.contact?.postalCode },
            property: Vocabularies.schema + "postalCode", es: "el código postal",
            en: "the postal code"),
    ]

    private static let contactLines: [ColumnOf<Directory>] = [
        contactTexts(
            "telefono", "phone", { $0.phone }, property: Vocabularies.schema + "telephone",
            es: "el conmutador, o varios números", en: "the switchboard, or several numbers"),
        contactTexts(
            "linea_gratuita", "free_line", { $0.freeLine }, es: "la línea gratuita",
            en: "the free line"),
        contactTexts(
            "linea_anticorrupcion", "anticorruption_line", { $0.anticorruptionLine },
            es: "la línea anticorrupción",
            en: "the anti-corruption line"),
        contactText(
            "correo", "email", { $0.contact?.email?.value },
            property: Vocabularies.schema + "email",
            es: "el correo institucional", en: "the e-mail"),
        contactText(
            "correo_judicial", "judicial_email", { $0.contact?.judicialEmail?.value },
            es: "el correo de notificaciones judiciales", en: "the e-mail for court notices"),
        contactText(
            "horario", "hours", { $0.contact?.hours },
            es: "el horario de atención, como se publica",
            en: "the opening hours, as published"),
    ]

    private static let contactHead: [ColumnOf<Directory>] = [
        contactText(
            "titular", "head", { $0.head?.name }, es: "quién la dirige", en: "who heads it"),
        contactText(
            "cargo", "position", { $0.head?.position }, property: Vocabularies.schema + "jobTitle",
            es: "el cargo de quien la dirige", en: "the position of who heads it"),
        contactText(
            "correo_titular", "head_email", { $0.head?.email?.value },
            es: "el correo de quien la dirige",
            en: "the e-mail of who heads it"),
    ]

    /// A column that shows one text of an agency's contact or head.
    private static func contactText(
        _ nameES: String, _ nameEN: String, _ text: @escaping @Sendable (AgencyFacts) -> String?,
        property: String? = nil, es: String, en: String
    ) -> ColumnOf<Directory> {
        ColumnOf(Column(nameES, nameEN, .text, property: property, es: es, en: en)) { data, row in
            Cell(text(data.portal.agencies[row.agency].facts))
        }
    }

    /// A column that shows several texts of an agency's contact.
    private static func contactTexts(
        _ nameES: String, _ nameEN: String, _ texts: @escaping @Sendable (ContactFacts) -> [String],
        property: String? = nil, es: String, en: String
    ) -> ColumnOf<Directory> {
        ColumnOf(Column(nameES, nameEN, .texts, property: property, es: es, en: en)) { data, row in
            Cell(data.portal.agencies[row.agency].facts.contact.map(texts) ?? [])
        }
    }
}

extension Agency {
    /// Whether it says how to get in touch with it, or who heads it.
    var hasDirectory: Bool { facts.contact != nil || facts.head != nil }
}
