import Diagnostics
import Testing

@testable import Content

/// Telephones, as the offices of Colombia write them.
struct TelephoneTests {
    /// What is dialled for each number of a text.
    private func dialled(_ text: String) -> [String] {
        Telephones(text).parts.compactMap { $0.number.map { $0.dialled ?? "?" } }
    }

    @Test(arguments: [
        ("+57 602 887 9020", ["+576028879020"]), ("(602) 887 9020", ["+576028879020"]),
        ("6028879020", ["+576028879020"]), ("602-887-9020", ["+576028879020"]),
        ("602 - 887 90 20", ["+576028879020"]), ("(602) - 887 9020", ["+576028879020"]),
        ("(+57) (602) 887.90.20", ["+576028879020"]), ("57 602 8879020", ["+576028879020"]),
        ("(57) 602 887 9020", ["+576028879020"]), ("+57 601 381 3000", ["+576013813000"]),
        ("PBX: (601) 381\u{A0}3000", ["+576013813000"]), ("300 123 4567", ["+573001234567"]),
        ("+573501234567", ["+573501234567"]), ("608 123 4567", ["+576081234567"]),
        ("018000 222 195", ["018000222195"]), ("01 8000 112 345", ["018000112345"]),
        ("01-8000-97-00-00", ["018000970000"]), ("018000-910-1080", ["0180009101080"]),
        ("1 8000 112345", ["018000112345"]), ("195", ["195"]), ("Línea 123", ["123"]),
        ("195, las 24 horas", ["195"]),
        ("195 (24 horas)", ["195"]), ("(602) 887 9020 (24 horas)", ["+576028879020"]),
        ("602 887 90 20 ext. 5", ["+576028879020"]), ("602 887 90 20 (Cali)", ["+576028879020"]),
        ("300 123 4567 (8:00 a 12:00)", ["+573001234567"]),
        ("1234", ["1234"]), ("*767", ["*767"]), ("#774", ["%23774"]), ("+57 195", ["195"]),
        ("+1 (202) 555-0100", ["+12025550100"]), ("+34 912 345 678", ["+34912345678"]),
    ])
    func `a number is read as it is dialled`(text: String, expected: [String]) {
        #expect(dialled(text) == expected)
        #expect(Telephones(text).fault == nil)
    }

    @Test(arguments: [
        (
            "(602) 887 9020 - (602) 887 9021", ["+576028879020", "+576028879021"]
        ), ("6028879020 - 6028879021", ["+576028879020", "+576028879021"]),
        ("602 887 9020 / 300 123 4567", ["+576028879020", "+573001234567"]),
        ("602 887 9020, 602 887 9021 y 195", ["+576028879020", "+576028879021", "195"]),
        ("6028879020-6028879021", ["+576028879020", "+576028879021"]),
        ("6028879020 6028879021", ["+576028879020", "+576028879021"]),
        ("602 887 9020+57 300 123 4567", ["+576028879020", "+573001234567"]),
        ("602 887 9020 - 21", ["+576028879020"]), ("195 - 123", ["195", "123"]),
        ("(602) 887 9020 (602) 887 9021", ["+576028879020", "+576028879021"]),
        ("Fijo 602 887 9020; WhatsApp: 300 123 4567", ["+576028879020", "+573001234567"]),
    ])
    func `several numbers may stand in one text`(text: String, expected: [String]) {
        #expect(dialled(text) == expected)
        #expect(Telephones(text).fault == nil)
    }

    @Test(arguments: [
        "(602) 887 9020 ext. 101", "(602) 887 9020 extensión 101 - 102",
        "(602) 887 9020 Exts: 101, 102 y 1034", "602 887 9020 EXT 5", "602 887 9020 x101",
        "602 887 9020, opción 1", "602 887 9020 ext. 101/102/103", "6028879020 Ext.101",
    ])
    func `an extension is no number of its own`(text: String) {
        #expect(dialled(text) == ["+576028879020"])
        #expect(Telephones(text).fault == nil)
    }

