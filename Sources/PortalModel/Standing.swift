import CommonMark
package import Content
package import Digests

/// What the portal publishes at one address, as the ledger keeps it.
package struct Standing: Sendable {
    /// The file of the site, from the portal's root.
    package let address: String
    /// What kind of address it is.
    package let kind: Ledger.Kind
    /// The file below `Content/` that it shows; empty where it shows several.
    package let source: String
    /// What tells its content from any other; nil where it has none of its own, as a list.
    package let digest: ShortDigest?
    /// What tells a function's own file from any other, where it adds to the agency's text.
    package let addition: ShortDigest?
    /// The address that answers if this one goes; nil where somebody has to say what became of it.
    package let fallback: String?
    /// The document whose headings are on the page, and whose word its days are.
    package let document: Document?
    /// The document that says the days which its own does not: a function's agency.
    let owner: Document?

    private init(
        address: String, _ kind: Ledger.Kind, source: String, digest: ShortDigest?,
        addition: ShortDigest? = nil, fallback: String? = nil, document: Document?,
        owner: Document? = nil
    ) {
        self.address = address
        self.kind = kind
        self.source = source
        self.digest = digest
        self.addition = addition
        self.fallback = fallback
        self.document = document
        self.owner = owner
    }

    /// A page that lists what others show.
    ///
    /// - Parameter source: The file whose contents it lists; empty where they are of several.
    package init(list address: String, source: String = "", fallback: String?) {
        self.init(
            address: address, .list, source: source, digest: nil, fallback: fallback,
            document: nil)
    }

    /// A page, or a file for machines, that is there whatever the content is.
    package init(fixed address: String) {
        self.init(address: address, .fixed, source: "", digest: nil, document: nil)
    }

    /// A page at a former address.
    package init(former address: String) {
        self.init(address: address, .former, source: "", digest: nil, document: nil)
    }

    /// A file of the content that is published unchanged.
    package init(file address: String, source: String, digest: ShortDigest?) {
        self.init(address: address, .file, source: source, digest: digest, document: nil)
    }

    /// The home page of a portal.
    package init(homeOf portal: Portal, at address: String) {
        self.init(
            address: address, .home, source: portal.home?.path ?? "", digest: portal.homeDigest,
            document: portal.home)
    }

    /// The page of an agency.
    package init(_ agency: Agency) {
        self.init(
            address: agency.address, .agency, source: agency.document.path, digest: agency.digest,
            document: agency.document)
    }

    /// The page of a function.
    ///
    /// - Parameter agency: The document of its agency.
    package init(_ function: Function, of agency: Document, at address: String) {
        self.init(
            address: address, .function,
            source: (function.item == nil ? function.document : nil)?.path ?? agency.path,
            digest: function.digest, addition: function.addition, document: function.document,
            owner: agency)
    }

    /// The page of a norm: what it says comes from many, but for the text of its own file.
    ///
    /// - Parameter list: The list of norms, to which one leads on that nothing cites any more.
    package init(_ norm: Norm, fallback list: String) {
        let own = norm.given?.document
        self.init(
            address: norm.address, .norm, source: own?.path ?? "", digest: norm.given?.digest,
            fallback: own == nil ? list : nil, document: own)
    }

    /// The page of an article.
    package init(_ article: Article) {
        self.init(
            address: article.address, article.kind, source: article.document.path,
            digest: article.digest, document: article.document)
    }

    /// Whether there are headings on the page.
    var hasAnchors: Bool { document.map { !$0.text.outline.isEmpty } ?? false }

    /// The ids of its headings, in their order.
    var anchors: [String] { document?.text.outline.map(\.id) ?? [] }
}
