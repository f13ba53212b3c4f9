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
            digest: Self.digest, anchors: anchors, kind: .agency)
    }

    /// A ledger of one line, after an empty one.
    private static func line(
        _ address: String, published: String = "2026-01-02", digest: String = "-",
        anchors: String = "-", kind: String = "list", fallback: String = "-"
    ) -> String {
        "vitrina-ledger\t2\n\n"
            + [address, "-", published, "2026-01-02", digest, anchors, kind, fallback]
            .joined(separator: "\t") + "\n"
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
            address: "temas/salud.html", source: "", published: Self.day, modified: Self.day,
            digest: nil, kind: .list, fallback: "temas/index.html")
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
                vitrina-ledger\t2
                a/año 1.pdf\ta/index.md\t2026-01-02\t2026-01-02\tba7816bf8f01cfea414140de5dae2223\t-\tagency\t-
                a/index.html\ta/index.md\t2026-01-02\t2026-03-04\tba7816bf8f01cfea414140de5dae2223\tmisión,fines>objetivos,x_1>\tagency\t-
                temas/salud.html\t-\t2026-01-02\t2026-01-02\t-\t-\tlist\ttemas/index.html

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
        ("vitrina-ledger\t3\n", "1 bad-ledger"),
        ("vitrina-ledger\t1\na.html\t-\t2026-01-02\t2026-01-02\t-\n", "2 bad-ledger-line"),
        ("vitrina-ledger\t2\na.html\t-\t2026-01-02\t2026-01-02\t-\t-\n", "2 bad-ledger-line"),
        (line("a.html", published: "2026-01-32"), "3 bad-ledger-line"),
        (line("../a.html"), "3 bad-ledger-line"), (line("/a.html"), "3 bad-ledger-line"),
        (line("a.html", digest: "BA"), "3 bad-ledger-line"),
        (line("a.html", anchors: "A,,"), "3 bad-ledger-line"),
        (line("a.html", kind: "lista"), "3 bad-ledger-line"),
        (line("a.html", fallback: "../b.html"), "3 bad-ledger-line"),
        ("vitrina-ledger\t2\n<<<<<<< HEAD\n", "2 bad-ledger-line"),
    ])
    func `what cannot be read is said, and is no empty ledger`(text: String, finding: String) {
        let (ledger, findings) = reading(text)
        #expect(ledger == nil)
        #expect(findings == [finding])
    }

    @Test func `a line that git left says what to do`() throws {
        var diagnostics: [Diagnostic] = []
        _ = Ledger(
            parsing: SourceFile(path: Ledger.path, text: "vitrina-ledger\t2\n>>>>>>> main\n"),
            diagnostics: &diagnostics)
        #expect(try #require(diagnostics.first).hint == .resolveConflict)
    }

    @Test func `a ledger of version 1 loses nothing, and says of no address what it is`() throws {
        let text =
            "vitrina-ledger\t1\na.html\ta.md\t2026-01-02\t2026-03-04\t"
            + "ba7816bf8f01cfea414140de5dae2223\tmisión,fines>objetivos\n"
        let ledger = try #require(reading(text).ledger)
        let entry = try #require(ledger.entries.first)
        #expect(entry.kind == .unknown && entry.fallback == nil)
        #expect(entry.modified == Self.later && entry.digest == Self.digest)
        #expect(entry.anchors == [.init(id: "misión"), .init(id: "fines", successor: "objetivos")])
        let written = String(decoding: ledger.bytes, as: UTF8.self)
        #expect(written == text.replacing("\t1\n", with: "\t2\n").dropLast() + "\t-\t-\n")
        #expect(reading(written).ledger == ledger)
    }

    @Test func `what an entry is is known as soon as either ledger knows it`() {
        var former = entry("a.html", modified: Self.later)
        former.kind = .unknown
        let merged = Ledger([former]).merged(with: Ledger([entry("a.html")])).entries
        #expect(merged.map(\.kind) == [.agency] && merged.map(\.modified) == [Self.later])
    }
}
