internal import Words

/// The identity of a norm: two citations are of the same norm exactly when theirs are equal.
///
/// *Acuerdo 01/96* and *Acuerdo 1 de 1996* are one; the *Acuerdo 1 de 1996* of two cities are two.
package struct NormID: Hashable, Sendable, Comparable {
    /// The type of act.
    package var type: NormType
    /// The number without leading zeros, letters in capitals: `1`, `1083`, `C-355`, `2893-A`.
    ///
    /// That of a standard has its series (`ISO 9001`); that of the Constitution is empty.
    package var number: String
    /// The year of issue; nil where the number alone names the norm, as with a CONPES document.
    package var year: Int?
    /// Who issued it.
    package var issuer: Issuer

    /// Makes the identity of a norm from a number as it is written: `01` becomes `1`.
    ///
    /// The year of a CONPES document is dropped, and the issuer of a type that only the nation
    /// issues is the nation.
    package init(type: NormType, number: String, year: Int?, issuer: Issuer) {
        self.type = type
        self.number = NormID.normalised(number)
        self.year = type == .conpes ? nil : year
        self.issuer = type.isNational && issuer != .nation && type != .conpes ? .nation : issuer
    }

    /// Returns the Constitution of a year, that of 1991 unless another is given.
    package static func constitution(of year: Int = 1991) -> NormID {
        NormID(type: .constitution, number: "", year: year, issuer: .nation)
    }

    /// The full citation without the issuer: *Acuerdo 1 de 1996*.
    package var title: String {
        var title = type.rawValue
        if !number.isEmpty { title += " " + number }
        if let year { title += (type == .technicalStandard ? ":" : " de ") + String(year) }
        return title
    }

    /// The last component of its address, in ASCII: `ley-1753-2015`,
    /// `acuerdo-1-1996-alcaldia-de-cali`.
    ///
    /// It depends on nothing but the identity, so that no other norm can change it.
    package var slug: String {
        var slug = type == .constitution ? "constitucion" : type.rawValue.slug
        if !number.isEmpty { slug += "-" + number.slug }
        if let year { slug += "-" + String(year) }
        if issuer != .nation { slug += "-" + issuer.key }
        return slug
    }

    /// Returns a number with letters in capitals and without leading zeros.
    ///
    /// Other zeros stay: `100-000005` and `411.0.20.0516` are always written so.
    static func normalised(_ number: String) -> String {
        let digits = number.utf8.prefix { $0 >= 0x30 && $0 <= 0x39 }
        let zeros = digits.prefix { $0 == 0x30 }.count
        let dropped = zeros == digits.count && zeros > 0 ? zeros - 1 : zeros
        return String(
            decoding: number.utf8.dropFirst(dropped).map {
                $0 >= 0x61 && $0 <= 0x7A ? $0 - 0x20 : $0
            }, as: UTF8.self)
    }

    /// Orders norms by type in the legal hierarchy, then by year, number and issuer.
    package static func < (one: NormID, other: NormID) -> Bool { one.order < other.order }

    private var order: (Int, Int, OrderingKey, String) {
        (
            NormType.allCases.firstIndex(of: type) ?? 0, year ?? 0, OrderingKey(number), issuer.key
        )
    }
}

/// The issuer of a norm, as a key that is a slug.
package struct Issuer: Hashable, Sendable {
    /// The slug of a root agency or of a body's name, or `nacion`.
    package let key: String

    /// Makes an issuer from a slug.
    package init(key: String) { self.key = key }

    /// Congress, the President with the ministers, and the high courts, whose norms need no issuer.
    package static let nation = Issuer(key: "nacion")
}
