import Testing

@testable import Files

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

struct SourceTreeTests {
    private let sandbox = Sandbox()
    private var tree: SourceTree { SourceTree(root: sandbox.path) }

    private func list(_ folder: String) throws -> [String] {
        try tree.entries(of: folder).map { "\($0.kind) \($0.path)\($0.isHidden ? " hidden" : "")" }
    }

    @Test func `every file below a folder is listed in bytewise order`() throws {
        for path in ["b.md", "a/z.md", "a.md", "a/b/c.md", "B.md", "ñ/é.md", "a-b.md"] {
            try sandbox.write("", to: "Content/" + path)
        }
        try sandbox.write("", to: "Other/x.md")
        #expect(
            try list("Content") == [
                "file Content/B.md", "file Content/a-b.md", "file Content/a.md",
                "file Content/a/b/c.md", "file Content/a/z.md", "file Content/b.md",
                "file Content/ñ/é.md",
            ])
        #expect(try list("").count == 8)
        #expect(try list("Content/a") == ["file Content/a/b/c.md", "file Content/a/z.md"])
    }

    @Test func `what is hidden is marked, and hidden folders are not looked into`() throws {
        for path in [".DS_Store", "a/.env", ".git/config", ".well-known/x.txt"] {
            try sandbox.write("", to: path)
        }
        #expect(
            try list("") == [
                "file .DS_Store hidden", "hiddenFolder .git hidden",
                "hiddenFolder .well-known hidden", "file a/.env hidden",
            ])
        #expect(try list(".well-known") == ["file .well-known/x.txt"])
    }

    @Test func `links, FIFOs and sockets are listed as what they are, and nothing follows them`()
        throws
    {
        try sandbox.write("inside", to: "Content/a.md")
        try sandbox.write("outside", to: "secret/b.md")
        sandbox.link("Content/to-file", to: "a.md")
        sandbox.link("Content/to-folder", to: "../secret")
        sandbox.link("Content/to-itself", to: ".")
        sandbox.link("Content/to-nothing", to: "nowhere")
        // The text outlives the call.
        #expect(unsafe mkfifo(sandbox("Content/fifo"), 0o600) == 0)
        try makeSocket("Content/socket")
        #expect(
            try list("Content") == [
                "file Content/a.md", "special Content/fifo", "special Content/socket",
                "symbolicLink Content/to-file", "symbolicLink Content/to-folder",
                "symbolicLink Content/to-itself", "symbolicLink Content/to-nothing",
            ])
        for (path, code) in [
            ("to-file", ELOOP), ("to-folder/b.md", ELOOP), ("to-itself/a.md", ELOOP),
            ("missing.md", ENOENT),
        ] {
            do throws(FileError) {
                _ = try SourceTree(root: sandbox("Content")).read(path, limit: 100)
                Issue.record("\(path) was read.")
            } catch {
                #expect(error.code == code && error.path == path)
            }
        }
        for (path, problem) in [
            ("fifo", FileError.Problem.notARegularFile), ("socket", .notARegularFile),
            ("../Content", .pathRefused), ("../secret/b.md", .pathRefused), ("", .pathRefused),
        ] {
            do throws(FileError) {
                _ = try SourceTree(root: sandbox("Content")).read(path, limit: 100)
                Issue.record("\(path) was read.")
            } catch {
                #expect(error.problem == problem)
            }
        }
        #expect(!tree.isFile("Content/to-file") && !tree.isFolder("Content/to-folder"))
        #expect(tree.isFile("Content/a.md") && tree.isFolder("Content") && tree.isFolder(""))
    }

    /// Binds a socket to a name; its path must be short, so it is bound from within the folder.
    private func makeSocket(_ name: String) throws {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let path = Array(sandbox(name).utf8CString)
        try #require(path.count < MemoryLayout.size(ofValue: address.sun_path))
        // The path fits, and the pointers are to local values that outlive the calls.
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { target in
            unsafe path.withUnsafeBytes { unsafe target.copyMemory(from: $0) }
        }
        #if canImport(Glibc)
            let type = Int32(SOCK_STREAM.rawValue)
        #else
            let type = SOCK_STREAM
        #endif
        let number = socket(AF_UNIX, type, 0)
        defer { close(number) }
        let size = socklen_t(MemoryLayout<sockaddr_un>.size)
        let result = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe bind(number, $0, size)
            }
        }
        #expect(result == 0)
    }

    @Test func `a name that is no UTF-8 is shown, not lost`() throws {
        let raw: [CChar] = [97, -1, 98, 0]
        let name = unsafe raw.withUnsafeBufferPointer { buffer in
            // The buffer is not empty and ends with a zero.
            unsafe buffer.baseAddress.map { unsafe DiskName(copying: $0) }
        }
        try sandbox.folder.makeFolder(try #require(name))
        #expect(try list("") == ["unnameable a\u{FFFD}b"])
    }

    @Test(arguments: [0, 1, 65_536, 1_000_000])
    func `a file is read whole`(size: Int) throws {
        let text = String(repeating: "x", count: size)
        try sandbox.write(text, to: "a.md")
        #expect(try tree.read("a.md", limit: size) == Array(text.utf8))
        #expect(try tree.size(of: "a.md") == size)
        guard size > 0 else { return }
        let error = FileError(path: "a.md", operation: .read, problem: .tooLarge(limit: size - 1))
        #expect(throws: error) { _ = try tree.read("a.md", limit: size - 1) }
    }

    @Test func `a folder that is not there is an error when it is used`() throws {
        let missing = SourceTree(root: sandbox("missing"))
        let error = FileError(path: sandbox("missing"), operation: .read, code: ENOENT)
        #expect(throws: error) { _ = try missing.entries(of: "") }
        #expect(throws: error) { _ = try missing.read("a", limit: 1) }
        #expect(throws: FileError(path: "Content", operation: .read, code: ENOENT)) {
            _ = try tree.entries(of: "Content")
        }
    }

    @Test(.timeLimit(.minutes(30))) func `folders may be nested deeply`() throws {
        let path = String(repeating: "d/", count: 500) + "a.md"
        try sandbox.write("deep", to: path)
        #expect(try list("") == ["file " + path])
        #expect(try tree.read(path, limit: 10) == Array("deep".utf8))
    }
}

