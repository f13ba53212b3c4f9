extension CitationParser {
    /// Reads a reference back to a norm: *la citada ley*, *el decreto en mención*, *ibídem*, *el
    /// presente Acuerdo*; only where one norm can be meant.
    mutating func readAnaphora(at index: Int, parts: [NormPart], from first: Int?) -> Int? {
        let token = self[index]
        switch token.role {
        case .ibidem:
            return addAnaphora(antecedents.norm(nil), index..<index + 1, parts: parts, from: first)
        case .back:
            let noun = self[index + 1]
            if noun.role == .norm, !token.form.contains(.own) {
                return addAnaphora(
                    antecedents.norm(nil), index..<index + 2, parts: parts, from: first)
            }
            guard let type = pointed(index + 1) else { return nil }
            // *La citada Ley 80 de 1993* is not an anaphora.
            if let end = readNumbered(at: index + 1, parts: parts, from: first) { return end }
            let norm =
                token.form.contains(.own)
                ? act.flatMap { $0.type == type ? $0 : nil } : antecedents.norm(type)
            return addAnaphora(norm, index..<index + 2, parts: parts, from: first)
        case .type:
            guard let type = pointed(index) else { return nil }
            let next = self[index + 1]
            if next.role == .back, next.form.isDisjoint(with: [.before, .own]),
                self[index + 2].role != .type
            {
                return addAnaphora(
                    antecedents.norm(type), index..<index + 2, parts: parts, from: first)
            }
            if next.role == .ibidem {
                return addAnaphora(
                    antecedents.norm(type), index..<index + 2, parts: parts, from: first)
            }
            guard next.role == .inside, self[index + 2].role == .mention else { return nil }
            return addAnaphora(antecedents.norm(type), index..<index + 3, parts: parts, from: first)
        default: return nil
        }
    }

    /// Returns the type of norm to which a noun here can refer back.
    private mutating func pointed(_ index: Int) -> NormType? {
        let token = self[index]
        guard token.role == .type, token.form.isEmpty,
            let type = NormType.allCases[safe: Int(token.value)]
        else { return nil }
        switch type {
        case .law, .decree, .resolution, .agreement, .ordinance, .circular, .directive, .ruling:
            return type
        case .constitution, .legislativeAct, .conpes, .order, .technicalStandard: return nil
        }
    }

    private mutating func addAnaphora(
        _ norm: NormID?, _ tokens: Range<Int>, parts: [NormPart], from first: Int?
    ) -> Int? {
        guard let norm else { return nil }
        let start = first ?? tokens.lowerBound
        let end = Int(self[tokens.upperBound - 1].end)
        add(
            Citation(
                range: Int(self[start].start)..<end,
                nameRange: Int(self[tokens.lowerBound].start)..<end, norm: norm, qualifier: nil,
                date: nil, issuerGround: .text, parts: parts, form: .anaphora),
            tokens: start..<tokens.upperBound)
        return tokens.upperBound
    }
}
