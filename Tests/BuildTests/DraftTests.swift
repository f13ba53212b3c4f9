import Build
import Diagnostics
import Foundation
import Testing

/// A draft in a portal that is published again and again.
struct DraftTests {
    @Test func `a draft is nowhere in the site, and all there once it is none`() async throws {
        let text = "[el acta](acta.txt)\n\n## Funciones\n\n1. Secreta.\n"
        let portal = try DatedPortal([
            ("a/index.md", agency("Alcaldía")),
            ("a/nueva/index.md", agency("Embargada", "borrador: sí", text: text)),
            ("a/nueva/acta.txt", "reservada"),
        ])
        let before = await portal.publish(on: "2026-01-01")
        #expect(before.outcome == .success)
        #expect(
            before.found == [
                "a/nueva/acta.txt:0 draft-left-out-with", "a/nueva/index.md:4 draft-left-out",
            ])
        #expect(try portal.addresses() == ["a/index.html"])
        for word in ["Embargada", "ecreta", "nueva", "acta.txt"] {
            #expect(try !portal.says(word), "\(word)")
        }
        try portal.write(agency("Embargada", text: text), to: "a/nueva/index.md")
        #expect(await portal.publish(on: "2026-02-01").found == [])
        #expect(try portal.addresses().contains("a/nueva/acta.txt"))
        #expect(try portal.page("a/nueva/index.html").contains("1 de febrero de 2026"))
    }

    @Test func `what was published cannot become a draft, unless it is withdrawn`() async throws {
        let portal = try DatedPortal([
            ("a/index.md", agency("A")),
            ("b/index.md", agency("B", text: "## Funciones\n\n1. Velar.\n")),
        ])
        _ = await portal.publish(on: "2026-01-01")
        try portal.write(
            agency("B", "borrador: sí", text: "## Funciones\n\n1. Velar.\n"), to: "b/index.md")
        let report = await portal.publish(on: "2026-02-01")
        #expect(report.outcome == .contentErrors)
        let errors = report.diagnostics.filter { $0.severity == .error }
        #expect(errors.map(\.rule) == [.vanishedAddress])
        #expect(
            errors.first?.hint?.text(in: .spanish)
                == "ya se publicó: quite «borrador» de Content/b/index.md, o anote su retiro en Content/tombstones.yml"
        )
        try portal.write(
            "- dirección: /b/\n  retirado: 2026-02-01\n  motivo: Se prepara de nuevo.\n",
            to: "tombstones.yml")
        #expect(await portal.publish(on: "2026-02-01").outcome == .success)
        #expect(try portal.page("b/index.html").contains("Se prepara de nuevo"))
    }
}
