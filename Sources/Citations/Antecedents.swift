/// The norms that a text has cited so far, to which later words may refer back.
struct Antecedents {
    private var byNumber: [Key: Candidate] = [:]
    private var byType: [NormType: Candidate] = [:]
    private var any: Candidate?
    private var issuers: [NormID: (issuer: Issuer, ground: Citation.IssuerGround)?] = [:]

    private struct Key: Hashable {
        var type: NormType
        var number: String
    }

    /// A norm, or several, of which none is certain.
    private enum Candidate {
        case one(NormID, isAssumed: Bool)
        case many

        func adding(_ norm: NormID, isAssumed: Bool) -> Candidate {
            guard case .one(let other, let wasAssumed) = self else { return .many }
            if other == norm { return .one(norm, isAssumed: isAssumed && wasAssumed) }
            var same = other
            same.issuer = norm.issuer
            guard same == norm, isAssumed || wasAssumed else { return .many }
            // An issuer that the text states is preferred to one that is assumed.
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
        // An anaphora says nothing new about the issuer.
        if !isAssumed {
            note(norm.issuer, .text, of: norm)
        } else if norm.type == .decree, citation.parts.contains(where: \.isOfSingleDecree) {
            note(.nation, .articles, of: norm)
        }
    }

    /// Notes that a norm is the nation's, as its context in the text shows.
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

    /// Returns the only norm of a type and number that was cited; nil where there is none or
    /// several.
    func norm(_ type: NormType, _ number: String) -> NormID? {
        byNumber[Key(type: type, number: NormID.normalised(number))]?.norm
    }

    /// Returns the only norm of a type that was cited, or of any type; nil where there is none or
    /// several.
    func norm(_ type: NormType?) -> NormID? {
        if let type { byType[type]?.norm } else { any?.norm }
    }

    /// Returns the issuer that the text gives elsewhere for a norm of this type, number and year,
    /// and the grounds.
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
    /// Whether it is an article numbered like *2.2.5.3.1*, as only the national single decrees
    /// have.
    var isOfSingleDecree: Bool {
        article?.label.utf8.count { $0 == UInt8(ascii: ".") } ?? 0 >= 3
    }
}
