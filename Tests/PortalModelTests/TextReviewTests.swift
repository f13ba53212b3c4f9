import Content
import Testing

@testable import PortalModel

/// What is found in one text, and above all what is not.
struct TextReviewTests {
    /// The findings of an agency's text, whose first line is the sixth, as `line:column-column code`.
    private func findings(_ text: String, fields: String = "") -> [String] {
        PortalModelTests.portal(
            ["index.md": "---\ntítulo: P\n---\n", "a/index.md": agency("A", text, fields: fields)],
            attachments: ["a/plan.pdf", "a/mapa.png", "a/IMG_2034.jpg"]
        ).findings.map { finding in
            let parts = finding.split(separator: " ")
            let place = parts[0].replacing("Content/a/index.md", with: "").dropFirst()
            let code = parts[1].prefix { $0 != ":" }
            return place.isEmpty ? String(code) : "\(place) \(code)"
        }
    }

    @Test(arguments: [
        "aquí", "Aquí", "AQUÍ.", "«aquí»", "aqui", "Clic aquí", "> ver más…", "Ver  más",
        "*ver* más",
        "→ ver más", "Este enlace", "IR", "ver\nmás",
    ])
    func `words that say nothing are found in every spelling`(text: String) {
        #expect(findings("[\(text)](plan.pdf)").map { $0.contains("vague-link") } == [true])
    }

    @Test(arguments: [
        "aquí puede consultar el plan de acción", "Ver el plan", "Ver más planes", "Aquitania",
        "Irlanda", "Ir al plan", "El enlace territorial", "Plan", "A", "5", "日本", "Ayuntamiento",
        "Vereda", "haga clic aquí para ver el plan de acción",
    ])
    func `words that say something are not taken for vague ones`(text: String) {
        #expect(findings("[\(text)](plan.pdf)") == [])
    }

