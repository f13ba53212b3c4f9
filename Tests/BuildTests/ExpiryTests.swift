import Build
import Diagnostics
import Testing

/// What no longer holds leaves its address and nothing else.
struct ExpiryTests {
    private static let expiring: [(path: String, text: String)] = [
        ("index.md", "---\ntítulo: Portal\n---\n"),
        ("a/index.md", agency("Alcaldía", text: "Vea [la vieja](vieja/index.md).")),
        ("a/nueva/index.md", agency("Nueva")),
        (
            "a/vieja/index.md",
            agency(
                "Vieja",
                "vence_el: 2026-02-01\nsucesora: a/nueva\nalias: [/antes/vieja/]",
                text: "[el acta](acta.txt)\n\n## Funciones\n\n1. Durar.\n")
        ),
        ("a/vieja/acta.txt", "x"),
        ("a/vieja/funciones/2.md", "---\ntítulo: Segunda\n---\nPermanecer.\n"),
        ("a/vieja/oficina/index.md", agency("Oficina Viva")),
    ]

    @Test func `an agency that expired leaves its tombstones, and its parts go on`() async throws {
        let portal = try DatedPortal(Self.expiring)
        #expect(await portal.publish(on: "2026-01-31").found == [])
        let before = try portal.addresses()

        let report = await portal.publish(on: "2026-02-01")
        #expect(report.outcome == .success)
        #expect(
            report.found == [
                "a/index.md:6 link-to-expired", "a/vieja/acta.txt:0 expired-with",
                "a/vieja/funciones/2.md:0 expired-with", "a/vieja/index.md:4 expired",
            ])
        // Every address answers still; that of a file by a page of its name.
        #expect(
            try portal.addresses()
                == before.map { $0 == "a/vieja/acta.txt" ? "a/vieja/acta.txt.html" : $0 })
        for address in before where address.hasPrefix("a/vieja/") && address.hasSuffix(".html") {
            let page = try portal.page(address)
            let isAlive = address.hasPrefix("a/vieja/oficina/")
            #expect(page.contains("dejó de valer el") == !isAlive, "\(address)")
            #expect(page.contains("1 de febrero de 2026") == !isAlive)
            #expect(page.contains(">Nueva</a>") == !isAlive)
            #expect(page.contains("noindex") == !isAlive)
        }
        #expect(try portal.page("antes/vieja/index.html").contains("dejó de valer el"))
        #expect(try portal.page("a/vieja/funciones/2.html").contains("<h1>Segunda</h1>"))
        #expect(try portal.page("a/index.html").contains("href=\"vieja/index.html\""))
        for list in ["entidades/index.html", "mapa-del-sitio.html", "funciones/index.html"] {
            let page = try portal.page(list)
            #expect(!page.contains("Vieja") && !page.contains("Durar"), "\(list)")
        }
        // What is part of it is part of the next above it.
        let office = try portal.page("a/vieja/oficina/index.html")
        #expect(office.contains("Alcaldía</a>") && !office.contains("Vieja"))
        #expect(try portal.page("a/index.html").contains("Oficina Viva"))
    }

    @Test func `what expired before it was published leaves nothing`() async throws {
        let portal = try DatedPortal([
            ("a/index.md", agency("A")),
            ("b/index.md", agency("B", "vence_el: 2026-01-01", text: "[x](x.txt)")),
            ("b/x.txt", "x"),
        ])
        #expect(
            await portal.publish(on: "2026-01-02").found
                == ["b/index.md:4 expired-unpublished", "b/x.txt:0 expired-with"])
        #expect(try portal.addresses() == ["a/index.html"])
    }

    @Test func `a link never leads to nothing, even to what expired before it was published`()
        async throws
    {
        let portal = try DatedPortal([
            ("a/index.md", agency("A", text: "[b](../b/index.md)")),
            ("b/index.md", agency("B", "vence_el: 2026-01-01")),
        ])
        #expect(
            await portal.publish(on: "2026-01-02").found
                == ["a/index.md:6 link-to-expired", "b/index.md:4 expired"])
        #expect(try portal.page("b/index.html").contains("dejó de valer el"))
    }

    @Test func `a file to which a page leads that holds stays`() async throws {
        let portal = try DatedPortal([
            ("a/index.md", agency("A", text: "![Mapa](../b/mapa.png) [x](../b/x.txt)")),
            ("b/index.md", agency("B", "vence_el: 2026-02-01", text: "[y](y.txt)")),
            ("b/x.txt", "x"), ("b/y.txt", "y"),
        ])
        try portal.workplace.write(
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], to: "Content/b/mapa.png")
        #expect(await portal.publish(on: "2026-01-01").outcome == .success)
        let report = await portal.publish(on: "2026-02-01")
        #expect(report.outcome == .success)
        #expect(
            try portal.addresses()
                == ["a/index.html", "b/index.html", "b/mapa.png", "b/x.txt", "b/y.txt.html"])
    }

    @Test func `functions expire by themselves, and a list of which none is left leads on`()
        async throws
    {
        func function(_ title: String) -> String {
            "---\ntítulo: \(title)\nvence_el: 2026-02-01\n---\nTexto propio.\n"
        }
        let portal = try DatedPortal([
            ("a/index.md", agency("A", text: "[todas](/a/funciones/index.html)")),
            ("a/funciones/1.md", function("Una")),
            ("b/index.md", agency("B", text: "## Funciones\n\n1. Velar.\n")),
            ("b/funciones/1.md", function("Dos")), ("b/funciones/2.md", function("Tres")),
        ])
        #expect(await portal.publish(on: "2026-01-01").found == [])
        let before = try portal.addresses()
        let report = await portal.publish(on: "2026-02-01")
        #expect(
            report.found == [
                "a/funciones/1.md:3 expired", "a/index.md:6 link-to-expired",
                "b/funciones/1.md:3 expired", "b/funciones/2.md:3 expired",
            ])
        #expect(try portal.addresses() == before)
        #expect(try portal.page("a/funciones/1.html").contains("dejó de valer el"))
        #expect(try portal.page("a/funciones/index.html").contains("url=../index.html"))
        #expect(try portal.page("a/index.html").contains("href=\"index.html\">todas"))
        #expect(try !portal.page("b/funciones/1.html").contains("Texto propio"))
        #expect(try portal.page("b/funciones/1.html").contains("Velar"))
        #expect(try portal.page("b/funciones/2.html").contains("dejó de valer el"))
    }

    @Test func `an agency that was the whole portal leaves its note at the home page`()
        async throws
    {
        let text =
            "---\ntipo: entidad\n"
            + agency("Sola", "vence_el: 2026-02-01", text: "## Funciones\n\n1. Durar.\n").dropFirst(
                4)
        let portal = try DatedPortal([("index.md", text)])
        #expect(await portal.publish(on: "2026-01-01").outcome == .success)
        let before = try portal.addresses()
        #expect(await portal.publish(on: "2026-02-01").outcome == .success)
        #expect(try portal.addresses() == before)
        #expect(try portal.page("index.html").contains("dejó de valer el"))
        #expect(try portal.page("funciones/1.html").contains("dejó de valer el"))
        #expect(try !portal.page("funciones/index.html").contains("dejó de valer el"))
    }

    @Test func `a tombstone that somebody wrote says more, and wins`() async throws {
        let portal = try DatedPortal(Self.expiring)
        #expect(await portal.publish(on: "2026-01-31").outcome == .success)
        try portal.write(
            """
            - dirección: /a/vieja/
              retirado: 2026-02-03
              motivo: Se fusionó
              acto: Decreto 12 de 2026
              reemplazo: /a/nueva/

            """, to: "tombstones.yml")
        let report = await portal.publish(on: "2026-02-05")
        #expect(report.outcome == .success)
        #expect(!report.found.contains { $0.hasPrefix("tombstones.yml") })
        for address in ["a/vieja/index.html", "a/vieja/funciones/1.html"] {
            #expect(try portal.page(address).contains("Decreto 12 de 2026"), "\(address)")
        }
    }

    @Test func `who names what expired is told, and named is who took its place`() async throws {
        let portal = try DatedPortal([
            ("a/index.md", agency("A", "sucesora: b")),
            ("b/index.md", agency("B", "vence_el: 2026-02-01\nsucesora: c")),
            ("c/index.md", agency("C")), ("d/index.md", agency("D", "superior: b")),
        ])
        #expect(await portal.publish(on: "2026-01-01").found == [])
        #expect(
            await portal.publish(on: "2026-02-01").found == [
                "a/index.md:4 agency-expired", "b/index.md:4 expired",
                "d/index.md:4 agency-expired",
            ])
        #expect(try portal.page("d/index.html").contains("<h1>D</h1>"))
    }

    @Test func `a page that would never be published is an error`() async throws {
        for (from, until, isRight) in [
            ("2026-02-01", "2026-02-01", false), ("2026-02-02", "2026-02-01", false),
            ("2026-02-01", "2026-02-02", true),
        ] {
            let portal = try DatedPortal([
                ("a/index.md", agency("A", "publicar_el: \(from)\nvence_el: \(until)"))
            ])
            let found = await portal.check(on: "2026-01-01").found
            #expect(found.contains("a/index.md:5 never-published") == !isRight)
        }
    }

    @Test func `what expired can come back`() async throws {
        let portal = try DatedPortal([
            ("a/index.md", agency("A")), ("b/index.md", agency("B", "vence_el: 2026-02-01")),
        ])
        _ = await portal.publish(on: "2026-01-01")
        _ = await portal.publish(on: "2026-02-01")
        try portal.write(agency("B", "vence_el: 2026-03-01"), to: "b/index.md")
        #expect(await portal.publish(on: "2026-02-02").found == [])
        #expect(try portal.page("b/index.html").contains("<h1>B</h1>"))
        #expect(try !portal.page("b/index.html").contains("dejó de valer"))
        // Neither its end nor its return is a change of what it says.
        #expect(try !portal.page("b/index.html").contains("2026-02-02"))
    }
}