    @Test func `after the extensions of one number comes another`() {
        #expect(
            dialled("602 887 9020 ext. 101 - 102 / 601 381 3000 ext. 7")
                == ["+576028879020", "+576013813000"])
    }

    @Test(arguments: [
        ("887 9020", "?"), ("8879020", "?"), ("887-90-20", "?"), ("(2) 887 9020", "+576028879020"),
        ("(57-2) 887 9020", "+576028879020"), ("+57 2 8879020", "+576028879020"),
        ("(092) 887 9020", "+576028879020"), ("(57) 887 9020", "?"),
        ("(1) 3813000", "+576013813000"),
    ])
    func `a number from before 2021 is known as one`(text: String, expected: String) {
        #expect(dialled(text) == [expected])
        #expect(Telephones(text).old != nil)
        #expect(Telephones(text).fault == nil)
    }

    @Test(arguments: [
        "", "No tiene", "N/A", "602 887 902", "602 887 90200", "603 887 9020", "609 887 9020",
        "12345", "123456", "99", "0", "380 123 4567", "602-887-902", "018000", "018000 12",
        "+57 602 887 902", "+12", "+0 1234567", "187 9020", "(3) 887 9020", "999",
        "602 887 9020 - 12345", "8:00 a 12:00", "602 887 9020 101", "*12", "#12345", "٦٠٢٨٨٧٩٠٢٠",
    ])
    func `what cannot be dialled is no telephone`(text: String) {
        #expect(Telephones(text).fault != nil)
    }

    @Test(arguments: [
        "(602) 887 9020 ext. 101", "PBX: (602) 887 9020 / Fax: 887 9021 – ñandú", "(195)", "☎ 195 ",
        "602 887 9020 - 21", "+57 602 887 9020 / +1 202 555 0100", "nada", "",
    ])
    func `the parts are the text as it was written`(text: String) {
        #expect(Telephones(text).parts.map(\.text).joined() == text)
    }

    @Test func `a link covers the number and nothing else`() {
        #expect(
            Telephones("PBX: (602) 887 9020 ext. 101").parts.map(\.text)
                == ["PBX: ", "(602) 887 9020", " ext. 101"])
        #expect(Telephones("Línea (195)").parts.map(\.text) == ["Línea ", "(195)"])
    }

    @Test(
        arguments: [
            ("887 9020", "2", "(602) 887 9020"),
            ("887-9020 ext. 101", "2", "(602) 887 9020 ext. 101"),
            ("(2) 887 9020 / 195", nil, "(602) 887 9020 / 195"), ("887 9020", nil, nil),
            ("(1) 381 3000 - 887 9020", "2", "(601) 381 3000 - (602) 887 9020"),
        ] as [(String, Character?, String?)])
    func `an old number is written as it is dialled today`(
        text: String, area: Character?, expected: String?
    ) {
        #expect(Telephones(text).current(area: area) == expected)
        // And what is proposed is right.
        if let expected { #expect(Telephones(expected).old == nil) }
    }

    @Test(
        arguments: [
            ("Valle del Cauca", nil, "2"), ("VALLE", "Cali", "2"), ("Bogotá D.C.", nil, "1"),
            ("Bogotá, D. C.", nil, "1"), ("Norte de Santander", nil, "7"), (nil, "Medellín", "4"),
            (nil, "Santiago de Cali", "2"), (nil, "Armenia", nil), ("Quindío", "Armenia", "6"),
            (nil, "La Unión", nil), ("Antioquía", nil, "4"), ("Narnia", "Cali", nil),
            ("Nariño", nil, "2"), (nil, nil, nil), ("departamento del Meta", nil, "8"),
            ("Archipiélago de San Andrés, Providencia y Santa Catalina", nil, "8"),
        ] as [(String?, String?, Character?)])
    func `a department, or a city of one, gives the area away`(
        department: String?, municipality: String?, expected: Character?
    ) {
        #expect(
            TelephoneArea.digit(department: department, municipality: municipality) == expected)
    }

    @Test func `a long text of digits takes no longer than it has parts`() {
        let text = Array(repeating: "1", count: 4000).joined(separator: "-")
        let clock = ContinuousClock()
        var telephones: Telephones?
        let time = clock.measure { telephones = Telephones(text) }
        #expect(telephones?.fault != nil)
        #expect(time < .seconds(10))
    }
}

/// The telephones of a group of fields.
struct TelephoneFieldTests {
    @Test(arguments: [
        (
            "contacto:\n  departamento: Valle del Cauca\n  teléfono: 887 9020",
            "7:13-21 old-telephone: teléfono, 887 9020 | write (602) 887 9020"
        ),
        (
            "contact:\n  phone: 381 3000 ext. 2\n  municipality: Bogotá",
            "6:10-25 old-telephone: phone, 381 3000 | write (601) 381 3000 ext. 2"
        ),
        (
            "contacto:\n  teléfono: (2) 887 9020",
            "6:13-25 old-telephone: teléfono, (2) 887 9020 | write (602) 887 9020"
        ),
        (
            "contacto:\n  línea gratuita: 887 9020",
            "6:19-27 old-telephone: línea gratuita, 887 9020"
                + " | put the code of its department before it: 601, 602, 604, 605, 606, 607 or 608"
        ),
    ])
    func `a number from before 2021 is a warning, with today's form where it is known`(
        text: String, finding: String
    ) {
        let (fields, findings) = agency(text)
        #expect(findings == [finding])
        #expect(fields?.group(.contact) != nil)
    }

    @Test func `telephones may be a list, each text kept as it was written`() {
        let (fields, findings) = agency(
            "contacto:\n  teléfono:\n    - (602) 887 9020 ext. 101\n    - '195'\n  línea anticorrupción: 018000 222 195"
        )
        #expect(findings.isEmpty)
        let contact = fields?.group(.contact)
        #expect(contact?.texts(.phone).map(\.value) == ["(602) 887 9020 ext. 101", "195"])
        #expect(
            contact?.texts(.phone).map { Telephones($0.value).parts.count } == [2, 1])
        #expect(
            contact?.texts(.anticorruptionLine).first.map {
                Telephones($0.value).parts.first?.number
            }
                == .line("018000222195"))
    }

    @Test(arguments: ["602 887 902", "no tiene", "887 90 2"])
    func `a wrong number is told with the forms that there are`(value: String) {
        let (_, findings) = agency("contacto:\n  teléfono: \(value)")
        #expect(findings.count == 1)
        #expect(
            findings.first?.contains(" bad-telephone: teléfono | write (602) 887 9020,") == true)
    }
}
