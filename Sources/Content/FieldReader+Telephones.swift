import Diagnostics

extension FieldReader {
    /// Warns of the numbers that cannot be dialled since 2021, and proposes today's form where the
    /// number, or the department beside it, gives the area away.
    func warnOfOldTelephones(
        _ texts: [Located<String>], _ name: String,
        _ pairs: [(key: Located<String>, value: YAML)], _ schema: Schema,
        _ diagnostics: inout [Diagnostic]
    ) {
        for text in texts {
            let telephones = Telephones(text.value)
            guard let old = telephones.old else { continue }
            func place(_ key: Key) -> String? {
                pairs.lazy.compactMap { name, value -> String? in
                    guard let position = schema.position(ofFieldNamed: name.value),
                        schema.fields[position].key == key, case .scalar(let text, _) = value
                    else { return nil }
                    return text.value
                }.first
            }
            let area = TelephoneArea.digit(
                department: place(.department), municipality: place(.municipality))
            diagnostics.append(
                Diagnostic(
                    .oldTelephone, name, old, in: file, at: text.range,
                    hint: telephones.current(area: area).map { .write($0) } ?? .areaCode))
        }
    }
}

extension Key {
    /// Whether its values are telephones.
    var isTelephone: Bool { self == .phone || self == .freeLine || self == .anticorruptionLine }
}
