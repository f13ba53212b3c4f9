/// Reads the relations that a text states around its citations: *modificada por*, *se deroga*.
///
/// It makes one pass over the tokens. A word that does not belong between a verb and its norm ends
/// the reach of the verb.
struct RelationReader {
    private var parser: CitationParser
    private let act: NormID?
    private var relations: [StatedRelation] = []
    /// The verbs read since the last citation that wait for their norm.
    private var verbs: [Verb] = []
    /// The last citation, as long as only what may separate it from a verb has followed it.
    private var subject: Int?
    /// Whether *y* has followed it.
    private var isAdded = false
    /// Whether that *y* was after a comma, where another clause may begin.
    private var isLoose = false
    /// The norm of *por la cual*, until the sentence ends.
    private var clause: NormID?
    /// Whether only words like *por medio de la* have followed the last citation or the start of
    /// the line.
    private var isBeforeClause = true
    /// The act of an article whose heading is on this line.
    private var heading: NormID?
    /// The relations that the last citation is the object of, and the citation whose agent it is.
    private var active: [StatedRelation] = []
    private var patient: Int?

    private struct Verb {
        var kind: NormRelation
        var form: WordForm
        var start: Int
        /// The agent, or the patient in the passive.
        var norm: NormID?
        var citation: Int?
        var isPartial = false
        /// Whether *por* or *en* has followed a participle.
        var hasAgent = false
    }

    static func relations(in parser: CitationParser, of act: NormID?) -> [StatedRelation] {
        guard !parser.citations.isEmpty else { return [] }
        var reader = RelationReader(parser: parser, act: act)
        reader.read()
        return reader.relations
    }

    private init(parser: CitationParser, act: NormID?) {
        self.parser = parser
        self.act = act
    }

    private mutating func read() {
        var index = 0
        var next = 0
        while index < parser.tokens.count {
            let token = parser.tokens[index]
            if endsSentence(index) { endSentence(token) }
            if next < parser.spans.count, index == parser.spans[next].lowerBound {
                readCitation(next)
                index = parser.spans[next].upperBound
                next += 1
            } else {
                read(token, at: index, before: next)
                index += 1
            }
        }
    }

    /// Returns whether a sentence ended before a token.
    private func endsSentence(_ index: Int) -> Bool {
        let token = parser.tokens[index]
        if token.kind == .boundary { return true }
        guard index > 0, parser.tokens[index - 1].sign == UInt8(ascii: "."), !token.isAdjacent
        else { return false }
        return token.flags.contains(.capital) || token.flags.contains(.line)
    }

    private mutating func endSentence(_ token: Token) {
        verbs = []
        clause = nil
        isAdded = false
        if token.kind == .boundary || token.flags.contains(.line) { heading = nil }
    }

    // MARK: Between citations

    private mutating func read(_ token: Token, at index: Int, before next: Int) {
        if token.flags.contains(.line) {
            heading = nil
            isBeforeClause = true
        }
        switch token.role {
        case .relation:
            var token = token
            if token.form == .before {
                guard index > 0, parser.tokens[index - 1].role == .itself else {
                    return readOther(token)
                }
                token.form = []
            }
            readVerb(token, at: index, before: next)
        case .accordance:
            verbs = [
                Verb(kind: .derivesFrom, form: .order, start: index, norm: heading, citation: nil)
            ]
            subject = nil
        case .adverb:
            if let last = verbs.indices.last { verbs[last].isPartial = token.value == 1 }
        case .by, .inside:
            if verbs.isEmpty { subject = isBeforeClause ? subject : nil }
            for place in verbs.indices where verbs[place].form == .participle {
                verbs[place].hasAgent = token.role == .by || verbs[place].kind == .compiles
            }
            if let last = verbs.last, last.form == [], token.role == .by { verbs = [] }
        case .which:
            if isBeforeClause {
                clause = subject.map { parser.citations[$0].norm } ?? currentAct(next)
            }
            verbs = []
        case .and, .or:
            isAdded = true
            isLoose = index > 0 && parser.tokens[index - 1].sign == UInt8(ascii: ",")
            isBeforeClause = false
        case .the, .ofThe, .of, .means, .itself, .been, .that: break
        case .through, .one, .part, .ordinal, .label, .provided, .with:
            if verbs.isEmpty { subject = nil }
            isBeforeClause = false
        default: readOther(token)
        }
    }

