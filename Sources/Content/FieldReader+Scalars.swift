import Diagnostics
import Words

/// Reads single values by their kind.
extension FieldReader {
    func scalar(
        _ text: Located<String>, _ kind: Kind, _ name: String, isPlain: Bool,
        _ diagnostics: inout [Diagnostic]
    ) -> FieldValue? {
        func refuse(_ rule: Rule, _ arguments: String..., hint: Hint? = nil) -> FieldValue? {
            diagnostics.append(
                Diagnostic(
                    rule, arguments, path: file.path, range: text.range,
                    excerpt: file.line(text.range.start.line), hint: hint))
            return nil
        }
        let bare = text.value.withoutTypographicQuotes
        let isQuoted = isPlain && bare != text.value
        switch kind {
        case .text:
            if isQuoted {
                diagnostics.append(
                    Diagnostic(
                        .typographicQuotes, name, in: file, at: text.range, hint: .withoutQuotes))
            }
            guard !text.value.isBlank else { return refuse(.emptyValue, name) }
            return .text(text)
        case .day, .dayOrUnknown:
            if let day = Day(text.value) { return .day(Located(.day(day), at: text.range)) }
            if case .dayOrUnknown = kind,
                ["unknown", "desconocido", "desconocida"].contains(text.value.folded)
            {
                return .day(Located(.unknown, at: text.range))
            }
            let day = Day(bare) ?? Day.colombian(bare)
            return refuse(
                .badDate, name,
                hint: day.map { .write($0.iso) } ?? bare.dayHint)
        case .number:
            if let number = Int(text.value), number >= 0 {
                return .number(Located(number, at: text.range))
            }
            return refuse(.badNumber, name, hint: bare.groupedNumber.map { .write(String($0)) })
        case .email:
            return text.value.isEmailAddress ? .text(text) : refuse(.badEmail, name)
        case .url:
            return text.value.isWebAddress ? .text(text) : refuse(.badURL, name)
        case .file, .folder: return .text(text)
        case .language:
            return text.value.isLanguageTag ? .text(text) : refuse(.badLanguage, name)
        case .utcOffset:
            return text.value.isOffset ? .text(text) : refuse(.badOffset, name)
        case .telephone:
            let fault = Telephones(text.value).fault
            return fault == nil
                ? .text(text) : refuse(.badTelephone, name, hint: .telephoneForms)
        case .nit:
            do throws(NIT.Fault) {
                return .text(Located(try NIT(text.value).text, at: text.range))
            } catch {
                switch error {
                case .form: return refuse(.badNIT, name)
                case .checkDigit(let right):
                    return refuse(.wrongCheckDigit, name, hint: .write(right.text))
                }
            }
        case .address, .addressOrURL:
            let isAddress = if case .address = kind { true } else { false }
            if !isAddress, text.value.isWebAddress { return .text(text) }
            do throws(PageAddress.Fault) {
                return .text(Located(try PageAddress.path(text.value), at: text.range))
            } catch {
                // What took the page's place may be the home page.
                if !isAddress, error == .root { return .text(Located("", at: text.range)) }
                return refuse(
                    isAddress ? .badPageAddress : .badReplacement, name, hint: error.hint(isAddress)
                )
            }
        case .target:
            guard !text.value.isBlank else { return refuse(.emptyValue, name) }
            return text.value.isTarget ? .text(text) : refuse(.badTarget, name)
        case .colour:
            guard let colour = Colour(bare) else { return refuse(.badColour, name) }
            return .text(Located(colour.hex, at: text.range))
        case .period:
            guard let period = Period(bare) else { return refuse(.badPeriod, name) }
            return .period(period, text)
        case .choice(let choices):
            if choices.contains(where: { $0.english == text.value }) { return .text(text) }
            let folded = text.value.folded
            for choice in choices
            where choice.english == folded || choice.spanish.folded == folded {
                return .text(Located(choice.english, at: text.range))
            }
            return refuse(
                .badChoice, text.value, name, choices.names(for: name),
                hint: text.value.nearMiss(in: choices.flatMap { [$0.spanish, $0.english] })
                    .map { .didYouMean($0) })
        case .list, .group, .severities: preconditionFailure("A list or group is no scalar.")
        }
    }
}

extension String {
    /// The number whose thousands a person set apart, `2.757`; nil where it may be another.
    fileprivate var groupedNumber: Int? {
        let groups = split(
            omittingEmptySubsequences: false, whereSeparator: { " .,\u{A0}\u{202F}’'".contains($0) }
        )
        let isDigits = groups.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
        guard isDigits, groups.count > 1, (1...3).contains(groups[0].count),
            groups.dropFirst().allSatisfy({ $0.count == 3 })
        else { return nil }
        return Int(groups.joined())
    }

