/// Parts of a norm, read as far as they go.
struct PartChain {
    var paths: [NormPart]
    /// The index of the token after them.
    var end: Int
}

extension NormPart.Kind {
    /// The depth of a kind of part; those inside an article nest freely.
    var depth: Int { Swift.min(rawValue, NormPart.Kind.paragraph.rawValue) }
}

extension CitationParser {
    /// The most parts that one citation may have; none has more in practice.
    private static let partLimit = 64

    /// A run of parts: *literal b) del numeral 2 del artículo 24, y artículo 32*.
    ///
    /// - Parameter isAfterName: Whether they follow their norm; those before a further norm are
    ///   then left to it.
    mutating func chain(at index: Int, isAfterName: Bool = false) -> PartChain? {
        guard let first = group(at: index) else { return nil }
        var chain = first
        var hasArticles = isPluralArticle(index)
        while chain.paths.count <= Self.partLimit {
            var next = chain.end
            var isAdded = false
            if self[next].sign == UInt8(ascii: ",") { next += 1 }
            if self[next].role == .and || self[next].role == .or {
                next += 1
                isAdded = true
            }
            if hasArticles, next > chain.end, self[next].kind == .number,
                isAdded || chain.paths.last?.steps.count ?? 0 > 1,
                let more = labels(at: next, .article, inner: false)
            {
                // *Artículos 313, numerales 3 y 6, y 315, numeral 3*
                chain.paths += more.steps.map { NormPart([$0]) }
                chain.end = more.end
                continue
            }
            if self[next].role == .inside, self[next + 1].role == .its { next += 1 }
            if self[next].role == .the || self[next].role == .its { next += 1 }
            guard self[next].role == .part, !self[next].flags.contains(.line),
                let group = group(at: next, inArticles: hasArticles),
                !isAfterName || !isBeforeNorm(group.end)
            else { break }
            hasArticles = hasArticles || isPluralArticle(next)
            chain.paths = Self.joined(chain.paths, group.paths, isAdded: isAdded)
            chain.end = group.end
        }
        return chain
    }

    /// The articles of a further norm of one list: *artículos 28 de la Ley 225 de 1995 y 106 del
    /// Decreto 111 de 1996*.
    mutating func furtherArticles(at index: Int) -> (start: Int, chain: PartChain)? {
        var next = index
        if self[next].sign == UInt8(ascii: ",") { next += 1 }
        if self[next].role == .and || self[next].role == .or { next += 1 }
        guard next > index, self[next].kind == .number,
            let labels = labels(at: next, .article, inner: false)
        else { return nil }
        return (
            next, PartChain(paths: labels.steps.map { NormPart([$0]) }, end: labels.end)
        )
    }

    mutating func isPluralArticle(_ index: Int) -> Bool {
        let token = self[index]
        return token.form.contains(.plural)
            && NormPart.Kind(rawValue: Int(token.value)) == .article
    }

    /// Puts further parts below, beside or around those before them.
    private static func joined(
        _ paths: [NormPart], _ more: [NormPart], isAdded: Bool
    ) -> [NormPart] {
        guard let last = paths.last?.steps, let outer = more.first?.steps.first else {
            return paths
        }
        let depth = outer.kind.depth
        if !isAdded, let first = last.first,
            depth < first.kind.depth
                || first.kind.depth == depth && outer.kind < first.kind
        {
            // *Literal b, numeral 2, artículo 24*: from the inside out.
            let around = more.count == 1 ? more[0].steps : []
            return around.isEmpty ? paths + more : paths.map { NormPart(around + $0.steps) }
        }
        let kept = last.prefix {
            $0.kind.depth < depth || $0.kind != outer.kind && depth == $0.kind.depth
        }
        if !isAdded, kept.count == last.count, depth >= (last.last?.kind.depth ?? 0) {
            // *Artículo 24, numeral 5*: one place, further in.
            return paths.dropLast() + more.map { NormPart(last + $0.steps) }
        }
        let prefix =
            isAdded && kept.count == last.count
            ? last.prefix { $0.kind.depth < depth } : kept
        return paths + more.map { NormPart(prefix + $0.steps) }
    }

