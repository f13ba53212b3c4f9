package import Diagnostics

/// The schema as JSON Schema (2020-12), for editors.
///
/// What Vitrina accepts is accepted; what it refuses is refused as far as JSON Schema can say so. It
/// cannot say that a check digit is right, that a day is in the calendar (only `format` hints at it),
/// or that a key is given twice under two spellings other than its names. Every word that is used
/// means the same in draft 7, which is all that many editors know.
package struct JSONSchema: Sendable {
    /// The language of the descriptions; nil for Spanish with the English below it.
    private let language: Language?

    /// Makes schemas whose descriptions are in a language; in both for nil.
    package init(language: Language?) { self.language = language }

    /// The schema of one type.
    package func text(of type: DocumentType) -> String {
        JSONValue.object(head(type.title) + members(of: type, at: "#")).text
    }

    /// One schema for all types: a file that is any of them.
    package func textOfAllTypes() -> String {
        let references = DocumentType.allCases.map { reference("#/$defs/" + $0.rawValue) }
        let definitions = DocumentType.allCases.map { type in
            let title: (key: String, value: JSONValue) = ("title", .string(words(type.title)))
            return (
                key: type.rawValue,
                value: JSONValue.object([title] + members(of: type, at: "#/$defs/" + type.rawValue))
            )
        }
        return JSONValue.object(
            head(Wording(es: "Un archivo de Vitrina", en: "A file of Vitrina"))
                + [("anyOf", .array(references)), ("$defs", .object(definitions))]
        ).text
    }

    private func head(_ title: Wording) -> [(key: String, value: JSONValue)] {
        [
            ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
            ("title", .string(words(title))),
        ]
    }

    func words(_ wording: Wording) -> String {
        if let language { return wording.text(in: language) }
        let (spanish, english) = (wording.text(in: .spanish), wording.text(in: .english))
        return spanish == english ? spanish : spanish + " / " + english
    }

    /// What the root of a type's schema says, apart from its title.
    ///
    /// - Parameter pointer: The place of the schema in its file, as a JSON Pointer.
    private func members(of type: DocumentType, at pointer: String) -> [(
        key: String, value: JSONValue
    )] {
        let schema = Schema.schema(of: type)
        var definitions: [(key: String, value: JSONValue)] = []
        let object = members(of: schema, of: type, "", pointer, &definitions)
        guard type.isList else {
            return object + [("$defs", .object(definitions))]
        }
        return [
            // An empty file has no entries.
            ("type", .strings(["array", "null"])), ("items", .object(object)),
            ("$defs", .object(definitions)),
        ]
    }

    /// What is said of the fields of a schema; each is defined once and listed under both its names.
    private func members(
        of schema: Schema, of type: DocumentType, _ path: String, _ pointer: String,
        _ definitions: inout [(key: String, value: JSONValue)]
    ) -> [(key: String, value: JSONValue)] {
        var properties: [(key: String, value: JSONValue)] = []
        var patterns: [(key: String, value: JSONValue)] = []
        var conditions: [JSONValue] = []
        for field in schema.fields {
            let name = path + field.english
            definitions.append((name, .object([])))
            let place = definitions.count - 1
            let value = definition(of: field, of: type, name, pointer, &definitions)
            definitions[place] = (name, value)
            let reference = reference(pointer + "/$defs/" + name)
            let names = [field.spanish, field.english].unique
            properties += names.map { ($0, reference) }
            patterns.append((KeyPattern.otherSpellings(of: names), reference))
            if names.count > 1 {
                // Either name, and not both.
                conditions.append(.object([("not", .object([("required", .strings(names))]))]))
            }
            if field.isRequired { conditions.append(required(names)) }
        }
        return [
            ("type", .string("object")), ("properties", .object(properties)),
            ("patternProperties", .object(patterns)), ("additionalProperties", .bool(false)),
        ] + (conditions.isEmpty ? [] : [("allOf", .array(conditions))])
    }

    /// That one of a field's names is given: an exact one, which editors can propose, or another
    /// spelling, as a property whose name is not unlike the pattern.
    private func required(_ names: [String]) -> JSONValue {
        let exact = names.map { JSONValue.object([("required", .strings([$0]))]) }
        let pattern = JSONValue.object([("pattern", .string(KeyPattern.otherSpellings(of: names)))])
        let unlike = JSONValue.object([("propertyNames", .object([("not", pattern)]))])
        return .object([("anyOf", .array(exact + [.object([("not", unlike)])]))])
    }

    private func definition(
        of field: Field, of type: DocumentType, _ name: String, _ pointer: String,
        _ definitions: inout [(key: String, value: JSONValue)]
    ) -> JSONValue {
        var members: [(key: String, value: JSONValue)] = [
            ("description", .string(words(field.meaning)))
        ]
        switch field.kind {
        case .group(let schema):
            members += self.members(of: schema, of: type, name + ".", pointer, &definitions)
            if !field.isRequired { members[1] = ("type", .strings(["object", "null"])) }
        case .list(.group(let schema)):
            members += [
                ("type", .strings(["array", "null"])),
                (
                    "items",
                    .object(
                        self.members(of: schema, of: type, name + ".", pointer, &definitions))
                ),
            ]
        case .choice where field.key == .type:
            members += Kind.choice([type.choice].compactMap(\.self))
                .jsonSchema(isRequired: false)
        default: members += field.kind.jsonSchema(isRequired: field.isRequired)
        }
        if let example = field.example {
            members.append(("examples", .array([field.kind.jsonExample(example)])))
        }
        if let value = field.defaultValue { members.append(("default", .string(value))) }
        return .object(members)
    }

    private func reference(_ pointer: String) -> JSONValue {
        .object([("$ref", .string(pointer))])
    }
}

extension DocumentType {
    /// How a file names its type; nil for those that have a file of their own.
    fileprivate var choice: Choice? { Self.choices.first { $0.english == rawValue } }

    /// The type of that name in either language, accents and case apart.
    package init?(named name: String) {
        let folded = Schema.folded(name)
        let choice = Self.choices.first { Schema.folded($0.spanish) == folded }
        self.init(rawValue: choice?.english ?? folded)
    }
}

extension [String] {
    fileprivate var unique: [String] {
        reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}
