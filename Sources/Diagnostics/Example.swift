/// A few lines that break a rule, or that no longer do.
package struct Example: Sendable, Hashable {
    /// What the lines are: a test puts them there, and looks what is said of them.
    package enum Place: Sendable, Hashable {
        /// Data of an agency's page, between its lines `---`.
        case data
        /// The Markdown of an agency's page, below its data.
        case text
        /// All of a file, by its path from the portal's folder.
        case file(String)
        /// Paths of files, one a line.
        case names
        /// No lines: what is the case, in words.
        case situation
    }

    package let place: Place
    package let wording: Wording

    /// Data of an agency's page; the keys that it must have may be left out.
    static func data(_ lines: String) -> Example { Example(.data, lines) }

    /// The Markdown of an agency's page.
    static func text(_ lines: String) -> Example { Example(.text, lines) }

    /// All of an agency's page, its data included.
    static func page(_ lines: String) -> Example {
        Example(.file("Content/hacienda/index.md"), lines)
    }

    /// All of a file, by its path from the portal's folder.
    static func file(_ path: String, _ lines: String) -> Example { Example(.file(path), lines) }

    /// Paths of files from the portal's folder, one a line; what stands in them does not matter.
    static func names(_ lines: String) -> Example { Example(.names, lines) }

    /// What is the case where no lines show it, or what to do about it.
    static func situation(es: String, en: String) -> Example {
        Example(place: .situation, wording: Wording(es: es, en: en))
    }

    private init(place: Place, wording: Wording) {
        self.place = place
        self.wording = wording
    }

    private init(_ place: Place, _ lines: String) {
        self.init(place: place, wording: Wording(es: lines, en: lines))
    }
}
