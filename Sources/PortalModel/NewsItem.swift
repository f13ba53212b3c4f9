package import Content
import Diagnostics
import Digests
import Words

/// A piece of news of an agency, or of the portal where it is in no agency's folder.
package struct NewsItem: Sendable {
    /// The file that it is.
    package internal(set) var document: Document
    /// The position of its agency; nil for the portal's own.
    package internal(set) var agency: Int?
    /// Its page, from the portal's root.
    package let address: String
    /// What tells its content from any other, as its author wrote it.
    var digest: ShortDigest { document.contentDigest }

    init(_ document: Document, agency: Int?, address: String) {
        self.document = document
        self.agency = agency
        self.address = address
    }

    /// Its title.
    package var title: String { document.common.title?.value ?? "" }
    /// The day of the news.
    package var day: Day? { document.common.published?.value.day }

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
    ) -> [NewsItem] {
        var items: [NewsItem] = []
        var listed: Set<String> = []
        for document in documents {
            let folder = NewsItem.folder(of: document)
            let agency = self.agency(at: folder)
            let base = (agency.map { agencies[$0].base } ?? "") + siteAddresses.newsFolder
            let name = NewsItem.name(of: document)
            if name.slug.isEmpty {
                diagnostics.append(Diagnostic(.badFolderName, name, path: document.file.path))
            }
            let item = NewsItem(
                document, agency: agency,
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
