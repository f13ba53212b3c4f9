import Content
import Diagnostics

/// When something is published: from one day on, until the day before another; a draft, never.
struct Schedule: Sendable, Hashable {
    /// The first day on which it is published; nil where no day was set.
    var from: Day?
    /// The first day on which it no longer is; nil where no day was set.
    var until: Day?
    /// Whether it is, or goes with, a draft, which is due on no day.
    var isDraft = false

    static let always = Schedule()

    /// What it is on a day.
    enum State: Sendable, Hashable {
        case notDue, published, expired
    }

    init(from: Day? = nil, until: Day? = nil, isDraft: Bool = false) {
        self.from = from
        self.until = until
        self.isDraft = isDraft
    }

    /// What a file says of itself.
    init(_ facts: CommonFacts) {
        self.init(
            from: facts.publishOn?.value, until: facts.expiresOn?.value, isDraft: facts.isDraft)
    }

    func state(on day: Day) -> State {
        if isDraft { return .notDue }
        if let until, until <= day { return .expired }
        if let from, from > day { return .notDue }
        return .published
    }

    /// Its beginning alone, whatever ends it.
    var beginning: Schedule { Schedule(from: from, isDraft: isDraft) }

    /// Its end alone, as if all that waits had come.
    var ending: Schedule { Schedule(until: until) }

    /// Whether what waits by another schedule waits because of this one.
    func delays(_ other: Schedule) -> Bool {
        other.isDraft ? isDraft : from != nil && from == other.from
    }

    /// The days on which both are published.
    func within(_ other: Schedule) -> Schedule {
        Schedule(
            from: [from, other.from].compactMap(\.self).max(),
            until: [until, other.until].compactMap(\.self).min(),
            isDraft: isDraft || other.isDraft)
    }

    /// The days from the first on which one of them is published to the last.
    func joined(with other: Schedule) -> Schedule {
        if isDraft != other.isDraft { return isDraft ? other : self }
        return Schedule(
            from: from.flatMap { from in other.from.map { min(from, $0) } },
            until: until.flatMap { until in other.until.map { max(until, $0) } },
            isDraft: isDraft)
    }
}
