import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where the command publishes, and where it refuses to.
struct OutputTests {
    private let place = Workplace()

    init() throws {
        try write(pages: 3)
    }

    /// A portal of one agency with so many functions.
    private func write(pages: Int) throws {
        let items = (1...pages).map { "\($0). Ejercer la función número \($0)." }
        try place.write(
            """
            ---
            tipo: entidad
            título: Personería
            clase: personería
            publicado: desconocido
            ---

            ## Funciones

            \(items.joined(separator: "\n"))

            """, to: "Content/index.md")
    }

    private func build(to output: String = "Output") throws -> Command.Run {
        try Command.build(place.path, to: place(output))
    }

    @Test func `an output that is not ours is refused and left as it was`() throws {
        try place.write("mine", to: "Output/index.html")
        try place.write("too", to: "Output/.htaccess")
        let run = try build()
        #expect(run.status == 64)
        #expect(run.errors.contains("('index.html')") && run.errors.contains("[output-not-ours]"))
        #expect(run.errors.hasSuffix("Nothing was published.\n"))
        #expect(
            try place.files("Output") == [
                "index.html": Data("mine".utf8), ".htaccess": Data("too".utf8),
            ])
        #expect(try place.names() == ["Content", "Output"])
    }

    @Test func `an output that is a file, or holds the portal, is refused`() throws {
        try place.write("mine", to: "Output")
        #expect(try build().status == 64)
        #expect(try place.read("Output") == "mine")
        let above = try Command.build(place.path, to: place.path)
        #expect(above.status == 64 && above.errors.contains("[output-holds-source]"))
        #expect(try build(to: "Content").status == 64)
        #expect(try place.names() == ["Content", "Output"])
        #expect(try place.names(in: "Content") == ["index.md"])
    }

    @Test func `an output that has nothing but dotfiles is published into and keeps them`() throws {
        let dotfiles = [".git/config": "[core]", ".gitignore": "*", ".htaccess": "Deny"]
        for (path, text) in dotfiles { try place.write(text, to: "Output/" + path) }
        for pages in 3...4 {
            try write(pages: pages)
            #expect(try build().status == 0)
            #expect(place.has("Output/funciones/\(pages).html"))
            for (path, text) in dotfiles {
                #expect(try place.read("Output/" + path) == text)
            }
            #expect(try place.names() == ["Content", "Output"])
        }
    }

    @Test func `content with a mistake leaves the site as it was`() throws {
        #expect(try build().status == 0)
        let before = try place.files("Output")
        try place.write("---\ntipo: entidad\n---\n", to: "Content/otra/index.md")
        #expect(try build().status == 1)
        #expect(difference(try place.files("Output"), before) == [])
    }

    #if canImport(Glibc)
        /// Runs a test with a separate disk at `disk`; says loudly where that is not allowed.
        private func mounting(_ options: String, _ test: () throws -> Void) throws {
            try FileManager.default.createDirectory(
                atPath: place("disk"), withIntermediateDirectories: true)
            // The texts outlive the call.
            guard unsafe mount("tmpfs", place("disk"), "tmpfs", 0, options) == 0 else {
                print("SKIPPED, because only root may mount (errno \(errno)): a small disk")
                return
            }
            // Detached even where a failed test left a file open.
            defer { _ = unsafe umount2(place("disk"), 2) }
            try test()
        }

        @Test(arguments: ["disk/Output", "disk"])
        func `a full disk leaves the old site as it was and ends with 74`(output: String) throws {
            try mounting("size=900k") {
                #expect(try build(to: output).status == 0)
                try place.write("mine", to: output + "/.env")
                let before = try place.files("disk")
                #expect(before.count > 8)
                try write(pages: 400)
                for _ in 0..<2 {
                    let run = try build(to: output)
                    #expect(run.status == 74)
                    #expect(
                        run.errors.contains("there is no space left on the disk [disk-full]"))
                    #expect(run.errors.hasSuffix("Nothing was published.\n"))
                    #expect(difference(try place.files("disk"), before) == [])
                }
                try write(pages: 4)
                #expect(try build(to: output).status == 0)
                #expect(place.has(output + "/funciones/4.html") && place.has(output + "/.env"))
            }
        }

        @Test func `a disk that may only be read leaves the old site and ends with 74`() throws {
            try mounting("size=4m") {
                #expect(try build(to: "disk/Output").status == 0)
                let before = try place.files("disk")
                try write(pages: 5)
                // The texts outlive the call: mount it again, read-only.
                #expect(unsafe mount("", place("disk"), "", 32 | 1, nil) == 0)
                let run = try build(to: "disk/Output")
                #expect(run.status == 74 && run.errors.contains("[read-only-disk]"))
                #expect(difference(try place.files("disk"), before) == [])
            }
        }
    #endif

    @Test func `an output that its user may not change ends with 74`() throws {
        guard geteuid() != 0 else {
            print("SKIPPED, because root may write everywhere: an output without permission")
            return
        }
        #expect(try build(to: "closed/Output").status == 0)
        let before = try place.files("closed")
        try write(pages: 5)
        for folder in ["closed/Output", "closed"] {
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o555], ofItemAtPath: place(folder))
        }
        let run = try build(to: "closed/Output")
        for folder in ["closed", "closed/Output"] {
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o755], ofItemAtPath: place(folder))
        }
        #expect(run.status == 74 && run.errors.contains("[no-permission]"))
        #expect(difference(try place.files("closed"), before) == [])
    }
}
