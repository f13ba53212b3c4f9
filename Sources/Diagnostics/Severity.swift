/// How severe a finding is: an error stops the publication, a warning and a note do not.
package enum Severity: String, Sendable, Comparable, CaseIterable {
    case note, warning, error

    /// A note is less than a warning, and a warning less than an error.
    package static func < (one: Severity, other: Severity) -> Bool {
        one.rank < other.rank
    }

    private var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }
}

extension Severity {
    /// The word that a message begins with, and that `portal.yml` names the severity by.
    package var word: Wording {
        switch self {
        case .error: Wording(es: "error", en: "error")
        case .warning: Wording(es: "aviso", en: "warning")
        case .note: Wording(es: "nota", en: "note")
        }
    }
}
