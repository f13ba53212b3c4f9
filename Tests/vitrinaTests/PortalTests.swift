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

/// Whole portals, compared byte for byte with what they were when somebody last read them.
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
        let site = try place.files("Output").filter { path, _ in
            !path.hasPrefix(".vitrina/") || path == ".vitrina/ledger.tsv"
        }.mapValues { Self.themeFiles[$0] ?? $0 }
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
