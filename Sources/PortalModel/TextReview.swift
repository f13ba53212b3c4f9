import CommonMark
package import Content
package import Diagnostics
import Words

/// What one file says to those who cannot see its page, or meet its links out of their sentence.
///
/// It asks for nothing but the file itself, so that many files are reviewed at once. Most have few
/// links or none, and these cost nothing.
struct TextReview {
    let document: Document
    let words: LinkWords
    var budget = FindingBudget()
    var findings: [Diagnostic] = []

    static func review(
        _ document: Document, _ vocabulary: Vocabulary, _ diagnostics: inout [Diagnostic]
    ) {
        var review = TextReview(document: document, words: vocabulary.links)
        review.reviewHeadings()
        review.reviewLinks()
        review.reviewContacts()
        review.budget.close(document.file, &review.findings)
        diagnostics += review.findings
    }

    mutating func report(
        _ rule: Rule, _ arguments: String..., at range: SourceRange, hint: Hint? = nil
    ) {
        report(rule, arguments, line: range.start.line, hint: hint) { range }
    }

    /// Adds a finding whose place is looked up only if there is room for it.
    mutating func report(
        _ rule: Rule, _ arguments: [String], line: Int, hint: Hint?, at place: () -> SourceRange
    ) {
        let file = document.file
        budget.append(to: &findings, line: line, rule.severity) {
            let range = place()
            return Diagnostic(
                rule, arguments, path: file.path, range: range,
                excerpt: file.line(range.start.line), hint: hint)
        }
    }

    /// A heading says something, and is at most one level below the one before it.
    private mutating func reviewHeadings() {
        // The title of the page is the heading of level 1.
        var level = 1
        for heading in document.text.outline {
            if heading.text.isEmpty {
                report(.emptyHeading, atHeading: heading, hint: .wordsForHeading)
            }
            if heading.level > level + 1 {
                report(
                    .skippedHeading, String(heading.level), String(level), atHeading: heading,
                    hint: .headingMark(String(repeating: "#", count: level + 1)))
            }
            level = heading.level
        }
    }

    private mutating func report(
        _ rule: Rule, _ arguments: String..., atHeading heading: Heading, hint: Hint
    ) {
        let file = document.file
        report(rule, arguments, line: heading.line, hint: hint) {
            Self.place(of: heading, in: file)
        }
    }

    /// The place of a heading on its line, its marks included.
    private static func place(of heading: Heading, in file: SourceFile) -> SourceRange {
        let line = Array(file.line(heading.line).unicodeScalars)
        let blanks = line.prefix { $0 == " " || $0 == "\t" }.count
        // In a list or a quotation, those marks come first.
        let marks = line.prefix {
            " \t>-+*.)".unicodeScalars.contains($0) || ("0"..."9").contains($0)
        }
        let start = marks.count < line.count && line[marks.count] == "#" ? marks.count : blanks
        return SourceRange(line: heading.line, column: start + 1, length: line.count - start)
    }
}

/// Contacts.
extension TextReview {
    /// An agency's mail is its own: a person's mailbox goes with the person.
    private mutating func reviewContacts() {
        let facts = document.facts.agency
        let mailboxes =
            (document.facts.contact?.mailboxes ?? []) + [facts?.head?.email].compactMap(\.self)
        for mailbox in mailboxes where words.isPersonalMail(mailbox.value[...]) {
            report(.personalMail, mailbox.value, at: mailbox.range, hint: .agencyMail)
        }
        for account in facts?.social ?? [] {
            guard let url = account.url else { continue }
            reviewOutside(url.value, at: url.range)
        }
    }
}

extension PortalSettings {
    /// Reviews the contact at the foot of every page.
    package func review(_ vocabulary: Vocabulary, diagnostics: inout [Diagnostic]) {
        for mailbox in facts.contact?.mailboxes ?? []
        where vocabulary.links.isPersonalMail(mailbox.value[...]) {
            diagnostics.append(
                Diagnostic(
                    .personalMail, mailbox.value, in: file, at: mailbox.range, hint: .agencyMail))
        }
    }
}
