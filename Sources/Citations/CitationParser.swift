/// Reads the tokens of one text from left to right and collects its citations.
///
/// Every rule looks ahead over what it takes, or over a bounded number of tokens, and what was read
/// in vain is not read again from each of its tokens: the time is linear.
struct CitationParser {
    let context: CitationContext
    let bytes: [UInt8]
    let tokens: [Token]
    /// How many round brackets are open before each token.
    let brackets: [Int32]
    /// The act whose text it is: as the caller says, or of the title last read.
    private(set) var act: NormID?
    private let isActGiven: Bool
    private(set) var citations: [Citation] = []
    /// The tokens of each citation.
    private(set) var spans: [Range<Int>] = []
    /// The act that was valid at each citation.
    private(set) var acts: [NormID?] = []
    var antecedents = Antecedents()
    /// Whether a number cannot be the day of a month, as in *número 5 de enero de 2013*.
    var isNumberCertain = false
    /// The parts that were read before the name that is being read.
    private(set) var partsBefore: [NormPart] = []
    /// How many tokens were looked at, for the test that the time is linear.
    private(set) var steps = 0

    init(_ bytes: [UInt8], context: CitationContext, act: NormID?) {
        self.bytes = bytes
        self.context = context
        self.act = act
        isActGiven = act != nil
        tokens = Tokeniser.tokens(of: bytes)
        var open: Int32 = 0
        brackets = tokens.map { token in
            defer {
                if token.kind == .boundary { open = 0 }
                if token.sign == UInt8(ascii: "(") { open += 1 }
                if token.sign == UInt8(ascii: ")"), open > 0 { open -= 1 }
            }
            return open
        }
    }

    subscript(index: Int) -> Token {
        mutating get {
            steps &+= 1
            return tokens[Swift.min(index, tokens.count - 1)]
        }
    }

    /// Reads the whole text.
    mutating func parse() {
        var index = 0
        while index < tokens.count {
            let token = self[index]
            switch token.role {
            case .part: index = readParts(at: index)
            case .type: index = readNorm(at: index) ?? afterUncertain(index)
            case .back, .ibidem: index = readNorm(at: index) ?? index + 1
            default:
                index =
                    token.kind == .word && isConstitutionSign(index)
                    ? readNorm(at: index) ?? index + 1 : index + 1
            }
        }
        settleIssuers()
    }

    /// The index after a norm that is not certain and after its parts, which are of no other norm.
    ///
    /// In *Ley 1753 artículo 133, Decreto 1083 de 2015*, the article is not the decree's.
    private mutating func afterUncertain(_ index: Int) -> Int {
        let next = afterNumberWord(index + 1)
        guard self[next].kind == .number, let chain = chainAfterName(at: next + 1) else {
            return index + 1
        }
        return chain.end
    }

    /// Reads parts and, where they are followed by their norm, both.
    private mutating func readParts(at index: Int) -> Int {
        guard let chain = chain(at: index) else { return index + 1 }
        if let start = normStart(after: chain.end),
            var end = readNorm(at: start, parts: chain.paths, from: index)
        {
            while isPluralArticle(index), let more = furtherArticles(at: end),
                self[more.chain.end].role == .ofThe || self[more.chain.end].role == .of,
                let start = normStart(after: more.chain.end),
                let next = readNorm(at: start, parts: more.chain.paths, from: more.start)
            {
                end = next
            }
            return end
        }
        readHeading(chain, at: index)
        return chain.end
    }

    /// Where the norm starts that the parts before it belong to.
    private mutating func normStart(after end: Int) -> Int? {
        var index = end
        if self[index].sign == UInt8(ascii: ","),
            self[index + 1].role == .of || self[index + 1].role == .ofThe
        {
            index += 1
        }
        let first = self[index]
        switch first.role {
        case .type, .ibidem: return index
        case .of, .ofThe:
            index += 1
            if first.role == .of, self[index].role == .the { index += 1 }
            if self[index].role == .code { return normStart(afterCode: index) }
            return index
        case .none where first.kind == .sign:
            // *Artículo 5 (Ley 80 de 1993)*, *art. 5, Ley 80 de 1993*: without an article between.
            guard [UInt8(ascii: "("), UInt8(ascii: ","), UInt8(ascii: "-")].contains(first.sign),
                self[index + 1].role == .type
            else { return nil }
            return index + 1
        case .qualifier: return isConstitutionSign(index, hasParts: true) ? index : nil
        default: return isConstitutionSign(index) ? index : nil
        }
    }

    /// The law in *Código General del Proceso (Ley 1564 de 2012)*, which alone says which it is.
    private mutating func normStart(afterCode code: Int) -> Int? {
        var index = code + 1
        let limit = index + 14
        while index < limit, self[index].kind == .word, self[index].role != .type { index += 1 }
        let sign = self[index].sign
        guard sign == UInt8(ascii: "(") || sign == UInt8(ascii: ",") else { return nil }
        index += 1
        return self[index].role == .type ? index : nil
    }

