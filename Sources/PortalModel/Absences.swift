import CommonMark
import Content
import Diagnostics

/// What a portal holds and does not publish on the day of the run.
package struct Absences: Sendable {
    /// What no longer holds.
    var expired: [Expired] = []
    /// The files that are gone with what no longer holds.
    var expiredFiles: [Withdrawal] = []
    /// The document that says of each address that it is not due, by address.
    var heldBack: [String: Document] = [:]
    /// The addresses of what no longer holds to which something leads that is published.
    var linked: Set<String> = []

    /// A document that no longer holds.
    struct Expired: Sendable {
        let document: Document
        let day: Day
        /// Where it says so.
        let range: SourceRange
        /// What is said at its address, and then at those below it; empty where its page is
        /// published without it.
        var withdrawals: [Withdrawal] = []
        /// Its addresses of former times.
        var aliases: [Alias] = []

        func holds(_ address: String) -> Bool {
            withdrawals.contains { $0.address == address }
        }
    }

    /// Whether something is held at an address, and not published.
    func hold(_ address: String) -> Bool {
        heldBack[address] != nil || expired.contains { $0.holds(address) }
    }

    /// What is to be said of what leads to an address at which something is held, and not published.
    func finding(
        _ name: String, _ address: String, in file: SourceFile, at range: SourceRange
    ) -> Diagnostic? {
        if let document = heldBack[address] {
            guard !document.common.isDraft, let day = document.common.publishOn?.value.iso else {
                return Diagnostic(.linkToDraft, name, in: file, at: range, hint: .publishDraft)
            }
            return Diagnostic(
                .linkNotDue, name, day, in: file, at: range, hint: .publishTogether(day))
        }
        guard let day = expired.first(where: { $0.holds(address) })?.day else { return nil }
        return Diagnostic(
            .linkToExpired, name, day.iso, in: file, at: range, hint: .linkReplacement)
    }

    /// Whether an agency that was the whole portal no longer holds, so that no home page takes the
    /// place of its own.
    package var isHomeExpired: Bool {
        expired.contains { $0.withdrawals.first?.address == SiteAddresses.home }
    }

    var isEmpty: Bool { expired.isEmpty && expiredFiles.isEmpty && heldBack.isEmpty }
}

extension Drafts {
    /// Whether a document is a draft, or says on which day it is published or ceases to hold; that it
    /// never would be published is an error.
    func checkDays(of document: Document, _ diagnostics: inout [Diagnostic]) -> Bool {
        let own = Schedule(document.common)
        guard own != .always else { return false }
        if let from = own.from, let until = own.until, until <= from,
            let place = document.common.expiresOn
        {
            diagnostics.append(
                Diagnostic(
                    .neverPublished, from.iso, until.iso, in: document.file, at: place.range,
                    hint: .laterExpiry))
        }
        return true
    }
}
