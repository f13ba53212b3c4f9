/// The year or the day of a norm, as it is written after its number.
struct YearReading {
    var year: Int
    var date: NormDate?
    var end: Int
    /// Whether it was given in two digits.
    var isShort = false
}

extension CitationParser {
    /// The years in which norms can have been issued that a text cites.
    static let years = 1819...2049

    /// A year in two digits: 40 to 99 are of the twentieth century, 00 to 29 of this one; 30 to 39
    /// may be of either, and are left.
    static func year(ofTwoDigits value: Int) -> Int? {
        switch value {
        case 40...99: 1900 + value
        case 0...29: 2000 + value
        default: nil
        }
    }

    /// The year here, and the day where it is said: `/96`, ` de 2021 (14 de abril de 2021)`.
    mutating func year(at index: Int, _ type: NormType) -> YearReading? {
        var reading: YearReading?
        let token = self[index]
        if type == .technicalStandard, token.sign == UInt8(ascii: ":") {
            reading = year(after: index)
        } else if token.sign == UInt8(ascii: "/") {
            reading = yearAfterSlash(index)
        } else if token.role == .of || token.role == .ofThe {
            reading = yearAfterOf(index)
        } else if token.sign == UInt8(ascii: "(") {
            // *Decreto 2654 (de noviembre 7 de 2006)*
            let start = self[index + 1].role == .of || self[index + 1].role == .ofThe ? 2 : 1
            if let day = date(at: afterDateWord(index + start)),
                self[day.end].sign == UInt8(ascii: ")")
            {
                reading = YearReading(year: day.year, date: day.date, end: day.end + 1)
            }
        } else if token.sign == UInt8(ascii: ","),
            self[index + 1].role == .of || self[index + 1].role == .ofThe
        {
            reading = date(at: afterDateWord(index + 2))
        } else if token.role == .all, self[index + 1].role == .of {
            reading = year(after: index + 1)
        }
        guard var reading else { return nil }
        readBracketedDay(&reading)
        return reading
    }

    /// The value of a number of few digits.
    private mutating func value(_ index: Int) -> Int? {
        let token = self[index]
        guard token.kind == .number, token.count <= 4 else { return nil }
        return Int(text(index))
    }

    /// A year in four digits that nothing makes a part of a longer number.
    private mutating func fullYear(_ index: Int) -> Int? {
        guard self[index].count == 4, let year = value(index), Self.years.contains(year) else {
            return nil
        }
        let next = self[index + 1]
        if next.isAdjacent {
            if next.kind == .word || next.sign == UInt8(ascii: "/") || next.sign == 0x25 {
                return nil
            }
            let isPoint = next.sign == UInt8(ascii: ".") || next.sign == UInt8(ascii: ",")
            if isPoint || next.sign == UInt8(ascii: "-"), self[index + 2].kind == .number,
                self[index + 2].isAdjacent
            {
                return nil
            }
        } else if next.sign == UInt8(ascii: "-"), let other = value(index + 2),
            Self.years.contains(other)
        {
            return nil
        }
        return year
    }

    private mutating func year(after index: Int) -> YearReading? {
        fullYear(index + 1).map { YearReading(year: $0, end: index + 2) }
    }

    private mutating func yearAfterSlash(_ index: Int) -> YearReading? {
        if let reading = year(after: index) { return reading }
        guard self[index + 1].count == 2, let value = value(index + 1),
            let year = Self.year(ofTwoDigits: value)
        else { return nil }
        let next = self[index + 2]
        if next.isAdjacent {
            guard next.kind != .word, next.kind != .number, next.sign != UInt8(ascii: "/"),
                next.sign != UInt8(ascii: "%"),
                next.sign != UInt8(ascii: "-") || self[index + 3].kind != .number
            else { return nil }
        }
        return YearReading(year: year, end: index + 2, isShort: true)
    }

    private mutating func afterDateWord(_ index: Int) -> Int {
        var next = index
        if self[next].role == .the { next += 1 }
        return self[next].role == .date ? next + 1 : next
    }

    private mutating func yearAfterOf(_ index: Int) -> YearReading? {
        var next = index + 1
        if self[next].role == .year { next += 1 }
        if let year = fullYear(next) {
            // *de 2021 de* and a month is no day, and no year of a norm.
            return YearReading(year: year, end: next + 1)
        }
        if let reading = date(at: afterDateWord(next)) { return reading }
        if let reading = pointedYear(next) ?? monthAndYear(next) { return reading }
        // *Ley 80 de 93*: only in the last century, and with no noun after it.
        guard next == index + 1, self[next].count == 2, let value = value(next), value >= 40 else {
            return nil
        }
        let after = self[next + 1]
        let isCounted =
            after.kind == .word && after.role == .none || after.role == .of
            || after.role == .month || after.kind == .number
            || [UInt8(ascii: "%"), UInt8(ascii: "-"), UInt8(ascii: "/")].contains(after.sign)
        return isCounted ? nil : YearReading(year: 1900 + value, end: next + 1, isShort: true)
    }

