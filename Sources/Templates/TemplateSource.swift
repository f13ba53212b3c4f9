package import Diagnostics

/// How the values of a template are escaped.
package enum Escaping: Sendable {
    /// For their place in HTML; places where no value is safe are refused.
    case html
    /// As text or a quoted attribute of an XML file.
    case xml
    /// Not at all, for plain text.
    case none

    /// Returns the escaping for a template's name: that of `robots.txt.mustache` is plain text.
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
    /// The name by which pages and other templates refer to it: `agency`, `menu`, `robots.txt`.
    package let name: String
    /// The file with its text.
    package let file: SourceFile
    /// How its values are escaped.
    package let escaping: Escaping
    /// Its number among the templates of its set.
    var number = 0

    /// Makes a template from its file.
    ///
    /// - Parameter escaping: How its values are escaped; nil for what the extension of its name
    ///   says.
    package init(name: String, file: SourceFile, escaping: Escaping? = nil) {
        self.name = name
        self.file = file
        self.escaping = escaping ?? Escaping(name: name)
    }
}
