import Testing

@testable import OpenData

struct SitemapTests {
    private func files(_ count: Int, countLimit: Int = 50_000, sizeLimit: Int = 50_000_000)
        -> [DataFile]
    {
        let entries = (0..<count).map {
            Sitemap.Entry(url: "https://a.co/\($0)&x", modified: $0 == 0 ? "2025-01-02" : nil)
        }
        return Sitemap(entries: entries).files(
            named: "sitemap.xml", baseURL: "https://a.co/", countLimit: countLimit,
            sizeLimit: sizeLimit)
    }

    private func text(_ file: DataFile) -> String { String(decoding: file.bytes, as: UTF8.self) }

    @Test func `a small portal has one file`() throws {
        let files = files(2)
        #expect(files.map(\.address) == ["sitemap.xml"])
        #expect(
            try text(#require(files.first)) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url><loc>https://a.co/0&amp;x</loc><lastmod>2025-01-02</lastmod></url>
                <url><loc>https://a.co/1&amp;x</loc></url>
                </urlset>

                """)
    }

    @Test func `a portal with more pages than a file may name has an index`() throws {
        let files = files(7, countLimit: 3)
        #expect(
            files.map(\.address) == [
                "sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml",
            ])
        let index = try text(#require(files.first))
        #expect(index.contains("<sitemapindex"))
        #expect(index.contains("<sitemap><loc>https://a.co/sitemap-3.xml</loc></sitemap>"))
        let counts = files.dropFirst().map { text($0).matches(of: /<url>/).count }
        #expect(counts == [3, 3, 1])
    }

    @Test func `no file is larger than it may be, and no page is lost`() {
        let files = files(200, sizeLimit: 1000).dropFirst()
        #expect(files.count > 5)
        #expect(files.allSatisfy { $0.bytes.count <= 1000 })
        let named = files.flatMap { text($0).matches(of: /<loc>([^<]*)/).map { String($0.1) } }
        #expect(named == (0..<200).map { "https://a.co/\($0)&amp;x" })
    }
}
