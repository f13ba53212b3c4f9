import Content
import Diagnostics

/// When something is published: from one day on, until the day before another.
struct Schedule: Sendable, Hashable {
    /// The first day on which it is published; nil where no day was set.
    var from: Day?
    /// The first day on which it no longer is; nil where no day was set.
    var until: Day?

    static let always = Schedule()

    /// What it is on a day.
    enum State: Sendable, Hashable {
        case notDue, published, expired
    }

    init(from: Day? = nil, until: Day? = nil) {
        self.from = from
        self.until = until
    }

    /// What a file says of itself.
    init(_ facts: CommonFacts) {
        self.init(from: facts.publishOn?.value, until: facts.expiresOn?.value)
    }

    func state(on day: Day) -> State {
        if let until, until <= day { return .expired }
        if let from, from > day { return .notDue }
        return .published
    }

    /// The days on which both are published.
    func within(_ other: Schedule) -> Schedule {
        Schedule(
            from: [from, other.from].compactMap(\.self).max(),
            until: [until, other.until].compactMap(\.self).min())
    }

    /// The days from the first on which one of them is published to the last.
    func joined(with other: Schedule) -> Schedule {
        Schedule(
            from: from.flatMap { from in other.from.map { min(from, $0) } },
            until: until.flatMap { until in other.until.map { max(until, $0) } })
    }
}
