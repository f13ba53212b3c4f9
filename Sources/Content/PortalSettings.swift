package import Diagnostics

/// The file `portal.yml` and what it says of the portal as a whole.
package struct PortalSettings: Sendable {
    /// The file, for messages.
    package let file: SourceFile
    /// What it says.
    package let facts: PortalFacts

    /// Reads `portal.yml`; nil, with diagnostics, where it cannot be read.
    package init?(parsing file: SourceFile, diagnostics: inout [Diagnostic]) {
        guard file.text.utf8.count <= FrontMatter.limit else {
            diagnostics.append(
                Diagnostic(.fileTooLarge, "\(FrontMatter.limit)", path: file.path))
            return nil
        }
        let count = diagnostics.count
        let yaml = YAMLReader.read(
            file, bytes: 0..<file.text.utf8.count, firstLine: 1, diagnostics: &diagnostics)
        guard case .mapping(let pairs, let range)? = yaml else {
            if diagnostics.count == count {
                diagnostics.append(Diagnostic(.noData, in: file, at: SourceRange(line: 1)))
            }
            return nil
        }
        self.file = file
        let reader = FieldReader(file: file, subject: DocumentType.portal.name)
        facts = PortalFacts(
            reader.group(pairs, range, schema: .schema(of: .portal), &diagnostics))
    }

    /// The severities that it sets for rules.
    package var severities: Severities { facts.severities }

    /// Whether the portal leaves out a page, a list or a function of the site.
    package func omits(_ feature: PortalFacts.Feature) -> Bool { facts.omitted.contains(feature) }

    /// The version of libyaml that reads it.
    package static var libraryVersion: String { YAMLReader.libraryVersion }
}
