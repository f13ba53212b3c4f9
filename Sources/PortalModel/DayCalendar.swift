package import Content
import Diagnostics

/// Every day on which the site may become another one though nobody edits anything: pages appear and
/// expire, reviews fall due, days cease to be in the future.
///
/// It is the one answer to both questions that depend on it: until when a site that is published is
/// current, and which day is the next to look at.
package struct DayCalendar: Sendable {
    private var days: Set<Day> = []

    /// Makes a calendar without days.
    package init() {}

    /// Takes a day.
    package mutating func note(_ day: Day?) {
        if let day { days.insert(day) }
    }

    /// Takes the days that a document names.
    package mutating func note(_ document: Document) {
        let facts = document.common
        note(facts.published?.value.day)
        note(facts.updated?.value)
        note(facts.publishOn?.value)
        note(facts.expiresOn?.value)
    }

    /// Takes the days of another calendar.
    package mutating func formUnion(_ other: DayCalendar) { days.formUnion(other.days) }

    /// The last day up to a given one, that day included; nil where there is none.
    package func last(until today: Day) -> Day? { days.filter { $0 <= today }.max() }

    /// The next day after a given one; nil where there is none.
    package func next(after today: Day) -> Day? { days.filter { $0 > today }.min() }
}
