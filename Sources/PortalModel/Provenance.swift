package import Content
import Diagnostics

/// When a page was published and last changed, and who says so: worked out once, and read by all that
/// names a day.
package struct Provenance: Sendable, Hashable {
    /// Who says a day.
    package enum Origin: Sendable, Hashable {
        /// The page's own file.
        case own
        /// The file of the agency to which it belongs.
        case agency
        /// The ledger, which saw its content for the first time, or saw another.
        case ledger
    }

    /// A day with who says it.
    package struct Dated: Sendable, Hashable {
        /// The day.
        package let day: Day
        /// Who says it.
        package let origin: Origin
    }

    /// Nil where an author says that nobody knows it.
    package let published: Dated?
    /// The day of the last change; nil where none is known.
    package let updated: Dated?
    /// The day before which the page is to be reviewed; nil where nobody said how often it is.
    package private(set) var reviewDue: Day?
    /// Whether that day has come.
    package private(set) var isOverdue = false
    /// The day on which the ledger saw the page for the first time.
    private let firstSeen: Day

    /// The day of what happened last.
    package var latest: Day? { (updated ?? published)?.day }

    /// The day of what happened last to the page itself: what its agency says of all its functions,
    /// and that the ledger saw it for the first time, is no change of its own.
    package var ownLatest: Day? {
        if let updated, updated.origin != .agency { return updated.day }
        return published?.origin == .own ? published?.day : nil
    }

    /// Nothing is known.
    package static let unknown = Provenance()

    private init() {
        (published, updated) = (nil, nil)
        firstSeen = Day(daysSince1970: 0)
    }

    /// Weighs the words of a page's own file against those of its agency and of the ledger.
    ///
    /// The author of a page knows best. What an agency says holds for its functions until the ledger
    /// knows of a later change: a day that is older than what is seen to have changed is not claimed.
    ///
    /// - Parameters:
    ///   - own: The page's own file, if it has one.
    ///   - agency: The file of the agency to which it belongs, if it is no agency's own page.
    ///   - ledger: What the ledger knows of it.
    init(own: Document?, agency: Document?, ledger: History.Days) {
        published =
            if let given = own?.common.published?.value {
                given.day.map { Dated(day: $0, origin: .own) }
            } else if let given = agency?.common.published?.value {
                given.day.map { Dated(day: $0, origin: .agency) }
            } else {
                Dated(day: ledger.published, origin: .ledger)
            }
        updated =
            if let given = own?.common.updated?.value {
                Dated(day: given, origin: .own)
            } else {
                Self.later(agency?.common.updated?.value, ledger.modified)
            }
        firstSeen = ledger.published
    }

    /// Works out when the page is to be reviewed.
    ///
    /// It was reviewed when it last changed, or was published. A review of an agency's file is one of
    /// the functions in it, unless a function's own file says when that was last looked at.
    ///
    /// - Parameters:
    ///   - period: How often it is reviewed.
    ///   - agency: The days of the agency that says so, where the page's own file does not.
    ///   - today: The day of the run.
    mutating func review(every period: Period, with agency: Provenance?, on today: Day) {
        var last = latest ?? firstSeen
        if updated?.origin != .own, let agency {
            last = max(last, agency.latest ?? agency.firstSeen)
        }
        reviewDue = last.adding(period)
        isOverdue = reviewDue.map { $0 <= today } ?? false
    }

    private static func later(_ agency: Day?, _ ledger: Day?) -> Dated? {
        switch (agency, ledger) {
        case (nil, nil): nil
        case (let agency?, let ledger?) where agency < ledger: Dated(day: ledger, origin: .ledger)
        case (let agency?, _): Dated(day: agency, origin: .agency)
        case (nil, let ledger?): Dated(day: ledger, origin: .ledger)
        }
    }
}
