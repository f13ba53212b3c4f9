import Content
import Diagnostics
import Digests
import PortalModel

/// What a site was made of, as it stands in its `.vitrina/build.tsv`: a run with the same input has
/// nothing to do.
struct BuildStamp: Sendable, Hashable {
    /// The sum of the input, of the program and of the ledger that the run left.
    var input: String
    /// How many pages the site has.
    var pages: Int
    /// The days between which the site is the same: from the first to the day before the second.
    var days: DaySpan
    /// The findings of the run, where all of them were notes that name no file; nil where there
    /// were others, which only another look at the content can word.
    var notes: [String]?

    /// The notes that a run without another look at the content can repeat.
    private static let repeatable: [Rule] = [.noAddress, .noSettings]

    init(input: String, pages: Int, days: DaySpan, findings: [Diagnostic]) {
        self.input = input
        self.pages = pages
        self.days = days
        let notes = findings.map(\.rule).filter { Self.repeatable.contains($0) }.map(\.code)
        self.notes = notes.count == findings.count ? notes.sorted() : nil
    }

    /// Takes in what was found later in the run.
    mutating func add(_ findings: [Diagnostic]) {
        let codes = findings.map(\.rule).filter { Self.repeatable.contains($0) }.map(\.code)
        notes = codes.count == findings.count ? notes.map { ($0 + codes).sorted() } : nil
    }

    /// Reads a stamp; nil where it is none of this version.
    init?(_ bytes: [UInt8]) {
        var values: [Substring: Substring] = [:]
        let text = String(decoding: bytes, as: UTF8.self)
        for line in text.split(separator: "\n") {
            let halves = line.split(
                separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
            if halves.count == 2 { values[halves[0]] = halves[1] }
        }
        guard values["vitrina-build"] == "1", let input = values["input"],
            let pages = values["pages"].flatMap({ Int($0) }), let from = values["from"],
            let until = values["until"]
        else { return nil }
        self.input = String(input)
        self.pages = pages
        days = DaySpan(from: Day(from), until: Day(until))
        notes = values["notes"].map { $0.split(separator: " ").map(String.init) }
    }

    /// What the findings of a run on a day depend on.
    func key(on day: Day) -> String { "\(input)\t\(day.iso)" }

    var bytes: [UInt8] {
        var text = "vitrina-build\t1\ninput\t\(input)\npages\t\(pages)\n"
        text += "from\t\(days.from?.iso ?? "-")\nuntil\t\(days.until?.iso ?? "-")\n"
        if let notes { text += "notes\t\(notes.joined(separator: " "))\n" }
        return Array(text.utf8)
    }

    /// The findings to be repeated; nil where they cannot be.
    var findings: [Diagnostic]? {
        notes.map { notes in
            Self.repeatable.filter { notes.contains($0.code) }.map { Diagnostic($0, path: "") }
        }
    }
}

/// The days around one between which nothing falls due.
struct DaySpan: Sendable, Hashable {
    /// The last day, up to that one, on which something fell due.
    let from: Day?
    /// The next day on which something will.
    let until: Day?

    init(from: Day? = nil, until: Day? = nil) {
        self.from = from
        self.until = until
    }

    /// The days around one, by a calendar of all that falls due.
    init(around today: Day, in calendar: DayCalendar) {
        self.init(from: calendar.last(until: today), until: calendar.next(after: today))
    }

    func contains(_ day: Day) -> Bool {
        (from.map { $0 <= day } ?? true) && (until.map { day < $0 } ?? true)
    }
}
