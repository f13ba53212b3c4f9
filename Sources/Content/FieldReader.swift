import Diagnostics
import Words

/// Reads a YAML mapping into fields, as a schema says.
struct FieldReader {
    let file: SourceFile
    /// What the mapping describes, for messages: «una entidad».
    let subject: Wording

    /// Reads every field that can be read; what cannot be is a diagnostic, and the rest goes on.
    func group(
        _ pairs: [(key: Located<String>, value: YAML)], _ range: SourceRange, schema: Schema,
        _ diagnostics: inout [Diagnostic]
    ) -> FieldGroup {
        var group = FieldGroup(at: range, capacity: pairs.count)
        var given: [(key: Key, name: Located<String>)] = []
        given.reserveCapacity(pairs.count)
        var isSpanish = false
        var budget = FindingBudget()
        for (name, node) in pairs {
            // No whole field is copied: all tasks would count the references to what is in it.
            guard let position = schema.position(ofFieldNamed: name.value) else {
                budget.append(to: &diagnostics, line: name.range.start.line) {
                    unknown(name, schema)
                }
                continue
            }
            let key = schema.fields[position].key
            if name.value != key.rawValue, Schema.folded(name.value) != key.rawValue {
                isSpanish = true
            }
            if let first = given.first(where: { $0.key == key }) {
                let isTranslated = Schema.folded(first.name.value) != Schema.folded(name.value)
                budget.append(to: &diagnostics, line: name.range.start.line) {
                    Diagnostic(
                        .duplicateKey, name.value, "\(first.name.range.start.line)", in: file,
                        at: name.range,
                        hint: isTranslated ? .sameField(first.name.value, name.value) : nil)
                }
                continue
            }
            given.append((key, name))
            if node.isAbsent {
                if case .colour = schema.fields[position].kind {
                    diagnostics.append(
                        Diagnostic(
                            .emptyValue, name.value, in: file, at: name.range, hint: .quoteTheColour
                        ))
                } else if schema.fields[position].isRequired {
                    diagnostics.append(
                        Diagnostic(
                            .emptyValue, name.value, in: file, at: name.range,
                            hint: hint(schema.fields[position], name.value)))
                }
                continue
            }
            let kind = schema.fields[position].kind
            if let value = value(of: node, kind, name.value, &diagnostics) {
                if case .texts(let texts) = value, key.isTelephone {
                    warnOfOldTelephones(texts, name.value, pairs, schema, &diagnostics)
                }
                group.set(key, value)
            }
        }
        budget.close(file, &diagnostics)
        for field in schema.required where !given.contains(where: { $0.key == field.key }) {
            let place = SourceRange(range.start, range.start)
            let name = field.name(inSpanish: isSpanish)
            diagnostics.append(
                Diagnostic(.missingKey, name, in: file, at: place, hint: hint(field, name)))
        }
        return group
    }

    /// The reader of the fields inside of a field.
    private func within(_ name: String) -> FieldReader {
        FieldReader(file: file, subject: Wording(es: "«\(name)»", en: "'\(name)'"))
    }

    /// What to write for a required field, by the name that its author would give it.
    private func hint(_ field: Field, _ name: String) -> Hint? {
        guard case .dayOrUnknown = field.kind else { return nil }
        return .unknownDay(name)
    }

    private func unknown(_ name: Located<String>, _ schema: Schema) -> Diagnostic {
        if name.value.unicodeScalars.first?.isNoBreakSpace == true {
            let start = name.range.start
            return Diagnostic(
                .yamlSpace, in: file,
                at: SourceRange(line: start.line, column: start.column, length: 1),
                hint: .typeTheSpace)
        }
        return Diagnostic(
            .unknownKey, [name.value], subject: subject, in: file, at: name.range,
            hint: schema.nearMiss(of: name.value).map { .didYouMean($0) })
    }

    private func value(
        of node: YAML, _ kind: Kind, _ name: String, _ diagnostics: inout [Diagnostic]
    ) -> FieldValue? {
        switch (kind, node) {
        case (.list(.group(let schema)), .sequence(let items, _)):
            return .groups(
                items.compactMap { item in
                    guard case .mapping(let pairs, let range) = item else {
                        diagnostics.append(wrongShape(name, .group, at: item.range))
                        return nil
                    }
                    return within(name).group(pairs, range, schema: schema, &diagnostics)
                })
        case (.list(.group), _):
            diagnostics.append(wrongShape(name, .groups, at: node.range))
            return nil
        case (.list(let element), .sequence(let items, _)):
            var texts: [Located<String>] = []
            texts.reserveCapacity(items.count)
            for item in items {
                guard case .text(let text)? = value(of: item, element, name, &diagnostics)
                else { continue }
                texts.append(text)
            }
            return .texts(texts)
        case (.list(let element), .scalar):
            // One theme may be written without the dash of a list.
            guard case .text(let text)? = value(of: node, element, name, &diagnostics) else {
                return nil
            }
            return .texts([text])
        case (.group(let schema), .mapping(let pairs, let range)):
            return .group(within(name).group(pairs, range, schema: schema, &diagnostics))
        case (.group, _):
            diagnostics.append(wrongShape(name, .group, at: node.range))
            return nil
        case (.severities, .mapping(let pairs, _)):
            return .severities(severities(pairs, name, &diagnostics))
        case (.severities, _):
            diagnostics.append(wrongShape(name, .group, at: node.range))
            return nil
        case (.list, _):
            diagnostics.append(wrongShape(name, .list, at: node.range))
            return nil
        case (_, .scalar(let text, let isPlain)):
            return scalar(text, kind, name, isPlain: isPlain, &diagnostics)
        default:
            diagnostics.append(wrongShape(name, .scalar, at: node.range))
            return nil
        }
    }

    /// The shapes that a value can have, in words.
    enum Shape {
        case scalar, list, group, groups

        var words: (es: String, en: String) {
            switch self {
            case .scalar: ("un solo valor", "a single value")
            case .list: ("una lista, un guion por línea", "a list, a hyphen on each line")
            case .group:
                ("un grupo de campos con sangría debajo", "a group of fields indented below it")
            case .groups:
                (
                    "una lista, con un guion ante cada grupo de campos",
                    "a list, with a hyphen before each group of fields"
                )
            }
        }
    }

    func wrongShape(_ name: String, _ shape: Shape, at range: SourceRange) -> Diagnostic {
        Diagnostic(.wrongShape, name, shape.words.es, shape.words.en, in: file, at: range)
    }
}

extension Diagnostic {
    /// A finding whose message ends with what a file describes, worded in the reader's language.
    fileprivate init(
        _ rule: Rule, _ arguments: [String], subject: Wording, in file: SourceFile,
        at range: SourceRange, hint: Hint?
    ) {
        self.init(
            rule, arguments + [subject.text(in: .spanish), subject.text(in: .english)],
            path: file.path, range: range, excerpt: file.line(range.start.line), hint: hint)
    }
}
