/// One norm named at one place of a text, with the parts of it that are meant there.
package struct Citation: Hashable, Sendable {
    /// All of it, in bytes of the text: parts, name, date, issuer.
    package var range: Range<Int>
    /// The norm's name alone: from its type to its year or date.
    ///
    /// In a list (*Leyes 80 de 1993 y 1150 de 2007*) a later name has no type before it.
    package var nameRange: Range<Int>
    package var norm: NormID
    package var qualifier: NormQualifier?
    /// When it was issued, where the text says the day.
    package var date: NormDate?
    package var issuerGround: IssuerGround
    /// In the order of the text; empty where the norm as a whole is meant.
    package var parts: [NormPart]
    package var form: Form

    /// How the text names the norm.
    package enum Form: Hashable, Sendable {
        /// Type, number and year: *Ley 1753 de 2015*.
        case full
        /// With less: a year in two digits (*01/96*), an abbreviated type (*Res. 1519 de 2020*), no
        /// year where the norm was cited before or is known (*la Ley 1712*).
        case short
        /// By pointing back: *la citada ley*, *ibídem*.
        case anaphora
        /// The heading of an article (*Artículo 2º.- Funciones*) of the act whose text it is.
        case heading
    }

    /// Why the norm is held to be this issuer's.
    package enum IssuerGround: Hashable, Sendable {
        /// The type or its qualifier has one issuer: *Ley*, *Decreto Único Reglamentario*.
        case type
        /// The text says who: *de la Contraloría General*, *Decreto Distrital*.
        case stated
        /// It is one of the known norms that the caller gave, or one of ours.
        case known
        /// The same number was cited before in this text, with its issuer.
        case text
        /// It has articles like *2.2.5.3.1*, as only the national single decrees have.
        case articles
        /// Nothing says otherwise: the root agency whose text it is.
        case context
    }
}

/// A day as a text says it.
package struct NormDate: Hashable, Sendable, Comparable {
    package var year: Int
    package var month: Int
    package var day: Int

    package init?(year: Int, month: Int, day: Int) {
        guard (1...12).contains(month), day >= 1 else { return nil }
        let isLeap =
            year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard day <= days[month - 1] else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    package static func < (one: NormDate, other: NormDate) -> Bool {
        (one.year, one.month, one.day) < (other.year, other.month, other.day)
    }
}
