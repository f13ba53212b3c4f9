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
    /// The page that takes it over.
    let target: String
    let file: SourceFile
    let range: SourceRange

    /// Every alias that the portal's documents give.
    static func all(of portal: Portal) -> [Alias] {
        var aliases: [Alias] = []
        if let home = portal.home {
            aliases += all(of: home, target: "index.html", base: nil)
        }
        for agency in portal.agencies {
            aliases += all(of: agency.document, target: agency.address, base: agency.base)
            for function in agency.functions {
                guard let document = function.document else { continue }
                aliases += all(of: document, target: agency.address(of: function), base: nil)
            }
        }
        return aliases
    }

    /// Every alias that a document gives.
    static func all(
        of document: Document, target: String, base: String? = nil
    ) -> [Alias] {
        document.fields.texts(.aliases).map { given in
            let address = given.value.withoutLeadingSlash
            let file = address.fileOfAddress
            let isFolder = file.hasSuffix("/index.html") && base != nil
            return Alias(
                address: file, folder: isFolder ? String(file.dropLast("index.html".count)) : nil,
                base: base ?? "", target: target, file: document.file, range: given.range)
        }
    }
}
