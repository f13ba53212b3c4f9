import Build
import Diagnostics
import Foundation
import Testing

/// What is not due is nowhere in the site.
struct DueTests {
    @Test func `an agency that is not due is nowhere in the site, and all there on its day`()
        async throws
    {
        let portal = try DatedPortal([
            ("a/index.md", agency("Alcaldía")),
            (
                "a/futura/index.md",
                agency(
                    "Embargada", "publicar_el: 2026-02-01",
                    text: "[el acta](acta.txt)\n\n## Funciones\n\n1. Secreta.\n")
            ),
            ("a/futura/acta.txt", "reservada"),
            ("a/futura/funciones/2.md", "---\ntítulo: Segunda\n---\nTambién secreta.\n"),
            ("a/futura/oficina/index.md", agency("Oficina de la Embargada")),
        ])
        let before = await portal.publish(on: "2026-01-31")
        #expect(before.outcome == .success)
        #expect(
            before.found == [
                "a/futura/acta.txt:0 not-due-with", "a/futura/funciones/2.md:0 not-due-with",
                "a/futura/index.md:4 not-due", "a/futura/oficina/index.md:0 not-due-with",
            ])
        #expect(try portal.addresses() == ["a/index.html"])
        for word in ["Embargada", "ecreta", "futura", "acta.txt"] {
            #expect(try !portal.says(word), "\(word)")
        }
        let ledger = String(
            decoding: try portal.site()[".vitrina/ledger.tsv"] ?? .init(), as: UTF8.self)
        #expect(ledger.contains("a/index.html"))
        #expect(!ledger.contains("futura"))
        #expect(try portal.page("entidades/index.html").contains("1 entidad"))

