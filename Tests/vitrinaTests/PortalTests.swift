import Foundation
import Testing

/// The tiny portals of `Tests/Fixtures/portals`: each a folder with `Content/`, perhaps
/// `Templates/`, and the site that is expected, in `Expected/`.
enum FixturePortal {
    static let folder = Repository.fixtures + "portals/"

    static let names: [String] = {
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
        return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
    }()
}

/// Whole portals, compared byte for byte with what they were when somebody last read them, but for
/// what `RecordedSite` keeps once or masks.
///
/// After a change that is meant, `VITRINA_RECORD=1 swift test --filter PortalTests` writes each
/// `Expected/` anew; read the differences before you commit them.
struct PortalTests {
    private static let isRecording = ProcessInfo.processInfo.environment["VITRINA_RECORD"] == "1"

    /// What replaces each file of the theme that is published as it is: it is recorded once, in
    /// `Templates/assets`, and not again in every portal.
    private static let themeFiles: [Data: Data] = {
        let files = (try? Workplace.files(at: Repository.path + "Templates/assets")) ?? [:]
        return Dictionary(
            uniqueKeysWithValues: files.map { path, bytes in
                (bytes, Data("These are the bytes of Templates/assets/\(path).\n".utf8))
            })
    }()

    @Test(arguments: FixturePortal.names)
    func `a portal is published byte for byte as expected`(name: String) throws {
        let portal = FixturePortal.folder + name
        let expected = portal + "/Expected"
        let place = Workplace()
        let run = try Command.build(portal, to: place("Output"))
        #expect(run.status == 0, "\(run.errors)")
        #expect(Self.themeFiles.count > 2)
        // What a manifest says of these files is tested elsewhere, and would change with each.
        let published = try place.files("Output").filter { path, _ in
            !path.hasPrefix(".vitrina/") || path == ".vitrina/ledger.tsv"
        }.mapValues { Self.themeFiles[$0] ?? $0 }
        let site = RecordedSite(published).files
        #expect(site.count == published.count + 1)
        if Self.isRecording {
            try? FileManager.default.removeItem(atPath: expected)
            for (path, bytes) in site {
                let file = URL(filePath: expected + "/" + path)
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try bytes.write(to: file)
            }
        }
        #expect(difference(site, try Workplace.files(at: expected)) == [])
    }

    @Test func `what pages share is recorded once, and a page that differs keeps its own`() {
        func page(_ up: String, _ name: String, current: String = "") -> Data {
            Data(
                """
                <a class="skip" href="#main">Skip</a>
                <a href="\(up)a/index.html"\(current)>\(name)</a>
                </header>
                <link href="\(up)style.0123456789.css">

                """.utf8)
        }
        let recorded = RecordedSite([
            "style.0123456789.css": Data("p{}".utf8), "index.html": page("", "A"),
            "a/index.html": page("../", "A", current: " aria-current=\"page\""),
            "a/far.html": page("./../", "A"), "a/other.html": page("../", "B"),
        ]).files.mapValues { String(decoding: $0, as: UTF8.self) }
        let style = "<link href=\"../style.DIGEST.css\">\n"
        let skip = "<a class=\"skip\" href=\"#main\">Skip</a>\n"
        #expect(
            recorded == [
                "style.DIGEST.css": "p{}",
                "_frame.html": "<!-- frame: header -->\n" + skip
                    + "<a href=\"~/a/index.html\">A</a>\n</header>\n",
                "index.html": "<!-- frame: header -->\n<link href=\"style.DIGEST.css\">\n",
                "a/index.html":
                    "<!-- frame: header, ~/a/index.html aria-current=\"page\" -->\n" + style,
                "a/far.html": skip + "<a href=\"./../a/index.html\">A</a>\n</header>\n"
                    + "<link href=\"./../style.DIGEST.css\">\n",
                "a/other.html": skip + "<a href=\"../a/index.html\">B</a>\n</header>\n" + style,
            ])
    }

    @Test func `the address given on the command line wins over that of the portal`() throws {
        let place = Workplace()
        let run = try Command.build(
            FixturePortal.folder + "con-direccion", to: place("Output"),
            ["--base-url", "https://otra.gov.co/vitrina"])
        #expect(run.status == 0, "\(run.errors)")
        let page = try place.read("Output/index.html")
        #expect(page.contains(#"<link rel="canonical" href="https://otra.gov.co/vitrina/">"#))
        #expect(!page.contains("ejemplo.gov.co"))
        #expect(try place.read("Output/404.html").contains(#"href="/vitrina/index.html""#))
    }
}
