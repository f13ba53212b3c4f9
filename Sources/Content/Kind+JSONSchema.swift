import Diagnostics

/// What a value of each kind may be, as JSON Schema says it.
///
/// YAML's editors read `2757` as a number and `no` as a word or as false; Vitrina reads text. So a
/// text may be any single value here.
extension Kind {
    func jsonSchema(isRequired: Bool) -> [(key: String, value: JSONValue)] {
        switch self {
        case .text, .file, .folder: single(["string", "number", "boolean"], #"\S"#, isRequired)
        case .day: single(["string"], ValuePattern.day, isRequired) + [("format", .string("date"))]
        case .dayOrUnknown:
            either(
                [
                    .object(
                        single(["string"], ValuePattern.day, true) + [("format", .string("date"))]),
                    .object(
                        single(
                            ["string"],
                            KeyPattern.any(of: ["unknown", "desconocido", "desconocida"]),
                            true)),
                ], isRequired)
        case .number:
            single(["integer", "string"], #"^\+?0*[0-9]{1,19}$"#, isRequired)
                + [("minimum", .number(0)), ("maximum", .number(.max))]
        case .email: single(["string"], ValuePattern.email, isRequired)
        case .url: single(["string"], ValuePattern.url, isRequired)
        case .language: single(["string"], "^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$", isRequired)
        case .utcOffset:
            single(["string"], "^[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00)$", isRequired)
        case .telephone: single(["string", "integer"], "(?:[0-9][^0-9A-Za-z]*){3}", isRequired)
        case .nit: single(["string"], ValuePattern.nit, isRequired)
        case .address:
            single(
                ["string", "number", "boolean"], "^(?:\(ValuePattern.pageAddress))$", isRequired)
        case .addressOrURL:
            either(
                [
                    .object(single(["string"], ValuePattern.url, true)),
                    .object(
                        single(
                            ["string", "number", "boolean"], "^(?:/|\(ValuePattern.pageAddress))$",
                            true)),
                ], isRequired)
        case .target: single(["string", "number", "boolean"], ValuePattern.target, isRequired)
        case .colour: single(["string", "integer"], ValuePattern.colour, true)
        case .period: single(["string"], ValuePattern.period, isRequired)
        case .choice(let choices): choice(choices, isRequired)
        case .severities:
            [
                ("type", .strings(["object", "null"])),
                ("propertyNames", .object([("enum", .strings(Explanation.codes))])),
                ("additionalProperties", .object(choice(FieldReader.severities, true))),
            ]
        case .list(let element):
            either(
                [
                    .object(element.jsonSchema(isRequired: true)),
                    .object([
                        ("type", .string("array")),
                        ("items", .object(element.jsonSchema(isRequired: true))),
                    ]),
                ], isRequired)
        case .group: preconditionFailure("A group is made of its fields.")
        }
    }

    /// An example as YAML would read it.
    func jsonExample(_ example: String) -> JSONValue {
        if case .number = self, let number = Int(example) { return .number(number) }
        return .string(example)
    }

    private func single(
        _ types: [String], _ pattern: String, _ isRequired: Bool
    ) -> [(key: String, value: JSONValue)] {
        let types = types + (isRequired ? [] : ["null"])
        return [
            ("type", types.count == 1 ? .string(types[0]) : .strings(types)),
            ("pattern", .string(pattern)),
        ]
    }

    private func either(
        _ schemas: [JSONValue], _ isRequired: Bool
    ) -> [(key: String, value: JSONValue)] {
        let null = JSONValue.object([("type", .string("null"))])
        return [("anyOf", .array(schemas + (isRequired ? [] : [null])))]
    }

    /// The words of both languages, which editors propose, and their other spellings.
    private func choice(
        _ choices: [Choice], _ isRequired: Bool
    ) -> [(key: String, value: JSONValue)] {
        var words: [String] = []
        for word in choices.flatMap({ [$0.spanish, $0.english] }) where !words.contains(word) {
            words.append(word)
        }
        return either(
            [
                .object([("enum", .strings(words))]),
                .object(single(["string"], KeyPattern.any(of: words), true)),
            ], isRequired)
    }
}
