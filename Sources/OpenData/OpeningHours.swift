import Words

/// Opening hours that could be read with certainty: `Lunes a viernes, 8:00 a 12:00 y 14:00 a 17:00`.
///
/// Any word that is not known makes the whole unreadable: hours that are read wrongly send people to
/// closed doors, and the words themselves are on the page.
struct OpeningHours: Sendable, Hashable {
    enum Weekday: Int, Sendable, CaseIterable {
        case monday, tuesday, wednesday, thursday, friday, saturday, sunday

        var english: String {
            switch self {
            case .monday: "Monday"
            case .tuesday: "Tuesday"
            case .wednesday: "Wednesday"
            case .thursday: "Thursday"
            case .friday: "Friday"
            case .saturday: "Saturday"
            case .sunday: "Sunday"
            }
        }
    }

    /// A time of day.
    struct Time: Sendable, Hashable, Comparable {
        let minutes: Int

        /// The time as `08:00`.
        var text: String {
            func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
            return two(minutes / 60) + ":" + two(minutes % 60)
        }

        static func < (one: Time, other: Time) -> Bool { one.minutes < other.minutes }
    }

    /// From when to when an office is open on some days.
    struct Span: Sendable, Hashable {
        let days: [Weekday]
        let opens: Time
        let closes: Time
    }

    let spans: [Span]

    /// Reads hours; nil where they cannot be read with certainty.
    init?(_ text: String) {
        var parser = Parser(text)
        guard let spans = parser.spans() else { return nil }
        self.spans = spans
    }
}

/// A word or sign in a text of hours.
private enum HoursToken: Equatable {
    case day(OpeningHours.Weekday)
    /// A time, with whether it is surely one of 24 hours.
    case time(OpeningHours.Time)
    case range
    case and
    case comma
}

extension OpeningHours {
    private struct Parser {
        private var tokens: [HoursToken]?
        private var index = 0

        init(_ text: String) { tokens = Scanner(text).tokens }

        private var next: HoursToken? {
            tokens.flatMap { index < $0.count ? $0[index] : nil }
        }

        private mutating func skip(_ tokens: HoursToken...) {
            while let next, tokens.contains(next) { index += 1 }
        }

        /// Groups of days, each with its times, until the end.
        mutating func spans() -> [Span]? {
            guard let tokens else { return nil }
            var spans: [Span] = []
            var seen: Set<Weekday> = []
            skip(.comma)
            while index < tokens.count {
                guard let days = days(), seen.isDisjoint(with: days), let times = times()
                else { return nil }
                seen.formUnion(days)
                spans += times.map { Span(days: days, opens: $0.opens, closes: $0.closes) }
                skip(.and, .comma)
            }
            return spans.isEmpty ? nil : spans
        }

        /// `lunes a viernes`, `martes y jueves`.
        private mutating func days() -> [Weekday]? {
            var days: [Weekday] = []
            while case .day(let first)? = next {
                index += 1
                var last = first
                if next == .range {
                    index += 1
                    guard case .day(let day)? = next, day.rawValue > first.rawValue else {
                        return nil
                    }
                    last = day
                    index += 1
                }
                days += Weekday.allCases[first.rawValue...last.rawValue]
                skip(.and, .comma)
            }
            return days.isEmpty || Set(days).count != days.count ? nil : days
        }

        /// `8:00 a 12:00 y 14:00 a 17:00`, each after the one before.
        private mutating func times() -> [(opens: Time, closes: Time)]? {
            var times: [(opens: Time, closes: Time)] = []
            while case .time(let opens)? = next {
                index += 1
                guard next == .range else { return nil }
                index += 1
                guard case .time(let closes)? = next, opens < closes,
                    times.last.map({ $0.closes <= opens }) ?? true
                else { return nil }
                index += 1
                times.append((opens, closes))
                let end = index
                skip(.and, .comma)
                // The days of the next group follow.
                if case .day? = next { index = end }
            }
            return times.isEmpty ? nil : times
        }
    }

    private struct Scanner {
        /// Nil where something is in the text that is not known.
        private(set) var tokens: [HoursToken]? = []

        init(_ text: String) {
            let bytes = Array(text.folded.utf8)
            var index = 0
            while index < bytes.count, tokens != nil {
                switch bytes[index] {
                case 0x20, 0x09, 0x0A, UInt8(ascii: "."): index += 1
                case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
                    UInt8(ascii: "/"):
                    tokens?.append(.comma)
                    index += 1
                case UInt8(ascii: "-"):
                    tokens?.append(.range)
                    index += 1
                case 0x30...0x39: readTime(bytes, &index)
                default:
                    // An en dash between times.
                    if bytes[index...].starts(with: [0xE2, 0x80, 0x93]) {
                        tokens?.append(.range)
                        index += 3
                    } else {
                        readWord(bytes, &index)
                    }
                }
            }
        }