struct SingleFileTests {
    private let sandbox = Sandbox()

    @Test func `a file is replaced in one step, when that is asked for`() throws {
        try Replacement(of: sandbox("ledger.tsv"), with: Array("one".utf8)).commit()
        #expect(try sandbox.read("ledger.tsv") == "one")
        // The text outlives the call.
        #expect(unsafe chmod(sandbox("ledger.tsv"), 0o640) == 0)
        try sandbox.write("left by a kill", to: ".ledger.tsv.vitrina-new")
        let second = try Replacement(of: sandbox("ledger.tsv"), with: Array("two".utf8))
        #expect(try sandbox.read("ledger.tsv") == "one")
        #expect(try sandbox.read(".ledger.tsv.vitrina-new") == "two")
        try second.commit()
        #expect(try sandbox.read("ledger.tsv") == "two")
        #expect(try sandbox.status(of: "ledger.tsv")?.permissions == 0o640)
        #expect(try sandbox.names == ["ledger.tsv"])
    }

    @Test func `what is not asked for leaves nothing`() throws {
        try sandbox.write("one", to: "ledger.tsv")
        do {
            _ = try Replacement(of: sandbox("ledger.tsv"), with: Array("two".utf8))
        }
        #expect(try sandbox.read("ledger.tsv") == "one")
        #expect(try sandbox.names == ["ledger.tsv"])
    }

    @Test func `a link is not replaced`() throws {
        sandbox.link("ledger.tsv", to: "elsewhere")
        #expect(throws: FileError.self) {
            try Replacement(of: sandbox("ledger.tsv"), with: []).commit()
        }
    }
}
