import Content
import Diagnostics

/// An address of former times and the page that took it over.
struct Alias: Sendable {
    /// The address from the portal's root, as the site's files are called.
    let address: String
    /// Where it is a folder, what stood below it, up to and with the final `/`; the pages below the
    /// agency's folder take that over, each the address that ends as its own does.
    let folder: String?
    /// The folder that takes over what stood below the alias.
    let base: String
    /// The folder of its functions, which may have had another place or another word before.
    let functionsBase: String
    /// The page that takes it over.
    let target: String
    let file: SourceFile
    let range: SourceRange

    /// Every alias that the portal's documents give.
    static func all(of portal: Portal) -> [Alias] {
        var aliases: [Alias] = []
        if let home = portal.home {
            aliases += all(of: home, target: SiteAddresses.home, of: nil)
        }
        for article in portal.articles { aliases += all(of: article) }
        for agency in portal.agencies {
            aliases += all(of: agency.document, target: agency.address, of: agency)
            for function in agency.functions {
                guard let document = function.document else { continue }
                aliases += all(of: document, target: agency.address(of: function), of: nil)
            }
        }
        return aliases
    }

    /// Where an address below the folder of the alias may lead now, the likeliest first.
    func targets(of address: String) -> [String] {
        guard let folder else { return [] }
        let rest = address.dropFirst(folder.count)
        return [base + rest, functionsBase + rest]
    }

    /// Every alias that an article gives; that of a folder's page takes folders over.
    static func all(of article: Article) -> [Alias] {
        all(
            of: article.document, target: article.address, base: article.base,
            functionsBase: article.base)
    }

    /// Every alias that a document gives; that of an agency takes folders over.
    static func all(
        of document: Document, target: String, of agency: Agency?
    ) -> [Alias] {
        all(
            of: document, target: target, base: agency?.base,
            functionsBase: agency?.functionsFolder)
    }

    private static func all(
        of document: Document, target: String, base: String?, functionsBase: String?
    ) -> [Alias] {
        document.common.aliases.map { given in
            let address = given.value.withoutLeadingSlash
            let file = address.fileOfAddress
            let isFolder = file != SiteAddresses.home && file.isIndex && base != nil
            return Alias(
                address: file, folder: isFolder ? file.canonicalAddress : nil,
                base: base ?? "", functionsBase: functionsBase ?? "",
                target: target, file: document.file, range: given.range)
        }
    }
}
