import Testing

@testable import Content

struct DayTests {
    @Test(arguments: [
        ("2016-08-23", 2016, 8, 23), ("1000-01-01", 1000, 1, 1), ("9999-12-31", 9999, 12, 31),
        ("2024-02-29", 2024, 2, 29), ("2000-02-29", 2000, 2, 29), ("2023-04-30", 2023, 4, 30),
    ])
    func `a day is read as ISO 8601 writes it`(text: String, year: Int, month: Int, day: Int) {
        let read = Day(text)
        #expect(read?.year == year)
        #expect(read?.month == month)
        #expect(read?.day == day)
        #expect(read?.iso == text)
    }

    @Test(arguments: [
        "", "2016", "2016-08", "2016-8-23", "16-08-23", "2016/08/23", "2016-08-23 ", " 2016-08-23",
        "2016-08-2x", "+016-08-23", "2016-08-23T00", "٢٠١٦-٠٨-٢٣", "2016–08–23", "2016-08-23Z",
        "201é-8-23", "0999-12-31",
    ])
    func `what is written otherwise is no day`(text: String) { #expect(Day(text) == nil) }

    @Test(arguments: [
        "2023-02-29", "1900-02-29", "2100-02-29", "2016-02-30", "2016-04-31", "2016-06-31",
        "2016-09-31", "2016-11-31", "2016-01-32", "2016-00-10", "2016-13-10", "2016-10-00",
        "0000-01-01",
    ])
    func `a day that is in no calendar is no day`(text: String) { #expect(Day(text) == nil) }

    @Test(arguments: [
        ("1999-12-31", "2000-01-01"), ("2016-08-31", "2016-09-01"), ("2016-08-22", "2016-08-23"),
    ])
    func `days are ordered by the calendar`(earlier: String, later: String) throws {
        let (one, other) = (try #require(Day(earlier)), try #require(Day(later)))
        #expect(one < other)
        #expect(!(other < one))
    }

    @Test(arguments: [
        ("23/08/2016", "2016-08-23"), ("23-8-2016", "2016-08-23"), ("3.8.2016", "2016-08-03"),
        ("23 de agosto de 2016", "2016-08-23"), ("23 de Agosto del 2016", "2016-08-23"),
        ("1 enero 2020", "2020-01-01"), ("29 de FEBRERO de 2024", "2024-02-29"),
        ("2016/08/23", "2016-08-23"), ("2016-8-3", "2016-08-03"),
        ("31 de diciembre de 1999", "1999-12-31"), ("1º de marzo de 2021", "2021-03-01"),
        ("1° de marzo de 2021", "2021-03-01"), ("1 de setiembre de 2021", "2021-09-01"),
        ("agosto 23 de 2016", "2016-08-23"), ("Agosto 23, 2016", "2016-08-23"),
        ("23-ago-2016", "2016-08-23"), ("23/ago/2016", "2016-08-23"),
        ("1 ene. 2020", "2020-01-01"), ("martes 23 de agosto de 2016", "2016-08-23"),
        ("martes, 23 de agosto de 2016", "2016-08-23"), ("23 de sept. de 2016", "2016-09-23"),
        ("primero de mayo de 2020", "2020-05-01"), ("23 de agosto del año 2016", "2016-08-23"),
    ])
    func `a day as Colombians write it is understood`(text: String, iso: String) {
        #expect(Day.colombian(text)?.iso == iso)
    }

    @Test(arguments: [
        "", "agosto de 2016", "30/02/2016", "23/13/2016", "2016", "23 de agosto", "hoy",
        "23/08/16", "1/2/3/2016", "23 de brumario de 2016", "de de de", "///",
        "23-ago-16", "agosto 23 de 16", "16/08/23", "ago 2016", "3 de mar", "23 23 2016",
    ])
    func `what could be another day is not guessed`(text: String) {
        #expect(Day.colombian(text) == nil)
    }
}

struct DayCountTests {
    @Test(arguments: [
        (0, "1970-01-01"), (-1, "1969-12-31"), (59, "1970-03-01"), (365, "1971-01-01"),
        (11_016, "2000-02-29"), (11_017, "2000-03-01"), (17_036, "2016-08-23"),
        (-354_285, "1000-01-01"), (2_932_896, "9999-12-31"),
    ])
    func `days are counted from 1 January 1970`(days: Int, iso: String) {
        #expect(Day(daysSince1970: days).iso == iso)
    }

    @Test func `each day follows the day before, from the year 1000 to 2999`() {
        // Counted day by day, with the lengths of the months and no arithmetic in common.
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        var (year, month, day) = (1000, 1, 1)
        var wrong: [String] = []
        for count in -354_285..<376_200 {
            if Day(daysSince1970: count) != Day(year: year, month: month, day: day) {
                wrong.append("\(count)")
            }
            let isLeap = year % 400 == 0 || year % 4 == 0 && year % 100 != 0
            day += 1
            if day > lengths[month - 1] + (month == 2 && isLeap ? 1 : 0) {
                (month, day) = (month + 1, 1)
            }
            if month > 12 { (year, month) = (year + 1, 1) }
        }
        #expect(wrong.prefix(3).isEmpty)
        #expect(year == 3000 && month == 1 && day == 1)
    }
}

struct UTCOffsetTests {
    @Test(arguments: [
        ("-05:00", -300), ("+00:00", 0), ("-00:00", 0), ("+05:30", 330), ("-03:30", -210),
        ("+14:00", 840), ("-14:00", -840), ("+12:45", 765),
    ])
    func `a difference from UTC is hours and minutes with a sign`(text: String, minutes: Int) {
        #expect(UTCOffset(text)?.minutes == minutes)
    }

    @Test(arguments: [
        "", "Z", "-5", "-5:00", "05:00", "-0500", "-05:60", "+14:01", "+99:00", "−05:00",
        "-05:0é", "-05:0", "-05:000", "America/Bogota", "+::::", "+0::00",
    ])
    func `what is written otherwise is no difference from UTC`(text: String) {
        #expect(UTCOffset(text) == nil)
    }
}
