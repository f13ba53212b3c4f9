extension CitationParser {
    /// Returns whether `C.P.`, `C. P.`, `C.N.` or `CP` begins here, which mean the Constitution
    /// beside an article only.
    ///
    /// So does *Superior* right after an article (*artículo 209 Superior*).
    mutating func isConstitutionSign(_ index: Int, hasParts: Bool = false) -> Bool {
        constitutionSignEnd(index) != nil || hasParts && isSuperior(index)
    }

    private mutating func isSuperior(_ index: Int) -> Bool {
        self[index].flags.contains(.capital) && isWord(index, "superior")
    }

    private mutating func constitutionSignEnd(_ index: Int) -> Int? {
        let token = self[index]
        guard token.kind == .word, token.flags.contains(.capitals),
            // *Del C.P.* is the Código Penal.
            index == 0 || self[index - 1].role != .ofThe
        else { return nil }
        if token.count == 2 { return isWord(index, "cp") ? index + 1 : nil }
        guard isWord(index, "c"), self[index + 1].sign == UInt8(ascii: "."),
            isWord(index + 2, "p") || isWord(index + 2, "n"),
            self[index + 2].flags.contains(.capital)
        else { return nil }
        let end =
            self[index + 3].sign == UInt8(ascii: ".") && self[index + 3].isAdjacent
            ? index + 4 : index + 3
        // *C.P.A.C.A.* is a law's name.
        return self[end].kind == .word && self[end].isAdjacent ? nil : end
    }

    /// The Constitution: by its whole name, or by its short one beside an article.
    mutating func constitution(at index: Int, hasParts: Bool) -> NormName? {
        let token = self[index]
        if token.role == .type, NormType.allCases[safe: Int(token.value)] == .constitution {
            return constitution(named: index, hasParts: hasParts)
        }
        if hasParts, isSuperior(index) {
            var name = constitution(from: index, to: index + 1, year: 1991)
            name.isShort = true
            return name
        }
        guard let end = constitutionSignEnd(index) else { return nil }
        guard hasParts || chainAfterName(at: end) != nil else { return nil }
        var name = constitution(from: index, to: end, year: 1991)
        name.isShort = true
        return name
    }

    private mutating func constitution(named index: Int, hasParts: Bool) -> NormName? {
        var next = index + 1
        var isNamed = false
        if self[next].role == .political
            || self[next].role == .qualifier && self[next].flags.contains(.capital)
        {
            isNamed = true
            next += 1
        } else if isWord(index, "carta") {
            return nil
        }
        if self[next].role == .of, self[next + 1].role == .country {
            isNamed = true
            next += 2
        }
        var year = 1991
        if let reading = self.year(at: next, .constitution), [1886, 1991].contains(reading.year),
            !reading.isShort
        {
            isNamed = true
            year = reading.year
            next = reading.end
        }
        if !isNamed {
            // *La Constitución* alone names no part of the law, *artículo 23 de la Constitución*
            // does.
            guard self[index].flags.contains(.capital), self[next].role != .of,
                self[next].role != .ofThe, hasParts || chainAfterName(at: next) != nil
            else { return nil }
        }
        return constitution(from: index, to: next, year: year)
    }

    private func constitution(from start: Int, to end: Int, year: Int) -> NormName {
        NormName(
            type: .constitution, items: [.init(start: start, end: end, number: "", year: year)],
            start: start, end: end)
    }

    /// The Constitution has 380 articles; what is of a later one is another *C.P.*
    static func isBeyondConstitution(_ parts: [NormPart]) -> Bool {
        parts.contains { part in
            guard let label = part.article?.label, let number = Int(label) else { return false }
            return number > 380
        }
    }
}
