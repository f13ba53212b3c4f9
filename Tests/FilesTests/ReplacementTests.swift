import Diagnostics
import Testing

@testable import Files

/// A file that is replaced while others may want the same, or the disk has no more room.
struct ReplacementTests {
    private let sandbox = Sandbox()
    private static let draft = ".ledger.tsv.vitrina-new"

    private func replace(_ text: String, fuse: Fuse? = nil) throws {
        try Replacement(of: sandbox("ledger.tsv"), with: Array(text.utf8), fuse: fuse) { _ in true }
            .commit()
    }

    @Test func `a run that is stopped at any change leaves the old bytes or the new ones`() throws {
        try sandbox.write("old", to: "ledger.tsv")
        var stops = 0
        for count in 0..<100 {
            let fuse = Fuse(after: count)
            do {
                try replace("new", fuse: fuse)
                break
            } catch let error as FileError {
                stops += 1
                #expect(fuse.isBlown, "\(error)")
                #expect(try sandbox.read("ledger.tsv") == "old")
                // What it left is taken away by the next run, whether it replaces the file or not.
                if count.isMultiple(of: 2) {
                    Replacement.discardLeftover(of: sandbox("ledger.tsv"))
                } else {
                    try replace("old")
                }
                #expect(try sandbox.names == ["ledger.tsv"])
            }
        }
        #expect(stops > 2)
        #expect(try sandbox.read("ledger.tsv") == "new")
        #expect(try sandbox.names == ["ledger.tsv"])
    }

    @Test func `a file that holds something else than expected is left alone`() throws {
        try sandbox.write("another's", to: "ledger.tsv")
        for expected in [Array("mine".utf8), nil] {
            let error = #expect(throws: FileError.self) {
                try Replacement(of: sandbox("ledger.tsv"), holding: expected, with: [1]).commit()
            }
            #expect(error?.diagnostic().rule.code == "ledger-changed")
        }
        #expect(try sandbox.read("ledger.tsv") == "another's")
        #expect(try sandbox.names == ["ledger.tsv"])
        try Replacement(
            of: sandbox("ledger.tsv"), holding: Array("another's".utf8), with: Array("new".utf8)
        ).commit()
        #expect(try sandbox.read("ledger.tsv") == "new")
    }

    @Test func `of two at once the second gives up, and takes nothing away from the first`() throws
    {
        try sandbox.write("old", to: "ledger.tsv")
        let first = try Replacement(of: sandbox("ledger.tsv"), with: Array("first".utf8))
        #expect(throws: FileError.self) {
            try Replacement(of: sandbox("ledger.tsv"), with: Array("second".utf8)).commit()
        }
        Replacement.discardLeftover(of: sandbox("ledger.tsv"))
        try first.commit()
        #expect(try sandbox.read("ledger.tsv") == "first")
        #expect(try sandbox.names == ["ledger.tsv"])
    }
}
