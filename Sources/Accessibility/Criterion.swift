package import Diagnostics

/// One of the 32 criteria of Annex 1 of Resolución MinTIC 1519 de 2020, and what was found about
/// it.
package struct Criterion: Sendable, Hashable {
    /// The number of the criterion, 1 to 32.
    package let number: Int
    /// The success criteria of WCAG 2.1 that it corresponds to; none for the one that WCAG does not
    /// have.
    package let wcag: [String]
    /// How many rules check a part of it; 0 where no program can.
    package let rules: Int
    /// How many findings there are of these rules.
    package let findings: Int
}

/// What was checked on all pages and texts of a portal, and what was found.
package struct CriteriaReport: Sendable, Hashable {
    /// All 32 criteria, in their order.
    package let criteria: [Criterion]
    /// How many rules there are in all.
    package let ruleCount: Int
    /// How many findings there are of all rules.
    package let findingCount: Int

    /// Counts findings by criterion.
    ///
    /// - Parameter findings: All findings; those of other rules are not counted.
    package init(of findings: [Diagnostic]) {
        let rules = CheckedRule.all
        var counts: [Rule: Int] = [:]
        for finding in findings { counts[finding.rule, default: 0] += 1 }
        criteria = Self.wcag.enumerated().map { index, wcag in
            let own = rules.filter { $0.criteria.contains(index + 1) }
            return Criterion(
                number: index + 1, wcag: wcag, rules: own.count,
                findings: own.reduce(0) { $0 + (counts[$1.rule] ?? 0) })
        }
        ruleCount = rules.count
        findingCount = rules.reduce(0) { $0 + (counts[$1.rule] ?? 0) }
    }

    /// The success criteria of WCAG 2.1 that each of the 32 corresponds to, in their order.
    private static let wcag = [
        ["1.1.1"], ["1.2.2", "1.2.3", "1.2.4", "1.2.5"], ["1.2.1"], ["1.4.4", "1.4.10"],
        ["1.4.3", "1.4.11"], [], ["3.2.4"], ["1.3.1", "2.4.6"], ["1.3.1"], ["2.4.1"],
        ["4.1.1", "4.1.2"], ["2.4.5"], ["3.2.3"], ["1.3.2"], ["3.3.2"], ["2.4.3"], ["2.4.7"],
        ["1.4.2"], ["2.2.1"], ["2.2.2", "2.3.1"], ["2.2.1", "3.2.5"], ["3.2.1", "3.2.2"],
        ["2.4.2"], ["1.3.1", "3.3.2"], ["3.3.2"], ["2.4.4"], ["3.1.1", "3.1.2"],
        ["3.3.1", "3.3.3"], ["1.4.5"], ["2.1.1"], ["2.1.1"], ["2.1.1"],
    ]
}

/// A rule of pages or of content that checks a part of some criteria.
package struct CheckedRule: Sendable, Hashable {
    /// The rule as it is worded.
    package let rule: Rule
    /// The criteria of Annex 1 of Resolución MinTIC 1519 de 2020, by their numbers.
    package let criteria: [Int]

    /// All rules: those of pages, and those that find the same in the content.
    package static let all =
        PageRule.allCases.map { CheckedRule(rule: $0.rule, criteria: $0.criteria) } + [
            CheckedRule(rule: .imageWithoutText, criteria: [1]),
            CheckedRule(rule: .imageTextIsName, criteria: [1]),
            CheckedRule(rule: .lowContrast, criteria: [5]),
            CheckedRule(rule: .skippedHeading, criteria: [8]),
            CheckedRule(rule: .emptyHeading, criteria: [8]),
            CheckedRule(rule: .tableWithoutHeader, criteria: [9]),
            CheckedRule(rule: .duplicateTitle, criteria: [23]),
            CheckedRule(rule: .linkWithoutText, criteria: [26]),
            CheckedRule(rule: .vagueLink, criteria: [26]),
            CheckedRule(rule: .bareURL, criteria: [26]),
            CheckedRule(rule: .sameTextLinks, criteria: [26]),
        ]
}
