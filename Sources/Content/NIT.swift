/// The number under which the DIAN knows an organisation, with its check digit: `890.399.011-3`.
package struct NIT: Sendable, Hashable {
    /// The digits before the hyphen.
    private let digits: [UInt8]
    let checkDigit: UInt8

    /// How a text can fail to be a NIT.
    enum Fault: Error, Equatable {
        /// It is not written as one.
        case form
        /// It has no check digit, or another than its own; this is the number with the right one.
        case checkDigit(NIT)
    }

    /// Reads `890.399.011-3`, `890399011-3` and `NIT 890.399.011 - 3`.
    init(_ text: String) throws(Fault) {
        var digits: [UInt8] = []
        var given: UInt8?
        var isAfterHyphen = false
        for scalar in text.withoutLabel.unicodeScalars {
            switch scalar {
            case "0"..."9":
                let digit = UInt8(scalar.value) - 0x30
                if !isAfterHyphen {
                    digits.append(digit)
                } else if given == nil {
                    given = digit
                } else {
                    throw .form
                }
            case "-", "\u{2010}"..."\u{2015}", "\u{2212}":
                guard !isAfterHyphen else { throw .form }
                isAfterHyphen = true
            case " ", "\u{A0}", "\u{202F}": break
            // Thousands are set apart before the hyphen only.
            case ".", ",", "'", "’": guard !isAfterHyphen else { throw .form }
            default: throw .form
            }
        }
        guard (6...10).contains(digits.count), digits[0] != 0 else { throw .form }
        let right = Self.checkDigit(of: digits)
        if !isAfterHyphen {
            // Ten digits may be a number of nine with its check digit.
            guard digits.count == 10, Self.checkDigit(of: digits.dropLast()) == digits.last else {
                throw .checkDigit(NIT(digits, right))
            }
            throw .checkDigit(NIT(digits.dropLast(), digits[9]))
        }
        guard given == right else { throw .checkDigit(NIT(digits, right)) }
        self.init(digits, right)
    }

    private init(_ digits: [UInt8], _ checkDigit: UInt8) {
        self.digits = digits
        self.checkDigit = checkDigit
    }

    /// The number with dots between the thousands: `890.399.011-3`.
    package var text: String {
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text += "." }
            text += "\(digit)"
        }
        return text + "-\(checkDigit)"
    }

    /// The check digit that the DIAN gives a number: a sum of its digits, weighted from the last.
    private static func checkDigit(of digits: some BidirectionalCollection<UInt8>) -> UInt8 {
        let rest = zip(digits.reversed(), weights).reduce(0) { $0 + Int($1.0) * $1.1 } % 11
        return UInt8(rest > 1 ? 11 - rest : rest)
    }

    private static let weights = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71]
}

extension String {
    /// The text without the word NIT that some write before the number.
    fileprivate var withoutLabel: Substring {
        guard prefix(3).lowercased() == "nit" else { return self[...] }
        return dropFirst(3).drop { ".: º°".contains($0) }
    }
}
