/// Finds the norms that a text cites.
///
/// What is not certain is not found.
package struct CitationRecogniser: Sendable {
    let context: CitationContext

    /// Makes a recogniser for the texts of one root agency.
    package init(_ context: CitationContext) { self.context = context }

    /// Returns the citations of a text, in its order; their ranges do not overlap.
    ///
    /// - Parameter act: The act whose text it is, of which *Artículo 2º.-* is a heading and *el
    ///   presente Decreto* the name; nil for the act whose title is alone on a line, if any.
    package func citations(in text: String, of act: NormID? = nil) -> [Citation] {
        citations(in: text.utf8Span.span, of: act)
    }

    /// Returns the citations of a text in UTF-8; invalid bytes are read as punctuation.
    package func citations(in text: Span<UInt8>, of act: NormID? = nil) -> [Citation] {
        guard act != nil || Self.mayCite(text) else { return [] }
        return parsed(text, act).citations
    }

    /// Reads a value that is a single citation: *Decreto 140 de 2021*, *Acuerdo 01/96, artículo
    /// 39*.
    ///
    /// Nil where it has none, several, or anything else but spaces and full stops.
    package func citation(_ value: String) -> Citation? {
        let found = citations(in: value)
        guard found.count == 1, let citation = found.first else { return nil }
        for (place, byte) in value.utf8.enumerated() where !citation.range.contains(place) {
            guard byte == 0x20 || byte == UInt8(ascii: ".") else { return nil }
        }
        return citation
    }

    /// Reads a value that is a list of articles: `9`, `38 a 42`, `24, numeral 5`; nil where it is
    /// anything else.
    package func articles(_ value: String) -> [NormPart]? {
        for word in ["artículos ", ""] {
            var parser = CitationParser(Array((word + value).utf8), context: context, act: nil)
            if let chain = parser.chain(at: 0), parser.tokens[chain.end].kind == .boundary {
                return chain.paths
            }
        }
        return nil
    }

    /// Returns the citations of a text and the relations that it states between norms, in one pass.
    package func reading(
        of text: Span<UInt8>, of act: NormID? = nil
    ) -> (citations: [Citation], relations: [StatedRelation]) {
        guard act != nil || Self.mayCite(text) else { return ([], []) }
        let parser = parsed(text, act)
        return (parser.citations, RelationReader.relations(in: parser, of: act))
    }

    /// Returns the relations that a text states between norms, in its order.
    package func relations(in text: String, of act: NormID? = nil) -> [StatedRelation] {
        let span = text.utf8Span.span
        guard act != nil || Self.mayCite(span) else { return [] }
        return RelationReader.relations(in: parsed(span, act), of: act)
    }

    private func parsed(_ text: Span<UInt8>, _ act: NormID?) -> CitationParser {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        for index in text.indices { bytes.append(text[index]) }
        var parser = CitationParser(bytes, context: context, act: act)
        parser.parse()
        return parser
    }

    /// Returns whether a text has a digit or the Constitution's name, without which it cites
    /// nothing.
    private static func mayCite(_ text: Span<UInt8>) -> Bool {
        for index in text.indices {
            let byte = text[index]
            if byte >= 0x30, byte <= 0x39 { return true }
            if byte | 0x20 == UInt8(ascii: "c"), names(text, index) { return true }
        }
        return false
    }

    /// Returns whether *Constituci…* or *Carta Polí…* starts here.
    private static func names(_ text: Span<UInt8>, _ index: Int) -> Bool {
        guard index + 8 < text.count else { return false }
        switch text[index + 1] | 0x20 {
        case UInt8(ascii: "o"):
            return text[index + 5] | 0x20 == UInt8(ascii: "i")
                && text[index + 6] | 0x20 == UInt8(ascii: "t")
        case UInt8(ascii: "a"):
            return text[index + 4] | 0x20 == UInt8(ascii: "a")
                && text[index + 3] | 0x20 == UInt8(ascii: "t")
        default: return false
        }
    }
}
