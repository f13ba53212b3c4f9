import CommonMark
import Content
import Diagnostics
import PortalModel
import Templates

/// The documents that pages list.
extension Site {
    /// Those that an agency's file or the home page's names, and those that its text links.
    func documents(of document: Document, on address: String) -> [PageDocument] {
        let named = named(by: document, on: address)
        return named + linked(by: document.text.links[...], besides: named, on: address)
    }

    /// Those that a function's own file names, and those that the function's texts link.
    func documents(
        of function: Function, in agency: Agency, on address: String
    ) -> [PageDocument] {
        var documents = function.document.map { named(by: $0, on: address) } ?? []
        if let item = function.item {
            let links = agency.document.text.links
            if !links.isEmpty {
                documents += linked(
                    by: links.filter { item.contains($0.offset) }[...], besides: documents,
                    on: address)
            }
        }
        if let own = function.document {
            documents += linked(by: own.text.links[...], besides: documents, on: address)
        }
        return documents
    }

    private func named(by document: Document, on address: String) -> [PageDocument] {
        document.common.documents.compactMap { entry in
            let file = entry.file.value
            guard let target = portal.address(of: file, in: document) else { return nil }
            let attachment = portal.attachment(at: target[...])
            return PageDocument(
                title: entry.title.value,
                address: Address.relative(from: address, to: target).percentEncodedPath,
                path: attachment?.path, format: file.format,
                size: attachment.map { words.size(of: $0.size) },
                published: entry.published?.day.map(words.text(of:)),
                summary: entry.summary, language: entry.language)
        }
    }

    /// The attachments that a text links and its file does not name: what an author wrote stays
    /// as it stands, so that their format and size are said in the list below it.
    private func linked(
        by links: ArraySlice<Link>, besides others: [PageDocument], on address: String
    ) -> [PageDocument] {
        guard !links.isEmpty, !portal.attachments.isEmpty else { return [] }
        var listed = Set(others.map(\.address))
        var documents: [PageDocument] = []
        for link in links where !link.isImage && link.target.hasPrefix("/") {
            let target = link.target.dropFirst().prefix { $0 != "#" }
            guard let attachment = portal.attachment(at: target) else { continue }
            let place = Address.relative(from: address, to: String(target)).percentEncodedPath
            guard listed.insert(place).inserted else { continue }
            let name = attachment.path.split(separator: "/").last.map(String.init) ?? ""
            documents.append(
                PageDocument(
                    title: link.text.isEmpty ? name : link.text.capitalised, address: place,
                    path: attachment.path, format: name.format,
                    size: words.size(of: attachment.size), published: nil,
                    summary: nil, language: nil))
        }
        return documents
    }
}

extension String {
    /// The format of a file by its ending: `PDF`.
    fileprivate var format: String { split(separator: ".").last?.uppercased() ?? "" }
}
