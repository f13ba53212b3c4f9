import Content

/// The site map for search engines (sitemaps.org), cut where the protocol says.
package struct Sitemap: Sendable {
    /// One page of it: a whole address in ASCII, and the day of its last change.
    package struct Entry: Sendable {
        let url: String
        let modified: String?
    }

    /// How many pages a file may name.
    static let countLimit = 50_000
    /// How many bytes a file may have; a little less than the protocol's 50 MB.
    static let sizeLimit = 50_000_000

    let entries: [Entry]

    /// The files: one, or an index and those that it names.
    ///
    /// - Parameters:
    ///   - name: What the first file is called; further ones are numbered: `sitemap-1.xml`.
    ///   - baseURL: The portal's own address, with a final `/`.
    func files(
        named name: String, baseURL: String, countLimit: Int = Self.countLimit,
        sizeLimit: Int = Self.sizeLimit
    ) -> [DataFile] {
        var parts: [[UInt8]] = []
        var part: [UInt8] = []
        var count = 0
        var entry: [UInt8] = []
        func close() {
            part.write("</urlset>\n")
            parts.append(part)
            (part, count) = ([], 0)
        }
        for item in entries {
            entry.removeAll(keepingCapacity: true)
            entry.write("<url><loc>")
            entry.writeXML(item.url)
            entry.write("</loc>")
            if let modified = item.modified { entry.write("<lastmod>\(modified)</lastmod>") }
            entry.write("</url>\n")
            if count == countLimit || part.count + entry.count + Self.end > sizeLimit, count > 0 {
                close()
            }
            if count == 0 { part.write(Self.head("urlset")) }
            part += entry
            count += 1
        }
        if count == 0 { part.write(Self.head("urlset")) }
        close()
        if parts.count == 1 { return [DataFile(address: name, bytes: parts[0])] }
        let stem = name.dropLast(".xml".utf8.count)
        let names = parts.indices.map { "\(stem)-\($0 + 1).xml" }
        var index: [UInt8] = []
        index.write(Self.head("sitemapindex"))
        for name in names {
            index.write("<sitemap><loc>")
            index.writeXML(baseURL + name)
            index.write("</loc></sitemap>\n")
        }
        index.write("</sitemapindex>\n")
        return [DataFile(address: name, bytes: index)]
            + zip(names, parts).map { DataFile(address: $0, bytes: $1) }
    }

    private static let end = "</urlset>\n".utf8.count

    private static func head(_ element: String) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <\(element) xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

        """
    }
}
