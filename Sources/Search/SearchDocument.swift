/// A page or file of the portal, as the search is told of it.
package struct SearchDocument: Sendable {
    /// What it is; readers can ask for one kind alone.
    package enum Kind: Int, Sendable, CaseIterable {
        case agency, function, norm, document, theme, page

        /// How much more, or less, a word says in it than in another.
        var weight: Float {
            switch self {
            case .agency: 1.3
            case .norm: 1.1
            case .function, .page: 1
            case .document: 0.9
            case .theme: 0.8
            }
        }
    }

    /// A part of its words that counts in its own way.
    package enum Field: Sendable {
        /// What it is called, and by which short name.
        case title, shortName
        /// What an author wrote to say in a sentence what it is about.
        case summary
        /// The text that excerpts are cut from.
        case text
        /// What else stands on its page: who heads it, where it is, on what it rests.
        case detail

        /// How much a word in it counts.
        var weight: Float {
            switch self {
            case .title, .shortName: 5
            case .summary: 2
            case .text, .detail: 1
            }
        }

        /// How many words are usual: in a longer one, each counts for less.
        ///
        /// Fixed, so that a page does not change what the index says of all others.
        var usualLength: Float {
            switch self {
            case .title: 6
            case .shortName: 2
            case .summary: 15
            case .text: 60
            case .detail: 15
            }
        }

        /// How much its length matters, from 0 to 1.
        var lengthMatters: Float {
            switch self {
            case .title: 0.5
            case .shortName: 0
            case .summary, .detail: 0.4
            case .text: 0.6
            }
        }
    }

    /// Some of its words.
    package struct Passage: Sendable {
        package let field: Field
        package let text: String
        /// How many of its bytes, from the first, are what the page is called: they count as more.
        package let lead: Int

        package init(_ field: Field, _ text: String, lead: Int = 0) {
            self.field = field
            self.text = text
            self.lead = lead
        }
    }

    /// Where it belongs: the agencies above, and the folder that its page stands in.
    package struct Context: Sendable {
        /// One for each, so that its words are read once.
        package let id: Int
        package let label: String
        /// What the addresses of its pages begin with.
        package let base: String

        package init(id: Int, label: String, base: String) {
            self.id = id
            self.label = label
            self.base = base
        }
    }

    package let kind: Kind
    package let title: String
    /// The number of a function; empty elsewhere.
    package let number: String
    /// Where it stands, from the portal's root.
    package let address: String
    package let context: Context
    package let passages: [Passage]
    /// The norms that it is, cites or rests on, each as `140/2021`; the first `ownNorms` are itself.
    package let norms: [String]
    package let ownNorms: Int

    package init(
        _ kind: Kind, title: String, number: String = "", address: String, in context: Context,
        _ passages: [Passage], norms: [String] = [], ownNorms: Int = 0
    ) {
        self.kind = kind
        self.title = title
        self.number = number
        self.address = address
        self.context = context
        self.passages = passages
        self.norms = norms
        self.ownNorms = ownNorms
    }
}

/// A file of the index: a script that hands its data to the search.
package struct SearchFile: Sendable {
    /// Its name, which changes with its content.
    package let name: String
    package let bytes: [UInt8]
}

/// Documents that readers can ask for alone: those of an agency, a theme, a kind.
package struct SearchFilter: Sendable {
    /// Its name with what it is a filter of: `entidad/alcaldia-de-cali`.
    package let name: String
    /// The documents in ascending order, as stretches of their positions.
    package let documents: [Range<Int>]

    package init(name: String, documents: [Range<Int>]) {
        self.name = name
        self.documents = documents
    }
}
