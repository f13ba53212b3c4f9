import Content
import Diagnostics
import Testing

@testable import Pages

struct PageWordsTests {
    /// The words of a language, with a portal's own strings over them.
    private func words(_ language: String, own: String = "") -> PageWords {
        var strings = EmbeddedTheme.strings(of: language)
        var diagnostics: [Diagnostic] = []
        if !own.isEmpty {
            strings.read(SourceFile(path: "own.yml", text: own), diagnostics: &diagnostics)
        }
        precondition(diagnostics.isEmpty)
        return PageWords(strings)
    }

    @Test(arguments: [
        ("es", "2016-08-23", "23 de agosto de 2016"), ("es", "2021-01-01", "1 de enero de 2021"),
        ("es", "1999-12-31", "31 de diciembre de 1999"), ("en", "2016-08-23", "23 August 2016"),
        ("en", "2021-01-01", "1 January 2021"), ("en", "1999-12-31", "31 December 1999"),
    ])
    func `a day is written in the words of the language`(
        language: String, iso: String, text: String
    ) throws {
        #expect(words(language).text(of: try #require(Day(iso))) == text)
    }

    @Test(arguments: [
        ("'{month} {day}, {year}'", "agosto 23, 2016"), ("'{year}.{month}'", "2016.agosto"),
        ("'el {day}'", "el 23"), ("'{day}{month}{year}'", "23agosto2016"), ("sin día", "sin día"),
        ("'{day} y {day}'", "23 y 23"),
    ])
    func `a portal may write its days otherwise`(pattern: String, text: String) throws {
        let words = words("es", own: "day_pattern: \(pattern)\n")
        #expect(words.text(of: try #require(Day("2016-08-23"))) == text)
    }

    @Test(arguments: [
        ("es", 0, "0"), ("es", 999, "999"), ("es", 1000, "1.000"), ("es", 2757, "2.757"),
        ("es", 100_000, "100.000"), ("es", 1_234_567, "1.234.567"), ("en", 2757, "2,757"),
        ("en", 1_000_000, "1,000,000"),
    ])
    func `thousands are set apart as the language does`(
        language: String, count: Int, text: String
    ) {
        #expect(words(language).text(of: count) == text)
    }

    @Test(arguments: [
        ("es", 1, "1 función", "1 entidad"), ("es", 0, "0 funciones", "0 entidades"),
        ("es", 1200, "1.200 funciones", "1.200 entidades"), ("en", 1, "1 function", "1 agency"),
        ("en", 2, "2 functions", "2 agencies"),
    ])
    func `one is counted in the singular`(
        language: String, count: Int, functions: String, agencies: String
    ) {
        #expect(words(language).functions(count) == functions)
        #expect(words(language).agencies(count) == agencies)
    }

    @Test(arguments: [
        (0, "0 bytes"), (812, "812 bytes"), (999, "999 bytes"), (1000, "1 kB"), (1499, "1 kB"),
        (1500, "2 kB"), (34_567, "35 kB"), (999_499, "999 kB"), (999_500, "1 MB"),
        (1_049_999, "1 MB"), (1_050_000, "1,1 MB"), (1_234_567, "1,2 MB"), (9_949_999, "9,9 MB"),
        (9_950_000, "10 MB"), (23_482_134, "23 MB"), (2_000_000_000, "2 GB"),
        (1_500_000_000_000, "1,5 TB"), (1_234_000_000_000_000, "1.234 TB"),
    ])
    func `a size is rounded to what matters`(bytes: Int, text: String) {
        let text = text.replacing(" ", with: "\u{A0}")
        #expect(words("es").size(of: bytes) == text)
        #expect(
            words("en").size(of: bytes)
                == String(text.map { $0 == "," ? "." : $0 == "." ? "," : $0 }))
    }

    @Test func `every language has the same keys, of the same shape`() {
        let spanish = EmbeddedTheme.strings(of: "es").entries
        for language in EmbeddedTheme.languages {
            let entries = EmbeddedTheme.strings(of: language).entries
            #expect(entries.map(\.key) == spanish.map(\.key))
            #expect(entries.map(\.isList) == spanish.map(\.isList))
        }
        #expect(EmbeddedTheme.languages.sorted() == ["en", "es"])
    }

    @Test(
        arguments: [
            (nil, "es", []), ("es", "es", []), ("es-CO", "es", []), ("en", "en", []),
            ("en-GB", "en", []), ("fr", "es", ["no-strings"]),
        ] as [(String?, String, [String])])
    func `the language of a portal chooses its words`(
        tag: String?, words: String, findings: [String]
    ) {
        var diagnostics: [Diagnostic] = []
        let text = "title: P\n" + (tag.map { "language: \($0)\n" } ?? "")
        let settings = PortalSettings(
            parsing: SourceFile(path: "Content/portal.yml", text: text), diagnostics: &diagnostics)
        let theme = Theme(settings: settings, diagnostics: &diagnostics)
        #expect(theme.strings[.home] == (words == "es" ? "Inicio" : "Home"))
        #expect(diagnostics.map(\.rule.code) == findings)
    }
}
