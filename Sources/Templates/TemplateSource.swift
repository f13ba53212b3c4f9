package import Diagnostics

/// How a template's values are made harmless.
package enum Escaping: Sendable {
    /// For the place of the HTML where they stand; other places are refused.
    case html
    /// As the text or the quoted attribute of an XML file.
    case xml
    /// Not at all: plain text.
    case none

    /// The one for a file of that name: `robots.txt.mustache` is plain text.
    package init(name: String) {
        if name.hasSuffix(".txt") {
            self = .none
        } else if name.hasSuffix(".xml") {
            self = .xml
        } else {
            self = .html
        }
    }
}

/// A template as its author wrote it.
package struct TemplateSource: Sendable {
    /// The name by which pages and partials ask for it: `agency`, `menu`, `robots.txt`.
    package let name: String
    package let file: SourceFile
    package let escaping: Escaping
    /// Its number among the templates of its set.
    var number = 0

    /// - Parameter escaping: taken from the name's ending unless given.
    package init(name: String, file: SourceFile, escaping: Escaping? = nil) {
        self.name = name
        self.file = file
        self.escaping = escaping ?? Escaping(name: name)
    }
}
