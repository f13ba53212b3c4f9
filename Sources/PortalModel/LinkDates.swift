import CommonMark
import Content
import Diagnostics

/// The days on which what a link leads to is published, seen against those of the page it stands on.
struct LinkDates {
    private let timetable: Timetable
    private let today: Day
    /// The addresses of what no longer holds to which something leads that is published.
    private(set) var expired: Set<String> = []

    init(_ timetable: Timetable, on today: Day) {
        self.timetable = timetable
        self.today = today
    }

    /// Finds where a link of a text leads to what is not there on a day on which the text is.
    ///
    /// - Parameter target: The address from the portal's root; that of the page which answers in its
    ///   place, where it is a list of which nothing is left.
    mutating func check(
        _ target: inout String, _ link: Link, in document: Document,
        _ budget: inout FindingBudget, _ diagnostics: inout [Diagnostic]
    ) {
        let bytes = target.utf8
        let end = bytes.firstIndex(of: UInt8(ascii: "#"))
        let address = String(target[..<(end ?? target.endIndex)].dropFirst())
        var schedule = timetable.addresses[address] ?? .always
        if end != nil, let addition = timetable.additions[address] {
            schedule = schedule.within(addition)
        }
        guard schedule != .always,
            let finding = finding(
                link.target, schedule, in: document, at: link.range)
        else { return }
        budget.append(to: &diagnostics, line: link.range.start.line) { finding }
        guard finding.rule == .linkToExpired else { return }
        target = "/" + answering(for: address)
    }

    /// Finds where what the data of a file name is not there on a day on which the file is.
    mutating func check(
        _ given: Located<String>, leadingTo address: String, in document: Document,
        _ diagnostics: inout [Diagnostic]
    ) {
        guard let schedule = timetable.addresses[address],
            let finding = finding(given.value, schedule, in: document, at: given.range)
        else { return }
        diagnostics.append(finding)
        if finding.rule == .linkToExpired { _ = answering(for: address) }
    }

    /// Finds where an agency names another that no longer holds; one that is not due yet is named
    /// from its day on.
    func check(
        _ given: Located<String>?, naming other: Agency, in document: Document,
        _ diagnostics: inout [Diagnostic]
    ) {
        guard let given,
            let until = timetable.addresses[other.address]?.until, until <= today,
            timetable.schedule(of: document).state(on: today) == .published
        else { return }
        diagnostics.append(
            Diagnostic(
                .agencyExpired, given.value, until.iso, in: document.file, at: given.range,
                hint: .nameAnotherAgency))
    }

    /// What answers at an address at which nothing is published any more.
    private mutating func answering(for address: String) -> String {
        guard timetable.addresses[address]?.state(on: today) == .expired else { return address }
        if let standIn = timetable.standIns[address],
            timetable.addresses[standIn]?.state(on: today) != .expired
        {
            return standIn
        }
        expired.insert(address)
        return address
    }

    private func finding(
        _ name: String, _ target: Schedule, in document: Document, at range: SourceRange
    ) -> Diagnostic? {
        let own = timetable.schedule(of: document)
        // A draft leads wherever its author likes until it is none.
        if own.isDraft || own.state(on: today) == .expired { return nil }
        if target.isDraft {
            return Diagnostic(.linkToDraft, name, in: document.file, at: range, hint: .publishDraft)
        }
        if let until = target.until, until <= today {
            return own.state(on: today) == .notDue
                ? nil
                : Diagnostic(
                    .linkToExpired, name, until.iso, in: document.file, at: range,
                    hint: .linkReplacement)
        }
        let start = own.from.map { max($0, today) } ?? today
        guard let from = target.from, from > start, own.until.map({ $0 > start }) ?? true else {
            return nil
        }
        return Diagnostic(
            .linkNotDue, name, from.iso, in: document.file, at: range,
            hint: .publishTogether(from.iso))
    }
}