    /// Reads one part with those that contain it: *literal b) del numeral 2 del artículo 24*.
    ///
    /// - Parameter inArticles: Whether several articles were named before it.
    private mutating func group(at index: Int, inArticles: Bool = false) -> PartChain? {
        guard var (steps, end) = unit(at: index, inArticles: inArticles) else { return nil }
        var paths = steps.map { NormPart([$0]) }
        while true {
            var next = end
            guard self[next].role == .ofThe || self[next].role == .of else { break }
            next += 1
            if self[next - 1].role == .of, self[next].role == .the { next += 1 }
            guard self[next].role == .part, let outer = unit(at: next, inArticles: false)
            else { break }
            let kind = outer.steps[0].kind
            guard
                paths.allSatisfy({ path in
                    kind.depth <= path.steps[0].kind.depth
                        && !path.steps.contains { $0.kind == kind }
                })
            else { break }
            steps = outer.steps
            end = outer.end
            guard paths.count * steps.count <= Self.partLimit else {
                paths = steps.map { NormPart([$0]) }
                continue
            }
            paths = steps.flatMap { step in paths.map { NormPart([step] + $0.steps) } }
        }
        return PartChain(paths: paths, end: end)
    }

    /// One kind of part with its labels: *artículos 3, 5 y 7 a 9*.
    private mutating func unit(
        at index: Int, inArticles: Bool
    ) -> (steps: [NormPart.Step], end: Int)? {
        let word = self[index]
        guard word.role == .part, let kind = NormPart.Kind(rawValue: Int(word.value)) else {
            return nil
        }
        var next = index + 1
        if word.form.contains(.short), self[next].sign == UInt8(ascii: "."), self[next].isAdjacent {
            next += 1
        }
        next = afterNumberWord(next)
        let isInner = inArticles && kind.depth == NormPart.Kind.paragraph.depth
        if var labels = labels(at: next, kind, inner: isInner) {
            if word.form.contains(.plural) { labels.steps = labels.steps.map(Self.asRange) }
            return labels
        }
        // Of an article there may be one paragraph, which then has no number.
        guard kind == .paragraph || kind == .subparagraph || kind == .annex,
            !word.form.contains(.plural)
        else { return nil }
        return ([NormPart.Step(kind, "")], index + 1)
    }

    /// *Artículos 14-16* are three, *artículo 260-7* is one.
    private static func asRange(_ step: NormPart.Step) -> NormPart.Step {
        let ends = step.label.split(separator: "-")
        guard step.through == nil, ends.count == 2, let first = Int(ends[0]),
            let last = Int(ends[1]), first < last
        else { return step }
        return NormPart.Step(step.kind, String(first), through: String(last))
    }

    /// The labels of one kind of part: *3, 5 y 7 a 9*.
    ///
    /// - Parameter isInner: Whether a number after *, y* is of an outer list.
    private mutating func labels(
        at index: Int, _ kind: NormPart.Kind, inner isInner: Bool
    ) -> (steps: [NormPart.Step], end: Int)? {
        guard let first = label(at: index, kind) else { return nil }
        var steps = [NormPart.Step(kind, first.text)]
        var end = first.end
        var isClosed = false
        while true {
            if let range = rangeEnd(at: end, kind) {
                steps[steps.count - 1].through = range.text
                end = range.end
                continue
            }
            var next = end
            if self[next].sign == UInt8(ascii: ",") { next += 1 }
            let isLast = self[next].role == .and || self[next].role == .or
            if isLast { next += 1 }
            // *Numerales 3 y 4, 39*, *numerales 3 y 6, y 315*: the list within has ended.
            if isInner, isClosed || next == end + 2, self[next].kind == .number { break }
            isClosed = isLast
            guard next > end, let more = label(at: next, kind), !isNextNorm(more, at: next) else {
                break
            }
            steps.append(NormPart.Step(kind, more.text))
            end = more.end
        }
        return (steps, end)
    }

    /// Whether a number in a list is a norm's, after its parts: *artículo 5, 1150 de 2007*.
    private mutating func isNextNorm(_ label: (text: String, end: Int), at index: Int) -> Bool {
        guard self[index].kind == .number else { return false }
        var next = label.end
        if self[next].sign == UInt8(ascii: "/"), self[next].isAdjacent { return true }
        guard self[next].role == .of || self[next].role == .ofThe else { return false }
        next += 1
        return self[next].kind == .number || self[next].role == .month
    }

