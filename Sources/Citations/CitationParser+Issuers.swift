internal import Words

/// Who a text says issued a norm.
enum StatedIssuer {
    case nation
    /// One of its name in the country.
    case body(key: String)
    /// The government of a place; an empty place is the one whose text it is.
    case territory(isDepartment: Bool, place: String)
    /// A unit of a government that is not named with it.
    case local(key: String)
    /// Somebody, but not certain who.
    case unclear
}

extension CitationParser {
    /// The issuer between type and number: *Resolución MinTIC 1519 de 2020*.
    mutating func readIssuer(before name: inout NormName, _ next: inout Int) {
        let token = self[next]
        var index = next
        var issuer: StatedIssuer?
        if token.role == .of || token.role == .ofThe {
            index += 1
            if self[index].role == .the { index += 1 }
            guard let phrase = issuerPhrase(at: index) else { return }
            issuer = phrase.issuer
            index = phrase.end
        } else if isWord(index, "d"), self[index + 1].sign == UInt8(ascii: "."),
            isWord(index + 2, "c")
        {
            index += self[index + 3].sign == UInt8(ascii: ".") ? 4 : 3
            issuer = body(named: "d-c")
        } else {
            let limit = index + 5
            while index < limit, self[index].kind == .word,
                !self[index].isFollowedByNumber(self[index + 1], self[index + 2]),
                self[index].flags.contains(.acronym)
                    || NationalBodies.key(of: text(index).slug) != nil,
                self[index].role == .none
            {
                index += 1
                if [UInt8(ascii: "-"), UInt8(ascii: "/")].contains(self[index].sign),
                    self[index + 1].kind == .word
                {
                    index += 1
                }
            }
            guard index > next else { return }
            let range = Int(token.start)..<Int(self[index - 1].end)
            issuer = body(named: String(decoding: bytes[range], as: UTF8.self).slug)
        }
        guard
            self[index].kind == .number || self[index].role == .numberWord
                || self[index].flags.contains(.capitals)
        else { return }
        name.issuer = issuer
        next = index
    }

    private func body(named slug: String) -> StatedIssuer {
        // *D.C.* is the Distrito Capital.
        slug == "d-c" || slug == "dc"
            ? .territory(isDepartment: false, place: "bogota")
            : .body(key: NationalBodies.key(of: slug) ?? slug)
    }

    /// The issuer after the year: *Resolución 1519 de 2020 del Ministerio de Tecnologías*.
    mutating func readIssuer(after name: inout NormName) {
        guard !name.type.isNational || name.type == .conpes else { return }
        var next = name.end
        if self[next].sign == UInt8(ascii: ",") { next += 1 }
        if self[next].role == .issued, self[next + 1].role == .by {
            next += 2
        } else {
            next = name.end
            if self[next].sign == UInt8(ascii: "("), self[next + 2].sign == UInt8(ascii: ")"),
                self[next + 1].flags.contains(.acronym)
            {
                name.issuer = body(named: text(next + 1).slug)
                name.end = next + 3
                return
            }
            if self[next].role == .body, self[next].flags.contains(.capital),
                !self[next].flags.contains(.line), let phrase = issuerPhrase(at: next)
            {
                // *Decreto 690 de 2011 Alcaldía Mayor de Bogotá, D.C.*
                name.issuer = phrase.issuer
                name.end = phrase.end
                return
            }
            guard self[next].role == .of || self[next].role == .ofThe else { return }
            next += 1
        }
        let isPlace = self[next - 1].role == .of && self[next].role != .the
        if self[next].role == .the { next += 1 }
        if isPlace, self[next].role == .none {
            readPlace(after: &name, at: next)
            return
        }
        guard let phrase = issuerPhrase(at: next) else { return }
        name.issuer = phrase.issuer
        name.end = phrase.end
    }

