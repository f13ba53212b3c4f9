/// The name of a norm, or of several that share a type: *Leyes 80 de 1993 y 1150 de 2007*.
struct NormName {
    var type: NormType
    var qualifier: NormQualifier?
    /// The issuer according to the words between type and number, or after the year.
    var issuer: StatedIssuer?
    var items: [Item] = []
    var start: Int
    var end: Int
    /// Whether its number is in brackets.
    var isBracketed = false
    /// Whether its type is abbreviated.
    var isShort = false

    /// Whether the letters of its number are those of the Consejo Superior de la Judicatura.
    var isOfJudiciary: Bool {
        type == .agreement
            && items.contains { $0.number.hasPrefix("PSAA") || $0.number.hasPrefix("PCSJA") }
    }

    struct Item {
        /// The first token of its number, the first after its year or date.
        var start: Int
        var end: Int
        var number: String
        var year: Int?
        var date: NormDate?
        /// Whether its year is given in two digits or not at all.
        var isShort = false
    }
}

extension CitationParser {
    /// The name that starts with its type here.
    mutating func name(at index: Int, hasParts: Bool) -> NormName? {
        if let name = constitution(at: index, hasParts: hasParts) { return name }
        let token = self[index]
        guard token.role == .type, let type = NormType.allCases[safe: Int(token.value)],
            type != .constitution, isFree(index), !isDraft(index)
        else { return nil }
        var name = NormName(type: type, start: index, end: index)
        var next = index + 1
        guard readTypeWords(&name, &next) else { return nil }
        let isPlural = token.form.contains(.plural)
        if isPlural, self[next].sign == UInt8(ascii: ":") { next += 1 }
        let hasNumberWord = next
        next = afterNumberWord(next)
        isNumberCertain = next > hasNumberWord
        // *Ley1753* is no citation, *No.1083* is.
        guard
            next > hasNumberWord || type == .technicalStandard || !self[next].isAdjacent
                || self[next - 1].kind == .sign
        else {
            return nil
        }
        guard readItems(&name, at: next, isPlural: isPlural) else { return nil }
        if name.isBracketed, self[name.end].sign == UInt8(ascii: ")") {
            name.end += 1
            name.items[name.items.count - 1].end = name.end
        }
        readIssuer(after: &name)
        if type == .conpes, index > spans.last?.upperBound ?? 0,
            self[index - 1].role == .document
        {
            name.start -= 1
        }
        if name.isOfJudiciary { name.issuer = .body(key: "csj") }
        return name
    }

    /// Returns whether a norm is only proposed: *Proyecto de Acuerdo 45 de 2023*.
    private mutating func isDraft(_ index: Int) -> Bool {
        index > 1 && self[index - 1].role == .of && self[index - 2].role == .draft
    }

