extension CitationParser {
    /// The number of a norm, in the form that its type has.
    struct Number {
        var text: String
        var end: Int
        /// Whether it has letters or dashes, and needs a year to be one.
        var isComposite = false
        /// What it is if what follows its dash is the year.
        var year: (number: String, year: Int)?
    }

    /// The number of a norm of this type.
    mutating func number(at index: Int, _ type: NormType) -> Number? {
        switch type {
        case .ruling: return rulingNumber(at: index)
        case .technicalStandard: return standardNumber(at: index)
        case .order:
            if isLetter(index, of: "A"), let number = rulingNumber(at: index) { return number }
        case .conpes:
            return conpesNumber(at: index)
        case .resolution, .agreement, .circular, .directive, .ordinance:
            if let number = letteredNumber(at: index) { return number }
        case .law, .decree:
            // *Ley Sexta de 1945*
            if self[index].role == .ordinal {
                return Number(text: String(self[index].value), end: index + 1)
            }
            if type == .decree, let number = letteredNumber(at: index) { return number }
        default: break
        }
        return plainNumber(at: index, type)
    }

    private mutating func isLetter(_ index: Int, of letters: String) -> Bool {
        let token = self[index]
        return token.kind == .word && token.count == 1
            && letters.utf8.contains(bytes[Int(token.start)])
    }

    /// `1712`, `1.712`, `3ª`, `2893-A`, `2-0356`, `100-000005`.
    private mutating func plainNumber(at index: Int, _ type: NormType) -> Number? {
        guard self[index].kind == .number, self[index].count <= 18 else { return nil }
        var number = Number(text: text(index), end: index + 1)
        if self[index].count <= 3, self[number.end].sign == UInt8(ascii: "."),
            self[number.end].isAdjacent, self[number.end + 1].isAdjacent,
            self[number.end + 1].kind == .number, self[number.end + 1].count == 3,
            !(self[number.end + 2].sign == UInt8(ascii: ".") && self[number.end + 2].isAdjacent
                && self[number.end + 3].kind == .number),
            self[index].count > 0, bytes[Int(self[index].start)] != 0x30
        {
            number.text += text(number.end + 1)
            number.end += 2
        }
        let isOrdinal = type == .law || type == .decree || type == .legislativeAct
        if isOrdinal, afterOrdinal(number.end) > number.end {
            number.end = afterOrdinal(number.end)
            if self[number.end].sign == UInt8(ascii: "."), self[number.end].isAdjacent,
                self[number.end + 1].role == .of
            {
                number.end += 1
            }
            return number
        }
        let next = self[number.end]
        if next.kind == .word, next.isAdjacent, next.count <= 2 {
            number.text += text(number.end)
            number.end += 1
            number.isComposite = true
        } else if next.sign == UInt8(ascii: "-"), next.isAdjacent {
            readDash(&number)
            // *Decretos 1469-1470/2025* are two; a law and a decree have letters after a dash.
            if isOrdinal, number.text.utf8.split(separator: UInt8(ascii: "-")).count > 1,
                number.year == nil, self[number.end - 1].kind == .number
            {
                return nil
            }
        } else if next.sign == UInt8(ascii: "-"), type == .circular,
            self[number.end + 1].kind == .number
        {
            // *Circular Externa 100 – 006 de 2019*
            number.text += "-" + text(number.end + 1)
            number.end += 2
            number.isComposite = true
        } else if next.sign == UInt8(ascii: "."), next.isAdjacent, type == .decree {
            readPoints(&number)
        }
        return number
    }

    /// The points of a local decree's number: `411.0.20.0516`.
    private mutating func readPoints(_ number: inout Number) {
        var points = 0
        while self[number.end].sign == UInt8(ascii: "."), self[number.end].isAdjacent,
            self[number.end + 1].isAdjacent, self[number.end + 1].kind == .number,
            self[number.end + 1].count <= 6
        {
            number.text += "." + text(number.end + 1)
            number.end += 2
            number.isComposite = true
            points += 1
            if points == 6 { return }
        }
    }