    /// What to say of a text that is written as days are, `30/02/2016` or `23/08/16`, and is none.
    fileprivate var dayHint: Hint? {
        let parts = split { "/-., ".contains($0) }
        guard parts.count >= 3 else { return nil }
        if !parts.contains(where: { $0.utf8.count == 4 && Int($0) != nil }) {
            return parts.last.map { $0.utf8.count == 2 && Int($0) != nil } == true ? .fullYear : nil
        }
        return parts.count == 3 && parts.allSatisfy({ Int($0) != nil }) ? .noSuchDay : nil
    }

    /// Whether there is nothing in it to read.
    fileprivate var isBlank: Bool {
        // Nearly all texts begin with a letter of ASCII, which no whitespace is.
        if let byte = utf8.first, (0x21...0x7E).contains(byte) { return false }
        return allSatisfy(\.isWhitespace)
    }

    /// The text without the quotes that a word processor put around it.
    fileprivate var withoutTypographicQuotes: String {
        // All of them begin with a byte outside ASCII, as few values do.
        guard let byte = utf8.first, byte >= 0x80 else { return self }
        let pairs: [(Character, Character)] = [("“", "”"), ("«", "»"), ("‘", "’"), ("„", "“")]
        for (open, close) in pairs where first == open && last == close && count > 1 {
            return String(dropFirst().dropLast())
        }
        return self
    }

    /// Something, an at sign, a domain with a dot; no spaces and nothing that ends an attribute.
    fileprivate var isEmailAddress: Bool {
        let parts = split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
            && !parts[1].hasPrefix(".") && !parts[1].hasSuffix(".")
            && utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && !"\"<>\\,;:()".utf8.contains($0) }
    }

    var isWebAddress: Bool {
        // Few texts begin so, and only those are looked at.
        guard utf8.first == UInt8(ascii: "h") else { return false }
        let rest: Substring
        if hasPrefix("https://") {
            rest = dropFirst(8)
        } else if hasPrefix("http://") {
            rest = dropFirst(7)
        } else {
            return false
        }
        return !rest.isEmpty && !rest.hasPrefix("/")
            && utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && !"\"<>\\^`{|}".utf8.contains($0) }
    }

    /// A path of the portal, an address of the web, a mailbox or a telephone.
    fileprivate var isTarget: Bool {
        if isWebAddress { return true }
        if hasPrefix("mailto:") || hasPrefix("tel:") {
            return utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && !"\"<>\\".utf8.contains($0) }
        }
        let host = prefix { $0 != "/" }
        return !host.contains(":") && !host.lowercased().hasPrefix("www.") && !hasPrefix("//")
            && utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
    }

    /// A language of two or three letters and further subtags (BCP 47, without its registry).
    fileprivate var isLanguageTag: Bool {
        let parts = split(separator: "-", omittingEmptySubsequences: false)
        return (2...3).contains(parts[0].utf8.count)
            && parts[0].utf8.allSatisfy { (0x61...0x7A).contains($0) }
            && parts.dropFirst().allSatisfy {
                (2...8).contains($0.utf8.count)
                    && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
            }
    }

    fileprivate var isOffset: Bool { UTCOffset(self) != nil }
}

extension PageAddress.Fault {
    /// - Parameter isAddress: Whether it must be an address of the portal, and not of another site.
    fileprivate func hint(_ isAddress: Bool) -> Hint? {
        switch self {
        case .wholeAddress(let path): isAddress ? .pathOnly(path) : nil
        case .query: .noQuery
        case .steps: .safeSteps
        case .root: .notTheRoot
        }
    }
}

/// A difference from UTC, in minutes.
package struct UTCOffset: Sendable, Hashable {
    /// How many minutes a clock there is ahead of UTC; below zero where it is behind.
    package let minutes: Int
    /// As it was written: `-05:00`.
    package let text: String

    /// Reads `-05:00`; nil where it is none between -14:00 and +14:00.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 6, bytes[3] == UInt8(ascii: ":"),
            bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-"),
            bytes.dropFirst().allSatisfy({ (0x30...0x3A).contains($0) }),
            let hours = Int(text.dropFirst().prefix(2)), let rest = Int(text.suffix(2)),
            rest < 60, hours * 60 + rest <= 14 * 60
        else { return nil }
        self.text = text
        minutes = (hours * 60 + rest) * (bytes[0] == UInt8(ascii: "-") ? -1 : 1)
    }
}
