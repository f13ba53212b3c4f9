package import Diagnostics

/// A file of the content that is a list of entries, each with the fields of the file's schema.
package struct EntryFile<Entry: Sendable>: Sendable {
    /// The file, for messages.
    package let file: SourceFile
    /// What each entry says that could be read, in the order of the file.
    package let entries: [Entry]

    /// Reads the file; nil, with diagnostics, where it cannot be read.
    ///
    /// An empty one has no entries.
    ///
    /// - Parameters:
    ///   - type: What its entries are, a type whose ``DocumentType/isList``.
    ///   - facts: The facts of an entry; nil where it lacks what it must have.
    private init?(
        parsing file: SourceFile, of type: DocumentType, _ diagnostics: inout [Diagnostic],
        facts: (FieldGroup) -> Entry?
    ) {
        precondition(type.isList, "The file of this type is no list.")
        guard file.text.utf8.count <= type.sizeLimit else {
            diagnostics.append(Diagnostic(.fileTooLarge, "\(type.sizeLimit)", path: file.path))
            return nil
        }
        let count = diagnostics.count
        let yaml = YAMLReader.read(
            file, bytes: 0..<file.text.utf8.count, firstLine: 1, maximumNodes: .max,
            diagnostics: &diagnostics)
        self.file = file
        switch yaml {
        case nil:
            guard diagnostics.count == count else { return nil }
            entries = []
        case .sequence(let items, _)?:
            let schema = Schema.schema(of: type)
            let reader = FieldReader(file: file, subject: type.name)
            entries = items.compactMap { item in
                guard case .mapping(let pairs, let range) = item else {
                    diagnostics.append(type.noEntry(item, in: file))
                    return nil
                }
                return facts(reader.group(pairs, range, schema: schema, &diagnostics))
            }
        case let other?:
            diagnostics.append(type.noEntry(other, in: file))
            return nil
        }
    }
}

extension EntryFile<NormFacts> {
    /// Reads `norms.yml`; nil, with diagnostics, where it cannot be read.
    package init?(parsing file: SourceFile, diagnostics: inout [Diagnostic]) {
        self.init(parsing: file, of: .norms, &diagnostics) { NormFacts($0) }
    }
}

extension EntryFile<ThemeFacts> {
    /// Reads `themes.yml`; nil, with diagnostics, where it cannot be read.
    package init?(parsing file: SourceFile, diagnostics: inout [Diagnostic]) {
        self.init(parsing: file, of: .themes, &diagnostics) { ThemeFacts($0) }
    }
}

extension EntryFile<TombstoneFacts> {
    /// Reads `tombstones.yml`; nil, with diagnostics, where it cannot be read.
    package init?(parsing file: SourceFile, diagnostics: inout [Diagnostic]) {
        self.init(parsing: file, of: .tombstones, &diagnostics) { TombstoneFacts($0) }
    }
}

extension DocumentType {
    /// The largest list that is read, in bytes: some thousands of entries, or hundreds of themes.
    ///
    /// It bounds the values, too.
    fileprivate var sizeLimit: Int { self == .themes ? 1 << 18 : 1 << 20 }

    /// Says what a list of this type holds, where something else is in it.
    fileprivate func noEntry(_ yaml: YAML, in file: SourceFile) -> Diagnostic {
        let (rule, hint): (Rule, Hint) =
            switch self {
            case .norms: (.normShape, .normEntry)
            case .themes: (.themeShape, .themeEntry)
            case .tombstones: (.tombstoneShape, .tombstoneEntry)
            default: preconditionFailure("The file of this type is no list.")
            }
        return Diagnostic(rule, in: file, at: yaml.range, hint: hint)
    }
}
