import Diagnostics

/// A node of a YAML document, before the schema says what it means.
///
/// Scalars are text and nothing else: whether `NO` is a word or `2016` a number is for the schema.
enum YAML: Sendable {
    case scalar(Located<String>, isPlain: Bool)
    case sequence([YAML], SourceRange)
    case mapping([(key: Located<String>, value: YAML)], SourceRange)

    var range: SourceRange {
        switch self {
        case .scalar(let text, _): text.range
        case .sequence(_, let range), .mapping(_, let range): range
        }
    }

    /// Whether nothing was written: `clave:` with no value, or `~`.
    var isAbsent: Bool {
        if case .scalar(let text, isPlain: true) = self {
            return text.value.isEmpty || text.value == "~"
        }
        return false
    }
}

extension Located<String> {
    /// The same as `init(_:at:)`, made here, where it is known that the value is a string: there, it
    /// would have to be looked up at each node what a value is.
    init(text: String, at range: SourceRange) {
        self = noText
        value = text
        self.range = range
    }
}

private let noText = Located("", at: SourceRange(line: 1))
