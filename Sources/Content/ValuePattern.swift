/// Regular expressions for values, as ECMA-262 and Python's `re` both read them: all that the reader
/// of the kind accepts, and as little else as such an expression can tell.
enum ValuePattern {
    private static let space = #"\u0000-\u0020\u007F"#

    static let day = "^[1-9][0-9]{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$"

    static let email: String = {
        let sign = #"[^\#(space)"<>\\,;:()@]"#
        let withoutDot = #"[^\#(space)"<>\\,;:()@.]"#
        return "^\(sign)+@\(withoutDot)+(?:\\.+\(withoutDot)+)+$"
    }()

    static let url: String = {
        let sign = #"\#(space)"<>\\^`{|}"#
        return "^https?://[^/\(sign)][^\(sign)]*$"
    }()

    static let nit =
        #"^(?:[Nn][Ii][Tt][.: º°]*)?[0-9](?:[ .,'’\u00A0\u202F]*[0-9]){5,9}[ .,'’\u00A0\u202F]*[-\u2010-\u2015\u2212][ \u00A0\u202F]*[0-9]\s*$"#

    /// No empty step, no `.` or `..`, no query, no fragment, no host.
    static let pageAddress: String = {
        let step = #"(?!\.{1,2}(?:/|$))[^/?#\\\u0000-\u001F\u007F-\u009F]+"#
        return "(?!.*://)(?!//)(?![wW]{3}\\.)/?\(step)(?:/\(step))*/?"
    }()

    static let colour = "^#?(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$"

    /// No scheme but the web's, mail's and the telephone's; no host without one.
    static let target: String = {
        let sign = #"\\\u0000-\u001F\u007F"#
        return url + "|^(?:mailto|tel):[^\(space)\"<>\\\\]*$"
            + "|^(?!//)(?![wW]{3}\\.)[^/:\(sign)]*(?:/[^\(sign)]*)?$"
    }()

    static let period: String = {
        func words(_ words: some Sequence<String>) -> String {
            words.sorted().map { KeyPattern.spellings(of: $0) }.joined(separator: "|")
        }
        let number = "0*[1-9][0-9]*|" + words(Period.numberWords)
        let (units, adverbs) = (words(Period.units.keys), words(Period.adverbs.keys))
        let filler = "(?:(?:\(words(Period.fillers))) +)"
        let times =
            "(?:\(words(["once", "twice"]))|(?:\(number)) +(?:\(words(["vez", "veces", "times"]))))"
            + " +(?:(?:\(words(["al", "a", "por", "per", "cada"]))) +)?(?:\(units))"
        return
            "^ *(?:\(filler)*(?:\(adverbs)|(?:\(number)) +(?:\(units))|\(times))|\(filler)+(?:\(units)))[ .]*$"
    }()
}
