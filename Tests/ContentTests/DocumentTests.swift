import CommonMark
import Diagnostics
import Testing

@testable import Content

struct DocumentTests {
    private static let data = "---\ntitle: T\nkind: K\npublished: unknown\n"

    @Test(arguments: [
        ("index.md", DocumentType.home), ("cali/index.md", .agency), ("a/b/c/index.md", .agency),
        ("cali/funciones/05.md", .function), ("cali/functions/5.md", .function),
        ("funciones/1.md", .function), ("funciones/index.md", .agency),
    ])
    func `a file without a type is what its place says`(path: String, type: DocumentType) {
        let (document, _) = document("---\ntitle: T\nkind: K\n---\n", path: path)
        #expect(document?.type == type)
    }

    @Test(arguments: ["cali/mision.md", "mision.md", "cali/index.md", "cali/funciones/x/05.md"])
    func `what only has a title is a page`(path: String) {
        #expect(document("---\ntítulo: T\n---\n", path: path).document?.type == .page)
    }

    @Test func `an index that names nothing of agencies lacks a kind unless it is below a page`() {
        func fault(_ line: String, _ path: String) -> String? {
            document("---\ntítulo: T\n\(line)\n---\n", path: path).document?.unlessBelowPage?
                .rule.code
        }
        #expect(fault("resumen: R", "cali/index.md") == "missing-key")
        #expect(fault("tipo: página", "cali/index.md") == nil)
        #expect(fault("resumen: R", "cali/mision.md") == nil)
    }

    @Test(arguments: [
        "cali/mision.md", "mision.md", "cali/funciones/x/05.md", "cali/Funciones/5.md",
    ])
    func `a file without a title, in a place that says nothing, needs a type`(path: String) {
        #expect(
            document("---\nsummary: S\n---\n", path: path).findings.map { $0.prefix(13) }
                == ["1:1-4 no-type"])
    }

    @Test(arguments: [
        ("type: agency", DocumentType.agency), ("tipo: entidad", .agency),
        ("TIPO: Entidad", .agency),
        ("type: función", .function), ("tipo: funcion", .function), ("tipo: 'function'", .function),
        ("tipo: inicio", .home), ("type: home", .home), ("Tïpo: agency", .agency),
    ])
    func `a type that is given wins over the place`(line: String, type: DocumentType) {
        #expect(document("---\n\(line)\n---\n", path: "x/y.md").document?.type == type)
        #expect(document("---\n\(line)\n---\n", path: "index.md").document?.type == type)
    }

    @Test(arguments: [
        (
            "tipo: entida",
            "2:7-13 bad-choice: entida, tipo, entidad, función, inicio, noticia, norma, página | did you mean 'entidad'?"
        ),
        (
            "type: portal",
            "2:7-13 bad-choice: portal, type, agency, function, home, news, norm, page"
        ),
        ("type: [agency]", "2:7-15 wrong-shape: type, un solo valor, a single value"),
    ])
    func `a type that there is not is told so`(line: String, finding: String) {
        let (document, findings) = document("---\n\(line)\n---\n", path: "cali/index.md")
        #expect(document == nil)
        #expect(findings == [finding])
    }

    @Test(arguments: [
        ("---\n---\ntexto", "1:1-4 no-data"), ("---\n# nada\n---\n", "1:1-4 no-data"),
        ("---\n- a\n- b\n---\n", "2:1-4 no-data"),
        ("---\nsolo palabras\n---\n", "2:1-14 yaml-no-colon"),
        ("---\ntítulo:T\n---\n", "2:1-9 yaml-no-colon"),
    ])
    func `data that are no fields are told so`(file: String, finding: String) {
        let (document, findings) = document(file, path: "cali/index.md")
        #expect(document == nil)
        #expect(findings.map { $0.split(separator: " | ").first.map(String.init) } == [finding])
    }

    @Test func `one run shows what is wrong in the data and in the text`() {
        let (_, findings) = document(
            "---\ntítulo: T\nclase: K\npublicado: ayer\n---\n\n1. a\n3. b\n", path: "a/index.md")
        #expect(findings.contains { $0.hasPrefix("4:12-16 bad-date") })
        #expect(findings.contains { $0.hasPrefix("8:1-3 renumbered-item") })
    }

    @Test func `a file of broken data still has its text read`() {
        let (document, findings) = document("---\na: \"b\n---\n\n1. a\n3. b\n", path: "a/index.md")
        #expect(document == nil)
        #expect(findings.map { $0.prefix(8) } == ["2:4-5 ya", "6:1-3 re"])
    }

    @Test func `the places of the text count from the top of the file`() {
        let (document, _) = document(Self.data + "---\r\n\n## Misión\n", path: "a/index.md")
        #expect(document?.text.outline.map(\.line) == [7])
        #expect(document?.path == "a/index.md")
    }
}

struct PortalSettingsTests {
    private func settings(_ text: String) -> (facts: PortalFacts?, findings: [String]) {
        var diagnostics: [Diagnostic] = []
        let settings = PortalSettings(
            parsing: SourceFile(path: "portal.yml", text: text), diagnostics: &diagnostics)
        return (settings?.facts, diagnostics.map(words(of:)))
    }

    @Test func `portal.yml says what the portal is`() {
        let (facts, findings) = settings(
            "título: Portal\r\ndirección: https://x.gov.co\nidioma: es\nhuso horario: '-05:00'\n")
        #expect(findings.isEmpty)
        #expect(facts?.title == "Portal")
        #expect(facts?.address == "https://x.gov.co")
        #expect(facts?.utcOffset?.text == "-05:00")
    }

    @Test(arguments: [
        ("", "1:1-1 no-data"), ("# nada\n", "1:1-1 no-data"), ("- a\n", "1:1-1 no-data"),
        ("palabras", "1:1-1 no-data"),
    ])
    func `a portal.yml without fields is told so`(text: String, finding: String) {
        let (facts, findings) = settings(text)
        #expect(facts == nil)
        #expect(findings == [finding])
    }

    @Test func `a portal.yml between hyphens is read as well`() {
        #expect(settings("---\ntitle: P\n---\n").facts?.title == nil)
        #expect(settings("---\ntitle: P\n").facts?.title == "P")
    }

    @Test func `a portal.yml of more than 64 kB is refused`() {
        let text = "title: P\n#" + String(repeating: "x", count: 65_536)
        #expect(settings(text).findings == ["file-too-large: 65536"])
    }

    @Test func `a time zone is a difference from UTC`() {
        #expect(
            settings("title: P\nutc_offset: Bogotá\n").findings.map { $0.prefix(22) }
                == ["2:13-19 bad-utc-offset"])
    }
}