    /// The place or the body after *de*: *Acuerdo 257 de 2006 de Bogotá*, *de Función Pública*.
    private mutating func readPlace(after name: inout NormName, at index: Int) {
        guard self[index].kind == .word, self[index].flags.contains(.capital) else { return }
        let end = phraseEnd(from: index)
        let words = slug(index..<end)
        if let key = NationalBodies.key(of: words) {
            name.issuer = .body(key: key)
            name.end = end
            return
        }
        guard [.agreement, .decree, .ordinance].contains(name.type) else {
            name.issuer = .unclear
            return
        }
        name.issuer = .territory(isDepartment: name.type == .ordinance, place: Self.place(words))
        name.end = end
    }

    private func slug(_ tokens: Range<Int>) -> String {
        let range =
            Int(self.tokens[tokens.lowerBound].start)..<Int(self.tokens[tokens.upperBound - 1].end)
        return String(decoding: bytes[range], as: UTF8.self).slug
    }

    /// A body's name, as far as its words have capitals.
    private mutating func issuerPhrase(at index: Int) -> (issuer: StatedIssuer, end: Int)? {
        let first = self[index]
        guard first.kind == .word else { return nil }
        if first.role == .body {
            guard first.flags.contains(.capital) else { return (.unclear, index + 1) }
        } else {
            guard first.flags.contains(.capital), first.role == .none else { return nil }
        }
        let end = phraseEnd(from: index)
        let words = slug(index..<end)
        guard first.role == .body, let body = Body(rawValue: first.value) else {
            return (self.body(named: words), end)
        }
        switch body {
        case .national: return (.body(key: NationalBodies.key(of: words) ?? words), end)
        case .nation: return (.nation, end)
        case .municipal: return (.territory(isDepartment: false, place: Self.place(words)), end)
        case .departmental: return (.territory(isDepartment: true, place: Self.place(words)), end)
        case .department:
            return words.hasPrefix("departamento-administrativo-n")
                || words.hasPrefix("departamento-administrativo-de-la-f")
                || words.hasPrefix("departamento-administrativo-de-la-p")
                ? (.body(key: NationalBodies.key(of: words) ?? words), end)
                : words.hasPrefix("departamento-administrativo")
                    ? (.local(key: words), end)
                    : (.territory(isDepartment: true, place: Self.place(words)), end)
        case .local: return (.local(key: words), end)
        }
    }

    /// The end of a name: words with capitals, and what joins two of them.
    private mutating func phraseEnd(from index: Int) -> Int {
        var end = index + 1
        let limit = index + 24
        while end < limit {
            var next = end
            let isJoined = self[next].role == .and
            while next < end + 3, [.of, .ofThe, .the, .and].contains(self[next].role) { next += 1 }
            let token = self[next]
            guard token.kind == .word, token.flags.contains(.capital), token.role != .type,
                token.role != .part, token.role != .month,
                !(isJoined && token.role == .body),
                // On a new line only what the first word cannot do without.
                !token.flags.contains(.line) || next > end || end == index + 1
            else { break }
            end = next + 1
            if self[end].sign == UInt8(ascii: ","), isWord(end + 1, "d"),
                self[end + 2].sign == UInt8(ascii: "."), isWord(end + 3, "c")
            {
                return end + 4
            }
            if end - 1 > index, isWord(end - 1, "d"), self[end].sign == UInt8(ascii: "."),
                isWord(end + 1, "c")
            {
                // *D.C.*, whose last point may be the sentence's.
                return end + 2
            }
        }
        return end
    }

    /// The place in a territorial body's name: `bogota` in `alcaldia-mayor-de-bogota-d-c`.
    static func place(_ slug: String) -> String {
        let words = slug.split(separator: "-")
        let others: Set<Substring> = [
            "alcaldia", "alcalde", "alcaldesa", "mayor", "municipal", "distrital", "departamental",
            "especial", "gobernacion", "gobernador", "gobernadora", "concejo", "asamblea",
            "municipio", "distrito", "departamento", "capital", "de", "del", "la", "el", "d", "c",
            "dc", "y", "ciudad", "honorable",
        ]
        return words.filter { !others.contains($0) }.joined(separator: "-")
    }

