import Content
import Testing

@testable import PortalModel

/// The days that the ledger gives to what gives none itself.
struct LedgerDayTests {
    private static let address = "a/index.html"

    private static func days(_ versions: Versions) -> [String?] {
        let index = versions.standings.firstIndex { $0.address == address } ?? 0
        // The fixture says of the day of publication that nobody knows it.
        return [
            versions.entry(address)?.published.iso,
            versions.history?.provenances[index].updated?.day.iso,
        ]
    }

    @Test func `a page is published on the day of its first run`() {
        var versions = Versions()
        _ = versions.publish(["a/index.md": agency("A", "Texto.\n")], on: "2026-01-05")
        #expect(Self.days(versions) == ["2026-01-05", nil])
        _ = versions.publish(["a/index.md": agency("A", "Texto.\n")], on: "2026-02-01")
        #expect(Self.days(versions) == ["2026-01-05", nil])
    }

    @Test func `it is modified on the day on which its content is another`() {
        var versions = Versions()
        _ = versions.publish(["a/index.md": agency("A", "Texto.\n")], on: "2026-01-05")
        _ = versions.publish(["a/index.md": agency("A", "Otro.\n")], on: "2026-02-01")
        #expect(Self.days(versions) == ["2026-01-05", "2026-02-01"])
        _ = versions.publish(["a/index.md": agency("A", "Otro.\n")], on: "2026-03-01")
        #expect(Self.days(versions) == ["2026-01-05", "2026-02-01"])
    }

    @Test(arguments: [
        "Un  texto\nlargo.\n", "Un texto largo.\n\n\n", "Un *texto* largo.\n",
    ])
    func `white space is no change, a word or its weight is`(text: String) {
        var versions = Versions()
        _ = versions.publish(["a/index.md": agency("A", "Un texto largo.\n")], on: "2026-01-05")
        _ = versions.publish(["a/index.md": agency("A", text)], on: "2026-02-01")
        #expect(Self.days(versions)[1] == (text.contains("*") ? "2026-02-01" : nil))
    }

    @Test func `neither the order of the keys nor what says when and where is a change`() {
        var versions = Versions()
        _ = versions.publish(
            ["a/index.md": agency("A", "T.\n", fields: "resumen: R\nsigla: S\n")],
            on: "2026-01-05")
        _ = versions.publish(
            [
                "a/index.md": agency(
                    "A", "T.\n", fields: "sigla: S\nalias: [/x.html]\nresumen: R\n")
            ], on: "2026-02-01")
        #expect(Self.days(versions) == ["2026-01-05", nil])
        _ = versions.publish(
            [
                "a/index.md": agency(
                    "A", "T.\n", fields: "sigla: S\nalias: [/x.html]\nresumen: Otro\n")
            ], on: "2026-03-01")
        #expect(Self.days(versions) == ["2026-01-05", "2026-03-01"])
    }

    @Test func `a day before those of the ledger changes none of them`() {
        var versions = Versions()
        _ = versions.publish(["a/index.md": agency("A", "Texto.\n")], on: "2026-01-05")
        _ = versions.publish(["a/index.md": agency("A", "Otro.\n")], on: "2026-02-01")
        _ = versions.publish(["a/index.md": agency("A", "Tercero.\n")], on: "2020-01-01")
        #expect(Self.days(versions) == ["2026-01-05", "2026-02-01"])
    }
}
