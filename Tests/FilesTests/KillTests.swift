import Testing

@testable import Files

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A fuse lets so many changes of the disk through and then none, as a kill at that change would.
@Suite(.timeLimit(.minutes(30)))
struct KillTests {
    private let old = [
        "index.html": "old", "a/b/c.html": "same", "gone/too.html": "gone", ".nojekyll": "",
    ]
    private let new = [
        "index.html": "new", "a/b/c.html": "same", "d.html": "more", ".well-known/x.txt": "x",
        ".htaccess": "ours",
    ]
    private let last = ["index.html": "last", "a/b/c.html": "same", "e/f.html": "yes"]
    private let dotfiles = [".gitignore": "*", ".git/config": "[core]", ".htaccess": "the user's"]

    /// What the user's dotfiles are in the end: the site needed the name of one for a while.
    private func isKept(in site: [String: String]) -> Bool {
        site[".gitignore"] == "*" && site[".git/config"] == "[core]"
            && [".htaccess", ".htaccess.vitrina-saved"].contains { site[$0] == "the user's" }
    }

    /// The files of a site that are not the user's.
    private func isWhole(_ site: [String: String], _ expected: [String: String]) -> Bool {
        let others = site.filter { file in
            expected[file.key] == nil && dotfiles[file.key] == nil
                && file.key != ".htaccess.vitrina-saved"
        }
        return others.isEmpty
            && expected.allSatisfy { file in
                // Whose `.htaccess` it is, is not asked here.
                site[file.key] == file.value || file.key == ".htaccess"
            }
    }

    private func prepare(_ sandbox: Sandbox) throws {
        try sandbox.publish(old)
        for (path, text) in dotfiles { try sandbox.write(text, to: "Output/" + path) }
    }

    /// Publishes until the fuse blows; false where it was long enough.
    private func kill(
        _ sandbox: Sandbox, after count: Int, _ files: [String: String],
        _ strategy: Publication.Strategy
    ) -> Bool {
        let fuse = Fuse(after: count)
        _ = try? sandbox.publish(files, strategy: strategy, fuse: fuse)
        return fuse.isBlown
    }

    @Test(arguments: [Publication.Strategy.exchange, .twoRenames])
    func `a kill at any change leaves the old or the new site whole, and the next run all of it`(
        strategy: Publication.Strategy
    ) throws {
        var count = 0
        var wasOld = false
        var wasNew = false
        while true {
            let sandbox = Sandbox()
            try prepare(sandbox)
            let isKilled = kill(sandbox, after: count, new, strategy)
            if try sandbox.has("Output") {
                let site = try sandbox.site()
                let (isOld, isNew) = (isWhole(site, old), isWhole(site, new))
                #expect(isOld != isNew, "after \(count) changes: \(site)")
                wasOld = wasOld || isOld
                wasNew = wasNew || isNew
            } else {
                #expect(strategy == .twoRenames)
            }
            try sandbox.publish(last, strategy: strategy)
            let site = try sandbox.site()
            #expect(isKept(in: site), "after \(count) changes: \(site)")
            #expect(isWhole(site, last) && site[".nojekyll"] == nil, "after \(count): \(site)")
            #expect(try sandbox.names == ["Output"])
            guard isKilled else { break }
            count += 1
        }
        #expect(count > 20 && wasOld && wasNew)
    }

    @Test func `a kill in place is repaired by the next run, however it publishes`() throws {
        for strategy in Publication.Strategy.allCases {
            var count = 0
            var isKilled = true
            while isKilled {
                let sandbox = Sandbox()
                try prepare(sandbox)
                isKilled = kill(sandbox, after: count, new, .inPlace)
                try sandbox.publish(last, strategy: strategy)
                let site = try sandbox.site()
                #expect(isKept(in: site), "\(strategy) after \(count) changes: \(site)")
                #expect(isWhole(site, last), "\(strategy) after \(count) changes: \(site)")
                #expect(try sandbox.names == ["Output"])
                count += 1
            }
        }
    }