    @Test func `a vague link is found at its words`() {
        #expect(
            findings(
                "ñ [ver](plan.pdf) y\n*[ver](<plan.pdf>)*\n[ver\nmás](plan.pdf)\n\n- [ver][a]\n\n[a]: plan.pdf"
            )
                == [
                    "6:3-8 vague-link", "7:2-7 vague-link", "8:1-5 vague-link", "11:3-8 vague-link",
                ])
        // In a quotation, in a cell, with brackets inside.
        #expect(
            findings("> [ver](plan.pdf)\n\n| a | [ver](plan.pdf) |\n|---|---|\n")
                == ["6:3-8 vague-link", "8:7-12 vague-link"])
        #expect(findings("[[ver]](plan.pdf)") == ["6:1-8 vague-link"])
    }

    @Test(arguments: [
        ("<https://x.gov.co/a>", ["6:2-20 bare-url"]),
        ("[https://x.gov.co/a](plan.pdf)", ["6:1-21 bare-url"]),
        ("[www.x.gov.co](https://www.x.gov.co/a)", ["6:1-15 bare-url"]),
        ("<contacto@x.gov.co>", []), ("[x.gov.co](https://x.gov.co/a)", []),
        ("[https: qué es](https://x.gov.co/a)", []), ("`https://x.gov.co/a`", []),
        ("[www.x.gov.co, la página](https://x.gov.co/a)", []),
    ])
    func `an address as text is found, a name is not`(text: String, expected: [String]) {
        #expect(findings(text) == expected)
    }

    @Test(arguments: [
        ("https://x.gov.co/plan-de-accion.pdf", "plan de accion"),
        ("https://www.x.gov.co/", "x.gov.co"), ("https://x.gov.co", "x.gov.co"),
        ("https://x.gov.co/index.html", "x.gov.co"), ("https://x.gov.co/?p=12", "x.gov.co"),
        ("https://x.gov.co/a/123", "x.gov.co"), ("https://x.gov.co/a%20b-plan", "x.gov.co"),
        ("https://x.gov.co/Plan_2025/", "Plan 2025"),
    ])
    func `words are proposed for an address`(address: String, words: String) throws {
        let finding = try #require(
            PortalModelTests.portal(["a/index.md": agency("A", "<\(address)>")]).findings.first)
        #expect(finding.hasSuffix("| write what opens, such as [\(words)](\(address))"))
    }

    @Test(arguments: [
        ("http://x.gov.co/a", "insecure-link"), ("HTTP://x.gov.co/a", "insecure-link"),
        ("https://x.gov.co/a", nil), ("http://localhost", nil), ("http://localhost:8080/a", nil),
        ("http://127.0.0.1/a", nil), ("http://[::1]/a", nil), ("http://intranet/a", nil),
        ("https://190.85.1.20/a", "ip-address-link"), ("http://190.85.1.20:81", "ip-address-link"),
        ("https://[2001:db8::1]/a", "ip-address-link"), ("http://a@10.0.0.1/", "ip-address-link"),
        ("https://10.20.30.gov.co/", nil), ("https://4.72.co/", nil), ("tel:190.85.1.20", nil),
        ("https://drive.google.com/file/d/1", "personal-drive"),
        ("https://www.DROPBOX.com/s/1", "personal-drive"),
        ("https://alcaldia-my.sharepoint.com/x", "personal-drive"),
        ("https://alcaldia.sharepoint.com/x", nil), ("https://nodropbox.com/x", nil),
        ("https://dropbox.com.gov.co/x", nil), ("https://x.gov.co/dropbox.com", nil),
        ("https://drive.google.com@x.gov.co/a", nil),
        ("mailto:alcaldia@gmail.com", "personal-mail"),
        ("MAILTO:a@x.gov.co,b@Gmail.com?subject=c@gmail.com", "personal-mail"),
        ("mailto:gmail.com@x.gov.co", nil), ("mailto:a@x.gov.co?cc=b@gmail.com", nil),
        ("mailto:a@migmail.com", nil),
    ])
    func `an address is judged by its parts`(target: String, code: String?) {
        let found = findings("[El plan](<\(target)>)")
        let codes: [String] = found.map { $0.split(separator: " ").last.map(String.init) ?? "" }
        #expect(codes == [code].compactMap(\.self))
    }

    @Test(arguments: [
        ("[Acta](plan.pdf) [acta](mapa.png)", ["6:18-24 same-text-links"]),
        ("[Acta](plan.pdf) [acta](./plan.pdf) [acta](/a/plan.pdf) [acta](../a/plan.pdf)", []),
        ("[A](index.md) [a](.) [a](/a/) [a](../a/index.md)", []),
        ("[x](https://x.gov.co/a/) [x](http://www.x.gov.co/a)", ["6:30-51 insecure-link"]),
        ("[x](index.md) [x](#y)\n\n## y", ["6:15-18 same-text-links"]),
        ("[Acta](plan.pdf) ![acta](mapa.png)", []),
        ("[ver](plan.pdf) [ver](index.md)", ["6:1-6 vague-link", "6:17-22 vague-link"]),
    ])
    func `equal words lead to one place`(text: String, expected: [String]) {
        #expect(findings(text) == expected)
    }

    @Test func `documents of one title are told apart, too`() {
        let fields = """
            documentos:
              - título: Plan
                archivo: plan.pdf
              - título: plan
                archivo: mapa.png

            """
        #expect(findings("[Plan](plan.pdf)", fields: fields) == ["8:13-17 same-text-links"])
        #expect(findings("[Plan](index.md)", fields: fields).count == 2)
    }

    @Test(arguments: [
        // What names a document is not on a home page.
        ("[la Ley 1712 de 2014](https://x.gov.co/)", true), ("[Informe de gestión](/)", true),
        ("[Ley 1712](https://x.gov.co/index.html)", true), ("[Ley 1712](../index.md)", true),
        ("[Ley 1712](https://x.gov.co/ley)", false), ("[la ley](https://x.gov.co/)", false),
        ("[Leyva](https://x.gov.co/)", false), ("[Plan de Ordenamiento](https://x.gov.co/)", false),
        ("[Acuerdo de Escazú](https://acuerdodeescazu.org/)", false),
        // Three different words for one home page are two too many; two may be its names.
        ("[A](https://x.gov.co/) [B](https://x.gov.co)", false),
        ("[A](https://x.gov.co/) [a](https://x.gov.co) [A](https://x.gov.co/)", false),
        ("[A](https://x.gov.co/) [B](https://x.gov.co) [C](https://y.gov.co/)", false),
        ("[A](https://x.gov.co/) [B](https://x.gov.co) [C](http://localhost)", false),
    ])
    func `a home page is no filler for what the words name`(text: String, isFound: Bool) {
        #expect(findings(text).map { $0.hasSuffix(" home-as-filler") } == (isFound ? [true] : []))
    }

    @Test func `many words for one home page are found, each`() {
        #expect(
            findings("[A](/) [B](../index.md) [C](..)").map { $0.split(separator: " ").last }
                == ["home-as-filler", "home-as-filler", "home-as-filler"])
    }

    @Test(arguments: [
        ("[](plan.pdf)", ["6:1-3 link-without-text"]),
        ("[ ](plan.pdf)", ["6:1-4 link-without-text"]),
        ("[![Mapa](mapa.png)](plan.pdf)", []),
        ("[![](mapa.png)](plan.pdf)", ["6:2-5 image-without-text"]),
        ("[]()", ["6:1-3 empty-link"]), ("[a](#)", ["6:1-4 empty-link"]),
        ("x ![](mapa.png)", ["6:3-6 image-without-text"]),
        ("![mapa.PNG](mapa.png)", ["6:1-12 image-text-is-name"]),
        ("![IMG_2034](IMG_2034.jpg)", ["6:1-12 image-text-is-name"]),
        ("![mapa](mapa.png)", []), ("![Mapa de mapa.png](mapa.png)", []), ("![5.1](mapa.png)", []),
    ])
    func `links and images have words`(text: String, expected: [String]) {
        #expect(findings(text) == expected)
    }

    @Test(arguments: [
        ("## A\n\n### B\n\n#### C\n\n## D\n\n### E", []), ("# A\n\n## B\n\n# C", []),
        ("### A", ["6:1-6 skipped-heading"]),
        ("## A\n\n#### B\n\n##### C", ["8:1-7 skipped-heading"]),
        ("## A\n\n> - #### B", ["8:5-11 skipped-heading"]), ("##", ["6:1-3 empty-heading"]),
        ("## ![Mapa](mapa.png)", []), ("A\n-\n\n1. ## B", []),
        ("#### ", ["6:1-6 empty-heading", "6:1-6 skipped-heading"]),
    ])
    func `headings say something and skip no level`(text: String, expected: [String]) {
        #expect(findings(text) == expected)
    }

    @Test func `many findings of one file are counted`() {
        let found = findings(String(repeating: "[ver](plan.pdf)\n\n", count: 300))
        #expect(found.count == 201)
        #expect(found.last == "more-warnings")
    }

    @Test func `official mail is not a person's`() {
        let fields = """
            titular:
              correo: a@hotmail.com
            contacto:
              correo: a@x.gov.co
              correo_judicial: a@correo.gmail.com

            """
        #expect(findings("", fields: fields) == ["9:20-38 personal-mail", "6:11-24 personal-mail"])
    }
}
