import Diagnostics
import Digests
import Testing

@testable import Content

/// The ledger of addresses: what is written is read again, and nothing that is known is lost.
struct LedgerTests {
    private static let day = Day(daysSince1970: 20_455)
    private static let later = Day(daysSince1970: 20_516)
    private static let digest = Digest(of: Array("abc".utf8)).short

    private func entry(
        _ address: String, modified: Day = day, anchors: [Ledger.Anchor] = []
    ) -> Ledger.Entry {
        Ledger.Entry(
            address: address, source: "a/index.md", published: Self.day, modified: modified,
            digest: Self.digest, anchors: anchors)
    }

    private func reading(_ text: String) -> (ledger: Ledger?, findings: [String]) {
        var diagnostics: [Diagnostic] = []
        let ledger = Ledger(
            parsing: SourceFile(path: Ledger.path, text: text), diagnostics: &diagnostics)
        return (
            ledger,
            diagnostics.map { "\($0.range?.start.line ?? 0) \($0.rule.code)" }
        )
    }

    @Test func `what is written is read again`() {
        var list = Ledger.Entry(
            address: "entidades/index.html", source: "", published: Self.day, modified: Self.day,
            digest: nil)
        list.anchors = []
        let ledger = Ledger([
            list,
            entry(
                "a/index.html", modified: Self.later,
                anchors: [
                    .init(id: "misión"), .init(id: "fines", successor: "objetivos"),
                    .init(id: "x_1", successor: ""),
                ]),
            entry("a/año 1.pdf"),
        ])
        let text = String(decoding: ledger.bytes, as: UTF8.self)
        #expect(
            text == """
                vitrina-ledger\t1
                a/año 1.pdf\ta/index.md\t2026-01-02\t2026-01-02\tba7816bf8f01cfea414140de5dae2223\t-
                a/index.html\ta/index.md\t2026-01-02\t2026-03-04\tba7816bf8f01cfea414140de5dae2223\tmisión,fines>objetivos,x_1>
                entidades/index.html\t-\t2026-01-02\t2026-01-02\t-\t-

                """)
        #expect(reading(text).ledger == ledger)
        #expect(reading(text.replacing("\n", with: "\r\n")).ledger == ledger)
    }

    @Test func `an address that stands twice is one, whatever the order of the lines`() {
        let two = Ledger([entry("b.html", modified: Self.later), entry("a.html")])
        let lines = String(decoding: two.bytes, as: UTF8.self).split(separator: "\n")
        let older = String(decoding: Ledger([entry("b.html")]).bytes, as: UTF8.self)
            .split(separator: "\n")[1]
        let text = ([lines[0], older, lines[2], lines[1]]).joined(separator: "\n")
        #expect(reading(text).ledger == two)
    }

    @Test func `what either of two ledgers knows is known`() {
        let one = Ledger([entry("a.html"), entry("b.html", modified: Self.later)])
        var earlier = entry("b.html")
        earlier.published = Day(daysSince1970: 18_262)
        let other = Ledger([earlier, entry("c.html")])
        let both = one.merged(with: other)
        #expect(both == other.merged(with: one))
        #expect(both.entries.map(\.address) == ["a.html", "b.html", "c.html"])
        #expect(both.entries[1].modified == Self.later)
        #expect(both.entries[1].published == earlier.published)
        #expect(both.merged(with: one) == both)
    }

    @Test(arguments: [
        ("", "1 bad-ledger"), ("something else\n", "1 bad-ledger"),
        ("vitrina-ledger\t2\n", "1 bad-ledger"),
        ("vitrina-ledger\t1\na.html\t-\t2026-01-02\t2026-01-02\t-\n", "2 bad-ledger-line"),
        ("vitrina-ledger\t1\n\na.html\t-\t2026-01-32\t2026-01-02\t-\t-\n", "3 bad-ledger-line"),
        ("vitrina-ledger\t1\n../a.html\t-\t2026-01-02\t2026-01-02\t-\t-\n", "2 bad-ledger-line"),
        ("vitrina-ledger\t1\n/a.html\t-\t2026-01-02\t2026-01-02\t-\t-\n", "2 bad-ledger-line"),
        ("vitrina-ledger\t1\na.html\t-\t2026-01-02\t2026-01-02\tBA\t-\n", "2 bad-ledger-line"),
        ("vitrina-ledger\t1\na.html\t-\t2026-01-02\t2026-01-02\t-\tA,,\n", "2 bad-ledger-line"),
        ("vitrina-ledger\t1\n<<<<<<< HEAD\n", "2 bad-ledger-line"),
    ])
    func `what cannot be read is said, and is no empty ledger`(text: String, finding: String) {
        let (ledger, findings) = reading(text)
        #expect(ledger == nil)
        #expect(findings == [finding])
    }

    @Test func `a line that git left says what to do`() throws {
        var diagnostics: [Diagnostic] = []
        _ = Ledger(
            parsing: SourceFile(path: Ledger.path, text: "vitrina-ledger\t1\n>>>>>>> main\n"),
            diagnostics: &diagnostics)
        #expect(try #require(diagnostics.first).hint == .resolveConflict)
    }
}
