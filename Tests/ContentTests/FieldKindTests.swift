import Diagnostics
import Testing

@testable import Content

/// Each kind of value, read as the schema says.
struct FieldKindTests {
    @Test(arguments: [
        "NO", "no", "sí", "true", "null", "2016", "007", "1.0", "2016-08-23", "🇨🇴", "«x» y",
    ])
    func `text is text, whatever it looks like`(value: String) throws {
        let (fields, findings) = agency("sigla: \(value)")
        #expect(findings.isEmpty)
        let text = try #require(fields?.locatedText(.short))
        #expect(text.value == value)
        #expect(text.range == SourceRange(line: 5, column: 8, length: value.unicodeScalars.count))
    }

    @Test(arguments: ["\"\"", "''", "\"  \"", "' \t'", "\"\\n\"", "\"\\u00a0\""])
    func `text of nothing but blanks is no text`(value: String) {
        let (fields, findings) = agency("sigla: \(value)")
        #expect(fields?.text(.short) == nil)
        #expect(findings == ["5:8-\(8 + value.unicodeScalars.count) empty-value: sigla"])
    }

    @Test(arguments: [
        ("“Alcaldía”", true), ("«Alcaldía»", true), ("‘Alcaldía’", true), ("„Alcaldía“", true),
        ("“Alcaldía” de Cali", false), ("La «Alcaldía»", false), ("'«Alcaldía»'", false),
        ("“", false),
    ])
    func `a word processor's quotes around a value are a warning`(value: String, isWarned: Bool) {
        let (fields, findings) = agency("sigla: \(value)")
        #expect(fields?.text(.short) != nil)
        #expect(findings.count == (isWarned ? 1 : 0))
        #expect(findings.allSatisfy { $0.contains(" typographic-quotes: sigla | ") })
    }

    @Test(arguments: [
        ("actualizado: 2016-08-23", nil), ("actualizado: '2016-08-23'", nil),
        ("actualizado: 23/08/2016", "5:14-24 bad-date: actualizado | write 2016-08-23"),
        ("actualizado: “2016-08-23”", "5:14-26 bad-date: actualizado | write 2016-08-23"),
        ("updated: 23 de agosto de 2016", "5:10-30 bad-date: updated | write 2016-08-23"),
        ("updated: unknown", "5:10-17 bad-date: updated"),
        ("updated: ayer", "5:10-14 bad-date: updated"),
    ])
    func `a day is a day of the calendar, or the hint says how it is written`(
        line: String, finding: String?
    ) {
        let (fields, findings) = agency(line)
        #expect(fields?.day(.updated)?.day?.iso == (finding == nil ? "2016-08-23" : nil))
        #expect(findings == [finding].compactMap(\.self))
    }

