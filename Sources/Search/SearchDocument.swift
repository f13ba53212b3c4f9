/// A page or file of the portal, as it is given to the search.
package struct SearchDocument: Sendable {
    /// What a document is; readers can restrict the search to one kind.
    ///
    /// The raw value is what the index has.
    package enum Kind: Int, Sendable, CaseIterable {
        /// The page of an agency.
        case agency
        /// The page of a function.
        case function
        /// The page of a norm.
        case norm
        /// A file to download.
        case document
        /// The page of a theme.
        case theme
        /// Any other page, such as news.
        case page

        /// The factor by which words count in a document of this kind.
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

    /// A field of a document, which has its own weight.
    package enum Field: Sendable {
        /// Its title, and its short name.
        case title, shortName
        /// The sentence in which its author says what it is about.
        case summary
        /// The text that excerpts are cut from.
        case text
        /// What else is on its page: who heads it, where it is, its legal basis.
        case detail

        /// The weight of a word.
        var weight: Float {
            switch self {
            case .title, .shortName: 5
            case .summary: 2
            case .text, .detail: 1
            }
        }

        /// The usual number of words: in a longer field, each counts for less.
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

        /// How much the length matters, from 0 to 1.
        var lengthMatters: Float {
            switch self {
            case .title: 0.5
            case .shortName: 0
            case .summary, .detail: 0.4
            case .text: 0.6
            }
        }
    }

    /// A text of one field.
    package struct Passage: Sendable {
        /// The field, which decides how much the words count.
        package let field: Field
        /// The plain text.
        package let text: String
        /// How many of its first bytes repeat the title: their words count more.
        package let lead: Int

        /// Makes a passage of a field.
        package init(_ field: Field, _ text: String, lead: Int = 0) {
            self.field = field
            self.text = text
            self.lead = lead
        }
    }

    /// The agencies above a document and the folder of its page, shared by many documents.
    package struct Context: Sendable {
        /// A number for each context, so that its words are read once for consecutive documents.
        package let id: Int
        /// The names of the agencies, as results show them.
        package let label: String
        /// The prefix that the addresses of its pages share.
        package let base: String

        /// Makes a context.
        package init(id: Int, label: String, base: String) {
            self.id = id
            self.label = label
            self.base = base
        }
    }

    /// What the document is.
    package let kind: Kind
    /// The title, as results show it; one that was truncated ends in `…`.
    package let title: String
    /// The number of a function; empty elsewhere.
    package let number: String
    /// The address from the portal's root.
    package let address: String
    /// The agencies above, and the folder of its page.
    package let context: Context
    /// The texts that are searched.
    package let passages: [Passage]
    /// The norms that it is, cites or is based on, each as `140/2021`; the first `ownNorms` are
    /// itself.
    package let norms: [String]
    /// How many of the first norms are the document itself.
    package let ownNorms: Int

    /// Makes a document; its position is the order in which it is read.
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
    /// The name without its extension; it changes with the content.
    package let name: String
    /// The contents of the file, in UTF-8.
    package let bytes: [UInt8]
}

/// Documents to which readers can restrict the search: those of an agency, a theme, a kind.
package struct SearchFilter: Sendable {
    /// Its group and its name: `entidad/alcaldia-de-cali`.
    package let name: String
    /// The documents in ascending order, as ranges of their positions.
    package let documents: [Range<Int>]

    /// Makes a filter.
    package init(name: String, documents: [Range<Int>]) {
        self.name = name
        self.documents = documents
    }
}
