import CommonMark
package import Content
package import Diagnostics
internal import Encodings

extension Portal {
    /// Checks every link, image and document inside the portal, and puts in the place of its target
    /// the address it leads to: `/alcaldia/index.html#mision`, from the portal's root.
    mutating func checkLinks(
        _ timetable: Timetable, on today: Day?, unreadable: Set<String>,
        _ diagnostics: inout [Diagnostic]
    ) {
        var checker = LinkChecker(portal: self, unreadable: unreadable)
        checker.dates = today.map { LinkDates(timetable, on: $0) }
        if let document = home, document.hasInnerLinks {
            home = checker.checked(document, &diagnostics)
        }
        for index in agencies.indices {
            let agency = agencies[index]
            let document =
                agency.document.hasInnerLinks
                ? checker.checked(agency.document, &diagnostics) : agency.document
            if document !== agency.document { agencies[index].document = document }
            for (position, function) in agency.functions.enumerated()
            where function.hasInnerLinks {
                guard let own = function.document.map({ checker.checked($0, &diagnostics) }),
                    own !== function.document
                else { continue }
                agencies[index].functions[position] = function.replacing(document: own)
            }
        }
        for index in givenNorms.indices {
            guard let document = givenNorms[index].given.document, document.hasInnerLinks else {
                continue
            }
            givenNorms[index].given.document = checker.checked(document, &diagnostics)
        }
        for index in articles.indices where articles[index].document.hasInnerLinks {
            articles[index].document = checker.checked(
                articles[index].document, &diagnostics)
        }
        brokenAnchors = checker.brokenAnchors
        ownPageLinks = checker.ownPageLinks
        reportUnused(checker.used.union(filesOfSettings), unreadable: unreadable, &diagnostics)
        guard let dates = checker.dates else { return }
        absences.linked = dates.expired
        for agency in agencies {
            let named = [
                (agency.facts.successor, agency.successor), (agency.facts.parent, agency.parent),
            ]
            for (given, other) in named {
                guard let other else { continue }
                dates.check(given, naming: agencies[other], in: agency.document, &diagnostics)
            }
        }
    }
}

extension Document {
    /// Whether anything in it leads, or should lead, to something of the portal; most texts of a
    /// portal of many pages have no such link.
    var hasInnerLinks: Bool {
        text.links.contains { $0.isImage || !$0.target.hasScheme }
            || !namedFiles.isEmpty
    }

    /// How its text writes the path of another source.
    fileprivate func relativePath(to path: String) -> String {
        let (from, to) = (folder.split(separator: "/"), path.split(separator: "/"))
        let common = zip(from, to.dropLast()).prefix { $0 == $1 }.count
        return (Array(repeating: "..", count: from.count - common) + to.dropFirst(common))
            .joined(separator: "/")
    }

    /// The folder it is in, with a final `/`; empty at the top.
    package var folder: Substring {
        path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[...$0] } ?? ""
    }
}

/// A link of a text to a page that the portal makes, which it may turn out not to have.
struct OwnPageLink: Sendable {
    let address: String
    let file: SourceFile
    let range: SourceRange
    /// The target, as its author wrote it.
    let name: String
}

extension Portal {
    /// Says which links of texts lead to pages of the portal that it does not have.
    ///
    /// - Parameter pages: The addresses of all pages.
    package func reviewOwnPageLinks(
        among pages: @autoclosure () -> Set<String>, _ diagnostics: inout [Diagnostic]
    ) {
        guard !ownPageLinks.isEmpty else { return }
        let pages = pages()
        for link in ownPageLinks where !pages.contains(link.address) {
            diagnostics.append(Diagnostic(.brokenLink, link.name, in: link.file, at: link.range))
        }
    }
}

/// Resolves the links of a text against the sources of the portal.
struct LinkChecker {
    private let portal: Portal
    private let unreadable: Set<String>
    /// The pages that have no file, made when the first is asked for.
    private lazy var pages = Set(
        portal.agencies.flatMap { agency in
            agency.functions.isEmpty
                ? [agency.address]
                : [agency.address, agency.functionsAddress]
                    + agency.functions.map(agency.address(of:))
        } + portal.articles.map(\.address))
    /// The ids of the headings of each text; only texts with headings have any.
    private lazy var anchors = Dictionary(
        (portal.agencies.map(\.document) + [portal.home].compactMap(\.self)
            + portal.agencies.flatMap { $0.functions.compactMap(\.document) }
            + portal.givenNorms.compactMap(\.given.document) + portal.articles.map(\.document))
            .filter { !$0.text.outline.isEmpty }
            .map { ($0.path, Set($0.text.outline.map(\.id))) },
        uniquingKeysWith: { first, _ in first })

    /// The address of every source, those of the functions' own files included.
    private lazy var addresses = {
        var addresses = portal.addresses
        for agency in portal.agencies {
            for function in agency.functions {
                guard let file = function.document else { continue }
                addresses[file.path] = agency.address(of: function)
            }
        }
        return addresses
    }()
    private lazy var sources = addresses.keys.sorted()
    private var looks = 0
    /// The days on which what is linked is published; nil where all of it is.
    var dates: LinkDates?
    /// The attachments that a page leads to or shows.
    private(set) var used: Set<String> = []
    private(set) var brokenAnchors: [BrokenAnchor] = []
    private(set) var ownPageLinks: [OwnPageLink] = []
    private lazy var ownPages = Set(portal.siteAddresses.ownPages)

    init(portal: Portal, unreadable: Set<String>) {
        self.portal = portal
        self.unreadable = unreadable
    }

