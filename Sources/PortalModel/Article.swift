package import Content
import Diagnostics
import Digests
import Words

/// A document with its own page that is neither an agency, one of its functions nor a norm: news.
///
/// What holds for all such documents (links, days, aliases, citations, the ledger, feeds, the search)
/// asks for no more than this; only how they are put in order and what their pages show is a matter of
/// their kind.
package struct Article: Sendable {
    package let kind: Ledger.Kind
    /// The file that it is.
    package internal(set) var document: Document
    /// The position of its agency; nil for the portal's own.
    package internal(set) var agency: Int?
    /// Its page, from the portal's root.
    package let address: String
    /// The folder whose page it is, from the portal's root with a final `/`; nil for any other.
    var base: String?
    /// The position of the article above it.
    package internal(set) var parent: Int?
    /// The norms that its front matter says it rests on.
    package internal(set) var basis: [Basis] = []

    init(_ document: Document, _ kind: Ledger.Kind, agency: Int?, address: String) {
        self.kind = kind
        self.document = document
        self.agency = agency
        self.address = address
    }

    /// What tells its content from any other, as its author wrote it.
    var digest: ShortDigest { document.contentDigest }
    /// Its title.
    package var title: String { document.common.title?.value ?? "" }
    /// The day that its file gives as that of its publication.
    package var day: Day? { document.common.published?.value.day }
}

/// How news are read from the places of their files.
private enum NewsFile {
    /// The folder whose news it is: that of its file, without its `noticias/`.
    static func folder(of document: Document) -> String {
        var folders = document.path.split(separator: "/").dropLast()
        if folders.last == "noticias" || folders.last == "news" { folders.removeLast() }
        return folders.joined(separator: "/")
    }

    /// What the address is called at its end: the name of the file, or of the folder whose
    /// `index.md` it is.
    static func name(of document: Document) -> String {
        let parts = document.path.split(separator: "/")
        let name = parts.last?.dropLast(".md".utf8.count) ?? ""
        return String(name == "index" && parts.count > 1 ? parts[parts.count - 2] : name)
    }
}

extension Assembly {
    /// Gives each piece of news its agency and its address, the latest first.
    mutating func news(
        _ documents: [Document], of agencies: [Agency], _ diagnostics: inout [Diagnostic]
    ) -> [Article] {
        var items: [Article] = []
        var listed: Set<String> = []
        for document in documents {
            let folder = NewsFile.folder(of: document)
            let agency = self.agency(at: folder)
            let base = (agency.map { agencies[$0].base } ?? "") + siteAddresses.newsFolder
            let name = NewsFile.name(of: document)
            if name.slug.isEmpty {
                diagnostics.append(Diagnostic(.badFolderName, name, path: document.file.path))
            }
            let item = Article(
                document, .news, agency: agency,
                address: base + (name.slug.isEmpty ? name : name.slug) + ".html")
            claim(
                item.address, path: document.path, shownPath: document.file.path, &diagnostics)
            // The portal's own list is kept free for it.
            if let agency, !agencies[agency].base.isEmpty, listed.insert(base).inserted {
                let agency = agencies[agency].document
                claim(
                    base.indexOfFolder, path: agency.path + "#" + siteAddresses.newsFolder,
                    shownPath: agency.file.path, &diagnostics)
            }
            items.append(item)
        }
        return items.sorted {
            $0.day != $1.day
                ? ($0.day?.iso ?? "") > ($1.day?.iso ?? "") : $0.address < $1.address
        }
    }
}
