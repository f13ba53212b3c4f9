import Digests
import Testing

@testable import Files

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

struct PublicationTests {
    private let sandbox = Sandbox()
    private let old = ["index.html": "old", "a/b/c.html": "deep", "gone.html": "gone"]
    private let new = ["index.html": "new", "a/b/c.html": "deep", "a/d.html": "more"]

    @Test(arguments: Publication.Strategy.allCases)
    func `a first publication makes the folder, and the next replaces it`(
        strategy: Publication.Strategy
    ) throws {
        let first = try sandbox.publish(old, strategy: strategy)
        #expect(first.added == 3 && !first.isUnchanged && first.isAtomic)
        #expect(try sandbox.site() == old)

        let second = try sandbox.publish(new, strategy: strategy)
        #expect(try sandbox.site() == new)
        #expect(second.strategy == strategy)
        #expect(second.isAtomic == (strategy != .inPlace))
        #expect(second.added == 1 && second.changed == 1 && second.unchanged == 1)
        #expect(second.removed == 1 && second.leftBehind == nil)
        #expect(try sandbox.names == ["Output"])
    }

    @Test(arguments: Publication.Strategy.allCases)
    func `a file that has not changed keeps its inode and its time`(
        strategy: Publication.Strategy
    ) throws {
        try sandbox.publish(old)
        let before = try #require(try sandbox.status(of: "Output/a/b/c.html"))
        let other = try #require(try sandbox.status(of: "Output/index.html"))
        try sandbox.publish(new, strategy: strategy)
        let after = try #require(try sandbox.status(of: "Output/a/b/c.html"))
        #expect(before.isSameFile(as: after))
        #expect(before.seconds == after.seconds && before.nanoseconds == after.nanoseconds)
        #expect(try sandbox.status(of: "Output/index.html")?.isSameFile(as: other) == false)
    }

