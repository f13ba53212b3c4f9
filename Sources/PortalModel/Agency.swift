import CommonMark
package import Content
package import Diagnostics
package import Digests

/// One public agency: its place in the hierarchy, its words and its functions.
package struct Agency: Sendable {
    /// The file that describes it.
    package internal(set) var document: Document
    /// What its file says of it.
    package let facts: AgencyFacts
    /// Its folder below `Content/`; empty for an agency that is the whole portal.
    package let folder: String
    /// Its full name.
    package let title: String
    /// The sections of its text.
    package let sections: [Section]
    /// Its functions, those of files among them.
    package internal(set) var functions: [Function]
    /// The agency it is part of, as a position in the portal's agencies.
    package internal(set) var parent: Int?
    /// The agencies that are part of it, in alphabetical order.
    package internal(set) var children: [Int] = []
    /// The agency that took its place.
    package internal(set) var successor: Int?
    /// How many functions it and all its parts have.
    package internal(set) var functionCount = 0
    /// The folder of its pages, from the portal's root, with a final `/`; empty at the root.
    package internal(set) var base = "" {
        didSet {
            address = base.indexOfFolder
            functionsFolder = base + functionsWord
        }
    }

    /// What tells its content from any other, its functions included.
    package var digest: ShortDigest { document.contentDigest }

    /// The folder of functions within its own, with a final `/`; it is given before ``base``.
    var functionsWord = ""

    /// The folder of its functions' pages, from the portal's root.
    private(set) var functionsFolder = ""

    /// Where its list of functions stands, from the portal's root.
    package var functionsAddress: String { functionsFolder.indexOfFolder }

    /// The address of one of its functions' page, from the portal's root.
    package func address(of function: Function) -> String {
        address(ofNumber: function.number)
    }

    /// The address of the page of the function with a number, whether there is one or not.
    func address(ofNumber number: String) -> String { functionsFolder + number + ".html" }

    /// Where its page stands, from the portal's root.
    package private(set) var address = SiteAddresses.home

    /// The norms on which it rests, as the front matter gives them.
    package internal(set) var basis: [Basis] = []
    /// Those on which the functions of its text rest, as the front matter gives them.
    package internal(set) var functionsBasis: [Basis] = []
    /// What each of its functions rests on or names; empty where none does.
    var functionBases: [[Basis]] = []
    /// The norms that its text names beside its functions.
    package internal(set) var mentions: [Basis] = []

    /// What a function at a position rests on or names.
    package func bases(ofFunctionAt position: Int) -> [Basis] {
        position < functionBases.count ? functionBases[position] : []
    }

    /// The objectives of its text.
    package var objectives: [String] {
        sections.filter { $0.role == .objectives }
            .flatMap { $0.lists(of: document.text) }
            .flatMap { $0.items.map(\.plainText) }
    }

    /// Takes what a document says alone; the portal adds what it is to the others.
    package init(
        _ document: Document, _ facts: AgencyFacts, _ vocabulary: Vocabulary,
        diagnostics: inout [Diagnostic]
    ) {
        self.document = document
        self.facts = facts
        folder = String(document.path.dropLast("/index.md".utf8.count))
        title = document.common.title?.value ?? ""
        sections = Section.sections(of: document.text, vocabulary)
        functions = Function.functions(in: sections, of: document, vocabulary, &diagnostics)
    }
}
