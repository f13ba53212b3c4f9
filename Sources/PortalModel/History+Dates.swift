import Content
import Diagnostics

/// What the day of the run says of what is published, and of what no longer is.
extension History {
    /// Notes the documents that no longer hold, and those of them that never had a page.
    func report(_ absences: Absences, _ diagnostics: inout [Diagnostic]) {
        guard !absences.expired.isEmpty else { return }
        let answered = Set(tombstones.map(\.address)).union(redirects.map(\.address))
        for expired in absences.expired {
            let addresses = expired.withdrawals.prefix(1).map(\.address)
            let aliases = expired.aliases.map(\.address)
            let wasPublished =
                addresses.isEmpty || (addresses + aliases).contains(where: answered.contains)
            diagnostics.append(
                Diagnostic(
                    wasPublished ? .expired : .expiredUnpublished, expired.day.iso,
                    in: expired.document.file, at: expired.range))
        }
    }

    /// Finds the pages that should have been reviewed by now.
    mutating func review(
        _ standings: [Standing], _ today: Day, _ diagnostics: inout [Diagnostic]
    ) {
        for (standing, days) in zip(standings, days) {
            if let document = standing.document { review(document, days, today, &diagnostics) }
        }
    }

    /// Finds whether a page should have been reviewed by now.
    ///
    /// It was reviewed when it was last updated: on the day that its author says, or else when its
    /// content changed; or else when it was published.
    private mutating func review(
        _ document: Document, _ days: Days, _ today: Day, _ diagnostics: inout [Diagnostic]
    ) {
        let fields = document.fields
        guard let period = fields.period(.reviewEvery) else { return }
        let last =
            fields.day(.updated)?.day ?? days.modified ?? fields.day(.published)?.day
            ?? days.published
        guard let due = last.adding(period) else { return }
        reviewDays.insert(due)
        guard due <= today else { return }
        overdue[document.path] = due
        guard let place = fields.locatedText(.reviewEvery) else { return }
        diagnostics.append(
            Diagnostic(
                .reviewOverdue, due.iso, in: document.file, at: place.range,
                hint: .sayReviewed(today.iso)))
    }
}
