/// Rules that belong together, as `vitrina explain` and the documentation list them.
package struct Subject: Sendable {
    /// The heading above its rules.
    package let title: Wording
    /// Its rules, in the order in which they are listed.
    package let rules: [Rule]

    init(es: String, en: String, rules: [Rule]) {
        title = Wording(es: es, en: en)
        self.rules = rules
    }

    /// The explanations of its rules; made anew whenever they are asked for.
    package var explanations: [Explanation] { rules.map(\.explanation) }

    /// Every subject; each is declared in `Catalogue/SUBJECT.swift`, above its rules.
    package static let all: [Subject] = [
        .contentFiles, .frontMatter, .yaml, .fields, .fieldValues, .severitySettings, .appearance,
        .markdown, .portal, .contentPages, .linkTargets, .linkWords, .textAccessibility, .pageHead,
        .pageSet,
        .pageParts, .pageContent, .pageMarkup, .styles, .accessibilityStatement, .attachments,
        .publishedAddresses, .dates, .norms, .externalAddresses, .openData, .themes, .strings,
        .templateTags, .templateNames, .templatePlaces, .disk, .outputFolder,
    ]
}