    @Test(arguments: [Publication.Strategy.exchange, .twoRenames])
    func `a first publication that is killed leaves nothing or all`(
        strategy: Publication.Strategy
    ) throws {
        var count = 0
        var isKilled = true
        while isKilled {
            let sandbox = Sandbox()
            isKilled = kill(sandbox, after: count, new, strategy)
            if try sandbox.has("Output") { #expect(try sandbox.site() == new) }
            try sandbox.publish(last, strategy: strategy)
            #expect(try sandbox.site() == last)
            #expect(try sandbox.names == ["Output"])
            count += 1
        }
    }

    @Test(.slow, arguments: [Publication.Strategy.exchange, .twoRenames])
    func `a repair that is killed too is repaired by the run after it`(
        strategy: Publication.Strategy
    ) throws {
        var first = 0
        var isFirstKilled = true
        while isFirstKilled {
            var second = 0
            var isSecondKilled = true
            while isSecondKilled {
                let sandbox = Sandbox()
                try prepare(sandbox)
                isFirstKilled = kill(sandbox, after: first, new, strategy)
                let next = strategy == .exchange ? Publication.Strategy.twoRenames : .exchange
                isSecondKilled = kill(sandbox, after: second, last, next)
                if try sandbox.has("Output") {
                    let site = try sandbox.site()
                    #expect(
                        [old, new, last].contains { isWhole(site, $0) }, "\(first), \(second)")
                }
                try sandbox.publish(old)
                let site = try sandbox.site()
                #expect(isKept(in: site) && isWhole(site, old), "\(first), \(second): \(site)")
                #expect(try sandbox.names == ["Output"])
                second += 3
            }
            first += 1
        }
    }

    @Test(arguments: [Publication.Strategy.exchange, .twoRenames])
    func `a site that its user deleted after a kill costs no dotfile`(
        strategy: Publication.Strategy
    ) throws {
        var count = 0
        var isKilled = true
        while isKilled {
            let sandbox = Sandbox()
            try prepare(sandbox)
            isKilled = kill(sandbox, after: count, new, strategy)
            var inOutput: [String] = []
            if let status = try sandbox.status(of: "Output") {
                inOutput = Array(try sandbox.site().keys)
                try sandbox.folder.removeTree(DiskName("Output"), kind: status.kind)
            }
            try sandbox.publish(last)
            let site = try sandbox.site()
            for (path, text) in dotfiles where !inOutput.contains(path) {
                let saved = path + ".vitrina-saved"
                #expect(
                    site[path] == text || site[saved] == text || inOutput.contains(saved),
                    "\(path) after \(count) changes")
            }
            #expect(isWhole(site, last))
            #expect(try sandbox.names == ["Output"])
            count += 1
        }
    }

    @Test func `runs that race and are killed lose no dotfile and leave no half site`() async throws
    {
        let sandbox = Sandbox()
        try prepare(sandbox)
        await withTaskGroup(of: Void.self) { group in
            for run in 0..<4 {
                group.addTask {
                    for round in 0..<150 {
                        let fuse = Fuse(after: (run * 31 + round * 17) % 90)
                        let strategy: Publication.Strategy =
                            (run + round) % 3 == 0 ? .twoRenames : .exchange
                        do throws(FileError) {
                            let publication = try Publication(
                                output: sandbox("Output"), strategy: strategy, fuse: fuse)
                            var files: [PublishedFile] = []
                            for path in ["a", "b/c", ".own"] {
                                files.append(
                                    try publication.stage.write(
                                        Array("\(run) \(round)".utf8), to: path))
                            }
                            _ = try publication.finish(files)
                        } catch {
                            #expect(
                                error.problem == .outputBusy || error.code == ECANCELED, "\(error)")
                        }
                    }
                }
            }
        }
        try sandbox.publish(last)
        let site = try sandbox.site()
        #expect(isKept(in: site) && isWhole(site, last), "\(site)")
        #expect(try sandbox.names == ["Output"])
    }
}