    mutating func checked(_ document: Document, _ diagnostics: inout [Diagnostic]) -> Document {
        var text = document.text
        var isChanged = false
        var budget = FindingBudget()
        for (index, link) in document.text.links.enumerated() {
            var target = address(of: link, in: document, &budget, &diagnostics) ?? ""
            if dates != nil, target.utf8.first == UInt8(ascii: "/") {
                dates?.check(&target, link, in: document, &budget, &diagnostics)
            }
            guard target != link.target else { continue }
            text.links[index].target = target
            isChanged = true
        }
        budget.close(document.file, &diagnostics)
        for file in document.namedFiles {
            let path = Self.normalised(String(document.folder) + file.value)
            if let path, let address = addresses[path] {
                used.insert(path)
                dates?.check(file, leadingTo: address.withoutAnchor, in: document, &diagnostics)
                continue
            }
            diagnostics.append(
                Diagnostic(
                    .missingDocument, file.value, in: document.file, at: file.range,
                    hint: nearMiss(of: path).map { .didYouMean(document.relativePath(to: $0)) }))
        }
        return isChanged ? document.replacing(text: text) : document
    }

    /// Where a link leads: outside as it is written, inside from the portal's root.
    private mutating func address(
        of link: Link, in document: Document, _ budget: inout FindingBudget,
        _ diagnostics: inout [Diagnostic]
    ) -> String? {
        let target = link.target
        func refuse(
            _ rule: Rule, _ name: String, at range: @autoclosure () -> SourceRange? = nil,
            hint: @autoclosure () -> Hint? = nil
        ) -> String? {
            budget.append(to: &diagnostics, line: link.range.start.line) {
                Diagnostic(
                    rule, name, in: document.file, at: range() ?? link.range, hint: hint())
            }
            return nil
        }
        if target.hasScheme {
            return link.isImage ? refuse(.externalImage, target) : target
        }
        let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let file = parts.first.map(String.init) ?? ""
        let anchor = parts.count > 1 ? String(parts[1]) : ""
        guard !file.isEmpty else {
            if anchor.isEmpty {
                return refuse(.emptyLink, "", at: link.placeOfText(in: document.file))
            }
            if let target = own(anchor, of: document) { return target }
            note(anchor, of: document.path, link, in: document)
            return refuse(.brokenAnchor, anchor, hint: anchorHint(anchor, document.path))
        }
        let decoded = file.percentDecoded
        let from = decoded.hasPrefix("/") ? String(decoded.dropFirst()) : document.folder + decoded
        guard let path = Self.normalised(from) else { return refuse(.linkOutside, target) }
        if let source = source(path) {
            if !source.hasSuffix(".md") { used.insert(source) }
            if !anchor.isEmpty, let known = anchors[source] ?? (source.hasSuffix(".md") ? [] : nil),
                !known.contains(anchor)
            {
                note(anchor, of: source, link, in: document)
                return refuse(.brokenAnchor, anchor, hint: anchorHint(anchor, source))
            }
            return "/" + (addresses[source] ?? "").withoutAnchor
                + (anchor.isEmpty ? "" : "#" + anchor)
        }
        if pages.contains(path), !link.isImage {
            return "/" + path + (anchor.isEmpty ? "" : "#" + anchor)
        }
        if let page = [path, (path + "/").indexOfFolder].first(where: { ownPages.contains($0) }) {
            ownPageLinks.append(
                OwnPageLink(address: page, file: document.file, range: link.range, name: file))
            return "/" + page + (anchor.isEmpty ? "" : "#" + anchor)
        }
        if unreadable.contains(path) || unreadable.contains(path + "/index.md") { return nil }
        return refuse(
            .brokenLink, file,
            hint: nearMiss(of: path).map { near in
                .didYouMean(decoded.hasPrefix("/") ? "/" + near : document.relativePath(to: near))
            })
    }

    private mutating func own(_ anchor: String, of document: Document) -> String? {
        guard anchors[document.path]?.contains(anchor) == true else { return nil }
        return "/" + (addresses[document.path] ?? "") + "#" + anchor
    }

    /// The source that a path names: a file, or a folder's `index.md`.
    private mutating func source(_ path: String) -> String? {
        if addresses[path] != nil { return path }
        let index = path.isEmpty ? "index.md" : path + "/index.md"
        return addresses[index] == nil ? nil : index
    }

    /// The source that was probably meant; looked for in the first mistakes only, because each look
    /// takes as long as there are sources.
    private mutating func nearMiss(of path: String?) -> String? {
        guard let path, looks < 200 else { return nil }
        looks += 1
        return path.nearMiss(in: sources)
    }

    /// Remembers what only the ledger may know: which heading took its place.
    private mutating func note(
        _ anchor: String, of source: String, _ link: Link, in document: Document
    ) {
        brokenAnchors.append(
            BrokenAnchor(
                path: document.file.path, range: link.range, address: addresses[source] ?? "",
                anchor: anchor))
    }

    private mutating func anchorHint(_ anchor: String, _ source: String) -> Hint? {
        anchor.nearMiss(in: (anchors[source] ?? []).sorted()).map { .didYouMean("#" + $0) }
    }

    /// The path without `.` and `..`; nil where it leaves the portal.
    static func normalised(_ path: String) -> String? {
        var parts: [Substring] = []
        for part in path.split(separator: "/") {
            switch part {
            case ".": continue
            case "..":
                if parts.popLast() == nil { return nil }
            default: parts.append(part)
            }
        }
        return parts.joined(separator: "/")
    }
}

extension String {
    /// The text with `%20` and its like decoded; as it is where that gives no UTF-8.
    package var percentDecoded: String { percentDecoded(keepingStraySigns: true) ?? self }
}
