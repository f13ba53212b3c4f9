/// What a text says that one norm does to another.
package struct StatedRelation: Hashable, Sendable {
    /// What the ``actor`` does.
    package var kind: NormRelation
    /// The norm that does it: the one that repeals, not the one that is repealed.
    ///
    /// Nil where the text says *se deroga …* and not in which act.
    package var actor: NormID?
    /// The norm it is done to.
    package var object: NormID
    /// The parts of the object that it is done to; empty for all of it.
    package var parts: [NormPart]
    /// Whether it is done to a part of the object only.
    package var isPartial: Bool
    /// Where the text says it, in bytes: the word and the citation after it.
    package var range: Range<Int>
}

/// The ways in which norms stand to each other.
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
