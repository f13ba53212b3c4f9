/// A citation of a norm at one place of a text, with the parts of the norm that are meant.
package struct Citation: Hashable, Sendable {
    /// The range of the whole citation, in bytes of the text: parts, name, date, issuer.
    package var range: Range<Int>
    /// The range of the norm's name alone, in bytes of the text: from its type to its year or date.
    ///
    /// In a list (*Leyes 80 de 1993 y 1150 de 2007*) a later name has no type before it.
    package var nameRange: Range<Int>
    /// The norm that is cited.
    package var norm: NormID
    /// What the text says beside the norm's type; nil where it says nothing.
    package var qualifier: NormQualifier?
    /// The day on which the norm was issued; nil where the text does not give it.
    package var date: NormDate?
    /// The grounds on which the norm's issuer was determined.
    package var issuerGround: IssuerGround
    /// The parts that are meant, in the order of the text; empty for the whole norm.
    package var parts: [NormPart]
    /// How the text names the norm.
    package var form: Form

    /// How the text names the norm.
    package enum Form: Hashable, Sendable {
        /// Type, number and year: *Ley 1753 de 2015*.
        case full
        /// Abbreviated: a year in two digits (*01/96*), a short type (*Res. 1519 de 2020*), no year
        /// where the norm was cited before or is known (*la Ley 1712*).
        case short
        /// A reference back: *la citada ley*, *ibídem*.
        case anaphora
        /// The heading of an article of the act itself: *Artículo 2º.- Funciones*.
        case heading
    }

    /// The grounds on which an issuer was determined.
    package enum IssuerGround: Hashable, Sendable {
        /// The type or its qualifier has one issuer: *Ley*, *Decreto Único Reglamentario*.
        case type
        /// The citation states it: *de la Contraloría General*, *Decreto Distrital*.
        case stated
        /// The norm is one of the ``KnownNorms``.
        case known
        /// The same number is cited elsewhere in the text with its issuer.
        case text
        /// The norm has articles like *2.2.5.3.1*, as only the national single decrees have.
        case articles
        /// Nothing says otherwise: it is the root agency whose text it is.
        case context
    }
}

/// A day of the Gregorian calendar, as a text gives it.
package struct NormDate: Hashable, Sendable, Comparable {
    /// The year, in four digits.
    package var year: Int
    /// The month, 1 to 12.
    package var month: Int
    /// The day of the month, 1 to 31.
    package var day: Int

    /// Makes a day; nil where the calendar does not have it.
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

    /// Whether one day is before another.
    package static func < (one: NormDate, other: NormDate) -> Bool {
        (one.year, one.month, one.day) < (other.year, other.month, other.day)
    }
}
