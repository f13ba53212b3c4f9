import Testing

@testable import Diagnostics

/// Lines and places in a file.
struct SourceFileTests {
    @Test(arguments: ["\n", "\r\n", "\r"])
    func `a line ends at any of the three line ends`(end: String) {
        let file = SourceFile(path: "a", text: "uno\(end)\(end)tres ñ\(end)")
        #expect((1...5).map(file.line) == ["uno", "", "tres ñ", "", ""])
    }

    @Test func `line ends may be mixed`() {
        let file = SourceFile(path: "a", text: "a\r\n\rb\n\nc\rd")
        #expect((1...7).map(file.line) == ["a", "", "b", "", "c", "d", ""])
    }

    @Test(arguments: [0, -1, 3, 1_000_000])
    func `there is nothing on a line that does not exist`(number: Int) {
        #expect(SourceFile(path: "a", text: "a\nb").line(number) == "")
    }

    @Test func `an empty file has an empty line`() {
        #expect(SourceFile(path: "a", text: "").line(1) == "")
    }

    @Test func `a range never ends before it begins`() {
        let range = SourceRange(Position(line: 3, column: 5), Position(line: 2, column: 9))
        #expect(range.end == range.start)
    }

    @Test func `places come by line and then by column`() {
        #expect(Position(line: 1, column: 9) < Position(line: 2, column: 1))
        #expect(Position(line: 2, column: 1) < Position(line: 2, column: 2))
        #expect(Position(line: -1, column: 1 << 40) == Position(line: 0, column: Int(UInt32.max)))
    }
}
