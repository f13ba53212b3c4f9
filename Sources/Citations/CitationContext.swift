internal import Words

/// The agency whose text is read, which decides who issued a norm where the text does not say.
package struct CitationContext: Sendable {
    /// The root agency, whose Acuerdos, Ordenanzas and Resoluciones need no issuer in its own
    /// texts.
    package var agency: Issuer
    /// Its name, by which *del Concejo de Cali* is recognised as being of the same city.
    package var agencyName: String
    /// The government to which it belongs; nil where that is unknown.
    package var order: TerritorialOrder?
    /// The norms whose issuers are known.
    package var known: KnownNorms

    /// Makes a context; without other known norms it has those of ``KnownNorms/national``.
    package init(
        agency: Issuer, agencyName: String, order: TerritorialOrder?, known: KnownNorms = .national
    ) {
        self.agency = agency
        self.agencyName = agencyName
        self.order = order
        self.known = known
    }
}

/// The levels of government in Colombia; the raw values are those of an agency's `level`.
package enum TerritorialOrder: String, CaseIterable, Hashable, Sendable {
    case national = "nacional"
    case departmental = "departamental"
    case district = "distrital"
    case municipal = "municipal"
}

/// Norms whose issuers are known beforehand: those of `norms.yml` and of `type: norm` files.
package struct KnownNorms: Sendable {
    private var byYear: [Key: NormID?] = [:]
    private var byNumber: [Key: NormID?] = [:]

    private struct Key: Hashable {
        var type: NormType
        var number: String
        var year: Int?

        init(_ type: NormType, _ number: String, _ year: Int?) {
            self.type = type
            self.number = number
            self.year = year
        }
    }

    /// Makes a set of norms and of those of ``national`` that have other types, numbers or years.
    package init(_ norms: some Sequence<NormID>) {
        for norm in norms { add(norm) }
        for norm in NormID.singleDecrees
        where byYear[Key(norm.type, norm.number, norm.year)] == nil { add(norm) }
    }

    /// The single regulatory decrees of the national government alone.
    package static let national = KnownNorms([])

    /// Returns the only known norm of a type, number and year, or of any year where that is nil;
    /// nil where there is none or several.
    func norm(_ type: NormType, _ number: String, _ year: Int?) -> NormID? {
        let key = Key(type, number, year)
        return (year == nil ? byNumber[key] : byYear[key]) ?? nil
    }

    private mutating func add(_ norm: NormID) {
        Self.add(norm, at: Key(norm.type, norm.number, norm.year), to: &byYear)
        Self.add(norm, at: Key(norm.type, norm.number, nil), to: &byNumber)
    }

    /// Adds a norm; two norms with the same key are replaced by nil, as neither is certain.
    private static func add(_ norm: NormID, at key: Key, to norms: inout [Key: NormID?]) {
        norms.updateValue(norms[key, default: norm] == norm ? norm : nil, forKey: key)
    }
}

extension NormID {
    /// The Decretos Únicos Reglamentarios, which are usually cited as a plain *Decreto*.
    static let singleDecrees: [NormID] =
        [
            2015: Array(1066...1085) + [1170, 2420],
            2016: [780, 1625, 1833],
        ].sorted { $0.key < $1.key }.flatMap { year, numbers in
            numbers.map {
                NormID(type: .decree, number: String($0), year: year, issuer: .nation)
            }
        }
}