        /// `8:00`, `14:30`, `8 a. m.`, `5:00 pm`; a number alone is too little.
        private mutating func readTime(_ bytes: [UInt8], _ index: inout Int) {
            let hour = Self.number(bytes, &index)
            var minute: Int?
            if index + 1 < bytes.count,
                bytes[index] == UInt8(ascii: ":") || bytes[index] == UInt8(ascii: "."),
                (0x30...0x39).contains(bytes[index + 1])
            {
                index += 1
                let start = index
                minute = Self.number(bytes, &index)
                if index - start != 2 { minute = 60 }
            }
            let half = Self.half(bytes, &index)
            guard var hours = hour, minute != nil || half != nil, minute ?? 0 < 60 else {
                tokens = nil
                return
            }
            if let half {
                guard (1...12).contains(hours), half != .noon || hours == 12 else {
                    tokens = nil
                    return
                }
                hours = hours % 12 + (half == .morning ? 0 : 12)
            }
            guard hours < 24 else {
                tokens = nil
                return
            }
            tokens?.append(.time(Time(minutes: hours * 60 + (minute ?? 0))))
        }

        private static func number(_ bytes: [UInt8], _ index: inout Int) -> Int? {
            var number = 0
            while index < bytes.count, (0x30...0x39).contains(bytes[index]) {
                number = min(number * 10 + Int(bytes[index] - 0x30), 9999)
                index += 1
            }
            return number
        }

        /// The half of the day in which a time is; noon is written as «12 m.».
        private enum Half {
            case morning, afternoon, noon
        }

        /// Reads `a. m.`, `pm`, `m` and the like.
        private static func half(_ bytes: [UInt8], _ index: inout Int) -> Half? {
            var end = index
            var letters: [UInt8] = []
            while end < bytes.count, letters.count < 2 {
                switch bytes[end] {
                case 0x20, UInt8(ascii: "."): end += 1
                case let byte where (0x61...0x7A).contains(byte):
                    letters.append(byte)
                    end += 1
                default: return nil
                }
                if letters == [UInt8(ascii: "m")] { break }
            }
            let follows = end < bytes.count && (0x61...0x7A).contains(bytes[end])
            guard !follows, letters.last == UInt8(ascii: "m") else { return nil }
            let half: Half? =
                switch letters.first {
                case UInt8(ascii: "a"): .morning
                case UInt8(ascii: "p"): .afternoon
                case UInt8(ascii: "m") where letters.count == 1: .noon
                default: nil
                }
            if half != nil { index = end }
            return half
        }

        private mutating func readWord(_ bytes: [UInt8], _ index: inout Int) {
            let start = index
            while index < bytes.count, (0x61...0x7A).contains(bytes[index]) { index += 1 }
            guard index > start else {
                tokens = nil
                return
            }
            let word = String(decoding: bytes[start..<index], as: UTF8.self)
            if let day = Self.days[word] {
                tokens?.append(.day(day))
            } else if Self.ranges.contains(word) {
                tokens?.append(.range)
            } else if Self.conjunctions.contains(word) {
                tokens?.append(.and)
            } else if !Self.silent.contains(word) {
                tokens = nil
            }
        }

        private static let days: [String: Weekday] = {
            var days: [String: Weekday] = [:]
            let names: [(Weekday, [String])] = [
                (.monday, ["lunes", "monday", "mondays"]),
                (.tuesday, ["martes", "tuesday", "tuesdays"]),
                (.wednesday, ["miercoles", "wednesday", "wednesdays"]),
                (.thursday, ["jueves", "thursday", "thursdays"]),
                (.friday, ["viernes", "friday", "fridays"]),
                (.saturday, ["sabado", "sabados", "saturday", "saturdays"]),
                (.sunday, ["domingo", "domingos", "sunday", "sundays"]),
            ]
            for (day, words) in names { for word in words { days[word] = day } }
            return days
        }()
        private static let ranges: Set<String> = ["a", "al", "hasta", "to", "till", "until"]
        private static let conjunctions: Set<String> = ["y", "and"]
        /// What says nothing about when.
        private static let silent: Set<String> = [
            "de", "del", "desde", "el", "la", "las", "los", "en", "from", "horario", "horarios",
            "atencion", "jornada", "continua", "horas", "hours", "h",
        ]
    }
}
