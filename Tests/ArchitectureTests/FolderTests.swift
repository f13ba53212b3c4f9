import Foundation
import Testing

/// What stands where in this repository.
struct FolderTests {
    /// The table of the design, section 3, and what git is told of.
    private static let atTop: Set = [
        "Content", "Makefile", "Output", "Package.swift", "README.md", "Sources", "Templates",
        "Tests", ".ci", ".github", ".gitignore", ".swift-format",
    ]
    /// What tools leave there, and git is told to leave out.
    private static let leftByTools: Set = [".git", ".build", ".swiftpm", "Package.resolved"]

    @Test func `nothing stands at the top beside what the design names`() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Repository.root.path)
        #expect(Set(names).subtracting(Self.leftByTools) == Self.atTop)
    }
}
