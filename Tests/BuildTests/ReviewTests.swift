import Build
import Diagnostics
import Testing

/// What should have been reviewed says so.
struct ReviewTests {
    private static let overdue = "debía revisarse antes del"

    @Test(arguments: [
        // The last modification, how often, and the first day on which it is overdue.
        ("actualizado: 2025-09-30", "6 meses", "2026-03-30"),
        ("actualizado: 2025-08-31", "6 meses", "2026-02-28"),
        ("actualizado: 2025-12-31", "30 días", "2026-01-30"),
        ("publicado: 2025-02-10", "anual", "2026-02-10"),
        ("publicado: 2020-01-01\nactualizado: 2025-02-10", "anual", "2026-02-10"),
        // What nobody says, the ledger does: it was published on the first day of these tests.
        ("publicado: desconocido", "1 mes", "2026-01-15"), ("sigla: A", "1 mes", "2026-01-15"),
    ])
    func `a page is overdue from the day on which it should have been reviewed`(
        data: String, period: String, day: String
    ) async throws {
        let eve = DayNumber.text(try #require(DayNumber.number(day)) - 1)
        let portal = try DatedPortal([
            ("a/index.md", agency("A", "\(data)\nrevisar_cada: \(period)"))
        ])
        #expect(
            await portal.publish(on: "2025-12-15").found.allSatisfy { $0.hasSuffix("future-date") })
        #expect(await portal.nextChange(on: "2025-12-31") == day)
        #expect(!(await portal.publish(on: eve).found).contains { $0.hasSuffix("review-overdue") })
        #expect(try !portal.says(Self.overdue))

        let report = await portal.publish(on: day)
        #expect(report.outcome == .success)
        let finding = try #require(report.diagnostics.first { $0.rule == .reviewOverdue })
        #expect(finding.message(in: .english).contains(day))
        #expect(finding.excerpt == "revisar_cada: \(period)")
        #expect(finding.range?.start.column == 15)
        #expect(finding.hint == .sayReviewed(day))
        #expect(
            try portal.page("a/index.html").contains(
                "\(Self.overdue) <time datetime=\"\(day)\">"))
    }

    @Test func `a review begins anew with a change of what the page says`() async throws {
        let portal = try DatedPortal([("a/index.md", agency("A", "revisar_cada: 1 mes"))])
        _ = await portal.publish(on: "2026-01-01")
        #expect(await portal.publish(on: "2026-02-01").found == ["a/index.md:4 review-overdue"])
        try portal.write(agency("A", "revisar_cada: 1 mes", text: "Revisado."), to: "a/index.md")
        #expect(await portal.publish(on: "2026-02-10").found == [])
        #expect(await portal.nextChange(on: "2026-02-10") == "2026-03-10")
        // Not with white space.
        try portal.write(
            agency("A", "revisar_cada: 1 mes", text: "Revisado.  \n\n"), to: "a/index.md")
        #expect(await portal.publish(on: "2026-03-10").found == ["a/index.md:4 review-overdue"])
    }

    @Test func `a function is overdue by its own file, or by its agency`() async throws {
        let portal = try DatedPortal([
            (
                "a/index.md",
                agency(
                    "A", "actualizado: 2025-12-01\nrevisar_cada: 2 meses",
                    text: "## Funciones\n\n1. Uno.\n2. Dos.\n3. Tres.\n")
            ),
            ("a/funciones/2.md", "---\nactualizado: 2025-12-01\nrevisar_cada: 1 año\n---\nMás.\n"),
            ("a/funciones/3.md", "---\nactualizado: 2025-12-01\nrevisar_cada: 1 mes\n---\nMás.\n"),
            (
                "index.md",
                "---\ntítulo: P\nactualizado: 2025-12-01\nrevisar_cada: 1 mes\n---\n"
            ),
        ])
        #expect(
            await portal.publish(on: "2026-01-01").found
                == ["a/funciones/3.md:3 review-overdue", "index.md:4 review-overdue"])
        for (address, isOverdue) in [
            ("index.html", true), ("a/index.html", false), ("a/funciones/1.html", false),
            ("a/funciones/2.html", false), ("a/funciones/3.html", true),
        ] {
            #expect(try portal.page(address).contains(Self.overdue) == isOverdue, "\(address)")
        }
        #expect(
            await portal.publish(on: "2026-02-01").found.contains("a/index.md:5 review-overdue"))
        #expect(try portal.page("a/funciones/1.html").contains(Self.overdue))
        #expect(try !portal.page("a/funciones/2.html").contains(Self.overdue))
    }

    @Test func `a review that is never due in this calendar is no matter`() async throws {
        let portal = try DatedPortal([
            ("a/index.md", agency("A", "actualizado: 9999-12-31\nrevisar_cada: 100 años"))
        ])
        #expect(await portal.publish(on: "2026-01-01").found == ["a/index.md:4 future-date"])
        #expect(await portal.nextChange(on: "2026-01-01") == nil)
    }
}
