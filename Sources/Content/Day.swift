/// A day of the Gregorian calendar.
package struct Day: Sendable, Hashable, Comparable {
    // Small, because every file of a portal has some.
    private let storedYear: Int16
    private let storedMonth: Int8
    private let storedDay: Int8

    /// The year, with four digits.
    package var year: Int { Int(storedYear) }
    /// The month, from 1.
    package var month: Int { Int(storedMonth) }
    /// The day of the month, from 1.
    package var day: Int { Int(storedDay) }

    /// A day that exists, of a year with four digits; nil otherwise.
    package init?(year: Int, month: Int, day: Int) {
        guard (1000...9999).contains(year), (1...12).contains(month),
            (1...Self.days(inMonth: month, of: year)).contains(day)
        else { return nil }
        storedYear = Int16(year)
        storedMonth = Int8(month)
        storedDay = Int8(day)
    }

    /// Reads `2016-08-23` (ISO 8601); nil unless that day exists.
    package init?(_ text: some StringProtocol) {
        var text = String(text)
        text.makeContiguousUTF8()
        self.init(text.utf8Span.span)
    }

    /// Reads the bytes of `2016-08-23`; nil unless that day exists.
    init?(_ text: borrowing Span<UInt8>) {
        var digits = 0
        var count = 0
        for index in text.indices {
            let byte = text[index]
            count += 1
            if count == 5 || count == 8 {
                guard byte == UInt8(ascii: "-") else { return nil }
            } else {
                guard count <= 10, (0x30...0x39).contains(byte) else { return nil }
                digits = digits * 10 + Int(byte - 0x30)
            }
        }
        guard count == 10 else { return nil }
        self.init(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
    }

    /// The day that many days after 1 January 1970, whatever its year.
    ///
    /// - Complexity: O(1); Howard Hinnant's `civil_from_days`.
    package init(daysSince1970 days: Int) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        storedDay = Int8(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
        storedMonth = Int8(month)
        storedYear = Int16(clamping: yearOfEra + era * 400 + (month <= 2 ? 1 : 0))
    }

    /// The day as `2016-08-23`.
    package var iso: String {
        "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }

    /// Appends the day as `2016-08-23`.
    func writeISO(to bytes: inout [UInt8]) {
        guard (1000...9999).contains(year) else {
            bytes += iso.utf8
            return
        }
        func digit(_ value: Int) -> UInt8 { 0x30 + UInt8(value % 10) }
        bytes.append(digit(year / 1000))
        bytes.append(digit(year / 100))
        bytes.append(digit(year / 10))
        bytes.append(digit(year))
        bytes.append(UInt8(ascii: "-"))
        bytes.append(digit(month / 10))
        bytes.append(digit(month))
        bytes.append(UInt8(ascii: "-"))
        bytes.append(digit(day / 10))
        bytes.append(digit(day))
    }

    /// Orders days as the calendar does.
    package static func < (one: Day, other: Day) -> Bool {
        (one.year, one.month, one.day) < (other.year, other.month, other.day)
    }

    static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }
}
