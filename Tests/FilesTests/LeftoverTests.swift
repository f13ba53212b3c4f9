import Testing

@testable import Files

/// What killed runs leave, laid out by hand: the tables of `OutputPlace+Repair.swift`.
struct LeftoverTests {
    private let sandbox = Sandbox()
    private let staging = ".Output.vitrina-staging"
    private let parking = ".Output.vitrina-old"

    /// Lays a whole site out under a name.
    private func lay(_ files: [String: String], at name: String) throws {
        try sandbox.publish(files, output: "made")
        try sandbox.folder.rename(DiskName("made"), to: sandbox.folder, as: DiskName(name))
    }

    /// Begins a publication and gives it up: all that happens is the repair.
    private func repair() throws { _ = try Publication(output: sandbox("Output")) }

    @Test func `an unfinished tree is deleted`() throws {
        try lay(["a": "1"], at: "Output")
        try lay(["a": "half"], at: staging)
        try sandbox.write("", to: staging + "/.vitrina/unfinished")
        try repair()
        #expect(try sandbox.site() == ["a": "1"])
        #expect(try sandbox.names == ["Output"])
    }

    @Test func `an old tree gives up the user's dotfiles before it is deleted`() throws {
        try lay(["a": "new", ".x": "ours"], at: "Output")
        try lay(["a": "old", ".y": "ours"], at: staging)
        try sandbox.write("mine", to: staging + "/.git/config")
        try sandbox.write("mine", to: staging + "/.x")
        try repair()
        #expect(
            try sandbox.site() == [
                "a": "new", ".x": "ours", ".git/config": "mine", ".x.vitrina-saved": "mine",
            ])
        #expect(try sandbox.names == ["Output"])
    }

    @Test func `a finished tree without an output becomes the output`() throws {
        try lay(["a": "new"], at: staging)
        try repair()
        #expect(try sandbox.site() == ["a": "new"])
        #expect(try sandbox.names == ["Output"])
    }

    @Test func `between two renames the finished tree wins`() throws {
        try lay(["a": "new"], at: staging)
        try lay(["a": "old"], at: parking)
        try sandbox.write("mine", to: parking + "/.git/config")
        try repair()
        #expect(try sandbox.site() == ["a": "new", ".git/config": "mine"])
        #expect(try sandbox.names == ["Output"])
    }

    @Test func `an old tree that is parked comes back where nothing else is whole`() throws {
        try lay(["a": "old"], at: parking)
        try sandbox.write("mine", to: parking + "/.git/config")
        try sandbox.write("", to: staging + "/.vitrina/unfinished")
        try repair()
        #expect(try sandbox.site() == ["a": "old", ".git/config": "mine"])
        #expect(try sandbox.names == ["Output"])
    }

    @Test func `a tree being deleted never becomes a site again`() throws {
        try lay(["a": "1", "b": "2"], at: staging)
        try sandbox.folder.rename(
            DiskName(staging + "/.vitrina/manifest.tsv"), to: sandbox.folder,
            as: DiskName(staging + "/.vitrina/condemned.tsv"))
        try sandbox.write("mine", to: staging + "/.env")
        try repair()
        #expect(try sandbox.site() == [".env": "mine"])
        #expect(try sandbox.names == ["Output"])
    }

    @Test func `a staging folder inside the output is deleted with it`() throws {
        try lay(["a": "1"], at: "Output")
        try sandbox.write("half", to: "Output/.vitrina/staging/a")
        try sandbox.publish(["a": "2"], strategy: .inPlace)
        #expect(try sandbox.folder.folder(DiskName("Output/.vitrina")).children().count == 2)
        #expect(try sandbox.site() == ["a": "2"])
    }
}
