import CommonMark
package import Content
package import Digests

/// What the portal publishes at one address.
package struct Standing: Sendable {
    /// The file of the site, from the portal's root.
    package let address: String
    /// The file below `Content/` that it shows; empty where it shows several.
    package let source: String
    /// What tells its content from any other; nil where it has none of its own, as a list.
    package let digest: ShortDigest?
    /// What tells a function's own file from any other, where it adds to the agency's text.
    package let addition: ShortDigest?
    /// The document whose headings are on the page.
    let document: Document?

    /// A page that lists what others show, or a file that is published as it is.
    package init(address: String, source: String, digest: ShortDigest?) {
        self.address = address
        self.source = source
        self.digest = digest
        addition = nil
        document = nil
    }

    /// The home page of a portal.
    package init(homeOf portal: Portal, at address: String) {
        self.address = address
        source = portal.home?.path ?? ""
        digest = portal.homeDigest
        addition = nil
        document = portal.home
    }

    /// The page of an agency.
    package init(_ agency: Agency) {
        address = agency.address
        source = agency.document.path
        digest = agency.digest
        addition = nil
        document = agency.document
    }

    /// The page of a function.
    ///
    /// - Parameter agency: The document of its agency.
    package init(_ function: Function, of agency: Document, at address: String) {
        self.address = address
        source = (function.item == nil ? function.document : nil)?.path ?? agency.path
        digest = function.digest
        addition = function.addition
        document = function.document
    }

    /// The page of a norm: what it says comes from many, but for the text of its own file.
    package init(_ norm: Norm) {
        address = norm.address
        source = norm.given?.document?.path ?? ""
        digest = norm.given?.digest
        addition = nil
        document = norm.given?.document
    }

    /// The page of a piece of news.
    package init(_ item: NewsItem) {
        address = item.address
        source = item.document.path
        digest = item.digest
        addition = nil
        document = item.document
    }

    /// Whether there are headings on the page.
    var hasAnchors: Bool { document.map { !$0.text.outline.isEmpty } ?? false }

    /// The ids of its headings, in their order.
    var anchors: [String] { document?.text.outline.map(\.id) ?? [] }
}
