/// A time as servers write it: `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110, section 5.6.7).
struct HTTPDate: Sendable, Hashable {
    /// Seconds since 1970.
    let seconds: Int

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// Reads any of the three formats that a server may use; nil for any other.
    init?(_ text: some StringProtocol) {
        let words = text.split { $0 == " " || $0 == "," || $0 == "-" }.map { String($0) }
        switch words.count {
        // `Sunday, 06-Nov-94 08:49:37 GMT` is the second.
        case 6 where words[5] == "GMT":
            self.init(year: words[3], month: words[2], day: words[1], time: words[4])
        // `Sun Nov  6 08:49:37 1994`
        case 5: self.init(year: words[4], month: words[1], day: words[2], time: words[3])
        default: return nil
        }
    }

    private init?(year: String, month: String, day: String, time: String) {
        let clock = time.split(separator: ":").map { Int($0) ?? -1 }
        guard let month = Self.months.firstIndex(of: month), let day = Int(day),
            let given = Int(year), (1...31).contains(day), (0...9999).contains(given),
            clock.count == 3, (0..<24).contains(clock[0]), (0..<60).contains(clock[1]),
            (0...60).contains(clock[2])
        else { return nil }
        let year = given >= 100 ? given : given + (given < 70 ? 2000 : 1900)
        // Years that begin in March have their leap day at the end.
        let (shifted, count) = month < 2 ? (year - 1, month + 10) : (year, month - 2)
        let days =
            shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + (count * 153 + 2) / 5
            + day - 719_469
        seconds = ((days * 24 + clock[0]) * 60 + clock[1]) * 60 + clock[2]
    }
}
