import CommonMark
package import Content
package import Diagnostics

/// What the portal publishes, seen against all that it ever published: which addresses need another
/// page, when each was published and changed, and the ledger of it all.
package struct History: Sendable {
    /// The ledger as this publication leaves it.
    package private(set) var ledger = Ledger()
    /// The addresses whose page is now at another, in bytewise order.
    package internal(set) var redirects: [Redirect] = []
    /// The addresses that lead to no content any more, in bytewise order.
    package internal(set) var tombstones: [Tombstone] = []
    /// When each standing was published and changed, in the order in which they were given.
    package internal(set) var provenances: [Provenance] = []
    /// The ids of headings that are gone, by the address of the page that had them.
    package internal(set) var keptAnchors: [String: [Ledger.Anchor]] = [:]
    /// The address of each function that has the number which another function had, with the
    /// address of that one.
    package internal(set) var renumbered: [String: String] = [:]

    /// An address whose page is now at another.
    package struct Redirect: Sendable, Hashable {
        /// The address.
        package let address: String
        /// The page, by its address.
        package let target: String
    }

    /// An address that leads to no content any more.
    package struct Tombstone: Sendable {
        /// The address.
        package let address: String
        /// Why it leads to no content.
        package let withdrawal: Withdrawal
        /// The address of the page that replaces it, or a whole URL.
        package let replacement: String?
    }

    /// When the ledger saw a page for the first time, and saw it changed.
    struct Days: Sendable, Hashable {
        let published: Day
        /// The day of the last change; nil where it never changed.
        let modified: Day?
    }

    /// Compares what is to be published with what ever was.
    ///
    /// - Parameters:
    ///   - standings: What is to be published, in any order.
    ///   - known: The ledger; empty before the first publication.
    ///   - withdrawals: What the portal says of addresses without content.
    ///   - unreadable: The paths below `Content/` of the files that an error was found in already;
    ///     that their addresses are missing is no second error.
    ///   - others: The addresses of the site's files that are neither pages nor the content's.
    ///   - today: The day of the run.
    package init(
        of standings: [Standing], in portal: Portal, known: Ledger, withdrawals: [Withdrawal],
        unreadable: Set<String>, others: [String] = [], today: Day,
        diagnostics: inout [Diagnostic]
    ) {
        var comparison = Comparison(
            standings, known, portal.absences, unreadable: unreadable,
            siteAddresses: portal.siteAddresses)
        if portal.hasAliases { comparison.takeOver(Alias.all(of: portal), &diagnostics) }
        comparison.compareFunctions(of: portal, &self, &diagnostics)
        comparison.withdraw(withdrawals, &diagnostics)
        comparison.expire(portal.absences)
        comparison.answerTheRest(&self, &diagnostics)
        redirects.sort { $0.address < $1.address }
        tombstones.sort { $0.address < $1.address }
        comparison.refuseBlocked(self, others, &diagnostics)
        report(portal.absences, &diagnostics)
        keep(comparison, today, &diagnostics)
        nameSuccessors(of: portal.brokenAnchors, &diagnostics)
        if portal.hasReviews { review(standings, today, &diagnostics) }
    }

    private init() {}

    /// What is known of the pages that have another address now, by that address: who moves a page
    /// neither publishes nor changes it.
    private func moved(_ comparison: Comparison) -> [String: Ledger.Entry] {
        var moved: [String: Ledger.Entry] = [:]
        for redirect in redirects where !comparison.isKnown(redirect.target) {
            guard var entry = comparison.entry(at: redirect.address), entry.digest != nil else {
                continue
            }
            entry.address = redirect.target
            guard var other = moved[redirect.target] else {
                moved[redirect.target] = entry
                continue
            }
            // Of several pages that became one, the first is the one that moved.
            let ids = Set(other.anchors.map(\.id))
            other.anchors += entry.anchors.filter { !ids.contains($0.id) }
            moved[redirect.target] = other
        }
        return moved
    }

    /// Makes the new ledger: what it knew, what is published, and what redirects.
    private mutating func keep(
        _ comparison: Comparison, _ today: Day, _ diagnostics: inout [Diagnostic]
    ) {
        let standings = comparison.standings
        var entries = comparison.known.entries
        provenances.reserveCapacity(standings.count)
        let moved = moved(comparison)
        // Each entry is changed where it stands, and most not at all: to copy it would cost more.
        for index in standings.indices {
            let position = comparison.entry(of: index) ?? entries.count
            if position == entries.count {
                entries.append(
                    moved[standings[index].address] ?? Ledger.Entry(standings[index], on: today))
            }
            if entries[position].source != standings[index].source {
                entries[position].source = standings[index].source
            }
            if entries[position].kind != standings[index].kind {
                entries[position].kind = standings[index].kind
            }
            if entries[position].fallback != standings[index].fallback {
                entries[position].fallback = standings[index].fallback
            }
            if entries[position].digest != standings[index].digest
                || entries[position].addition != standings[index].addition
            {
                entries[position].digest = standings[index].digest
                entries[position].addition = standings[index].addition
                entries[position].modified = max(entries[position].modified, today)
            }
            if !entries[position].anchors.isEmpty || standings[index].hasAnchors {
                let anchors = entries[position].anchors
                let kept = keepAnchors(anchors, of: standings[index], &diagnostics)
                if kept != anchors { entries[position].anchors = kept }
            }
            let (published, modified) = (entries[position].published, entries[position].modified)
            provenances.append(
                Provenance(
                    own: standings[index].document, agency: standings[index].owner,
                    ledger: Days(
                        published: published, modified: modified > published ? modified : nil)))
        }
        for former in redirects.map(\.address) + tombstones.map(\.address) {
            let page = former.pageOfFormerAddress
            for address in page == former ? [former] : [former, page]
            where !comparison.isKnown(address) {
                entries.append(
                    Ledger.Entry(
                        address: address, source: "", published: today, modified: today,
                        digest: nil, kind: .former))
            }
        }
        ledger = Ledger(entries)
    }
}

extension Ledger.Entry {
    /// What is published for the first time.
    fileprivate init(_ standing: Standing, on today: Day) {
        self.init(
            address: standing.address, source: standing.source, published: today, modified: today,
            digest: standing.digest, addition: standing.addition, kind: standing.kind,
            fallback: standing.fallback)
    }
}
