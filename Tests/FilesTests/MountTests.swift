#if canImport(Glibc)
    import Diagnostics
    import Glibc
    import Testing

    @testable import Files

    /// What needs a separate disk, which only root may mount.
    @Suite(.serialized)
    struct MountTests {
        private let sandbox = Sandbox()

        /// Runs a test with something mounted at a name; says loudly where that is not allowed.
        private func mounting(
            _ source: String, at name: String, as type: String, flags: UInt = 0,
            options: String = "", _ test: () throws -> Void
        ) throws {
            try sandbox.folder.makeFolder(DiskName(name))
            // The texts outlive the call.
            guard unsafe mount(source, sandbox(name), type, flags, options) == 0 else {
                print("SKIPPED, because only root may mount (errno \(errno)): \(type) at \(name)")
                return
            }
            // Detached even where a failed test left a file open.
            defer { _ = unsafe umount2(sandbox(name), 2) }
            try test()
        }

        private let old = ["index.html": "old", "a/b.html": "same", "gone.html": "x", ".own": "1"]
        private let new = [
            "index.html": "new", "a/b.html": "same", "c/d.html": "more", ".own": "2",
        ]

        @Test(arguments: ["disk/Output", "disk"])
        func `a full disk leaves the old site as it was`(output: String) throws {
            try mounting("tmpfs", at: "disk", as: "tmpfs", options: "size=1m") {
                try sandbox.publish(old, output: output)
                try sandbox.write("mine", to: output + "/.env")
                let names = try sandbox.folder.folder(DiskName("disk")).children().count
                var files = old
                for number in 0..<40 {
                    files["big/\(number).html"] = String(repeating: "x", count: 50_000)
                }
                do {
                    try sandbox.publish(files, output: output)
                    Issue.record("It fitted.")
                } catch let error as FileError {
                    #expect(error.isDiskFull && error.diagnostic().rule.code == "disk-full")
                    #expect(error.path.hasPrefix(sandbox(output + "/big/")))
                }
                #expect(try sandbox.site(output) == old.merging([".env": "mine"]) { $1 })
                #expect(try sandbox.folder.folder(DiskName("disk")).children().count == names)
                try sandbox.publish(new, output: output)
                #expect(try sandbox.site(output) == new.merging([".env": "mine"]) { $1 })
            }
        }

        @Test func `an output that is a separate disk is updated in place`() throws {
            try mounting("tmpfs", at: "Output", as: "tmpfs") {
                try sandbox.write("mine", to: "Output/.env")
                try sandbox.publish(old)
                let same = try #require(try sandbox.status(of: "Output/a/b.html"))
                let result = try sandbox.publish(new)
                #expect(result.strategy == .inPlace && !result.isAtomic)
                #expect(try sandbox.site() == new.merging([".env": "mine"]) { $1 })
                #expect(try sandbox.status(of: "Output/a/b.html")?.isSameFile(as: same) == true)
                #expect(try sandbox.publish(new).isUnchanged)
                #expect(try sandbox.names == ["Output"])
            }
        }

        @Test func `an output that is mounted from the same disk is updated in place`() throws {
            try sandbox.folder.makeFolder(DiskName("elsewhere"))
            try mounting(sandbox("elsewhere"), at: "Output", as: "none", flags: 4096) {
                try sandbox.write("mine", to: "Output/.env")
                for strategy in [Publication.Strategy.exchange, .twoRenames] {
                    try sandbox.publish(old, strategy: strategy)
                    let same = try #require(try sandbox.status(of: "Output/a/b.html"))
                    let result = try sandbox.publish(new, strategy: strategy)
                    #expect(result.strategy == .inPlace && result.leftBehind == nil)
                    #expect(try sandbox.site() == new.merging([".env": "mine"]) { $1 })
                    #expect(try sandbox.status(of: "Output/a/b.html")?.isSameFile(as: same) == true)
                    #expect(try sandbox.names == ["Output", "elsewhere"])
                }
            }
        }

        @Test func `where only the output may be written to it is updated in place`() throws {
            try sandbox.publish(old)
            // A bind mount of the parent on itself, read-only, with the output writable inside.
            try mounting("tmpfs", at: "parent", as: "tmpfs") {
                try sandbox.publish(old, output: "parent/Output")
                let parent = sandbox("parent")
                let output = sandbox("parent/Output")
                // The texts outlive the calls: bind the output on itself, then shut its parent.
                #expect(unsafe mount(output, output, "none", 4096, nil) == 0)
                defer { _ = unsafe umount2(output, 2) }
                #expect(unsafe mount("", parent, "", 32 | 1 | 4096, nil) == 0)
                let result = try sandbox.publish(new, output: "parent/Output")
                #expect(result.strategy == .inPlace && result.leftBehind == nil)
                #expect(try sandbox.site("parent/Output") == new)
            }
        }
    }
#endif
