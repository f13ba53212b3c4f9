internal import Encodings

/// The findings of a run as SARIF 2.1.0 (OASIS), which services that scan code read.
package struct SARIFLog {
    private let diagnostics: [Diagnostic]
    private let version: String
    private let isComplete: Bool
    private let language: Language
    private let source: String
    /// The rules that were broken, by code.
    private let rules: [Rule]

    /// A log of a run.
    ///
    /// - Parameters:
    ///   - diagnostics: What was found.
    ///   - version: The command's version.
    ///   - isComplete: Whether the run came to its end; false where the disk failed.
    ///   - source: The portal's folder, as it was given.
    ///   - language: The language of the messages.
    package init(
        _ diagnostics: [Diagnostic], version: String, isComplete: Bool, source: String,
        in language: Language
    ) {
        self.diagnostics = diagnostics
        self.version = version
        self.isComplete = isComplete
        self.language = language
        self.source = source
        rules = Set(diagnostics.map(\.rule)).sorted { $0.code < $1.code }
    }

    /// The log as JSON text, with a line end.
    package var text: String {
        var text = ""
        JSONValue.object([
            ("$schema", .string(Self.schema)),
            ("version", .string("2.1.0")),
            ("runs", .array([run])),
        ]).write(to: &text)
        return text + "\n"
    }

    private static let schema =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json"

    private var run: JSONValue {
        let indices = Dictionary(
            uniqueKeysWithValues: rules.enumerated().map { ($1.code, $0) })
        return .object([
            (
                "tool",
                .object([
                    (
                        "driver",
                        .object([
                            ("name", .string("vitrina")),
                            ("version", .string(version)),
                            ("semanticVersion", .string(version)),
                            ("language", .string(language.rawValue)),
                            ("rules", .array(rules.map(descriptor))),
                        ])
                    )
                ])
            ),
            ("invocations", .array([.object([("executionSuccessful", .bool(isComplete))])])),
            ("language", .string(language.rawValue)),
            // The unit of our columns.
            ("columnKind", .string("unicodeCodePoints")),
            ("results", .array(diagnostics.map { result($0, indices[$0.rule.code] ?? -1) })),
        ])
    }

    private func descriptor(_ rule: Rule) -> JSONValue {
        let explanation = rule.explanation
        return .object([
            ("id", .string(rule.code)),
            ("shortDescription", message(rule.summary(in: language))),
            ("fullDescription", message(explanation.meaning.text(in: language))),
            (
                "help",
                .object([
                    ("text", .string(explanation.text(in: language).sarifText)),
                    ("markdown", .string(explanation.markdown(in: language).sarifText)),
                ])
            ),
            ("defaultConfiguration", .object([("level", .string(rule.severity.rawValue))])),
        ])
    }

    private func result(_ diagnostic: Diagnostic, _ index: Int) -> JSONValue {
        var members: [(String, JSONValue)] = [
            ("ruleId", .string(diagnostic.rule.code)),
            ("ruleIndex", .number(index)),
            ("level", .string(diagnostic.severity.rawValue)),
            ("message", message(diagnostic.messageAndHint(in: language))),
        ]
        if !diagnostic.path.isEmpty {
            let uri = diagnostic.path(from: source).uriReference
            var place = [("artifactLocation", JSONValue.object([("uri", .string(uri))]))]
            if let range = diagnostic.range { place += region(range, diagnostic.excerpt) }
            members.append(
                ("locations", .array([.object([("physicalLocation", .object(place))])])))
        }
        return .object(members)
    }

    /// The place; within one line also its text and that line.
    private func region(_ range: SourceRange, _ line: String?) -> [(String, JSONValue)] {
        let (start, end) = (range.start, range.end)
        var region: [(String, JSONValue)] = [
            ("startLine", .number(start.line)), ("startColumn", .number(start.column)),
            ("endLine", .number(end.line)), ("endColumn", .number(end.column)),
        ]
        func snippet(_ text: String) -> (String, JSONValue) {
            ("snippet", .object([("text", .string(text))]))
        }
        guard let line, start.line == end.line else { return [("region", .object(region))] }
        let scalars = line.unicodeScalars.dropFirst(start.column - 1)
        region.append(
            snippet(String(String.UnicodeScalarView(scalars.prefix(end.column - start.column)))))
        guard end.column - start.column < line.unicodeScalars.count else {
            return [("region", .object(region))]
        }
        let context: [(String, JSONValue)] = [("startLine", .number(start.line)), snippet(line)]
        return [("region", .object(region)), ("contextRegion", .object(context))]
    }

    private func message(_ text: String) -> JSONValue {
        .object([("text", .string(text.sarifText))])
    }
}

extension String {
    /// The text with its braces doubled: SARIF's single ones enclose placeholders.
    fileprivate var sarifText: String {
        var text = ""
        for scalar in unicodeScalars {
            if scalar == "{" || scalar == "}" { text.unicodeScalars.append(scalar) }
            text.unicodeScalars.append(scalar)
        }
        return text
    }

    /// The path as a relative reference (RFC 3986), or as a `file:` URI if it begins at the root.
    fileprivate var uriReference: String {
        (hasPrefix("/") ? "file://" : "") + percentEncoded(allowing: Self.plainInPaths)
    }

    private static let plainInPaths = ASCIISet.unreserved.union("/")
}
