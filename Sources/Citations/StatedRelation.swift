/// A relation between two norms that a text states.
package struct StatedRelation: Hashable, Sendable {
    /// What the ``actor`` does.
    package var kind: NormRelation
    /// The norm that acts: the one that repeals, not the one that is repealed.
    ///
    /// Nil where the text says *se deroga …* without the act.
    package var actor: NormID?
    /// The norm that is acted on.
    package var object: NormID
    /// The parts of the object that are acted on; empty for all of it.
    package var parts: [NormPart]
    /// Whether only a part of the object is acted on.
    package var isPartial: Bool
    /// The range of the verb and the citation after it, in bytes of the text.
    package var range: Range<Int>
}

/// The kinds of relations between norms; the raw values are Spanish verbs.
package enum NormRelation: String, CaseIterable, Hashable, Sendable {
    case repeals = "deroga"
    case modifies = "modifica"
    case adds = "adiciona"
    case regulates = "reglamenta"
    case compiles = "compila"
    case adopts = "adopta"
    case corrects = "corrige"
    case derivesFrom = "se deriva de"
}
