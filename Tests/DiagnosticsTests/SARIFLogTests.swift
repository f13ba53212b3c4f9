import Foundation
import Testing

@testable import Diagnostics

/// What a service that scans code reads; whether it is valid is a test of whole portals.
struct SARIFLogTests {
    private func log(
        _ findings: Diagnostic..., source: String = ".", in language: Language = .english
    ) -> String {
        SARIFLog(
            findings, version: "1.2.3", isComplete: true, source: source, in: language
        ).text
    }

    /// A log without its white space between tokens.
    private func compact(_ text: String) -> String {
        text.split(separator: "\n").map { $0.drop { $0 == " " } }.joined()
    }

    @Test func `a finding has its place, the text there, and the line around it`() {
        let text = compact(
            log(Examples.finding(in: "one\nañ 🇨🇴 two", line: 2, column: 4, length: 2)))
        let place = [
            #""message": {"text": "'x' is wrong"},"locations": [{"physicalLocation": {"#,
            #""artifactLocation": {"uri": "Content/a.md"},"#,
            #""region": {"startLine": 2,"startColumn": 4,"endLine": 2,"endColumn": 6,"#,
            #""snippet": {"text": "🇨🇴"}},"#,
            #""contextRegion": {"startLine": 2,"snippet": {"text": "añ 🇨🇴 two"}}}}]"#,
        ].joined()
        #expect(text.contains(place))
        #expect(text.contains(#""columnKind": "unicodeCodePoints""#))
    }

    @Test func `a whole line has no context, and several lines have no text`() {
        let whole = compact(log(Examples.finding(in: "one", column: 1, length: 3)))
        #expect(whole.contains(#""snippet": {"text": "one"}"#))
        #expect(!whole.contains("contextRegion"))
        let file = SourceFile(path: "a", text: "one two\nthree\n")
        let range = SourceRange(Position(line: 1, column: 5), Position(line: 2, column: 3))
        let several = log(Diagnostic(Examples.error, "x", in: file, at: range))
        #expect(!several.contains("snippet"))
        #expect(compact(several).contains(#""endLine": 2,"endColumn": 3}"#))
    }

    @Test func `a path is a relative reference, and one from the root a file URI`() {
        let finding = Diagnostic(Examples.error, "x", path: "Content/año 1/100%: a#?.md")
        let uri = "Content/a%C3%B1o%201/100%25%3A%20a%23%3F.md"
        #expect(log(finding).contains("\"uri\": \"\(uri)\""))
        #expect(log(finding, source: "portal").contains("\"uri\": \"portal/\(uri)\""))
        #expect(
            log(finding, source: "/srv/mi portal")
                .contains("\"uri\": \"file:///srv/mi%20portal/\(uri)\""))
    }

    @Test func `a finding about no file has no place`() {
        #expect(!log(Diagnostic(Examples.note, path: "")).contains("locations"))
    }

    @Test func `braces are doubled, because SARIF fills in single ones`() {
        let text = log(Diagnostic(Examples.error, "{{a}}", path: "", hint: .write("{0}")))
        #expect(text.contains(#""text": "'{{{{a}}}}' is wrong\nhint: write {{0}}""#))
    }

    @Test func `each rule that was broken is listed once, with what it means`() throws {
        let text = compact(
            log(
                Diagnostic(.futureDate, "a", "b", path: "Content/z.md"),
                Diagnostic(.badDate, "a", path: "Content/a.md"),
                Diagnostic(.badDate, "b", path: "Content/b.md"), in: .spanish))
        #expect(text.ranges(of: #""id": "bad-date""#).count == 1)
        #expect(text.ranges(of: #""id": "#).count == 2)
        #expect(
            text.contains(
                #""shortDescription": {"text": "«…» debe ser un día escrito AAAA-MM-DD"}"#))
        #expect(text.contains(#""ruleId": "bad-date","ruleIndex": 0,"level": "error""#))
        #expect(text.contains(#""ruleId": "future-date","ruleIndex": 1,"level": "warning""#))
        let meaning = try #require(Explanation.named("bad-date")).meaning.text(in: .spanish)
        #expect(text.contains(#""fullDescription": {"text": \#(meaning.jsonString)}"#))
        #expect(text.contains(#""defaultConfiguration": {"level": "warning"}"#))
        #expect(text.contains(#""version": "1.2.3","semanticVersion": "1.2.3","language": "es""#))
    }

    @Test func `a run that the disk ended says so`() {
        func text(_ isComplete: Bool) -> String {
            SARIFLog([], version: "1.2.3", isComplete: isComplete, source: ".", in: .english).text
        }
        #expect(text(true).contains(#""executionSuccessful": true"#))
        #expect(text(false).contains(#""executionSuccessful": false"#))
        #expect(compact(text(true)).contains(#""results": []"#))
    }
}
