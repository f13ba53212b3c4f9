package import Diagnostics

/// What `themes.yml` says: the themes of functions, and the words that mark them.
package struct ThemesFile: Sendable {
    package let file: SourceFile
    /// One group for each theme that could be read, in the order of the file.
    package let entries: [FieldGroup]

    /// Reads the file; nil, with diagnostics, where it cannot be read.
    ///
    /// An empty one has no themes.
    package init?(parsing file: SourceFile, diagnostics: inout [Diagnostic]) {
        guard file.text.utf8.count <= Self.limit else {
            diagnostics.append(Diagnostic(.fileTooLarge, "\(Self.limit)", path: file.path))
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
            let schema = Schema.schema(of: .themes)
            let reader = FieldReader(file: file, subject: DocumentType.themes.name)
            entries = items.compactMap { item in
                guard case .mapping(let pairs, let range) = item else {
                    diagnostics.append(Self.noEntry(item, in: file))
                    return nil
                }
                return reader.group(pairs, range, schema: schema, &diagnostics)
            }
        case let other?:
            diagnostics.append(Self.noEntry(other, in: file))
            return nil
        }
    }

    /// The largest file that is read, in bytes: some hundreds of themes.
    private static let limit = 1 << 18

    private static func noEntry(_ yaml: YAML, in file: SourceFile) -> Diagnostic {
        Diagnostic(.themeShape, in: file, at: yaml.range, hint: .themeEntry)
    }
}