    /// A year with a point, as many write it: *2591 de 1.991*.
    private mutating func pointedYear(_ index: Int) -> YearReading? {
        guard self[index].count == 1, let thousands = value(index),
            self[index + 1].sign == UInt8(ascii: "."), self[index + 1].isAdjacent,
            self[index + 2].count == 3, self[index + 2].isAdjacent,
            let rest = value(index + 2), Self.years.contains(thousands * 1000 + rest)
        else { return nil }
        let after = self[index + 3]
        let goesOn =
            after.isAdjacent
            && (after.kind == .word
                || after.sign == UInt8(ascii: ".") && self[index + 4].isAdjacent
                    && self[index + 4].kind == .number)
        return goesOn || after.kind == .word && after.role == .none
            ? nil : YearReading(year: thousands * 1000 + rest, end: index + 3)
    }

    /// A month without its day, where the number is not the day: *número 005 de enero de 2013*.
    private mutating func monthAndYear(_ index: Int) -> YearReading? {
        guard isNumberCertain, self[index].role == .month,
            self[index + 1].role == .of || self[index + 1].role == .ofThe
        else { return nil }
        return year(after: index + 1)
    }

    // MARK: Days

    /// A day: *14 de abril de 2021*, *abril 14 de 2021*, *14/04/2021*.
    private mutating func date(at index: Int) -> YearReading? {
        guard let day = dayAndMonth(at: index) else { return nil }
        var next = day.end
        if self[next].role == .of || self[next].role == .ofThe {
            next += 1
            if self[next].role == .year { next += 1 }
        } else if self[next].sign == UInt8(ascii: ",") {
            next += 1
        } else if [UInt8(ascii: "/"), UInt8(ascii: "-")].contains(self[next].sign) {
            next += 1
        }
        guard
            let reading = fullYear(next).map({ YearReading(year: $0, end: next + 1) })
                ?? pointedYear(next),
            let date = NormDate(year: reading.year, month: day.month, day: day.day)
        else { return nil }
        return YearReading(year: reading.year, date: date, end: reading.end)
    }

    private mutating func dayAndMonth(at index: Int) -> (day: Int, month: Int, end: Int)? {
        let token = self[index]
        if token.role == .month {
            // *abril 14*
            var next = index + 1
            if self[next].sign == UInt8(ascii: ".") { next += 1 }
            guard let day = dayNumber(at: next) else { return nil }
            return (day.value, Int(token.value), day.end)
        }
        guard let day = dayNumber(at: index) else { return nil }
        var next = day.end
        if self[next].sign == UInt8(ascii: "/") || self[next].sign == UInt8(ascii: "-") {
            guard self[next + 1].count <= 2, let month = value(next + 1),
                self[next + 2].sign == self[next].sign
            else { return nil }
            return (day.value, month, next + 2)
        }
        if self[next].role == .of || self[next].role == .ofThe { next += 1 }
        guard self[next].role == .month else { return nil }
        return (day.value, Int(self[next].value), next + 1)
    }

    private mutating func dayNumber(at index: Int) -> (value: Int, end: Int)? {
        if self[index].role == .ordinal, self[index].value == 1 { return (1, index + 1) }
        guard self[index].count <= 2, let value = value(index), value > 0 else { return nil }
        var end = afterOrdinal(index + 1)
        if end > index + 1, self[end].sign == UInt8(ascii: "."), self[end].isAdjacent { end += 1 }
        return (value, end)
    }

    /// The day in brackets after a year: *(14 de abril de 2021)*, *(abril 14)*.
    private mutating func readBracketedDay(_ reading: inout YearReading) {
        guard self[reading.end].sign == UInt8(ascii: "(") else { return }
        let start = afterDateWord(reading.end + 1)
        var day = date(at: start)
        if day == nil, let inner = dayAndMonth(at: start),
            let date = NormDate(year: reading.year, month: inner.month, day: inner.day)
        {
            day = YearReading(year: reading.year, date: date, end: inner.end)
        }
        guard let day, day.year == reading.year, self[day.end].sign == UInt8(ascii: ")") else {
            return
        }
        reading.date = day.date
        reading.end = day.end + 1
    }
}
