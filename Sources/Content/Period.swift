import Words

/// How often something is due: every so many months, or every so many days.
package enum Period: Sendable, Hashable {
    case months(Int)
    case days(Int)

    /// Reads `6 meses`, `cada tres meses`, `trimestral`, `every 30 days`, `yearly` …; nil where it
    /// is none of these, never recurs (0), or not within a hundred years.
    package init?(_ text: String) {
        let all = text.folded.split { " .,;_\u{A0}".contains($0) }.map(String.init)
        // «Se revisa cada 3 meses», «every year» and «todos los meses» say no more than the rest.
        let words = all.drop { Self.fillers.contains($0) }
        guard let first = words.first else { return nil }
        let period: Period?
        switch words.count {
        case 1:
            period =
                Self.adverbs[first] ?? (all.count > 1 ? Self.units[first] : nil)
        case 2:
            let unit = Self.units[words[words.startIndex + 1]]
            period = Self.number(first).flatMap { unit?.times($0) }
        default: period = Self.frequency(Array(words))
        }
        guard let period, period.isWithinReason else { return nil }
        self = period
    }

    /// `una vez al año`, `dos veces por año`, `once a year`; nil where the parts are uneven.
    private static func frequency(_ words: [String]) -> Period? {
        let last = words[words.count - 1]
        guard let unit = units[last] else { return nil }
        // «Once» is eleven in Spanish and one time in English.
        let isCounted = ["vez", "veces", "times"].contains(words[1])
        let count = isCounted ? number(words[0]) : ["once": 1, "twice": 2][words[0]]
        let between = words[(isCounted ? 2 : 1)..<(words.count - 1)]
        guard let count, count > 0, between.count <= 1,
            between.allSatisfy({ ["al", "a", "por", "per", "cada"].contains($0) })
        else { return nil }
        switch unit {
        case .months(let months) where months.isMultiple(of: count): return .months(months / count)
        case .days(let days) where days.isMultiple(of: count): return .days(days / count)
        default: return nil
        }
    }

    private func times(_ count: Int) -> Period? {
        guard (1...36_500).contains(count) else { return nil }
        return switch self {
        case .months(let months): .months(months * count)
        case .days(let days): .days(days * count)
        }
    }

    private var isWithinReason: Bool {
        switch self {
        case .months(let months): (1...1200).contains(months)
        case .days(let days): (1...36_500).contains(days)
        }
    }

    private static func number(_ word: String) -> Int? {
        if word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return Int(word) }
        return numbers.firstIndex { $0.contains(word) }.map { $0 + 1 }
    }

    static let fillers: Set<String> = [
        "cada", "every", "each", "todos", "todas", "los", "las",
    ]

    static var numberWords: [String] { numbers.flatMap(\.self) }

    private static let numbers: [Set<String>] = [
        ["un", "uno", "una", "one", "a"], ["dos", "two"], ["tres", "three"], ["cuatro", "four"],
        ["cinco", "five"], ["seis", "six"], ["siete", "seven"], ["ocho", "eight"],
        ["nueve", "nine"], ["diez", "ten"], ["once", "eleven"], ["doce", "twelve"],
    ]

    /// The units, folded: `año` is `ano`.
    static let units: [String: Period] = [
        "dia": .days(1), "dias": .days(1), "day": .days(1), "days": .days(1),
        "semana": .days(7), "semanas": .days(7), "week": .days(7), "weeks": .days(7),
        "quincena": .days(15), "quincenas": .days(15),
        "fortnight": .days(14), "fortnights": .days(14),
        "mes": .months(1), "meses": .months(1), "month": .months(1), "months": .months(1),
        "bimestre": .months(2), "bimestres": .months(2),
        "trimestre": .months(3), "trimestres": .months(3),
        "quarter": .months(3), "quarters": .months(3),
        "cuatrimestre": .months(4), "cuatrimestres": .months(4),
        "semestre": .months(6), "semestres": .months(6),
        "ano": .months(12), "anos": .months(12), "year": .months(12), "years": .months(12),
    ]

    /// One word for both: `bimensual`, `bianual` and `biweekly` are not here, for they mean two things.
    static let adverbs: [String: Period] = [
        "diario": .days(1), "diaria": .days(1), "diariamente": .days(1), "daily": .days(1),
        "semanal": .days(7), "semanalmente": .days(7), "weekly": .days(7),
        "quincenal": .days(15), "quincenalmente": .days(15), "fortnightly": .days(14),
        "mensual": .months(1), "mensualmente": .months(1), "monthly": .months(1),
        "bimestral": .months(2), "bimestralmente": .months(2),
        "trimestral": .months(3), "trimestralmente": .months(3), "quarterly": .months(3),
        "cuatrimestral": .months(4), "semestral": .months(6), "semestralmente": .months(6),
        "anual": .months(12), "anualmente": .months(12), "yearly": .months(12),
        "annual": .months(12), "annually": .months(12), "bienal": .months(24),
        "biennial": .months(24),
    ]
}

extension Day {
    /// The day so much later; a day that its month does not have is the month's last.
    ///
    /// Nil past the year 9999.
    package func adding(_ period: Period) -> Day? {
        switch period {
        case .days(let days):
            let day = Day(daysSince1970: daysSince1970 + days)
            return Day(year: day.year, month: day.month, day: day.day)
        case .months(let months):
            let month = year * 12 + self.month - 1 + months
            let (newYear, newMonth) = (month / 12, month % 12 + 1)
            let last = Self.days(inMonth: newMonth, of: newYear)
            return Day(year: newYear, month: newMonth, day: min(day, last))
        }
    }

    /// How many days after 1 January 1970 it is; Howard Hinnant's `days_from_civil`.
    package var daysSince1970: Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let monthFromMarch = (month + 9) % 12
        let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }
}