    /// The heading of an article, where the act is known that it belongs to.
    private mutating func readHeading(_ chain: PartChain, at index: Int) {
        let token = self[index]
        guard let act, token.flags.contains(.line), token.flags.contains(.capital),
            NormPart.Kind(rawValue: Int(token.value)) == .article,
            chain.paths.count == 1, chain.paths[0].steps.count == 1,
            chain.paths[0].steps[0].through == nil
        else { return }
        let after = self[chain.end]
        guard [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: ":")].contains(after.sign) else {
            return
        }
        let range = Int(token.start)..<Int(self[chain.end - 1].end)
        add(
            Citation(
                range: range, nameRange: range, norm: act, qualifier: nil, date: nil,
                issuerGround: .text, parts: chain.paths, form: .heading),
            tokens: index..<chain.end)
    }

    /// Reads a norm, with the parts that were read before it; the index after it, or nil where
    /// there is none.
    private mutating func readNorm(
        at index: Int, parts: [NormPart] = [], from first: Int? = nil
    ) -> Int? {
        readNumbered(at: index, parts: parts, from: first)
            ?? readAnaphora(at: index, parts: parts, from: first)
    }

    /// Reads a norm by its type and number.
    mutating func readNumbered(at index: Int, parts: [NormPart], from first: Int?) -> Int? {
        partsBefore = parts
        guard let name = name(at: index, hasParts: !parts.isEmpty) else { return nil }
        var last = name.end
        var after: PartChain?
        // Parts of a list of norms are of none of them for certain.
        if name.items.count == 1, let chain = chainAfterName(at: last) {
            after = chain
            last = chain.end
        }
        if let first, first < name.start, self[name.start - 1].sign == UInt8(ascii: "("),
            self[last].sign == UInt8(ascii: ")")
        {
            last += 1
        }
        let isList = name.items.count > 1
        for (place, item) in name.items.enumerated() {
            guard let (norm, ground) = identity(of: item, name) else { continue }
            let isFirst = place == 0
            let start = isFirst && !isList ? first ?? name.start : isFirst ? name.start : item.start
            let end = isList ? item.end : last
            let itemParts = isList ? [] : joined(parts, after)
            if norm.type == .constitution, Self.isBeyondConstitution(itemParts) { continue }
            let citation = Citation(
                range: Int(self[start].start)..<Int(self[end - 1].end),
                nameRange: Int(
                    self[isFirst ? name.start : item.start].start)..<Int(
                        self[item.end - 1].end),
                norm: norm, qualifier: name.qualifier, date: item.date, issuerGround: ground,
                parts: itemParts,
                form: name.isShort || item.isShort || !isFirst ? .short : .full)
            add(citation, tokens: start..<end)
            if !isActGiven, !isList, citation.form != .anaphora, parts.isEmpty, after == nil,
                self[start].flags.contains(.line), isLineEnd(last)
            {
                act = norm
            }
        }
        return last
    }

    /// The parts before the name, and below the last of them those after it.
    private func joined(_ parts: [NormPart], _ after: PartChain?) -> [NormPart] {
        guard let after else { return parts }
        guard let last = parts.last, let inner = last.steps.last,
            let outer = after.paths[0].steps.first, outer.kind.depth > inner.kind.depth
        else { return parts + after.paths }
        return parts.dropLast() + after.paths.map { NormPart(last.steps + $0.steps) }
    }

    mutating func add(_ citation: Citation, tokens: Range<Int>) {
        citations.append(citation)
        spans.append(tokens)
        acts.append(act)
        if citation.form != .heading { antecedents.add(citation) }
    }

    /// Returns whether there is only punctuation up to the end of the line.
    private mutating func isLineEnd(_ index: Int) -> Bool {
        var index = index
        let limit = index + 4
        while index < limit {
            let token = self[index]
            if token.kind == .boundary || token.flags.contains(.line) { return true }
            guard token.kind == .sign else { return false }
            index += 1
        }
        return false
    }

    /// Notes that a decree is a national one where it is compiled in one (*Decreto 1377 de 2013,
    /// compilado en el Decreto 1074 de 2015*), or changes a law.
    private mutating func noteNational() {
        for index in citations.indices.dropLast() {
            let one = citations[index]
            let other = citations[index + 1]
            let words = tokens[spans[index].upperBound..<spans[index + 1].lowerBound].prefix(8)
            guard other.norm.type == .decree,
                let verb = words.first(where: { $0.role == .relation && $0.form == .participle }),
                let relation = NormRelation.allCases[safe: Int(verb.value)]
            else { continue }
            switch relation {
            case .compiles where one.norm.type == .decree && other.norm.issuer == .nation:
                antecedents.noteNational(one.norm)
            case .modifies, .repeals, .adds, .corrects:
                if one.norm.type == .law { antecedents.noteNational(other.norm) }
            default: break
            }
        }
    }

    /// Gives the norms whose issuer only the context said the one that the same text says
    /// elsewhere.
    private mutating func settleIssuers() {
        guard citations.contains(where: { $0.issuerGround == .context }) else { return }
        noteNational()
        for index in citations.indices {
            let ground = citations[index].issuerGround
            guard ground == .context || ground == .text,
                let said = antecedents.issuer(of: citations[index].norm)
            else { continue }
            citations[index].norm.issuer = said.issuer
            if ground == .context { citations[index].issuerGround = said.ground }
        }
        for index in acts.indices {
            guard let norm = acts[index], !isActGiven,
                let (issuer, _) = antecedents.issuer(of: norm)
            else { continue }
            acts[index]?.issuer = issuer
        }
    }
}