    @Test(arguments: ["2016-02-30", "30/02/2016"])
    func `a day that does not exist is told so`(value: String) {
        #expect(
            agency("updated: \(value)").findings
                == ["5:10-20 bad-date: updated | there is no such day in the calendar"])
    }

    @Test(arguments: ["23/08/16", "23-ago-16", "16-08-23", "agosto 23 de 16"])
    func `a year of two digits is not guessed`(value: String) throws {
        let finding = try #require(agency("updated: \(value)").findings.first)
        #expect(finding.hasSuffix(" bad-date: updated | write the year with four digits"))
    }

    @Test(arguments: ["unknown", "UNKNOWN", "desconocido", "Desconocida", "'unknown'"])
    func `the day of publication may be unknown`(value: String) {
        let (fields, findings) = fields(
            "---\ntitle: T\nkind: K\npublished: \(value)\n---\n", path: "a/index.md")
        #expect(findings.isEmpty)
        #expect(fields?.day(.published) == .unknown)
    }

    @Test(
        arguments: [
            ("2757", 2757, nil), ("0", 0, nil), ("'15'", 15, nil),
            ("2.757", nil, " | write 2757"), ("1 234 567", nil, " | write 1234567"),
            ("2,757", nil, " | write 2757"), ("'1’000'", nil, " | write 1000"), ("-1", nil, ""),
            ("2.75", nil, ""), ("muchas", nil, ""), ("99999999999999999999", nil, ""),
            ("1e3", nil, ""),
        ] as [(String, Int?, String?)])
    func `a number is whole and not negative, without signs between its digits`(
        value: String, number: Int?, hint: String?
    ) {
        let (fields, findings) = agency("visitas:\n  cantidad: \(value)\n  al: 2020-01-01")
        #expect(fields?.group(.visits)?.number(.count) == number)
        let width = value.unicodeScalars.count
        #expect(findings == (hint.map { ["6:13-\(13 + width) bad-number: cantidad" + $0] } ?? []))
    }

    @Test(arguments: [
        ("ana@cali.gov.co", true), ("a.b+c@x.co", true), ("peticiones_ñ@x.gov.co", true),
        ("ana", false), ("'@x.co'", false), ("ana@", false), ("ana@localhost", false),
        ("a@b@c.co", false), ("ana @x.co", false), ("ana@.co", false), ("ana@x.", false),
        ("'<ana@x.co>'", false), ("'ana@x.co, b@x.co'", false), ("mailto:ana@x.co", false),
    ])
    func `an e-mail address has one at sign and a domain`(value: String, isRead: Bool) {
        let (fields, findings) = agency("contacto:\n  correo: \(value)")
        #expect((fields?.group(.contact)?.text(.email) != nil) == isRead)
        #expect(findings.map { $0.contains(" bad-email: correo") } == (isRead ? [] : [true]))
    }

    @Test(arguments: [
        ("https://www.cali.gov.co/", true), ("http://x.co/a?b=c&d#e", true),
        ("www.cali.gov.co", false), ("ftp://x.co", false), ("https://", false),
        ("https:///x", false), ("'https://x.co/a b'", false), ("'https://x.co/\"'", false),
        ("javascript:alert(1)", false), ("//x.co", false), ("HTTPS://x.co", false),
    ])
    func `an address is whole and of the web`(value: String, isRead: Bool) {
        let (fields, findings) = agency("fuente:\n  enlace: \(value)")
        #expect((fields?.group(.source)?.text(.url) != nil) == isRead)
        #expect(findings.map { $0.contains(" bad-url: enlace") } == (isRead ? [] : [true]))
    }

    @Test(arguments: [
        ("es", true), ("es-CO", true), ("zh-Hant-TW", true), ("nuu", true), ("español", false),
        ("ES", false), ("es_CO", false), ("e", false), ("es-", false), ("es-x", false),
    ])
    func `a language is a tag`(value: String, isRead: Bool) {
        let (fields, findings) = agency("idioma: \(value)")
        #expect((fields?.text(.language) != nil) == isRead)
        #expect(findings.map { $0.contains(" bad-language: idioma") } == (isRead ? [] : [true]))
    }

    @Test(arguments: [
        ("municipal", "municipal"), ("national", "national"), ("Nacional", "national"),
        ("DISTRITAL", "district"), ("departmental", "departmental"), ("'nacional'", "national"),
    ])
    func `a choice is made in either language`(value: String, english: String) {
        let (fields, findings) = agency("orden: \(value)")
        #expect(fields?.text(.level) == english)
        #expect(findings.isEmpty)
    }

    @Test(arguments: [
        (
            "orden: municipall",
            "5:8-18 bad-choice: municipall, orden, nacional, departamental, distrital, municipal"
                + " | did you mean 'municipal'?"
        ),
        (
            "level: planetario",
            "5:8-18 bad-choice: planetario, level, national, departmental, district, municipal"
        ),
    ])
    func `a wrong choice is told in the language of its key`(line: String, finding: String) {
        #expect(agency(line).findings == [finding])
    }
}
