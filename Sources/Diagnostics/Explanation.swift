/// What a rule means, and how that which breaks it is mended.
///
/// Static data that only `vitrina explain`, the documentation, SARIF and the severities of a
/// `portal.yml` touch: a build without findings never makes them. They stand in
/// `Explanation+SUBJECT.swift` beside the `Rule+SUBJECT.swift` that they explain, each subject in
/// ``Subject/all``.
package struct Explanation: Sendable {
    package let rule: Rule
    /// Why it matters to who reads, answers for or writes the page: one to three sentences.
    package let meaning: Wording
    package let wrong: Example
    /// The same as in `wrong` without the mistake.
    package let mended: Example

    init(_ rule: Rule, es: String, en: String, wrong: Example, mended: Example) {
        self.rule = rule
        meaning = Wording(es: es, en: en)
        self.wrong = wrong
        self.mended = mended
    }

    /// The explanation of the rule of that code; nil where there is no such rule.
    package static func named(_ code: String) -> Explanation? {
        for subject in Subject.all {
            for explanation in subject.explanations where explanation.rule.code == code {
                return explanation
            }
        }
        return nil
    }

    /// Every code there is, by subject.
    package static var codes: [String] {
        Subject.all.flatMap { $0.explanations.map(\.rule.code) }
    }
}

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

/// Rules that belong together, as `vitrina explain` and the documentation list them.
package struct Subject: Sendable {
    package let title: Wording
    package let explanations: [Explanation]

    init(es: String, en: String, _ explanations: [Explanation]) {
        title = Wording(es: es, en: en)
        self.explanations = explanations
    }

    /// Every subject: each stands in its `Explanation+SUBJECT.swift`.
    package static let all: [Subject] = [
        .content, .frontMatter, .yaml, .fields, .values, .settings, .appearance, .markdown,
        .portal, .linkTargets, .linkWords, .accessibility, .pageFrame, .pageSet, .pageParts,
        .pageThings, .pageMaking, .styles, .statement, .attachments, .ledger, .dates, .norms,
        .external,
        .openData, .themes, .strings, .templateTags, .templateNames, .templatePlaces, .disk,
        .output,
    ]
}
