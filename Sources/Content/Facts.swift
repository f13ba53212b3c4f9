package import Diagnostics

/// What a Markdown file says of what it describes, by its kind; what any file may say is in
/// ``CommonFacts``.
///
/// The payload of a kind that says much is a class, so that a portal's thousands of functions do not
/// take the room of an agency each.
package enum Facts: Sendable {
    /// The home page, which says no more than any file may.
    case home
    case agency(AgencyFacts)
    case function(FunctionFacts)
    case page(PageFacts)
    case news(NewsFacts)
    case norm(NormFacts)

    /// Takes the facts from the fields of a file.
    ///
    /// - Parameter type: A type of Markdown file.
    init(_ fields: FieldGroup, of type: DocumentType) {
        switch type {
        case .home: self = .home
        case .agency: self = .agency(AgencyFacts(fields))
        case .function: self = .function(FunctionFacts(fields))
        case .page: self = .page(PageFacts(fields))
        case .news: self = .news(NewsFacts(fields))
        case .norm: self = .norm(NormFacts(fields))
        case .portal, .tombstones, .norms, .themes:
            preconditionFailure("No Markdown file is one of these.")
        }
    }

    /// The norms that what it describes rests on (`legal_basis`).
    package var legalBasis: [BasisFacts] {
        switch self {
        case .agency(let facts): facts.legalBasis
        case .function(let facts): facts.legalBasis
        case .page(let facts): facts.legalBasis
        case .home, .news, .norm: []
        }
    }

    /// The place among siblings of what it describes (`rank`).
    package var rank: Int? { agency?.rank ?? page?.rank }

    /// What its fields say to readers in sentences, for the search.
    package var passages: [String] {
        page?.questions.flatMap { [$0.question] + $0.answer } ?? []
    }

    /// How to get in touch with whom it is about (`contact`).
    package var contact: ContactFacts? { agency?.contact ?? page?.contact }

    /// Those of an agency; nil for any other kind.
    package var agency: AgencyFacts? { if case .agency(let facts) = self { facts } else { nil } }

    /// Those of a function; nil for any other kind.
    package var function: FunctionFacts? {
        if case .function(let facts) = self { facts } else { nil }
    }

    /// Those of a page; nil for any other kind.
    package var page: PageFacts? { if case .page(let facts) = self { facts } else { nil } }

    /// Those of a piece of news; nil for any other kind.
    package var news: NewsFacts? { if case .news(let facts) = self { facts } else { nil } }
}

extension Document {
    /// The files beside this one that its fields name, as their author wrote them: its documents, then
    /// its image.
    package var namedFiles: [Located<String>] {
        let documents = common.documents.map(\.file)
        guard let image = facts.news?.image else { return documents }
        return documents + [image.file]
    }
}
