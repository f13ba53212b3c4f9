import Testing

@testable import Files

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
}
