import Diagnostics
import PortalModel

/// The JSON Schema (2020-12) of the JSON files: of each table, and of what stands beside pages.
extension PortalData {
    var jsonSchema: JSONValue {
        var definitions: [(key: String, value: JSONValue)] = []
        for text in tables {
            let name = addresses.fileName(of: text.table.id)
            definitions.append(
                (
                    name,
                    .object([
                        (
                            "description",
                            .string(text.table.meaning.text(in: words.catalogue))
                        ), ("type", .string("array")),
                        ("items", reference(to: item(of: text.table))),
                    ])
                ))
            definitions.append((item(of: text.table), row(of: text)))
        }
        definitions.append((Names.agencyPage.text(in: words.catalogue), agencyPage))
        definitions.append(
            (
                Names.normPage.text(in: words.catalogue),
                row(of: self[.norms], and: licenseProperty)
            ))
        definitions.append((Names.functionPage.text(in: words.catalogue), functionPage))
        var members: [(key: String, value: JSONValue)] = [
            ("$schema", .string("https://json-schema.org/draft/2020-12/schema"))
        ]
        if let baseURL { members.append(("$id", .string(baseURL + addresses.schema))) }
        members += [("title", .string(title)), ("$defs", .object(definitions))]
        members.append(
            (
                "anyOf",
                .array(definitions.map { reference(to: $0.key) })
            ))
        return .object(members)
    }

    private func reference(to definition: String) -> JSONValue {
        .object([("$ref", .string("#/$defs/\(definition)"))])
    }

    /// The name of the definition of one row.
    private func item(of table: Table) -> String {
        table.item.text(in: words.catalogue)
    }

    private func row(
        of text: TableText, and more: [(key: String, value: JSONValue)] = [],
        requiring required: [String] = []
    ) -> JSONValue {
        let columns = zip(text.names, text.table.columns)
        return .object([
            ("type", .string("object")),
            (
                "properties",
                .object(columns.map { ($0, property($1)) } + more)
            ),
            (
                "required",
                .strings(columns.filter { $1.isRequired }.map { $0.0 } + required)
            ), ("additionalProperties", .bool(false)),
        ])
    }

    private func property(_ column: Column) -> JSONValue {
        .object(
            [("description", .string(column.meaning.text(in: words.catalogue)))]
                + column.kind.jsonSchema)
    }

    /// The file beside the page of an agency.
    private var agencyPage: JSONValue {
        let ids = JSONValue.object([
            ("type", .string("array")), ("items", .object(Column.Kind.address.jsonSchema)),
        ])
        let (parts, functions) = (
            Names.parts.text(in: words.catalogue), Names.functions.text(in: words.catalogue)
        )
        return row(
            of: self[.agencies],
            and: [
                (
                    Names.contact.text(in: words.catalogue),
                    reference(to: item(of: self[.contacts].table))
                ), (parts, ids), (functions, ids),
            ] + licenseProperty, requiring: [parts, functions])
    }

    /// The file beside the page of a function.
    private var functionPage: JSONValue { row(of: self[.functions], and: licenseProperty) }

    private var licenseProperty: [(key: String, value: JSONValue)] {
        [(Names.license.text(in: words.catalogue), .object(Column.Kind.url.jsonSchema))]
    }
}

extension Column.Kind {
    fileprivate var jsonSchema: [(key: String, value: JSONValue)] {
        switch self {
        case .text: [("type", .string("string"))]
        case .address: [("type", .string("string")), ("pattern", .string("^/"))]
        case .url:
            [
                ("type", .string("string")), ("format", .string("uri")),
                ("pattern", .string("^https?://")),
            ]
        case .number: [("type", .string("integer")), ("minimum", .number(0))]
        case .flag: [("type", .string("boolean"))]
        case .day:
            [
                ("type", .string("string")), ("format", .string("date")),
                ("pattern", .string("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")),
            ]
        case .texts:
            [
                ("type", .string("array")), ("items", .object([("type", .string("string"))])),
                ("minItems", .number(1)),
            ]
        }
    }
}
