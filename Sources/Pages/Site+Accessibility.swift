package import Accessibility
import Content
package import Diagnostics
import PortalModel

/// The accessibility statement, on the model of the Implementing Decision (EU) 2018/1523.
///
/// It says what was checked and what was not, and never claims more: what the portal's officer declares
/// holds with a date and a method, and «fully conformant» only while nothing is found.
extension Site {
    private var declared: AccessibilityFacts? { portal.settings?.facts.accessibility }

    /// Whether who declares something says when and how they found out.
    private var isProven: Bool {
        declared?.reviewed != nil && declared?.method != nil
    }

    /// Says where the portal claims more than it may.
    package func reviewClaim(after report: CriteriaReport) -> [Diagnostic] {
        guard let file = portal.settings?.file, let declared,
            let status = declared.status, status.value == .full
        else { return [] }
        if !isProven {
            return [
                Diagnostic(
                    .unprovenConformance, in: file, at: status.range, hint: .proveConformance)
            ]
        }
        if report.findingCount > 0 {
            return [
                Diagnostic(
                    .conformanceWithFindings, "\(report.findingCount)", in: file,
                    at: status.range, hint: .mendFindings)
            ]
        }
        return declared.exceptions.isEmpty
            ? []
            : [
                Diagnostic(
                    .conformanceWithExceptions, in: file, at: status.range,
                    hint: .declarePartial)
            ]
    }

    private func conformance(after report: CriteriaReport) -> AccessibilityFacts.Status {
        let given = declared?.status?.value
        guard given == .full else { return given ?? .notEvaluated }
        guard isProven else { return .notEvaluated }
        let isWhole = report.findingCount == 0 && declared?.exceptions.isEmpty != false
        return isWhole ? .full : .partial
    }

    func accessibility(_ page: Page, _ report: CriteriaReport) -> AccessibilityPage {
        let titles = words.list(.accessibilityCriteria)
        let rows = report.criteria.map { criterion in
            CriterionRow(
                number: "\(criterion.number)",
                title: titles.indices.contains(criterion.number - 1)
                    ? titles[criterion.number - 1] : "",
                wcag: criterion.wcag.isEmpty
                    ? words[.accessibilityNoWcag] : criterion.wcag.joined(separator: ", "),
                result: result(of: criterion))
        }
        let reviewed = declared?.reviewed
        // `mailto:` comes before the mailbox of the portal.
        let email = declared?.email ?? plan.mailbox.map { String($0.dropFirst(7)) }
        return AccessibilityPage(
            frame: frame(page, description: words[.accessibilitySummary]),
            status: words[conformance(after: report).word],
            exceptions: declared?.exceptions.map { entry in
                AccessibilityException(
                    what: entry.what, why: entry.why, alternative: entry.alternative)
            } ?? [],
            criteria: rows,
            failures: zip(report.criteria, rows).filter { $0.0.findings > 0 }.map(\.1),
            pages: words.text(of: pages.count), rules: words.text(of: report.ruleCount),
            reviewed: reviewed.map(words.text(of:)) ?? words[.accessibilityNever],
            reviewedISO: reviewed?.iso, method: declared?.method,
            email: email.map { PageLink(title: $0, address: "mailto:" + $0) },
            contact: email == nil
                ? Contact(
                    portal.settings?.facts.contact, else: portal.body?.facts.contact)
                : nil,
            enforcement: declared?.enforcement ?? words[.accessibilityEnforcementText])
    }

    private func result(of criterion: Criterion) -> String {
        if criterion.rules == 0 { return words[.accessibilityManual] }
        if criterion.findings == 0 { return words[.accessibilityClean] }
        let noun: Word = criterion.findings == 1 ? .accessibilityFinding : .accessibilityFindings
        return words.text(of: criterion.findings) + "\u{A0}" + words[noun]
    }
}