    // MARK: Identity

    /// Which norm a name is, and why it is its issuer's; nil where that is not certain.
    mutating func identity(
        of item: NormName.Item, _ name: NormName
    ) -> (NormID, Citation.IssuerGround)? {
        let type = name.type
        if item.year == nil, type != .conpes, type != .technicalStandard {
            if let norm = antecedents.norm(type, item.number) { return (norm, .text) }
            return context.known.norm(type, item.number, nil).map { ($0, .known) }
        }
        func norm(_ issuer: Issuer) -> NormID {
            NormID(type: type, number: item.number, year: item.year, issuer: issuer)
        }
        let isDistrictPlan = type == .conpes && (name.qualifier == .district || name.issuer != nil)
        if type.isNational, !isDistrictPlan { return (norm(.nation), .type) }
        if name.qualifier?.isNational == true { return (norm(.nation), .type) }
        if let stated = name.issuer {
            return issuer(stated, of: type).map { (norm($0), .stated) }
        }
        if let qualifier = name.qualifier, let isOwn = isOwn(qualifier) {
            if isOwn { return (norm(context.agency), .stated) }
            return context.known.norm(type, norm(.nation).number, item.year).map { ($0, .known) }
        }
        if let known = context.known.norm(type, norm(.nation).number, item.year) {
            return (known, .known)
        }
        if type == .decree, context.order == .national { return (norm(.nation), .context) }
        return (norm(context.agency), .context)
    }

    /// Whether a norm so qualified is the root agency's; nil where the qualifier does not say.
    private func isOwn(_ qualifier: NormQualifier) -> Bool? {
        switch qualifier {
        case .district, .municipal:
            context.order == nil || context.order == .district || context.order == .municipal
        case .departmental: context.order == nil || context.order == .departmental
        default: nil
        }
    }

    private func issuer(_ stated: StatedIssuer, of type: NormType) -> Issuer? {
        switch stated {
        case .unclear: return nil
        case .nation: return .nation
        case .body(let key):
            if key == context.agency.key || key == context.agencyName.slug { return context.agency }
            // The ministries sign the government's decrees.
            return type == .decree ? .nation : Issuer(key: key)
        case .territory(let isDepartment, let place):
            let own = Self.place(context.agencyName.slug)
            let isSameOrder = isDepartment == (context.order == .departmental)
            if context.order != .national, isSameOrder, place.isEmpty || Self.areSame(place, own) {
                return context.agency
            }
            if place.isEmpty { return nil }
            let title =
                isDepartment
                ? "gobernacion-de-"
                : place == "bogota" ? "alcaldia-mayor-de-" : "alcaldia-de-"
            return Issuer(key: title + place)
        case .local(let key):
            if key == context.agencyName.slug { return context.agency }
            return type == .decree || type == .agreement
                ? context.agency : Issuer(key: context.agency.key + "-" + key)
        }
    }

    /// Whether two names are of one place: *Santiago de Cali* is *Cali*.
    private static func areSame(_ one: String, _ other: String) -> Bool {
        one == other || !other.isEmpty && (one.hasSuffix("-" + other) || one.hasPrefix(other + "-"))
            || !one.isEmpty && (other.hasSuffix("-" + one) || other.hasPrefix(one + "-"))
    }
}

extension Token {
    /// Whether digits come next without a space, so that the letters are of the number.
    fileprivate func isFollowedByNumber(_ next: Token, _ afterNext: Token) -> Bool {
        next.isAdjacent
            && (next.kind == .number
                || next.sign == UInt8(ascii: "-") && afterNext.kind == .number
                    && afterNext.isAdjacent)
    }
}