    private mutating func readOther(_ token: Token) {
        let signs = [UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: "\"")]
        switch token.kind {
        case .sign where signs.contains(token.sign):
            if !verbs.isEmpty { verbs = [] }
        case .sign
        where token.sign == UInt8(ascii: ".") || token.sign == 0xBA
            || token.sign == UInt8(ascii: ")"):
            // Of an abbreviation, an ordinal number, a literal.
            isBeforeClause = false
        case .number: isBeforeClause = false
        default:
            verbs = []
            subject = nil
            active = []
            isBeforeClause = false
        }
    }

    private mutating func readVerb(_ token: Token, at index: Int, before next: Int) {
        guard let kind = NormRelation.allCases[safe: Int(token.value)] else { return }
        defer {
            isBeforeClause = false
            active = []
        }
        // *Modifica y adiciona*: both of the same.
        if let last = verbs.last, isAdded, last.form == token.form, !last.hasAgent {
            var verb = last
            verb.kind = kind
            verbs.append(verb)
            return
        }
        var verb = Verb(kind: kind, form: token.form, start: index)
        if token.form == .participle {
            (verb.norm, verb.citation) = object(before: next, isFirst: token.flags.contains(.line))
            guard verb.norm != nil else { return }
        } else {
            verb.norm = actor(token, before: next)
        }
        verbs = [verb]
        isAdded = false
    }

    /// Returns the norm that a participle is about, and its citation where there is one.
    private func object(before next: Int, isFirst: Bool) -> (NormID?, Int?) {
        if let subject {
            // Of *A, modificado por B, derogado por C* it is not certain what C repeals.
            guard let patient else { return (parser.citations[subject].norm, subject) }
            return isAdded ? (parser.citations[patient].norm, patient) : (nil, nil)
        }
        return isFirst || next == 0 && isBeforeClause ? (currentAct(next), nil) : (nil, nil)
    }

    /// Returns the agent of a verb.
    private func actor(_ token: Token, before next: Int) -> NormID? {
        if let clause { return clause }
        if token.form.isEmpty, let subject { return parser.citations[subject].norm }
        return token.form == .order || act != nil ? currentAct(next) : nil
    }

    /// Returns the act whose text precedes a citation.
    private func currentAct(_ next: Int) -> NormID? {
        act ?? (next < parser.acts.count ? parser.acts[next] : parser.acts.last ?? nil)
    }

    // MARK: At a citation

    private mutating func readCitation(_ index: Int) {
        let citation = parser.citations[index]
        var met: [StatedRelation] = []
        var agentOf: Int?
        for verb in verbs {
            guard let relation = relation(verb, with: citation) else { continue }
            relations.append(relation)
            if verb.form == .participle { agentOf = verb.citation } else { met.append(relation) }
        }
        if verbs.isEmpty, !isLoose {
            // *Se derogan la Ley 1 de 2000 y el Decreto 2 de 2001*: the verb holds for both.
            met = active.map { relation in
                var relation = relation
                relation.object = citation.norm
                relation.parts = citation.parts
                relation.range = citation.range
                return relation
            }.filter { $0.actor != $0.object }
            relations += met
        }
        active = met
        patient = agentOf
        verbs = []
        subject = index
        isAdded = false
        isLoose = false
        isBeforeClause = true
        if citation.form == .heading { heading = citation.norm }
    }

    private func relation(_ verb: Verb, with citation: Citation) -> StatedRelation? {
        let range = Int(parser.tokens[verb.start].start)..<citation.range.upperBound
        let relation: StatedRelation
        if verb.form == .participle {
            guard verb.hasAgent, let object = verb.norm else { return nil }
            let parts = verb.citation.map { parser.citations[$0].parts } ?? []
            relation = StatedRelation(
                kind: verb.kind, actor: citation.norm, object: object, parts: parts,
                isPartial: verb.isPartial || !parts.isEmpty, range: range)
        } else {
            if verb.kind == .derivesFrom, verb.norm == nil { return nil }
            relation = StatedRelation(
                kind: verb.kind, actor: verb.norm, object: citation.norm, parts: citation.parts,
                isPartial: verb.isPartial || !citation.parts.isEmpty, range: range)
        }
        return relation.actor == relation.object ? nil : relation
    }
}
