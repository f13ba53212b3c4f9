/// Finds the norms that a text cites.
///
/// What is not certain is not found: the text then stays as it is.
package struct CitationRecogniser: Sendable {
    let context: CitationContext

    package init(_ context: CitationContext) { self.context = context }

    /// The citations of a text, in its order; their ranges do not overlap.
    ///
    /// - Parameter act: The act whose text it is, of which *Artículo 2º.-* is a heading and *el
    ///   presente Decreto* the name. Without it, the act whose title stands on a line of its own.
    package func citations(in text: String, of act: NormID? = nil) -> [Citation] {
        citations(in: text.utf8Span.span, of: act)
    }

    /// The same of UTF-8; bytes that are none are read as signs.
    package func citations(in text: Span<UInt8>, of act: NormID? = nil) -> [Citation] {
        guard act != nil || Self.mayCite(text) else { return [] }
        return parsed(text, act).citations
    }

    /// The citation that a value is: *Decreto 140 de 2021*, *Acuerdo 01/96, artículo 39*.
    ///
    /// Nil where it is none, more than one, or more than a citation with spaces and a full stop.
    package func citation(_ value: String) -> Citation? {
        let found = citations(in: value)
        guard found.count == 1, let citation = found.first else { return nil }
        for (place, byte) in value.utf8.enumerated() where !citation.range.contains(place) {
            guard byte == 0x20 || byte == UInt8(ascii: ".") else { return nil }
        }
        return citation
    }

    /// The parts that a value names as articles: `9`, `38 a 42`, `24, numeral 5`; nil where it is
    /// not read to its end.
    package func articles(_ value: String) -> [NormPart]? {
        for word in ["artículos ", ""] {
            var parser = CitationParser(Array((word + value).utf8), context: context, act: nil)
            if let chain = parser.chain(at: 0), parser.tokens[chain.end].kind == .breach {
                return chain.paths
            }
        }
        return nil
    }

    /// The citations of a text and what it says that norms do to each other, in one reading.
    package func reading(
        of text: Span<UInt8>, of act: NormID? = nil
    ) -> (citations: [Citation], relations: [StatedRelation]) {
        guard act != nil || Self.mayCite(text) else { return ([], []) }
        let parser = parsed(text, act)
        return (parser.citations, RelationReader.relations(in: parser, of: act))
    }

    /// What a text says that norms do to each other, in its order.
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

    /// Whether a text has a digit or the Constitution's name, without which it cites nothing.
    private static func mayCite(_ text: Span<UInt8>) -> Bool {
        for index in text.indices {
            let byte = text[index]
            if byte >= 0x30, byte <= 0x39 { return true }
            if byte | 0x20 == UInt8(ascii: "c"), names(text, index) { return true }
        }
        return false
    }

    /// Whether *Constituci…* or *Carta Polí…* starts here.
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
