import Foundation
import Testing

@testable import OpenData

/// Hostile texts: what ends a string, a line, a tag, a script or an IRI in any of the formats.
struct EscapingTests {
    static let hostile = [
        "", " ", "a,b", "\"", "\\", "\\\"", "'", "\n", "\r\n", "\t", "a\nb\rc", "\u{0}\u{1}\u{1F}",
        "\u{7F}", "</script>", "<!--", "]]>", "&amp;", "&", "\u{2028}\u{2029}", "\u{FEFF}a",
        "=HYPERLINK(\"http://x\";\"y\")", "+1", "-1", "@x", "ñandú «más»", "𝄞", "\u{FFFE}\u{FFFF}",
        "a | b", "'''", "\"\"\"", ">", "<http://x>", "{}", "%00", " a ", "\u{E2}\u{80}\u{A8}",
    ]

    @Test(arguments: hostile, [false, true])
    func `a JSON string is the text again when it is read`(text: String, inScript: Bool) throws {
        var bytes: [UInt8] = []
        bytes.writeJSON(text, inScript: inScript)
        let read = try JSONDecoder().decode(String.self, from: Data(bytes))
        #expect(Array(read.utf8) == Array(text.utf8))
        #expect(bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F })
    }

    @Test(arguments: hostile)
    func `a JSON string in a script has nothing that HTML or JavaScript read`(text: String) {
        var bytes: [UInt8] = []
        bytes.writeJSON(text, inScript: true)
        let written = String(decoding: bytes, as: UTF8.self)
        #expect(!written.utf8.contains { "<>&".utf8.contains($0) })
        #expect(!written.unicodeScalars.contains { $0 == "\u{2028}" || $0 == "\u{2029}" })
    }

    @Test(arguments: [
        ("a", "a"), ("a,b", "\"a,b\""), ("\"", "\"\"\"\""), ("a\nb", "\"a\nb\""),
        ("a\r", "\"a\r\""),
        (" a", "\" a\""), ("", ""), ("=1+1", "=1+1"), ("a;b", "a;b"), ("ñ «x»", "ñ «x»"),
    ])
    func `a CSV field has quotes only where it needs them, and is never altered`(
        text: String, expected: String
    ) {
        var bytes: [UInt8] = []
        bytes.writeCSV(text)
        #expect(String(decoding: bytes, as: UTF8.self) == expected)
    }

    @Test(arguments: [
        ("a\"b\\c", "\"a\\\"b\\\\c\""), ("\n\r\t", "\"\\n\\r\\t\""),
        ("\u{0}\u{7F}", "\"\\u0000\\u007F\""),
        ("<ñ>", "\"<ñ>\""),
    ])
    func `a Turtle literal escapes what would end it`(text: String, expected: String) {
        var bytes: [UInt8] = []
        bytes.writeTurtle(text)
        #expect(String(decoding: bytes, as: UTF8.self) == expected)
    }

    @Test(arguments: [
        ("https://x.co/a b", "<https://x.co/a%20b>"), ("a>b<c", "<a%3Eb%3Cc>"),
        ("{|}^`\\\"", "<%7B%7C%7D%5E%60%5C%22>"), ("\n\u{0}", "<%0A%00>"), ("ñ", "<ñ>"),
    ])
    func `an IRI cannot be ended by what it names`(iri: String, expected: String) {
        var bytes: [UInt8] = []
        bytes.writeTurtle(iri: iri)
        #expect(String(decoding: bytes, as: UTF8.self) == expected)
    }

    @Test(arguments: [
        ("<a b=\"c\" d='e'>&", "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;"),
        ("\u{0}\u{1F}\u{FFFE}", "\u{FFFD}\u{FFFD}\u{FFFD}"), ("\t\n\r", "&#9;&#10;&#13;"),
        ("ñ𝄞", "ñ𝄞"),
    ])
    func `XML holds any text, but what it cannot hold at all`(text: String, expected: String) {
        var bytes: [UInt8] = []
        bytes.writeXML(text)
        #expect(String(decoding: bytes, as: UTF8.self) == expected)
    }
}