    /// The end of a range (*a 42*, *hasta el 5º*, *y siguientes*) after its beginning.
    private mutating func rangeEnd(
        at index: Int, _ kind: NormPart.Kind
    ) -> (text: String, end: Int)? {
        let token = self[index]
        if token.role == .and, self[index + 1].role == .following {
            return ("siguientes", index + 2)
        }
        var next = index + 1
        if token.role == .through {
            if self[next].role == .the { next += 1 }
        } else if token.sign != UInt8(ascii: "-") {
            return nil
        }
        if kind == .literal, token.sign == UInt8(ascii: "-") { return nil }
        return label(at: next, kind)
    }

    /// Returns the index after *No.*, *número* or *N.º*, or the same index where there is none.
    mutating func afterNumberWord(_ index: Int) -> Int {
        let token = self[index]
        guard token.role == .numberWord || token.sign == UInt8(ascii: "#") else { return index }
        var next = index + 1
        while next < index + 4, self[next].isAdjacent,
            [UInt8(ascii: "."), 0xBA, UInt8(ascii: ":")].contains(self[next].sign)
        {
            next += 1
        }
        // A lone letter is not an abbreviation: *n 5*.
        return token.count == 1 && token.kind == .word && next == index + 1 ? index : next
    }

    /// A label: a number, an ordinal, a letter, a Roman number.
    private mutating func label(
        at index: Int, _ kind: NormPart.Kind
    ) -> (text: String, end: Int)? {
        let token = self[index]
        switch token.kind {
        case .number: return number(at: index)
        case .sign:
            // “b”, (b)
            guard token.sign == UInt8(ascii: "\"") || token.sign == UInt8(ascii: "("),
                kind == .literal || kind == .numeral,
                let inner = letters(at: index + 1, kind) ?? number(at: index + 1)
            else { return nil }
            let close = self[inner.end]
            let isClosed = close.sign == UInt8(ascii: "\"") || close.sign == UInt8(ascii: ")")
            return isClosed ? (inner.text, inner.end + 1) : nil
        case .word: return wordLabel(at: index, kind)
        case .boundary: return nil
        }
    }

    private mutating func wordLabel(
        at index: Int, _ kind: NormPart.Kind
    ) -> (text: String, end: Int)? {
        let token = self[index]
        switch token.role {
        case .ordinal: return (String(token.value), index + 1)
        case .label:
            let text = token.value == 1 ? "final" : "transitorio"
            if token.value == 2, let number = number(at: index + 1) {
                return (text + " " + number.text, number.end)
            }
            return (text, index + 1)
        case .qualifier
        where NormQualifier.allCases.firstIndex(of: .singleRegulatory)
            == Int(token.value):
            return ("único", index + 1)
        default:
            guard let label = letters(at: index, kind) else { return nil }
            return (label.text, afterOwnBracket(label.end))
        }
    }

    /// Letters of a literal or an annex, or a Roman number.
    private mutating func letters(
        at index: Int, _ kind: NormPart.Kind
    ) -> (text: String, end: Int)? {
        let token = self[index]
        guard token.kind == .word, token.count <= 8 else { return nil }
        let text = String(decoding: bytes[token.range], as: UTF8.self)
        let isRoman = text.utf8.allSatisfy { "IVXLCivxlc".utf8.contains($0) }
        switch kind {
        case .literal:
            let isLetter = token.count == 1 || text == "ñ"
            let isDoubled = token.count == 2 && text.utf8.first == text.utf8.last
            return isLetter || isDoubled ? (text.lowercased(), index + 1) : nil
        case .article, .paragraph, .subparagraph: return nil
        case .numeral: return isRoman && token.count > 1 ? (text, index + 1) : nil
        case .annex:
            let isLetter = token.count == 1 && token.flags.contains(.capital)
            return isLetter || isRoman && token.flags.contains(.capitals) ? (text, index + 1) : nil
        case .book, .part, .title, .chapter, .section:
            return isRoman && token.flags.contains(.capitals) ? (text, index + 1) : nil
        }
    }

