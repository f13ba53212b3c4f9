/// The norms that a text has cited so far, as far as something may point back to them.
struct Antecedents {
    private var byNumber: [Key: Candidate] = [:]
    private var byType: [NormType: Candidate] = [:]
    private var any: Candidate?
    private var issuers: [NormID: (issuer: Issuer, ground: Citation.IssuerGround)?] = [:]

    private struct Key: Hashable {
        var type: NormType
        var number: String
    }

    /// One norm, or more than one, which is none for certain.
    private enum Candidate {
        case one(NormID, isAssumed: Bool)
        case many

        func adding(_ norm: NormID, isAssumed: Bool) -> Candidate {
            guard case .one(let other, let wasAssumed) = self else { return .many }
            if other == norm { return .one(norm, isAssumed: isAssumed && wasAssumed) }
            var same = other
            same.issuer = norm.issuer
            guard same == norm, isAssumed || wasAssumed else { return .many }
            // The issuer that the text says, over the one that is assumed.
            return isAssumed ? self : .one(norm, isAssumed: false)
        }

        var norm: NormID? {
            if case .one(let norm, _) = self { norm } else { nil }
        }
    }

    mutating func add(_ citation: Citation) {
        let norm = citation.norm
        let isAssumed = citation.issuerGround == .context || citation.issuerGround == .text
        let key = Key(type: norm.type, number: norm.number)
        let candidate = Candidate.one(norm, isAssumed: isAssumed)
        byNumber[key] = byNumber[key]?.adding(norm, isAssumed: isAssumed) ?? candidate
        byType[norm.type] = byType[norm.type]?.adding(norm, isAssumed: isAssumed) ?? candidate
        any = any?.adding(norm, isAssumed: isAssumed) ?? candidate
        // What points back says nothing new of the issuer.
        if !isAssumed {
            note(norm.issuer, .text, of: norm)
        } else if norm.type == .decree, citation.parts.contains(where: \.isOfSingleDecree) {
            note(.nation, .articles, of: norm)
        }
    }

    /// Takes a norm for one of the nation, as the text around it says.
    mutating func noteNational(_ norm: NormID) { note(.nation, .text, of: norm) }

    private mutating func note(
        _ issuer: Issuer, _ ground: Citation.IssuerGround, of norm: NormID
    ) {
        guard !norm.type.isNational else { return }
        let key = norm.withoutIssuer
        if let known = issuers[key] {
            if known?.issuer != issuer { issuers.updateValue(nil, forKey: key) }
        } else {
            issuers[key] = (issuer, ground)
        }
    }

    /// The one norm of this type and number that was cited.
    func norm(_ type: NormType, _ number: String) -> NormID? {
        byNumber[Key(type: type, number: NormID.normalised(number))]?.norm
    }

    /// The one norm of this type that was cited, or the one of all where no type is said.
    func norm(_ type: NormType?) -> NormID? {
        if let type { byType[type]?.norm } else { any?.norm }
    }

    /// Who the text says issued a norm of this type, number and year, and why.
    func issuer(of norm: NormID) -> (issuer: Issuer, ground: Citation.IssuerGround)? {
        issuers[norm.withoutIssuer] ?? nil
    }
}

extension NormID {
    fileprivate var withoutIssuer: NormID {
        var norm = self
        norm.issuer = .nation
        return norm
    }
}

extension NormPart {
    /// Whether it is an article in five numbers, as the national single decrees count them.
    var isOfSingleDecree: Bool {
        article?.label.utf8.count { $0 == UInt8(ascii: ".") } ?? 0 >= 3
    }
}
