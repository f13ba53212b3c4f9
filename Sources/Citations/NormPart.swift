internal import Words

/// A place inside a norm, from the outside in: *literal b) del numeral 2 del artículo 24* is
/// article 24, numeral 2, literal b.
package struct NormPart: Hashable, Sendable, Comparable {
    package var steps: [Step]

    package init(_ steps: [Step]) { self.steps = steps }

    /// One division, or several of one kind in a row.
    package struct Step: Hashable, Sendable {
        package var kind: Kind
        /// As it is cited, without its ordinal sign or bracket: `24`, `2.2.5.3.1`, `10A`, `b`, `II`.
        ///
        /// `final`, `único` and `transitorio` are labels too. Empty where the norm has but one
        /// (*parágrafo*).
        package var label: String
        /// The last of a range: `42` in *artículos 38 a 42*, `siguientes` in *38 y siguientes*.
        package var through: String?

        package init(_ kind: Kind, _ label: String, through: String? = nil) {
            self.kind = kind
            self.label = label
            self.through = through
        }
    }

    /// The divisions of a norm, the outer before the inner.
    package enum Kind: Int, CaseIterable, Hashable, Sendable, Comparable {
        case annex, book, part, title, chapter, section, article, paragraph, subparagraph, numeral
        case literal

        /// Its word in Spanish.
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

        package static func < (one: Kind, other: Kind) -> Bool { one.rawValue < other.rawValue }
    }

    /// By kind and label, numbers by their value, what stands around before what stands inside.
    package static func < (one: NormPart, other: NormPart) -> Bool {
        for (step, next) in zip(one.steps, other.steps) where step != next {
            if step.kind != next.kind { return step.kind < next.kind }
            let keys = (OrderingKey(step.label), OrderingKey(next.label))
            if keys.0 != keys.1 { return keys.0 < keys.1 }
            return OrderingKey(step.through ?? "") < OrderingKey(next.through ?? "")
        }
        return one.steps.count < other.steps.count
    }

    /// The article that it is, or that it stands in.
    package var article: Step? { steps.first { $0.kind == .article } }

    /// In words, from the inside out, as a sentence has it: *numeral 2 del artículo 24*.
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
