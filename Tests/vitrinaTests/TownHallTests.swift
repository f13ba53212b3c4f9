import Foundation
import Testing

/// A town hall with all that its portal must have, as `Tests/Fixtures/portals/alcaldia` describes it.
struct TownHallTests {
    private static let site = PublishedPortal(FixturePortal.folder + "alcaldia")

    private static let content: [String: Data] =
        (try? Workplace.files(at: FixturePortal.folder + "alcaldia/Content")) ?? [:]

    /// The lines of a table of the data without the first.
    private static func rows(_ table: String) throws -> [String] {
        let bytes = try #require(site.files["datos/" + table])
        return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).dropFirst()
            .map(String.init)
    }

    /// The files that are pages: by what they say, or as nothing else in their folder is.
    private static let pages: [String] = content.keys.filter { path in
        guard path.hasSuffix(".md"), path != "index.md", let bytes = content[path] else {
            return false
        }
        let text = String(decoding: bytes, as: UTF8.self)
        if text.contains("\ntipo: página\n") { return true }
        return !path.hasSuffix("/index.md") && !text.contains("\ntipo: ")
            && !["funciones/", "noticias/"].contains { path.contains($0) }
    }.sorted()

    @Test func `the tables have each agency and each function once, and no page`() throws {
        let agencies = try Self.rows("entidades.csv")
        #expect(agencies.count == 19)
        #expect(try Self.rows("funciones.csv").count == 76)
        for path in Self.pages {
            let address = "/" + path.replacing("index.md", with: "").replacing(".md", with: "")
            #expect(!agencies.contains { $0.hasPrefix(address + ",") }, "\(path)")
        }
    }

    @Test func `every page is published at its place, but for drafts and what is not due`() throws {
        #expect(Self.pages.count > 30)
        for path in Self.pages {
            let bytes = try #require(Self.content[path])
            let text = String(decoding: bytes, as: UTF8.self)
            let waits = text.contains("\nborrador: sí\n") || text.contains("\npublicar_el: 2026-")
            let address = path.dropLast(3) + ".html"
            #expect((Self.site.files[String(address)] == nil) == waits, "\(path)")
        }
    }

    @Test func `what is published stands in the site map once, and no draft does`() throws {
        let map = String(
            decoding: try #require(Self.site.files["sitemap.xml"]), as: UTF8.self)
        for path in Self.pages {
            let address = "/" + path.dropLast(3) + ".html</loc>"
            let folder = "/" + path.replacing("index.md", with: "") + "</loc>"
            let isPublished = Self.site.files[String(path.dropLast(3) + ".html")] != nil
            let count = map.ranges(of: address).count + map.ranges(of: folder).count
            #expect(count == (isPublished ? 1 : 0), "\(path)")
        }
    }
}
