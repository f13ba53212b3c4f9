import CommonMark
import Content
import Testing

@testable import PortalModel

/// Norms are made by being cited, and functions rest on them in three ways.
struct NormTests {
    /// The norms on which the functions of an agency rest: number, norm, parts, ground.
    static func bases(_ portal: Portal, _ folder: String) -> [String] {
        guard let agency = portal.agency(folder) else { return [] }
        return agency.functions.indices.flatMap { position in
            agency.bases(ofFunctionAt: position).map { basis in
                let norm = basis.norm.map { portal.norms[$0].name } ?? basis.words
                let parts = basis.partWords.isEmpty ? "" : ", " + basis.partWords
                return "\(agency.functions[position].number): \(norm)\(parts) \(basis.ground.words)"
            }
        }
    }

    @Test func `a portal may leave norms out, but not what is described of them`() {
        let text = "## Funciones\n\n1. Contratar (Ley 80 de 1993).\n"
        let fields = "fundamento:\n  - norma: Ley 9 de 1990\n"
        let (portal, findings) = portal(
            ["a/index.md": agency("A", text, fields: fields)], norms: "- norma: Ley 80 de 1993\n",
            settings: "título: Portal\nomitir: [normas]\n")
        #expect(
            findings == [
                "Content/norms.yml:1:10-24 norms-omitted: Ley 80 de 1993 | remove 'norms' from "
                    + "'omit' in portal.yml, or remove this description"
            ])
        #expect(portal.norms.isEmpty)
        #expect(Self.bases(portal, "a") == [])
        #expect(portal.agency("a")?.basis.map(\.words) == ["Ley 9 de 1990"])
        #expect(portal.agency("a")?.document.text.addedLinks.isEmpty == true)
    }

    @Test func `a citation at the end of an item is its own, one within it is a mention`() {
        let text = """
            ## Funciones

            1. Aplicar la Ley 80 de 1993 en la contratación.
            2. Contratar lo que se necesite (Ley 80 de 1993, artículo 11).
            3. Archivar, según la Ley 594 de 2000 y el Decreto 1080 de 2015.
            """
        let (portal, findings) = portal(["a/index.md": agency("A", text)])
        #expect(findings == [])
        #expect(
            Self.bases(portal, "a") == [
                "1: Ley 80 de 1993 mention", "2: Ley 80 de 1993, artículo 11 own",
                "3: Ley 594 de 2000 own", "3: Decreto 1080 de 2015 own",
            ])
    }

    @Test func `what stands between the heading and the list is the basis of all its items`() {
        let text = """
            La Ley 1 de 1990 no es de ellas.

            ## Funciones

            Decreto 140 de 2021\\
            Por el cual se deroga el Decreto 9 de 1999

            Artículo 2º.- Funciones, conforme al artículo 48 del Acuerdo 257 de 2006:

            1. Una.
            2. Otra.
            """
        let (portal, findings) = portal(["a/index.md": agency("A", text)])
        #expect(findings == [])
        let both = ["Acuerdo 257 de 2006, artículo 48", "Decreto 140 de 2021, artículo 2"]
        #expect(
            Set(Self.bases(portal, "a"))
                == Set(["1", "2"].flatMap { number in both.map { "\(number): \($0) inherited" } }))
        let agency = portal.agency("a")
        #expect(
            agency?.mentions.compactMap { $0.norm.map { portal.norms[$0].name } }.sorted() == [
                "Acuerdo 257 de 2006", "Decreto 140 de 2021", "Decreto 9 de 1999",
                "Ley 1 de 1990",
            ])
    }

    @Test func `the front matter says which items a norm covers`() {
        let fields = """
            funciones:
              fundamento:
                - norma: Acuerdo 01/96
                  artículo: 39
                  puntos: 1-2
                - norma: Código de Policía
                  puntos: 3

            """
        let text = "## Funciones\n\n1. Una.\n2. Otra (Acuerdo 01/96, Art.39).\n3. Más.\n4. Fin.\n"
        let (portal, findings) = portal(["a/index.md": agency("A", text, fields: fields)])
        #expect(findings == [])
        #expect(
            Self.bases(portal, "a") == [
                "1: Acuerdo 1 de 1996, artículo 39 items 1-2",
                "2: Acuerdo 1 de 1996, artículo 39 items 1-2", "3: Código de Policía items 3",
            ])
        #expect(portal.norms.map(\.address) == ["normas/acuerdo-1-1996-a.html"])
    }

    @Test(arguments: [
        ("1-6", ["1-6"]), ("1–6", ["1-6"]), ("1 a 6", ["1-6"]), ("7", ["7"]),
        ("1, 3 y 5", ["1", "3", "5"]), ("1-2; 4", ["1-2", "4"]), ("2-5", ["2-5"]),
    ])
    func `items are numbers and ranges`(text: String, ranges: [String]) {
        #expect(ItemRange.ranges(of: text)?.map(\.words) == ranges)
    }

    @Test(arguments: ["", "uno", "1-", "1-2-3", "-", "todas", "1,,2"])
    func `anything else is none`(text: String) {
        #expect(ItemRange.ranges(of: text) == nil)
    }

    @Test func `a function's own file rests on what it gives and on what it ends with`() {
        let (portal, findings) = portal([
            "a/index.md": agency("A"),
            "a/funciones/1.md": function(
                "Contratar (Ley 80 de 1993).\n",
                fields: "fundamento:\n  - norma: Ley 1150 de 2007\n    artículo: 2\n"),
        ])
        #expect(findings == [])
        #expect(
            Self.bases(portal, "a") == [
                "1: Ley 1150 de 2007, artículo 2 own", "1: Ley 80 de 1993 own",
            ])
        #expect(portal.norms.map(\.uses.count) == [1, 1])
    }

    @Test func `two cities' agreements of one number are two norms`() {
        let text = "Según el Acuerdo 1 de 1996."
        let (portal, findings) = portal([
            "cali/index.md": agency("Alcaldía de Cali", text),
            "cali/general/index.md": agency("General", text),
            "pasto/index.md": agency("Alcaldía de Pasto", text),
        ])
        #expect(findings == [])
        #expect(
            portal.norms.map(\.address) == [
                "normas/acuerdo-1-1996-cali.html", "normas/acuerdo-1-1996-pasto.html",
            ])
        #expect(portal.norms.map(\.uses.count) == [2, 1])
    }

    @Test func `a text in which nothing is cited stays the one it was`() {
        let files: KeyValuePairs = [
            "a/index.md": agency("A", "Teléfono 5551234, Plan 2024 - 2027.")
        ]
        #expect(portal(files).portal.norms.isEmpty)
        #expect(portal(files).portal.agency("a")?.document.text.addedLinks == [])
    }
}