    @Test(arguments: Publication.Strategy.allCases)
    func `a site that has not changed is not touched`(strategy: Publication.Strategy) throws {
        try sandbox.publish(old)
        let before = try #require(try sandbox.status(of: "Output"))
        let manifest = try #require(try sandbox.status(of: "Output/.vitrina/manifest.tsv"))
        let result = try sandbox.publish(old, strategy: strategy)
        #expect(result.isUnchanged && result.unchanged == 3 && result.added == 0)
        #expect(try sandbox.status(of: "Output")?.isSameFile(as: before) == true)
        #expect(
            try sandbox.status(of: "Output/.vitrina/manifest.tsv")?.isSameFile(as: manifest) == true
        )
        #expect(try sandbox.names == ["Output"])
        #expect(try sandbox.folder.folder(DiskName("Output/.vitrina")).children().count == 2)
    }

    @Test func `the manifest lists every file with its size, digest and source`() throws {
        let publication = try Publication(output: sandbox("Output"))
        let files = [
            try publication.stage.write(
                Array("abc".utf8), to: "b.html", source: "Content/b\tc\n.md"),
            try publication.stage.write([], to: "B.html"),
            try publication.stage.write([], to: ".nojekyll"),
        ]
        _ = try publication.finish(files, records: [SiteRecord(.ledger, Array("abc".utf8))])
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        let none = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        let manifest = """
            vitrina-manifest\t2
            .nojekyll\t0\t\(none)\t
            B.html\t0\t\(none)\t
            b.html\t3\t\(abc)\tContent/b c .md

            """
        #expect(try sandbox.read("Output/.vitrina/manifest.tsv") == manifest)
        #expect(
            try sandbox.read("Output/.vitrina/manifest.sha256") == """
                \(none)  .nojekyll
                \(none)  B.html
                \(abc)  b.html
                \(abc)  .vitrina/ledger.tsv
                \(Digest(of: Array(manifest.utf8)).hex)  .vitrina/manifest.tsv

                """)
    }

    @Test(arguments: Publication.Strategy.allCases)
    func `a source or a record that changes is a change of the site`(
        strategy: Publication.Strategy
    ) throws {
        let ledger = SiteRecord(.ledger, Array("one".utf8))
        let runs: [(source: String, records: [SiteRecord], isUnchanged: Bool)] = [
            ("a", [], false), ("a", [], true), ("b", [], false), ("b", [ledger], false),
            ("b", [ledger], true), ("b", [SiteRecord(.ledger, Array("two".utf8))], false),
            ("b", [SiteRecord(.build, [1])], false), ("b", [], false), ("b", [], true),
        ]
        for (source, records, isUnchanged) in runs {
            let publication = try Publication(output: sandbox("Output"), strategy: strategy)
            let file = try publication.stage.write([], to: "index.html", source: source)
            #expect(
                try publication.finish([file], records: records).isUnchanged == isUnchanged)
            let site = try #require(PublishedSite(sandbox("Output")))
            for subject in SiteRecord.Subject.allCases {
                #expect(site.record(subject) == records.first { $0.subject == subject }?.bytes)
            }
            #expect(site.isIntact)
        }
    }

    @Test(arguments: Publication.Strategy.allCases)
    func `a site that somebody touched is not intact`(strategy: Publication.Strategy) throws {
        func isIntact() -> Bool? { PublishedSite(sandbox("Output"))?.isIntact }
        #expect(isIntact() == nil)
        func publish() throws {
            try sandbox.publish(
                ["index.html": "one", "a/b.html": "two", ".well-known/x": "three"],
                strategy: strategy)
        }
        try publish()
        #expect(isIntact() == true)
        // What the user keeps at the root is the user's.
        try sandbox.write("", to: "Output/.htaccess")
        try sandbox.write("", to: "Output/.git/config")
        #expect(isIntact() == true)
        var touches: [() throws -> Void] = [
            { try sandbox.write("other", to: "Output/index.html") },
            {
                // The disk's clock may tick every few milliseconds only.
                usleep(20_000)
                try sandbox.write("eno", to: "Output/index.html")
            },
            { try sandbox.write("fourth", to: "Output/.well-known/x") },
            { try sandbox.folder.removeFile(DiskName("Output/a/b.html")) },
        ]
        // What is updated in place keeps what others put there.
        if strategy != .inPlace {
            touches += [
                { try sandbox.write("new", to: "Output/a/c.html") },
                { try sandbox.folder.makeFolder(DiskName("Output/empty")) },
                { try sandbox.folder.makeFolder(DiskName(".Output.vitrina-staging")) },
                { try sandbox.folder.makeFolder(DiskName(".Output.vitrina-old")) },
            ]
        }
        for touch in touches {
            try touch()
            #expect(isIntact() == false)
            try publish()
            #expect(isIntact() == true)
        }
    }

    @Test(arguments: Publication.Strategy.allCases)
    func `a folder may become a file, and a file a folder`(strategy: Publication.Strategy) throws {
        try sandbox.publish(["a": "file", "b/c.html": "folder"])
        try sandbox.publish(["a/d.html": "folder", "b": "file"], strategy: strategy)
        #expect(try sandbox.site() == ["a/d.html": "folder", "b": "file"])
    }

    @Test func `files are copied piece by piece, and taken over where they have not changed`()
        throws
    {
        let text = String(repeating: "0123456789abcdef", count: 150_000)
        try sandbox.write(text, to: "Source/a.pdf")
        let source = SourceTree(root: sandbox("Source"))
        var inodes: [FileStatus] = []
        for outcome in [PublishedFile.Outcome.new, .unchanged, .changed] {
            if outcome == .changed { try sandbox.write(text.dropLast() + "!", to: "Source/a.pdf") }
            let publication = try Publication(output: sandbox("Output"))
            let file = try publication.stage.copy("a.pdf", of: source, to: "x/a.pdf")
            #expect(file.outcome == outcome && file.size == text.utf8.count)
            _ = try publication.finish([file])
            inodes.append(try #require(try sandbox.status(of: "Output/x/a.pdf")))
        }
        #expect(inodes[0].isSameFile(as: inodes[1]) && !inodes[0].isSameFile(as: inodes[2]))
        #expect(
            try sandbox.folder.read("Output/x/a.pdf", limit: 1 << 24)
                == Array((text.dropLast() + "!").utf8))
    }

    @Test func `any number of tasks may write at once`() async throws {
        let publication = try Publication(output: sandbox("Output"))
        let stage = publication.stage
        let files = try await withThrowingTaskGroup(of: [PublishedFile].self) { group in
            for task in 0..<8 {
                group.addTask {
                    try (0..<100).map { number in
                        try stage.write([1], to: "f\(number)/g\(number % 7)/\(task).html")
                    }
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(try publication.finish(files).added == 800)
        #expect(try sandbox.site().count == 800)
    }

    @Test func `a publication that is given up leaves no trace`() throws {
        try sandbox.publish(old)
        do {
            let publication = try Publication(output: sandbox("Output"))
            _ = try publication.stage.write([1], to: "index.html")
            #expect(try sandbox.names == [".Output.vitrina-staging", "Output"])
        }
        #expect(try sandbox.names == ["Output"])
        #expect(try sandbox.site() == old)
    }

    @Test func `the output keeps its permissions, and its missing parents are made`() throws {
        try sandbox.publish(old, output: "x/y/Output/")
        try sandbox.folder.folder(DiskName("x/y/Output")).setPermissions(0o2750)
        try sandbox.publish(new, output: "x//y/../y/Output")
        #expect(try sandbox.status(of: "x/y/Output")?.permissions == 0o2750)
        #expect(try sandbox.site("x/y/Output") == new)
    }

    @Test func `an output that is a link stays one, and its target is swapped`() throws {
        try sandbox.publish(old, output: "www/real")
        sandbox.link("Output", to: "www/real")
        try sandbox.publish(new)
        #expect(try sandbox.status(of: "Output")?.kind == .symbolicLink)
        #expect(try sandbox.site("www/real") == new)
        #expect(try sandbox.folder.folder(DiskName("www")).children().count == 1)
    }

    @Test func `a link inside the old site is neither followed nor kept`() throws {
        try sandbox.write("secret", to: "outside/c.html")
        try sandbox.publish(old)
        try sandbox.folder.removeTree(DiskName("Output/a"), kind: .folder)
        sandbox.link("Output/a", to: sandbox("outside"))
        try sandbox.publish(["a/c.html": "secret"])
        let outside = try #require(try sandbox.status(of: "outside/c.html"))
        #expect(try sandbox.status(of: "Output/a/c.html")?.isSameFile(as: outside) == false)
        #expect(try sandbox.read("outside/c.html") == "secret")
    }
}

struct DotfileTests {
    private let sandbox = Sandbox()

    @Test(arguments: Publication.Strategy.allCases)
    func `the user's dotfiles are carried over, folders too`(strategy: Publication.Strategy) throws
    {
        let own = [".gitignore": "*", ".git/config": "[core]"]
        for (path, text) in own { try sandbox.write(text, to: "Output/" + path) }
        let config = try #require(try sandbox.status(of: "Output/.git/config"))
        for text in ["one", "two"] {
            let result = try sandbox.publish(["index.html": text], strategy: strategy)
            #expect(result.setAside.isEmpty)
            #expect(try sandbox.site() == own.merging(["index.html": text]) { $1 })
        }
        #expect(try sandbox.status(of: "Output/.git/config")?.isSameFile(as: config) == true)
    }

    @Test(arguments: Publication.Strategy.allCases)
    func `a dotfile of the site goes with the site`(strategy: Publication.Strategy) throws {
        try sandbox.publish(["a": "", ".nojekyll": "", ".well-known/security.txt": "x"])
        try sandbox.publish(["a": ""], strategy: strategy)
        #expect(try sandbox.site() == ["a": ""])
    }

    @Test(arguments: Publication.Strategy.allCases)
    func `a dotfile whose name the site needs is set aside, and said so`(
        strategy: Publication.Strategy
    ) throws {
        try sandbox.write("mine", to: "Output/.htaccess")
        try sandbox.write("older", to: "Output/.htaccess.vitrina-saved")
        try sandbox.write("same", to: "Output/.nojekyll")
        let result = try sandbox.publish(
            [".htaccess": "site", ".nojekyll": "same", "a": ""], strategy: strategy)
        #expect(result.setAside == [".htaccess.vitrina-saved-2"])
        #expect(
            try sandbox.site() == [
                ".htaccess": "site", ".htaccess.vitrina-saved": "older",
                ".htaccess.vitrina-saved-2": "mine", ".nojekyll": "same", "a": "",
            ])
    }

    @Test func `a dotfile put into a staging folder that was left is not deleted`() throws {
        try sandbox.publish(["a": "1"])
        try sandbox.write("", to: ".Output.vitrina-staging/.vitrina/unfinished")
        try sandbox.write("half", to: ".Output.vitrina-staging/a")
        try sandbox.write("mine", to: ".Output.vitrina-staging/.env")
        try sandbox.publish(["a": "2"])
        #expect(try sandbox.site() == ["a": "2", ".env": "mine"])
        #expect(try sandbox.names == ["Output"])
    }

    @Test func `a name that is no text is carried over as it is`() throws {
        try sandbox.publish(["a": "1"])
        let raw: [CChar] = [46, -1, -2, 0]
        let name = unsafe raw.withUnsafeBufferPointer { buffer in
            // The buffer is not empty and ends with a zero.
            unsafe buffer.baseAddress.map { unsafe DiskName(copying: $0) }
        }
        let dotfile = try #require(name)
        try sandbox.folder.folder(DiskName("Output")).makeFolder(dotfile)
        try sandbox.publish(["a": "2"])
        #expect(try sandbox.folder.folder(DiskName("Output")).status(of: dotfile)?.kind == .folder)
    }
}

extension PublishedSite {
    /// Whether every file is there as it was published, and no others are.
    fileprivate var isIntact: Bool { suspects.map { holds($0) } ?? false }
}
