internal import Words

/// A part of a norm, as divisions from the outermost to the innermost: *literal b) del numeral 2
/// del artículo 24* is article 24, numeral 2, literal b.
package struct NormPart: Hashable, Sendable, Comparable {
    /// The divisions, the outermost first.
    package var steps: [Step]

    /// Makes a part of divisions, the outermost first.
    package init(_ steps: [Step]) { self.steps = steps }

    /// A division, or a range of consecutive ones of the same kind.
    package struct Step: Hashable, Sendable {
        /// The kind of division.
        package var kind: Kind
        /// The label as it is cited, without ordinal sign and bracket: `24`, `2.2.5.3.1`, `10A`,
        /// `b`, `II`.
        ///
        /// `final`, `único` and `transitorio` are labels too. It is empty where there is only one
        /// such division (*parágrafo*).
        package var label: String
        /// The last label of a range: `42` in *artículos 38 a 42*, `siguientes` in *38 y
        /// siguientes*; nil for a single division.
        package var through: String?

        /// Makes a division, or a range of them.
        package init(_ kind: Kind, _ label: String, through: String? = nil) {
            self.kind = kind
            self.label = label
            self.through = through
        }
    }

    /// The kinds of divisions of a norm, the outer before the inner ones.
    package enum Kind: Int, CaseIterable, Hashable, Sendable, Comparable {
        case annex, book, part, title, chapter, section, article, paragraph, subparagraph, numeral
        case literal

        /// The Spanish word for it, in the singular.
        package var word: String {
            switch self {
            case .annex: "anexo"
            case .book: "libro"
            case .part: "parte"
            case .title: "título"
            case .chapter: "capítulo"
            case .section: "sección"
            case .article: "artículo"
            case .paragraph: "parágrafo"
            case .subparagraph: "inciso"
            case .numeral: "numeral"
            case .literal: "literal"
            }
        }

        /// Whether one kind is outside another.
        package static func < (one: Kind, other: Kind) -> Bool { one.rawValue < other.rawValue }
    }

    /// Orders parts by kind and label, numbers by their value, and a part before those inside it.
    package static func < (one: NormPart, other: NormPart) -> Bool {
        for (step, next) in zip(one.steps, other.steps) where step != next {
            if step.kind != next.kind { return step.kind < next.kind }
            let keys = (OrderingKey(step.label), OrderingKey(next.label))
            if keys.0 != keys.1 { return keys.0 < keys.1 }
            return OrderingKey(step.through ?? "") < OrderingKey(next.through ?? "")
        }
        return one.steps.count < other.steps.count
    }

    /// The article that it is or is in; nil where it is outside of articles.
    package var article: Step? { steps.first { $0.kind == .article } }

    /// The part in Spanish words, from the innermost division out: *numeral 2 del artículo 24*.
    package var words: String {
        var words = ""
        for step in steps.reversed() {
            if !words.isEmpty { words += step.kind.isFeminine ? " de la " : " del " }
            words += step.through == nil ? step.kind.word : step.kind.plural
            if !step.label.isEmpty { words += " " + step.label }
            if let through = step.through {
                words += (through == "siguientes" ? " y " : " a ") + through
            }
        }
        return words
    }
}

extension NormPart.Kind {
    fileprivate var isFeminine: Bool { self == .part || self == .section }

    fileprivate var plural: String {
        switch self {
        case .section: "secciones"
        case .numeral: "numerales"
        case .literal: "literales"
        default: word + "s"
        }
    }
}
