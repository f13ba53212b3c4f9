import Diagnostics
import PortalModel

/// The tables as CSV on the Web describes them, and as Frictionless does.
extension PortalData {
    /// `csv-metadata.json`, where readers of CSV on the Web look for it.
    var tableMetadata: JSONValue {
        var members: [(key: String, value: JSONValue)] = [
            (
                "@context",
                .array([
                    .string("http://www.w3.org/ns/csvw"),
                    .object([("@language", .string(words.catalogue.rawValue))]),
                ])
            ),
            ("dc:title", .string(title)),
        ]
        if let license { members.append(("dc:license", .object([("@id", .string(license))]))) }
        members.append(("tables", .array(tables.map(metadata(of:)))))
        return .object(members)
    }

    private func metadata(of text: TableText) -> JSONValue {
        let table = text.table
        var schema: [(key: String, value: JSONValue)] = [
            ("columns", .array(zip(text.names, table.columns).map(metadata(of:_:))))
        ]
        if let key = table.key { schema.append(("primaryKey", .string(text.names[key]))) }
        let keys = references(in: text).map { reference in
            JSONValue.object([
                ("columnReference", .string(reference.column)),
                (
                    "reference",
                    .object([
                        ("resource", .string(reference.file + ".csv")),
                        ("columnReference", .string(reference.key)),
                    ])
                ),
            ])
        }
        if !keys.isEmpty { schema.append(("foreignKeys", .array(keys))) }
        if let key = table.key { schema.append(("rowTitles", .strings([text.names[key]]))) }
        return .object([
            ("url", .string(addresses.fileName(of: table.id) + ".csv")),
            ("dc:title", .string(table.title.text(in: words.catalogue))),
            ("dc:description", .string(table.meaning.text(in: words.catalogue))),
            ("tableSchema", .object(schema)),
        ])
    }

    private func metadata(of name: String, _ column: Column) -> JSONValue {
        var members: [(key: String, value: JSONValue)] = [
            ("name", .string(name)),
            (
                "titles",
                .object(
                    Language.allCases.map { ($0.rawValue, .string(column.name.text(in: $0))) })
            ),
            (
                "dc:description",
                .object([
                    ("@value", .string(column.meaning.text(in: words.catalogue))),
                    ("@language", .string(words.catalogue.rawValue)),
                ])
            ),
            ("datatype", .string(column.kind.csvDatatype)),
        ]
        if case .texts = column.kind {
            members.append(("separator", .string(Column.separator)))
        }
        if column.isRequired { members.append(("required", .bool(true))) }
        if let property = column.property { members.append(("propertyUrl", .string(property))) }
        return .object(members)
    }

    /// A column that holds the key of a table.
    private struct Reference {
        let column: String
        /// The file of that table, without its extension; empty where it is the same.
        let table: Table.ID
        let file: String
        let key: String
    }

    private func references(in text: TableText) -> [Reference] {
        zip(text.names, text.table.columns).compactMap { name, column in
            guard let target = column.target, let key = self[target].table.key else { return nil }
            return Reference(
                column: name, table: target, file: addresses.fileName(of: target),
                key: self[target].names[key])
        }
    }

    /// `datapackage.json`, which describes the tables for Frictionless.
    var dataPackage: JSONValue {
        var members: [(key: String, value: JSONValue)] = [
            ("profile", .string("tabular-data-package")),
            ("name", .string("portal")), ("title", .string(title)),
        ]
        if let license {
            members.append(("licenses", .array([.object([("path", .string(license))])])))
        }
        members.append(("resources", .array(tables.map(resource(of:)))))
        return .object(members)
    }

    private func resource(of text: TableText) -> JSONValue {
        let table = text.table
        let name = addresses.fileName(of: table.id)
        var schema: [(key: String, value: JSONValue)] = [
            ("fields", .array(zip(text.names, table.columns).map(field(_:_:))))
        ]
        if let key = table.key { schema.append(("primaryKey", .string(text.names[key]))) }
        let keys = references(in: text).map { reference in
            JSONValue.object([
                ("fields", .string(reference.column)),
                (
                    "reference",
                    .object([
                        (
                            "resource",
                            .string(reference.table == table.id ? "" : reference.file)
                        ), ("fields", .string(reference.key)),
                    ])
                ),
            ])
        }
        if !keys.isEmpty { schema.append(("foreignKeys", .array(keys))) }
        return .object([
            ("name", .string(name)), ("path", .string(name + ".csv")),
            ("profile", .string("tabular-data-resource")),
            ("title", .string(table.title.text(in: words.catalogue))),
            ("description", .string(table.meaning.text(in: words.catalogue))),
            ("encoding", .string("utf-8")), ("schema", .object(schema)),
        ])
    }

    private func field(_ name: String, _ column: Column) -> JSONValue {
        var members: [(key: String, value: JSONValue)] = [
            ("name", .string(name)), ("type", .string(column.kind.frictionlessType)),
            ("description", .string(column.meaning.text(in: words.catalogue))),
        ]
        if case .url = column.kind { members.append(("format", .string("uri"))) }
        if column.isRequired {
            members.append(("constraints", .object([("required", .bool(true))])))
        }
        if let property = column.property { members.append(("rdfType", .string(property))) }
        return .object(members)
    }
}

extension Column.Kind {
    /// What CSV on the Web calls it.
    fileprivate var csvDatatype: String {
        switch self {
        case .text, .address, .texts: "string"
        case .url: "anyURI"
        case .number: "nonNegativeInteger"
        case .flag: "boolean"
        case .day: "date"
        }
    }

    /// What Frictionless calls it; a field with several texts is one to it.
    fileprivate var frictionlessType: String {
        switch self {
        case .text, .address, .url, .texts: "string"
        case .number: "integer"
        case .flag: "boolean"
        case .day: "date"
        }
    }
}
