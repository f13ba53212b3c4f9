package import Diagnostics

/// What a file says of a piece of news, beside what any file may say.
package struct NewsFacts: Sendable {
    /// The image that it begins with (`image`).
    package let image: ImageFacts?

    init(_ fields: FieldGroup) {
        image = fields.group(.image).flatMap(ImageFacts.init)
    }
}

/// An image that fields name, with its text alternative.
package struct ImageFacts: Sendable, Hashable {
    /// The file, from the folder of the one that names it.
    package let file: Located<String>
    /// What it shows, for readers who do not see it; empty where it is missing, which is an error
    /// already.
    package let alternative: String

    /// Nil where the file is missing, which is an error already.
    init?(_ fields: FieldGroup) {
        guard let file = fields.locatedText(.file) else { return nil }
        self.file = file
        alternative = fields.text(.alternative) ?? ""
    }
}