    /// What follows a dash: a further part of the number, or its year.
    private mutating func readDash(_ number: inout Number) {
        let before = number.text
        var parts = 0
        while parts < 4, self[number.end].sign == UInt8(ascii: "-"), self[number.end].isAdjacent,
            self[number.end + 1].isAdjacent
        {
            let token = self[number.end + 1]
            guard
                token.kind == .number && token.count <= 12
                    || token.kind == .word && token.count <= 4 && token.flags.contains(.capital)
            else { break }
            number.text += "-" + text(number.end + 1)
            number.end += 2
            number.isComposite = true
            parts += 1
            if parts == 1, token.kind == .number, token.count == 4,
                let year = Int(text(number.end - 1)), Self.years.contains(year)
            {
                number.year = (before, year)
            }
        }
        if parts > 1 { number.year = nil }
    }

    /// `PSAA16-10476`, `DDI-024387`: with the letters of who issued it.
    private mutating func letteredNumber(at index: Int) -> Number? {
        let token = self[index]
        guard token.kind == .word, token.role == .none || token.flags.contains(.capitals),
            token.flags.contains(.capitals), token.count <= 8
        else { return nil }
        var number = Number(text: text(index), end: index + 1, isComposite: true)
        if self[number.end].kind == .number, self[number.end].isAdjacent {
            number.text += text(number.end)
            number.end += 1
        } else {
            guard self[number.end].sign == UInt8(ascii: "-"), self[number.end].isAdjacent,
                self[number.end + 1].kind == .number, self[number.end + 1].isAdjacent
            else { return nil }
        }
        readDash(&number)
        number.year = nil
        // The Consejo Superior de la Judicatura has the year in its numbers: `PSAA16-10476`.
        if isWord(index, "psaa") || isWord(index, "pcsja"), self[index + 1].count == 2,
            let year = Int(text(index + 1)).flatMap(Self.year(ofTwoDigits:))
        {
            number.year = (number.text, year)
        }
        return number
    }

    /// `C-355`, `T-025`, `SU.047`, `C 221`.
    private mutating func rulingNumber(at index: Int) -> Number? {
        let token = self[index]
        guard isLetter(index, of: "CTA") || isWord(index, "su") && token.flags.contains(.capitals)
        else { return nil }
        var next = index + 1
        let sign = self[next].sign
        if sign == UInt8(ascii: "-") || sign == UInt8(ascii: ".") { next += 1 }
        guard self[next].kind == .number, self[next].count <= 4 else { return nil }
        // Written with three digits, and often without its zeros.
        let digits = NormID.normalised(text(next))
        let zeros = String(repeating: "0", count: Swift.max(0, 3 - digits.utf8.count))
        var number = Number(
            text: text(index) + "-" + zeros + digits, end: next + 1, isComposite: true)
        // *C-748-11*: the year once more.
        if self[number.end].sign == UInt8(ascii: "-"), self[number.end].isAdjacent,
            self[number.end + 1].count == 2, self[number.end + 1].isAdjacent,
            let year = Int(text(number.end + 1)).flatMap(Self.year(ofTwoDigits:))
        {
            number.year = (number.text, year)
            number.end += 2
        }
        return number
    }

    /// `5854`, `-ISO 9001`, ` ISO/IEC 27001`.
    private mutating func standardNumber(at index: Int) -> Number? {
        var next = index
        var text = isWord(index - 1, "ntcgp") ? "GP " : ""
        let limit = index + 8
        while next < limit {
            let token = self[next]
            if token.kind == .number {
                guard token.count >= 3, token.count <= 6 else { return nil }
                return Number(text: text + self.text(next), end: next + 1)
            }
            if token.kind == .word {
                guard token.flags.contains(.capitals), token.count <= 4 else { return nil }
                text += self.text(next) + " "
            } else if ![UInt8(ascii: "-"), UInt8(ascii: "/")].contains(token.sign) {
                return nil
            }
            next += 1
        }
        return nil
    }

    private mutating func conpesNumber(at index: Int) -> Number? {
        guard self[index].kind == .number, self[index].count <= 4 else { return nil }
        var number = text(index)
        var back = index - 1
        while back > 0, self[back].role != .type {
            if isQualifier(back, .social) { number = "Social " + number }
            back -= 1
            if back < index - 5 { break }
        }
        return Number(text: number, end: index + 1)
    }
}
