import Testing

@testable import Content

/// How often something is due.
struct PeriodTests {
    @Test(arguments: [
        ("6 meses", Period.months(6)), ("cada 3 meses", .months(3)),
        ("Cada Tres Meses", .months(3)),
        ("mensual", .months(1)), ("bimestral", .months(2)), ("trimestral", .months(3)),
        ("cuatrimestral", .months(4)), ("semestral", .months(6)), ("anual", .months(12)),
        ("Anualmente", .months(12)), ("1 año", .months(12)), ("un año", .months(12)),
        ("dos años", .months(24)), ("30 días", .days(30)), ("30 dias", .days(30)),
        ("quincenal", .days(15)), ("semanal", .days(7)), ("diario", .days(1)),
        ("doce meses", .months(12)), ("cada mes", .months(1)), ("todos los años", .months(12)),
        ("cada semestre", .months(6)), ("2 trimestres", .months(6)), ("cada 2 semanas", .days(14)),
        ("una vez al año", .months(12)), ("dos veces al año", .months(6)),
        ("tres veces por año", .months(4)), ("6 months", .months(6)),
        ("every 3 months", .months(3)),
        ("every month", .months(1)), ("yearly", .months(12)), ("annually", .months(12)),
        ("a year", .months(12)), ("one year", .months(12)), ("two weeks", .days(14)),
        ("quarterly", .months(3)), ("weekly", .days(7)), ("once a year", .months(12)),
        ("twice a year", .months(6)), ("ONCE MESES", .months(11)), ("every quarter", .months(3)),
    ])
    func `a period is read in either language`(text: String, period: Period) {
        #expect(Period(text) == period)
        let (fields, findings) = agency("revisar_cada: \(text)")
        #expect(findings.isEmpty)
        #expect(fields?.period(.reviewEvery)?.period == period)
        // Pages show the words of its author.
        #expect(fields?.text(.reviewEvery) == text)
    }

    @Test(arguments: [
        "", "6", "meses", "año", "cada", "0 meses", "-3 meses", "6 mesas", "trece meses",
        "1.5 años",
        "a veces", "siempre", "bimensual", "bianual", "biweekly", "cada cuando", "6 meses y 2 días",
        "101 años", "99999999999999999999 días", "36501 días", "once", "cada año nuevo",
        "cinco veces al año", "once veces al año", "tres al año", "cero meses", "una vez", "al año",
        "4 veces al día",
    ])
    func `what is no period, or means two things, is told so`(text: String) {
        #expect(Period(text) == nil)
    }

    @Test func `a wrong period is told with the forms that there are`() {
        #expect(agency("review_every: a veces").findings == ["5:15-22 bad-period: review_every"])
    }

    @Test(arguments: [
        ("2024-01-15", Period.months(1), "2024-02-15"), ("2024-01-31", .months(1), "2024-02-29"),
        ("2023-01-31", .months(1), "2023-02-28"), ("2024-02-29", .months(12), "2025-02-28"),
        ("2024-02-29", .months(48), "2028-02-29"), ("2024-10-31", .months(4), "2025-02-28"),
        ("2024-12-15", .months(1), "2025-01-15"), ("2024-11-30", .months(14), "2026-01-30"),
        ("2024-02-28", .days(2), "2024-03-01"), ("2023-12-31", .days(1), "2024-01-01"),
        ("2024-03-15", .days(365), "2025-03-15"), ("2024-08-31", .months(6), "2025-02-28"),
    ])
    func `a period after a day is another day`(day: String, period: Period, expected: String) {
        #expect(Day(day)?.adding(period)?.iso == expected)
    }

    @Test func `past the year 9999 there is no day`() {
        #expect(Day("9999-06-01")?.adding(.months(12)) == nil)
        #expect(Day("9999-12-31")?.adding(.days(1)) == nil)
        #expect(Day("9999-06-01")?.adding(.months(6))?.iso == "9999-12-01")
    }

    @Test func `the days since 1970 lead back to the day`() {
        for count in stride(from: -354_285, through: 2_932_896, by: 97) {
            #expect(Day(daysSince1970: count).daysSince1970 == count)
        }
    }
}
