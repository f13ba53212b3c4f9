internal import Words

/// Whose text is read: what decides who issued a norm of which the text does not say it.
package struct CitationContext: Sendable {
    /// The root agency, whose Acuerdos, Ordenanzas and Resoluciones need no issuer in its own texts.
    package var agency: Issuer
    /// Its name, by which *del Concejo de Cali* is known to be of the same city.
    package var agencyName: String
    /// Which government it belongs to; nil where nobody says.
    package var order: TerritorialOrder?
    package var known: KnownNorms

    package init(
        agency: Issuer, agencyName: String, order: TerritorialOrder?, known: KnownNorms = .national
    ) {
        self.agency = agency
        self.agencyName = agencyName
        self.order = order
        self.known = known
    }
}

/// The governments of Colombia, as `level` of an agency has them.
package enum TerritorialOrder: String, CaseIterable, Hashable, Sendable {
    case national = "nacional"
    case departmental = "departamental"
    case district = "distrital"
    case municipal = "municipal"
}

/// Norms whose issuer is known without the text: those of `norms.yml` and of `type: norm` files.
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

    /// The norms given, before which ours (``national``) step back.
    package init(_ norms: some Sequence<NormID>) {
        for norm in norms { add(norm) }
        for norm in NormID.singleDecrees
        where byYear[Key(norm.type, norm.number, norm.year)] == nil { add(norm) }
    }

    /// The single regulatory decrees of the national government alone.
    package static let national = KnownNorms([])

    /// The one known norm of this type, number and year, or of any year where that is nil; nil
    /// where there is none or more than one.
    func norm(_ type: NormType, _ number: String, _ year: Int?) -> NormID? {
        let key = Key(type, number, year)
        return (year == nil ? byNumber[key] : byYear[key]) ?? nil
    }

    private mutating func add(_ norm: NormID) {
        Self.add(norm, at: Key(norm.type, norm.number, norm.year), to: &byYear)
        Self.add(norm, at: Key(norm.type, norm.number, nil), to: &byNumber)
    }

    /// Two norms at one key are no norm: neither is certain.
    private static func add(_ norm: NormID, at key: Key, to norms: inout [Key: NormID?]) {
        norms.updateValue(norms[key, default: norm] == norm ? norm : nil, forKey: key)
    }
}

extension NormID {
    /// The Decretos Únicos Reglamentarios, which every office cites as a plain *Decreto*.
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
