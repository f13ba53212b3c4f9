import Content
import Templates

/// The words of the portal's language, ready for pages.
struct PageWords: Sendable {
    /// The names that templates may use: every text of the strings files.
    ///
    /// Static, because views refer to it; that every language has these keys is a test.
    static let shape = Shape(
        "words",
        EmbeddedTheme.strings(of: "es").entries.filter { !$0.isList }
            .map { Field($0.key, .text, summary: $0.texts.first ?? "") })

    let record: Record
    private let strings: Strings
    private let months: [String]

    init(_ strings: Strings) {
        self.strings = strings
        record = Record(Self.shape.fields.map { .text(strings[$0.name]) })
        months = strings.list("months")
    }

    subscript(key: String) -> String { strings[key] }

    /// A day in words: «23 de agosto de 2016».
    func text(of day: Day) -> String {
        var text = ""
        var rest = strings["day_pattern"][...]
        while let open = rest.firstIndex(of: "{"),
            let close = rest[open...].firstIndex(of: "}")
        {
            text += rest[..<open]
            switch rest[rest.index(after: open)..<close] {
            case "day": text += String(day.day)
            case "month": text += months[day.month - 1]
            case "year": text += String(day.year)
            default: break
            }
            rest = rest[rest.index(after: close)...]
        }
        return text + rest
    }

    /// A count with its thousands set apart: «2.757».
    func text(of count: Int) -> String {
        let digits = Array(String(count))
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) {
                text += strings["thousands_separator"]
            }
            text.append(digit)
        }
        return text
    }

    /// A count of functions in words: «17 funciones».
    func functions(_ count: Int) -> String {
        text(of: count) + " "
            + strings[count == 1 ? "function_count_one" : "function_count_many"]
    }

    func agencies(_ count: Int) -> String {
        text(of: count) + " " + strings[count == 1 ? "agency_count_one" : "agency_count_many"]
    }
}
