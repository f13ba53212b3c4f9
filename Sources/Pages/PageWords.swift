import Content
import Templates

/// The words of the portal's language, ready for pages.
struct PageWords: Sendable {
    /// The names that templates may use: every text of the strings files.
    ///
    /// Static, because views refer to it; that every language has these keys is a test.
    static let shape = Shape(
        "words",
        EmbeddedTheme.strings(of: "es").entries.filter { !$0.isList }
            .map { Field($0.key, .text, summary: $0.texts.first ?? "") })

    let record: Record
    private let strings: Strings
    private let months: [String]
    private let dayPattern: [DayPart]

    /// A part of a day in words.
    private enum DayPart: Sendable {
        case words(String)
        case day, month, year
    }

    init(_ strings: Strings) {
        self.strings = strings
        record = Record(Self.shape.fields.map { .text(strings.text(named: $0.name)) })
        months = strings[.months]
        dayPattern = Self.dayPattern(strings[.dayPattern])
    }

    /// Reads `{day} de {month} de {year}`.
    private static func dayPattern(_ pattern: String) -> [DayPart] {
        var parts: [DayPart] = []
        for piece in pattern.split(separator: "{", omittingEmptySubsequences: false) {
            let halves = piece.split(
                separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
            if halves.count > 1 {
                switch halves[0] {
                case "day": parts.append(.day)
                case "month": parts.append(.month)
                case "year": parts.append(.year)
                default: break
                }
            }
            if let words = halves.last, !words.isEmpty { parts.append(.words(String(words))) }
        }
        return parts
    }

    subscript(word: Word) -> String { strings[word] }

    /// The words of a list.
    func list(_ list: WordList) -> [String] { strings[list] }

    /// A day in words: «23 de agosto de 2016».
    func text(of day: Day) -> String {
        var text = ""
        for part in dayPattern {
            switch part {
            case .words(let words): text += words
            case .day: text += String(day.day)
            case .month: text += months[day.month - 1]
            case .year: text += String(day.year)
            }
        }
        return text
    }

    /// A count with its thousands set apart: «2.757».
    func text(of count: Int) -> String {
        let digits = Array(String(count))
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) {
                text += strings[.thousandsSeparator]
            }
            text.append(digit)
        }
        return text
    }

    /// A number of bytes in words: «812 bytes», «34 kB», «1,2 MB».
    ///
    /// Thousands of bytes are rounded to a whole, larger units below ten to a tenth. No line breaks
    /// between the number and its unit.
    func size(of bytes: Int) -> String {
        guard bytes >= 1000 else { return text(of: bytes) + "\u{A0}" + strings[.unitBytes] }
        var (unit, divisor) = (0, 1000)
        // What rounds to a thousand of a unit is one of the next.
        while unit < Self.units.count - 1, bytes >= 999 * divisor + divisor / 2 {
            unit += 1
            divisor *= 1000
        }
        let tenths = (bytes + divisor / 20) / (divisor / 10)
        let whole =
            unit > 0 && tenths < 100 && !tenths.isMultiple(of: 10)
            ? "\(tenths / 10)" + strings[.decimalSeparator] + "\(tenths % 10)"
            : text(of: (bytes + divisor / 2) / divisor)
        return whole + "\u{A0}" + Self.units[unit]
    }

    /// Of a thousand bytes each more than the one before; the same in every language.
    private static let units = ["kB", "MB", "GB", "TB"]

    /// A count of functions in words: «17 funciones».
    func functions(_ count: Int) -> String {
        text(of: count) + " "
            + strings[count == 1 ? .functionCountOne : .functionCountMany]
    }

    /// «12 noticias».
    func news(_ count: Int) -> String {
        text(of: count) + " " + strings[count == 1 ? .newsCountOne : .newsCountMany]
    }

    func norms(_ count: Int) -> String {
        text(of: count) + " " + strings[count == 1 ? .normCountOne : .normCountMany]
    }

    func agencies(_ count: Int) -> String {
        text(of: count) + " " + strings[count == 1 ? .agencyCountOne : .agencyCountMany]
    }
}
