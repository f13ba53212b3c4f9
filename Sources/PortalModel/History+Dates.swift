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

    /// Works out when each page is to be reviewed, and says which should have been by now.
    ///
    /// What an agency says of reviews holds for its functions: that is said of the agency, and of a
    /// function only where its own file names an older day.
    mutating func review(
        _ standings: [Standing], _ today: Day, _ diagnostics: inout [Diagnostic]
    ) {
        var agencies: [String: Provenance] = [:]
        for (standing, provenance) in zip(standings, provenances) where standing.kind == .agency {
            agencies[standing.source] = provenance
        }
        for (index, standing) in standings.enumerated() {
            let own = standing.document?.common.reviewEvery?.period
            guard let period = own ?? standing.owner?.common.reviewEvery?.period else { continue }
            let agency = own == nil ? standing.owner.flatMap { agencies[$0.path] } : nil
            provenances[index].review(every: period, with: agency, on: today)
            guard provenances[index].isOverdue, let due = provenances[index].reviewDue,
                let document = standing.document,
                let place = document.common.reviewEvery?.words.range
                    ?? document.common.updated?.range
            else { continue }
            diagnostics.append(
                Diagnostic(
                    .reviewOverdue, due.iso, in: document.file, at: place,
                    hint: .sayReviewed(today.iso)))
        }
    }
}
