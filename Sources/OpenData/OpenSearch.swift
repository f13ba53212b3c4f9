import Content
import PortalModel

/// What tells browsers how the portal is searched (OpenSearch 1.1).
extension PortalData {
    /// The description; nil where there is no search, or no address at which browsers would find it.
    var openSearch: DataFile? {
        guard portal.hasSearch, let baseURL else { return nil }
        var bytes: [UInt8] = []
        bytes.write(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">

            """)
        bytes.writeXML(element: "ShortName", shortName)
        bytes.writeXML(element: "Description", "\(words[.search]): \(title)")
        bytes.write("<Url type=\"text/html\" template=\"")
        bytes.writeXML(baseURL + words[.pathSearch] + ".html?q={searchTerms}")
        bytes.write("\"/>\n<Language>")
        bytes.writeXML(language)
        bytes.write("</Language>\n<InputEncoding>UTF-8</InputEncoding>\n</OpenSearchDescription>\n")
        return DataFile(address: addresses.openSearch, bytes: bytes)
    }

    /// The portal's name in 16 characters, which is all that there may be: whole words, where one fits.
    private var shortName: String {
        guard title.count > 16 else { return title }
        let start = title.prefix(17)
        guard let space = start.lastIndex(of: " ") else { return String(title.prefix(16)) }
        return String(start[..<space])
    }
}
