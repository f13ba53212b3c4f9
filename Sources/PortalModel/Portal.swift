import CommonMark
package import Content
package import Diagnostics
import Digests
import Words

/// The whole portal: every agency and function, at its address, checked against the others.
package struct Portal: Sendable {
    /// What `portal.yml` says; nil where there is none.
    package let settings: PortalSettings?
    /// The home page's document, where it is not an agency.
    package internal(set) var home: Document?
    /// What tells the content of the home page from any other, as its author wrote it: where its links
    /// lead may change with other pages.
    var homeDigest: ShortDigest? { home?.contentDigest }
    /// All agencies, each after the folder that holds it.
    package internal(set) var agencies: [Agency]
    /// The address of the page of each function of each agency, from the portal's root: made once,
    /// because most pages lead to several.
    private(set) var functionAddresses: [[String]] = []
    /// The agencies that are part of no other, in alphabetical order.
    package internal(set) var roots: [Int] = []
    /// The documents that are neither agencies, functions nor norms and have pages: the news first, the
    /// latest before the others.
    package internal(set) var articles: [Article] = []
    /// The files published beside the pages.
    package internal(set) var attachments: [Attachment] = []
    /// The position of each attachment, by its address as a link writes it.
    var attachmentOfAddress: [String: Int] = [:]
    /// The address of each agency's page and of each attachment, by the path of its source below
    /// `Content/`.
    package internal(set) var addresses: [String: String] = [:]
    /// The links to headings that do not exist.
    var brokenAnchors: [BrokenAnchor] = []
    /// The links to pages that the site makes.
    var ownPageLinks: [OwnPageLink] = []
    /// Whether any document takes over a former address.
    let hasAliases: Bool
    /// Whether any document is to be reviewed from time to time.
    let hasReviews: Bool
    /// The norms that are cited or described, in the order of their type, year and number.
    package internal(set) var norms: [Norm] = []
    /// What they do to each other.
    package internal(set) var normTies: [NormTie] = []
    /// The norms that the content describes.
    var givenNorms: [IdentifiedNorm] = []
    /// Whether any norm is known to be no longer in force.
    var hasGoneNorms = false
    /// Where the pages and files of its site are.
    package let siteAddresses: SiteAddresses
    /// Whether it is shown before it is published, drafts and what is due later with it.
    package let isPreview: Bool
    /// What it holds and does not publish on the day of the run.
    package internal(set) var absences = Absences()
    /// The themes, and which functions belong to each.
    package var topicIndex = TopicIndex()

    /// The data for machines that it publishes; a preview gives nothing to those that would spread it.
    package var dataParts: DataParts {
        let parts = DataParts(settings)
        return isPreview ? parts.without([.feeds, .sitemap, .robots]) : parts
    }

    /// Whether the portal has a search.
    package var hasSearch: Bool {
        settings?.omits(.search) != true
    }

    /// The address of the page of an agency's function, from the portal's root.
    package func address(ofFunction position: Int, of agency: Int) -> String {
        functionAddresses[agency][position]
    }

    mutating func noteFunctionAddresses() {
        functionAddresses = agencies.map { $0.functions.map($0.address(of:)) }
    }

    /// The positions of the news among the articles.
    package var news: Range<Int> {
        0..<(articles.firstIndex { $0.kind != .news } ?? articles.count)
    }

    /// The agency that is the portal's own: the one at its root, or the only one that is part of no
    /// other; nil where several are.
    package var body: Agency? {
        agencies.first { $0.base.isEmpty } ?? (roots.count == 1 ? agencies[roots[0]] : nil)
    }

    /// How many functions all agencies have.
    package var functionCount: Int { agencies.reduce(0) { $0 + $1.functions.count } }
}

/// What the Markdown files of a portal, or some of them, give to it, before each is seen among
/// the others.
package struct Drafts: Sendable {
    var home: Document?
    var agencies: [Agency] = []
    /// The functions that have their own files, each with the folder of its agency.
    var functions: [(function: Function, folder: String)] = []
    /// Whether any of them says on which day it is published, or ceases to hold.
    var hasDays = false
    /// Whether any of them takes over a former address.
    var hasAliases = false
    /// Whether any of them is to be reviewed from time to time.
    var hasReviews = false
    /// The norms that have their own files.
    var norms: [(document: Document, facts: NormFacts)] = []
    var news: [Document] = []
    var pages: [Document] = []

    /// Makes drafts of no files.
    package init() {}

    /// Takes what a document says alone; false, with a diagnostic, where its place is wrong.
    package mutating func add(
        _ document: Document, _ vocabulary: Vocabulary, diagnostics: inout [Diagnostic]
    ) -> Bool {
        TextReview.review(document, vocabulary, &diagnostics)
        let place = SourceRange(line: 1, length: 3)
        let name = document.path[document.folder.endIndex...]
        if checkDays(of: document, &diagnostics) { hasDays = true }
        if !document.common.aliases.isEmpty { hasAliases = true }
        if document.common.reviewEvery != nil { hasReviews = true }
        switch document.facts {
        case .home where document.path != "index.md":
            diagnostics.append(Diagnostic(.homeNotAtTop, in: document.file, at: place))
        case .home:
            home = document
            return true
        case .agency where name != "index.md":
            diagnostics.append(Diagnostic(.agencyNotIndex, in: document.file, at: place))
        case .agency(let facts):
            agencies.append(Agency(document, facts, vocabulary, diagnostics: &diagnostics))
            return true
        case .function(let facts):
            let stem = facts.number?.value ?? String(name.dropLast(".md".utf8.count))
            if name != "index.md", let number = Function.number(fromFileName: stem) {
                let function = Function(document.withoutBlocks, number: number, vocabulary)
                functions.append((function, Self.agencyFolder(ofFunctionIn: document.folder)))
                return true
            }
            diagnostics.append(
                facts.number.map { Diagnostic(.givenNumber, stem, in: document.file, at: $0.range) }
                    ?? Diagnostic(.functionNumber, stem, in: document.file, at: place))
        case .norm(let facts):
            norms.append((document, facts))
            return true
        case .page:
            pages.append(document)
            return true
        case .news:
            news.append(document)
            return true
        }
        return false
    }

    /// Takes in what other files gave.
    package mutating func append(_ others: Drafts) {
        home = home ?? others.home
        agencies += others.agencies
        functions += others.functions
        norms += others.norms
        news += others.news
        pages += others.pages
        hasDays = hasDays || others.hasDays
        hasAliases = hasAliases || others.hasAliases
        hasReviews = hasReviews || others.hasReviews
    }

    /// The folder of the agency whose functions are in a folder, or in its `funciones/`.
    private static func agencyFolder(ofFunctionIn folder: Substring) -> String {
        let bytes = folder.utf8.dropLast()
        let start = bytes.lastIndex(of: UInt8(ascii: "/")).map { bytes.index(after: $0) }
        let name = Substring(bytes[(start ?? bytes.startIndex)...])
        guard name == "funciones" || name == "functions" else { return String(Substring(bytes)) }
        return String(Substring(bytes.prefix(upTo: start ?? bytes.startIndex).dropLast()))
    }
}

extension Document {
    /// The document without the blocks of its text, which are asked for in an agency's text only:
    /// a portal has thousands of functions, and memory that is not kept is not paid for.
    fileprivate var withoutBlocks: Document {
        var text = text
        text.blocks = []
        return replacing(text: text)
    }
}
