package import Content

/// A day as the command line has it.
package enum DayText {
    /// Reads `2026-03-31`; nil where there is no such day.
    package static func day(_ text: String) -> Day? { Day(text) }
}
