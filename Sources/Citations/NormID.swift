internal import Words

/// Which norm: two citations are of one norm exactly when their identities are equal.
///
/// *Acuerdo 01/96* and *Acuerdo 1 de 1996* are one; the *Acuerdo 1 de 1996* of two cities are two.
package struct NormID: Hashable, Sendable, Comparable {
    package var type: NormType
    /// Its number without leading zeros, letters in capitals: `1`, `1083`, `C-355`, `2893-A`.
    ///
    /// A standard's has its series (`ISO 9001`); the Constitution's is empty.
    package var number: String
    /// Nil where the number alone names it, as with a CONPES document.
    package var year: Int?
    package var issuer: Issuer

    /// A norm of which the number may be as written: `01` is `1`.
    package init(type: NormType, number: String, year: Int?, issuer: Issuer) {
        self.type = type
        self.number = NormID.normalised(number)
        self.year = type == .conpes ? nil : year
        self.issuer = type.isNational && issuer != .nation && type != .conpes ? .nation : issuer
    }

    /// The Constitution of 1991, unless another year is given.
    package static func constitution(of year: Int = 1991) -> NormID {
        NormID(type: .constitution, number: "", year: year, issuer: .nation)
    }

    /// As it is cited in full, without who issued it: *Acuerdo 1 de 1996*.
    package var title: String {
        var title = type.rawValue
        if !number.isEmpty { title += " " + number }
        if let year { title += (type == .technicalStandard ? ":" : " de ") + String(year) }
        return title
    }

    /// The last part of its address, in ASCII: `ley-1753-2015`, `acuerdo-1-1996-alcaldia-de-cali`.
    ///
    /// It depends on nothing but the identity, so that no other norm can move it.
    package var slug: String {
        var slug = type == .constitution ? "constitucion" : type.rawValue.slug
        if !number.isEmpty { slug += "-" + number.slug }
        if let year { slug += "-" + String(year) }
        if issuer != .nation { slug += "-" + issuer.key }
        return slug
    }

    /// The number with its letters in capitals and without the zeros before its first digit.
    ///
    /// Zeros further in stay: `100-000005` and `411.0.20.0516` are always written so.
    static func normalised(_ number: String) -> String {
        let digits = number.utf8.prefix { $0 >= 0x30 && $0 <= 0x39 }
        let zeros = digits.prefix { $0 == 0x30 }.count
        let dropped = zeros == digits.count && zeros > 0 ? zeros - 1 : zeros
        return String(
            decoding: number.utf8.dropFirst(dropped).map {
                $0 >= 0x61 && $0 <= 0x7A ? $0 - 0x20 : $0
            }, as: UTF8.self)
    }

    /// By type in the order of the legal hierarchy, then year, number and issuer.
    package static func < (one: NormID, other: NormID) -> Bool { one.order < other.order }

    private var order: (Int, Int, OrderingKey, String) {
        (
            NormType.allCases.firstIndex(of: type) ?? 0, year ?? 0, OrderingKey(number), issuer.key
        )
    }
}

/// Who issued a norm, by a key that is a slug.
package struct Issuer: Hashable, Sendable {
    /// A root agency's slug, that of a body's name, or `nacion`.
    package let key: String

    package init(key: String) { self.key = key }

    /// Congress, the President with the ministers, the high courts: whose norms need no issuer.
    package static let nation = Issuer(key: "nacion")
}
