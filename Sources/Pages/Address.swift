internal import Encodings

/// The addresses of the portal's pages: paths from its root that name a file, in ASCII.
enum Address {
    /// The way from one page to another as a link on the first writes it: `../funciones/5.html`.
    static func relative(from page: String, to target: String) -> String {
        let (from, to) = (page.utf8Span.span, target.utf8Span.span)
        // The folders that both have in common.
        var common = 0
        var index = 0
        while index < from.count, index < to.count, from[index] == to[index] {
            index += 1
            if to[index - 1] == UInt8(ascii: "/") { common = index }
        }
        var folders = 0
        index = common
        while index < from.count {
            if from[index] == UInt8(ascii: "/") { folders += 1 }
            index += 1
        }
        let rest = target.utf8.dropFirst(common)
        var link = ""
        link.reserveCapacity(folders * 3 + rest.count)
        for _ in 0..<folders { link += "../" }
        link += Substring(rest)
        return link
    }

    /// The path of a whole URL with a final `/`: `https://entidad.gov.co/portal/` has `/portal/`.
    static func path(ofURL url: String) -> String {
        let afterScheme = url.split(separator: "://", maxSplits: 1).last ?? ""
        guard let slash = afterScheme.firstIndex(of: "/") else { return "/" }
        return String(afterScheme[slash...])
    }
}

extension String {
    /// The text as the value of a query: all but what RFC 3986 calls unreserved in percent encoding.
    var percentEncodedQuery: String { percentEncoded(allowing: .unreserved) }

    /// The address of a file in percent encoding, which may have a `%` or a `#` in its name.
    var percentEncodedFile: String { percentEncoded(allowing: .plainInFilePaths) }

    /// The address with what a URL's path cannot hold in percent encoding (RFC 3986, section 3.3).
    ///
    /// No file of the content has a `%` in its name, so one that stands here begins such an encoding.
    var percentEncodedPath: String { percentEncoded(allowing: .plainInLinks) }
}

extension ASCIISet {
    /// What the path of a URL may hold as it is.
    fileprivate static let plainInFilePaths = unreserved.union("/!$&'()*+,;=:@")

    /// The same, and what begins an encoding or an anchor in an address that is already a link.
    fileprivate static let plainInLinks = plainInFilePaths.union("#%")
}
