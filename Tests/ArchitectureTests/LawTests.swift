import Testing

/// What keeps a new kind of page from being a change of everything.
struct LawTests {
    private static func files(_ isMeant: (String) -> Bool, having text: String) -> [String] {
        Repository.sources.filter { isMeant($0.path) && $0.text.contains(text) }.map(\.path)
    }

    @Test func `one file knows all kinds of page, and others ask for a few of them`() {
        #expect(
            Self.files({ _ in true }, having: "switch page.subject")
                == ["Pages/PageKinds.swift", "Pages/Site+OpenData.swift"])
        // What asks for a few has a default, and so is left alone by a new kind.
        for source in Repository.sources where source.path != "Pages/PageKinds.swift" {
            for rest in source.text.split(separator: "subject {").dropFirst()
            where source.text.contains(".subject {") {
                let body = rest.split(separator: "\n        }", maxSplits: 1).first ?? ""
                #expect(body.contains("default:"), "\(source.path)")
            }
        }
    }

    @Test func `nobody outside of Content asks for a field by its key`() {
        #expect(
            Self.files({ !$0.hasPrefix("Content/") }, having: "FieldGroup") == [])
        let interface = Repository.sources.filter { $0.path.hasPrefix("Content/") }
            .filter { $0.text.contains("package struct FieldGroup") }
        #expect(interface.map(\.path) == [])
    }

    @Test func `what a page waits for is a parameter, and is kept by nobody`() throws {
        #expect(Self.files({ _ in true }, having: "struct LateContent").count == 1)
        #expect(Self.files({ _ in true }, having: "LateContent?") == [])
        let site = try #require(Repository.sources.first { $0.path == "Pages/Site.swift" })
        #expect(!site.text.contains("LateContent"))
    }

    @Test func `the ends of addresses are put together in one place`() {
        #expect(
            Self.files(
                { $0.hasPrefix("Pages/") && $0 != "Pages/EmbeddedTheme.swift" },
                having: "/index.html\"") == [])
    }
}
