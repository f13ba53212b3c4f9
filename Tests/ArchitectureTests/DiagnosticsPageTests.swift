import Diagnostics
import Testing

/// The page of the documentation that lists all messages.
struct DiagnosticsPageTests {
    private static let page = "Sources/vitrina/Documentation.docc/Diagnostics.md"

    @Test func `the page is the one that the explanations make`() throws {
        let isCurrent = try Repository.text(Self.page) == Subject.referencePage
        #expect(isCurrent, "Run make docs.")
    }

    @Test func `the page has a heading for every code, and closes its code`() throws {
        // Without what stands in code.
        let parts = try Repository.text(Self.page).split(
            separator: "```", omittingEmptySubsequences: false)
        #expect(!parts.count.isMultiple(of: 2))
        let lines = stride(from: 0, to: parts.count, by: 2).flatMap {
            parts[$0].split(separator: "\n")
        }
        let headings = lines.filter { $0.hasPrefix("### ") }.map { String($0.dropFirst(4)) }
        #expect(headings == Explanation.codes)
        let subjects = lines.filter { $0.hasPrefix("## ") }.map { String($0.dropFirst(3)) }
        #expect(subjects == ["Overview"] + Subject.all.map { $0.title.text(in: .english) })
    }
}
