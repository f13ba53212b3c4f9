import Words

/// A text with telephone numbers, taken apart: `(602) 887 9020 ext. 101 / 300 123 4567`.
///
/// The parts joined are the text, so that pages show it as it was written.
package struct Telephones: Sendable {
    /// A stretch of the text: a number, or what is between two.
    package struct Part: Sendable, Hashable {
        /// The stretch as it was written.
        package let text: String
        /// Nil for the words, signs and extensions between numbers.
        package let number: TelephoneNumber?

        /// Makes a part of a stretch and the number it is.
        package init(text: String, number: TelephoneNumber?) {
            self.text = text
            self.number = number
        }
    }

    /// The parts, in the order of the text.
    package private(set) var parts: [Part] = []
    /// The digits that are no number, as they were written; empty where there are none at all.
    private(set) var fault: String?

    /// Takes a text apart.
    package init(_ text: String) {
        let scalars = Array(text.unicodeScalars)
        var (index, written) = (0, 0)
        var isExtension = false
        func words(_ range: Range<Int>) -> String {
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[range])
            return String(view)
        }
        while index < scalars.count {
            let scalar = scalars[index]
            if let run = Run(scalars, from: index) {
                index = run.end
                if isExtension, run.isExtension { continue }
                guard let numbers = run.numbers else {
                    // «195, las 24 horas», «lunes a viernes, 8:00 a 12:00»
                    if run.isShort { continue }
                    fault = fault ?? words(run.groups[0].start..<run.end)
                    continue
                }
                for (digits, number) in numbers {
                    let range = Self.bracketed(digits, in: scalars)
                    if written < range.lowerBound {
                        parts.append(Part(text: words(written..<range.lowerBound), number: nil))
                    }
                    parts.append(Part(text: words(range), number: number))
                    written = range.upperBound
                    if number.isLong { isExtension = false }
                }
            } else if scalar.properties.isAlphabetic {
                let start = index
                while index < scalars.count, scalars[index].properties.isAlphabetic { index += 1 }
                if Self.extensions.contains(words(start..<index).folded) { isExtension = true }
            } else {
                index += 1
            }
        }
        if parts.isEmpty, fault == nil { fault = "" }
        if written < scalars.count {
            parts.append(Part(text: words(written..<scalars.count), number: nil))
        }
    }

    /// A number without a bracket that is not closed in it, or with the one that closes it: «(195)».
    private static func bracketed(_ range: Range<Int>, in scalars: [Unicode.Scalar]) -> Range<Int> {
        guard scalars[range.lowerBound] == "(", !scalars[range].contains(")") else { return range }
        return range.upperBound < scalars.count && scalars[range.upperBound] == ")"
            ? range.lowerBound..<(range.upperBound + 1) : (range.lowerBound + 1)..<range.upperBound
    }

    /// The words after which digits are what is dialled once somebody has answered.
    private static let extensions: Set<String> = [
        "ext", "exts", "extn", "extension", "extensiones", "extensions", "x", "int", "interno",
        "internos", "anexo", "op", "opc", "opcion", "opciones", "option",
    ]

    /// The first number that was dialled before 2021, as it was written.
    var old: String? {
        parts.first { part in
            if case .old? = part.number { true } else { false }
        }?.text
    }

    /// The text with such numbers as they are dialled today; nil where an area is not known.
    ///
    /// - Parameter area: The area of a number that does not say its own.
    func current(area: Character?) -> String? {
        var text = ""
        for part in parts {
            guard case .old(let own, let subscriber)? = part.number else {
                text += part.text
                continue
            }
            guard let area = own ?? area else { return nil }
            text += "(60\(area)) \(subscriber.prefix(3)) \(subscriber.dropFirst(3))"
        }
        return text
    }
}

/// Digits that only such signs set apart as numbers have inside: one number, or a few.
private struct Run {
    struct Group {
        let digits: String
        let start: Int
        let end: Int
        let gap: Gap
    }

    /// What precedes a group.
    enum Gap { case none, tight, space, dash, spacedDash }

    private(set) var groups: [Group] = []
    private(set) var end: Int
    private let isInternational: Bool
    /// `*` or `#`, with which short lines of mobile networks begin.
    private var sign: Unicode.Scalar?
    /// Whether a word comes next, or a colon: «195 (24 horas)», «8:00».
    private var isBeforeWord = false

    /// The run that begins at that place, if one does there.
    init?(_ scalars: [Unicode.Scalar], from start: Int) {
        var index = start
        var hasPlus = false
        // A plus sign, a bracket, a star: what precedes the first digit.
        while index < scalars.count, "+(*#".unicodeScalars.contains(scalars[index]) {
            hasPlus = hasPlus || scalars[index] == "+"
            if scalars[index] == "*" || scalars[index] == "#" { sign = scalars[index] }
            index += 1
        }
        guard index < scalars.count, scalars[index].isDigit else { return nil }
        isInternational = hasPlus
        end = index
        var groupStart = start
        var gap = Gap.none
        while index < scalars.count, scalars[index].isDigit {
            var digits = ""
            while index < scalars.count, scalars[index].isDigit {
                digits.unicodeScalars.append(scalars[index])
                index += 1
            }
            groups.append(Group(digits: digits, start: groupStart, end: index, gap: gap))
            end = index
            let gapStart = index
            while index < scalars.count, scalars[index].isInsideNumber { index += 1 }
            gap = Gap(scalars[gapStart..<index])
            // The bracket belongs to the digits after it.
            groupStart = index
            if index > gapStart, scalars[index - 1] == "(" { groupStart = index - 1 }
        }
        if index < scalars.count {
            isBeforeWord = scalars[index] == ":" || scalars[index].properties.isAlphabetic
        }
    }