    /// A number with its points, its letter and its ordinal sign: `2.2.5.3.1`, `10A`, `5º`.
    private mutating func number(at index: Int) -> (text: String, end: Int)? {
        guard self[index].kind == .number else { return nil }
        var end = index + 1
        while self[end].sign == UInt8(ascii: "."), self[end].isAdjacent,
            self[end + 1].kind == .number, self[end + 1].isAdjacent
        {
            end += 2
        }
        let first = self[index]
        if end == index + 1, first.count > 5 { return nil }
        var text = String(
            decoding: bytes[Int(first.start)..<Int(self[end - 1].end)], as: UTF8.self)
        if end == index + 1 { text = NormID.normalised(text) }
        let ordinal = afterOrdinal(end)
        if ordinal > end {
            end = ordinal
        } else if self[end].kind == .word, self[end].isAdjacent, self[end].count == 1 {
            text += NormID.normalised(String(decoding: bytes[self[end].range], as: UTF8.self))
            end += 1
        } else if self[end].sign == UInt8(ascii: "-"), self[end].isAdjacent,
            self[end + 1].isAdjacent,
            self[end + 1].kind == .number && self[end + 1].count < 3
                || self[end + 1].kind == .word && self[end + 1].count == 1
        {
            text +=
                "-"
                + NormID.normalised(
                    String(decoding: bytes[self[end + 1].range], as: UTF8.self))
            end += 2
        }
        if self[end].role == .afterLabel {
            text += " " + String(decoding: bytes[self[end].range], as: UTF8.self).lowercased()
            end += 1
        } else if self[end].role == .label, self[end].value == 2 {
            text = "transitorio " + text
            end += 1
        }
        // *Artículo 6o. de la Ley*, *artículo 2.2.9.8.1.4. del Decreto*
        if self[end].sign == UInt8(ascii: "."), self[end].isAdjacent,
            self[end + 1].role == .of || self[end + 1].role == .ofThe
        {
            end += 1
        }
        return (text, afterOwnBracket(end))
    }

    /// The index after a bracket that closes a label alone (`5)`), and none that was opened before.
    private mutating func afterOwnBracket(_ index: Int) -> Int {
        let token = self[index]
        guard token.sign == UInt8(ascii: ")"), token.isAdjacent else { return index }
        if brackets[Swift.min(index, brackets.count - 1)] == 0 { return index + 1 }
        let next = self[index + 1]
        switch next.role {
        case .and, .or, .of, .ofThe: return index + 1
        default: return next.sign == UInt8(ascii: ")") ? index + 1 : index
        }
    }

    /// The index after an ordinal sign: `º`, `.º`, `o`, `a`, `er`.
    mutating func afterOrdinal(_ index: Int) -> Int {
        let token = self[index]
        guard token.isAdjacent else { return index }
        if token.sign == 0xBA { return index + 1 }
        if token.sign == UInt8(ascii: "."), self[index + 1].sign == 0xBA,
            self[index + 1].isAdjacent
        {
            return index + 2
        }
        guard token.kind == .word, token.count <= 2 else { return index }
        let text = bytes[token.range]
        let isOrdinal = ["o", "a", "O", "ro", "ra", "er", "do", "da", "to", "ta", "vo", "mo", "no"]
            .contains { text.elementsEqual($0.utf8) }
        return isOrdinal ? index + 1 : index
    }

    /// Returns whether the words here begin a norm, or what names one, after its parts.
    private mutating func isBeforeNorm(_ index: Int) -> Bool {
        switch self[index].role {
        case .of, .ofThe, .type, .ibidem: true
        default: isConstitutionSign(index)
        }
    }

    /// The parts after a norm's name (*Acuerdo 01/96, Art.39*), where they are its own.
    mutating func chainAfterName(at index: Int) -> PartChain? {
        var next = index
        var isBracketed = false
        switch self[next].sign {
        case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "-"): next += 1
        case UInt8(ascii: "("), UInt8(ascii: "["):
            next += 1
            isBracketed = true
        default: break
        }
        if self[next].role == .inside {
            next += 1
            guard self[next].role == .its || self[next].role == .the else { return nil }
        }
        if self[next].role == .the || self[next].role == .its { next += 1 }
        guard self[next].role == .part, !self[next].flags.contains(.line),
            var chain = chain(at: next, isAfterName: true), !isBeforeNorm(chain.end)
        else { return nil }
        if isBracketed {
            guard
                self[chain.end].sign == UInt8(ascii: ")")
                    || self[chain.end].sign == UInt8(ascii: "]")
            else { return nil }
            chain.end += 1
        }
        return chain
    }
}
