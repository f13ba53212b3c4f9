import Testing

@testable import Content

/// What YAML can do and a portal has no use for, or an author did not mean.
struct YAMLRefusalTests {
    private static let quote =
        " | put the whole value in straight quotes: key: \"value\""

    @Test(arguments: [
        ("a: &x b", "1:4-8 yaml-anchor"), ("a: &x\n  b: c", "1:4-2:3 yaml-anchor"),
        ("a: &x [b]", "1:4-8 yaml-anchor"), ("a: b\nc: *x", "2:4-6 yaml-anchor"),
        ("a: !!str b", "1:4-11 yaml-anchor"), ("a: !x [b]", "1:4-8 yaml-anchor"),
        ("a: !x {b: c}", "1:4-8 yaml-anchor"), ("&x a: b", "1:1-5 yaml-anchor"),
        ("- &x b\n- *x", "1:3-7 yaml-anchor"), ("ñ: *x", "1:4-6 yaml-anchor"),
        ("a: ! b", "1:4-7 yaml-anchor"), ("*x : b", "1:1-3 yaml-anchor"),
        ("<<: *x", "1:5-7 yaml-anchor"),
    ])
    func `anchors, aliases and tags are refused`(text: String, finding: String) {
        let (yaml, findings) = yaml(text)
        #expect(yaml == nil)
        #expect(findings == [finding + Self.quote])
    }

    @Test func `a bomb of aliases ends at its first anchor`() {
        var text = "a0: &a0 [x, x]\n"
        for level in 1...30 { text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
        #expect(yaml(text).findings == ["1:5-10 yaml-anchor" + Self.quote])
    }

    @Test func `a merge key is a key like any other, which no schema has`() {
        #expect(agency("<<: {a: b}").findings.first?.hasPrefix("5:1-3 unknown-key: <<") == true)
    }

    @Test(arguments: [
        ("a: b\n---\nc: d", "2:1-4 yaml-several-documents"),
        ("---\na: b\n---\nc: d\n", "3:1-4 yaml-several-documents"),
        ("a: b\n...\nc: d\n", "3:1-2 yaml-several-documents"),
    ])
    func `one document is read and no more`(text: String, finding: String) {
        let (yaml, findings) = yaml(text)
        #expect(yaml == nil)
        #expect(findings == [finding])
    }

    @Test(arguments: ["[a, b]: c", "{a: b}: c", "? - a\n: b", "? {a: b}\n: c"])
    func `a key is a word`(text: String) {
        let (yaml, findings) = yaml(text)
        #expect(yaml == nil)
        #expect(findings.count == 1)
        #expect(findings.first?.contains(" yaml-key") == true)
    }

    @Test(arguments: [(12, true), (13, false), (200, false), (100_000, false)])
    func `lists nest up to twelve levels`(depth: Int, isRead: Bool) {
        let text =
            String(repeating: "[", count: depth) + "a" + String(repeating: "]", count: depth)
        let (yaml, findings) = yaml(text)
        #expect((yaml != nil) == isRead)
        #expect(findings.allSatisfy { $0.contains(" yaml-too-large") })
        #expect(findings.count == (isRead ? 0 : 1))
    }

    @Test(arguments: [(12, true), (13, false), (5000, false)])
    func `groups nest up to twelve levels`(depth: Int, isRead: Bool) {
        let text =
            String(repeating: "{a: ", count: depth) + "b" + String(repeating: "}", count: depth)
        let (yaml, findings) = yaml(text)
        #expect((yaml != nil) == isRead)
        #expect(findings.allSatisfy { $0.contains(" yaml-too-large") })
    }

    @Test(arguments: [(19_000, true), (20_001, false), (1_000_000, false)])
    func `values are read up to twenty thousand`(count: Int, isRead: Bool) {
        let (yaml, findings) = yaml("[" + String(repeating: "a,\n", count: count) + "]")
        #expect((yaml != nil) == isRead)
        #expect(findings.count == (isRead ? 0 : 1))
    }

    @Test(arguments: [
        ("a: b\n\tc: d", "2:1-2 yaml-tab"), ("a:\n\t- b", "2:1-2 yaml-tab"),
        ("a: b: c", "1:5-6 yaml-colon"), ("año: Acta: 5", "1:10-11 yaml-colon"),
        ("a: \"b", "1:4-5 yaml-unclosed-quote"), ("a: 'b\nc: d\n", "1:4-5 yaml-unclosed-quote"),
        ("ñ: [b, c", "1:4-5 yaml-unclosed-bracket"), ("ñ: [", "1:4-5 yaml-unclosed-bracket"),
        ("a: b\nc: {\n\n", "2:4-5 yaml-unclosed-bracket"),
        ("a: [b, {c: [", "1:12-13 yaml-unclosed-bracket"), ("a: \"\\q\"", "1:5-6 yaml-escape"),
        ("a: \"b\" c", "1:8-9 yaml-after-value"), ("a: b\nsuelta\n", "2:1-7 yaml-no-colon"),
        ("a: b\n  c: d", "2:3-3 yaml-indentation"), ("a: @b", "1:4-5 yaml-character"),
        ("a: `b", "1:4-5 yaml-character"), ("ñ: x\u{7}", "1:5-6 yaml-character"),
        ("a: x\u{2028}y", "1:5-6 yaml-character"), ("ñé: x\u{85}", "1:6-7 yaml-character"),
        ("a: Calle 1 # 2-3", "1:12-17 yaml-comment"),
        ("%YAML 1.1\n ", "2:2-3 yaml"),
        // Found by the fuzzer: a carriage return alone ends a line, too.
        ("a: b\rc: d # 5\r\ne: f\n", "2:6-9 yaml-comment"), ("ñ: Cra. # 5", "1:9-12 yaml-comment"),
    ])
    func `what an author did not mean is found where it stands`(text: String, finding: String) {
        let findings = yaml(text).findings
        #expect(findings.count == 1)
        #expect(
            findings.first?.hasPrefix(finding) == true, "\(findings)")
    }

    @Test(arguments: [
        "a: b # nota", "a: b # no. 5", "a: \"Calle 1 # 2-3\"", "a: Calle 1 #2", "# 5\na: b",
        "a: 'x' # 5", "a: |\n  Calle 1 # 2-3\n",
    ])
    func `an ordinary comment is none of our business`(text: String) {
        let findings = yaml(text).findings
        #expect(text.hasSuffix("#2") ? findings.count == 1 : findings.isEmpty)
    }
}
