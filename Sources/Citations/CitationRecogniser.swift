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
        reading(of: text, by: act).citations
    }
    /// How one norm stands to another, as a text says it.
    package func relations(in text: String, of act: NormID? = nil) -> [StatedRelation] {
        let span = text.utf8Span.span
        return reading(of: span, by: act).relations
    }
    private func reading(of text: Span<UInt8>, by act: NormID?) -> (
        citations: [Citation], relations: [StatedRelation]
    ) { ([], []) }
}
