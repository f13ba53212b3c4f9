/// A few lines that break a rule, or that no longer do.
package struct Example: Sendable, Hashable {
    /// Where the lines belong; a test puts them there and checks what is found.
    package enum Place: Sendable, Hashable {
        /// Data of an agency's page, between its two `---` lines.
        case data
        /// The Markdown of an agency's page, below its data.
        case text
        /// A whole file, by its path from the portal's folder.
        case file(String)
        /// Paths of files, one per line.
        case names
        /// No lines, but the situation in words.
        case situation
    }

    /// Where the lines belong.
    package let place: Place
    /// The lines, the same in both languages, or the situation in words.
    package let wording: Wording

    /// Data of an agency's page; the keys that it must have may be left out.
    static func data(_ lines: String) -> Example { Example(.data, lines) }

    /// The Markdown of an agency's page.
    static func text(_ lines: String) -> Example { Example(.text, lines) }

    /// The whole file of an agency's page, its data included.
    static func page(_ lines: String) -> Example {
        Example(.file("Content/hacienda/index.md"), lines)
    }

    /// A whole file, by its path from the portal's folder.
    static func file(_ path: String, _ lines: String) -> Example { Example(.file(path), lines) }

    /// Paths of files from the portal's folder, one per line; their content does not matter.
    static func names(_ lines: String) -> Example { Example(.names, lines) }

    /// A situation that no lines can show, or what to do about it.
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
