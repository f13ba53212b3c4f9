import CommonMark
import Content
import Testing

@testable import PortalModel

/// What norms do to each other, and what follows from it.
struct NormStatusTests {
    /// Each norm with its status.
    static func statuses(_ portal: Portal) -> [String] {
        portal.norms.map { norm in
            let status =
                switch norm.status {
                case .unknown: "unknown"
                case .inForce: "in force"
                case .repealed(let by): "repealed by \(by.map { portal.norms[$0].name })"
                case .partlyRepealed(let by):
                    "partly repealed by \(by.map { portal.norms[$0].name })"
                case .suspended: "suspended"
                case .annulled: "annulled"
                }
            return "\(norm.name): \(status)"
        }
    }

    static let act = "La Resolución 630 de 2024 deroga la Resolución 277 de 2020.\n"

    @Test func `what a text says that is repealed is repealed, and the rest nobody knows`() {
        let (portal, findings) = portal(["a/index.md": agency("A", Self.act)])
        #expect(findings == [])
        #expect(
            Self.statuses(portal) == [
                "Resolución 277 de 2020: repealed by [\"Resolución 630 de 2024\"]",
                "Resolución 630 de 2024: unknown",
            ])
    }

    @Test func `who cites what was repealed is warned once, at its place`() {
        let text = Self.act + "\nRige la Resolución 277 de 2020.\n\nY la Resolución 277 de 2020.\n"
        let (_, findings) = portal(["a/index.md": agency("A", text)])
        #expect(
            findings == [
                "Content/a/index.md:8:9-31 repealed-norm: Resolución 277 de 2020, "
                    + "Resolución 630 de 2024 | cite the norm that replaced it, or say in the text "
                    + "that this one is no longer in force"
            ])
    }

    @Test func `a citation that no line has whole is found by its block`() {
        let text = Self.act + "\nRige la *Resolución* 277\nde 2020.\n"
        let (_, findings) = portal(["a/index.md": agency("A", text)])
        #expect(findings.map { String($0.prefix(24)) } == ["Content/a/index.md:8:1-2"])
    }

    @Test func `a norm repealed in part is that`() {
        let norms = """
            - norma: Ley 2 de 2000
              expedida: 2000-01-02
              relaciones:
                - {relación: deroga, norma: Ley 1 de 1990, artículo: 3, desde: 2001-01-01}
                - {relación: modifica, norma: Ley 3 de 1990}
            """
        let (portal, findings) = portal(
            ["a/index.md": agency("A", "La Ley 1 de 1990.")], norms: norms)
        #expect(findings == [])
        #expect(
            Self.statuses(portal) == [
                "Ley 1 de 1990: partly repealed by [\"Ley 2 de 2000\"]",
                "Ley 3 de 1990: unknown", "Ley 2 de 2000: unknown",
            ])
        let tie = portal.normTies[0]
        #expect(tie.partWords == "artículo 3" && tie.since?.iso == "2001-01-01")
        #expect(portal.norms[2].issued?.iso == "2000-01-02")
    }

    @Test func `a status that is given holds where no relation says another`() {
        let norms = """
            - {norma: Ley 1 de 1990, estado: vigente}
            - {norma: Ley 2 de 1990, estado: suspendida}
            - {norma: Ley 3 de 1990, estado: derogada}
            """
        let text = "Leyes: Ley 1 de 1990, Ley 2 de 1990, Ley 3 de 1990."
        let (portal, findings) = portal(["a/index.md": agency("A", text)], norms: norms)
        #expect(
            Self.statuses(portal) == [
                "Ley 1 de 1990: in force", "Ley 2 de 1990: suspended",
                "Ley 3 de 1990: repealed by []",
            ])
        #expect(findings.map { $0.split(separator: " ")[1] } == ["gone-norm:"])
    }

    @Test func `a circle is found once, and two circles are two`() {
        let norms = """
            - norma: Ley 1 de 1990
              relaciones: [{relación: deroga, norma: Ley 2 de 1990}]
            - norma: Ley 2 de 1990
              relaciones: [{relación: deroga, norma: Ley 3 de 1990}]
            - norma: Ley 3 de 1990
              relaciones: [{relación: deroga, norma: Ley 1 de 1990}]
            - norma: Ley 4 de 1990
              relaciones: [{relación: modifica, norma: Ley 4 de 1990}]
            - norma: Ley 5 de 1990
              relaciones: [{relación: deroga, norma: Ley 6 de 1990}]
            - norma: Ley 6 de 1990
              relaciones: [{relación: modifica, norma: Ley 5 de 1990}]
            """
        let (_, findings) = portal(["a/index.md": agency("A")], norms: norms)
        #expect(
            findings.filter { $0.contains("norm-cycle") }.map {
                String($0.split(separator: "|")[0])
            } == [
                "Content/norms.yml:6:42-55 norm-cycle: "
                    + "Ley 1 de 1990 → Ley 2 de 1990 → Ley 3 de 1990 → Ley 1 de 1990 ",
                "Content/norms.yml:8:44-57 norm-cycle: Ley 4 de 1990 → Ley 4 de 1990 ",
            ])
    }

    @Test func `a norm's issuer is an agency's folder, a body's name, or the only root`() {
        let norms = """
            - {norma: Acuerdo 1 de 1996, emisor: b}
            - {norma: Resolución 1519 de 2020, emisor: MinTIC}
            - {norma: Circular 5 de 2020, emisor: Consejo de Sabios}
            - {norma: Acuerdo 2 de 1996}
            """
        let (portal, findings) = portal(
            ["a/index.md": agency("A"), "b/index.md": agency("B"), "b/c/index.md": agency("C")],
            norms: norms)
        #expect(
            portal.norms.map(\.address) == [
                "normas/resolucion-1519-2020-mintic.html", "normas/acuerdo-1-1996-b.html",
                "normas/circular-5-2020-consejo-de-sabios.html",
            ])
        #expect(
            findings.map { $0.split(separator: " ")[1] } == [
                "norm-issuer:", "unused-norm:", "unused-norm:", "unused-norm:",
            ])
    }

    @Test func `a file of its own gives a norm its text, which is linked and read`() {
        let (portal, findings) = portal([
            "a/index.md": agency("A", "[El decreto](../normas/d140.md)."),
            "normas/d140.md": """
            ---
            tipo: norma
            norma: Decreto 140 de 2021
            epígrafe: Por el cual se ordena algo.
            ---
            Artículo 1. Se deroga el Decreto 9 de 1999, conforme a la Ley 1 de 1990.
            """,
        ])
        #expect(findings == [])
        #expect(
            Self.statuses(portal) == [
                "Ley 1 de 1990: unknown",
                "Decreto 9 de 1999: repealed by [\"Decreto 140 de 2021\"]",
                "Decreto 140 de 2021: unknown",
            ])
        #expect(
            portal.agency("a")?.document.text.links[0].target == "/normas/decreto-140-2021-a.html")
        #expect(portal.norms[2].given?.document?.text.addedLinks.count == 3)
        #expect(portal.norms[0].uses.map(\.place) == [.norm(2)])
    }
}
