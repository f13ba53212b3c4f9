import Testing

@testable import OpenData

struct OpeningHoursTests {
    /// The spans as `Mo-Fr 08:00-12:00`.
    private func spans(_ text: String) -> [String]? {
        OpeningHours(text)?.spans.map { span in
            let days = span.days.map { $0.english.prefix(2) }
            let isRun = span.days.last.map { $0.rawValue - span.days[0].rawValue + 1 } == days.count
            return
                (days.count > 2 && isRun
                ? "\(days[0])-\(days[days.count - 1])" : days.joined(separator: ","))
                + " \(span.opens.text)-\(span.closes.text)"
        }
    }

    @Test(arguments: [
        (
            "Lunes a viernes, 8:00 a 12:00 y 14:00 a 17:00",
            ["Mo-Fr 08:00-12:00", "Mo-Fr 14:00-17:00"]
        ),
        ("Lunes a viernes de 8:00 a.m. a 5:00 p.m.", ["Mo-Fr 08:00-17:00"]),
        ("Lunes a Viernes 7:30 a. m. - 4:30 p. m. jornada continua", ["Mo-Fr 07:30-16:30"]),
        (
            "De lunes a jueves: 8 am a 5 pm; viernes: 8 am a 4 pm",
            ["Mo-Th 08:00-17:00", "Fr 08:00-16:00"]
        ),
        ("Sábados, 9:00 a 13:00", ["Sa 09:00-13:00"]),
        ("Martes y jueves de 14:00 a 16:00", ["Tu,Th 14:00-16:00"]),
        (
            "Monday to Friday, 8:00 to 12:00 and 14:00 to 17:00",
            ["Mo-Fr 08:00-12:00", "Mo-Fr 14:00-17:00"]
        ),
        ("Horario de atención: lunes a viernes 8:00 a.m. – 12:00 p.m.", ["Mo-Fr 08:00-12:00"]),
        ("Lunes a viernes, 8:00 a. m. a 12:00 m.", ["Mo-Fr 08:00-12:00"]),
    ])
    func `hours are read where they are certain`(text: String, expected: [String]) {
        #expect((spans(text) ?? []) == expected)
    }

    @Test(arguments: [
        "", "Lunes a viernes", "8:00 a 17:00", "Lunes a viernes de 8 a 5",
        "Lunes a viernes, 8:00 a 5:00", "Lunes a viernes, 8:00 a 25:00",
        "Lunes a viernes, 8:60 a 9:00", "Lunes a viernes, 13:00 p.m. a 15:00",
        "Lunes a viernes, 8:00 a 11:00 m.",
        "Lunes a viernes, 8:00 a 12:00, salvo festivos", "Días hábiles de 8:00 a 17:00",
        "Viernes a lunes, 8:00 a 12:00", "Lunes y lunes, 8:00 a 12:00",
        "Lunes a viernes, 14:00 a 17:00 y 8:00 a 12:00", "Con cita previa",
        "Lunes a viernes, 8:00 a 12:00; lunes, 14:00 a 15:00", "Lunes a viernes, 8:00, 12:00",
        "Lunes a viernes (presencial) 8:00 a 12:00",
    ])
    func `hours in any doubt are not read`(text: String) {
        #expect(spans(text) == nil)
    }
}
