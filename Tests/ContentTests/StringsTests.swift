import Diagnostics
import Testing

@testable import Content

struct StringsTests {
    private static let base =
        "home: Inicio\nday_pattern: '{day} de {month}'\nwords: [a, b]\n"
        + "path_a: entidades\npath_b: funciones\nmonths: [a, b, c, d, e, f, g, h, i, j, k, l]\n"

    /// The strings of the base file with another read over them, and what is wrong with that one.
    private func strings(_ text: String) -> (strings: Strings, findings: [String]) {
        var strings = Strings()
        var diagnostics: [Diagnostic] = []
        strings.read(SourceFile(path: "es.yml", text: Self.base), diagnostics: &diagnostics)
        precondition(diagnostics.isEmpty)
        strings.read(SourceFile(path: "own.yml", text: text), diagnostics: &diagnostics)
        return (strings, diagnostics.map(words(of:)))
    }

    @Test func `texts and lists are read by their keys, in order`() {
        let strings = strings("# nada más\n").strings
        #expect(strings.text(named: "home") == "Inicio")
        #expect(strings.entries[2].texts == ["a", "b"])
        #expect(
            strings.entries.map(\.key) == [
                "home", "day_pattern", "words", "path_a", "path_b", "months",
            ])
        #expect(strings.entries.map(\.isList) == [false, false, true, false, false, true])
    }

    @Test func `a file read later replaces what it names and leaves the rest`() {
        let (strings, findings) = strings("home: Casa\nwords: [ñ]\n")
        #expect(findings.isEmpty)
        #expect(strings.text(named: "home") == "Casa")
        #expect(strings.entries[2].texts == ["ñ"])
        #expect(strings.text(named: "path_a") == "entidades")
        #expect(strings.entries.count == 6)
    }

    @Test(arguments: [
        ("hom: Casa", "1:1-4 unknown-string: hom | did you mean 'home'?"),
        ("presupuesto: x", "1:1-12 unknown-string: presupuesto"),
        ("home: a\nhome: b", "2:1-5 duplicate-key: home, 1"),
    ])
    func `a key must be one that there is, once`(text: String, finding: String) {
        #expect(strings(text).findings == [finding])
    }

    @Test(arguments: [
        ("home: [a]", "1:7-10 wrong-shape: home, un solo texto, a single text"),
        ("home: {a: b}", "1:7-13 wrong-shape: home, un solo texto, a single text"),
        ("words: a", "1:8-9 wrong-shape: words, una lista de textos, a list of texts"),
        ("words: {a: b}", "1:8-14 wrong-shape: words, una lista de textos, a list of texts"),
        ("words: [a, [b]]", "1:8-16 wrong-shape: words, una lista de textos, a list of texts"),
        ("words: [a, '']", "1:8-15 wrong-shape: words, una lista de textos, a list of texts"),
        (
            "months: [a, b]",
            "1:9-15 wrong-shape: months, una lista de doce textos, a list of twelve texts"
        ),
    ])
    func `a replacement has the shape of what it replaces`(text: String, finding: String) {
        let (strings, findings) = strings(text)
        #expect(findings == [finding])
        #expect(strings.text(named: "home") == "Inicio")
        #expect(strings.entries[2].texts == ["a", "b"])
    }

    @Test(
        arguments: [
            ("day_pattern: '{day}/{month}'", nil), ("day_pattern: 'día {day}'", nil),
            ("day_pattern: '{day'", nil), ("day_pattern: sin nada", nil),
            ("day_pattern: '{dia} de {month}'", "1:14-32 unknown-placeholder: day_pattern"),
            ("home: '{day}'", "1:7-14 unknown-placeholder: home"),
        ] as [(String, String?)])
    func `a placeholder must be one of the original's`(text: String, finding: String?) {
        let findings = strings(text).findings
        #expect(findings.count == (finding == nil ? 0 : 1))
        if let finding { #expect(findings.first?.hasPrefix(finding) == true, "\(findings)") }
    }

    @Test(
        arguments: [
            ("path_a: organismos", nil), ("path_a: Entidades", "1:9-18 bad-path-word"),
            ("path_a: año", "1:9-12 bad-path-word"), ("path_a: ''", "1:9-11 bad-path-word"),
            ("path_a: a/b", "1:9-12 bad-path-word"), ("path_a: ..", "1:9-11 bad-path-word"),
            ("path_a: funciones", "1:9-18 duplicate-address"),
        ] as [(String, String?)])
    func `a word of addresses is a slug that no other one is`(text: String, finding: String?) {
        let findings = strings(text).findings
        #expect(findings.count == (finding == nil ? 0 : 1))
        if let finding { #expect(findings.first?.hasPrefix(finding) == true, "\(findings)") }
    }

    @Test(arguments: [("index", 1), ("404", 1), ("mapa", 0), ("index-2", 0)])
    func `the site map leaves the home page and the page of errors their names`(
        word: String, count: Int
    ) {
        var strings = Strings()
        var diagnostics: [Diagnostic] = []
        let file = SourceFile(path: "es.yml", text: "path_site_map: \(word)\n")
        strings.read(file, diagnostics: &diagnostics)
        #expect(
            diagnostics.map(words(of:))
                == Array(
                    repeating: "1:16-\(16 + word.count) duplicate-address: \(word), '\(word).html'",
                    count: count))
    }

    @Test func `two words of addresses may change places`() {
        let (strings, findings) = strings("path_a: funciones\npath_b: entidades\n")
        #expect(findings.isEmpty)
        #expect(strings.text(named: "path_a") == "funciones")
    }

    @Test func `a strings file that cannot be read changes nothing`() {
        let (strings, findings) = strings("home: \"Casa\n")
        #expect(findings.map { $0.contains("yaml-unclosed-quote") } == [true])
        #expect(strings.text(named: "home") == "Inicio")
    }

    @Test func `a strings file that is a list is told so`() {
        #expect(strings("- a\n- b\n").findings == ["1:1-3:1 no-data"])
        #expect(strings("---").findings == ["1:1-1 no-data"])
    }
}
