package import CommonMark
package import Diagnostics
package import Digests

/// One Markdown file of the portal: its fields and its text, each with its place in the file.
///
/// A class, because a portal has thousands and hands each on many times; nothing in it ever changes.
package final class Document: Sendable {
    /// The file, for messages.
    package let file: SourceFile
    /// Its path below `Content/`: `alcaldia-de-cali/index.md`.
    package let path: String
    /// What it describes.
    package let type: DocumentType
    /// What any file may say.
    package let common: CommonFacts
    /// What it says of what it describes.
    package let facts: Facts
    /// What tells all that its author wrote from any other content; the same for every copy with
    /// another text.
    package let contentDigest: ShortDigest
    /// What is wrong with it unless it is below the page of a folder: an `index.md` that does not say
    /// what it is, and names nothing that agencies alone have.
    package let unlessBelowPage: Diagnostic?
    /// Its text.
    package let text: FormattedText

    /// Reads a Markdown file; nil, with diagnostics, where its front matter cannot be read at all.
    ///
    /// - Parameters:
    ///   - file: The file's text.
    ///   - path: The path from `Content/`, which decides the type where the file says none.
    package init?(parsing file: SourceFile, path: String, diagnostics: inout [Diagnostic]) {
        guard let read = Self.read(file, path: path, &diagnostics) else { return nil }
        self.file = file
        self.path = path
        type = read.type
        text = read.text
        common = CommonFacts(read.fields)
        facts = Facts(read.fields, of: read.type)
        contentDigest = read.text.contentDigest(with: read.fields)
        unlessBelowPage = read.fault
    }

    /// Reads the fields and the text of a file; nil, with diagnostics, where there are no fields.
    static func read(
        _ file: SourceFile, path: String, _ diagnostics: inout [Diagnostic]
    ) -> (
        type: DocumentType, fields: FieldGroup, text: FormattedText, fault: Diagnostic?
    )? {
        guard let frontMatter = FrontMatter(of: file, diagnostics: &diagnostics) else { return nil }
        let count = diagnostics.count
        let yaml = YAMLReader.read(
            file, bytes: frontMatter.yaml, firstLine: 2, diagnostics: &diagnostics)
        if yaml == nil, diagnostics.count == count {
            diagnostics.append(Diagnostic(.noData, in: file, at: SourceRange(line: 1, length: 3)))
        }
        // The text is read even where the data are wrong, so that one run shows all mistakes.
        let text = FormattedText.parse(
            file, bodyStart: frontMatter.textStart, firstLine: frontMatter.textLine,
            style: .portal(), diagnostics: &diagnostics)
        guard let yaml else { return nil }
        guard case .mapping(let pairs, let range) = yaml else {
            diagnostics.append(Self.noMapping(yaml, in: file))
            return nil
        }
        guard let type = Self.type(of: pairs, path: path, in: file, &diagnostics) else {
            return nil
        }
        let isStated = pairs.contains(where: \.key.value.isTypeKey)
        let fault =
            type == .page && !isStated && path.hasSuffix("/index.md")
            ? Self.noKind(pairs, range, in: file) : nil
        let reader = FieldReader(file: file, subject: type.name)
        let fields = reader.group(pairs, range, schema: .schema(of: type), &diagnostics)
        return (type, fields, text, fault)
    }

    private init(_ document: Document, text: FormattedText) {
        file = document.file
        path = document.path
        type = document.type
        common = document.common
        facts = document.facts
        contentDigest = document.contentDigest
        unlessBelowPage = document.unlessBelowPage
        self.text = text
    }

    /// The same document with another text.
    package func replacing(text: FormattedText) -> Document { Document(self, text: text) }

    /// Where the text of a file begins that may have front matter: the UTF-8 offset and the line.
    package static func textStart(
        of file: SourceFile, diagnostics: inout [Diagnostic]
    ) -> (offset: Int, line: Int) {
        guard file.line(1).hasPrefix("---"),
            let frontMatter = FrontMatter(of: file, diagnostics: &diagnostics)
        else { return (0, 1) }
        return (frontMatter.textStart, frontMatter.textLine)
    }

    /// What to say of data that are no fields.
    private static func noMapping(_ yaml: YAML, in file: SourceFile) -> Diagnostic {
        let line = yaml.range.start.line
        let place = SourceRange(line: line, length: file.line(line).unicodeScalars.count)
        return if case .sequence = yaml {
            Diagnostic(.noData, in: file, at: place, hint: .removeHyphens)
        } else {
            Diagnostic(.yamlNoColon, in: file, at: place, hint: .spaceAfterColon)
        }
    }

    /// What to say of an `index.md` that may be the page of a folder or an agency.
    private static func noKind(
        _ pairs: [(key: Located<String>, value: YAML)], _ range: SourceRange, in file: SourceFile
    ) -> Diagnostic {
        let isSpanish = pairs.contains { Key(rawValue: Schema.folded($0.key.value)) == nil }
        return Diagnostic(
            .missingKey, isSpanish ? "clase" : "kind", in: file,
            at: SourceRange(range.start, range.start), hint: .orSayPage)
    }

    /// What the file says it is, or what its place says: a folder's `index.md` is an agency, or a page
    /// where it names nothing that agencies alone have; the one at the top is the home page, a file in
    /// `funciones/` a function, one in `noticias/` news, and any other with a title a page.
    private static func type(
        of pairs: [(key: Located<String>, value: YAML)], path: String, in file: SourceFile,
        _ diagnostics: inout [Diagnostic]
    ) -> DocumentType? {
        if let given = pairs.first(where: { $0.key.value.isTypeKey }) {
            guard case .scalar(let text, _) = given.value else {
                diagnostics.append(
                    FieldReader(file: file, subject: DocumentType.agency.name)
                        .wrongShape(given.key.value, .scalar, at: given.value.range))
                return nil
            }
            if let type = DocumentType(rawValue: text.value), !type.isData {
                return type
            }
            let folded = Schema.folded(text.value)
            for choice in DocumentType.choices
            where choice.english == folded || Schema.folded(choice.spanish) == folded {
                return DocumentType(rawValue: choice.english)
            }
            let choices = DocumentType.choices
            diagnostics.append(
                Diagnostic(
                    .badChoice, text.value, given.key.value,
                    choices.names(for: given.key.value), in: file, at: text.range,
                    hint: text.value.nearMiss(in: choices.flatMap { [$0.spanish, $0.english] })
                        .map { .didYouMean($0) }))
            return nil
        }
        if path == "index.md" { return .home }
        if path.hasSuffix("/index.md") {
            return pairs.contains { Schema.isOfAgencies($0.key.value) } ? .agency : .page
        }
        let parts = path.split(separator: "/")
        if parts.count > 1, ["noticias", "news"].contains(parts[parts.count - 2]) { return .news }
        if parts.count > 1, ["funciones", "functions"].contains(parts[parts.count - 2]) {
            return .function
        }
        if pairs.contains(where: { Schema.isTitle($0.key.value) }) { return .page }
        diagnostics.append(Diagnostic(.noType, in: file, at: SourceRange(line: 1, length: 3)))
        return nil
    }
}

extension String {
    /// Whether it is the key that says what a file describes, in either language.
    fileprivate var isTypeKey: Bool {
        if self == "type" || self == "tipo" { return true }
        // Folding each key would cost more than all the rest.
        guard (4...6).contains(utf8.count), (utf8.first ?? 0) | 0x20 == UInt8(ascii: "t") else {
            return false
        }
        return ["type", "tipo"].contains(Schema.folded(self))
    }
}
