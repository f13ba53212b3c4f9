import Synchronization

@testable import Templates

/// Data without a Swift type, as the specification's cases have it.
enum Data: Decodable, Sendable {
    case null
    case flag(Bool)
    case number(Int)
    case decimal(Double)
    case text(String)
    case list([Data])
    case record([String: Data])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? container.decode(Int.self) {
            self = .number(number)
        } else if let decimal = try? container.decode(Double.self) {
            self = .decimal(decimal)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let list = try? container.decode([Data].self) {
            self = .list(list)
        } else {
            self = .record(try container.decode([String: Data].self))
        }
    }
}

extension Data: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral,
    ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral
{
    init(dictionaryLiteral elements: (String, Data)...) {
        self = .record(Dictionary(uniqueKeysWithValues: elements))
    }
    init(arrayLiteral elements: Data...) { self = .list(elements) }
    init(stringLiteral value: String) { self = .text(value) }
    init(integerLiteral value: Int) { self = .number(value) }
    init(booleanLiteral value: Bool) { self = .flag(value) }
}

/// A shape that is known only after what contains it.
final class LaterShape: Sendable {
    private let stored = Mutex<Shape?>(nil)

    var shape: Shape {
        get { stored.withLock { $0 } ?? Shape("unknown", []) }
        set { stored.withLock { $0 = newValue } }
    }
}

/// Shape and record for data without a type.
struct Typing {
    /// The names whose value is taken for HTML, because the template asks for them unescaped.
    let html: Set<String>

    init(templates: [String]) {
        var html: Set<String> = []
        for template in templates {
            for sign in ["{{{", "{{&", "<%{", "|&"] {
                for part in template.split(separator: sign).dropFirst(
                    template.hasPrefix(sign) ? 0 : 1)
                {
                    let name = part.drop { $0 == " " }.prefix { $0 != " " && $0 != "}" }
                    html.insert(String(name.split(separator: ".").last ?? "."))
                }
            }
        }
        self.html = html
    }

    func typed(_ data: Data) -> (shape: Shape, record: Record) {
        guard case .record(let fields) = data else { return typed([:]) }
        let root = shape([fields], around: nil)
        return (root.shape, record(fields, root))
    }

    /// What the elements of a list have in common: a record shape, or one with `.` alone.
    private indirect enum Form {
        case html, text, number, flag
        case record(Layout), list(Layout)
    }

    private final class Layout {
        var names: [String] = []
        var forms: [Form] = []
        let later = LaterShape()
        var shape: Shape { later.shape }
    }

    private func shape(_ records: [[String: Data]], around outer: Layout?) -> Layout {
        let names = Set(records.flatMap(\.keys)).sorted()
        if let outer, outer.names == names { return outer }
        let layout = Layout()
        layout.names = names
        layout.forms = names.map { name in
            form(name, records.compactMap { $0[name] }, around: layout)
        }
        layout.later.shape = Shape("data", zip(names, layout.forms).map(field))
        return layout
    }

    private func field(_ name: String, _ form: Form) -> Field {
        switch form {
        case .html: return Field(name, .html, isOptional: true)
        case .text: return Field(name, .text, isOptional: true)
        case .number: return Field(name, .number, isOptional: true)
        case .flag: return Field(name, .flag, isOptional: true)
        case .record(let layout):
            let later = layout.later
            return Field(name, .record(later.shape), isOptional: true)
        case .list(let layout):
            let later = layout.later
            return Field(name, .list(later.shape), isOptional: true)
        }
    }

    private func form(_ name: String, _ values: [Data], around outer: Layout) -> Form {
        var records: [[String: Data]] = []
        for value in values {
            switch value {
            case .record(let fields): records.append(fields)
            case .list(let elements): return .list(elementLayout(elements, around: outer))
            case .flag: return .flag
            case .number: return html.contains(name) ? .html : .number
            case .text, .decimal: return html.contains(name) ? .html : .text
            case .null: break
            }
        }
        return records.isEmpty ? .text : .record(shape(records, around: nil))
    }

    private func elementLayout(_ elements: [Data], around outer: Layout) -> Layout {
        if elements.isEmpty { return outer }
        let records = elements.compactMap { element in
            if case .record(let fields) = element { fields } else { nil }
        }
        if !records.isEmpty { return shape(records, around: outer) }
        let layout = Layout()
        layout.names = ["."]
        layout.forms = [form(".", elements, around: layout)]
        layout.later.shape = Shape("element", [field(".", layout.forms[0])])
        return layout
    }

    private func record(_ fields: [String: Data], _ layout: Layout) -> Record {
        Record(
            zip(layout.names, layout.forms).map { name, form in
                value(fields[name] ?? .null, form)
            })
    }

    private func value(_ data: Data, _ form: Form) -> Value {
        switch (data, form) {
        case (.record(let fields), .record(let layout)): .record(record(fields, layout))
        case (.list(let elements), .list(let layout)):
            .list(
                elements.map { element in
                    if case .record(let fields) = element { return record(fields, layout) }
                    return Record([value(element, layout.forms[0])])
                })
        case (.flag(let flag), _): .flag(flag)
        case (.number(let number), .html): .html(Array(String(number).utf8))
        case (.number(let number), .number): .number(number)
        case (.number(let number), _): .text(String(number))
        case (.decimal(let decimal), .html): .html(Array(String(decimal).utf8))
        case (.decimal(let decimal), _): .text(String(decimal))
        case (.text(let text), .html): .html(Array(text.utf8))
        case (.text(let text), _): .text(text)
        default: .absent
        }
    }
}
