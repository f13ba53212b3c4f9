import Diagnostics
import Testing

@testable import Content

/// The schema itself: what it says of its fields holds.
struct SchemaTests {
    /// Every field of every type, with those inside of groups.
    static let fields: [(type: DocumentType, path: String, field: Field)] =
        DocumentType.allCases.flatMap { type in
            within(Schema.schema(of: type)).map { (type, $0.path, $0.field) }
        }

    private static func within(_ schema: Schema) -> [(path: String, field: Field)] {
        schema.fields.flatMap { field -> [(path: String, field: Field)] in
            var kind = field.kind
            if case .list(let element) = kind { kind = element }
            guard case .group(let inner) = kind else { return [(field.english, field)] }
            return [(field.english, field)]
                + within(inner).map { (field.english + "." + $0.path, $0.field) }
        }
    }

    /// What its kind's reader says of a value.
    private func findings(_ value: String, _ kind: Kind) -> [Diagnostic] {
        var kind = kind
        if case .list(let element) = kind { kind = element }
        var diagnostics: [Diagnostic] = []
        let file = SourceFile(path: "a.yml", text: "")
        let text = Located(value, at: SourceRange(line: 1))
        let read = FieldReader(file: file, subject: Wording(es: "a", en: "a"))
            .scalar(text, kind, "a", isPlain: true, &diagnostics)
        if read == nil { #expect(!diagnostics.isEmpty) }
        return diagnostics
    }

    @Test(arguments: fields.indices)
    func `the example of a field is one that its kind accepts`(index: Int) throws {
        let (_, path, field) = Self.fields[index]
        switch field.kind {
        case .group, .list(.group), .severities: #expect(field.example == nil, "\(path)")
        default:
            let example = try #require(field.example, "\(path)")
            #expect(findings(example, field.kind) == [], "\(path)")
            // And so it is when it is copied into a file.
            let (copied, problems) = yaml("a: \(example)\n")
            #expect(problems == [])
            guard case .mapping(let pairs, _)? = copied,
                case .scalar(let text, _)? = pairs.first?.value
            else {
                Issue.record("\(path)")
                return
            }
            #expect(text.value == example)
        }
    }

    @Test(arguments: fields.indices)
    func `the default of a field is one that its kind accepts`(index: Int) {
        let (_, path, field) = Self.fields[index]
        guard let value = field.defaultValue else { return }
        #expect(!field.isRequired)
        #expect(findings(value, field.kind) == [], "\(path)")
    }

    @Test(arguments: fields.indices)
    func `a field means something in both languages`(index: Int) {
        let meaning = Self.fields[index].field.meaning
        #expect(!meaning.text(in: .spanish).isEmpty)
        #expect(meaning.text(in: .spanish) != meaning.text(in: .english))
    }

    @Test func `every key is that of a field`() {
        #expect(Set(Self.fields.map(\.field.key)) == Set(Key.allCases))
    }

    @Test func `four fields have a default, and whether a document is a draft`() {
        let fields = Self.fields.filter { $0.field.defaultValue != nil && $0.field.key != .draft }
        #expect(
            Set(fields.map { "\($0.type) \($0.path)" })
                == ["agency status", "portal language", "portal utc_offset", "portal govco"])
    }
}