extension Basis.Ground {
    fileprivate var words: String {
        switch self {
        case .own: "own"
        case .inherited: "inherited"
        case .mention: "mention"
        case .items(let items): "items \(items)"
        }
    }
}

/// What front matter gives, and what files of their own add.
struct GivenBasisTests {
    @Test(arguments: [
        ("9", "artículo 9"), ("38 a 42", "artículos 38 a 42"), ("24, numeral 5", nil),
        ("el de siempre", "el de siempre"),
    ])
    func `an article is read as in a text, and else stays as it is written`(
        article: String, words: String?
    ) {
        let fields = "fundamento:\n  - norma: Ley 1712 de 2014\n    artículo: \(article)\n"
        let (portal, findings) = portal(["a/index.md": agency("A", fields: fields)])
        #expect(findings == [])
        let basis = portal.agency("a")?.basis.first
        #expect(basis?.norm == 0)
        if let words { #expect(basis?.partWords == words) }
        #expect(basis?.partWords.isEmpty == false)
    }

    @Test func `what names no norm is kept in its author's words`() {
        let fields = "fundamento:\n  - norma: Código de Policía\n    artículo: 3\n    puntos: 1-2\n"
        let (portal, findings) = portal(["a/index.md": agency("A", fields: fields)])
        #expect(findings == [])
        let basis = portal.agency("a")?.basis
        #expect(
            basis == [
                Basis(
                    norm: nil, words: "Código de Policía, artículo 3", parts: [],
                    ground: .items("1-2"))
            ])
        #expect(portal.norms.isEmpty)
    }

    @Test func `a repealed norm in a function's own file is warned of on its line`() {
        let (_, findings) = portal([
            "a/index.md": agency("A", "La Resolución 2 de 2024 deroga la Resolución 1 de 2020.\n"),
            "a/funciones/1.md": function("Atender.\n\nSegún la Resolución 1 de 2020.\n"),
        ])
        #expect(
            findings.map { String($0.prefix(47)) } == [
                "Content/a/funciones/1.md:6:10-30 repealed-norm:"
            ])
    }

    @Test func `the names of a norm's uses come all of it first, then by article as numbers go`() {
        let text = """
            ## Funciones

            1. Una (Ley 80 de 1993, artículo 11).
            2. Dos (Ley 80 de 1993, artículo 2).
            3. Tres (Ley 80 de 1993).
            """
        let (portal, _) = portal(["a/index.md": agency("A", text)])
        #expect(portal.norms[0].uses.map(\.article) == [nil, "2", "11"])
        #expect(portal.norms[0].functionCount == 3)
    }
}