    /// Returns whether a word is separate, and not part of a web address or a file name.
    private mutating func isFree(_ index: Int) -> Bool {
        guard index > 0, self[index].isAdjacent else { return true }
        switch self[index - 1].sign {
        case UInt8(ascii: "/"), UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "="),
            UInt8(ascii: "&"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "\\"),
            UInt8(ascii: "%"):
            return false
        case UInt8(ascii: "-"):
            // A dash that begins a list item does not join words.
            return !self[index - 1].isAdjacent || self[index - 1].flags.contains(.line)
        case UInt8(ascii: "."):
            // *art.5.Ley* has its point; *www.ley* has none.
            return self[index].flags.contains(.capital)
        default: return self[index - 1].kind != .number
        }
    }

    /// The words between the type and the number, as far as the type has any.
    private mutating func readTypeWords(_ name: inout NormName, _ next: inout Int) -> Bool {
        let token = self[name.start]
        if token.form.contains(.short) {
            guard token.flags.contains(.capital) else { return false }
            name.isShort = true
            if self[next].sign == UInt8(ascii: "."), self[next].isAdjacent { next += 1 }
            if isWord(name.start, "dur") { name.qualifier = .singleRegulatory }
            if isWord(name.start, "dl") { name.qualifier = .law }
        }
        switch name.type {
        case .legislativeAct:
            guard isQualifier(next, .legislative) else { return false }
            next += 1
            return true
        case .order: guard token.flags.contains(.capital) else { return false }
        case .technicalStandard: return token.flags.contains(.acronym)
        case .ruling: return true
        case .decree where isLaw(next):
            // *Decreto Ley*, *Decreto-Ley*
            name.qualifier = .law
            next += self[next].role == .type ? 1 : 2
        default: break
        }
        readQualifiers(&name, &next)
        if name.type == .decree { readSector(&name, &next) }
        if name.type != .law { readIssuer(before: &name, &next) }
        return true
    }

    private mutating func isLaw(_ index: Int) -> Bool {
        let offset = self[index].sign == UInt8(ascii: "-") ? 1 : 0
        let token = self[index + offset]
        return token.role == .type && NormType.allCases[safe: Int(token.value)] == .law
    }

    private mutating func readQualifiers(_ name: inout NormName, _ next: inout Int) {
        let limit = next + 5
        while next < limit {
            let token = self[next]
            if token.role == .qualifier {
                if let qualifier = NormQualifier.allCases[safe: Int(token.value)],
                    // Of two, that which says who: *Único Reglamentario*, *Externa Conjunta*.
                    name.qualifier == nil
                        || name.qualifier != .singleRegulatory && qualifier.isNational
                {
                    name.qualifier = qualifier
                }
                next += 1
            } else if token.role == .with, self[next + 1].role == .force,
                self[next + 2].role == .of, isLaw(next + 3)
            {
                name.qualifier = .law
                next += 4
            } else if token.role == .technical {
                next += 1
            } else {
                return
            }
        }
    }

    /// The sector of a single decree: *del Sector de Función Pública 1083 de 2015*.
    private mutating func readSector(_ name: inout NormName, _ next: inout Int) {
        guard name.qualifier == .singleRegulatory else { return }
        let first = self[next]
        guard first.role == .of || first.role == .ofThe || first.role == .sector else { return }
        var index = next + 1
        let limit = index + 18
        while index < limit {
            let token = self[index]
            if token.kind == .number || token.role == .numberWord && token.count > 1 { break }
            if token.role == .type, NormType.allCases[safe: Int(token.value)] == .decree {
                index += 1
                break
            }
            if token.sign == UInt8(ascii: "("), self[index + 1].role == .type,
                NormType.allCases[safe: Int(self[index + 1].value)] == .decree
            {
                // *Decreto Único del Sector Comercio (Decreto 1074 de 2015)*
                name.isBracketed = true
                index += 2
                break
            }
            guard
                token.kind == .word || token.sign == UInt8(ascii: ",")
                    || token.sign == UInt8(ascii: "-") || token.sign == UInt8(ascii: ".")
            else { return }
            index += 1
        }
        if index < limit { next = index }
    }

    mutating func isQualifier(_ index: Int, _ qualifier: NormQualifier) -> Bool {
        let token = self[index]
        return token.role == .qualifier
            && NormQualifier.allCases[safe: Int(token.value)] == qualifier
    }

    /// Returns whether a token is a word, given in lowercase without accents.
    mutating func isWord(_ index: Int, _ word: String) -> Bool {
        let token = self[index]
        guard token.kind == .word, token.count == word.utf8.count else { return false }
        return bytes[token.range].elementsEqual(word.utf8) { $0 | 0x20 == $1 }
    }

    // MARK: Numbers

    /// The numbers with their years; where several share one, each has it.
    private mutating func readItems(
        _ name: inout NormName, at index: Int, isPlural: Bool
    ) -> Bool {
        guard let first = item(at: index, name.type, isFirst: true) else { return false }
        name.items = [first]
        name.end = first.end
        while let more = nextItem(after: name.end, name.type, isPlural: isPlural) {
            name.items.append(more)
            name.end = more.end
        }
        // *Decretos 1081 y 1083 de 2015*: the year after the last is that of those before it.
        var year: Int?
        for index in name.items.indices.reversed() {
            if let own = name.items[index].year {
                year = own
            } else if name.items.count > 1, let year {
                name.items[index].year = year
                name.items[index].isShort = false
            }
        }
        if name.items.count > 1, name.items.contains(where: { $0.year == nil }),
            !hasNoYear(name.type)
        {
            return false
        }
        guard name.items[0].year == nil, !hasNoYear(name.type) else { return true }
        return name.items[0].number.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
            && isYearless(name.type, name.items[0].number, at: name.end)
    }

    /// Whether the number alone names a norm of this type.
    private func hasNoYear(_ type: NormType) -> Bool {
        type == .conpes || type == .technicalStandard
    }

    /// Whether a number without a year is certain: it was cited before, or is a law that is known.
    private mutating func isYearless(_ type: NormType, _ number: String, at end: Int) -> Bool {
        let next = self[end]
        switch next.role {
        case .of, .ofThe: if self[end + 1].kind == .number { return false }
        case .month, .through: return false
        default:
            if next.isAdjacent, next.kind == .word { return false }
            if next.isAdjacent, next.sign == UInt8(ascii: "-") || next.sign == UInt8(ascii: "/") {
                return false
            }
            if next.kind == .number || next.sign == UInt8(ascii: "%") { return false }
        }
        if antecedents.norm(type, number) != nil { return true }
        if type == .decree { return isSingleDecree(number, at: end) }
        guard type == .law, let value = Int(number), value > Self.lastLawOfAYear else {
            return false
        }
        return context.known.norm(type, number, nil) != nil
    }

    /// Whether a decree is one of the single ones, by an article numbered in their way: *artículo
    /// 2.2.2.25.3.1 del Decreto 1074*.
    private mutating func isSingleDecree(_ number: String, at end: Int) -> Bool {
        guard let norm = context.known.norm(.decree, NormID.normalised(number), nil),
            norm.issuer == .nation
        else { return false }
        return partsBefore.contains(where: \.isOfSingleDecree)
            || chainAfterName(at: end)?.paths.contains(where: \.isOfSingleDecree) == true
    }

    /// Above this, no two laws have the same number: until 1991 the numbers began again each year.
    private static let lastLawOfAYear = 300

    private mutating func nextItem(
        after end: Int, _ type: NormType, isPlural: Bool
    ) -> NormName.Item? {
        var next = end
        let sign = self[next].sign
        if sign == UInt8(ascii: ",") || isPlural && sign == UInt8(ascii: ";") { next += 1 }
        if self[next].role == .and || self[next].role == .or { next += 1 }
        guard next > end else { return nil }
        let start = next
        next = afterNumberWord(next)
        guard var item = item(at: next, type, isFirst: false) else { return nil }
        item.start = start
        guard item.year != nil || isPlural else { return nil }
        if item.year == nil {
            // One without its year must be followed by a further one.
            let after = self[item.end]
            guard
                after.sign == UInt8(ascii: ",") || after.role == .and || after.role == .or
                    || hasNoYear(type)
            else { return nil }
        }
        return item
    }

    /// A number and what follows of it: year, date, both.
    private mutating func item(
        at index: Int, _ type: NormType, isFirst: Bool
    ) -> NormName.Item? {
        guard var number = number(at: index, type) else { return nil }
        var item = NormName.Item(start: index, end: number.end, number: number.text)
        let first = self[index]
        isNumberCertain =
            isNumberCertain || number.isComposite || first.count > 2
            || first.kind == .number && bytes[Int(first.start)] == 0x30
        if let year = year(at: number.end, type) {
            item.year = year.year
            item.date = year.date
            item.end = year.end
            item.isShort = year.isShort
        } else if let split = number.year {
            // *Ley 1712-2014*: no year follows what looks like a part of the number.
            item.number = split.number
            item.year = split.year
        } else {
            number.year = nil
            guard !number.isComposite || type == .technicalStandard else { return nil }
            item.isShort = !hasNoYear(type)
            let after = self[number.end]
            if after.isAdjacent, after.kind == .word || after.kind == .number { return nil }
        }
        return isPeriod(item, at: number.end, type) ? nil : item
    }

    /// Whether two years are a period (*Decreto 2020/2021*), or two numbers a share (*ley 80/20*).
    private mutating func isPeriod(
        _ item: NormName.Item, at end: Int, _ type: NormType
    ) -> Bool {
        guard let year = item.year, let value = Int(item.number) else { return false }
        let sign = self[end].sign
        let isJoined = sign == UInt8(ascii: "/") || item.end == end
        if type == .law { return item.isShort && year >= 2000 && value < Self.firstLawOf2000 }
        return isJoined && value >= 1900 && Self.years.contains(value)
    }

    /// Below this, no law is of this century: they have been counted through since 1992.
    private static let firstLawOf2000 = 500

    /// A token as it is written.
    func text(_ index: Int) -> String {
        String(decoding: bytes[tokens[Swift.min(index, tokens.count - 1)].range], as: UTF8.self)
    }
}

extension Collection {
    /// The element, where there is one.
    subscript(safe index: Index) -> Element? { indices.contains(index) ? self[index] : nil }
}
