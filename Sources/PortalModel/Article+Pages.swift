import Content
import Diagnostics
import Words

extension Assembly {
    /// Gives each page of the content its address, the page above it, and the agency to which it
    /// belongs.
    ///
    /// - Parameters:
    ///   - documents: The files, in any order.
    ///   - articles: The articles before them; the pages are added.
    mutating func addPages(
        _ documents: [Document], of agencies: [Agency], to articles: inout [Article],
        _ diagnostics: inout [Diagnostic]
    ) {
        var places = PagePlaces()
        // The page of a folder before what is in it.
        let sorted = documents.map { (place: PagePlace($0), document: $0) }
            .sorted { $0.place < $1.place }
        for (place, document) in sorted {
            guard isPage(document, place, &places, &diagnostics) else { continue }
            let above = places.nearest(to: place.holder) { hasAgency(in: $0) }
            let agency = above.map { articles[$0].agency } ?? self.agency(at: place.holder)
            let base = base(of: place.folder, path: document.file.path, &diagnostics)
            let name = place.isIndex ? "" : place.name.slug
            if !place.isIndex, name.isEmpty {
                diagnostics.append(Diagnostic(.badFolderName, place.name, path: document.file.path))
            }
            var article = Article(
                document, .page, agency: agency,
                address: place.isIndex
                    ? base.indexOfFolder : base + (name.isEmpty ? place.name : name) + ".html")
            article.parent = above
            if place.isIndex {
                article.base = base
                places.articleOfFolder[place.folder] = articles.count
            }
            claim(
                article.address, path: document.path, shownPath: document.file.path, &diagnostics)
            articles.append(article)
        }
    }

    /// Whether a file is a page at its place; says why where it is not.
    private func isPage(
        _ document: Document, _ place: PagePlace, _ places: inout PagePlaces,
        _ diagnostics: inout [Diagnostic]
    ) -> Bool {
        if let fault = document.unlessBelowPage,
            places.nearest(to: place.holder, until: { hasAgency(in: $0) }) == nil
        {
            // What is in its folder is not said to be without a page as well.
            places.refused.insert(place.folder)
            diagnostics.append(fault)
            return false
        }
        guard !place.isIndex, !place.folder.isEmpty, places.articleOfFolder[place.folder] == nil,
            !hasAgency(in: place.folder), !isUnreadable(place.folder + "/index.md"),
            places.refused.insert(place.folder).inserted
        else { return true }
        diagnostics.append(
            Diagnostic(
                .folderWithoutPage, place.folder, path: document.file.path,
                hint: .writeFolderPage("Content/\(place.folder)/index.md")))
        return true
    }
}

/// Where the file of a page is.
private struct PagePlace: Comparable {
    /// Its folder below `Content/`, without a final `/`.
    let folder: String
    /// Its name without the extension.
    let name: String

    init(_ document: Document) {
        folder = String(document.folder.dropLast())
        name = String(document.path[document.folder.endIndex...].dropLast(".md".utf8.count))
    }

    var isIndex: Bool { name == "index" }

    /// The folder in which what it is about is: that above, for the page of a folder.
    var holder: String {
        guard isIndex else { return folder }
        return folder.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(folder[..<$0]) } ?? ""
    }

    static func < (one: PagePlace, other: PagePlace) -> Bool {
        if one.folder != other.folder { return one.folder < other.folder }
        return one.isIndex != other.isIndex ? one.isIndex : one.name < other.name
    }
}

/// The folders of which something is known while pages are put in their places.
private struct PagePlaces {
    /// The article that is the page of each folder.
    var articleOfFolder: [String: Int] = [:]
    /// The folders of which it is said that they have no page.
    var refused: Set<String> = []

    /// The page of a folder or of the nearest above it; nil where an agency comes first, or nothing.
    func nearest(to folder: String, until isOther: (String) -> Bool) -> Int? {
        var folder = folder[...]
        while true {
            let name = String(folder)
            if let article = articleOfFolder[name] { return article }
            if folder.isEmpty || isOther(name) { return nil }
            folder = folder.lastIndex(of: "/").map { folder[..<$0] } ?? ""
        }
    }
}
