package import Diagnostics

/// What a file says of a function, beside what any file may say.
package struct FunctionFacts: Sendable {
    /// Its number (`number`), where that is not the one of the file's name.
    package let number: Located<String>?
    /// The norms it rests on (`legal_basis`).
    package let legalBasis: [BasisFacts]

    init(_ fields: FieldGroup) {
        number = fields.locatedText(.number)
        legalBasis = fields.groups(.legalBasis).map(BasisFacts.init)
    }
}

/// A norm that something rests on, as its author gives it (an entry of `legal_basis`).
package struct BasisFacts: Sendable, Hashable {
    /// The norm, as it is cited; empty at the place of the entry where it is missing, which is an error
    /// already.
    package let norm: Located<String>
    /// The article, as it is written.
    package let article: String?
    /// The items of the text that it covers: *1-6*.
    package let items: Located<String>?

    init(_ fields: FieldGroup) {
        norm = fields.locatedText(.norm) ?? Located("", at: fields.range)
        article = fields.text(.article)
        items = fields.locatedText(.items)
    }
}
