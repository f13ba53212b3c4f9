import Foundation

/// A published site as `Expected/` records it, so that a change of the theme is a small difference.
///
/// The digest in the name of a style sheet or a script is masked. What the pages of a portal share
/// (the first lines, the links to styles and scripts, the header and the footer) is recorded once, in
/// `_frame.html`, and has a line in its place on each page. A part in which a page differs from the
/// home page stays on that page, byte for byte.
struct RecordedSite {
    /// The file of what the pages share; no site has a page of this name.
    static let frame = "_frame.html"

    /// The files by their recorded paths.
    private(set) var files: [String: Data] = [:]

    /// - Parameter site: The files of a published site by their paths.
    init(_ site: [String: Data]) {
        for (path, bytes) in site {
            guard let text = String(data: bytes, encoding: .utf8) else {
                files[path] = bytes
                continue
            }
            files[Self.masked(path)] = Data(Self.masked(text).utf8)
        }
        guard files.count == site.count, let home = page("index.html") else { return }
        let root = Self.root(of: home)
        let shared = Part.allCases.compactMap { part -> SharedPart? in
            guard let range = part.range(in: home) else { return nil }
            return SharedPart(part, String(home[range]), on: Place("index.html", root: root))
        }
        files[Self.frame] = Data(
            shared.map { "<!-- frame: \($0.part) -->\n\($0.text)" }.joined().utf8)
        for path in site.keys where path.hasSuffix(".html") {
            guard var text = page(path) else { continue }
            let place = Place(path, root: root)
            for known in shared {
                guard let range = known.part.range(in: text) else { continue }
                let own = SharedPart(known.part, String(text[range]), on: place)
                if own.text == known.text { text.replaceSubrange(range, with: own.line) }
            }
            files[path] = Data(text.utf8)
        }
    }

    private func page(_ path: String) -> String? {
        files[path].flatMap { String(data: $0, encoding: .utf8) }
    }

    /// The text with the digests in names of style sheets and scripts masked.
    private static func masked(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: ".")) else { return text }
        return text.replacing(/\.[0-9a-f]{10}\.(css|js)/) { ".DIGEST.\($0.1)" }
    }

    /// The path of the site's root on its server, with a final `/`, as the home page names it.
    private static func root(of home: String) -> String {
        let link = home.firstMatch(of: /<link rel="canonical" href="[a-z]+:\/\/[^\/"]+(\/[^"]*)">/)
        return link.map { String($0.1) } ?? "/"
    }
}

extension RecordedSite {
    /// A part that the pages of a portal share, in the order of the page.
    enum Part: CaseIterable {
        case head, resources, header, footer

        /// Where the part is in a page: whole lines.
        func range(in page: String) -> Range<String.Index>? {
            switch self {
            case .head: range(in: page, from: "<!DOCTYPE html>\n", upTo: "<title>")
            case .resources:
                range(in: page, from: "<link rel=\"stylesheet\"", through: " defer></script>\n")
            case .header: range(in: page, from: "<a class=\"skip\"", through: "</header>\n")
            case .footer: range(in: page, from: "<footer class=\"site\"", through: "</footer>\n")
            }
        }

        private func range(
            in page: String, from start: String, upTo next: String = "", through end: String = ""
        ) -> Range<String.Index>? {
            guard let first = page.range(of: start),
                let last = page[first.upperBound...].range(of: next + end)
            else { return nil }
            return first.lowerBound..<(end.isEmpty ? last.lowerBound : last.upperBound)
        }
    }

    /// The page that a part is on.
    struct Place {
        let path: String
        /// The path of the site's root on its server, with a final `/`.
        let root: String

        init(_ path: String, root: String) {
            self.path = path
            self.root = root
        }

        /// The address of a link as seen from the root, `~/entidades/index.html`; nil where the link
        /// does not go up to the root first, as those of shared parts do.
        func address(of link: Substring) -> String? {
            // A server answers with this page at any address, so its links begin at the root.
            let way =
                path == "404.html"
                ? root : String(repeating: "../", count: path.split(separator: "/").count - 1)
            let rest = link.dropFirst(way.count)
            if !link.hasPrefix(way) || rest.contains(/^(\.\.|#|\/|[a-z]+:|$)/) { return nil }
            return "~/" + rest
        }
    }

    /// A part of a page with its addresses as seen from the root, and apart from it, which of its
    /// links is the current one.
    struct SharedPart {
        let part: Part
        let text: String
        /// The line in place of the part, which tells all that the text does not.
        let line: String

        init(_ part: Part, _ whole: String, on place: Place) {
            var line = "<!-- frame: \(part)"
            self.part = part
            text = whole.replacing(
                /(href|action|src)="([^"]*)"( aria-current="[a-z]+")?/
            ) { link in
                let address = place.address(of: link.2) ?? String(link.2)
                if let current = link.3 { line += ", \(address)\(current)" }
                return "\(link.1)=\"\(address)\""
            }
            self.line = line + " -->\n"
        }
    }
}