    /// Whether it is too short to be any number: an hour, or how many of something.
    var isShort: Bool { groups.count == 1 && groups[0].digits.utf8.count < 3 }

    /// Whether it can be extensions: no part is long, and the whole is no number.
    var isExtension: Bool {
        groups.allSatisfy { $0.digits.utf8.count <= 6 }
            && !(number(0..<groups.count).map {
                $0.isLong && joined(0..<groups.count).utf8.count > 9
            }
                ?? false)
    }

    /// The numbers with their places, as few as can be; nil where the digits are none.
    ///
    /// - Complexity: O(*n*) in the groups: a number has at most fifteen.
    var numbers: [(Range<Int>, TelephoneNumber)]? {
        /// How many numbers there are from a group on, and where the second begins.
        var best: [(count: Int, next: Int)?] = Array(repeating: nil, count: groups.count)
        best.append((0, 0))
        for first in groups.indices.reversed() {
            for next in (first + 1)...min(first + 15, groups.count) {
                guard let rest = best[next], isPiece(first..<next),
                    rest.count + 1 < best[first]?.count ?? .max
                else { continue }
                best[first] = (rest.count + 1, next)
            }
        }
        guard best[0] != nil else { return nil }
        var numbers: [(Range<Int>, TelephoneNumber)] = []
        var first = 0
        while first < groups.count, let (_, next) = best[first] {
            if let number = number(first..<next) {
                numbers.append((groups[first].start..<groups[next - 1].end, number))
            }
            first = next
        }
        return numbers.isEmpty ? nil : numbers
    }

    /// Whether groups can be a number, beside what is before and after them.
    private func isPiece(_ range: Range<Int>) -> Bool {
        let number = number(range)
        let isSingle = range.lowerBound > 0 && range.count == 1
        // «887 9020 - 21» is two numbers, too.
        let isShorthand = isSingle && joined(range).utf8.count <= 4
        let isStray = range.lowerBound == groups.count - 1 && hasStrayEnd
        for cut in [range.lowerBound, range.upperBound] where cut > 0 && cut < groups.count {
            switch groups[cut].gap {
            case .none, .tight: return false
            case .space:
                let isBeforeStray = cut == groups.count - 1 && hasStrayEnd && number != nil
                guard number?.isLong == true || isStray || isBeforeStray else { return false }
            case .dash: guard number?.isLong == true || isShorthand else { return false }
            case .spacedDash: break
            }
        }
        return number != nil || isStray || isShorthand && groups[range.lowerBound].gap != .space
    }

    /// Whether the last digits count something: «195 (24 horas)».
    private var hasStrayEnd: Bool {
        guard isBeforeWord, groups.count > 1, let last = groups.last else { return false }
        return last.digits.utf8.count <= 2 && last.gap == .space
    }

    private func number(_ range: Range<Int>) -> TelephoneNumber? {
        if let sign, range.lowerBound == 0 {
            // In an address, # begins a fragment.
            return groups.count == 1 && (3...4).contains(groups[0].digits.utf8.count)
                ? .line((sign == "#" ? "%23" : "*") + groups[0].digits) : nil
        }
        return TelephoneNumber(
            digits: joined(range), isInternational: isInternational && range.lowerBound == 0,
            isAlone: groups.count == 1)
    }

    private func joined(_ range: Range<Int>) -> String {
        groups[range].reduce(into: "") { $0 += $1.digits }
    }
}

extension Run.Gap {
    init(_ scalars: ArraySlice<Unicode.Scalar>) {
        let hasSpace = scalars.contains { $0.isBlank }
        guard let dash = scalars.firstIndex(where: { $0.isDash }) else {
            self = hasSpace ? .space : .tight
            return
        }
        let isBetween =
            dash > scalars.startIndex && scalars[dash - 1].isBlank && dash + 1 < scalars.endIndex
            && scalars[dash + 1].isBlank
        self = isBetween ? .spacedDash : .dash
    }
}

extension Unicode.Scalar {
    fileprivate var isDigit: Bool { (0x30...0x39).contains(value) }
    fileprivate var isBlank: Bool { self == " " || self == "\u{A0}" || self == "\u{202F}" }
    fileprivate var isDash: Bool {
        self == "-" || (0x2010...0x2015).contains(value) || value == 0x2212
    }
    fileprivate var isInsideNumber: Bool {
        isBlank || isDash || self == "." || self == "(" || self == ")"
    }
}
