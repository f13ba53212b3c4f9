import Words

/// Days as people write them in Colombia, understood to propose the form that is read.
extension Day {
    /// The day that `23/08/2016`, `23-ago-2016`, `23 de agosto de 2016` or `Agosto 23 de 2016` means.
    ///
    /// Nil where it may be another: a year of two digits, or a month before its day in digits.
    static func colombian(_ text: String) -> Day? {
        let parts = text.folded.split { "/-., ".contains($0) }.map(String.init)
            .filter { !fillers.contains($0) }
        guard parts.count == 3 else { return nil }
        if let month = months[parts[0]] {
            return day(parts[1], month, year: parts[2])
        }
        guard let month = Int(parts[1]) ?? months[parts[1]] else { return nil }
        return day(parts[0], month, year: parts[2]) ?? day(parts[2], month, year: parts[0])
    }

    private static func day(_ day: String, _ month: Int, year: String) -> Day? {
        let isFirst = ["1o", "1°", "1ro", "1ero", "primero"].contains(day)
        guard let day = isFirst ? 1 : Int(day), let year = Int(year) else { return nil }
        return Day(year: year, month: month, day: day)
    }

    private static let fillers: Set<String> = [
        "de", "del", "el", "dia", "ano", "lunes", "martes", "miercoles", "jueves", "viernes",
        "sabado", "domingo",
    ]

    /// The months by their names and their short names, folded, in Spanish and English.
    private static let months: [String: Int] = {
        let names = [
            ["enero", "january", "ene", "jan"], ["febrero", "february", "feb"],
            ["marzo", "march", "mar"], ["abril", "april", "abr", "apr"], ["mayo", "may"],
            ["junio", "june", "jun"], ["julio", "july", "jul"],
            ["agosto", "august", "ago", "aug"],
            ["septiembre", "setiembre", "september", "sept", "sep", "set"],
            ["octubre", "october", "oct"], ["noviembre", "november", "nov"],
            ["diciembre", "december", "dic", "dec"],
        ]
        var months: [String: Int] = [:]
        for (index, names) in names.enumerated() {
            for name in names { months[name] = index + 1 }
        }
        return months
    }()
}