        let after = await portal.publish(on: "2026-02-01")
        #expect(after.found == [])
        #expect(
            try portal.addresses() == [
                "a/futura/acta.txt", "a/futura/funciones/1.html", "a/futura/funciones/2.html",
                "a/futura/funciones/index.html", "a/futura/index.html",
                "a/futura/oficina/index.html", "a/index.html",
            ])
        #expect(try portal.page("a/futura/index.html").contains("1 de febrero de 2026"))
    }

    @Test func `the day and the place of a held-back file are named`() async throws {
        let portal = try DatedPortal([
            ("a/index.md", agency("A", "publicar_el: 2026-02-01")), ("b/index.md", agency("B")),
            ("a/c/index.md", agency("C", "publicar_el: 2026-03-01")),
        ])
        let notes = await portal.publish(on: "2026-01-01").diagnostics.filter {
            $0.rule == .notDue
        }
        #expect(
            notes.map { $0.message(in: .spanish) } == [
                "se publicará el 2026-03-01", "se publicará el 2026-02-01",
            ])
        #expect(notes.allSatisfy { $0.range?.start.column == 14 })
    }

    @Test func `a function of the text stays without what its file would add`() async throws {
        let portal = try DatedPortal([
            ("a/index.md", agency("A", text: "## Funciones\n\n1. Velar.\n")),
            (
                "a/funciones/1.md",
                "---\ntítulo: Todavía no\npublicar_el: 2026-02-01\n---\nAnexo reservado.\n"
            ),
            ("a/funciones/2.md", "---\ntítulo: Nueva\npublicar_el: 2026-02-01\n---\nAnexo.\n"),
        ])
        let report = await portal.publish(on: "2026-01-01")
        #expect(
            report.found == ["a/funciones/1.md:3 not-due", "a/funciones/2.md:3 not-due"])
        #expect(
            try portal.addresses()
                == ["a/funciones/1.html", "a/funciones/index.html", "a/index.html"])
        #expect(try portal.page("a/funciones/1.html").contains("Velar"))
        #expect(try !portal.says("Anexo reservado") && !portal.says("Todavía no"))
        #expect(await portal.publish(on: "2026-02-01").found == [])
        #expect(try portal.page("a/funciones/1.html").contains("Anexo reservado"))
        #expect(try portal.page("a/funciones/2.html").contains("Anexo"))
    }

    @Test func `a home page that is not due stays without its words`() async throws {
        let portal = try DatedPortal([
            (
                "index.md",
                "---\ntítulo: Portada\npublicar_el: 2026-02-01\n---\nReservada [x](plan.txt).\n"
            ),
            ("plan.txt", "x"), ("a/index.md", agency("A")),
        ])
        #expect(
            await portal.publish(on: "2026-01-01").found
                == ["index.md:3 not-due", "plan.txt:0 not-due-with"])
        #expect(try !portal.says("Reservada"))
        #expect(try portal.addresses() == ["a/index.html"])
        #expect(await portal.publish(on: "2026-02-01").found == [])
        #expect(try portal.page("index.html").contains("Reservada"))
        #expect(try portal.addresses() == ["a/index.html", "plan.txt"])
    }

    @Test func `a file beside a published page is held back with the only page that leads to it`()
        async throws
    {
        let held = "---\npublicar_el: 2026-02-01\n---\nLea [el plan](../plan.txt).\n"
        let portal = try DatedPortal([
            ("a/index.md", agency("A", text: "## Funciones\n\n1. Velar.\n")),
            ("a/funciones/1.md", held), ("a/plan.txt", "x"),
        ])
        _ = await portal.publish(on: "2026-01-01")
        #expect(try !portal.addresses().contains("a/plan.txt"))
        // Where a published page leads to it, too, it is published.
        let other = try DatedPortal([
            ("a/index.md", agency("A", text: "[plan](plan.txt)\n\n## Funciones\n\n1. Velar.\n")),
            ("a/funciones/1.md", held), ("a/plan.txt", "x"),
        ])
        _ = await other.publish(on: "2026-01-01")
        #expect(try other.addresses().contains("a/plan.txt"))
    }

    @Test(arguments: [
        ("[x](../b/index.md)", ["a/index.md:7 link-not-due"]),
        ("[x](/b/)", ["a/index.md:7 link-not-due"]),
        ("[x](/b/funciones/1.html)", ["a/index.md:7 link-not-due"]),
        ("[x](/b/funciones/index.html)", ["a/index.md:7 link-not-due"]),
        ("[x](../b/plan.txt)", ["a/index.md:7 link-not-due"]),
    ])
    func `a link to what is not due is an error until its day`(
        text: String, expected: [String]
    ) async throws {
        let portal = try DatedPortal([
            ("a/index.md", agency("A", text: "\n" + text)),
            (
                "b/index.md",
                agency(
                    "B", "publicar_el: 2026-02-01",
                    text: "[p](plan.txt)\n\n## Funciones\n\n1. Velar.\n")
            ),
            ("b/plan.txt", "x"),
        ])
        let report = await portal.publish(on: "2026-01-01")
        #expect(report.outcome == .contentErrors)
        #expect(report.found.filter { !$0.hasPrefix("b/") } == expected)
        let finding = try #require(report.diagnostics.first { $0.rule == .linkNotDue })
        #expect(finding.hint?.text(in: .spanish).hasSuffix("publicar_el: 2026-02-01") == true)
        let later = await portal.publish(on: "2026-02-01")
        #expect(later.outcome == .success)
        #expect(later.found == [])
    }

    @Test func `a document that is not due is an error as a link is, and a successor waits`()
        async throws
    {
        let portal = try DatedPortal([
            (
                "a/index.md",
                agency("A", "documentos:\n  - título: Plan\n    archivo: ../b/plan.txt")
            ),
            ("b/index.md", agency("B", "publicar_el: 2026-02-01", text: "[p](plan.txt)")),
            ("b/plan.txt", "x"),
        ])
        #expect(
            await portal.check(on: "2026-01-01").found.filter { $0.hasPrefix("a/") }
                == ["a/index.md:6 link-not-due"])
        #expect(await portal.check(on: "2026-02-01").found == [])

        try portal.write(agency("A", "sucesora: b\nvence_el: 2026-02-01"), to: "a/index.md")
        #expect(
            await portal.publish(on: "2026-01-31").found
                == ["b/index.md:4 not-due", "b/plan.txt:0 not-due-with"])
        #expect(try !portal.says(">B</a>"))
        #expect(await portal.publish(on: "2026-02-01").found.contains("a/index.md:5 expired"))
        #expect(try portal.page("a/index.html").contains(">B</a>"))
    }

    @Test(arguments: [
        // The day of the page with the link, that of the page it leads to, and how it ends.
        ("2026-02-01", "2026-02-01", true), ("2026-03-01", "2026-02-01", true),
        ("2026-02-01", "2026-03-01", false),
    ])
    func `pages that wait may link to what is there by then, and others are told at once`(
        own: String, other: String, isRight: Bool
    ) async throws {
        let portal = try DatedPortal([
            ("index.md", "---\ntítulo: P\n---\n"), ("c/index.md", agency("C")),
            ("a/index.md", agency("A", "publicar_el: \(own)", text: "[b](../b/index.md)")),
            ("b/index.md", agency("B", "publicar_el: \(other)")),
        ])
        let report = await portal.check(on: "2026-01-01")
        #expect(report.diagnostics.contains { $0.rule == .linkNotDue } == !isRight)
    }

    @Test func `what is wrong with a page that waits is found before its day`() async throws {
        let portal = try DatedPortal([
            ("a/index.md", agency("A")),
            ("b/index.md", agency("B", "publicar_el: 2026-02-01", text: "[x](nada.txt)")),
        ])
        #expect(
            await portal.check(on: "2026-01-01").found
                == ["b/index.md:4 not-due", "b/index.md:7 broken-link"])
    }

    @Test func `what was published already cannot be held back`() async throws {
        let portal = try DatedPortal([("a/index.md", agency("A")), ("b/index.md", agency("B"))])
        #expect(await portal.publish(on: "2026-01-01").outcome == .success)
        try portal.write(agency("B", "publicar_el: 2026-02-01"), to: "b/index.md")
        let report = await portal.publish(on: "2026-01-02")
        #expect(report.found == ["b/index.md:0 vanished-address", "b/index.md:4 not-due"])
        let finding = try #require(report.diagnostics.first { $0.rule == .vanishedAddress })
        #expect(finding.hint == .publishedAlready("Content/b/index.md"))
    }

    @Test func `a portal of which nothing is due is published without agencies`() async throws {
        let portal = try DatedPortal([
            (
                "index.md",
                "---\ntipo: entidad\n" + agency("A", "publicar_el: 2026-02-01").dropFirst(4)
            )
        ])
        #expect(await portal.publish(on: "2026-01-01").outcome == .success)
        #expect(try portal.addresses() == [])
        #expect(try portal.page("entidades/index.html").contains("0 entidades"))
        #expect(await portal.publish(on: "2026-02-01").outcome == .success)
        #expect(try portal.page("index.html").contains("<h1>A</h1>"))
    }
}
