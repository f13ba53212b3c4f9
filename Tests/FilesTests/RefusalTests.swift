import Diagnostics
import Testing

@testable import Files

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

struct RefusalTests {
    private let sandbox = Sandbox()

    /// Why a publication to `Output` is refused, and what is beside it after that.
    private func refusal(
        of output: String = "Output", apartFrom folders: [String] = []
    ) throws -> FileError.Problem? {
        do throws(FileError) {
            _ = try Publication(output: sandbox(output), apartFrom: folders)
            return nil
        } catch {
            #expect(error.isRefusal)
            return error.problem
        }
    }

    @Test func `a folder with files that are not ours is refused and stays as it is`() throws {
        try sandbox.write("mine", to: "Output/thesis.odt")
        try sandbox.write("mine", to: "Output/.vitrina/other")
        #expect(try refusal() == .outputNotOurs(example: "thesis.odt"))
        #expect(try sandbox.site() == ["thesis.odt": "mine"])
        #expect(try sandbox.names == ["Output"])
    }

    @Test func `a manifest that is not ours does not make a folder ours`() throws {
        try sandbox.write("mine", to: "Output/a")
        try sandbox.write("something else", to: "Output/.vitrina/manifest.tsv")
        #expect(try refusal() == .outputNotOurs(example: "a"))
        try sandbox.folder.removeFile(DiskName("Output/.vitrina/manifest.tsv"))
        try sandbox.folder.makeFolder(DiskName("Output/.vitrina/manifest.tsv"))
        #expect(try refusal() == .outputNotOurs(example: "a"))
    }

    @Test func `a file, and a link to nothing, is no output`() throws {
        try sandbox.write("mine", to: "Output")
        #expect(try refusal() == .outputNotAFolder)
        sandbox.link("dangling", to: "nowhere")
        #expect(try refusal(of: "dangling") == .outputNotAFolder)
        #expect(try sandbox.names == ["Output", "dangling"])
    }

    @Test func `a folder that is or holds the portal's is refused, however it is spelled`() throws {
        try sandbox.write("x", to: "portal/Content/index.md")
        sandbox.link("alias", to: "portal")
        let source = sandbox("portal")
        #expect(try refusal(of: "portal", apartFrom: [source]) == .outputHoldsSource(source))
        #expect(
            try refusal(of: "alias/../alias", apartFrom: [source]) == .outputHoldsSource(source))
        #expect(try refusal(of: "portal/..", apartFrom: [source]) == .outputHoldsSource(source))
        #expect(try refusal(of: "portal2", apartFrom: [source]) == nil)
        #expect(try refusal(of: "portal/Output", apartFrom: [source]) == nil)
    }

    @Test func `the root of the disk is refused`() throws {
        #expect(throws: FileError(path: "/", operation: .publish, problem: .outputHoldsSource("/")))
        {
            _ = try Publication(output: "/")
        }
    }

    @Test(arguments: Publication.Strategy.allCases)
    func `of two runs at once one is refused`(strategy: Publication.Strategy) throws {
        try sandbox.publish(["a": "0"])
        let publication = try Publication(output: sandbox("Output"), strategy: strategy)
        #expect(try refusal() == .outputBusy)
        let file = try publication.stage.write([49], to: "a")
        #expect(try refusal() == .outputBusy)
        _ = try publication.finish([file])
        #expect(try sandbox.site() == ["a": "1"])
        #expect(try refusal() == nil)
        #expect(try sandbox.names == ["Output"])
    }

    @Test func `runs that race for one output publish whole sites, one at a time`() async throws {
        let sandbox = sandbox
        let published = await withTaskGroup(of: Int.self) { group in
            for run in 0..<4 {
                group.addTask {
                    var count = 0
                    for round in 0..<50 {
                        let text = "\(run) \(round)"
                        do {
                            try sandbox.publish(["a": text, "b/c": text, "d": "same"])
                            count += 1
                        } catch let error as FileError {
                            #expect(error.problem == .outputBusy, "\(error)")
                        } catch {
                            Issue.record(error)
                        }
                    }
                    return count
                }
            }
            return await group.reduce(0, +)
        }
        #expect(published > 0)
        let site = try sandbox.site()
        #expect(site["a"] == site["b/c"] && site.count == 3)
        #expect(try sandbox.names == ["Output"])
    }

    @Test(arguments: [
        "", "/etc/passwd", "..", "../a", "a/../b", "a//b", "a/", ".", "./a", "a/.", "a\u{0}b",
        "a\nb", ".vitrina", ".vitrina/manifest.tsv", ".VITRINA/x",
    ])
    func `a path that leaves the site or is ours is refused`(path: String) throws {
        let publication = try Publication(output: sandbox("Output"))
        #expect(throws: FileError.self) { _ = try publication.stage.write([], to: path) }
        let tree = SourceTree(root: sandbox.path)
        #expect(throws: FileError.self) { _ = try publication.stage.copy("x", of: tree, to: path) }
    }

    @Test func `a path is written once`() throws {
        let publication = try Publication(output: sandbox("Output"))
        _ = try publication.stage.write([], to: "a/b")
        do throws(FileError) {
            _ = try publication.stage.write([], to: "a/b")
            Issue.record("It was written twice.")
        } catch {
            #expect(error.code == EEXIST && error.path == sandbox("Output/a/b"))
        }
    }
}

struct FileErrorTests {
    @Test(arguments: [
        (ENOSPC, "disk-full"), (EDQUOT, "disk-full"), (EACCES, "no-permission"),
        (EROFS, "read-only-disk"), (ENOENT, "no-such-file"), (EISDIR, "name-in-use"),
        (ENAMETOOLONG, "name-too-long"), (ELOOP, "link-not-followed"),
        (EMFILE, "too-many-open-files"), (EIO, "broken-disk"), (ESTALE, "cannot-write"),
    ])
    func `a code of the system becomes a rule of ours`(code: Int32, rule: String) {
        let error = FileError(path: "a/b", operation: .write, code: code)
        #expect(error.diagnostic().rule.code == rule)
        #expect(error.diagnostic().path == "a/b")
        #expect(error.isDiskFull == (rule == "disk-full"))
    }

    @Test func `a refused output is said in both languages`() {
        let error = FileError(
            path: "Output", operation: .publish, problem: .outputNotOurs(example: "a.odt"))
        #expect(
            error.diagnostic().text(in: .spanish) == """
                Output: error: la carpeta de salida tiene algo que Vitrina no puso allí («a.odt»); \
                no se toca [output-not-ours]
                  sugerencia: elija con --output una carpeta vacía o que no exista, o vacíe esta \
                usted mismo
                """)
        #expect(
            FileError(path: "a", operation: .list, code: 116).diagnostic().text(in: .english)
                == "a: error: the folder could not be listed (system error 116) [cannot-list]"
        )
    }
}
