/// How to fix what a finding is about.
///
/// Hints are declared below the rules of their subject, in `Catalogue/SUBJECT.swift`.
package struct Hint: Sendable, Hashable {
    let wording: Wording
    let arguments: [String]

    init(_ arguments: [String] = [], es: String, en: String) {
        wording = Wording(es: es, en: en)
        self.arguments = arguments
    }

    /// The hint as a sentence, without a full stop.
    package func text(in language: Language) -> String {
        wording.text(arguments, in: language)
    }

    /// The word that a hint begins with.
    static let word = Wording(es: "sugerencia", en: "hint")
}
