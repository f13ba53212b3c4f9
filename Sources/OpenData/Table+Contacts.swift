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
            data.portal.agencies.indices.filter { index in
                let fields = data.portal.agencies[index].document.fields
                return fields.group(.contact) != nil || fields.group(.head) != nil
            }.map { Directory(agency: $0) }
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
            "direccion", "address", .address, property: Vocabularies.schema + "streetAddress",
            es: "la dirección", en: "the street address"),
        contactText(
            "municipio", "municipality", .municipality,
            property: Vocabularies.schema + "addressLocality", es: "el municipio",
            en: "the municipality"),
        contactText(
            "departamento", "department", .department,
            property: Vocabularies.schema + "addressRegion", es: "el departamento",
            en: "the department"),
        contactText(
            "codigo_postal", "postal_code", .postalCode,
            property: Vocabularies.schema + "postalCode", es: "el código postal",
            en: "the postal code"),
    ]

    private static let contactLines: [ColumnOf<Directory>] = [
        contactTexts(
            "telefono", "phone", .phone, property: Vocabularies.schema + "telephone",
            es: "el conmutador, o varios números", en: "the switchboard, or several numbers"),
        contactTexts(
            "linea_gratuita", "free_line", .freeLine, es: "la línea gratuita", en: "the free line"),
        contactTexts(
            "linea_anticorrupcion", "anticorruption_line", .anticorruptionLine,
            es: "la línea anticorrupción",
            en: "the anti-corruption line"),
        contactText(
            "correo", "email", .email, property: Vocabularies.schema + "email",
            es: "el correo institucional", en: "the e-mail"),
        contactText(
            "correo_judicial", "judicial_email", .judicialEmail,
            es: "el correo de notificaciones judiciales", en: "the e-mail for court notices"),
        contactText(
            "horario", "hours", .hours, es: "el horario de atención, como se publica",
            en: "the opening hours, as published"),
    ]

    private static let contactHead: [ColumnOf<Directory>] = [
        contactText(
            "titular", "head", .name, of: .head, es: "quién la dirige", en: "who heads it"),
        contactText(
            "cargo", "position", .position, of: .head, property: Vocabularies.schema + "jobTitle",
            es: "el cargo de quien la dirige", en: "the position of who heads it"),
        contactText(
            "correo_titular", "head_email", .email, of: .head,
            es: "el correo de quien la dirige",
            en: "the e-mail of who heads it"),
    ]

    /// A column that shows one field of a group of the agency's front matter.
    private static func contactText(
        _ nameES: String, _ nameEN: String, _ key: Key, of group: Key = .contact,
        property: String? = nil,
        es: String, en: String
    ) -> ColumnOf<Directory> {
        ColumnOf(Column(nameES, nameEN, .text, property: property, es: es, en: en)) { data, row in
            Cell(data.portal.agencies[row.agency].document.fields.group(group)?.text(key))
        }
    }

    private static func contactTexts(
        _ nameES: String, _ nameEN: String, _ key: Key, property: String? = nil, es: String,
        en: String
    ) -> ColumnOf<Directory> {
        ColumnOf(Column(nameES, nameEN, .texts, property: property, es: es, en: en)) { data, row in
            Cell(
                (data.portal.agencies[row.agency].document.fields.group(.contact)?.texts(key) ?? [])
                    .map(\.value))
        }
    }
}
