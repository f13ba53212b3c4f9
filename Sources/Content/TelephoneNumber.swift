/// One number that can be dialled, or could be before 2021.
package enum TelephoneNumber: Sendable, Hashable {
    /// The ten digits of Colombia's numbering since 2021: `6028879020`, `3001234567`.
    case national(String)
    /// A line that is dialled as it is: `018000222195`, `195`, and `%23774` for #774.
    case line(String)
    /// The digits after the plus sign of another country.
    case foreign(String)
    /// Seven digits, with the digit of the area if it was given: what was dialled before 2021.
    case old(area: Character?, subscriber: String)

    /// What a `tel:` link says after its colon: E.164 with the plus sign where there is such a form.
    ///
    /// An old number without its area leads nowhere, and has none.
    package var dialled: String? {
        switch self {
        case .national(let digits): "+57" + digits
        case .line(let digits): digits
        case .foreign(let digits): "+" + digits
        case .old(let area, let subscriber): area.map { "+5760\($0)" + subscriber }
        }
    }

    /// The digits that mark a number as complete, and not as an extension or a shorthand.
    var isLong: Bool {
        if case .line(let digits) = self { digits.utf8.count > 6 } else { true }
    }

    /// What digits mean; nil where no number has them.
    ///
    /// - Parameters:
    ///   - digits: ASCII digits only.
    ///   - isInternational: Whether a plus sign precedes them.
    ///   - isAlone: Whether nothing that could belong to them is beside them.
    init?(digits: String, isInternational: Bool, isAlone: Bool) {
        if isInternational {
            if digits.hasPrefix("57") {
                self.init(afterCountryCode: String(digits.dropFirst(2)))
            } else {
                guard (7...15).contains(digits.utf8.count), !digits.hasPrefix("0") else {
                    return nil
                }
                self = .foreign(digits)
            }
            return
        }
        let count = digits.utf8.count
        if count == 3 && digits.hasPrefix("1") || count == 4 && isAlone {
            self = .line(digits)
        } else if count > 8, digits.hasPrefix("57"),
            let number = Self(afterCountryCode: String(digits.dropFirst(2)))
        {
            self = number
        } else {
            self.init(national: digits)
        }
    }

    private init?(afterCountryCode digits: String) {
        if digits.utf8.count == 3, digits.hasPrefix("1") {
            self = .line(digits)
        } else {
            self.init(national: digits)
        }
    }

    private init?(national digits: String) {
        let count = digits.utf8.count
        if digits.hasPrefix("01800") || digits.hasPrefix("01900") {
            guard (11...13).contains(count) else { return nil }
            self = .line(digits)
        } else if digits.hasPrefix("1800"), (10...12).contains(count) {
            self = .line("0" + digits)
        } else if count == 10, digits.isNational {
            self = .national(digits)
        } else {
            // Before 2021: (2) 887 9020, and with the 0 of a long-distance call, 092 887 9020.
            guard (7...10).contains(count) else { return nil }
            let subscriber = String(digits.suffix(7))
            guard ("2"..."8").contains(subscriber.first ?? "0") else { return nil }
            let before = digits.dropLast(7)
            guard !before.isEmpty else {
                self = .old(area: nil, subscriber: subscriber)
                return
            }
            guard before.count == 1 || before.first == "0", let area = before.last,
                "1245678".contains(area)
            else { return nil }
            self = .old(area: area, subscriber: subscriber)
        }
    }
}

extension String {
    /// Whether ten digits are a number of the plan of 2021 (CRC, Resolución 5967 de 2020).
    fileprivate var isNational: Bool {
        let digits = Array(utf8.prefix(3))
        switch (digits[0], digits[1], digits[2]) {
        case (UInt8(ascii: "6"), UInt8(ascii: "0"), let area):
            return "1245678".utf8.contains(area)
        case (UInt8(ascii: "3"), UInt8(ascii: "0")...UInt8(ascii: "5"), _): return true
        default: return false
        }
    }
}
